// @generated: code that every generated crate has; do not edit, changes are lost.

//! What carries requests to the API: an HTTP client, or a service in the same process.

use std::fmt;
use std::future::poll_fn;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};
use http_body_util::{BodyExt, Full};
use tower_service::Service;

use super::error::Cause;
use super::{BoxError, BoxFuture};
use crate::support::http::reply::Reply;

/// The body of a request to a service in the same process.
pub type Body = Full<Bytes>;

/// A request, ready to be sent.
#[derive(Debug)]
pub(super) struct Outgoing {
    pub(super) method: Method,
    pub(super) url: reqwest::Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) timeout: Option<Duration>,
}

/// What carries requests to the API.
pub(crate) enum Carrier {
    Http(reqwest::Client),
    Service(Box<dyn Local>),
}

impl fmt::Debug for Carrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Carrier::Http(http) => http.fmt(f),
            Carrier::Service(_) => f.write_str("Service"),
        }
    }
}

impl Carrier {
    pub(super) async fn send(&self, request: Outgoing) -> Result<Reply, Cause> {
        match self {
            Carrier::Http(http) => send(http, request)
                .await
                .map_err(|error| Cause::new(error.without_url())),
            Carrier::Service(service) => {
                let mut sent = http::Request::new(Full::new(request.body));
                *sent.method_mut() = request.method;
                *sent.uri_mut() = request.url.as_str().parse().map_err(Cause::new)?;
                *sent.headers_mut() = request.headers;
                service.answer(sent).await.map_err(Cause::of)
            }
        }
    }
}

/// A service in the same process: any tower service that takes requests with a [`Body`], such as a router of axum.
pub trait Local: Send + Sync + 'static {
    /// Answers a request.
    fn answer(&self, request: http::Request<Body>) -> BoxFuture<Result<Reply, BoxError>>;
}

impl<S, B> Local for S
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
    B: BodyExt + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    fn answer(&self, request: http::Request<Body>) -> BoxFuture<Result<Reply, BoxError>> {
        Box::pin(answer(self.clone(), request))
    }
}

async fn answer<S, B>(mut service: S, request: http::Request<Body>) -> Result<Reply, BoxError>
where
    S: Service<http::Request<Body>, Response = http::Response<B>>,
    S::Error: Into<BoxError>,
    B: BodyExt,
    B::Error: Into<BoxError>,
{
    poll_fn(|context| service.poll_ready(context))
        .await
        .map_err(Into::into)?;
    let response = service.call(request).await.map_err(Into::into)?;
    let (parts, body) = response.into_parts();
    let mut reply = Reply::new(parts.status);
    reply.headers = parts.headers;
    reply.body = body.collect().await.map_err(Into::into)?.to_bytes();
    Ok(reply)
}

async fn send(http: &reqwest::Client, request: Outgoing) -> Result<Reply, reqwest::Error> {
    let mut sent = http.request(request.method, request.url).headers(request.headers);
    if let Some(timeout) = request.timeout {
        sent = sent.timeout(timeout);
    }
    if !request.body.is_empty() {
        sent = sent.body(request.body);
    }
    let mut response = sent.send().await?;
    let mut reply = Reply::new(response.status());
    reply.headers = std::mem::take(response.headers_mut());
    reply.body = response.bytes().await?;
    Ok(reply)
}
