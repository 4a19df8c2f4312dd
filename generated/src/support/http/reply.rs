// @generated: code that every generated crate has; do not edit, changes are lost.

//! Responses before they have a type, and after.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde_json::json;

use super::blob::Blob;
use super::media_type;
use super::parameter::Parameter;
use super::place::{self, Found, Places, Split};
use super::rejection::Rejection;
use super::style;
use super::text::{self, Escape, Syntax, Text};
use crate::support::decode::from_json_tolerant;
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// A response as it is on the wire.
///
/// A handler may answer with one that the description does not document; a client hands out what it did not expect
/// as one.
#[derive(Default)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// What this reply stands for, where the server has still to give it the form of the API's errors.
    rejection: Option<Box<Rejection>>,
}

impl Reply {
    /// A response with neither headers nor a body.
    pub fn new(status: StatusCode) -> Self {
        Reply {
            status,
            ..Reply::default()
        }
    }

    /// With a body.
    pub fn bytes(mut self, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        self.headers
            .insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        self.body = body.into();
        self
    }

    /// With a body of `range` that brings its media type along.
    pub fn blob(mut self, range: &'static str, body: Blob) -> Self {
        match body.content_type(range) {
            Ok(media_type) => {
                if let Some(media_type) = media_type {
                    self.headers.insert(header::CONTENT_TYPE, media_type);
                }
                self.body = body.bytes;
                self
            }
            Err(refusal) => Rejection::internal(refusal).into(),
        }
    }

    /// With a body of JSON.
    pub fn json<T: Json>(self, media_type: &'static str, body: &T) -> Self {
        self.written(media_type, style::json(body))
    }

    /// With a body of text.
    pub fn text<T: Json>(self, media_type: &'static str, body: &T) -> Self {
        self.written(media_type, style::text(body))
    }

    /// With a body that is a form.
    #[doc(hidden)]
    pub fn form<T: Json>(self, media_type: &'static str, body: &T, styled: &[Parameter]) -> Self {
        self.written(media_type, style::form(body, styled))
    }

    fn written(self, media_type: &'static str, text: Result<String, style::Refusal>) -> Self {
        match text {
            Ok(text) => self.bytes(media_type, text),
            Err(refusal) => Rejection::internal(refusal).into(),
        }
    }

    /// With a header, in place of what there is of it.
    #[doc(hidden)]
    pub fn required<T: Json, R>(mut self, parameter: &Parameter<R>, value: &T) -> Self {
        let name = HeaderName::from_bytes(parameter.name().as_bytes());
        match (name, style::header(&parameter.form, value)) {
            (Ok(name), Ok(values)) => {
                self.headers.remove(&name);
                self.headers
                    .extend(values.into_iter().map(|value| (name.clone(), value)));
                self
            }
            (Ok(name), Err(refusal)) => Rejection::internal(format!("{name}: {refusal}")).into(),
            (Err(error), _) => Rejection::internal(error).into(),
        }
    }

    /// With a header that may be absent.
    #[doc(hidden)]
    pub fn optional<T: Json, R>(self, parameter: &Parameter<R>, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.required(parameter, value),
            None => self,
        }
    }

    /// The media type of the body.
    pub fn media_type(&self) -> Option<&str> {
        self.headers.get(header::CONTENT_TYPE)?.to_str().ok()
    }

    /// Whether the body has one of the media types `ranges`; one that does not say what it is, is taken at the word of
    /// the description.
    pub fn is(&self, ranges: &[&'static str]) -> bool {
        self.media_type()
            .is_none_or(|media_type| media_type::best_match(ranges, media_type).is_some())
    }

    /// The one of the media types `ranges` that describes the body most closely; the first, where the body does not say
    /// what it is.
    pub fn best_match(&self, ranges: &[&'static str]) -> Option<&'static str> {
        match self.media_type() {
            Some(media_type) => media_type::best_match(ranges, media_type),
            None => ranges.first().copied(),
        }
    }

    /// Whether there is a body of one of the media types `ranges`; of a range, JSON, which is all that can be misread.
    pub(crate) fn is_readable(&self, ranges: &[&'static str]) -> bool {
        let is_meant = |media_type: &str| {
            let range = media_type::best_match(ranges, media_type);
            range.is_some_and(|range| !range.contains('*') || media_type::is_json(media_type))
        };
        !self.body.is_empty() && self.media_type().is_none_or(is_meant)
    }

    /// Whether this is no failure, and has no body.
    #[doc(hidden)]
    pub fn lacks_body(&self) -> bool {
        self.body.is_empty() && self.status.as_u16() < 400
    }

    /// Reads a body of JSON as a client does who takes what is there.
    ///
    /// # Errors
    ///
    /// What keeps it from being read.
    pub fn read_json<T: Json>(&self) -> Result<T, Violations> {
        from_json_tolerant(without_mark(self.decoded()?))
    }

    /// Reads a body of text. What says that it is JSON may be the JSON of the text.
    ///
    /// # Errors
    ///
    /// What keeps it from being read.
    pub fn read_text<T: Json>(&self) -> Result<T, Violations> {
        if self.media_type().is_some_and(media_type::is_json)
            && let Ok(value) = self.read_json()
        {
            return Ok(value);
        }
        self.read_whole(|text| Ok(Text::One(text)), Syntax::PLAIN)
    }

    /// Reads a body that is a form.
    ///
    /// # Errors
    ///
    /// What keeps it from being read.
    #[doc(hidden)]
    pub fn read_form<T: Json>(&self, styled: &[Parameter]) -> Result<T, Violations> {
        self.read_whole(|text| place::in_form(text, styled), Syntax::FORM)
    }

    fn read_whole<T: Json>(
        &self,
        split: impl for<'t> FnOnce(&'t str) -> Split<'t>,
        syntax: Syntax,
    ) -> Result<T, Violations> {
        let mut out = Violations::default();
        let value = whole_text(self.decoded()?, &mut out)
            .and_then(|text| place::split(split(text), &mut out))
            .and_then(|text| text::read_tolerant(&text, syntax, &Path::ROOT, &mut out));
        value.ok_or(out)
    }

    /// The body, as octets.
    ///
    /// # Errors
    ///
    /// That it has a coding, such as `gzip`, that the description does not mention.
    pub fn read_bytes(&self) -> Result<Bytes, Violations> {
        self.decoded().map(|_| self.body.clone())
    }

    /// The body, with its media type.
    ///
    /// # Errors
    ///
    /// That it has a coding, such as `gzip`, that the description does not mention.
    pub fn read_blob(&self) -> Result<Blob, Violations> {
        self.decoded().map(|_| self.to_blob())
    }

    /// The body, with its media type, in the coding that it has.
    pub fn to_blob(&self) -> Blob {
        Blob::new(self.media_type().unwrap_or_default(), self.body.clone())
    }

    /// The body, if it is not coded: what reqwest decodes, it hands out as if it had not been.
    fn decoded(&self) -> Result<&[u8], Violations> {
        let Some(coding) = media_type::coding(&self.headers).filter(|_| !self.body.is_empty()) else {
            return Ok(&self.body);
        };
        let mut out = Violations::default();
        let message = format!("has the content coding `{coding}`, which this client does not decode");
        out.add(&Path::ROOT, "contentEncoding", message);
        Err(out)
    }

    /// The headers that are declared.
    pub(crate) fn declared(&self) -> Declared<'_> {
        Declared(&self.headers)
    }

    /// Takes what this reply stands for, where it has not yet the form of the API's errors.
    #[doc(hidden)]
    pub fn take_rejection(&mut self) -> Option<Rejection> {
        self.rejection.take().map(|rejection| *rejection)
    }

    /// The problem details of a rejection (RFC 9457), for an API without a form of its own for errors.
    pub fn problem(rejection: &Rejection) -> Self {
        let status = rejection.kind().status();
        let mut members = json!({
            "type": "about:blank",
            "title": status.canonical_reason(),
            "status": status.as_u16(),
            "detail": rejection.detail().unwrap_or(rejection.kind().sentence()),
        });
        if let Some(parameter) = rejection.parameter() {
            members["parameter"] = json!(parameter);
        }
        if !rejection.violations().is_empty() {
            members["violations"] = json!(rejection.violations());
        }
        let mut reply = Reply::new(status).bytes("application/problem+json", members.to_string());
        reply.headers.extend(rejection.headers().clone());
        reply
    }
}

/// The headers of a response, as its description declares them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Declared<'a>(&'a HeaderMap);

impl Declared<'_> {
    /// Reads a header.
    ///
    /// # Errors
    ///
    /// That it is missing, or what keeps it from being read.
    pub(crate) fn required<T: Json, R: Rule<T>>(self, parameter: &Parameter<R>) -> Result<T, Violations> {
        let mut out = Violations::default();
        match self.find(parameter, &mut out) {
            Found::Value(value) => Ok(value),
            Found::Refused => Err(out),
            Found::Absent => {
                let place = Path::ROOT.key(parameter.location().as_str());
                out.add(&place.key(parameter.name()), "required", "is missing");
                Err(out)
            }
        }
    }

    /// Reads a header that may be absent; one that can't be read counts as such.
    ///
    /// # Errors
    ///
    /// None.
    pub(crate) fn optional<T: Json, R: Rule<T>>(self, parameter: &Parameter<R>) -> Result<Option<T>, Violations> {
        match self.find(parameter, &mut Violations::default()) {
            Found::Value(value) => Ok(Some(value)),
            Found::Absent | Found::Refused => Ok(None),
        }
    }

    fn find<T: Json, R: Rule<T>>(self, parameter: &Parameter<R>, out: &mut Violations) -> Found<T> {
        let places = Places {
            path: &[],
            query: "",
            headers: self.0,
        };
        places.read_tolerant(parameter, out)
    }
}

/// A body may hold what is not for logs: only its size is shown.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Reply");
        shown.field("status", &self.status).field("headers", &self.headers);
        shown.field("body", &format_args!("{} bytes", self.body.len()));
        shown.field("rejection", &self.rejection).finish()
    }
}

/// JSON without the byte order mark that some writers put before it (RFC 8259, section 8.1).
pub(crate) fn without_mark(json: &[u8]) -> &[u8] {
    json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json)
}

/// A body as text.
pub(crate) fn whole_text<'a>(body: &'a [u8], out: &mut Violations) -> Option<&'a str> {
    let text = std::str::from_utf8(body);
    if text.is_err() {
        out.add(&Path::ROOT, "syntax", "is not UTF-8");
    }
    text.ok()
}

impl Syntax {
    /// A body of text, all of which is one value.
    pub(crate) const PLAIN: Syntax = Syntax {
        delimiters: &[],
        explode: false,
        escape: Escape::Verbatim,
        closed: false,
    };

    /// The body of a form.
    pub(crate) const FORM: Syntax = Syntax {
        delimiters: &[],
        explode: true,
        escape: Escape::Form,
        closed: false,
    };
}

impl From<Rejection> for Reply {
    /// The response that a rejection carries, or else its problem details (RFC 9457), until a server knows better.
    fn from(mut rejection: Rejection) -> Self {
        if let Some(reply) = rejection.take_response() {
            return reply;
        }
        let mut reply = Reply::problem(&rejection);
        reply.rejection = Some(Box::new(rejection));
        reply
    }
}

/// A status that has no constant; one that is none, which no description has, is an internal error.
pub fn status(code: u16) -> StatusCode {
    StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}
