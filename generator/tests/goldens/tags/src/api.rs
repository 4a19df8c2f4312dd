// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::http::context::Context;
use crate::support::http::declaration::operation;
use crate::support::http::failure::{ApiError, Failure};
use crate::support::validate::Valid;

/// The whole API: everything that implements the traits of its parts.
pub trait Api: PetsApi + StoreOrdersApi + OtherApi {}

impl<T: PetsApi + StoreOrdersApi + OtherApi> Api for T {}

/// Everything about pets.
pub trait PetsApi: Send + Sync + 'static {
    /// `GET /pets`
    fn list_pets(
        &self,
        request: ListPetsRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /pets/{id}`
    fn get_pet(
        &self,
        request: GetPetRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `DELETE /pets/{id}`
    fn delete_pet(
        &self,
        request: DeletePetRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

/// Store Orders
pub trait StoreOrdersApi: Send + Sync + 'static {
    /// `POST /orders`
    fn place_order(
        &self,
        request: PlaceOrderRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

/// Operations without a tag.
pub trait OtherApi: Send + Sync + 'static {
    /// `GET /health`
    fn health(
        &self,
        request: HealthRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

/// The request of [`PetsApi::list_pets`].
#[derive(Debug, Clone, Default)]
pub struct ListPetsRequest {
    /// What came with the request.
    pub context: Context,
}

impl ListPetsRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    ListPetsRequest(status, body) => (), ();
    "listPets", "GET", "/pets";
    responses {
        204 => ok (());
    }
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
    /// Returns a request with the required fields.
    pub fn new(id: String) -> Self {
        Self {
            id,
            context: Context::default(),
        }
    }
}

operation! {
    GetPetRequest(status, body) => (), ();
    "getPet", "GET", "/pets/{id}";
    parameters {
        required id => ID = path("id");
    }
    responses {
        204 => ok (());
    }
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
    /// Returns a request with the required fields.
    pub fn new(id: String) -> Self {
        Self {
            id,
            context: Context::default(),
        }
    }
}

operation! {
    DeletePetRequest(status, body) => (), ();
    "deletePet", "DELETE", "/pets/{id}";
    parameters {
        required id => ID = path("id");
    }
    responses {
        204 => ok (());
    }
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
    /// Returns a request with the required fields.
    pub fn new(body: Valid<models::Order>) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

operation! {
    PlaceOrderRequest(status, body) => (), ();
    "placeOrder", "POST", "/orders";
    body required {
        (body) => json("application/json");
    }
    responses {
        201 => ok (());
    }
}

/// The request of [`OtherApi::health`].
#[derive(Debug, Clone, Default)]
pub struct HealthRequest {
    /// What came with the request.
    pub context: Context,
}

impl HealthRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    HealthRequest(status, body) => (), ();
    "health", "GET", "/health";
    responses {
        204 => ok (());
    }
}

/// Implements the named methods of a trait of the API: they answer 501.
///
/// ```text
/// impl Api for Service {
///     not_implemented!(one, another);
/// }
/// ```
#[macro_export]
macro_rules! not_implemented {
    ($($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method })*
    };
    (@$method:ident $request:ty) => {
        async fn $method(
            &self,
            _: $request,
        ) -> ::std::result::Result<
            <$request as $crate::support::http::operation::Exchange>::Success,
            $crate::Failure<<$request as $crate::support::http::operation::Exchange>::Error>,
        > {
            ::std::result::Result::Err($crate::Rejection::not_implemented().into())
        }
    };
    (@list_pets) => { $crate::not_implemented! { @list_pets $crate::api::ListPetsRequest } };
    (@get_pet) => { $crate::not_implemented! { @get_pet $crate::api::GetPetRequest } };
    (@delete_pet) => { $crate::not_implemented! { @delete_pet $crate::api::DeletePetRequest } };
    (@place_order) => { $crate::not_implemented! { @place_order $crate::api::PlaceOrderRequest } };
    (@health) => { $crate::not_implemented! { @health $crate::api::HealthRequest } };
}
