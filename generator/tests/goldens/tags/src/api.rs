// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::models;
use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};
use crate::support::validate::Valid;

undocumented!(
    ListPetsResponse, GetPetResponse, DeletePetResponse, PlaceOrderResponse,
    HealthResponse
);

/// What the traits of the API have in common when one type implements them.
pub trait Backend: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;
}

/// The whole API: everything that implements the traits of its parts.
pub trait Api: PetsApi + StoreOrdersApi + OtherApi {}

impl<T: PetsApi + StoreOrdersApi + OtherApi> Api for T {}

/// Everything about pets.
///
/// An operation that is not implemented answers 501.
pub trait PetsApi: Backend {
    /// `GET /pets`
    fn list_pets(
        &self,
        request: ListPetsRequest,
    ) -> impl Future<Output = Result<ListPetsResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /pets/{id}`
    fn get_pet(
        &self,
        request: GetPetRequest,
    ) -> impl Future<Output = Result<GetPetResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `DELETE /pets/{id}`
    fn delete_pet(
        &self,
        request: DeletePetRequest,
    ) -> impl Future<Output = Result<DeletePetResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// Store Orders
///
/// An operation that is not implemented answers 501.
pub trait StoreOrdersApi: Backend {
    /// `POST /orders`
    fn place_order(
        &self,
        request: PlaceOrderRequest,
    ) -> impl Future<Output = Result<PlaceOrderResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// Operations without a tag.
///
/// An operation that is not implemented answers 501.
pub trait OtherApi: Backend {
    /// `GET /health`
    fn health(
        &self,
        request: HealthRequest,
    ) -> impl Future<Output = Result<HealthResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`PetsApi::list_pets`].
#[derive(Debug, Clone, Default)]
pub struct ListPetsRequest {
    /// What came with the request.
    pub context: Context,
}

impl ListPetsRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`PetsApi::list_pets`].
#[derive(Debug)]
pub enum ListPetsResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`PetsApi::get_pet`].
#[derive(Debug, Clone)]
pub struct GetPetRequest {
    /// `id`.
    pub id: String,
    /// What came with the request.
    pub context: Context,
}

impl GetPetRequest {
    /// A request with what is required.
    pub fn new(id: String) -> Self {
        Self {
            id,
            context: Context::default(),
        }
    }
}

/// The responses of [`PetsApi::get_pet`].
#[derive(Debug)]
pub enum GetPetResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`PetsApi::delete_pet`].
#[derive(Debug, Clone)]
pub struct DeletePetRequest {
    /// `id`.
    pub id: String,
    /// What came with the request.
    pub context: Context,
}

impl DeletePetRequest {
    /// A request with what is required.
    pub fn new(id: String) -> Self {
        Self {
            id,
            context: Context::default(),
        }
    }
}

/// The responses of [`PetsApi::delete_pet`].
#[derive(Debug)]
pub enum DeletePetResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`StoreOrdersApi::place_order`].
#[derive(Debug, Clone)]
pub struct PlaceOrderRequest {
    /// The body.
    pub body: Valid<models::Order>,
    /// What came with the request.
    pub context: Context,
}

impl PlaceOrderRequest {
    /// A request with what is required.
    pub fn new(body: Valid<models::Order>) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`StoreOrdersApi::place_order`].
#[derive(Debug)]
pub enum PlaceOrderResponse {
    /// 201: Placed.
    Created,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`OtherApi::health`].
#[derive(Debug, Clone, Default)]
pub struct HealthRequest {
    /// What came with the request.
    pub context: Context,
}

impl HealthRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`OtherApi::health`].
#[derive(Debug)]
pub enum HealthResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}
