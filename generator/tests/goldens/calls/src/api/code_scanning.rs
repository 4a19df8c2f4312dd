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
    /// `GET /scans/{a}/{b}/{c}/{d}/{e}/{f}/{g}`
    fn find(&self, request: FindRequest) -> impl Future<Output = Result<(), Failure<failure::ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    find(FindRequest);
} }

/// The request of [`Api::find`].
#[derive(Debug, Clone)]
pub struct FindRequest {
    pub a: i64,
    pub b: i64,
    pub c: i64,
    pub d: i64,
    pub e: i64,
    pub f: i64,
    pub g: i64,
    pub limit: Option<i64>,
    pub context: Context,
}

impl FindRequest {
    pub fn new(a: i64, b: i64, c: i64, d: i64, e: i64, f: i64, g: i64) -> Self {
        Self { a, b, c, d, e, f, g, limit: None, context: Context::default() }
    }
}

operation! {
    FindRequest(status, body) => (), ();
    "code-scanning/find", "GET", "/scans/{a}/{b}/{c}/{d}/{e}/{f}/{g}";
    parameters {
        required a => A = path("a");
        required b => B = path("b");
        required c => C = path("c");
        required d => D = path("d");
        required e => E = path("e");
        required f => F = path("f");
        required g => G = path("g");
        optional limit => LIMIT = query("limit");
    }
    responses {
        204 => ok (());
    }
}
