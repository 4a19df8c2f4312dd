//! The server: it finds the operation, reads and checks the request, and gives refusals the form of the API's errors.

mod body;
mod credentials;
mod input;
mod request_id;
mod routes;
mod service;
mod template;
#[cfg(test)]
mod tests;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

pub use input::Input;
pub use service::Service;
pub use template::{Slot, Slots, Template};

use routes::Routes;

use super::http::context::Context;
use super::http::operation::Operation;
use super::http::rejection::Rejection;
use super::http::reply::Reply;

/// A request type that can be read from what came over the wire.
pub trait FromRequest: Sized {
    /// Reads the parameters and the body. `None` where something that is required is missing or wrong, which `input`
    /// has then recorded.
    fn read(input: &mut Input) -> Option<Self>;
}

/// A response type that can be written.
pub trait IntoReply {
    /// The response as it is on the wire.
    fn into_reply(self) -> Reply;
}

/// Makes replies of the response types of operations.
macro_rules! replies {
    ($($name:ident),* $(,)?) => {$(
        impl From<$name> for Reply {
            fn from(response: $name) -> Self {
                response.into_reply()
            }
        }
    )*};
}
pub(crate) use replies;

/// How long it takes to answer is up to the handler.
type Future<T> = Pin<Box<dyn std::future::Future<Output = T> + Send>>;
type Handler = Box<dyn Fn(Input) -> Future<Reply> + Send + Sync>;
type Authenticate = Box<dyn Fn(&'static Operation, Context) -> Future<Result<Context, Rejection>> + Send + Sync>;
type Rewrite = Box<dyn Fn(&Rejection, Reply) -> Reply + Send + Sync>;

/// Puts a server together.
pub struct Builder<A> {
    api: Arc<A>,
    settings: Settings,
    fallback: Option<axum::Router>,
}

struct Settings {
    routes: Routes<Handler>,
    templates: &'static [Template],
    authenticate: Option<Authenticate>,
    rejections: Option<Rewrite>,
    body_limit: usize,
    /// Without a slash at the end.
    base_path: String,
}

impl<A> fmt::Debug for Builder<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("body_limit", &self.settings.body_limit)
            .finish_non_exhaustive()
    }
}

impl<A: Send + Sync + 'static> Builder<A> {
    /// The number of bytes that a body may have, unless [`body_limit`](Self::body_limit) says otherwise: 2 MiB.
    pub const BODY_LIMIT: usize = 2 * 1024 * 1024;

    /// A server that has no operation yet. Its rejections have the form of `templates`.
    pub fn new(api: A, templates: &'static [Template]) -> Self {
        Builder {
            api: Arc::new(api),
            settings: Settings {
                routes: Routes::default(),
                templates,
                authenticate: None,
                rejections: None,
                body_limit: Self::BODY_LIMIT,
                base_path: String::new(),
            },
            fallback: None,
        }
    }

    /// Serves an operation.
    pub fn operation<Request, Response, Error, Answer>(
        mut self,
        operation: &'static Operation,
        call: impl Fn(Arc<A>, Request) -> Answer + Send + Sync + 'static,
    ) -> Self
    where
        Request: FromRequest,
        Response: Into<Reply>,
        Error: Into<Rejection>,
        Answer: std::future::Future<Output = Result<Response, Error>> + Send + 'static,
    {
        let api = Arc::clone(&self.api);
        let handler = move |mut input: Input| -> Future<Reply> {
            let request = Request::read(&mut input);
            match input.finish(request) {
                Ok(request) => {
                    let answer = call(Arc::clone(&api), request);
                    Box::pin(async { answer.await.map_or_else(|error| error.into().into(), Into::into) })
                }
                Err(rejection) => Box::pin(std::future::ready(rejection.into())),
            }
        };
        self.settings.routes.insert(operation, Box::new(handler));
        self
    }

    /// Checks credentials before an operation that has security is called.
    ///
    /// The hook gets what came with the request, with the credentials of the security that the caller chose; none, if
    /// that is optional and there are none. It may add to the extensions who the caller is. Without a hook, the server
    /// only checks that there are credentials, and leaves it to the handlers to look at them.
    pub fn authenticate<F, Answer>(mut self, hook: F) -> Self
    where
        F: Fn(&'static Operation, Context) -> Answer + Send + Sync + 'static,
        Answer: std::future::Future<Output = Result<Context, Rejection>> + Send + 'static,
    {
        self.settings.authenticate = Some(Box::new(move |operation, context| Box::pin(hook(operation, context))));
        self
    }

    /// Looks at each rejection and the reply it would give, and gives the reply that is sent.
    pub fn rejections(mut self, hook: impl Fn(&Rejection, Reply) -> Reply + Send + Sync + 'static) -> Self {
        self.settings.rejections = Some(Box::new(hook));
        self
    }

    /// The number of bytes that a body may have.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.body_limit = bytes;
        self
    }

    /// Serves the operations below this path, such as the path of the server in the description.
    pub fn base_path(mut self, path: &str) -> Self {
        self.settings.base_path = match path.trim_matches('/') {
            "" => String::new(),
            path => format!("/{path}"),
        };
        self
    }

    /// What answers requests to paths that the API does not have.
    pub fn fallback(mut self, router: axum::Router) -> Self {
        self.fallback = Some(router);
        self
    }

    /// The server as a tower service.
    pub fn service(self) -> Service {
        Service::new(self.settings, self.fallback)
    }

    /// The server as an axum router.
    pub fn router(self) -> axum::Router {
        axum::Router::new().fallback_service(self.service())
    }
}
