// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use crate::api::*;
use crate::{operations, support};
use crate::support::client::Transport;
use crate::support::client::exchange::relays;
use crate::support::http::failure::ApiError;
use crate::support::http::operation::{Exchange, Gateway, Operation};

pub use crate::support::client::{BuildError, Builder, Error};

/// The URLs of the description's servers.
///
/// Variables have their defaults; to choose other values, see [`servers`](super::servers).
pub const SERVERS: &[&str] = &[
    "https://eu.example.com:443/v1",
    "https://{tenant}.example.net",
    "/v1",
];

/// The operations that have servers of their own.
static ELSEWHERE: &[(&[&Operation], &str)] = &[
    (
        &[ReadFileRequest::OPERATION, WriteFileRequest::OPERATION],
        "https://files.example.com",
    ),
    (&[SendFileRequest::OPERATION], "https://send.example.com/send"),
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
        Builder::new(SERVERS, operations::ALL, ELSEWHERE)
    }
}

/// Passes requests on, so that a server of a client is a gateway.
impl Gateway for Client {}

impl Client {
    /// `GET /items`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn list_items(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&ListItemsRequest::new()).await
    }

    /// `GET /files`, called at `https://files.example.com`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn read_file(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&ReadFileRequest::new()).await
    }

    /// `PUT /files`, called at `https://files.example.com`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn write_file(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&WriteFileRequest::new()).await
    }

    /// `POST /files`, called at `https://send.example.com/send`
    ///
    /// # Errors
    ///
    /// What the API answers when it does not succeed, or what kept it from answering.
    pub async fn send_file(&self) -> Result<(), Error<ApiError<()>>> {
        self.0.send(&SendFileRequest::new()).await
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    relays! {
        list_items(ListItemsRequest); read_file(ReadFileRequest);
        write_file(WriteFileRequest); send_file(SendFileRequest);
    }
}
