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

undocumented!(ListOrdersResponse, PostOrderResponse);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `GET /orders`
    fn list_orders(
        &self,
        request: ListOrdersRequest,
    ) -> impl Future<Output = Result<ListOrdersResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `POST /orders`
    fn post_order(
        &self,
        request: PostOrderRequest,
    ) -> impl Future<Output = Result<PostOrderResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::list_orders`].
#[derive(Debug, Clone, Default)]
pub struct ListOrdersRequest {
    /// `expand`.
    pub expand: Option<Vec<String>>,
    /// `created`.
    pub created: Option<models::ListOrdersCreated>,
    /// `filter`.
    pub filter: Option<models::Filter>,
    /// What came with the request.
    pub context: Context,
}

impl ListOrdersRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::list_orders`].
#[derive(Debug)]
pub enum ListOrdersResponse {
    /// 204: Done.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::post_order`].
#[derive(Debug, Clone)]
pub struct PostOrderRequest {
    /// The body.
    pub body: Valid<models::Order>,
    /// What came with the request.
    pub context: Context,
}

impl PostOrderRequest {
    /// A request with what is required.
    pub fn new(body: Valid<models::Order>) -> Self {
        Self {
            body,
            context: Context::default(),
        }
    }
}

/// The responses of [`Api::post_order`].
#[allow(
    clippy::large_enum_variant,
    reason = "a response is made once and taken apart once"
)]
#[derive(Debug)]
pub enum PostOrderResponse {
    /// 200: The same.
    Ok(models::Order),
    /// A response that is not documented.
    Other(Reply),
}
