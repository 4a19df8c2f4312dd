// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]
#![allow(deprecated, reason = "only users are to be warned")]

use http::StatusCode;

use crate::api::*;
use crate::models;
use crate::operations;
use crate::support::client::{Call, FromReply, Transport, response_errors};
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

    /// `GET /old`
    #[deprecated]
    ///
    /// # Errors
    ///
    /// [`OldError`], or what kept the API from answering.
    pub async fn old(
        &self,
        request: &OldRequest,
    ) -> Result<models::Old, Error<OldError>> {
        let mut call = self.0.call(&operations::OLD);
        request.write(&mut call);
        call.send(OldResponse::into_result).await
    }

    /// `POST /old`
    ///
    /// # Errors
    ///
    /// [`NewerError`], or what kept the API from answering.
    pub async fn newer(&self, body: &models::Mixed) -> Result<(), Error<NewerError>> {
        let mut call = self.0.call(&operations::NEWER);
        call.json("application/json", body);
        call.send(NewerResponse::into_result).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn old(&self, request: OldRequest) -> Result<OldResponse, Error> {
        let mut call = self.0.relay(&operations::OLD, &request.context);
        request.write(&mut call);
        call.forward().await
    }

    async fn newer(&self, request: NewerRequest) -> Result<NewerResponse, Error> {
        let mut call = self.0.relay(&operations::NEWER, &request.context);
        request.write(&mut call);
        call.forward().await
    }
}

impl OldRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.optional_parameter(&operations::old::WHEN, &self.when);
        call.optional_parameter(&operations::old::NOW, &self.now);
    }
}

impl FromReply for OldResponse {
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

impl OldResponse {
    fn into_result(self) -> Result<models::Old, OldError> {
        Err(
            match self {
                Self::Ok(body) => return Ok(body),
                Self::Other(reply) => OldError::Other(reply),
            },
        )
    }
}

/// Why [`Client::old`] did not succeed.
#[derive(Debug)]
pub enum OldError {
    /// A response that is not documented.
    Other(Reply),
}

impl OldError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl NewerRequest {
    fn write(&self, call: &mut Call<'_>) {
        let body = &self.body;
        call.valid_json("application/json", body);
    }
}

impl FromReply for NewerResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl NewerResponse {
    fn into_result(self) -> Result<(), NewerError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => NewerError::Other(reply),
            },
        )
    }
}

/// Why [`Client::newer`] did not succeed.
#[derive(Debug)]
pub enum NewerError {
    /// A response that is not documented.
    Other(Reply),
}

impl NewerError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

response_errors!(OldError, NewerError);
