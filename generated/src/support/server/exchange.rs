// @generated: code that every generated crate has; do not edit, changes are lost.

//! The server's side of an operation's declaration.

use bytes::Bytes;

use super::Input;
use crate::support::http::blob::Blob;
use crate::support::http::content::{AsBlob, AsBytes, AsForm, AsJson, AsText, Content};
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

impl<T: Json> Take<Valid<T>> for Content<AsText> {
    fn required(&self, input: &mut Input) -> Option<Valid<T>> {
        input.text()
    }

    fn optional(&self, input: &mut Input) -> Option<Valid<T>> {
        input.optional_text()
    }
}

impl<T: Json> Take<Valid<T>> for Content<AsForm> {
    fn required(&self, input: &mut Input) -> Option<Valid<T>> {
        input.form(self.kind.0)
    }

    fn optional(&self, input: &mut Input) -> Option<Valid<T>> {
        input.optional_form(self.kind.0)
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

/// Reads the request and writes the responses of an operation: see
/// [`operation`](crate::support::http::declaration::operation).
macro_rules! served {
    (
        |$status:ident, $body:ident| $request:ident => $success:ty, $failure:ty;
        $id:literal, $method:literal, $path:literal;
        security $security:tt;
        parameters {$(
            $need:ident $field:ident => $constant:ident $(: $rule_type:ty)? =
                $place:ident($wire:literal) $(.$setter:ident($($argument:tt)*))* $(, $rule:expr)?;
        )*}
        $(body $body_need:ident {$(
            ($($held:tt)*) => $taken:ident($($taken_argument:tt)*) $(.$taken_more:ident($($taken_more_argument:tt)*))*;
        )*})?
        responses {$(
            $statuses:tt => $side:ident ($($value:tt)*)
                $(: $given:ident($($given_argument:tt)*) $(.$given_more:ident($($given_more_argument:tt)*))*)?
                $(, $header:ident $header_field:ident = $header_place:ident($($header_argument:tt)*)
                    $(.$header_more:ident($($header_more_argument:tt)*))*)*;
        )*}
    ) => {
        impl support::server::FromRequest for $request {
            fn read(input: &mut support::server::Input) -> Option<Self> {
                $(let $field = input.$need(&Self::$constant);)*
                $(let $body = 'body: {
                    $(
                        let content = support::http::content::$taken($($taken_argument)*)
                            $(.$taken_more($($taken_more_argument)*))*;
                        if content.is_taken(input) {
                            let $body = support::server::exchange::Take::$body_need(&content, input);
                            break 'body $body.map(|$body| $($held)*);
                        }
                    )*
                    None
                };)?
                Some(Self {
                    $($field: support::server::exchange::value!($need $field),)*
                    $(body: support::server::exchange::body!($body_need $body),)?
                    context: input.context(),
                })
            }

            #[allow(unused_variables, unused_parens, irrefutable_let_patterns)]
            fn write(outcome: Result<Self::Success, Self::Error>) -> support::http::reply::Reply {
                let outcome = &outcome;
                // An error whose status has another body than this one is written like those that have it.
                for is_documented in [true, false] {
                    $(support::server::exchange::answer! {
                        $side outcome is_documented $status $statuses ($($value)*) |reply| {
                            $(let reply = reply.$header(
                                &support::http::parameter::Parameter::$header_place($($header_argument)*)
                                    $(.$header_more($($header_more_argument)*))*,
                                $header_field,
                            );)*
                            $(
                                let content = support::http::content::$given($($given_argument)*)
                                    $(.$given_more($($given_more_argument)*))*;
                                let reply = support::http::content::Body::write(&content, reply, $body);
                            )?
                            reply
                        }
                    })*
                }
                support::server::exchange::undocumented(outcome.as_ref().err().map(|error| error.start()))
            }
        }
    };
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
pub(crate) use {answer, body, served, value};
