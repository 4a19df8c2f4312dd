//! Bodies of octets.

use bytes::Bytes;
use http::HeaderValue;

use super::{Content, Draft};
use crate::support::client::exchange::Put;
use crate::support::http::blob::Blob;
use crate::support::http::content::{self, AsBlob, AsBytes};
use crate::support::path::Path;
use crate::support::violation::Violations;

impl Draft {
    /// Writes a body of bytes. They have the media type that came with them, with its parameters, where it is of the one
    /// described.
    pub fn bytes(&mut self, media_type: &'static str, body: impl Into<Bytes>) {
        let own = self.relayed_media_type(media_type);
        self.body = Some(Content {
            media_type: Some(own.unwrap_or(HeaderValue::from_static(media_type))),
            bytes: body.into(),
            faults: Violations::default(),
        });
    }

    /// Writes a body of `range` that brings its media type along.
    pub fn blob(&mut self, range: &'static str, body: &Blob) {
        let mut content = Content::default();
        match body.content_type(range) {
            Ok(media_type) => {
                content.media_type = media_type;
                content.bytes = body.bytes.clone();
            }
            Err(refusal) => content.faults.add(&Path::ROOT, "type", refusal),
        }
        self.body = Some(content);
    }

    /// With a body of bytes.
    pub fn octets(mut self, media_type: &'static str, body: impl Into<Bytes>) -> Self {
        self.bytes(media_type, body);
        self
    }

    /// With a body of `range` that brings its media type along.
    pub fn part(mut self, range: &'static str, body: &Blob) -> Self {
        self.blob(range, body);
        self
    }
}

impl Put<Bytes> for content::Content<AsBytes> {
    fn put(&self, draft: &mut Draft, body: &Bytes) {
        draft.bytes(self.sent, body.clone());
    }
}

impl Put<Blob> for content::Content<AsBlob> {
    fn put(&self, draft: &mut Draft, body: &Blob) {
        draft.blob(self.sent, body);
    }
}
