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

/// What a plain call succeeds with.
#[allow(unused_macros)] // The generator has no operations.
macro_rules! plain_type {
    ($success:ty) => {
        $success
    };
    ($success:ty, $plain:ty) => {
        $plain
    };
}

/// What a plain call makes of a success; nothing of one in another media type.
#[allow(unused_macros)] // The generator has no operations.
macro_rules! plain {
    ($success:ident { $($rows:tt)* }) => {
        Some($success)
    };
    ($success:ident as $plain:ty { $($side:ident $value:tt $(as $plain_value:tt)?;)* }) => {{
        $(support::client::exchange::plain!(@$side $success $value $($plain_value)?);)*
        None
    }};
    (@err $($row:tt)*) => {};
    (@other $($row:tt)*) => {};
    (@$side:ident $success:ident $value:tt) => {
        support::client::exchange::plain!(@$side $success $value $value)
    };
    (@$side:ident $success:ident ($($value:tt)*) ($($plain:tt)*)) => {
        let $success = match $success {
            $($value)* => return Some($($plain)*),
            rest => rest,
        };
    };
}

#[allow(unused_imports)] // They are used where operations are.
pub(crate) use {plain, plain_type};
