// @generated: code that every generated crate has; do not edit, changes are lost.

//! The server: it finds the operation, reads and checks the request, and gives refusals the form of the API's errors.

mod body;
mod credentials;
pub(crate) mod exchange;
mod input;
mod request_id;
mod routes;
mod service;
mod template;

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;

pub use self::template::{Slot, Slots, Template};
pub use input::Input;
pub use service::Service;

use routes::Routes;

use super::http::context::Context;
use super::http::failure::Failure;
use super::http::operation::{Exchange, Gateway, Operation};
use super::http::rejection::Rejection;
pub use super::http::reply::Misread;
use super::http::reply::Reply;
use super::path::Path;
use super::violation::Violations;

/// A request that can be read, and whose responses can be written.
pub trait FromRequest: Exchange {
    /// Reads the parameters and the body. `None` where something that is required is missing or wrong, which `input`
    /// has then recorded.
    fn read(input: &mut Input) -> Option<Self>;

    /// The response as it is on the wire.
    fn write(outcome: Result<Self::Success, Self::Error>) -> Reply;
}

/// What rejections look like.
pub trait ErrorForm: Sync {
    /// The response to `rejection`, if this is for it.
    fn fill(&self, rejection: &Rejection, request_id: &str) -> Option<Reply>;
}

impl<T: ErrorForm> ErrorForm for &[T] {
    fn fill(&self, rejection: &Rejection, request_id: &str) -> Option<Reply> {
        self.iter().find_map(|form| form.fill(rejection, request_id))
    }
}

/// How long it takes to answer is up to the handler.
type Future<T> = Pin<Box<dyn std::future::Future<Output = T> + Send>>;
type Authenticate = Box<dyn Fn(&'static Operation, Context) -> Future<Result<Context, Rejection>> + Send + Sync>;
type Rewrite = Box<dyn Fn(&Rejection, Reply) -> Reply + Send + Sync>;

type OnInternal = Box<dyn Fn(&Rejection) + Send + Sync>;

/// The state of a builder that does not yet know how credentials are checked.
#[derive(Debug)]
pub struct Unguarded(());

/// The state of a builder that knows how credentials are checked, or whose description demands none.
#[derive(Debug)]
pub struct Guarded(());

/// A builder of a server.
///
/// If the description demands credentials, there is no router until [`authenticate`](Self::authenticate) or
/// [`without_authentication`](Self::without_authentication) is called. A gateway forwards them by default:
/// [`pass_credentials_on`](Self::pass_credentials_on).
pub struct Builder<A, G = Guarded> {
    api: Arc<A>,
    settings: Settings,
    fallback: Option<axum::Router>,
    guard: PhantomData<fn() -> G>,
}

struct Settings {
    routes: Routes<Served>,
    title: &'static str,
    forms: &'static [&'static dyn ErrorForm],
    authenticate: Option<Authenticate>,
    on_internal: Option<OnInternal>,
    rejections: Option<Rewrite>,
    body_limit: usize,
    /// Without a slash at the end.
    base_path: String,
    check_responses: bool,
}

/// An operation as it is served.
struct Served {
    handle: Box<dyn Fn(Input) -> Future<Reply> + Send + Sync>,
    /// Whether a response of a handler is as documented.
    check: fn(Reply) -> Result<Reply, Rejection>,
}

impl<A, G> fmt::Debug for Builder<A, G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("body_limit", &self.settings.body_limit)
            .finish_non_exhaustive()
    }
}

impl<A: Send + Sync + 'static, G> Builder<A, G> {
    /// The number of bytes that a body may have, unless [`body_limit`](Self::body_limit) says otherwise: 2 MiB.
    pub const BODY_LIMIT: usize = 2 * 1024 * 1024;

    /// A server of the API `title` that has no operation yet. Its rejections look like the first of `forms` that is for
    /// them, and else they are problem details (RFC 9457).
    #[doc(hidden)]
    pub fn new(api: A, title: &'static str, forms: &'static [&'static dyn ErrorForm]) -> Self {
        Builder {
            api: Arc::new(api),
            settings: Settings {
                routes: Routes::default(),
                title,
                forms,
                authenticate: None,
                on_internal: None,
                rejections: None,
                body_limit: Self::BODY_LIMIT,
                base_path: String::new(),
                check_responses: false,
            },
            fallback: None,
            guard: PhantomData,
        }
    }

    /// Serves an operation.
    #[doc(hidden)]
    pub fn operation<R, Answer>(mut self, call: impl Fn(Arc<A>, R) -> Answer + Send + Sync + 'static) -> Self
    where
        R: FromRequest,
        Answer: std::future::Future<Output = Result<R::Success, Failure<R::Error>>> + Send + 'static,
    {
        let api = Arc::clone(&self.api);
        let handler = move |mut input: Input| -> Future<Reply> {
            let request = R::read(&mut input);
            match input.finish(request) {
                Ok(request) => {
                    let answer = call(Arc::clone(&api), request);
                    Box::pin(async {
                        match answer.await {
                            Ok(success) => R::write(Ok(success)),
                            Err(Failure::Api(error)) => R::write(Err(error)),
                            Err(Failure::Rejection(rejection)) => rejection.into(),
                            Err(Failure::Reply(reply)) => *reply,
                        }
                    })
                }
                Err(rejection) => Box::pin(std::future::ready(rejection.into())),
            }
        };
        let served = Served {
            handle: Box::new(handler),
            check: checked::<R>,
        };
        self.settings.routes.insert(R::OPERATION, served);
        self
    }

    /// Serves the operations that `add` adds, one after the other.
    pub fn operations(self, add: impl FnOnce(Self) -> Self) -> Self {
        add(self)
    }

    /// Checks credentials before an operation that has security is called.
    ///
    /// The hook gets what came with the request, with the credentials of the security that the caller chose; none, if
    /// that is optional and there are none. It may add to the extensions who the caller is.
    pub fn authenticate<F, Answer>(mut self, hook: F) -> Builder<A>
    where
        F: Fn(&'static Operation, Context) -> Answer + Send + Sync + 'static,
        Answer: std::future::Future<Output = Result<Context, Rejection>> + Send + 'static,
    {
        self.settings.authenticate = Some(Box::new(move |operation, context| Box::pin(hook(operation, context))));
        self.guarded()
    }

    /// Only checks that credentials are present where the description demands them. Handlers, or a layer around the server,
    /// have to check the credentials themselves.
    pub fn without_authentication(self) -> Builder<A> {
        self.guarded()
    }

    /// Checks that credentials are present, and forwards them unless the client has credentials of its own. The other
    /// server checks them.
    pub fn pass_credentials_on(self) -> Builder<A>
    where
        A: Gateway,
    {
        self.guarded()
    }

    fn guarded(self) -> Builder<A> {
        Builder {
            api: self.api,
            settings: self.settings,
            fallback: self.fallback,
            guard: PhantomData,
        }
    }

    /// Sets a hook for internal errors, such as those of [`Rejection::internal`] and panics, which callers don't see.
    pub fn on_internal(mut self, hook: impl Fn(&Rejection) + Send + Sync + 'static) -> Self {
        self.settings.on_internal = Some(Box::new(hook));
        self
    }

    /// Sets a hook that gets each rejection and its reply, and returns the reply that is sent.
    pub fn rejections(mut self, hook: impl Fn(&Rejection, Reply) -> Reply + Send + Sync + 'static) -> Self {
        self.settings.rejections = Some(Box::new(hook));
        self
    }

    /// Checks the responses of handlers before they are sent: for tests.
    ///
    /// A response with an undocumented status or media type, or with a body or a header that breaks its schema, becomes an
    /// internal error. The [`source`](std::error::Error::source) of the rejection that [`on_internal`](Self::on_internal)
    /// gets is a [`Misread`], which lists everything that is wrong; callers don't see it. The server's own rejections are
    /// not checked.
    pub fn check_responses(mut self) -> Self {
        self.settings.check_responses = true;
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
}

/// Returns a response that a strict client would read as documented.
fn checked<R: Exchange>(reply: Reply) -> Result<Reply, Rejection> {
    let reply = reply.read_strictly(true);
    let mut violations = Violations::default();
    match R::read_reply(&reply) {
        Ok(Some(_)) => return Ok(reply),
        Ok(None) => violations.add(
            &Path::ROOT,
            "responses",
            "is undocumented: its status, its media type or its body",
        ),
        Err(found) => violations = found,
    }
    Err(Rejection::internal(Misread { reply, violations }))
}

impl<A> Builder<A> {
    /// The server as a tower service.
    pub fn service(self) -> Service {
        Service::new(self.settings, self.fallback)
    }

    /// The server as an axum router.
    pub fn router(self) -> axum::Router {
        axum::Router::new().fallback_service(self.service())
    }
}

/// A gateway [forwards credentials](Self::pass_credentials_on) by default.
impl<A: Gateway + Send + Sync + 'static> Builder<A, Unguarded> {
    /// The gateway as a tower service.
    pub fn service(self) -> Service {
        self.pass_credentials_on().service()
    }

    /// The gateway as an axum router.
    pub fn router(self) -> axum::Router {
        self.pass_credentials_on().router()
    }
}
