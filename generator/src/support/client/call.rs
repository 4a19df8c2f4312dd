//! Calls: requests that are sent when they are awaited.
//!
//! A generated crate adds methods to them, so they are types of that crate where the support code is not.

use std::fmt;
use std::future::IntoFuture;

use http::header;

use crate::support::client::{BoxFuture, CallOptions, Draft, Error, Response, ToCall};

/// A call of the operation with the request type `R`, which succeeds with a `T`. It is sent when it is awaited.
///
/// Methods set the optional parameters; a second value replaces the first. Where the API offers JSON beside other media
/// types, a call asks for JSON and succeeds with that; [`accept`](Call::accept) asks for the others.
///
/// # Errors
///
/// Awaiting returns an [`Error`]: [`Error::Api`] if the API responds with a documented error; others if the arguments are
/// invalid, in which case nothing is sent, if there is no response, or if the response is not the documented one.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<R: ToCall, T = <R as ToCall>::Plain> {
    pub(crate) draft: Draft,
    /// What it makes of a success; nothing of one that it does not accept.
    take: fn(R::Success) -> Option<T>,
}

impl<R: ToCall> From<Draft> for Call<R> {
    fn from(draft: Draft) -> Self {
        Call { draft, take: R::plain }
    }
}

impl<R: ToCall, T> fmt::Debug for Call<R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.draft.operation.id).finish()
    }
}

impl<R: ToCall, T> Call<R, T> {
    /// Sets the media types that the call accepts, as in the header `Accept`: `"application/xml"`, `"*/*"`. It succeeds
    /// with what is documented for any of the media types.
    pub fn accept(mut self, media_types: &str) -> Call<R, R::Success> {
        let accept = CallOptions::new().header(header::ACCEPT, media_types);
        self.draft.options = accept.or(self.draft.options);
        Call {
            draft: self.draft,
            take: Some,
        }
    }

    /// Sets options of this call, such as its timeout.
    pub fn with(mut self, options: CallOptions) -> Self {
        self.draft.options = options.or(self.draft.options);
        self
    }

    /// Sends the call; the same as awaiting it.
    ///
    /// # Errors
    ///
    /// Those of [awaiting](Call#errors) it.
    pub async fn send(self) -> Result<T, Error<R::Error>> {
        Ok(self.draft.call::<R, T>(self.take).await?.body)
    }

    /// Sends the call, and returns the status and headers with the body.
    ///
    /// # Errors
    ///
    /// Those of [awaiting](Call#errors) it.
    pub async fn with_response(self) -> Result<Response<T>, Error<R::Error>> {
        self.draft.call::<R, T>(self.take).await
    }
}

impl<R: ToCall + 'static, T: 'static> IntoFuture for Call<R, T> {
    type Output = Result<T, Error<R::Error>>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
