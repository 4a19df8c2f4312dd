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

    /// `GET /pets/{id}`
    ///
    /// # Errors
    ///
    /// [`GetPetError`], or what kept the API from answering.
    pub async fn get_pet(
        &self,
        id: impl Into<String>,
    ) -> Result<models::Pet, Error<GetPetError>> {
        let mut call = self.0.call(&operations::GET_PET);
        call.parameter(&operations::get_pet::ID, &id.into());
        call.send(GetPetResponse::into_result).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn get_pet(&self, request: GetPetRequest) -> Result<GetPetResponse, Error> {
        let mut call = self.0.relay(&operations::GET_PET, &request.context);
        request.write(&mut call);
        call.forward().await
    }
}

impl GetPetRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&operations::get_pet::ID, &self.id);
    }
}

impl FromReply for GetPetResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::OK => Self::Ok(reply.read_json()?),
                    status if reply.has("application/json") => {
                        Self::Default(status, reply.read_json()?)
                    }
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl GetPetResponse {
    fn into_result(self) -> Result<models::Pet, GetPetError> {
        Err(
            match self {
                Self::Ok(body) => return Ok(body),
                Self::Default(status, body) => GetPetError::Default(status, body),
                Self::Other(reply) => GetPetError::Other(reply),
            },
        )
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

response_errors!(GetPetError);
