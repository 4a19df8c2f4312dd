// @generated: code that every generated crate has; do not edit, changes are lost.

//! The client's side of an operation's declaration.

use bytes::Bytes;

use super::Draft;
use crate::support::http::blob::Blob;
use crate::support::http::content::{AsBlob, AsBytes, AsForm, AsJson, AsText, Content};
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

impl<T: Json> Put<Valid<T>> for Content<AsText> {
    fn put(&self, draft: &mut Draft, body: &Valid<T>) {
        draft.valid_text(self.sent, body);
    }
}

impl<T: Json> Put<Valid<T>> for Content<AsForm> {
    fn put(&self, draft: &mut Draft, body: &Valid<T>) {
        draft.valid_form(self.sent, body, self.kind.0);
    }
}

impl Put<Bytes> for Content<AsBytes> {
    fn put(&self, draft: &mut Draft, body: &Bytes) {
        draft.bytes(self.sent, body.clone());
    }
}

impl Put<Blob> for Content<AsBlob> {
    fn put(&self, draft: &mut Draft, body: &Blob) {
        draft.blob(self.sent, body);
    }
}

/// Writes the request and reads the responses of an operation: see
/// [`operation`](crate::support::http::declaration::operation).
macro_rules! called {
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
        impl support::client::ToCall for $request {
            #[allow(unused_variables, irrefutable_let_patterns)]
            fn write(&self, draft: &mut support::client::Draft) {
                $(draft.$need(&Self::$constant, &self.$field);)*
                $($(
                    if let $($held)* = &self.body {
                        let content = support::http::content::$taken($($taken_argument)*)
                            $(.$taken_more($($taken_more_argument)*))*;
                        support::client::exchange::Put::put(&content, draft, $body);
                    }
                )*)?
            }

            #[allow(unused_variables, unused_parens)]
            fn read(
                reply: &support::http::reply::Reply,
            ) -> support::client::Documented<Self::Success, Self::Error> {
                $(
                    if matches!(reply.status.as_u16(), $statuses)
                        && support::client::exchange::fits!($side $statuses reply
                            $($given($($given_argument)*) $(.$given_more($($given_more_argument)*))*)?)
                    {
                        let $status = reply.status;
                        $(
                            let content = support::http::content::$given($($given_argument)*)
                                $(.$given_more($($given_more_argument)*))*;
                            let $body = support::http::content::Body::read(&content, reply)?;
                        )?
                        $(
                            let $header_field = reply.declared().$header(
                                &support::http::parameter::Parameter::$header_place($($header_argument)*)
                                    $(.$header_more($($header_more_argument)*))*,
                            )?;
                        )*
                        return Ok(Some(support::client::exchange::outcome!($side reply $($value)*)));
                    }
                )*
                Ok(None)
            }
        }
    };
}

/// Whether a response is read as the one that a row documents.
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
macro_rules! outcome {
    (err $reply:ident $($value:tt)*) => {
        Err(support::http::failure::ApiError::received($reply, $($value)*))
    };
    ($success:ident $reply:ident $($value:tt)*) => {
        Ok($($value)*)
    };
}

/// Passes requests on, so that a server of a client is a gateway.
macro_rules! relays {
    ($($method:ident($request:ident);)*) => {$(
        async fn $method(
            &self,
            request: $request,
        ) -> Result<
            <$request as support::http::operation::Exchange>::Success,
            support::http::failure::Failure<<$request as support::http::operation::Exchange>::Error>,
        > {
            Ok(self.0.relay(&request, &request.context).await?)
        }
    )*};
}

#[allow(unused_imports)] // They are used where operations are.
pub(crate) use {called, fits, outcome, relays};
