// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the group `aged`.

#![allow(deprecated, reason = "only users are to be warned")]

use std::future::Future;

use crate::{models, support};
use crate::support::http::context::Context;
use crate::support::http::declaration::{operation, operations};
use crate::support::http::failure::{ApiError, Failure};

/// aged
pub trait Api: Send + Sync + 'static {
    /// `GET /old`
    #[deprecated]
    fn old(&self, request: OldRequest) -> impl Future<Output = Result<models::Old, Failure<ApiError<()>>>> + Send;
}

operations! { Api for crate::client::Client {
    old(OldRequest);
} }

/// The request of [`Api::old`].
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct OldRequest {
    #[deprecated]
    pub when: Option<String>,
    pub now: Option<String>,
    pub context: Context,
}

operation! {
    OldRequest(status, body) => models::Old, ();
    "old", "GET", "/old";
    parameters {
        optional when[impl Into<String>] #[deprecated] => WHEN = query("when");
        optional now[impl Into<String>] => NOW = query("now");
    }
    responses {
        200 => ok (body): json("application/json");
    }
}
