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
    /// `GET /bearer`
    ///
    /// # Errors
    ///
    /// [`ByBearerError`], or what kept the API from answering.
    pub async fn by_bearer(&self) -> Result<(), Error<ByBearerError>> {
        self.0.send(&ByBearerRequest::new()).await
    }

    /// `GET /basic`
    ///
    /// # Errors
    ///
    /// [`ByBasicError`], or what kept the API from answering.
    pub async fn by_basic(&self) -> Result<(), Error<ByBasicError>> {
        self.0.send(&ByBasicRequest::new()).await
    }

    /// `GET /header`
    ///
    /// # Errors
    ///
    /// [`ByHeaderError`], or what kept the API from answering.
    pub async fn by_header(&self) -> Result<(), Error<ByHeaderError>> {
        self.0.send(&ByHeaderRequest::new()).await
    }

    /// `GET /query`
    ///
    /// # Errors
    ///
    /// [`ByQueryError`], or what kept the API from answering.
    pub async fn by_query(&self) -> Result<(), Error<ByQueryError>> {
        self.0.send(&ByQueryRequest::new()).await
    }

    /// `GET /cookie`
    ///
    /// # Errors
    ///
    /// [`ByCookieError`], or what kept the API from answering.
    pub async fn by_cookie(&self) -> Result<(), Error<ByCookieError>> {
        self.0.send(&ByCookieRequest::new()).await
    }

    /// `GET /oauth`
    ///
    /// # Errors
    ///
    /// [`ByOauthError`], or what kept the API from answering.
    pub async fn by_oauth(&self) -> Result<(), Error<ByOauthError>> {
        self.0.send(&ByOauthRequest::new()).await
    }

    /// `GET /either`
    ///
    /// # Errors
    ///
    /// [`ByEitherError`], or what kept the API from answering.
    pub async fn by_either(&self) -> Result<(), Error<ByEitherError>> {
        self.0.send(&ByEitherRequest::new()).await
    }

    /// `GET /named`
    ///
    /// # Errors
    ///
    /// [`ByNameLikeAnExtensionError`], or what kept the API from answering.
    pub async fn by_name_like_an_extension(
        &self,
    ) -> Result<(), Error<ByNameLikeAnExtensionError>> {
        self.0.send(&ByNameLikeAnExtensionRequest::new()).await
    }

    /// `GET /optional`
    ///
    /// # Errors
    ///
    /// [`OptionallyError`], or what kept the API from answering.
    pub async fn optionally(&self) -> Result<(), Error<OptionallyError>> {
        self.0.send(&OptionallyRequest::new()).await
    }

    /// `GET /open`
    ///
    /// # Errors
    ///
    /// [`OpenlyError`], or what kept the API from answering.
    pub async fn openly(&self) -> Result<(), Error<OpenlyError>> {
        self.0.send(&OpenlyRequest::new()).await
    }
}

/// Passes requests on, so that a server of a client is a gateway.
#[cfg(not(target_arch = "wasm32"))]
impl Api for Client {
    type Error = Error;

    async fn by_bearer(
        &self,
        request: ByBearerRequest,
    ) -> Result<ByBearerResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn by_basic(&self, request: ByBasicRequest) -> Result<ByBasicResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn by_header(
        &self,
        request: ByHeaderRequest,
    ) -> Result<ByHeaderResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn by_query(&self, request: ByQueryRequest) -> Result<ByQueryResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn by_cookie(
        &self,
        request: ByCookieRequest,
    ) -> Result<ByCookieResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn by_oauth(&self, request: ByOauthRequest) -> Result<ByOauthResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn by_either(
        &self,
        request: ByEitherRequest,
    ) -> Result<ByEitherResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn by_name_like_an_extension(
        &self,
        request: ByNameLikeAnExtensionRequest,
    ) -> Result<ByNameLikeAnExtensionResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn optionally(
        &self,
        request: OptionallyRequest,
    ) -> Result<OptionallyResponse, Error> {
        self.0.relay(&request, &request.context).await
    }

    async fn openly(&self, request: OpenlyRequest) -> Result<OpenlyResponse, Error> {
        self.0.relay(&request, &request.context).await
    }
}

impl ToCall for ByBearerRequest {
    const OPERATION: &'static Operation = &operations::BY_BEARER;
    type Response = ByBearerResponse;
}

impl FromReply for ByBearerResponse {
    type Success = ();
    type Error = ByBearerError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ByBearerError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ByBearerError::Other(reply)),
        }
    }
}

/// Why [`Client::by_bearer`] did not succeed.
pub type ByBearerError = Undocumented;

impl ToCall for ByBasicRequest {
    const OPERATION: &'static Operation = &operations::BY_BASIC;
    type Response = ByBasicResponse;
}

impl FromReply for ByBasicResponse {
    type Success = ();
    type Error = ByBasicError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ByBasicError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ByBasicError::Other(reply)),
        }
    }
}

/// Why [`Client::by_basic`] did not succeed.
pub type ByBasicError = Undocumented;

impl ToCall for ByHeaderRequest {
    const OPERATION: &'static Operation = &operations::BY_HEADER;
    type Response = ByHeaderResponse;
}

impl FromReply for ByHeaderResponse {
    type Success = ();
    type Error = ByHeaderError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ByHeaderError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ByHeaderError::Other(reply)),
        }
    }
}

/// Why [`Client::by_header`] did not succeed.
pub type ByHeaderError = Undocumented;

impl ToCall for ByQueryRequest {
    const OPERATION: &'static Operation = &operations::BY_QUERY;
    type Response = ByQueryResponse;
}

impl FromReply for ByQueryResponse {
    type Success = ();
    type Error = ByQueryError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ByQueryError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ByQueryError::Other(reply)),
        }
    }
}

/// Why [`Client::by_query`] did not succeed.
pub type ByQueryError = Undocumented;

impl ToCall for ByCookieRequest {
    const OPERATION: &'static Operation = &operations::BY_COOKIE;
    type Response = ByCookieResponse;
}

impl FromReply for ByCookieResponse {
    type Success = ();
    type Error = ByCookieError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ByCookieError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ByCookieError::Other(reply)),
        }
    }
}

/// Why [`Client::by_cookie`] did not succeed.
pub type ByCookieError = Undocumented;

impl ToCall for ByOauthRequest {
    const OPERATION: &'static Operation = &operations::BY_OAUTH;
    type Response = ByOauthResponse;
}

impl FromReply for ByOauthResponse {
    type Success = ();
    type Error = ByOauthError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ByOauthError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ByOauthError::Other(reply)),
        }
    }
}

/// Why [`Client::by_oauth`] did not succeed.
pub type ByOauthError = Undocumented;

impl ToCall for ByEitherRequest {
    const OPERATION: &'static Operation = &operations::BY_EITHER;
    type Response = ByEitherResponse;
}

impl FromReply for ByEitherResponse {
    type Success = ();
    type Error = ByEitherError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ByEitherError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ByEitherError::Other(reply)),
        }
    }
}

/// Why [`Client::by_either`] did not succeed.
pub type ByEitherError = Undocumented;

impl ToCall for ByNameLikeAnExtensionRequest {
    const OPERATION: &'static Operation = &operations::BY_NAME_LIKE_AN_EXTENSION;
    type Response = ByNameLikeAnExtensionResponse;
}

impl FromReply for ByNameLikeAnExtensionResponse {
    type Success = ();
    type Error = ByNameLikeAnExtensionError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), ByNameLikeAnExtensionError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(ByNameLikeAnExtensionError::Other(reply)),
        }
    }
}

/// Why [`Client::by_name_like_an_extension`] did not succeed.
pub type ByNameLikeAnExtensionError = Undocumented;

impl ToCall for OptionallyRequest {
    const OPERATION: &'static Operation = &operations::OPTIONALLY;
    type Response = OptionallyResponse;
}

impl FromReply for OptionallyResponse {
    type Success = ();
    type Error = OptionallyError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), OptionallyError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(OptionallyError::Other(reply)),
        }
    }
}

/// Why [`Client::optionally`] did not succeed.
pub type OptionallyError = Undocumented;

impl ToCall for OpenlyRequest {
    const OPERATION: &'static Operation = &operations::OPENLY;
    type Response = OpenlyResponse;
}

impl FromReply for OpenlyResponse {
    type Success = ();
    type Error = OpenlyError;

    fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
        let response = match reply.status {
            StatusCode::NO_CONTENT => Self::NoContent,
            _ => return Ok(None),
        };
        Ok(Some(response))
    }

    fn into_result(self) -> Result<(), OpenlyError> {
        match self {
            Self::NoContent => Ok(()),
            Self::Other(reply) => Err(OpenlyError::Other(reply)),
        }
    }
}

/// Why [`Client::openly`] did not succeed.
pub type OpenlyError = Undocumented;
