// @generated: code that every generated crate has; do not edit, changes are lost.

//! The client: it writes requests, sends them, and reads the responses.

mod address;
mod builder;
mod call;
mod carrier;
pub mod draft;
mod error;
pub(crate) mod exchange;
mod keyring;
mod options;
mod response;
mod settings;

use std::sync::Arc;
use std::time::Duration;

use address::Addresses;
pub use builder::Builder;
pub use call::Call;
pub(crate) use carrier::Carrier;
pub use carrier::{Body, Local};
pub use draft::{Draft, list};
pub use error::{Cause, Error};
use http::HeaderValue;
pub use keyring::TokenSource;
pub(crate) use keyring::{Held, Keyring};
pub use options::CallOptions;
pub use response::Response;
pub use settings::{BuildError, Described, Settings};

use super::http::context::Context;
use super::http::operation::Exchange;
pub use super::http::reply::Misread;

/// A request that can be written.
pub trait ToCall: Exchange {
    /// What a call succeeds with that asks for JSON where JSON is offered.
    type Plain;

    /// The success of such a call; `None` for one in another media type.
    fn plain(success: Self::Success) -> Option<Self::Plain>;

    /// Writes the parameters and the body.
    fn write(&self, draft: &mut Draft);
}

/// What went wrong in a part that is not ours.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A future of any type. In a browser, futures stay on their thread.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) type BoxFuture<T> = std::pin::Pin<Box<dyn Future<Output = T> + Send>>;
#[cfg(target_arch = "wasm32")]
pub(crate) type BoxFuture<T> = std::pin::Pin<Box<dyn Future<Output = T>>>;

/// The connection of a client to an API: where it is, and who is calling.
#[derive(Debug, Clone)]
pub struct Transport(Arc<Connection>);

#[derive(Debug)]
struct Connection {
    carrier: Carrier,
    addresses: Addresses,
    user_agent: HeaderValue,
    timeout: Option<Duration>,
    validate: bool,
    strict: bool,
    credentials: Keyring,
}

impl Transport {
    /// Begins a request to the operation of `R`.
    pub fn draft<R: ToCall>(&self) -> Draft {
        Draft::new(self.clone(), R::OPERATION, None)
    }

    /// Writes a request.
    pub fn written<R: ToCall>(&self, request: &R) -> Draft {
        self.draft::<R>().and(|draft| request.write(draft))
    }

    /// Sends a request on behalf of another, whose credentials are used where the client has none of its own.
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn relay<R: ToCall>(&self, request: &R, context: &Context) -> Result<R::Success, Error<R::Error>> {
        let draft = Draft::new(self.clone(), R::OPERATION, Some(context));
        Ok(draft.and(|draft| request.write(draft)).call::<R, _>(Some).await?.body)
    }

    /// The URL that the paths of operations without a server of their own are appended to.
    pub fn base_url(&self) -> &str {
        &self.0.addresses.base_url
    }
}
