// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

use crate::api::*;

pub use crate::support::http::operation::Gateway;
pub use crate::support::server::{Builder, Guarded, Service, Unguarded};

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
    Builder::new(api, "Servers", &[], &[])
        .operation(|api, request: ListItemsRequest| async move {
            api.list_items(request).await
        })
        .operation(|api, request: ReadFileRequest| async move {
            api.read_file(request).await
        })
        .operation(|api, request: WriteFileRequest| async move {
            api.write_file(request).await
        })
        .operation(|api, request: SendFileRequest| async move {
            api.send_file(request).await
        })
}
