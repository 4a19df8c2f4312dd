// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API: what they are called with, and what they answer.
//!
//! A server is made of anything that implements [`Api`], and the client implements it.

use std::future::Future;

use crate::{models, support};
use crate::support::constructor::constructor;
use crate::support::http::failure;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{Failure, error_union};
use crate::support::rules;

/// The error type of all operations that document errors.
pub type ApiError = failure::ApiError<GetVisitDefaultTextOrProblem>;

/// The API.
pub trait Api: Send + Sync + 'static {
    /// `GET /visits/{id}`
    fn get_visit(
        &self,
        request: GetVisitRequest,
    ) -> impl Future<Output = Result<GetVisitSuccess, Failure<ApiError>>> + Send;
}

operations! { Api for crate::client::Client {
    get_visit(GetVisitRequest);
} }

/// The request of [`Api::get_visit`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GetVisitRequest {
    pub id: String,
    pub context: Context,
}

/// What is a success of [`Api::get_visit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetVisitSuccess {
    /// 200: The visit.
    Ok(GetVisitOk),
    /// 202: Not yet.
    Accepted,
}

/// 200: The visit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetVisitOk {
    /// The header `X-Left`: At least 0.
    pub x_left: Option<i64>,
    pub body: models::Visit,
}

constructor! { GetVisitOk(body: models::Visit) {
    x_left: i64;
} }

operation! {
    GetVisitRequest(status, body) => GetVisitSuccess, GetVisitDefaultTextOrProblem;
    "getVisit", "GET", "/visits/{id}";
    parameters {
        required id(impl Into<String>) => ID = path("id");
    }
    responses {
        200 => ok (GetVisitSuccess::Ok(GetVisitOk { x_left, body })): json("application/json"),
            optional x_left = header("X-Left").rule(rules::Integer::new().minimum(0));
        202 => ok (GetVisitSuccess::Accepted);
        404 => err (GetVisitDefaultTextOrProblem::Problem(body)): json("application/json");
        _ => err (GetVisitDefaultTextOrProblem::GetVisitDefaultText(body)): text("text/plain");
    }
}

/// The body of an error that may be of several types.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetVisitDefaultTextOrProblem {
    /// A body of text.
    GetVisitDefaultText(models::GetVisitDefault),
    /// A body of JSON.
    Problem(models::Problem),
}

error_union! {
    GetVisitDefaultTextOrProblem;
    from GetVisitDefaultText(models::GetVisitDefault);
    from Problem(models::Problem);
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
