// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{operations, support};
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure};

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /bearer`
    fn by_bearer(&self, request: ByBearerRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /basic`
    fn by_basic(&self, request: ByBasicRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /header`
    fn by_header(&self, request: ByHeaderRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /query`
    fn by_query(&self, request: ByQueryRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /cookie`
    fn by_cookie(&self, request: ByCookieRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /oauth`
    fn by_oauth(&self, request: ByOauthRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /either`
    fn by_either(&self, request: ByEitherRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /named`
    fn by_name_like_an_extension(
        &self,
        request: ByNameLikeAnExtensionRequest,
    ) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /optional`
    fn optionally(&self, request: OptionallyRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;

    /// `GET /open`
    fn openly(&self, request: OpenlyRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    by_bearer(ByBearerRequest);
    by_basic(ByBasicRequest);
    by_header(ByHeaderRequest);
    by_query(ByQueryRequest);
    by_cookie(ByCookieRequest);
    by_oauth(ByOauthRequest);
    by_either(ByEitherRequest);
    by_name_like_an_extension(ByNameLikeAnExtensionRequest);
    optionally(OptionallyRequest);
    openly(OpenlyRequest);
} }

/// The request of [`Api::by_bearer`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ByBearerRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct ByBasicRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct ByHeaderRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct ByQueryRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct ByCookieRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct ByOauthRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct ByEitherRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct ByNameLikeAnExtensionRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct OptionallyRequest {
    pub context: Context,
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
#[non_exhaustive]
pub struct OpenlyRequest {
    pub context: Context,
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
        $($crate::not_implemented! { @$method $crate::api::by_method::$method })*
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
}
