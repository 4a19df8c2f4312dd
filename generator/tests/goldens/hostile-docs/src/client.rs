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
use crate::support::client::{FromReply, Transport, response_errors};
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

pub use crate::support::client::{BuildError, Builder, Error};

/// A client of the API.
#[derive(Debug, Clone)]
pub struct Client(Transport);

impl From<Transport> for Client {
    fn from(transport: Transport) -> Self {
        Client(transport)
    }
}

impl Client {
    /// A client of the API at `base_url`, without credentials.
    ///
    /// # Errors
    ///
    /// A base URL that is none.
    pub fn new(base_url: impl Into<String>) -> Result<Self, BuildError> {
        Builder::new(base_url).build()
    }

    /// A client that can be set up further. The description names no server: set the base URL.
    pub fn builder() -> Builder<Self> {
        Builder::new("")
    }

    /// A summary of \[two\] lines.
    ///
    /// \<script>alert(1)\</script> \[not a link\] \[neither\](\<>) \`unclosed
    /// | a | table |
    /// |---|---|
    /// | \<b> | <https://example.com/a_b?c=>\[d\] |
    ///
    /// `GET /a`
    ///
    /// # Errors
    ///
    /// [`AError`], or what kept the API from answering.
    pub async fn a(&self) -> Result<models::A, Error<AError>> {
        let call = self.0.call(&operations::A);
        call.send(AResponse::into_result).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn a(&self, request: ARequest) -> Result<AResponse, Error> {
        let call = self.0.relay(&operations::A, &request.context);
        call.forward().await
    }
}

impl FromReply for AResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::OK => Self::Ok(reply.read_json()?),
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl AResponse {
    fn into_result(self) -> Result<models::A, AError> {
        Err(
            match self {
                Self::Ok(body) => return Ok(body),
                Self::Other(reply) => AError::Other(reply),
            },
        )
    }
}

/// Why [`Client::a`] did not succeed.
#[derive(Debug)]
pub enum AError {
    /// A response that is not documented.
    Other(Reply),
}

impl AError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

response_errors!(AError);
