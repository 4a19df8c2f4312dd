// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

pub mod issues;
pub mod code_scanning;

use std::future::Future;

use crate::{models, operations, support};
use crate::support::http::failure;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::Failure;

/// The error type of all operations that document errors.
pub type ApiError = failure::ApiError<models::Issue>;

/// The whole API: the operations of its groups, and those that are in none.
pub trait Api: issues::Api + code_scanning::Api {
    /// `GET /issues`
    fn get_issues(&self, request: GetIssuesRequest) -> impl Future<Output = Result<(), Failure<ApiError>>> + Send;

    /// `PUT /picture`
    fn put_picture(
        &self,
        request: PutPictureRequest,
    ) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    get_issues(GetIssuesRequest);
    put_picture(PutPictureRequest);
} }

/// The request of [`Api::get_issues`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetIssuesRequest {
    pub context: Context,
}

operation! {
    GetIssuesRequest(status, body) => (), models::Issue;
    "issues", "GET", "/issues";
    security [[TOKEN()], [BASE_URL()], [LOGIN()]];
    responses {
        204 => ok (());
        409 => err (body): json("application/json");
    }
}

/// The request of [`Api::put_picture`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PutPictureRequest {
    pub body: Option<bytes::Bytes>,
    pub context: Context,
}

operation! {
    PutPictureRequest(status, body) => (), ();
    "put-picture", "PUT", "/picture";
    body optional[impl Into<bytes::Bytes>] {
        (Some(body)) => bytes("image/png");
    }
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
///
/// The operations of a group come after its name: `not_implemented!(group: one, another)`.
#[macro_export]
macro_rules! not_implemented {
    ($group:ident: $($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method $crate::api::$group::by_method::$method })*
    };
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
