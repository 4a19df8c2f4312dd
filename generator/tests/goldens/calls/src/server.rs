// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

use crate::api::Api;

pub use crate::support::http::operation::Gateway;
pub use crate::support::server::{Builder, Guarded, Misread, Service, Unguarded};

/// The path of the first server of the description, which precedes the paths of the operations. Empty if it has
/// none.
pub const BASE_PATH: &str = "";

/// Returns a builder of a server of `api`. It has no router until it knows how credentials are checked: see
/// [`authenticate`](Builder::authenticate) and [`without_authentication`](Builder::without_authentication).
///
/// It serves the paths as the description writes them; to serve them below the path of the server, use
/// [`base_path`](Builder::base_path) with [`BASE_PATH`].
pub fn builder<A: Api>(api: A) -> Builder<A, Unguarded> {
    Builder::new(api, "Calls", &[])
        .operations(crate::api::serve)
        .operations(crate::api::issues::serve)
        .operations(crate::api::code_scanning::serve)
}
