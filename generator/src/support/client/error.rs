//! What can go wrong with a call.

use std::convert::Infallible;
use std::fmt;

use super::BoxError;
use crate::support::http::failure::{ApiError, Failure};
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
    /// The API answered what is not documented, success or not.
    Undocumented(Box<Reply>),
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

impl Error {
    /// The same error of any operation: it does not come from the API.
    pub fn widen<E>(self) -> Error<E> {
        match self {
            Error::Api(never) => match never {},
            Error::Undocumented(reply) => Error::Undocumented(reply),
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
            Error::Undocumented(reply) => write!(f, "the API answered {}, which is not documented", reply.status),
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
            Error::Api(_) | Error::Undocumented(_) | Error::Invalid(_) | Error::Decode { .. } => None,
        }
    }
}

/// What a gateway answers when a call has not succeeded: what the API answered, or else a rejection.
impl<B> From<Error<ApiError<B>>> for Failure<ApiError<B>> {
    fn from(error: Error<ApiError<B>>) -> Self {
        match error {
            Error::Api(error) => Failure::Api(error),
            Error::Undocumented(reply) => Failure::Reply(reply),
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
                Failure::Rejection(Rejection::new(kind).with_violations(violations))
            }
            Error::Credentials(error) => Rejection::bad_gateway(Error::<Infallible>::Credentials(error)).into(),
            Error::Transport(error) => Rejection::bad_gateway(Error::<Infallible>::Transport(error)).into(),
            Error::Decode { reply, violations } => {
                Rejection::bad_gateway(Error::<Infallible>::Decode { reply, violations }).into()
            }
        }
    }
}
