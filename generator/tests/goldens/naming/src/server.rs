// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

use crate::api::*;
use crate::support::server::Template;

pub use crate::support::server::{Builder, Guarded, Service, Unguarded};

/// The path of the first server of the description, which precedes the paths of the operations. Empty if it has
/// none.
pub const BASE_PATH: &str = "";

/// Returns a router that serves `api`, at the paths as the description writes them. To serve them below the
/// path of the server, use `builder(api).base_path(BASE_PATH).router()`.
pub fn router(api: impl Api) -> axum::Router {
    builder(api).router()
}

/// Returns a builder of a server of `api`.
pub fn builder<A: Api>(api: A) -> Builder<A> {
    Builder::new(api, "Naming", TEMPLATES)
        .operation(|api, request: TypeRequest| async move { api.r#type(request).await })
        .operation(|api, request: GetPetRequest| async move {
            api.get_pet(request).await
        })
        .operation(|api, request: GetPet2Request| async move {
            api.get_pet2(request).await
        })
        .operation(|api, request: GetUnnamedByIdRequest| async move {
            api.get_unnamed_by_id(request).await
        })
        .operation(|api, request: Builder2Request| async move {
            api.builder2(request).await
        })
        .operation(|api, request: New2Request| async move { api.new2(request).await })
        .operation(|api, request: Clone2Request| async move {
            api.clone2(request).await
        })
        .operation(|api, request: AsRef2Request| async move {
            api.as_ref2(request).await
        })
        .operation(|api, request: Build2Request| async move { api.build(request).await })
        .operation(|api, request: From2Request| async move { api.from2(request).await })
        .operation(|api, request: CloneInto2Request| async move {
            api.clone_into2(request).await
        })
        .operation(|api, request: TryInto2Request| async move {
            api.try_into2(request).await
        })
        .operation(|api, request: ToOwned2Request| async move {
            api.to_owned2(request).await
        })
        .operation(|api, request: LocalsRequest| async move {
            api.locals(request).await
        })
}

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];
