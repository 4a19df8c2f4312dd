// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use http::StatusCode;

use crate::api::*;
use crate::operations;
use crate::support::client::{Call, FromReply, ToCall, Transport, response_errors};
use crate::support::http::operation::Operation;
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

pub use crate::support::client::{BuildError, Builder, Error, Undocumented};

/// The URLs of the description's servers.
pub const SERVERS: &[&str] = &["https://example.com/v1"];

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

    /// Returns a builder of a client of the first of [`SERVERS`], to which requests go.
    pub fn builder() -> Builder<Self> {
        Builder::new(SERVERS, operations::ALL, &[])
    }
}

response_errors!(Undocumented);

impl Client {
    /// `GET /items/{item-id}/parts/{part}.{format}`
    ///
    /// # Errors
    ///
    /// [`GetPartError`], or what kept the API from answering.
    pub async fn get_part(
        &self,
        request: &GetPartRequest,
    ) -> Result<(), Error<GetPartError>> {
        self.0.send(request).await
    }

    /// `GET /items/{ids}`
    ///
    /// # Errors
    ///
    /// [`GetItemsError`], or what kept the API from answering.
    pub async fn get_items(
        &self,
        request: &GetItemsRequest,
    ) -> Result<(), Error<GetItemsError>> {
        self.0.send(request).await
    }

    /// `GET /matrix/{one}/{two}`
    ///
    /// # Errors
    ///
    /// [`GetMatrixError`], or what kept the API from answering.
    pub async fn get_matrix(
        &self,
        request: &GetMatrixRequest,
    ) -> Result<(), Error<GetMatrixError>> {
        self.0.send(request).await
    }

    /// Lists items.
    ///
    /// `GET /items`
    ///
    /// # Errors
    ///
    /// [`ListItemsError`], or what kept the API from answering.
    pub async fn list_items(
        &self,
        request: &ListItemsRequest,
    ) -> Result<(), Error<ListItemsError>> {
        self.0.send(request).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn get_part(&self, request: GetPartRequest) -> Result<GetPartResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn get_items(
        &self,
        request: GetItemsRequest,
    ) -> Result<GetItemsResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn get_matrix(
        &self,
        request: GetMatrixRequest,
    ) -> Result<GetMatrixResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn list_items(
        &self,
        request: ListItemsRequest,
    ) -> Result<ListItemsResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for GetPartRequest {
    const OPERATION: &'static Operation = &operations::GET_PART;
    type Response = GetPartResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ITEM_ID, &self.item_id);
        call.parameter(&Self::PART, &self.part);
        call.parameter(&Self::FORMAT, &self.format);
        call.parameter(&Self::X_TRACE, &self.x_trace);
        call.optional_parameter(&Self::X_DAYS, &self.x_days);
        call.optional_parameter(&Self::SESSION, &self.session);
    }
}

impl FromReply for GetPartResponse {
    type Success = ();
    type Error = GetPartError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), GetPartError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(GetPartError::Other(reply)),
        }
    }
}

/// Why [`Client::get_part`] did not succeed.
pub type GetPartError = Undocumented;

impl ToCall for GetItemsRequest {
    const OPERATION: &'static Operation = &operations::GET_ITEMS;
    type Response = GetItemsResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::IDS, &self.ids);
    }
}

impl FromReply for GetItemsResponse {
    type Success = ();
    type Error = GetItemsError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), GetItemsError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(GetItemsError::Other(reply)),
        }
    }
}

/// Why [`Client::get_items`] did not succeed.
pub type GetItemsError = Undocumented;

impl ToCall for GetMatrixRequest {
    const OPERATION: &'static Operation = &operations::GET_MATRIX;
    type Response = GetMatrixResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&Self::ONE, &self.one);
        call.parameter(&Self::TWO, &self.two);
    }
}

impl FromReply for GetMatrixResponse {
    type Success = ();
    type Error = GetMatrixError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), GetMatrixError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(GetMatrixError::Other(reply)),
        }
    }
}

/// Why [`Client::get_matrix`] did not succeed.
pub type GetMatrixError = Undocumented;

impl ToCall for ListItemsRequest {
    const OPERATION: &'static Operation = &operations::LIST_ITEMS;
    type Response = ListItemsResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.optional_parameter(&Self::LIMIT, &self.limit);
        call.parameter(&Self::Q, &self.q);
        call.optional_parameter(&Self::FLAG, &self.flag);
        call.optional_parameter(&Self::RATIO, &self.ratio);
        call.optional_parameter(&Self::TAGS, &self.tags);
        call.optional_parameter(&Self::CSV, &self.csv);
        call.optional_parameter(&Self::PIPES, &self.pipes);
        call.optional_parameter(&Self::SPACES, &self.spaces);
        call.optional_parameter(&Self::FILTER, &self.filter);
        call.optional_parameter(&Self::SORT, &self.sort);
        call.optional_parameter(&Self::EXPLODED, &self.exploded);
        call.optional_parameter(&Self::ORDER, &self.order);
        call.optional_parameter(&Self::JSON, &self.json);
        call.optional_parameter(&Self::TYPE, &self.r#type);
        call.optional_parameter(&Self::RESERVED, &self.reserved);
        call.optional_parameter(&Self::SINCE, &self.since);
    }
}

impl FromReply for ListItemsResponse {
    type Success = ();
    type Error = ListItemsError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ListItemsError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ListItemsError::Other(reply)),
        }
    }
}

/// Why [`Client::list_items`] did not succeed.
pub type ListItemsError = Undocumented;
