// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

use crate::api::*;
use crate::support::server::{Fact, Form};

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
    Builder::new(api, "Bodies", &[], FORMS)
        .operation(|api, request: HasNoteRequest| async move {
            api.has_note(request).await
        })
        .operation(|api, request: GetNoteRequest| async move {
            api.get_note(request).await
        })
        .operation(|api, request: PutNoteRequest| async move {
            api.put_note(request).await
        })
        .operation(|api, request: DeleteNoteRequest| async move {
            api.delete_note(request).await
        })
        .operation(|api, request: PatchNoteRequest| async move {
            api.patch_note(request).await
        })
        .operation(|api, request: ListNotesRequest| async move {
            api.list_notes(request).await
        })
        .operation(|api, request: DeleteNotesRequest| async move {
            api.delete_notes(request).await
        })
        .operation(|api, request: GetLimitsRequest| async move {
            api.get_limits(request).await
        })
        .operation(|api, request: PostAnythingRequest| async move {
            api.post_anything(request).await
        })
        .operation(|api, request: PutPictureRequest| async move {
            api.put_picture(request).await
        })
        .operation(|api, request: PostWordRequest| async move {
            api.post_word(request).await
        })
        .operation(|api, request: PostArchiveRequest| async move {
            api.post_archive(request).await
        })
        .operation(|api, request: PutArchiveRequest| async move {
            api.put_archive(request).await
        })
        .operation(|api, request: PostReportRequest| async move {
            api.post_report(request).await
        })
        .operation(|api, request: OpenSessionRequest| async move {
            api.open_session(request).await
        })
}

/// The server's own rejections, in the form of the API's errors.
static FORMS: &[Form] = &[
    Form {
        statuses: &[400, 401, 403, 405, 406, 413, 415, 500, 501, 502],
        media_type: "application/json",
        body: r#"{"message":""}"#,
        facts: &[("/message", Fact::Message)],
    },
];
