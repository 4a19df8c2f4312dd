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
use crate::support::client::{Call, FromReply, Transport, response_errors};
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

pub use crate::support::client::{BuildError, Builder, Error};

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

    /// A client that can be set up further. The description names no server: set the base URL.
    pub fn builder() -> Builder<Self> {
        Builder::new("")
    }

    /// `GET /sites`
    ///
    /// # Errors
    ///
    /// [`ListSitesError`], or what kept the API from answering.
    pub async fn list_sites(
        &self,
        request: &ListSitesRequest,
    ) -> Result<Vec<models::Site>, Error<ListSitesError>> {
        let mut call = self.0.call(&operations::LIST_SITES);
        request.write(&mut call);
        call.send(ListSitesResponse::into_result).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn list_sites(
        &self,
        request: ListSitesRequest,
    ) -> Result<ListSitesResponse, Error> {
        let mut call = self.0.relay(&operations::LIST_SITES, &request.context);
        request.write(&mut call);
        call.forward().await
    }
}

impl ListSitesRequest {
    fn write(&self, call: &mut Call<'_>) {
        call.optional_parameter(&operations::list_sites::LIMIT, &self.limit);
    }
}

impl FromReply for ListSitesResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::OK => Self::Ok(reply.read_json()?),
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl ListSitesResponse {
    fn into_result(self) -> Result<Vec<models::Site>, ListSitesError> {
        Err(
            match self {
                Self::Ok(body) => return Ok(body),
                Self::Other(reply) => ListSitesError::Other(reply),
            },
        )
    }
}

/// Why [`Client::list_sites`] did not succeed.
#[derive(Debug)]
pub enum ListSitesError {
    /// A response that is not documented.
    Other(Reply),
}

impl ListSitesError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

response_errors!(ListSitesError);
