//! The server's side of an operation's declaration.

use super::Input;
use crate::support::http::content::{AsJson, Content};
use crate::support::json::Json;
use crate::support::validate::Valid;

/// How a body of type `T` is read from a request.
#[allow(dead_code)] // Some crates have no such bodies.
pub trait Take<T> {
    /// Reads a body that must be there.
    fn required(&self, input: &mut Input) -> Option<T>;

    /// Reads a body that may be absent.
    fn optional(&self, input: &mut Input) -> Option<T>;
}

#[allow(dead_code)] // Some crates have no bodies.
impl<K> Content<K> {
    /// Whether a body is read as this one. Without a body, the first that is asked is to say so.
    pub(crate) fn is_taken(&self, input: &Input) -> bool {
        let media_type = input.media_type();
        media_type.is_empty() || media_type == self.media_type
    }
}

impl<T: Json> Take<Valid<T>> for Content<AsJson> {
    fn required(&self, input: &mut Input) -> Option<Valid<T>> {
        input.json()
    }

    fn optional(&self, input: &mut Input) -> Option<Valid<T>> {
        input.optional_json()
    }
}

/// The field of a request for what was read; nothing is made of a request that lacks what is required.
#[allow(unused_macros)] // Some crates have none to read.
macro_rules! value {
    (required $value:ident) => {
        $value?
    };
    (optional $value:ident) => {
        $value
    };
}

/// The body of a request; nothing is made of a request that lacks one that is required.
#[allow(unused_macros)] // Some crates have none to read.
macro_rules! body {
    (required $body:ident) => {
        $body?
    };
    (optional $body:ident) => {
        $body.flatten()
    };
}

/// Returns the response that a row documents, if the outcome is its value.
#[allow(unused_macros)] // Some crates document no responses.
macro_rules! answer {
    (err $outcome:ident $documented:ident $status:ident $statuses:tt ($($value:tt)*) |$reply:ident| $write:block) => {
        if let Err(error) = $outcome
            && (!$documented || matches!(error.status().as_u16(), $statuses))
            && let $($value)* = error.body()
        {
            let $reply = error.start();
            return $write;
        }
    };
    ($ok:ident $outcome:ident $documented:ident $status:ident $code:literal ($($value:tt)*) |$reply:ident| $write:block) => {
        if let Ok($($value)*) = $outcome {
            let $reply = support::http::reply::Reply::new(support::http::reply::status($code));
            return $write;
        }
    };
    ($ok:ident $outcome:ident $documented:ident $status:ident $statuses:tt ($($value:tt)*) |$reply:ident| $write:block) => {
        if let Ok($($value)*) = $outcome {
            let $reply = support::http::reply::Reply::new(*$status);
            return $write;
        }
    };
}

/// The response of an operation that documents none of this kind: the status of the error, or that of a success.
pub(crate) fn undocumented(error: Option<crate::support::http::reply::Reply>) -> crate::support::http::reply::Reply {
    error.unwrap_or_default()
}

#[allow(unused_imports)] // They are used where operations are.
pub(crate) use {answer, body, value};
