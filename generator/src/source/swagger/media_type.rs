//! Lists of media types.

use serde_json::{Map, Value};

use super::Upgrade;
use crate::source::Pointer;

pub(super) const JSON: &str = "application/json";
pub(super) const OCTETS: &str = "application/octet-stream";
pub(super) const FORM: &str = "application/x-www-form-urlencoded";
pub(super) const MULTIPART: &str = "multipart/form-data";

impl Upgrade<'_> {
    /// Returns `consumes` or `produces` of an object, or `None` if it is not written. An empty list clears the one of
    /// the document.
    pub(super) fn media_types(&mut self, object: &Map<String, Value>, key: &str, at: &Pointer) -> Option<Vec<String>> {
        let at = at.child(key);
        let written = match object.get(key)? {
            Value::Array(written) => written.as_slice(),
            single => std::slice::from_ref(single),
        };
        let mut media_types = Vec::new();
        for value in written {
            match value.as_str() {
                Some(media_type) if media_type.contains('/') => media_types.push(media_type.to_owned()),
                _ => self.warn(
                    "invalid-media-type",
                    format!("{value} in `{key}` is not a media type: it is left out"),
                    &at,
                ),
            }
        }
        Some(media_types)
    }
}

/// Returns the media types, or `default` where none is stated.
pub(super) fn or_default(media_types: &[String], default: &str) -> Vec<String> {
    match media_types {
        [] => vec![default.to_owned()],
        stated => stated.to_vec(),
    }
}

/// Returns `true` if both are the same but for their parameters.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let essence = |media_type: &str| media_type.split(';').next().unwrap_or_default().trim().to_lowercase();
    essence(one) == essence(other)
}
