// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure};
use crate::support::http::parameter::Parameter;
use crate::support::validate::Valid;

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /orders`
    fn list_orders(&self, request: ListOrdersRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `POST /orders`
    fn post_order(
        &self,
        request: PostOrderRequest,
    ) -> impl Future<Output = Result<models::Order, Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    list_orders(ListOrdersRequest);
    post_order(PostOrderRequest);
} }

/// The request of [`Api::list_orders`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListOrdersRequest {
    pub expand: Option<Vec<String>>,
    pub created: Option<models::ListOrdersCreated>,
    pub filter: Option<models::Filter>,
    pub context: Context,
}

operation! {
    ListOrdersRequest(status, body) => (), ();
    "listOrders", "GET", "/orders";
    parameters {
        optional expand[Vec<String>] => EXPAND = query("expand").nested();
        optional created[impl Into<models::ListOrdersCreated>] => CREATED = query("created").nested();
        optional filter[models::Filter] => FILTER = query("filter").nested();
    }
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::post_order`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct PostOrderRequest {
    pub body: Valid<models::Order>,
    pub context: Context,
}

#[allow(dead_code, reason = "only a client or a server looks at them")]
impl PostOrderRequest {
    pub(crate) const FORM: &[Parameter] = &[
        Parameter::query("metadata").nested(),
        Parameter::query("items").nested(),
        Parameter::query("expand").nested(),
        Parameter::query("customer").nested(),
        Parameter::query("tags").explode(false),
        Parameter::query("words").space_delimited(),
        Parameter::query("sizes").pipe_delimited(),
        Parameter::query("path").allow_reserved(),
        Parameter::query("range").properties(&["gt", "lt"]),
        Parameter::query("list").json(),
    ];
    pub(crate) const FORM2: &[Parameter] = &[Parameter::query("metadata").nested()];
}

operation! {
    PostOrderRequest(status, body) => models::Order, ();
    "postOrder", "POST", "/orders";
    body required(Valid<models::Order>) {
        (body) => form("application/x-www-form-urlencoded", PostOrderRequest::FORM);
    }
    responses {
        200 => ok (body): form("application/x-www-form-urlencoded", PostOrderRequest::FORM2);
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
