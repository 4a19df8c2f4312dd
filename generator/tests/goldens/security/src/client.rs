// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

#![allow(
    clippy::result_large_err,
    reason = "an error of the API is as large as its schema, and is looked at where it is returned"
)]

use http::StatusCode;

use crate::api::*;
use crate::operations;
use crate::support::client::{FromReply, Transport, response_errors};
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

    /// `GET /bearer`
    ///
    /// # Errors
    ///
    /// [`ByBearerError`], or what kept the API from answering.
    pub async fn by_bearer(&self) -> Result<(), Error<ByBearerError>> {
        let call = self.0.call(&operations::BY_BEARER);
        call.send(ByBearerResponse::into_result).await
    }

    /// `GET /basic`
    ///
    /// # Errors
    ///
    /// [`ByBasicError`], or what kept the API from answering.
    pub async fn by_basic(&self) -> Result<(), Error<ByBasicError>> {
        let call = self.0.call(&operations::BY_BASIC);
        call.send(ByBasicResponse::into_result).await
    }

    /// `GET /header`
    ///
    /// # Errors
    ///
    /// [`ByHeaderError`], or what kept the API from answering.
    pub async fn by_header(&self) -> Result<(), Error<ByHeaderError>> {
        let call = self.0.call(&operations::BY_HEADER);
        call.send(ByHeaderResponse::into_result).await
    }

    /// `GET /query`
    ///
    /// # Errors
    ///
    /// [`ByQueryError`], or what kept the API from answering.
    pub async fn by_query(&self) -> Result<(), Error<ByQueryError>> {
        let call = self.0.call(&operations::BY_QUERY);
        call.send(ByQueryResponse::into_result).await
    }

    /// `GET /cookie`
    ///
    /// # Errors
    ///
    /// [`ByCookieError`], or what kept the API from answering.
    pub async fn by_cookie(&self) -> Result<(), Error<ByCookieError>> {
        let call = self.0.call(&operations::BY_COOKIE);
        call.send(ByCookieResponse::into_result).await
    }

    /// `GET /oauth`
    ///
    /// # Errors
    ///
    /// [`ByOauthError`], or what kept the API from answering.
    pub async fn by_oauth(&self) -> Result<(), Error<ByOauthError>> {
        let call = self.0.call(&operations::BY_OAUTH);
        call.send(ByOauthResponse::into_result).await
    }

    /// `GET /either`
    ///
    /// # Errors
    ///
    /// [`ByEitherError`], or what kept the API from answering.
    pub async fn by_either(&self) -> Result<(), Error<ByEitherError>> {
        let call = self.0.call(&operations::BY_EITHER);
        call.send(ByEitherResponse::into_result).await
    }

    /// `GET /named`
    ///
    /// # Errors
    ///
    /// [`ByNameLikeAnExtensionError`], or what kept the API from answering.
    pub async fn by_name_like_an_extension(
        &self,
    ) -> Result<(), Error<ByNameLikeAnExtensionError>> {
        let call = self.0.call(&operations::BY_NAME_LIKE_AN_EXTENSION);
        call.send(ByNameLikeAnExtensionResponse::into_result).await
    }

    /// `GET /optional`
    ///
    /// # Errors
    ///
    /// [`OptionallyError`], or what kept the API from answering.
    pub async fn optionally(&self) -> Result<(), Error<OptionallyError>> {
        let call = self.0.call(&operations::OPTIONALLY);
        call.send(OptionallyResponse::into_result).await
    }

    /// `GET /open`
    ///
    /// # Errors
    ///
    /// [`OpenlyError`], or what kept the API from answering.
    pub async fn openly(&self) -> Result<(), Error<OpenlyError>> {
        let call = self.0.call(&operations::OPENLY);
        call.send(OpenlyResponse::into_result).await
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
        let call = self.0.relay(&operations::BY_BEARER, &request.context);
        call.forward().await
    }

    async fn by_basic(&self, request: ByBasicRequest) -> Result<ByBasicResponse, Error> {
        let call = self.0.relay(&operations::BY_BASIC, &request.context);
        call.forward().await
    }

    async fn by_header(
        &self,
        request: ByHeaderRequest,
    ) -> Result<ByHeaderResponse, Error> {
        let call = self.0.relay(&operations::BY_HEADER, &request.context);
        call.forward().await
    }

    async fn by_query(&self, request: ByQueryRequest) -> Result<ByQueryResponse, Error> {
        let call = self.0.relay(&operations::BY_QUERY, &request.context);
        call.forward().await
    }

    async fn by_cookie(
        &self,
        request: ByCookieRequest,
    ) -> Result<ByCookieResponse, Error> {
        let call = self.0.relay(&operations::BY_COOKIE, &request.context);
        call.forward().await
    }

    async fn by_oauth(&self, request: ByOauthRequest) -> Result<ByOauthResponse, Error> {
        let call = self.0.relay(&operations::BY_OAUTH, &request.context);
        call.forward().await
    }

    async fn by_either(
        &self,
        request: ByEitherRequest,
    ) -> Result<ByEitherResponse, Error> {
        let call = self.0.relay(&operations::BY_EITHER, &request.context);
        call.forward().await
    }

    async fn by_name_like_an_extension(
        &self,
        request: ByNameLikeAnExtensionRequest,
    ) -> Result<ByNameLikeAnExtensionResponse, Error> {
        let call = self
            .0
            .relay(&operations::BY_NAME_LIKE_AN_EXTENSION, &request.context);
        call.forward().await
    }

    async fn optionally(
        &self,
        request: OptionallyRequest,
    ) -> Result<OptionallyResponse, Error> {
        let call = self.0.relay(&operations::OPTIONALLY, &request.context);
        call.forward().await
    }

    async fn openly(&self, request: OpenlyRequest) -> Result<OpenlyResponse, Error> {
        let call = self.0.relay(&operations::OPENLY, &request.context);
        call.forward().await
    }
}

impl FromReply for ByBearerResponse {
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

impl ByBearerResponse {
    fn into_result(self) -> Result<(), ByBearerError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => ByBearerError::Other(reply),
            },
        )
    }
}

/// Why [`Client::by_bearer`] did not succeed.
#[derive(Debug)]
pub enum ByBearerError {
    /// A response that is not documented.
    Other(Reply),
}

impl ByBearerError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for ByBasicResponse {
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

impl ByBasicResponse {
    fn into_result(self) -> Result<(), ByBasicError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => ByBasicError::Other(reply),
            },
        )
    }
}

/// Why [`Client::by_basic`] did not succeed.
#[derive(Debug)]
pub enum ByBasicError {
    /// A response that is not documented.
    Other(Reply),
}

impl ByBasicError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for ByHeaderResponse {
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

impl ByHeaderResponse {
    fn into_result(self) -> Result<(), ByHeaderError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => ByHeaderError::Other(reply),
            },
        )
    }
}

/// Why [`Client::by_header`] did not succeed.
#[derive(Debug)]
pub enum ByHeaderError {
    /// A response that is not documented.
    Other(Reply),
}

impl ByHeaderError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for ByQueryResponse {
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

impl ByQueryResponse {
    fn into_result(self) -> Result<(), ByQueryError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => ByQueryError::Other(reply),
            },
        )
    }
}

/// Why [`Client::by_query`] did not succeed.
#[derive(Debug)]
pub enum ByQueryError {
    /// A response that is not documented.
    Other(Reply),
}

impl ByQueryError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for ByCookieResponse {
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

impl ByCookieResponse {
    fn into_result(self) -> Result<(), ByCookieError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => ByCookieError::Other(reply),
            },
        )
    }
}

/// Why [`Client::by_cookie`] did not succeed.
#[derive(Debug)]
pub enum ByCookieError {
    /// A response that is not documented.
    Other(Reply),
}

impl ByCookieError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for ByOauthResponse {
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

impl ByOauthResponse {
    fn into_result(self) -> Result<(), ByOauthError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => ByOauthError::Other(reply),
            },
        )
    }
}

/// Why [`Client::by_oauth`] did not succeed.
#[derive(Debug)]
pub enum ByOauthError {
    /// A response that is not documented.
    Other(Reply),
}

impl ByOauthError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for ByEitherResponse {
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

impl ByEitherResponse {
    fn into_result(self) -> Result<(), ByEitherError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => ByEitherError::Other(reply),
            },
        )
    }
}

/// Why [`Client::by_either`] did not succeed.
#[derive(Debug)]
pub enum ByEitherError {
    /// A response that is not documented.
    Other(Reply),
}

impl ByEitherError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for ByNameLikeAnExtensionResponse {
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

impl ByNameLikeAnExtensionResponse {
    fn into_result(self) -> Result<(), ByNameLikeAnExtensionError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => ByNameLikeAnExtensionError::Other(reply),
            },
        )
    }
}

/// Why [`Client::by_name_like_an_extension`] did not succeed.
#[derive(Debug)]
pub enum ByNameLikeAnExtensionError {
    /// A response that is not documented.
    Other(Reply),
}

impl ByNameLikeAnExtensionError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for OptionallyResponse {
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

impl OptionallyResponse {
    fn into_result(self) -> Result<(), OptionallyError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => OptionallyError::Other(reply),
            },
        )
    }
}

/// Why [`Client::optionally`] did not succeed.
#[derive(Debug)]
pub enum OptionallyError {
    /// A response that is not documented.
    Other(Reply),
}

impl OptionallyError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

impl FromReply for OpenlyResponse {
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

impl OpenlyResponse {
    fn into_result(self) -> Result<(), OpenlyError> {
        Err(
            match self {
                Self::NoContent => return Ok(()),
                Self::Other(reply) => OpenlyError::Other(reply),
            },
        )
    }
}

/// Why [`Client::openly`] did not succeed.
#[derive(Debug)]
pub enum OpenlyError {
    /// A response that is not documented.
    Other(Reply),
}

impl OpenlyError {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Other(reply) => reply.status,
        }
    }
}

response_errors!(
    ByBearerError, ByBasicError, ByHeaderError, ByQueryError, ByCookieError,
    ByOauthError, ByEitherError, ByNameLikeAnExtensionError, OptionallyError, OpenlyError
);
