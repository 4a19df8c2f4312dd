// @generated: code that every generated crate has; do not edit, changes are lost.

//! The client: it writes requests, sends them, and reads the responses.

mod address;
mod builder;
mod call;
mod error;
pub(crate) mod exchange;
mod keyring;

use std::sync::Arc;
use std::time::Duration;

use address::Addresses;
pub use builder::{BuildError, Builder};
pub use call::Call;
pub use error::Error;
use http::HeaderValue;
use keyring::Keyring;

use super::http::context::Context;
use super::http::operation::{Exchange, Operation};
use super::http::reply::Reply;
use super::violation::Violations;

/// A success or an error that is documented, or none; or what keeps it from being read.
pub type Documented<S, E> = Result<Option<Result<S, E>>, Violations>;

/// A request that can be written, and whose responses can be read.
pub trait ToCall: Exchange {
    /// Writes the parameters and the body.
    fn write(&self, call: &mut Call<'_>);

    /// Reads a documented response. `None` for one that is not documented.
    ///
    /// # Errors
    ///
    /// What keeps the headers or the body from being read.
    fn read(reply: &Reply) -> Documented<Self::Success, Self::Error>;
}

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
    pub async fn send<R: ToCall>(&self, request: &R) -> Result<R::Success, Error<R::Error>> {
        let mut call = self.call(R::OPERATION);
        request.write(&mut call);
        call.send::<R>().await
    }

    /// Sends a request on behalf of another, whose credentials are used where the client has none of its own.
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn relay<R: ToCall>(&self, request: &R, context: &Context) -> Result<R::Success, Error<R::Error>> {
        let mut call = Call::new(self, R::OPERATION, Some(context));
        request.write(&mut call);
        call.send::<R>().await
    }

    /// The URL that the paths of operations without a server of their own are appended to.
    pub fn base_url(&self) -> &str {
        &self.addresses.base_url
    }
}
