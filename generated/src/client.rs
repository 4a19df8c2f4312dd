// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use crate::api::*;
use crate::models;
use crate::{operations, support};
use crate::support::client::Transport;
use crate::support::client::exchange::relays;
use crate::support::http::operation::{Exchange, Gateway};

pub use crate::support::client::{BuildError, Builder, Error};

/// The URLs of the description's servers.
pub const SERVERS: &[&str] = &[
    "https://api.strata.paloaltonetworks.com/config/identity/v1",
    "https://api.sase.paloaltonetworks.com/sse/config/v1",
];

/// A client of the API.
#[derive(Debug, Clone)]
pub struct Client(Transport);

impl From<Transport> for Client {
    fn from(transport: Transport) -> Self {
        Client(transport)
    }
}

impl Client {
    /// Returns a client without credentials: see [`Builder::base_url`].
    ///
    /// # Errors
    ///
    /// If the base URL is invalid.
    pub fn new(base_url: impl Into<String>) -> Result<Self, BuildError> {
        Self::builder().base_url(base_url).build()
    }

    /// Returns a builder of a client of the first of [`SERVERS`], to which requests go.
    pub fn builder() -> Builder<Self> {
        Builder::new(SERVERS, operations::ALL, &[])
    }
}

/// Passes requests on, so that a server of a client is a gateway.
impl Gateway for Client {}

impl Client {
    /// Creates a SCEP profile.
    ///
    /// `POST /scep-profiles`: see [`Api::create_scep_profile`].
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn create_scep_profile(
        &self,
        body: &models::ScepProfileInput,
    ) -> Result<(), Error<ApiError>> {
        let mut call = self.0.call(CreateScepProfileRequest::OPERATION);
        call.json("application/json", body);
        call.send::<CreateScepProfileRequest>().await
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    relays! {
        create_scep_profile(CreateScepProfileRequest);
    }
}
