// @generated: code that every generated crate has; do not edit, changes are lost.

//! A request as its operation reads it.

use http::{HeaderValue, header};

use super::body::Body;
use crate::support::decode::from_json;
use crate::support::http::context::Context;
use crate::support::http::media_type;
use crate::support::http::rejection::{Rejection, RejectionKind};
use crate::support::http::reply::without_mark;
use crate::support::json::Json;
use crate::support::validate::Valid;
use crate::support::violation::Violations;

/// A request, from which its operation reads parameters and the body.
///
/// What is missing or wrong is recorded, so that the caller learns of all parameters at once. A body is only read where
/// all parameters are right.
#[derive(Debug)]
pub struct Input {
    /// The texts of the template expressions of the path.
    pub path: Vec<(&'static str, String)>,
    /// The query, without its question mark.
    pub query: String,
    context: Context,
    body: Body,
    /// What is wrong with the parameters.
    violations: Violations,
    /// The first parameter that is wrong, and in which way.
    parameter: Option<(&'static str, RejectionKind)>,
    /// What is wrong with the body.
    rejection: Option<Rejection>,
}

impl Input {
    pub(super) fn new(path: Vec<(&'static str, String)>, query: String, context: Context, body: Body) -> Self {
        Input {
            path,
            query,
            context,
            body,
            violations: Violations::default(),
            parameter: None,
            rejection: None,
        }
    }

    /// The one of the operation's media types that the body has; empty if there is no body.
    pub fn media_type(&self) -> &'static str {
        self.body.media_type.unwrap_or_default()
    }

    /// Whether there is a body, which may be empty if it has a media type.
    pub fn has_body(&self) -> bool {
        !self.body.bytes.is_empty() || self.body.media_type.is_some()
    }

    /// Reads a body of JSON.
    pub fn json<T: Json>(&mut self) -> Option<Valid<T>> {
        self.require_body(!self.body.bytes.is_empty())?;
        self.optional_json()
    }

    /// Reads a body of JSON that may be absent.
    pub fn optional_json<T: Json>(&mut self) -> Option<Valid<T>> {
        if self.body.bytes.is_empty() || !self.violations.is_empty() {
            return None;
        }
        self.require_plain()?;
        match from_json(without_mark(&self.body.bytes)) {
            Ok(value) => Some(Valid::assume(value)),
            Err(violations) => self.refuse_body(violations),
        }
    }

    /// What came with the request beside its parameters and its body.
    pub fn context(&mut self) -> Context {
        std::mem::take(&mut self.context)
    }

    fn require_body(&mut self, present: bool) -> Option<()> {
        if !present {
            self.rejection = Some(Rejection::new(RejectionKind::MissingBody));
        }
        present.then_some(())
    }

    /// Refuses a body that has a coding, which nothing here decodes (RFC 9110, section 15.5.16).
    fn require_plain(&mut self) -> Option<()> {
        let coding = media_type::coding(&self.context.headers).filter(|_| !self.body.bytes.is_empty());
        let Some(coding) = coding else { return Some(()) };
        let detail = format!("the content coding `{coding}` is not supported");
        let rejection = Rejection::new(RejectionKind::UnsupportedMediaType).with_detail(detail);
        self.rejection = Some(rejection.with_header(header::ACCEPT_ENCODING, HeaderValue::from_static("identity")));
        None
    }

    fn refuse_body<T>(&mut self, violations: Violations) -> Option<T> {
        let is_syntax = violations
            .iter()
            .any(|violation| violation.keyword == "syntax" && violation.pointer.is_empty());
        let kind = if is_syntax {
            RejectionKind::MalformedJson
        } else {
            RejectionKind::InvalidBody
        };
        self.rejection = Some(Rejection::new(kind).with_violations(violations));
        None
    }

    /// The request, unless something was missing or wrong.
    pub(super) fn finish<T>(self, request: Option<T>) -> Result<T, Rejection> {
        if let Some((name, kind)) = self.parameter {
            return Err(Rejection::new(kind)
                .with_parameter(name)
                .with_violations(self.violations));
        }
        match (self.rejection, request) {
            (Some(rejection), _) => Err(rejection),
            (None, Some(request)) => Ok(request),
            (None, None) => Err(Rejection::internal("a request was refused without a reason")),
        }
    }
}
