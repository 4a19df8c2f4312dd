// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

pub mod pets;
pub mod store_orders;
pub mod models_group;
pub mod r#type;

use std::future::Future;

use crate::{models, support};
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure, error_union};

/// The whole API: the operations of its groups, and those that are in none.
pub trait Api: pets::Api + store_orders::Api + models_group::Api + r#type::Api {
    /// `GET /health`
    fn health(&self, request: HealthRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /list`
    fn get_list(&self, request: GetListRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    health(HealthRequest);
    get_list(GetListRequest);
} }

/// The request of [`Api::health`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct HealthRequest {
    pub context: Context,
}

operation! {
    HealthRequest(status, body) => (), ();
    "health", "GET", "/health";
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::get_list`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetListRequest {
    pub context: Context,
}

operation! {
    GetListRequest(status, body) => (), ();
    "pets", "GET", "/list";
    responses {
        204 => ok (());
    }
}

/// The body of an error that may be of several types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PetsGetPetTooManyRequestsOrProblem {
    /// A body with its headers.
    PetsGetPetTooManyRequests(pets::GetPetTooManyRequests),
    /// A body of JSON.
    Problem(models::Problem),
}

error_union! {
    PetsGetPetTooManyRequestsOrProblem;
    from PetsGetPetTooManyRequests(pets::GetPetTooManyRequests);
    from Problem(models::Problem);
}

/// The body of an error that may be of several types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProblemOrStoreOrdersListTooManyRequests {
    /// A body of JSON.
    Problem(models::Problem),
    /// A body with its headers.
    StoreOrdersListTooManyRequests(store_orders::ListTooManyRequests),
}

error_union! {
    ProblemOrStoreOrdersListTooManyRequests;
    from Problem(models::Problem);
    from StoreOrdersListTooManyRequests(store_orders::ListTooManyRequests);
}

/// Implements the named methods of a trait of the API: they answer 501.
///
/// ```text
/// impl Api for Service {
///     not_implemented!(one, another);
/// }
/// ```
///
/// The operations of a group come after its name: `not_implemented!(group: one, another)`.
#[macro_export]
macro_rules! not_implemented {
    ($group:ident: $($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method $crate::api::$group::by_method::$method })*
    };
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
