// @generated: code that every generated crate has; do not edit, changes are lost.

//! What a server says when it refuses a request.

use std::error::Error;
use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::operation::Operation;
use super::reply::Reply;
use crate::support::violation::Violations;

/// Why a request was not answered as asked: what the server itself finds wrong with it, or what a handler says in place
/// of a response.
///
/// The server gives it the form of the API's own errors, which a hook may change. Its [`source`](Error::source) is for
/// logs and is never sent.
pub struct Rejection(Box<Parts>);

#[derive(Debug)]
struct Parts {
    kind: RejectionKind,
    detail: Option<String>,
    violations: Violations,
    parameter: Option<String>,
    accept: Option<String>,
    operation: Option<&'static Operation>,
    headers: HeaderMap,
    reply: Option<Reply>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// The kinds of rejections.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectionKind {
    /// A required body is missing: 400.
    MissingBody,
    /// A body is not JSON: 400.
    MalformedJson,
    /// A body breaks its schema: 400.
    InvalidBody,
    /// A body has a media type that the operation does not consume: 415.
    UnsupportedMediaType,
    /// The operation produces nothing that the caller accepts: 406.
    NotAcceptable,
    /// A required parameter is missing: 400.
    MissingParameter,
    /// A parameter breaks its schema: 400.
    InvalidParameter,
    /// Credentials are missing: 401.
    Unauthenticated,
    /// Credentials are malformed, or not valid or not any more: 401.
    InvalidCredentials,
    /// The caller may not do this: 403.
    Forbidden,
    /// There is nothing at this path, or not what the request is about: 404.
    NotFound,
    /// The path has no such method: 405.
    MethodNotAllowed,
    /// The body is larger than the server takes: 413.
    PayloadTooLarge,
    /// The operation is not implemented: 501.
    NotImplemented,
    /// Something went wrong that is not the caller's fault: 500.
    Internal,
    /// A server further on did not answer, or not as documented: 502.
    BadGateway,
}

impl RejectionKind {
    /// The name of the kind.
    pub const fn as_str(self) -> &'static str {
        match self {
            RejectionKind::MissingBody => "missing-body",
            RejectionKind::MalformedJson => "malformed-json",
            RejectionKind::InvalidBody => "invalid-body",
            RejectionKind::UnsupportedMediaType => "unsupported-media-type",
            RejectionKind::NotAcceptable => "not-acceptable",
            RejectionKind::MissingParameter => "missing-parameter",
            RejectionKind::InvalidParameter => "invalid-parameter",
            RejectionKind::Unauthenticated => "unauthenticated",
            RejectionKind::InvalidCredentials => "invalid-credentials",
            RejectionKind::Forbidden => "forbidden",
            RejectionKind::NotFound => "not-found",
            RejectionKind::MethodNotAllowed => "method-not-allowed",
            RejectionKind::PayloadTooLarge => "payload-too-large",
            RejectionKind::NotImplemented => "not-implemented",
            RejectionKind::Internal => "internal",
            RejectionKind::BadGateway => "bad-gateway",
        }
    }

    /// What the matter is, in a sentence.
    pub const fn sentence(self) -> &'static str {
        match self {
            RejectionKind::MissingBody => "The request has no body, but the operation needs one.",
            RejectionKind::MalformedJson => "The body of the request is not JSON.",
            RejectionKind::InvalidBody => "The body of the request is not valid.",
            RejectionKind::UnsupportedMediaType => "The operation does not take a body of this media type.",
            RejectionKind::NotAcceptable => {
                "The operation answers in none of the media types that the request accepts."
            }
            RejectionKind::MissingParameter => "The request lacks a parameter.",
            RejectionKind::InvalidParameter => "A parameter of the request is not valid.",
            RejectionKind::Unauthenticated => "The request has no credentials.",
            RejectionKind::InvalidCredentials => "The credentials of the request are not valid.",
            RejectionKind::Forbidden => "The caller may not do this.",
            RejectionKind::NotFound => "There is nothing here.",
            RejectionKind::MethodNotAllowed => "There is no such method here.",
            RejectionKind::PayloadTooLarge => "The body of the request is too large.",
            RejectionKind::NotImplemented => "The operation is not implemented.",
            RejectionKind::Internal => "Something went wrong in the server.",
            RejectionKind::BadGateway => "A server further on did not answer as it should.",
        }
    }

    /// The status that HTTP has for it (RFC 9110, section 15).
    pub const fn status(self) -> StatusCode {
        match self {
            RejectionKind::MissingBody
            | RejectionKind::MalformedJson
            | RejectionKind::InvalidBody
            | RejectionKind::MissingParameter
            | RejectionKind::InvalidParameter => StatusCode::BAD_REQUEST,
            RejectionKind::Unauthenticated | RejectionKind::InvalidCredentials => StatusCode::UNAUTHORIZED,
            RejectionKind::Forbidden => StatusCode::FORBIDDEN,
            RejectionKind::NotFound => StatusCode::NOT_FOUND,
            RejectionKind::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            RejectionKind::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            RejectionKind::PayloadTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            RejectionKind::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            RejectionKind::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            RejectionKind::NotImplemented => StatusCode::NOT_IMPLEMENTED,
            RejectionKind::BadGateway => StatusCode::BAD_GATEWAY,
        }
    }
}

impl fmt::Display for RejectionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Rejection {
    /// A rejection of this kind.
    pub fn new(kind: RejectionKind) -> Self {
        Rejection(Box::new(Parts {
            kind,
            detail: None,
            violations: Violations::default(),
            parameter: None,
            accept: None,
            operation: None,
            headers: HeaderMap::new(),
            reply: None,
            source: None,
        }))
    }

    /// A response in place of a rejection: an error of a handler that the description documents.
    pub fn response(response: impl Into<Reply>) -> Self {
        let mut rejection = Rejection::new(RejectionKind::Internal);
        rejection.0.reply = Some(response.into());
        rejection
    }

    /// The credentials are not valid, or not any more: 401.
    pub fn invalid_credentials() -> Self {
        Rejection::new(RejectionKind::InvalidCredentials)
    }

    /// The caller may not do this: 403.
    pub fn forbidden() -> Self {
        Rejection::new(RejectionKind::Forbidden)
    }

    /// What the request is about does not exist: 404.
    pub fn not_found() -> Self {
        Rejection::new(RejectionKind::NotFound)
    }

    /// The operation is not implemented: 501.
    pub fn not_implemented() -> Self {
        Rejection::new(RejectionKind::NotImplemented)
    }

    /// Something went wrong that is not the caller's fault, and of which the caller learns nothing: 500.
    pub fn internal(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Rejection::new(RejectionKind::Internal).with_source(source)
    }

    /// A server further on did not answer, or not as documented, of which the caller learns nothing more: 502.
    pub fn bad_gateway(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Rejection::new(RejectionKind::BadGateway).with_source(source)
    }

    /// A sentence for the caller.
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.0.detail = Some(detail.into());
        self
    }

    /// What is wrong with the body or the parameters.
    pub fn with_violations(mut self, violations: Violations) -> Self {
        self.0.violations = violations;
        self
    }

    /// The name of the parameter it is about.
    pub fn with_parameter(mut self, name: impl Into<String>) -> Self {
        self.0.parameter = Some(name.into());
        self
    }

    /// The media types that the caller accepts.
    pub fn with_accept(mut self, accept: impl Into<String>) -> Self {
        self.0.accept = Some(accept.into());
        self
    }

    /// A header of the response.
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.0.headers.append(name, value);
        self
    }

    /// What was the matter, for logs.
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// The operation that was asked for, where one was found.
    pub fn with_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// The kind.
    pub fn kind(&self) -> RejectionKind {
        self.0.kind
    }

    /// The sentence for the caller.
    pub fn detail(&self) -> Option<&str> {
        self.0.detail.as_deref()
    }

    /// What is wrong with the body or the parameters.
    pub fn violations(&self) -> &Violations {
        &self.0.violations
    }

    /// The name of the parameter it is about.
    pub fn parameter(&self) -> Option<&str> {
        self.0.parameter.as_deref()
    }

    /// The media types that the caller accepts.
    pub fn accept(&self) -> Option<&str> {
        self.0.accept.as_deref()
    }

    /// The operation that was asked for, where one was found.
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// The headers of the response, such as `Allow`.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The response that takes the place of this rejection.
    pub(super) fn take_response(&mut self) -> Option<Reply> {
        self.0.reply.take()
    }
}

impl fmt::Debug for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.detail {
            Some(detail) => write!(f, "{}: {detail}", self.0.kind),
            None => self.0.kind.fmt(f),
        }
    }
}

impl Error for Rejection {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
