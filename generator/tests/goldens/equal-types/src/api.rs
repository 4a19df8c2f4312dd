// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::http::failure;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{Failure, error_union};

/// The error type of all operations that document errors.
pub type ApiError = failure::ApiError<ChipOrDeletePetNotFound>;

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /pets`
    fn list_pets(
        &self,
        request: ListPetsRequest,
    ) -> impl Future<Output = Result<models::Pets, Failure<failure::ApiError<()>>>> + Send;

    /// `GET /owners`
    fn list_owners(
        &self,
        request: ListOwnersRequest,
    ) -> impl Future<Output = Result<models::Owners, Failure<failure::ApiError<()>>>> + Send;

    /// `DELETE /pets/{id}`
    fn delete_pet(&self, request: DeletePetRequest) -> impl Future<Output = Result<(), Failure<ApiError>>> + Send;
}

operations! { Api for crate::client::Client {
    list_pets(ListPetsRequest);
    list_owners(ListOwnersRequest);
    delete_pet(DeletePetRequest);
} }

/// The request of [`Api::list_pets`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListPetsRequest {
    pub direction: Option<models::ListPetsDirection>,
    pub sort: Option<models::ListPetsSort>,
    pub context: Context,
}

operation! {
    ListPetsRequest(status, body) => models::Pets, ();
    "listPets", "GET", "/pets";
    parameters {
        optional direction[models::ListPetsDirection] => DIRECTION = query("direction");
        optional sort[models::ListPetsSort] => SORT = query("sort");
    }
    responses {
        200 => ok (body): json("application/json");
    }
}

/// The request of [`Api::list_owners`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListOwnersRequest {
    /// Up or down.
    pub direction: Option<models::ListOwnersDirection>,
    pub sort: Option<models::ListOwnersSort>,
    pub context: Context,
}

operation! {
    ListOwnersRequest(status, body) => models::Owners, ();
    "listOwners", "GET", "/owners";
    parameters {
        optional direction[models::ListOwnersDirection] => DIRECTION = query("direction");
        optional sort[models::ListOwnersSort] => SORT = query("sort");
    }
    responses {
        200 => ok (body): json("application/json");
    }
}

/// The request of [`Api::delete_pet`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeletePetRequest {
    pub id: String,
    pub context: Context,
}

operation! {
    DeletePetRequest(status, body) => (), ChipOrDeletePetNotFound;
    "deletePet", "DELETE", "/pets/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    responses {
        204 => ok (());
        (404 | 409) => err (ChipOrDeletePetNotFound::DeletePetNotFound(body)): json("application/json");
        423 => err (ChipOrDeletePetNotFound::Chip(body)): json("application/json");
    }
}

/// The body of an error that may be of several types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChipOrDeletePetNotFound {
    /// A body of JSON.
    Chip(models::Chip),
    /// A body of JSON.
    DeletePetNotFound(models::DeletePetNotFound),
}

error_union! {
    ChipOrDeletePetNotFound;
    from Chip(models::Chip);
    from DeletePetNotFound(models::DeletePetNotFound);
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
        $($crate::not_implemented! { @$method $crate::api::by_method::$method })*
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
}
