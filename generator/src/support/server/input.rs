//! A request as its operation reads it.

use bytes::Bytes;
use http::{HeaderValue, header};

use super::body::Body;
use crate::support::decode::from_json;
use crate::support::http::blob::Blob;
use crate::support::http::context::Context;
use crate::support::http::media_type;
use crate::support::http::parameter::Parameter;
use crate::support::http::place::{self, Found, Places, Split};
use crate::support::http::rejection::{Rejection, RejectionKind};
use crate::support::http::reply::{whole_text, without_mark};
use crate::support::http::text::{self, Syntax, Text};
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::rules::Any;
use crate::support::validate::{Rule, Valid};
use crate::support::violation::Violations;

/// A request, from which its operation reads parameters and the body.
///
/// What is missing or wrong is recorded, so that the caller learns of all parameters at once. A body is only read where
/// all parameters are right.
#[derive(Debug)]
pub struct Input {
    path: Vec<(&'static str, String)>,
    query: String,
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

    /// Reads a parameter that must be present.
    pub fn required<T: Json, R: Rule<T>>(&mut self, parameter: &Parameter<R>) -> Option<T> {
        match self.find(parameter) {
            Found::Value(value) => Some(value),
            Found::Refused => None,
            Found::Absent => {
                let place = Path::ROOT.key(parameter.location().as_str());
                self.violations
                    .add(&place.key(parameter.name()), "required", "is missing");
                self.parameter
                    .get_or_insert((parameter.name(), RejectionKind::MissingParameter));
                None
            }
        }
    }

    /// Reads a parameter that may be absent.
    pub fn optional<T: Json, R: Rule<T>>(&mut self, parameter: &Parameter<R>) -> Option<T> {
        match self.find(parameter) {
            Found::Value(value) => Some(value),
            Found::Absent | Found::Refused => None,
        }
    }

    fn find<T: Json, R: Rule<T>>(&mut self, parameter: &Parameter<R>) -> Found<T> {
        let places = Places {
            path: &self.path,
            query: &self.query,
            headers: &self.context.headers,
        };
        let found = places.read(parameter, &mut self.violations);
        if matches!(found, Found::Refused) {
            self.parameter
                .get_or_insert((parameter.name(), RejectionKind::InvalidParameter));
        }
        found
    }

    /// The one of the operation's media types that the body has; empty if there is no body.
    pub fn media_type(&self) -> &'static str {
        self.body.media_type.unwrap_or_default()
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

    /// Reads a body of text.
    pub fn text<T: Json>(&mut self) -> Option<Valid<T>> {
        self.require_body(self.body.is_present())?;
        self.optional_text()
    }

    /// Reads a body of text that may be absent. One that is empty but has a media type is an empty text. What says that
    /// it is JSON, where a range allows that, is the JSON of the text.
    pub fn optional_text<T: Json>(&mut self) -> Option<Valid<T>> {
        match media_type::is_json(&self.content_type()) {
            true => self.optional_json(),
            false => self.read_text(|text| Ok(Text::One(text)), Syntax::PLAIN),
        }
    }

    /// Reads a body that is a form, whose properties in `styled` have a style of their own.
    pub fn form<T: Json>(&mut self, styled: &[Parameter]) -> Option<Valid<T>> {
        self.require_body(self.body.is_present())?;
        self.optional_form(styled)
    }

    /// Reads a body that is a form and may be absent.
    pub fn optional_form<T: Json>(&mut self, styled: &[Parameter]) -> Option<Valid<T>> {
        self.read_text(|text| place::in_form(text, styled), Syntax::FORM)
    }

    /// Reads a body of bytes.
    pub fn bytes(&mut self) -> Option<Bytes> {
        self.require_body(self.body.is_present())?;
        self.optional_bytes()
    }

    /// Reads a body of bytes that may be absent.
    pub fn optional_bytes(&mut self) -> Option<Bytes> {
        self.require_plain()?;
        self.optional_coded_bytes()
    }

    /// Reads a body of bytes in the coding that it has.
    pub fn coded_bytes(&mut self) -> Option<Bytes> {
        self.require_body(self.body.is_present())?;
        self.optional_coded_bytes()
    }

    /// Reads a body of bytes in the coding that it has, if it is there.
    pub fn optional_coded_bytes(&mut self) -> Option<Bytes> {
        self.body.is_present().then(|| self.body.bytes.clone())
    }

    /// Reads a body that brings its media type along.
    pub fn blob(&mut self) -> Option<Blob> {
        self.require_body(self.body.is_present())?;
        self.optional_blob()
    }

    /// Reads a body that brings its media type along, and may be absent.
    pub fn optional_blob(&mut self) -> Option<Blob> {
        self.require_plain()?;
        self.optional_coded_blob()
    }

    /// Reads a body that brings its media type along, in the coding that it has.
    pub fn coded_blob(&mut self) -> Option<Blob> {
        self.require_body(self.body.is_present())?;
        self.optional_coded_blob()
    }

    /// Reads a body that brings its media type along, in the coding that it has, if it is there.
    pub fn optional_coded_blob(&mut self) -> Option<Blob> {
        if !self.body.is_present() || !self.violations.is_empty() {
            return None;
        }
        let blob = Blob::new(self.content_type(), self.body.bytes.clone());
        match blob.complete_type(self.media_type()) {
            Ok(media_type) => Some(Blob { media_type, ..blob }),
            Err(refusal) => {
                let mut violations = Violations::default();
                violations.add(&Path::ROOT, "type", refusal);
                self.refuse_body(violations)
            }
        }
    }

    /// What came with the request beside its parameters and its body.
    pub fn context(&mut self) -> Context {
        std::mem::take(&mut self.context)
    }

    fn read_text<T: Json>(
        &mut self,
        split: impl for<'t> FnOnce(&'t str) -> Split<'t>,
        syntax: Syntax,
    ) -> Option<Valid<T>> {
        if !self.body.is_present() || !self.violations.is_empty() {
            return None;
        }
        self.require_plain()?;
        let mut out = Violations::default();
        let value = whole_text(&self.body.bytes, &mut out)
            .and_then(|text| place::split(split(text), &mut out))
            .and_then(|text| text::read(&text, syntax, &Any, &Path::ROOT, &mut out));
        match value {
            Some(value) if out.is_empty() => Some(Valid::assume(value)),
            _ => self.refuse_body(out),
        }
    }

    fn require_body(&mut self, present: bool) -> Option<()> {
        if !present {
            self.rejection = Some(Rejection::new(RejectionKind::MissingBody));
        }
        present.then_some(())
    }

    /// The header `Content-Type`, or what an operation takes in its absence.
    fn content_type(&self) -> String {
        let declared = self.context.headers.get(header::CONTENT_TYPE);
        let declared = declared.and_then(|declared| declared.to_str().ok());
        let known = self.media_type();
        match declared {
            Some(declared) => declared.to_owned(),
            None if known.contains('*') => String::new(),
            None => known.to_owned(),
        }
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
