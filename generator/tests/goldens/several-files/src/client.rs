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
use crate::support::client::{Call, FromReply, ToCall, Transport, response_errors};
use crate::support::http::operation::Operation;
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

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

response_errors!(GetPetError);

impl Client {
    /// `GET /pets/{id}`
    ///
    /// # Errors
    ///
    /// [`GetPetError`], or what kept the API from answering.
    pub async fn get_pet(
        &self,
        id: impl Into<String>,
    ) -> Result<models::Pet, Error<GetPetError>> {
        self.0.send(&GetPetRequest::new(id.into())).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn get_pet(&self, request: GetPetRequest) -> Result<GetPetResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for GetPetRequest {
    const OPERATION: &'static Operation = &operations::GET_PET;
    type Response = GetPetResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ID, &self.id);
    }
}

impl FromReply for GetPetResponse {
    type Success = models::Pet;
    type Error = GetPetError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_json()?),
            status if reply.has("application/json") => {
                Self::Default(status, reply.read_json()?)
            }
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<models::Pet, GetPetError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Default(status, body) => Err(GetPetError::Default(status, body)),
            Self::Other(reply) => Err(GetPetError::Other(reply)),
        }
    }
}

/// Why [`Client::get_pet`] did not succeed.
#[derive(Debug)]
pub enum GetPetError {
    /// Any other status: What went wrong.
    Default(StatusCode, models::GetPetDefault),
    /// A response that is not documented.
    Other(Reply),
}

impl GetPetError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Default(status, _) => *status,
            Self::Other(reply) => reply.status,
        }
    }
}
