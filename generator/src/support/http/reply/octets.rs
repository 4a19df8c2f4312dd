//! Bodies of octets.

use bytes::Bytes;
use http::header;

use super::Reply;
use crate::support::http::blob::Blob;
use crate::support::http::rejection::Rejection;
use crate::support::violation::Violations;

impl Reply {
    /// With a body of `range` that brings its media type along.
    #[doc(hidden)]
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
}
