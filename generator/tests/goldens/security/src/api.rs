// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::support::http::context::Context;
use crate::support::http::rejection::{Rejection, not_implemented};
use crate::support::http::reply::{Reply, undocumented};

undocumented!(
    ByBearerResponse, ByBasicResponse, ByHeaderResponse, ByQueryResponse,
    ByCookieResponse, ByOauthResponse, ByEitherResponse, ByNameLikeAnExtensionResponse,
    OptionallyResponse, OpenlyResponse
);

/// The API. An operation that is not implemented answers 501.
pub trait Api: Send + Sync + 'static {
    /// What a method fails with when it has no response to give.
    type Error: Into<Rejection> + Send;

    /// `GET /bearer`
    fn by_bearer(
        &self,
        request: ByBearerRequest,
    ) -> impl Future<Output = Result<ByBearerResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /basic`
    fn by_basic(
        &self,
        request: ByBasicRequest,
    ) -> impl Future<Output = Result<ByBasicResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /header`
    fn by_header(
        &self,
        request: ByHeaderRequest,
    ) -> impl Future<Output = Result<ByHeaderResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /query`
    fn by_query(
        &self,
        request: ByQueryRequest,
    ) -> impl Future<Output = Result<ByQueryResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /cookie`
    fn by_cookie(
        &self,
        request: ByCookieRequest,
    ) -> impl Future<Output = Result<ByCookieResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /oauth`
    fn by_oauth(
        &self,
        request: ByOauthRequest,
    ) -> impl Future<Output = Result<ByOauthResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /either`
    fn by_either(
        &self,
        request: ByEitherRequest,
    ) -> impl Future<Output = Result<ByEitherResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /named`
    fn by_name_like_an_extension(
        &self,
        request: ByNameLikeAnExtensionRequest,
    ) -> impl Future<
        Output = Result<ByNameLikeAnExtensionResponse, Self::Error>,
    > + Send {
        not_implemented(request)
    }

    /// `GET /optional`
    fn optionally(
        &self,
        request: OptionallyRequest,
    ) -> impl Future<Output = Result<OptionallyResponse, Self::Error>> + Send {
        not_implemented(request)
    }

    /// `GET /open`
    fn openly(
        &self,
        request: OpenlyRequest,
    ) -> impl Future<Output = Result<OpenlyResponse, Self::Error>> + Send {
        not_implemented(request)
    }
}

/// The request of [`Api::by_bearer`].
#[derive(Debug, Clone, Default)]
pub struct ByBearerRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByBearerRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::by_bearer`].
#[derive(Debug)]
pub enum ByBearerResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::by_basic`].
#[derive(Debug, Clone, Default)]
pub struct ByBasicRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByBasicRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::by_basic`].
#[derive(Debug)]
pub enum ByBasicResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::by_header`].
#[derive(Debug, Clone, Default)]
pub struct ByHeaderRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByHeaderRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::by_header`].
#[derive(Debug)]
pub enum ByHeaderResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::by_query`].
#[derive(Debug, Clone, Default)]
pub struct ByQueryRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByQueryRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::by_query`].
#[derive(Debug)]
pub enum ByQueryResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::by_cookie`].
#[derive(Debug, Clone, Default)]
pub struct ByCookieRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByCookieRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::by_cookie`].
#[derive(Debug)]
pub enum ByCookieResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::by_oauth`].
#[derive(Debug, Clone, Default)]
pub struct ByOauthRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByOauthRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::by_oauth`].
#[derive(Debug)]
pub enum ByOauthResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::by_either`].
#[derive(Debug, Clone, Default)]
pub struct ByEitherRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByEitherRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::by_either`].
#[derive(Debug)]
pub enum ByEitherResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::by_name_like_an_extension`].
#[derive(Debug, Clone, Default)]
pub struct ByNameLikeAnExtensionRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByNameLikeAnExtensionRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::by_name_like_an_extension`].
#[derive(Debug)]
pub enum ByNameLikeAnExtensionResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::optionally`].
#[derive(Debug, Clone, Default)]
pub struct OptionallyRequest {
    /// What came with the request.
    pub context: Context,
}

impl OptionallyRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::optionally`].
#[derive(Debug)]
pub enum OptionallyResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}

/// The request of [`Api::openly`].
#[derive(Debug, Clone, Default)]
pub struct OpenlyRequest {
    /// What came with the request.
    pub context: Context,
}

impl OpenlyRequest {
    /// A request without anything that is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

/// The responses of [`Api::openly`].
#[derive(Debug)]
pub enum OpenlyResponse {
    /// 204: Nothing.
    NoContent,
    /// A response that is not documented.
    Other(Reply),
}
