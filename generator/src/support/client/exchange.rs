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

/// Whether a response is read as the one that a row documents.
#[allow(unused_macros)] // Some crates document no responses.
macro_rules! fits {
    (absent $statuses:tt $reply:ident) => {
        $reply.lacks_body()
    };
    ($side:ident $statuses:tt $reply:ident) => {
        true
    };
    (ok $status:literal $reply:ident $($content:tt)*) => {
        support::http::content::Fits::fits(&support::http::content::$($content)*, $reply, true)
    };
    ($side:ident $statuses:tt $reply:ident $($content:tt)*) => {
        support::http::content::Fits::fits(&support::http::content::$($content)*, $reply, false)
    };
}

/// A success or an error, with the value that a row documents.
#[allow(unused_macros)] // Some crates document no responses.
macro_rules! outcome {
    (err $reply:ident $($value:tt)*) => {
        Err(support::http::failure::ApiError::received($reply, $($value)*))
    };
    ($success:ident $reply:ident $($value:tt)*) => {
        Ok($($value)*)
    };
}

#[allow(unused_imports)] // They are used where operations are.
pub(crate) use {fits, outcome};
