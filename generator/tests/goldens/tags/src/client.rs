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

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Backend for Client {
    type Error = Error;
}

impl Client {
    /// `GET /pets`
    ///
    /// # Errors
    ///
    /// [`ListPetsError`], or what kept the API from answering.
    pub async fn list_pets(&self) -> Result<(), Error<ListPetsError>> {
        self.0.send(&ListPetsRequest::new()).await
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
        self.0.send(&GetPetRequest::new(id.into())).await
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
        self.0.send(&DeletePetRequest::new(id.into())).await
    }
}

impl Client {
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
        call.send::<PlaceOrderResponse>().await
    }
}

impl Client {
    /// `GET /health`
    ///
    /// # Errors
    ///
    /// [`HealthError`], or what kept the API from answering.
    pub async fn health(&self) -> Result<(), Error<HealthError>> {
        self.0.send(&HealthRequest::new()).await
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl PetsApi for Client {
    async fn list_pets(
        &self,
        request: ListPetsRequest,
    ) -> Result<ListPetsResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn get_pet(&self, request: GetPetRequest) -> Result<GetPetResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn delete_pet(
        &self,
        request: DeletePetRequest,
    ) -> Result<DeletePetResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl StoreOrdersApi for Client {
    async fn place_order(
        &self,
        request: PlaceOrderRequest,
    ) -> Result<PlaceOrderResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl OtherApi for Client {
    async fn health(&self, request: HealthRequest) -> Result<HealthResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for ListPetsRequest {
    const OPERATION: &'static Operation = &operations::LIST_PETS;
    type Response = ListPetsResponse;
}

impl FromReply for ListPetsResponse {
    type Success = ();
    type Error = ListPetsError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ListPetsError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ListPetsError::Other(reply)),
        }
    }
}

/// Why [`Client::list_pets`] did not succeed.
pub type ListPetsError = Undocumented;

impl ToCall for GetPetRequest {
    const OPERATION: &'static Operation = &operations::GET_PET;
    type Response = GetPetResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ID, &self.id);
    }
}

impl FromReply for GetPetResponse {
    type Success = ();
    type Error = GetPetError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), GetPetError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(GetPetError::Other(reply)),
        }
    }
}

/// Why [`Client::get_pet`] did not succeed.
pub type GetPetError = Undocumented;

impl ToCall for DeletePetRequest {
    const OPERATION: &'static Operation = &operations::DELETE_PET;
    type Response = DeletePetResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ID, &self.id);
    }
}

impl FromReply for DeletePetResponse {
    type Success = ();
    type Error = DeletePetError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), DeletePetError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(DeletePetError::Other(reply)),
        }
    }
}

/// Why [`Client::delete_pet`] did not succeed.
pub type DeletePetError = Undocumented;

impl ToCall for PlaceOrderRequest {
    const OPERATION: &'static Operation = &operations::PLACE_ORDER;
    type Response = PlaceOrderResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.valid_json("application/json", &self.body);
    }
}

impl FromReply for PlaceOrderResponse {
    type Success = ();
    type Error = PlaceOrderError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::CREATED => Self::Created,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), PlaceOrderError> {
        match self {
            Self::Created => Ok(()),
            Self::Other(reply) => Err(PlaceOrderError::Other(reply)),
        }
    }
}

/// Why [`Client::place_order`] did not succeed.
pub type PlaceOrderError = Undocumented;

impl ToCall for HealthRequest {
    const OPERATION: &'static Operation = &operations::HEALTH;
    type Response = HealthResponse;
}

impl FromReply for HealthResponse {
    type Success = ();
    type Error = HealthError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), HealthError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(HealthError::Other(reply)),
        }
    }
}

/// Why [`Client::health`] did not succeed.
pub type HealthError = Undocumented;
