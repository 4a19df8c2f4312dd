// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `models_group`.

use std::future::Future;

use crate::support;
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure};

/// models
pub trait Api: Send + Sync + 'static {
    /// `GET /models`
    fn list(&self, request: ListRequest) -> impl Future<Output = Result<(), Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    list(ListRequest);
} }

/// The request of [`Api::list`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ListRequest {
    pub context: Context,
}

operation! {
    ListRequest(status, body) => (), ();
    "models_list", "GET", "/models";
    responses {
        204 => ok (());
    }
}
