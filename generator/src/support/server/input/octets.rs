//! Bodies of octets.

use bytes::Bytes;

use super::Input;
use crate::support::http::blob::Blob;
use crate::support::http::content::{AsBlob, AsBytes, Content};
use crate::support::http::media_type;
use crate::support::path::Path;
use crate::support::server::exchange::Take;
use crate::support::violation::Violations;

impl Input {
    /// Reads a body of bytes.
    pub fn bytes(&mut self) -> Option<Bytes> {
        self.require_body(self.has_body())?;
        self.optional_bytes()
    }

    /// Reads a body of bytes that may be absent.
    pub fn optional_bytes(&mut self) -> Option<Bytes> {
        self.require_plain()?;
        self.optional_coded_bytes()
    }

    /// Reads a body of bytes in the coding that it has.
    pub fn coded_bytes(&mut self) -> Option<Bytes> {
        self.require_body(self.has_body())?;
        self.optional_coded_bytes()
    }

    /// Reads a body of bytes in the coding that it has, if it is there.
    pub fn optional_coded_bytes(&mut self) -> Option<Bytes> {
        self.has_body().then(|| self.body.bytes.clone())
    }

    /// Reads a body that brings its media type along.
    pub fn blob(&mut self) -> Option<Blob> {
        self.require_body(self.has_body())?;
        self.optional_blob()
    }

    /// Reads a body that brings its media type along, and may be absent.
    pub fn optional_blob(&mut self) -> Option<Blob> {
        self.require_plain()?;
        self.optional_coded_blob()
    }

    /// Reads a body that brings its media type along, in the coding that it has.
    pub fn coded_blob(&mut self) -> Option<Blob> {
        self.require_body(self.has_body())?;
        self.optional_coded_blob()
    }

    /// Reads a body that brings its media type along, in the coding that it has, if it is there.
    pub fn optional_coded_blob(&mut self) -> Option<Blob> {
        if !self.has_body() || !self.violations.is_empty() {
            return None;
        }
        let blob = Blob::new(
            media_type::of_body(&self.context.headers, self.media_type()),
            self.body.bytes.clone(),
        );
        match blob.complete_type(self.media_type()) {
            Ok(media_type) => Some(Blob { media_type, ..blob }),
            Err(refusal) => {
                let mut violations = Violations::default();
                violations.add(&Path::ROOT, "type", refusal);
                self.refuse_body(violations)
            }
        }
    }
}

impl Take<Bytes> for Content<AsBytes> {
    fn required(&self, input: &mut Input) -> Option<Bytes> {
        match self.kind.coded {
            true => input.coded_bytes(),
            false => input.bytes(),
        }
    }

    fn optional(&self, input: &mut Input) -> Option<Bytes> {
        match self.kind.coded {
            true => input.optional_coded_bytes(),
            false => input.optional_bytes(),
        }
    }
}

impl Take<Blob> for Content<AsBlob> {
    fn required(&self, input: &mut Input) -> Option<Blob> {
        match self.kind.coded {
            true => input.coded_blob(),
            false => input.blob(),
        }
    }

    fn optional(&self, input: &mut Input) -> Option<Blob> {
        match self.kind.coded {
            true => input.optional_coded_blob(),
            false => input.optional_blob(),
        }
    }
}
