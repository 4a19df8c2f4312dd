// @generated: code that every generated crate has; do not edit, changes are lost.

//! The client's side of an operation's declaration.

use super::Draft;
use crate::support::http::content::{AsJson, Content};
use crate::support::json::Json;
use crate::support::validate::Valid;

/// How a body of type `T` is written into a request.
#[allow(dead_code)] // Some crates have no bodies.
pub trait Put<T> {
    /// Writes it.
    fn put(&self, draft: &mut Draft, body: &T);
}

impl<T: Json> Put<Valid<T>> for Content<AsJson> {
    fn put(&self, draft: &mut Draft, body: &Valid<T>) {
        draft.valid_json(self.sent, body);
    }
}
