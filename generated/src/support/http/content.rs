// @generated: code that every generated crate has; do not edit, changes are lost.

//! Bodies as constants: a media type, and how what is in it is read and written.

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

/// A body of JSON.
pub const fn json(media_type: &'static str) -> Content<AsJson> {
    Content::new(media_type, AsJson)
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

    /// Whether the body of `reply` is like this; if that is not certain, it must be there and have its media type.
    fn is_like(&self, reply: &Reply, is_guarded: bool) -> bool {
        match (self.others, is_guarded) {
            ([], false) => !reply.is_strict() || self.is_of(reply),
            (_, false) => self.is_of(reply),
            (_, true) => !reply.body.is_empty() && self.is_of(reply),
        }
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

impl Fits for Content<AsJson> {
    fn fits(&self, reply: &Reply, is_certain: bool) -> bool {
        self.is_like(reply, !is_certain)
    }
}

/// How a value of type `T` is read from a response, and written into one.
pub trait Body<T> {
    /// Reads the body of a response as a client does who takes what is there.
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
