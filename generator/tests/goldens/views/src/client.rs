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

    /// `POST /accounts`
    ///
    /// # Errors
    ///
    /// [`CreateAccountError`], or what kept the API from answering.
    pub async fn create_account(
        &self,
        body: &models::AccountInput,
    ) -> Result<models::Account, Error<CreateAccountError>> {
        let mut call = self.0.call(&operations::CREATE_ACCOUNT);
        call.json("application/json", body);
        call.send(CreateAccountResponse::into_result).await
    }

    /// `GET /accounts`
    ///
    /// # Errors
    ///
    /// [`ListAccountsError`], or what kept the API from answering.
    pub async fn list_accounts(
        &self,
    ) -> Result<Vec<models::Account>, Error<ListAccountsError>> {
        let call = self.0.call(&operations::LIST_ACCOUNTS);
        call.send(ListAccountsResponse::into_result).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Result<CreateAccountResponse, Error> {
        let mut call = self.0.relay(&operations::CREATE_ACCOUNT, &request.context);
        request.write(&mut call);
        call.forward().await
    }

    async fn list_accounts(
        &self,
        request: ListAccountsRequest,
    ) -> Result<ListAccountsResponse, Error> {
        let call = self.0.relay(&operations::LIST_ACCOUNTS, &request.context);
        call.forward().await
    }
}

impl CreateAccountRequest {
    fn write(&self, call: &mut Call<'_>) {
        let body = &self.body;
        call.valid_json("application/json", body);
    }
}

impl FromReply for CreateAccountResponse {
    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        Ok(
            Some(
                match reply.status {
                    StatusCode::CREATED => Self::Created(reply.read_json()?),
                    _ => return Ok(None),
                },
            ),
        )
    }
}

impl CreateAccountResponse {
    fn into_result(self) -> Result<models::Account, CreateAccountError> {
        Err(
            match self {
                Self::Created(body) => return Ok(body),
                Self::Other(reply) => CreateAccountError::Other(reply),
            },
        )
    }
}

/// Why [`Client::create_account`] did not succeed.
#[derive(Debug)]
pub enum CreateAccountError {
    /// A response that is not documented.
    Other(Reply),
}

impl CreateAccountError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for ListAccountsResponse {
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

impl ListAccountsResponse {
    fn into_result(self) -> Result<Vec<models::Account>, ListAccountsError> {
        Err(
            match self {
                Self::Ok(body) => return Ok(body),
                Self::Other(reply) => ListAccountsError::Other(reply),
            },
        )
    }
}

/// Why [`Client::list_accounts`] did not succeed.
#[derive(Debug)]
pub enum ListAccountsError {
    /// A response that is not documented.
    Other(Reply),
}

impl ListAccountsError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

response_errors!(CreateAccountError, ListAccountsError);
