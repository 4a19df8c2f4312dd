// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use http::StatusCode;

use crate::api::*;
use crate::operations;
use crate::support::client::{FromReply, ToCall, Transport, response_errors};
use crate::support::http::operation::Operation;
use crate::support::http::reply::Reply;
use crate::support::violation::Violations;

pub use crate::support::client::{BuildError, Builder, Error, Undocumented};

/// The URLs of the description's servers.
///
/// Variables have their defaults; to choose other values, see [`servers`](super::servers).
pub const SERVERS: &[&str] = &[
    "https://eu.example.com:443/v1",
    "https://{tenant}.example.net",
    "/v1",
];

/// The operations that have servers of their own.
static ELSEWHERE: &[(&[&Operation], &str)] = &[
    (&[&operations::READ_FILE, &operations::WRITE_FILE], "https://files.example.com"),
    (&[&operations::SEND_FILE], "https://send.example.com/send"),
];

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
        Builder::new(SERVERS, operations::ALL, ELSEWHERE)
    }
}

response_errors!(Undocumented);

impl Client {
    /// `GET /items`
    ///
    /// # Errors
    ///
    /// [`ListItemsError`], or what kept the API from answering.
    pub async fn list_items(&self) -> Result<(), Error<ListItemsError>> {
        self.0.send(&ListItemsRequest::new()).await
    }

    /// `GET /files`, called at `https://files.example.com`
    ///
    /// # Errors
    ///
    /// [`ReadFileError`], or what kept the API from answering.
    pub async fn read_file(&self) -> Result<(), Error<ReadFileError>> {
        self.0.send(&ReadFileRequest::new()).await
    }

    /// `PUT /files`, called at `https://files.example.com`
    ///
    /// # Errors
    ///
    /// [`WriteFileError`], or what kept the API from answering.
    pub async fn write_file(&self) -> Result<(), Error<WriteFileError>> {
        self.0.send(&WriteFileRequest::new()).await
    }

    /// `POST /files`, called at `https://send.example.com/send`
    ///
    /// # Errors
    ///
    /// [`SendFileError`], or what kept the API from answering.
    pub async fn send_file(&self) -> Result<(), Error<SendFileError>> {
        self.0.send(&SendFileRequest::new()).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn list_items(
        &self,
        request: ListItemsRequest,
    ) -> Result<ListItemsResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn read_file(
        &self,
        request: ReadFileRequest,
    ) -> Result<ReadFileResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn write_file(
        &self,
        request: WriteFileRequest,
    ) -> Result<WriteFileResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn send_file(
        &self,
        request: SendFileRequest,
    ) -> Result<SendFileResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for ListItemsRequest {
    const OPERATION: &'static Operation = &operations::LIST_ITEMS;
    type Response = ListItemsResponse;
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

impl ToCall for ReadFileRequest {
    const OPERATION: &'static Operation = &operations::READ_FILE;
    type Response = ReadFileResponse;
}

impl FromReply for ReadFileResponse {
    type Success = ();
    type Error = ReadFileError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ReadFileError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ReadFileError::Other(reply)),
        }
    }
}

/// Why [`Client::read_file`] did not succeed.
pub type ReadFileError = Undocumented;

impl ToCall for WriteFileRequest {
    const OPERATION: &'static Operation = &operations::WRITE_FILE;
    type Response = WriteFileResponse;
}

impl FromReply for WriteFileResponse {
    type Success = ();
    type Error = WriteFileError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), WriteFileError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(WriteFileError::Other(reply)),
        }
    }
}

/// Why [`Client::write_file`] did not succeed.
pub type WriteFileError = Undocumented;

impl ToCall for SendFileRequest {
    const OPERATION: &'static Operation = &operations::SEND_FILE;
    type Response = SendFileResponse;
}

impl FromReply for SendFileResponse {
    type Success = ();
    type Error = SendFileError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), SendFileError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(SendFileError::Other(reply)),
        }
    }
}

/// Why [`Client::send_file`] did not succeed.
pub type SendFileError = Undocumented;
