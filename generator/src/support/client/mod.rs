//! The client: it writes requests, sends them, and reads the responses.

mod address;
mod builder;
mod call;
mod error;
mod keyring;

use std::sync::Arc;
use std::time::Duration;

use address::Addresses;
pub use builder::{BuildError, Builder};
pub use call::Call;
pub(crate) use error::response_errors;
pub use error::{Error, Undocumented};
use http::HeaderValue;
use keyring::Keyring;

use super::http::context::Context;
use super::http::operation::Operation;
use super::http::reply::Reply;
use super::violation::Violations;

/// A response type that can be read from what came over the wire; what is not documented becomes the variant that holds
/// a whole [`Reply`].
pub trait FromReply: From<Reply> {
    /// What the operation succeeds with.
    type Success;
    /// What it fails with.
    type Error;

    /// Reads a documented response. `None` for a status that is not documented.
    ///
    /// # Errors
    ///
    /// What keeps the headers or the body from being read.
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let _ = reply;
        Ok(None)
    }

    /// Tells success from failure.
    ///
    /// # Errors
    ///
    /// A response that is no success.
    fn into_result(self) -> Result<Self::Success, Self::Error>;
}

/// A request type that can be written.
pub trait ToCall {
    /// The operation that is called.
    const OPERATION: &'static Operation;
    /// What it answers.
    type Response: FromReply;

    /// Writes the parameters and the body.
    fn write(&self, call: &mut Call<'_>) {
        let _ = call;
    }
}

/// What an operation succeeds with.
type Success<R> = <<R as ToCall>::Response as FromReply>::Success;

/// What an operation fails with.
type Failure<R> = <<R as ToCall>::Response as FromReply>::Error;

/// What went wrong in a part that is not ours.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The connection of a client to an API: where it is, and who is calling.
#[derive(Debug, Clone)]
pub struct Transport {
    http: reqwest::Client,
    addresses: Arc<Addresses>,
    user_agent: HeaderValue,
    timeout: Option<Duration>,
    validate: bool,
    credentials: Arc<Keyring>,
}

impl Transport {
    /// Begins a request.
    pub fn call(&self, operation: &'static Operation) -> Call<'_> {
        Call::new(self, operation, None)
    }

    /// Sends a request, and tells success from failure.
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn send<R: ToCall>(&self, request: &R) -> Result<Success<R>, Error<Failure<R>>> {
        let mut call = self.call(R::OPERATION);
        request.write(&mut call);
        call.send::<R::Response>().await
    }

    /// Sends a request on behalf of another, whose credentials are used where the client has none of its own.
    ///
    /// # Errors
    ///
    /// What kept the API from answering.
    pub async fn relay<R: ToCall>(&self, request: &R, context: &Context) -> Result<R::Response, Error> {
        let mut call = Call::new(self, R::OPERATION, Some(context));
        request.write(&mut call);
        call.forward().await
    }

    /// The URL that the paths of operations without a server of their own are appended to.
    pub fn base_url(&self) -> &str {
        &self.addresses.base_url
    }
}
