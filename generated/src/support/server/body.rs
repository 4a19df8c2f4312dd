// @generated: code that every generated crate has; do not edit, changes are lost.

//! Taking in the body of a request.

use axum::body::HttpBody as _;
use bytes::Bytes;
use http::{HeaderMap, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::support::http::media_type;
use crate::support::http::operation::Operation;
use crate::support::http::rejection::{Rejection, RejectionKind};

/// A body that was taken in whole.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub(super) bytes: Bytes,
    /// The one of the operation's media types that it has.
    pub(super) media_type: Option<&'static str>,
}

impl Body {
    /// Takes in a body of at most `limit` bytes. What an operation does not consume is left where it is.
    pub(super) async fn read(
        operation: &Operation,
        headers: &HeaderMap,
        body: axum::body::Body,
        limit: usize,
    ) -> Result<Self, Rejection> {
        if operation.consumes.is_empty() {
            return Ok(Body::default());
        }
        let declared = headers
            .get(header::CONTENT_TYPE)
            .map(|value| value.to_str().unwrap_or_default());
        let media_type = declared.and_then(|declared| media_type::best_match(operation.consumes, declared));
        let size = body.size_hint();
        let is_refused = declared.is_some() && media_type.is_none();
        // Nothing is taken in that would be refused anyway.
        if is_refused && size.exact() != Some(0) {
            return Err(Rejection::new(RejectionKind::UnsupportedMediaType));
        }
        if size.lower() > limit as u64 {
            return Err(Rejection::new(RejectionKind::PayloadTooLarge));
        }
        let bytes = match Limited::new(body, limit).collect().await {
            Ok(collected) => collected.to_bytes(),
            Err(error) if error.is::<LengthLimitError>() => return Err(Rejection::new(RejectionKind::PayloadTooLarge)),
            Err(error) => return Err(Rejection::new(RejectionKind::InvalidBody).with_source(error)),
        };
        if bytes.is_empty() || media_type.is_some() {
            return Ok(Body { bytes, media_type });
        }
        // Without a media type, a body is what it can only be, or else bytes (RFC 9110, section 8.3).
        let media_type = match operation.consumes {
            [only] => Some(*only),
            several => media_type::best_match(several, "application/octet-stream"),
        };
        match media_type {
            Some(media_type) => Ok(Body {
                bytes,
                media_type: Some(media_type),
            }),
            None => Err(Rejection::new(RejectionKind::UnsupportedMediaType)),
        }
    }
}
