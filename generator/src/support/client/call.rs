//! Calls: requests that are sent when they are awaited.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use http::{HeaderMap, StatusCode};

use super::draft::Draft;
use super::{BoxFuture, CallOptions, Error, Misread, ToCall};
use crate::support::http::reply::Reply;

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

/// A successful response.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Response<T> {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The success of the operation.
    pub body: T,
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
        let (_, success) = exchange(self).await?;
        Ok(success)
    }

    /// Sends the call, and returns the status and headers with the body.
    ///
    /// # Errors
    ///
    /// Those of [awaiting](Call#errors) it.
    pub async fn with_response(self) -> Result<Response<R::Success>, Error<R::Error>> {
        let (reply, body) = exchange(self).await?;
        Ok(Response {
            status: reply.status,
            headers: reply.headers,
            body,
        })
    }
}

/// Sends a call. This is no method: a setter could have the same name.
async fn exchange<R: ToCall>(call: Call<R>) -> Result<(Reply, R::Success), Error<R::Error>> {
    let produces = call.draft.operation.produces;
    let reply = call.draft.exchange().await.map_err(Error::widen)?;
    match R::read_reply(&reply) {
        Ok(Some(Ok(success))) => Ok((reply, success)),
        Ok(Some(Err(error))) => Err(Error::Api(error)),
        Ok(None) => Err(Error::Undocumented(Box::new(reply))),
        // Something in between, such as a proxy, fails in its own words.
        Err(_) if !reply.status.is_success() && !reply.is_readable(produces) => {
            Err(Error::Undocumented(Box::new(reply)))
        }
        Err(violations) => Err(Error::Decode(Box::new(Misread { reply, violations }))),
    }
}

impl<R: ToCall + 'static> IntoFuture for Call<R> {
    type Output = Result<R::Success, Error<R::Error>>;
    type IntoFuture = BoxFuture<Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
