// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::http::failure;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::Failure;

/// The error type of all operations that document errors.
pub type ApiError = failure::ApiError<models::GetPetDefault>;

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /pets/{id}`
    fn get_pet(&self, request: GetPetRequest) -> impl Future<Output = Result<models::Pet, Failure<ApiError>>> + Send;
}

operations! { Api for crate::client::Client {
    get_pet(GetPetRequest);
} }

/// The request of [`Api::get_pet`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetPetRequest {
    pub id: String,
    pub context: Context,
}

operation! {
    GetPetRequest(status, body) => models::Pet, models::GetPetDefault;
    "getPet", "GET", "/pets/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    responses {
        200 => ok (body): json("application/json");
        _ => err (body): json("application/json");
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
