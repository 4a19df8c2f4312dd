//! Bodies of octets.

use bytes::Bytes;

use super::{Body, Content, Fits};
use crate::support::http::blob::Blob;
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

/// Octets; whether in the content coding that they have.
#[derive(Debug, Clone, Copy)]
pub struct AsBytes {
    pub(crate) coded: bool,
}

/// Octets that bring their media type along; whether in the content coding that they have.
#[derive(Debug, Clone, Copy)]
pub struct AsBlob {
    pub(crate) coded: bool,
}

/// A body of octets.
pub const fn bytes(media_type: &'static str) -> Content<AsBytes> {
    Content::new(media_type, AsBytes { coded: false })
}

/// A body of octets that bring their media type along.
pub const fn blob(range: &'static str) -> Content<AsBlob> {
    Content::new(range, AsBlob { coded: false })
}

/// A body of octets, in the content coding that they have.
pub const fn coded_bytes(media_type: &'static str) -> Content<AsBytes> {
    Content::new(media_type, AsBytes { coded: true })
}

/// A body of octets that bring their media type along, in the content coding that they have.
pub const fn coded_blob(range: &'static str) -> Content<AsBlob> {
    Content::new(range, AsBlob { coded: true })
}

impl Fits for Content<AsBytes> {
    fn fits(&self, reply: &Reply, _: bool) -> bool {
        self.is_like(reply, false)
    }
}

impl Fits for Content<AsBlob> {
    fn fits(&self, reply: &Reply, _: bool) -> bool {
        self.is_like(reply, false)
    }
}

impl Body<Bytes> for Content<AsBytes> {
    fn read(&self, reply: &Reply) -> Result<Bytes, Violations> {
        match self.kind.coded {
            true => Ok(reply.body.clone()),
            false => reply.read_bytes(),
        }
    }

    fn write(&self, reply: Reply, body: &Bytes) -> Reply {
        reply.bytes(self.sent, body.clone())
    }
}

impl Body<Blob> for Content<AsBlob> {
    fn read(&self, reply: &Reply) -> Result<Blob, Violations> {
        match self.kind.coded {
            true => Ok(reply.to_blob()),
            false => reply.read_blob(),
        }
    }

    fn write(&self, reply: Reply, body: &Blob) -> Reply {
        reply.blob(self.sent, body.clone())
    }
}
