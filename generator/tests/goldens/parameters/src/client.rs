// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use http::StatusCode;

use crate::api::*;
use crate::operations;
use crate::support::client::{Call, FromReply, Transport, response_errors};
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

pub use crate::support::client::{BuildError, Builder, Error};

/// The servers of the description.
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
    /// A client of the API at `base_url`, without credentials.
    ///
    /// # Errors
    ///
    /// A base URL that is none.
    pub fn new(base_url: impl Into<String>) -> Result<Self, BuildError> {
        Builder::new(base_url).build()
    }

    /// A client of the first of [`SERVERS`] that can be set up further.
    pub fn builder() -> Builder<Self> {
        Builder::new(SERVERS[0])
    }

    /// `GET /items/{item-id}/parts/{part}.{format}`
    ///
    /// # Errors
    ///
    /// [`GetPartError`], or what kept the API from answering.
    pub async fn get_part(
        &self,
        request: &GetPartRequest,
    ) -> Result<(), Error<GetPartError>> {
        let mut call = self.0.call(&operations::GET_PART);
        request.write(&mut call);
        call.send(GetPartResponse::into_result).await
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
        let mut call = self.0.call(&operations::GET_ITEMS);
        request.write(&mut call);
        call.send(GetItemsResponse::into_result).await
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
        let mut call = self.0.call(&operations::GET_MATRIX);
        request.write(&mut call);
        call.send(GetMatrixResponse::into_result).await
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
        let mut call = self.0.call(&operations::LIST_ITEMS);
        request.write(&mut call);
        call.send(ListItemsResponse::into_result).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn get_part(&self, request: GetPartRequest) -> Result<GetPartResponse, Error> {
        let mut call = self.0.relay(&operations::GET_PART, &request.context);
        request.write(&mut call);
        call.forward().await
    }

    async fn get_items(
        &self,
        request: GetItemsRequest,
    ) -> Result<GetItemsResponse, Error> {
        let mut call = self.0.relay(&operations::GET_ITEMS, &request.context);
        request.write(&mut call);
        call.forward().await
    }

    async fn get_matrix(
        &self,
        request: GetMatrixRequest,
    ) -> Result<GetMatrixResponse, Error> {
        let mut call = self.0.relay(&operations::GET_MATRIX, &request.context);
        request.write(&mut call);
        call.forward().await
    }

    async fn list_items(
        &self,
        request: ListItemsRequest,
    ) -> Result<ListItemsResponse, Error> {
        let mut call = self.0.relay(&operations::LIST_ITEMS, &request.context);
        request.write(&mut call);
        call.forward().await
    }
}

impl GetPartRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&operations::get_part::ITEM_ID, &self.item_id);
        call.parameter(&operations::get_part::PART, &self.part);
        call.parameter(&operations::get_part::FORMAT, &self.format);
        call.parameter(&operations::get_part::X_TRACE, &self.x_trace);
        call.optional_parameter(&operations::get_part::X_DAYS, &self.x_days);
        call.optional_parameter(&operations::get_part::SESSION, &self.session);
    }
}

impl FromReply for GetPartResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl GetPartResponse {
    fn into_result(self) -> Result<(), GetPartError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => GetPartError::Other(reply),
            },
        )
    }
}

/// Why [`Client::get_part`] did not succeed.
#[derive(Debug)]
pub enum GetPartError {
    /// A response that is not documented.
    Other(Reply),
}

impl GetPartError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl GetItemsRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&operations::get_items::IDS, &self.ids);
    }
}

impl FromReply for GetItemsResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl GetItemsResponse {
    fn into_result(self) -> Result<(), GetItemsError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => GetItemsError::Other(reply),
            },
        )
    }
}

/// Why [`Client::get_items`] did not succeed.
#[derive(Debug)]
pub enum GetItemsError {
    /// A response that is not documented.
    Other(Reply),
}

impl GetItemsError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl GetMatrixRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.parameter(&operations::get_matrix::ONE, &self.one);
        call.parameter(&operations::get_matrix::TWO, &self.two);
    }
}

impl FromReply for GetMatrixResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl GetMatrixResponse {
    fn into_result(self) -> Result<(), GetMatrixError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => GetMatrixError::Other(reply),
            },
        )
    }
}

/// Why [`Client::get_matrix`] did not succeed.
#[derive(Debug)]
pub enum GetMatrixError {
    /// A response that is not documented.
    Other(Reply),
}

impl GetMatrixError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl ListItemsRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.optional_parameter(&operations::list_items::LIMIT, &self.limit);
        call.parameter(&operations::list_items::Q, &self.q);
        call.optional_parameter(&operations::list_items::FLAG, &self.flag);
        call.optional_parameter(&operations::list_items::RATIO, &self.ratio);
        call.optional_parameter(&operations::list_items::TAGS, &self.tags);
        call.optional_parameter(&operations::list_items::CSV, &self.csv);
        call.optional_parameter(&operations::list_items::PIPES, &self.pipes);
        call.optional_parameter(&operations::list_items::SPACES, &self.spaces);
        call.optional_parameter(&operations::list_items::FILTER, &self.filter);
        call.optional_parameter(&operations::list_items::SORT, &self.sort);
        call.optional_parameter(&operations::list_items::EXPLODED, &self.exploded);
        call.optional_parameter(&operations::list_items::ORDER, &self.order);
        call.optional_parameter(&operations::list_items::JSON, &self.json);
        call.optional_parameter(&operations::list_items::TYPE, &self.r#type);
        call.optional_parameter(&operations::list_items::RESERVED, &self.reserved);
        call.optional_parameter(&operations::list_items::SINCE, &self.since);
    }
}

impl FromReply for ListItemsResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::NO_CONTENT => Self::NoContent,
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl ListItemsResponse {
    fn into_result(self) -> Result<(), ListItemsError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => ListItemsError::Other(reply),
            },
        )
    }
}

/// Why [`Client::list_items`] did not succeed.
#[derive(Debug)]
pub enum ListItemsError {
    /// A response that is not documented.
    Other(Reply),
}

impl ListItemsError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

response_errors!(GetPartError, GetItemsError, GetMatrixError, ListItemsError);
