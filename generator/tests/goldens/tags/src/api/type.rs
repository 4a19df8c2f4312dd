// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `type`.

use std::future::Future;

use crate::support;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure};

/// type
pub trait Api: Send + Sync + 'static {
    /// `GET /types`
    fn crate_(&self, request: CrateRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    crate_(CrateRequest);
} }

/// The request of [`Api::crate_`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CrateRequest {
    pub context: Context,
}

operation! {
    CrateRequest(status, body) => (), ();
    "crate", "GET", "/types";
    responses {
        204 => ok (());
    }
}
