//! The server as a tower service.

use std::convert::Infallible;
use std::fmt;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::task::{Context as TaskContext, Poll};

use axum::extract::Request;
use axum::response::Response;
use http::{HeaderValue, Method, StatusCode, header};

use super::body::Body;
use super::credentials;
use super::input::Input;
use super::request_id;
use super::routes::{Match, Route};
use super::{Future, Served, Settings};
use crate::support::http::context::{Context, Relayed};
use crate::support::http::media_type;
use crate::support::http::operation::Operation;
use crate::support::http::rejection::{Rejection, RejectionKind};
use crate::support::http::reply::Reply;

/// A server, which hands requests to paths that the API does not have to its fallback.
#[derive(Clone)]
pub struct Service {
    settings: Arc<Settings>,
    fallback: Option<axum::Router>,
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service")
            .field("body_limit", &self.settings.body_limit)
            .finish_non_exhaustive()
    }
}

impl Service {
    pub(super) fn new(settings: Settings, fallback: Option<axum::Router>) -> Self {
        Service {
            settings: Arc::new(settings),
            fallback,
        }
    }
}

impl tower_service::Service<Request> for Service {
    type Response = Response;
    type Error = Infallible;
    type Future = Future<Result<Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut TaskContext<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let settings = Arc::clone(&self.settings);
        if let Some(fallback) = &self.fallback
            && matches!(settings.find(&request), Match::None)
        {
            return Box::pin(tower_service::Service::call(&mut fallback.clone(), request));
        }
        Box::pin(async move { Ok(settings.respond(request).await) })
    }
}

impl Settings {
    /// Finds the operation for a request, whose path begins with the base path.
    fn find(&self, request: &Request) -> Match<'_, Served> {
        let target = request.uri().path_and_query().map_or("/", |target| target.as_str());
        match target.strip_prefix(self.base_path.as_str()) {
            Some(target) if target.is_empty() || target.starts_with(['/', '?']) => {
                self.routes.find(request.method().as_str(), target)
            }
            _ => Match::None,
        }
    }

    async fn respond(&self, request: Request) -> Response {
        let method = request.method().clone();
        let request_id = request_id::fresh();
        let (reply, operation) = match self.find(&request) {
            Match::Operation(route, captures) => {
                let answer = unwinding(self.answer(route, captures, request, &request_id)).await;
                (answer.unwrap_or_else(Reply::from), Some(route.operation))
            }
            Match::OtherMethods(allowed) => (method_not_allowed(&allowed).into(), None),
            Match::None => (Rejection::not_found().into(), None),
        };
        response(self.finish(reply, operation, &request_id), &method)
    }

    /// Checks what can be told without the body, takes that in, and calls the operation.
    async fn answer(
        &self,
        route: &Route<Served>,
        path: Vec<(&'static str, String)>,
        request: Request,
        request_id: &str,
    ) -> Result<Reply, Rejection> {
        let operation = route.operation;
        let (parts, body) = request.into_parts();
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let mut context = Context {
            request_id: request_id.to_owned(),
            credentials: credentials::find(operation, &parts.headers, &query)?,
            headers: parts.headers,
            extensions: parts.extensions,
        };
        credentials::conceal(operation, &mut context.headers);
        if let Some(authenticate) = &self.authenticate
            && !operation.security.is_empty()
        {
            context = authenticate(operation, context).await?;
        }
        check_acceptable(operation, &context)?;
        let body = Body::read(operation, &context.headers, body, self.body_limit).await?;
        let relayed = Relayed::default();
        context.extensions.insert(relayed.clone());
        let mut reply = (route.handler.handle)(Input::new(path, query, context, body)).await;
        if self.check_responses && !reply.is_rejection() {
            reply = (route.handler.check)(reply)?;
        }
        relayed.restore(&mut reply.headers);
        Ok(reply)
    }

    /// Gives a reply that stands for a rejection the form of the API's errors.
    fn finish(&self, mut reply: Reply, operation: Option<&'static Operation>, request_id: &str) -> Reply {
        let Some(mut rejection) = reply.take_rejection() else {
            return reply;
        };
        if let Some(operation) = operation {
            rejection = credentials::challenged(rejection.with_operation(operation), operation, self.title);
        }
        if let Some(hook) = &self.on_internal
            && rejection.kind().status().is_server_error()
            && rejection.kind() != RejectionKind::NotImplemented
        {
            hook(&rejection);
        }
        let mut filled = self.forms.iter().filter_map(|form| form.fill(&rejection, request_id));
        reply = filled.next().unwrap_or_else(|| Reply::problem(&rejection));
        match &self.rejections {
            Some(hook) => hook(&rejection, reply),
            None => reply,
        }
    }
}

/// Runs `answer` to its end, or to a panic, which is not let out.
async fn unwinding(answer: impl std::future::Future<Output = Result<Reply, Rejection>>) -> Result<Reply, Rejection> {
    let mut answer = std::pin::pin!(answer);
    poll_fn(
        |context| match catch_unwind(AssertUnwindSafe(|| answer.as_mut().poll(context))) {
            Ok(poll) => poll,
            Err(_) => Poll::Ready(Err(Rejection::internal("the handler panicked"))),
        },
    )
    .await
}

fn check_acceptable(operation: &Operation, context: &Context) -> Result<(), Rejection> {
    if operation.produces.is_empty() || context.preferred(operation.produces).is_some() {
        return Ok(());
    }
    Err(Rejection::new(RejectionKind::NotAcceptable).with_accept(media_type::accepted(&context.headers)))
}

/// Names the methods that a path has (RFC 9110, section 15.5.6).
fn method_not_allowed(allowed: &[&str]) -> Rejection {
    let rejection = Rejection::new(RejectionKind::MethodNotAllowed);
    match HeaderValue::from_str(&allowed.join(", ")) {
        Ok(allowed) => rejection.with_header(header::ALLOW, allowed),
        Err(_) => rejection,
    }
}

/// What concerns one connection only (RFC 9110, section 7.6.1), and the length, which is counted anew: a reply may have
/// come from another server.
const HOP_BY_HOP: &[&str] = &[
    "connection",
    "content-length",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// The statuses of answers that have no body (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5).
const BODILESS: &[StatusCode] = &[
    StatusCode::NO_CONTENT,
    StatusCode::RESET_CONTENT,
    StatusCode::NOT_MODIFIED,
];

/// The answer to HEAD has the headers of the one to GET, and no body (RFC 9110, section 9.3.2).
fn response(reply: Reply, method: &Method) -> Response {
    let mut response = Response::new(axum::body::Body::empty());
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    for name in HOP_BY_HOP {
        response.headers_mut().remove(*name);
    }
    if BODILESS.contains(&reply.status) {
        response.headers_mut().remove(header::CONTENT_TYPE);
    } else if method != Method::HEAD {
        *response.body_mut() = reply.body.into();
    } else if !reply.body.is_empty() {
        let length = HeaderValue::from(reply.body.len());
        response.headers_mut().insert(header::CONTENT_LENGTH, length);
    }
    response
}
