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

    /// `GET /pets`
    ///
    /// # Errors
    ///
    /// [`ListPetsError`], or what kept the API from answering.
    pub async fn list_pets(&self) -> Result<(), Error<ListPetsError>> {
        let call = self.0.call(&operations::LIST_PETS);
        call.send(ListPetsResponse::into_result).await
    }

    /// `GET /pets/{id}`
    ///
    /// # Errors
    ///
    /// [`GetPetError`], or what kept the API from answering.
    pub async fn get_pet(
        &self,
        id: impl Into<String>,
    ) -> Result<(), Error<GetPetError>> {
        let mut call = self.0.call(&operations::GET_PET);
        call.parameter(&operations::get_pet::ID, &id.into());
        call.send(GetPetResponse::into_result).await
    }

    /// `DELETE /pets/{id}`
    ///
    /// # Errors
    ///
    /// [`DeletePetError`], or what kept the API from answering.
    pub async fn delete_pet(
        &self,
        id: impl Into<String>,
    ) -> Result<(), Error<DeletePetError>> {
        let mut call = self.0.call(&operations::DELETE_PET);
        call.parameter(&operations::delete_pet::ID, &id.into());
        call.send(DeletePetResponse::into_result).await
    }

    /// `POST /orders`
    ///
    /// # Errors
    ///
    /// [`PlaceOrderError`], or what kept the API from answering.
    pub async fn place_order(
        &self,
        body: &models::Order,
    ) -> Result<(), Error<PlaceOrderError>> {
        let mut call = self.0.call(&operations::PLACE_ORDER);
        call.json("application/json", body);
        call.send(PlaceOrderResponse::into_result).await
    }

    /// `GET /health`
    ///
    /// # Errors
    ///
    /// [`HealthError`], or what kept the API from answering.
    pub async fn health(&self) -> Result<(), Error<HealthError>> {
        let call = self.0.call(&operations::HEALTH);
        call.send(HealthResponse::into_result).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Backend for Client {
    type Error = Error;
}

#[cfg(not(target_arch = "wasm32"))]
impl PetsApi for Client {
    async fn list_pets(
        &self,
        request: ListPetsRequest,
    ) -> Result<ListPetsResponse, Error> {
        let call = self.0.relay(&operations::LIST_PETS, &request.context);
        call.forward().await
    }

    async fn get_pet(&self, request: GetPetRequest) -> Result<GetPetResponse, Error> {
        let mut call = self.0.relay(&operations::GET_PET, &request.context);
        request.write(&mut call);
        call.forward().await
    }

    async fn delete_pet(
        &self,
        request: DeletePetRequest,
    ) -> Result<DeletePetResponse, Error> {
        let mut call = self.0.relay(&operations::DELETE_PET, &request.context);
        request.write(&mut call);
        call.forward().await
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl StoreOrdersApi for Client {
    async fn place_order(
        &self,
        request: PlaceOrderRequest,
    ) -> Result<PlaceOrderResponse, Error> {
        let mut call = self.0.relay(&operations::PLACE_ORDER, &request.context);
        request.write(&mut call);
        call.forward().await
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl OtherApi for Client {
    async fn health(&self, request: HealthRequest) -> Result<HealthResponse, Error> {
        let call = self.0.relay(&operations::HEALTH, &request.context);
        call.forward().await
    }
}

impl FromReply for ListPetsResponse {
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

impl ListPetsResponse {
    fn into_result(self) -> Result<(), ListPetsError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => ListPetsError::Other(reply),
            },
        )
    }
}

/// Why [`Client::list_pets`] did not succeed.
#[derive(Debug)]
pub enum ListPetsError {
    /// A response that is not documented.
    Other(Reply),
}

impl ListPetsError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
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
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl GetPetResponse {
    fn into_result(self) -> Result<(), GetPetError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => GetPetError::Other(reply),
            },
        )
    }
}

/// Why [`Client::get_pet`] did not succeed.
#[derive(Debug)]
pub enum GetPetError {
    /// A response that is not documented.
    Other(Reply),
}

impl GetPetError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl DeletePetRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&operations::delete_pet::ID, &self.id);
    }
}

impl FromReply for DeletePetResponse {
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

impl DeletePetResponse {
    fn into_result(self) -> Result<(), DeletePetError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => DeletePetError::Other(reply),
            },
        )
    }
}

/// Why [`Client::delete_pet`] did not succeed.
#[derive(Debug)]
pub enum DeletePetError {
    /// A response that is not documented.
    Other(Reply),
}

impl DeletePetError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl PlaceOrderRequest {
    fn write(&self, call: &mut Call<'_>) {
        let body = &self.body;
        call.valid_json("application/json", body);
    }
}

impl FromReply for PlaceOrderResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::CREATED => Self::Created,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl PlaceOrderResponse {
    fn into_result(self) -> Result<(), PlaceOrderError> {
        Err(
            match self {
                Self::Created => return Ok(()),
                Self::Other(reply) => PlaceOrderError::Other(reply),
            },
        )
    }
}

/// Why [`Client::place_order`] did not succeed.
#[derive(Debug)]
pub enum PlaceOrderError {
    /// A response that is not documented.
    Other(Reply),
}

impl PlaceOrderError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for HealthResponse {
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

impl HealthResponse {
    fn into_result(self) -> Result<(), HealthError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => HealthError::Other(reply),
            },
        )
    }
}

/// Why [`Client::health`] did not succeed.
#[derive(Debug)]
pub enum HealthError {
    /// A response that is not documented.
    Other(Reply),
}

impl HealthError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

response_errors!(
    ListPetsError, GetPetError, DeletePetError, PlaceOrderError, HealthError
);
