// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

use crate::api::Api;

pub use crate::support::http::operation::Gateway;
pub use crate::support::server::{Builder, Guarded, Misread, Service, Unguarded};

/// The path of the first server of the description, which precedes the paths of the operations. Empty if it has
/// none.
pub const BASE_PATH: &str = "/v1";

/// Returns a router that serves `api`, at the paths as the description writes them. To serve them below the
/// path of the server, use `builder(api).base_path(BASE_PATH).router()`.
pub fn router(api: impl Api) -> axum::Router {
    builder(api).router()
}

/// Returns a builder of a server of `api`.
pub fn builder<A: Api>(api: A) -> Builder<A> {
    Builder::new(api, "Servers", &[]).operations(crate::api::serve)
}
