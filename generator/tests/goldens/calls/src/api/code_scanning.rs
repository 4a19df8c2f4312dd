// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `code_scanning`.

use std::future::Future;

use crate::support;
use crate::support::http::failure;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::Failure;

/// code-scanning
pub trait Api: Send + Sync + 'static {
    /// `GET /scans/{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}`
    fn find(&self, request: FindRequest) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    find(FindRequest);
} }

/// The request of [`Api::find`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FindRequest {
    pub a: i64,
    pub b: i64,
    pub c: i64,
    pub d: i64,
    pub e: i64,
    pub f: i64,
    pub g: i64,
    pub h: String,
    pub limit: Option<i64>,
    pub context: Context,
}

operation! {
    FindRequest[FindRequestRequired] (status, body) => (), ();
    "code-scanning/find", "GET", "/scans/{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}";
    parameters {
        required a(i64) => A = path("a");
        required b(i64) => B = path("b");
        required c(i64) => C = path("c");
        required d(i64) => D = path("d");
        required e(i64) => E = path("e");
        required f(i64) => F = path("f");
        required g(i64) => G = path("g");
        required h(String) => H = path("h");
        optional limit[i64] => LIMIT = query("limit");
    }
    responses {
        204 => ok (());
    }
}
