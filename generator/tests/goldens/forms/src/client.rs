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

impl Client {
    /// `GET /orders`
    ///
    /// # Errors
    ///
    /// [`ListOrdersError`], or what kept the API from answering.
    pub async fn list_orders(
        &self,
        request: &ListOrdersRequest,
    ) -> Result<(), Error<ListOrdersError>> {
        self.0.send(request).await
    }

    /// `POST /orders`
    ///
    /// # Errors
    ///
    /// [`PostOrderError`], or what kept the API from answering.
    pub async fn post_order(
        &self,
        body: &models::Order,
    ) -> Result<models::Order, Error<PostOrderError>> {
        let mut call = self.0.call(&operations::POST_ORDER);
        call.form("application/x-www-form-urlencoded", body, PostOrderRequest::FORM);
        call.send::<PostOrderResponse>().await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn list_orders(
        &self,
        request: ListOrdersRequest,
    ) -> Result<ListOrdersResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn post_order(
        &self,
        request: PostOrderRequest,
    ) -> Result<PostOrderResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for ListOrdersRequest {
    const OPERATION: &'static Operation = &operations::LIST_ORDERS;
    type Response = ListOrdersResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.optional_parameter(&Self::EXPAND, &self.expand);
        call.optional_parameter(&Self::CREATED, &self.created);
        call.optional_parameter(&Self::FILTER, &self.filter);
    }
}

impl FromReply for ListOrdersResponse {
    type Success = ();
    type Error = ListOrdersError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ListOrdersError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ListOrdersError::Other(reply)),
        }
    }
}

/// Why [`Client::list_orders`] did not succeed.
pub type ListOrdersError = Undocumented;

impl ToCall for PostOrderRequest {
    const OPERATION: &'static Operation = &operations::POST_ORDER;
    type Response = PostOrderResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.valid_form("application/x-www-form-urlencoded", &self.body, Self::FORM);
    }
}

impl FromReply for PostOrderResponse {
    type Success = models::Order;
    type Error = PostOrderError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_form(Self::FORM2)?),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<models::Order, PostOrderError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(PostOrderError::Other(reply)),
        }
    }
}

/// Why [`Client::post_order`] did not succeed.
pub type PostOrderError = Undocumented;
