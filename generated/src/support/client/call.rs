// @generated: code that every generated crate has; do not edit, changes are lost.

//! Calls: requests that are sent when they are awaited.
//!
//! A generated crate adds methods to them, so they are types of that crate where the support code is not.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use crate::support::client::{BoxFuture, CallOptions, Draft, Error, Response, ToCall};

/// A call of the operation with the request type `R`. It is sent when it is awaited.
///
/// Methods set the optional parameters; a second value replaces the first.
///
/// # Errors
///
/// Awaiting returns an [`Error`]: [`Error::Api`] if the API responds with a documented error; others if the arguments are
/// invalid, in which case nothing is sent, if there is no response, or if the response is undocumented.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<R> {
    pub(crate) draft: Draft,
    operation: PhantomData<fn() -> R>,
}

impl<R> From<Draft> for Call<R> {
    fn from(draft: Draft) -> Self {
        Call {
            draft,
            operation: PhantomData,
        }
    }
}

impl<R> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.draft.operation.id).finish()
    }
}

impl<R: ToCall> Call<R> {
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
    pub async fn send(self) -> Result<R::Success, Error<R::Error>> {
        Ok(self.draft.call::<R>().await?.body)
    }

    /// Sends the call, and returns the status and headers with the body.
    ///
    /// # Errors
    ///
    /// Those of [awaiting](Call#errors) it.
    pub async fn with_response(self) -> Result<Response<R::Success>, Error<R::Error>> {
        self.draft.call::<R>().await
    }
}

impl<R: ToCall + 'static> IntoFuture for Call<R> {
    type Output = Result<R::Success, Error<R::Error>>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
