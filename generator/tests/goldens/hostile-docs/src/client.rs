// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use http::StatusCode;

use crate::api::*;
use crate::models;
use crate::operations;
use crate::support::client::{FromReply, ToCall, Transport, response_errors};
use crate::support::http::operation::Operation;
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

pub use crate::support::client::{BuildError, Builder, Error, Undocumented};

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

response_errors!(Undocumented);

impl Client {
    /// A summary of \[two\] lines.
    ///
    /// `GET /a`: see [`Api::a`].
    ///
    /// # Errors
    ///
    /// [`AError`], or what kept the API from answering.
    pub async fn a(&self) -> Result<models::A, Error<AError>> {
        self.0.send(&ARequest::new()).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn a(&self, request: ARequest) -> Result<AResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for ARequest {
    const OPERATION: &'static Operation = &operations::A;
    type Response = AResponse;
}

impl FromReply for AResponse {
    type Success = models::A;
    type Error = AError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_json()?),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<models::A, AError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(AError::Other(reply)),
        }
    }
}

/// Why [`Client::a`] did not succeed.
pub type AError = Undocumented;
