// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

use crate::api::*;

pub use crate::support::http::operation::Gateway;
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
    Builder::new(api, "Naming", &[], &[])
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
        .operation(|api, request: GetBuilderRequest| async move {
            api.get_builder(request).await
        })
        .operation(|api, request: GetNewRequest| async move {
            api.get_new(request).await
        })
        .operation(|api, request: GetCloneRequest| async move {
            api.get_clone(request).await
        })
        .operation(|api, request: GetAsRefRequest| async move {
            api.get_as_ref(request).await
        })
        .operation(|api, request: BuildRequest| async move { api.build(request).await })
        .operation(|api, request: GetFromRequest| async move {
            api.get_from(request).await
        })
        .operation(|api, request: GetCloneIntoRequest| async move {
            api.get_clone_into(request).await
        })
        .operation(|api, request: GetTryIntoRequest| async move {
            api.get_try_into(request).await
        })
        .operation(|api, request: GetToOwnedRequest| async move {
            api.get_to_owned(request).await
        })
        .operation(|api, request: LocalsRequest| async move {
            api.locals(request).await
        })
}
