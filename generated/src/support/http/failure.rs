// @generated: code that every generated crate has; do not edit, changes are lost.

//! The errors of operations, documented or not.

use std::error::Error;
use std::fmt;

use http::{HeaderMap, StatusCode, header};

use super::rejection::Rejection;
use super::reply::{Reply, status};
use crate::support::json::{Encoded, Json};

/// A documented error response, with a body of type `B`.
pub struct ApiError<B = ()>(Box<Parts<B>>);

#[derive(Clone, PartialEq)]
struct Parts<B> {
    status: StatusCode,
    headers: HeaderMap,
    body: B,
}

macro_rules! constructors {
    ($($name:ident => $status:literal;)*) => {
        impl<B> ApiError<B> {$(
            #[doc = concat!("Returns an error with status ", $status, ".")]
            pub fn $name(body: impl Into<B>) -> Self {
                Self::new(status($status), body)
            }
        )*}
    };
}

// The registered statuses (RFC 9110, section 15, and the registry that it establishes).
constructors! {
    bad_request => 400;
    unauthorized => 401;
    payment_required => 402;
    forbidden => 403;
    not_found => 404;
    method_not_allowed => 405;
    not_acceptable => 406;
    proxy_authentication_required => 407;
    request_timeout => 408;
    conflict => 409;
    gone => 410;
    length_required => 411;
    precondition_failed => 412;
    payload_too_large => 413;
    uri_too_long => 414;
    unsupported_media_type => 415;
    range_not_satisfiable => 416;
    expectation_failed => 417;
    misdirected_request => 421;
    unprocessable_content => 422;
    locked => 423;
    failed_dependency => 424;
    too_early => 425;
    upgrade_required => 426;
    precondition_required => 428;
    too_many_requests => 429;
    request_header_fields_too_large => 431;
    unavailable_for_legal_reasons => 451;
    internal_server_error => 500;
    not_implemented => 501;
    bad_gateway => 502;
    service_unavailable => 503;
    gateway_timeout => 504;
    http_version_not_supported => 505;
    variant_also_negotiates => 506;
    insufficient_storage => 507;
    loop_detected => 508;
    not_extended => 510;
    network_authentication_required => 511;
}

impl<B> ApiError<B> {
    /// Returns an error with this status.
    pub fn new(status: StatusCode, body: impl Into<B>) -> Self {
        ApiError(Box::new(Parts {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
        }))
    }

    /// The error that came as `reply`, with the body that was read from it.
    #[allow(dead_code)] // Some crates have no client, or no errors that are documented.
    pub(crate) fn received(reply: &Reply, body: B) -> Self {
        ApiError(Box::new(Parts {
            status: reply.status,
            headers: reply.headers.clone(),
            body,
        }))
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The headers. `Content-Type` and `Content-Length` are set when the body is written.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The headers, mutable.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.0.headers
    }

    /// The body.
    pub fn body(&self) -> &B {
        &self.0.body
    }

    /// Returns the body.
    pub fn into_body(self) -> B {
        self.0.body
    }

    /// The response with this status and these headers, whose body has still to be written.
    #[allow(dead_code)] // Some crates have no server.
    pub(crate) fn start(&self) -> Reply {
        let mut reply = Reply::new(self.0.status);
        reply.headers = self.0.headers.clone();
        // A body that is written brings them along.
        reply.headers.remove(header::CONTENT_TYPE);
        reply.headers.remove(header::CONTENT_LENGTH);
        reply
    }
}

impl<B: Clone> Clone for ApiError<B> {
    fn clone(&self) -> Self {
        ApiError(self.0.clone())
    }
}

impl<B: PartialEq> PartialEq for ApiError<B> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<B: fmt::Debug> fmt::Debug for ApiError<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("ApiError");
        shown.field("status", &self.0.status).field("headers", &self.0.headers);
        shown.field("body", &self.0.body).finish()
    }
}

/// The message in the body, or else the status.
impl<B: Message> fmt::Display for ApiError<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.body.message() {
            Some(message) => f.write_str(&message),
            None => self.0.status.fmt(f),
        }
    }
}

impl<B: Message + fmt::Debug> Error for ApiError<B> {}

/// A body that may contain a message for people.
pub trait Message {
    /// The message, if there is one.
    fn message(&self) -> Option<String>;
}

/// Where the message of an error is: the place that the overlay names, and the usual ones (JSON Pointers).
const MESSAGES: &[&str] = &["/_errors/0/message", "/message", "/detail", "/title", "/error/message"];

impl<T: Json> Message for T {
    fn message(&self) -> Option<String> {
        let body = serde_json::to_value(Encoded(self)).ok()?;
        let texts = MESSAGES.iter().filter_map(|place| body.pointer(place)?.as_str());
        let whole = body.as_str().into_iter();
        let mut texts = texts.chain(whole).filter(|text| !text.trim().is_empty());
        texts.next().map(str::to_owned)
    }
}

/// The error of a handler: a documented error, a rejection, or an undocumented response.
#[derive(Debug)]
pub enum Failure<E> {
    /// A documented error.
    Api(E),
    /// A rejection, which the server sends in the form of the API's errors.
    Rejection(Rejection),
    /// An undocumented response of any status.
    Reply(Box<Reply>),
}

impl<E> From<Rejection> for Failure<E> {
    fn from(rejection: Rejection) -> Self {
        Failure::Rejection(rejection)
    }
}

impl<E> From<Reply> for Failure<E> {
    fn from(reply: Reply) -> Self {
        Failure::Reply(Box::new(reply))
    }
}

impl<B> From<ApiError<B>> for Failure<ApiError<B>> {
    fn from(error: ApiError<B>) -> Self {
        Failure::Api(error)
    }
}

impl<E: fmt::Display> fmt::Display for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Api(error) => error.fmt(f),
            Failure::Rejection(rejection) => rejection.fmt(f),
            Failure::Reply(reply) => reply.status.fmt(f),
        }
    }
}

impl<E: fmt::Debug + fmt::Display> Error for Failure<E> {}
