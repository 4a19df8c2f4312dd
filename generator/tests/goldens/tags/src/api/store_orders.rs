// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `store_orders`.

use std::future::Future;

use crate::api::ProblemOrStoreOrdersListTooManyRequests;
use crate::{models, support};
use crate::support::constructor::constructor;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure, headed};
use crate::support::validate::Valid;

/// Store Orders
pub trait Api: Send + Sync + 'static {
    /// `GET /orders`
    fn list(
        &self,
        request: ListRequest,
    ) -> impl Future<
        Output = Result<Vec<models::Order>, Failure<ApiError<ProblemOrStoreOrdersListTooManyRequests>>>,
    > + Send;

    /// `POST /orders`
    fn place_order(&self, request: PlaceOrderRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    list(ListRequest);
    place_order(PlaceOrderRequest);
} }

/// The request of [`Api::list`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListRequest {
    pub pet: Option<String>,
    pub context: Context,
}

/// 429: Too often.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTooManyRequests {
    /// The header `Retry-After`.
    pub retry_after: Option<i64>,
}

constructor! { ListTooManyRequests() {
    retry_after: i64;
} }

headed! { ListTooManyRequests() }

operation! {
    ListRequest(status, body) => Vec<models::Order>, ProblemOrStoreOrdersListTooManyRequests;
    "StoreOrders_list", "GET", "/orders";
    parameters {
        optional pet[impl Into<String>] => PET = query("pet");
    }
    responses {
        200 => ok (body): json("application/json");
        404 => err (ProblemOrStoreOrdersListTooManyRequests::Problem(body)): json("application/json");
        429 => err (ProblemOrStoreOrdersListTooManyRequests::StoreOrdersListTooManyRequests(ListTooManyRequests { retry_after })),
            optional retry_after = header("Retry-After");
    }
}

/// The request of [`Api::place_order`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PlaceOrderRequest {
    pub body: Valid<models::Order>,
    pub context: Context,
}

operation! {
    PlaceOrderRequest(status, body) => (), ();
    "placeOrder", "POST", "/orders";
    body required(Valid<models::Order>) {
        (body) => json("application/json");
    }
    responses {
        201 => ok (());
    }
}
