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
use crate::support::client::{Call, FromReply, ToCall, Transport, response_errors};
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
        self.0.send(request).await
    }

    /// `POST /old`
    ///
    /// # Errors
    ///
    /// [`NewerError`], or what kept the API from answering.
    pub async fn newer(&self, body: &models::Mixed) -> Result<(), Error<NewerError>> {
        let mut call = self.0.call(&operations::NEWER);
        call.json("application/json", body);
        call.send::<NewerResponse>().await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn old(&self, request: OldRequest) -> Result<OldResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn newer(&self, request: NewerRequest) -> Result<NewerResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for OldRequest {
    const OPERATION: &'static Operation = &operations::OLD;
    type Response = OldResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.optional_parameter(&Self::WHEN, &self.when);
        call.optional_parameter(&Self::NOW, &self.now);
    }
}

impl FromReply for OldResponse {
    type Success = models::Old;
    type Error = OldError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_json()?),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<models::Old, OldError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(OldError::Other(reply)),
        }
    }
}

/// Why [`Client::old`] did not succeed.
pub type OldError = Undocumented;

impl ToCall for NewerRequest {
    const OPERATION: &'static Operation = &operations::NEWER;
    type Response = NewerResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.valid_json("application/json", &self.body);
    }
}

impl FromReply for NewerResponse {
    type Success = ();
    type Error = NewerError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), NewerError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(NewerError::Other(reply)),
        }
    }
}

/// Why [`Client::newer`] did not succeed.
pub type NewerError = Undocumented;
