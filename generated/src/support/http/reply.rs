// @generated: code that every generated crate has; do not edit, changes are lost.

//! Responses before they have a type, and after.

use std::error::Error;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::json;

use super::encode::{self, Refusal};
use super::media_type;
use super::rejection::Rejection;
use crate::support::decode::{from_json, from_json_tolerant};
use crate::support::json::Json;
use crate::support::path::Path;
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
    /// Whether it is read to the letter of the description.
    strict: bool,
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

    /// The same response, which is then read to the letter of the description if it is `strict`.
    #[doc(hidden)]
    pub fn read_strictly(self, strict: bool) -> Self {
        Reply { strict, ..self }
    }

    /// Whether it is read to the letter of the description.
    pub(crate) fn is_strict(&self) -> bool {
        self.strict
    }

    /// With a body.
    pub fn bytes(mut self, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        self.headers
            .insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        self.body = body.into();
        self
    }

    /// With a body of JSON.
    pub fn json<T: Json>(self, media_type: &'static str, body: &T) -> Self {
        self.written(media_type, encode::json(body))
    }

    fn written(self, media_type: &'static str, text: Result<String, Refusal>) -> Self {
        match text {
            Ok(text) => self.bytes(media_type, text),
            Err(refusal) => Rejection::internal(refusal).into(),
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

    /// Whether this is as documented where no body is: a strict reader refuses one.
    #[doc(hidden)]
    pub fn can_lack_body(&self) -> bool {
        !self.strict || self.body.is_empty()
    }

    /// Whether the status is one of an error, if that matters: to a strict reader, a documented default is no success.
    #[doc(hidden)]
    pub fn can_be_error(&self) -> bool {
        !self.strict || !self.status.is_success()
    }

    /// Reads a body of JSON as [`from_json_tolerant`] does, or as [`from_json`] does if the client is strict.
    ///
    /// # Errors
    ///
    /// What keeps it from being read.
    pub fn read_json<T: Json>(&self) -> Result<T, Violations> {
        match self.strict {
            true => from_json(self.decoded()?),
            false => from_json_tolerant(without_mark(self.decoded()?)),
        }
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

    /// Takes what this reply stands for, where it has not yet the form of the API's errors.
    #[doc(hidden)]
    pub fn take_rejection(&mut self) -> Option<Rejection> {
        self.rejection.take().map(|rejection| *rejection)
    }

    /// Whether it has still to be given the form of the API's errors.
    #[allow(dead_code)] // Some crates have no server.
    pub(crate) fn is_rejection(&self) -> bool {
        self.rejection.is_some()
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

/// A body may hold what is not for logs: only its size is shown.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Reply");
        shown.field("status", &self.status).field("headers", &self.headers);
        shown.field("body", &format_args!("{} bytes", self.body.len()));
        shown.field("rejection", &self.rejection).finish()
    }
}

/// A response that does not have its documented form, or a media type that the call accepts.
#[derive(Debug)]
pub struct Misread {
    /// The response.
    pub reply: Reply,
    /// What is wrong with it.
    pub violations: Violations,
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (status, violations) = (self.reply.status, &self.violations);
        write!(
            f,
            "the response {status} does not have its documented form: {violations}"
        )
    }
}

impl Error for Misread {}

/// JSON without the byte order mark that some writers put before it (RFC 8259, section 8.1).
pub(crate) fn without_mark(json: &[u8]) -> &[u8] {
    json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json)
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
