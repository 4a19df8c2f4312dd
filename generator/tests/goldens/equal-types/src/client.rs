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
    /// `GET /pets`
    ///
    /// # Errors
    ///
    /// [`ListPetsError`], or what kept the API from answering.
    pub async fn list_pets(
        &self,
        request: &ListPetsRequest,
    ) -> Result<models::Pets, Error<ListPetsError>> {
        self.0.send(request).await
    }

    /// `GET /owners`
    ///
    /// # Errors
    ///
    /// [`ListOwnersError`], or what kept the API from answering.
    pub async fn list_owners(
        &self,
        request: &ListOwnersRequest,
    ) -> Result<models::Owners, Error<ListOwnersError>> {
        self.0.send(request).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn list_pets(
        &self,
        request: ListPetsRequest,
    ) -> Result<ListPetsResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn list_owners(
        &self,
        request: ListOwnersRequest,
    ) -> Result<ListOwnersResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for ListPetsRequest {
    const OPERATION: &'static Operation = &operations::LIST_PETS;
    type Response = ListPetsResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.optional_parameter(&Self::DIRECTION, &self.direction);
        call.optional_parameter(&Self::SORT, &self.sort);
    }
}

impl FromReply for ListPetsResponse {
    type Success = models::Pets;
    type Error = ListPetsError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_json()?),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<models::Pets, ListPetsError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(ListPetsError::Other(reply)),
        }
    }
}

/// Why [`Client::list_pets`] did not succeed.
pub type ListPetsError = Undocumented;

impl ToCall for ListOwnersRequest {
    const OPERATION: &'static Operation = &operations::LIST_OWNERS;
    type Response = ListOwnersResponse;

    fn write(&self, call: &mut Call<'_>) {
        call.optional_parameter(&Self::DIRECTION, &self.direction);
        call.optional_parameter(&Self::SORT, &self.sort);
    }
}

impl FromReply for ListOwnersResponse {
    type Success = models::Owners;
    type Error = ListOwnersError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::OK => Self::Ok(reply.read_json()?),
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<models::Owners, ListOwnersError> {
        match self {
            Self::Ok(body) => Ok(body),
            Self::Other(reply) => Err(ListOwnersError::Other(reply)),
        }
    }
}

/// Why [`Client::list_owners`] did not succeed.
pub type ListOwnersError = Undocumented;
