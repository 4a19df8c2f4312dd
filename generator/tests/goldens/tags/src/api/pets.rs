// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `pets`.

use std::future::Future;

use crate::api::PetsGetPetTooManyRequestsOrProblem;
use crate::{models, support};
use crate::support::constructor::constructor;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure, headed};

/// Everything about pets.
pub trait Api: Send + Sync + 'static {
    /// `GET /pets`
    fn list(
        &self,
        request: ListRequest,
    ) -> impl Future<Output = Result<Vec<models::Pet>, Failure<ApiError<models::Problem>>>> + Send;

    /// `GET /pets/{id}`
    fn get_pet(
        &self,
        request: GetPetRequest,
    ) -> impl Future<Output = Result<models::Pet, Failure<ApiError<PetsGetPetTooManyRequestsOrProblem>>>> + Send;

    /// `DELETE /pets/{id}`
    fn delete_pet(&self, request: DeletePetRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    list(ListRequest);
    get_pet(GetPetRequest);
    delete_pet(DeletePetRequest);
} }

/// The request of [`Api::list`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListRequest {
    pub context: Context,
}

operation! {
    ListRequest(status, body) => Vec<models::Pet>, models::Problem;
    "pets/list", "GET", "/pets";
    responses {
        200 => ok (body): json("application/json");
        404 => err (body): json("application/json");
    }
}

/// The request of [`Api::get_pet`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPetRequest {
    pub id: String,
    pub context: Context,
}

/// 429: Too often.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPetTooManyRequests {
    /// The header `Retry-After`.
    pub retry_after: Option<i64>,
}

constructor! { GetPetTooManyRequests() {
    retry_after: i64;
} }

headed! { GetPetTooManyRequests() }

operation! {
    GetPetRequest(status, body) => models::Pet, PetsGetPetTooManyRequestsOrProblem;
    "getPet", "GET", "/pets/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    responses {
        200 => ok (body): json("application/json");
        404 => err (PetsGetPetTooManyRequestsOrProblem::Problem(body)): json("application/json");
        429 => err (PetsGetPetTooManyRequestsOrProblem::PetsGetPetTooManyRequests(GetPetTooManyRequests { retry_after })),
            optional retry_after = header("Retry-After");
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
    DeletePetRequest(status, body) => (), ();
    "deletePet", "DELETE", "/pets/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    responses {
        204 => ok (());
    }
}
