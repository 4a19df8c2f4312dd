//! The errors of calls.

use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

use super::BoxError;
use crate::support::http::failure::{ApiError, Failure};
use crate::support::http::operation::Location;
use crate::support::http::rejection::{Rejection, RejectionKind};
use crate::support::http::reply::{Misread, Reply};
use crate::support::violation::Violations;

/// The error of a call. `E` is the error type of its operation.
///
/// All payloads are boxed, so a `Result` with this error is small.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E = Infallible> {
    /// The API responded with a documented error.
    Api(E),
    /// The API sent an undocumented response, which may be a success.
    Undocumented(Box<Reply>),
    /// The response has a documented status, but not the documented form, or a media type that the call does not accept.
    Decode(Box<Misread>),
    /// The arguments are invalid, and nothing was sent.
    Invalid(Box<Violations>),
    /// A credential is not available, and nothing was sent.
    Credentials(Cause),
    /// The request could not be sent, or the response could not be received.
    Transport(Cause),
}

/// The error of another library.
#[derive(Debug)]
pub struct Cause(Box<BoxError>);

impl Cause {
    pub(super) fn new(error: impl StdError + Send + Sync + 'static) -> Self {
        Cause::of(Box::new(error))
    }

    pub(super) fn of(error: BoxError) -> Self {
        Cause(Box::new(error))
    }

    /// The error itself.
    pub fn get(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &**self.0
    }

    fn http(&self) -> Option<&reqwest::Error> {
        self.0.downcast_ref()
    }
}

/// The error and its sources.
impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = self.0.to_string();
        f.write_str(&said)?;
        let mut source = self.0.source();
        while let Some(error) = source {
            let text = error.to_string();
            // Some errors repeat what caused them.
            if !said.contains(&text) {
                write!(f, ": {text}")?;
            }
            said = text;
            source = error.source();
        }
        Ok(())
    }
}

impl<E> Error<E> {
    /// The response, if it is undocumented or can't be decoded.
    pub fn reply(&self) -> Option<&Reply> {
        match self {
            Error::Undocumented(reply) => Some(reply),
            Error::Decode(misread) => Some(&misread.reply),
            Error::Api(_) | Error::Invalid(_) | Error::Credentials(_) | Error::Transport(_) => None,
        }
    }

    /// The violations in the arguments or in the response.
    pub fn violations(&self) -> Option<&Violations> {
        match self {
            Error::Invalid(violations) => Some(violations),
            Error::Decode(misread) => Some(&misread.violations),
            _ => None,
        }
    }

    /// Whether the call timed out.
    pub fn is_timeout(&self) -> bool {
        self.http().is_some_and(reqwest::Error::is_timeout)
    }

    /// Whether no connection to the API could be made.
    pub fn is_connect(&self) -> bool {
        #[cfg(not(target_arch = "wasm32"))]
        return self.http().is_some_and(reqwest::Error::is_connect);
        #[cfg(target_arch = "wasm32")]
        return false;
    }

    fn http(&self) -> Option<&reqwest::Error> {
        match self {
            Error::Transport(cause) => cause.http(),
            _ => None,
        }
    }
}

impl<B> Error<ApiError<B>> {
    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Error::Api(error) => Some(error.status()),
            other => other.reply().map(|reply| reply.status),
        }
    }

    /// The body of a documented error.
    pub fn body(&self) -> Option<&B> {
        match self {
            Error::Api(error) => Some(error.body()),
            _ => None,
        }
    }
}

impl Error {
    /// Returns the same error for any operation.
    pub fn widen<E>(self) -> Error<E> {
        match self {
            Error::Api(never) => match never {},
            Error::Undocumented(reply) => Error::Undocumented(reply),
            Error::Decode(misread) => Error::Decode(misread),
            Error::Invalid(violations) => Error::Invalid(violations),
            Error::Credentials(cause) => Error::Credentials(cause),
            Error::Transport(cause) => Error::Transport(cause),
        }
    }
}

impl<E: fmt::Display> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Api(error) => error.fmt(f),
            Error::Undocumented(reply) => write!(f, "the API answered {}, which is not documented", reply.status),
            Error::Decode(misread) => {
                let (status, violations) = (misread.reply.status, &misread.violations);
                write!(f, "the API answered {status} in an unexpected form: {violations}")
            }
            Error::Invalid(violations) => write!(f, "the request is invalid: {violations}"),
            Error::Credentials(cause) => write!(f, "no credential to send: {cause}"),
            Error::Transport(cause) => write!(f, "no answer from the API: {cause}"),
        }
    }
}

impl<E: StdError> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Error::Credentials(cause) | Error::Transport(cause) => Some(cause.get()),
            // It speaks for itself, so what caused it comes next.
            Error::Api(error) => error.source(),
            Error::Invalid(_) | Error::Decode(_) | Error::Undocumented(_) => None,
        }
    }
}

/// The response of a gateway to a failed call: that of the API, or else a rejection.
impl<B> From<Error<ApiError<B>>> for Failure<ApiError<B>> {
    fn from(error: Error<ApiError<B>>) -> Self {
        let gateway = |error: Error| Failure::Rejection(Rejection::bad_gateway(error));
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
                Failure::Rejection(Rejection::new(kind).with_violations(*violations))
            }
            Error::Credentials(cause) => gateway(Error::Credentials(cause)),
            Error::Transport(cause) => gateway(Error::Transport(cause)),
            Error::Decode(misread) => gateway(Error::Decode(misread)),
        }
    }
}

#[cfg(test)]
mod tests;
