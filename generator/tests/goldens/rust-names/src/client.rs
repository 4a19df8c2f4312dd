// @generated from `openapi.yaml`: do not edit, changes are lost.

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
use crate::support::http::failure::ApiError;
use crate::support::http::operation::{Exchange, Gateway};

pub use crate::support::client::{BuildError, Builder, Error};

/// The description names no server: paths are appended to the base URL.
const SERVERS: &[&str] = &["/"];

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

    /// Returns a builder of a client.
    ///
    /// The description names no server, so the base URL must be set.
    pub fn builder() -> Builder<Self> {
        Builder::new(SERVERS, operations::ALL, &[])
    }
}

/// Passes requests on, so that a server of a client is a gateway.
impl Gateway for Client {}

impl Client {
    /// `GET /sites`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn list_sites(
        &self,
        request: &ListSitesRequest,
    ) -> Result<Vec<models::Site>, Error<ApiError<()>>> {
        self.0.send(request).await
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    relays! {
        list_sites(ListSitesRequest);
    }
}
