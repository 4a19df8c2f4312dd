//! What can go wrong with a call.

use std::convert::Infallible;
use std::fmt;

use http::StatusCode;

use super::BoxError;
use crate::support::http::parameter::Location;
use crate::support::http::rejection::{Rejection, RejectionKind};
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

/// Why a call has not succeeded. `E` is the error type of its operation.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E = Infallible> {
    /// The API answered that it did not succeed.
    Api(E),
    /// The request breaks the description, and was not sent.
    Invalid(Violations),
    /// The source of tokens has failed, and the request was not sent.
    Credentials(BoxError),
    /// The request could not be sent, or the response not be received.
    Transport(BoxError),
    /// The response has a documented status, but not the form that is documented for it.
    Decode {
        /// The response.
        reply: Box<Reply>,
        /// What is wrong with it.
        violations: Violations,
    },
}

/// Why an operation did not succeed that documents no errors.
#[derive(Debug)]
pub enum Undocumented {
    /// A response that is not documented.
    Other(Reply),
}

impl Undocumented {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        let Self::Other(reply) = self;
        reply.status
    }
}

impl Error {
    /// The same error of any operation: it does not come from the API.
    pub fn widen<E>(self) -> Error<E> {
        match self {
            Error::Api(never) => match never {},
            Error::Invalid(violations) => Error::Invalid(violations),
            Error::Credentials(error) => Error::Credentials(error),
            Error::Transport(error) => Error::Transport(error),
            Error::Decode { reply, violations } => Error::Decode { reply, violations },
        }
    }
}

impl<E: fmt::Display> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Api(error) => write!(f, "the API answered {error}"),
            Error::Invalid(violations) => write!(f, "the request is invalid: {violations}"),
            Error::Credentials(_) => f.write_str("there is no token"),
            Error::Transport(_) => f.write_str("the API can't be reached"),
            Error::Decode { reply, violations } => {
                write!(
                    f,
                    "the API answered {} in a form that is not documented: {violations}",
                    reply.status
                )
            }
        }
    }
}

impl<E: fmt::Debug + fmt::Display> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Credentials(error) | Error::Transport(error) => Some(&**error),
            Error::Api(_) | Error::Invalid(_) | Error::Decode { .. } => None,
        }
    }
}

/// What a gateway says when a call has not succeeded.
impl From<Error> for Rejection {
    fn from(error: Error) -> Self {
        match error {
            Error::Api(never) => match never {},
            // The server has checked the request: what is left is what can't be written, such as a path of dots.
            Error::Invalid(violations) => {
                let places = [Location::Path, Location::Query, Location::Header, Location::Cookie];
                let is_in = |pointer: &str, place: Location| pointer.starts_with(&format!("/{}/", place.as_str()));
                let is_parameter = violations
                    .iter()
                    .all(|one| places.iter().any(|place| is_in(&one.pointer, *place)));
                let kind = if is_parameter {
                    RejectionKind::InvalidParameter
                } else {
                    RejectionKind::InvalidBody
                };
                Rejection::new(kind).with_violations(violations)
            }
            Error::Credentials(_) | Error::Transport(_) | Error::Decode { .. } => Rejection::bad_gateway(error),
        }
    }
}

/// Makes errors of the error types of operations, by their statuses.
macro_rules! response_errors {
    ($($name:ident),* $(,)?) => {$(
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.status(), f)
            }
        }

        impl ::std::error::Error for $name {}
    )*};
}
pub(crate) use response_errors;
