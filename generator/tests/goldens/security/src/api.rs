// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{operations, support};
use crate::support::http::context::Context;
use crate::support::http::declaration::operation;
use crate::support::http::failure::{ApiError, Failure};

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /bearer`
    fn by_bearer(
        &self,
        request: ByBearerRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /basic`
    fn by_basic(
        &self,
        request: ByBasicRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /header`
    fn by_header(
        &self,
        request: ByHeaderRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /query`
    fn by_query(
        &self,
        request: ByQueryRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /cookie`
    fn by_cookie(
        &self,
        request: ByCookieRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /oauth`
    fn by_oauth(
        &self,
        request: ByOauthRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /either`
    fn by_either(
        &self,
        request: ByEitherRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /named`
    fn by_name_like_an_extension(
        &self,
        request: ByNameLikeAnExtensionRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /optional`
    fn optionally(
        &self,
        request: OptionallyRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /open`
    fn openly(
        &self,
        request: OpenlyRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

/// The request of [`Api::by_bearer`].
#[derive(Debug, Clone, Default)]
pub struct ByBearerRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByBearerRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    ByBearerRequest(status, body) => (), ();
    "byBearer", "GET", "/bearer";
    security [[TOKEN()]];
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::by_basic`].
#[derive(Debug, Clone, Default)]
pub struct ByBasicRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByBasicRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    ByBasicRequest(status, body) => (), ();
    "byBasic", "GET", "/basic";
    security [[LOGIN()]];
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::by_header`].
#[derive(Debug, Clone, Default)]
pub struct ByHeaderRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByHeaderRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    ByHeaderRequest(status, body) => (), ();
    "byHeader", "GET", "/header";
    security [[HEADER_KEY()]];
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::by_query`].
#[derive(Debug, Clone, Default)]
pub struct ByQueryRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByQueryRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    ByQueryRequest(status, body) => (), ();
    "byQuery", "GET", "/query";
    security [[QUERY_KEY()]];
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::by_cookie`].
#[derive(Debug, Clone, Default)]
pub struct ByCookieRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByCookieRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    ByCookieRequest(status, body) => (), ();
    "byCookie", "GET", "/cookie";
    security [[COOKIE_KEY()]];
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::by_oauth`].
#[derive(Debug, Clone, Default)]
pub struct ByOauthRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByOauthRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    ByOauthRequest(status, body) => (), ();
    "byOauth", "GET", "/oauth";
    security [[OAUTH("read", "write")]];
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::by_either`].
#[derive(Debug, Clone, Default)]
pub struct ByEitherRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByEitherRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    ByEitherRequest(status, body) => (), ();
    "byEither", "GET", "/either";
    security [[TOKEN()], [HEADER_KEY(), QUERY_KEY()]];
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::by_name_like_an_extension`].
#[derive(Debug, Clone, Default)]
pub struct ByNameLikeAnExtensionRequest {
    /// What came with the request.
    pub context: Context,
}

impl ByNameLikeAnExtensionRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    ByNameLikeAnExtensionRequest(status, body) => (), ();
    "byNameLikeAnExtension", "GET", "/named";
    security [[X_KEY()]];
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::optionally`].
#[derive(Debug, Clone, Default)]
pub struct OptionallyRequest {
    /// What came with the request.
    pub context: Context,
}

impl OptionallyRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    OptionallyRequest(status, body) => (), ();
    "optionally", "GET", "/optional";
    security [[TOKEN()], []];
    responses {
        204 => ok (());
    }
}

/// The request of [`Api::openly`].
#[derive(Debug, Clone, Default)]
pub struct OpenlyRequest {
    /// What came with the request.
    pub context: Context,
}

impl OpenlyRequest {
    /// Returns a request without optional fields.
    pub fn new() -> Self {
        Self::default()
    }
}

operation! {
    OpenlyRequest(status, body) => (), ();
    "openly", "GET", "/open";
    responses {
        204 => ok (());
    }
}

/// Implements the named methods of a trait of the API: they answer 501.
///
/// ```text
/// impl Api for Service {
///     not_implemented!(one, another);
/// }
/// ```
#[macro_export]
macro_rules! not_implemented {
    ($($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method })*
    };
    (@$method:ident $request:ty) => {
        async fn $method(
            &self,
            _: $request,
        ) -> ::std::result::Result<
            <$request as $crate::support::http::operation::Exchange>::Success,
            $crate::Failure<<$request as $crate::support::http::operation::Exchange>::Error>,
        > {
            ::std::result::Result::Err($crate::Rejection::not_implemented().into())
        }
    };
    (@by_bearer) => { $crate::not_implemented! { @by_bearer $crate::api::ByBearerRequest } };
    (@by_basic) => { $crate::not_implemented! { @by_basic $crate::api::ByBasicRequest } };
    (@by_header) => { $crate::not_implemented! { @by_header $crate::api::ByHeaderRequest } };
    (@by_query) => { $crate::not_implemented! { @by_query $crate::api::ByQueryRequest } };
    (@by_cookie) => { $crate::not_implemented! { @by_cookie $crate::api::ByCookieRequest } };
    (@by_oauth) => { $crate::not_implemented! { @by_oauth $crate::api::ByOauthRequest } };
    (@by_either) => { $crate::not_implemented! { @by_either $crate::api::ByEitherRequest } };
    (@by_name_like_an_extension) => { $crate::not_implemented! { @by_name_like_an_extension $crate::api::ByNameLikeAnExtensionRequest } };
    (@optionally) => { $crate::not_implemented! { @optionally $crate::api::OptionallyRequest } };
    (@openly) => { $crate::not_implemented! { @openly $crate::api::OpenlyRequest } };
}
