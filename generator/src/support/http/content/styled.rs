//! Bodies of text and of forms.

use super::{Body, Content, Fits};
use crate::support::http::parameter::Parameter;
use crate::support::http::reply::Reply;
use crate::support::json::Json;
use crate::support::violation::Violations;

/// Text.
#[derive(Debug, Clone, Copy)]
pub struct AsText;

/// `application/x-www-form-urlencoded`, with the properties that are in a style of their own.
#[derive(Debug, Clone, Copy)]
pub struct AsForm(pub(crate) &'static [Parameter]);

/// A body of text.
pub const fn text(media_type: &'static str) -> Content<AsText> {
    Content::new(media_type, AsText)
}

/// A body that is a form, whose properties in `styled` have a style of their own.
pub const fn form(media_type: &'static str, styled: &'static [Parameter]) -> Content<AsForm> {
    Content::new(media_type, AsForm(styled))
}

impl Fits for Content<AsText> {
    fn fits(&self, reply: &Reply, _: bool) -> bool {
        self.is_like(reply, false)
    }
}

impl Fits for Content<AsForm> {
    fn fits(&self, reply: &Reply, is_certain: bool) -> bool {
        self.is_like(reply, !is_certain)
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
