// @generated: code that every generated crate has; do not edit, changes are lost.

//! Bodies as constants: a media type, and how what is in it is read and written.

use super::parameter::Parameter;
use super::reply::Reply;
use crate::support::json::Json;
use crate::support::violation::Violations;

/// A body of one media type. `K` says how it is read and written.
#[derive(Debug, Clone, Copy)]
pub struct Content<K> {
    /// The media type or range, as the description has it.
    pub(crate) media_type: &'static str,
    /// The media type that it is sent with.
    pub(crate) sent: &'static str,
    /// The media types that stand beside it; none where there is no other.
    others: &'static [&'static str],
    pub(crate) kind: K,
}

/// JSON.
#[derive(Debug, Clone, Copy)]
pub struct AsJson;

/// Text.
#[derive(Debug, Clone, Copy)]
pub struct AsText;

/// `application/x-www-form-urlencoded`, with the properties that are in a style of their own.
#[derive(Debug, Clone, Copy)]
pub struct AsForm(pub(crate) &'static [Parameter]);

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

/// A body of JSON.
pub const fn json(media_type: &'static str) -> Content<AsJson> {
    Content::new(media_type, AsJson)
}

/// A body of text.
pub const fn text(media_type: &'static str) -> Content<AsText> {
    Content::new(media_type, AsText)
}

/// A body that is a form, whose properties in `styled` have a style of their own.
pub const fn form(media_type: &'static str, styled: &'static [Parameter]) -> Content<AsForm> {
    Content::new(media_type, AsForm(styled))
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

impl<K> Content<K> {
    const fn new(media_type: &'static str, kind: K) -> Self {
        Content {
            media_type,
            sent: media_type,
            others: &[],
            kind,
        }
    }

    /// Sent with this media type, where the description has a range.
    pub const fn sent(mut self, media_type: &'static str) -> Self {
        self.sent = media_type;
        self
    }

    /// Beside others of these media types.
    pub const fn beside(mut self, others: &'static [&'static str]) -> Self {
        self.others = others;
        self
    }

    /// Whether the body of `reply` has this media type, and none of the others describes it more closely. One that does
    /// not say what it is has the first of them.
    fn is_of(&self, reply: &Reply) -> bool {
        match self.others {
            [] => reply.is(&[self.media_type]),
            others => reply.best_match(others) == Some(self.media_type),
        }
    }
}

/// Whether a body can be read as the documented one.
pub trait Fits {
    /// Whether the body of `reply` is of this kind. An error, and what stands for several statuses, may come from
    /// something in between, such as a proxy, in its own form; a success is taken at its word: `is_certain`.
    fn fits(&self, reply: &Reply, is_certain: bool) -> bool;
}

macro_rules! fits {
    ($($kind:ty => $guarded:literal;)*) => {$(
        impl Fits for Content<$kind> {
            fn fits(&self, reply: &Reply, is_certain: bool) -> bool {
                match (self.others, $guarded && !is_certain) {
                    ([], false) => true,
                    (_, false) => self.is_of(reply),
                    (_, true) => !reply.body.is_empty() && self.is_of(reply),
                }
            }
        }
    )*};
}

fits! {
    AsJson => true;
    AsText => false;
    AsForm => true;
    AsBytes => false;
    AsBlob => false;
}

/// How a value of type `T` is read from a response, and written into one.
pub trait Body<T> {
    /// Reads the body of a response as a client does who takes what is there.
    ///
    /// # Errors
    ///
    /// What keeps it from being read.
    fn read(&self, reply: &Reply) -> Result<T, Violations>;

    /// Writes the body of a response.
    fn write(&self, reply: Reply, body: &T) -> Reply;
}

impl<T: Json> Body<T> for Content<AsJson> {
    fn read(&self, reply: &Reply) -> Result<T, Violations> {
        reply.read_json()
    }

    fn write(&self, reply: Reply, body: &T) -> Reply {
        reply.json(self.sent, body)
    }
}

impl<T: Json> Body<T> for Content<AsText> {
    fn read(&self, reply: &Reply) -> Result<T, Violations> {
        reply.read_text()
    }

    fn write(&self, reply: Reply, body: &T) -> Reply {
        reply.text(self.sent, body)
    }
}

impl<T: Json> Body<T> for Content<AsForm> {
    fn read(&self, reply: &Reply) -> Result<T, Violations> {
        reply.read_form(self.kind.0)
    }

    fn write(&self, reply: Reply, body: &T) -> Reply {
        reply.form(self.sent, body, self.kind.0)
    }
}

impl Body<bytes::Bytes> for Content<AsBytes> {
    fn read(&self, reply: &Reply) -> Result<bytes::Bytes, Violations> {
        match self.kind.coded {
            true => Ok(reply.body.clone()),
            false => reply.read_bytes(),
        }
    }

    fn write(&self, reply: Reply, body: &bytes::Bytes) -> Reply {
        reply.bytes(self.sent, body.clone())
    }
}

impl Body<super::blob::Blob> for Content<AsBlob> {
    fn read(&self, reply: &Reply) -> Result<super::blob::Blob, Violations> {
        match self.kind.coded {
            true => Ok(reply.to_blob()),
            false => reply.read_blob(),
        }
    }

    fn write(&self, reply: Reply, body: &super::blob::Blob) -> Reply {
        reply.blob(self.sent, body.clone())
    }
}
