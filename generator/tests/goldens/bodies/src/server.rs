// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

use http::StatusCode;

use crate::api::*;
use crate::operations;
use crate::support::http::reply::Reply;
use crate::support::server::{FromRequest, Input, IntoReply, Template, replies};

pub use crate::support::server::{Builder, Service};

/// The path of the first server of the description, which precedes the paths of the operations. Empty if it has
/// none.
pub const BASE_PATH: &str = "";

/// Returns a router that serves `api`, at the paths as the description writes them. To serve them below the path of
/// the server, use `builder(api).base_path(BASE_PATH).router()`.
pub fn router(api: impl Api) -> axum::Router {
    builder(api).router()
}

/// Returns a builder of a server of `api`.
pub fn builder<A: Api>(api: A) -> Builder<A> {
    Builder::new(api, TEMPLATES)
        .operation(
            &operations::HAS_NOTE,
            |api, request| async move { api.has_note(request).await },
        )
        .operation(
            &operations::GET_NOTE,
            |api, request| async move { api.get_note(request).await },
        )
        .operation(
            &operations::PUT_NOTE,
            |api, request| async move { api.put_note(request).await },
        )
        .operation(
            &operations::DELETE_NOTE,
            |api, request| async move { api.delete_note(request).await },
        )
        .operation(
            &operations::PATCH_NOTE,
            |api, request| async move { api.patch_note(request).await },
        )
        .operation(
            &operations::LIST_NOTES,
            |api, request| async move { api.list_notes(request).await },
        )
        .operation(
            &operations::DELETE_NOTES,
            |api, request| async move { api.delete_notes(request).await },
        )
        .operation(
            &operations::POST_ANYTHING,
            |api, request| async move { api.post_anything(request).await },
        )
        .operation(
            &operations::PUT_PICTURE,
            |api, request| async move { api.put_picture(request).await },
        )
        .operation(
            &operations::POST_WORD,
            |api, request| async move { api.post_word(request).await },
        )
        .operation(
            &operations::POST_ARCHIVE,
            |api, request| async move { api.post_archive(request).await },
        )
        .operation(
            &operations::PUT_ARCHIVE,
            |api, request| async move { api.put_archive(request).await },
        )
        .operation(
            &operations::POST_REPORT,
            |api, request| async move { api.post_report(request).await },
        )
        .operation(
            &operations::OPEN_SESSION,
            |api, request| async move { api.open_session(request).await },
        )
}

replies!(
    HasNoteResponse, GetNoteResponse, PutNoteResponse, DeleteNoteResponse,
    PatchNoteResponse, ListNotesResponse, DeleteNotesResponse, PostAnythingResponse,
    PutPictureResponse, PostWordResponse, PostArchiveResponse, PutArchiveResponse,
    PostReportResponse, OpenSessionResponse
);

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];

impl FromRequest for HasNoteRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&Self::ID);
        Some(Self {
            id: id?,
            context: input.context(),
        })
    }
}

impl IntoReply for HasNoteResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK).optional_header(&Self::X_SIZE, &body.x_size)
            }
            Self::NotFound => Reply::new(StatusCode::NOT_FOUND),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetNoteRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&Self::ID);
        Some(Self {
            id: id?,
            context: input.context(),
        })
    }
}

impl IntoReply for GetNoteResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::new(StatusCode::OK).json("application/json", &body),
            Self::NotModified => Reply::new(StatusCode::NOT_MODIFIED),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PutNoteRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&Self::ID);
        let body = input.json();
        Some(Self {
            id: id?,
            body: body?,
            context: input.context(),
        })
    }
}

impl IntoReply for PutNoteResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => {
                let reply = Reply::new(StatusCode::OK);
                match body {
                    Some(body) => reply.json("application/json", &body),
                    None => reply,
                }
            }
            Self::Accepted(body) => {
                let reply = Reply::new(StatusCode::ACCEPTED);
                match body {
                    Some(body) => {
                        match body {
                            PutNoteAcceptedBody::Json(body) => {
                                reply.json("application/json", &body)
                            }
                            PutNoteAcceptedBody::Text(body) => {
                                reply.text("text/plain", &body)
                            }
                        }
                    }
                    None => reply,
                }
            }
            Self::ResetContent => Reply::new(StatusCode::RESET_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for DeleteNoteRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&Self::ID);
        Some(Self {
            id: id?,
            context: input.context(),
        })
    }
}

impl IntoReply for DeleteNoteResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PatchNoteRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&Self::ID);
        let body = input.json();
        Some(Self {
            id: id?,
            body: body?,
            context: input.context(),
        })
    }
}

impl IntoReply for PatchNoteResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Success(status, body) => {
                let reply = Reply::new(status);
                match body {
                    Some(body) => reply.json("application/json", &body),
                    None => reply,
                }
            }
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for ListNotesRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for ListNotesResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Success(status, body) => {
                let reply = Reply::new(status).header(&Self::X_TOTAL, &body.x_total);
                match body.body {
                    Some(body) => {
                        match body {
                            ListNotesSuccessBody::Json(body) => {
                                reply.json("application/json", &body)
                            }
                            ListNotesSuccessBody::Text(body) => {
                                reply.text("text/plain", &body)
                            }
                            ListNotesSuccessBody::Image(body) => {
                                reply.blob("image/*", body)
                            }
                        }
                    }
                    None => reply,
                }
            }
            Self::ClientError(status, body) => {
                Reply::new(status).json("application/json", &body)
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND).json("application/json", &body)
            }
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for DeleteNotesRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let body = match input.media_type() {
            "text/plain" => input.optional_text().map(DeleteNotesBody::Text),
            _ => input.optional_blob().map(DeleteNotesBody::Any),
        };
        Some(Self {
            body,
            context: input.context(),
        })
    }
}

impl IntoReply for DeleteNotesResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Default(status, body) => {
                let reply = Reply::new(status);
                match body {
                    Some(body) => reply.json("application/json", &body),
                    None => reply,
                }
            }
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PostAnythingRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let body = input.blob();
        Some(Self {
            body: body?,
            context: input.context(),
        })
    }
}

impl IntoReply for PostAnythingResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::new(StatusCode::OK).blob("*/*", body),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PutPictureRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let body = input.blob();
        Some(Self {
            body: body?,
            context: input.context(),
        })
    }
}

impl IntoReply for PutPictureResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => {
                let reply = Reply::new(StatusCode::OK);
                match body {
                    PutPictureOkBody::Any(body) => reply.json("application/json", &body),
                    PutPictureOkBody::ApplicationJson(body) => {
                        reply.json("application/json", &body)
                    }
                    PutPictureOkBody::Image(body) => reply.blob("image/*", body),
                    PutPictureOkBody::Text(body) => reply.text("text/plain", &body),
                }
            }
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PostWordRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let body = input.text();
        Some(Self {
            body: body?,
            context: input.context(),
        })
    }
}

impl IntoReply for PostWordResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::new(StatusCode::OK).text("text/plain", &body),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PostArchiveRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let body = input.bytes();
        Some(Self {
            body: body?,
            context: input.context(),
        })
    }
}

impl IntoReply for PostArchiveResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::new(StatusCode::OK).bytes("application/json", body),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PutArchiveRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let content_encoding = input.optional(&Self::CONTENT_ENCODING);
        let body = input.coded_bytes();
        Some(Self {
            content_encoding,
            body: body?,
            context: input.context(),
        })
    }
}

impl IntoReply for PutArchiveResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .optional_header(&Self::CONTENT_ENCODING2, &body.content_encoding)
                    .bytes("application/octet-stream", body.body)
            }
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PostReportRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let body = input.blob();
        Some(Self {
            body: body?,
            context: input.context(),
        })
    }
}

impl IntoReply for PostReportResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::new(StatusCode::OK).blob("multipart/mixed", body),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for OpenSessionRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for OpenSessionResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .header(&Self::SET_COOKIE, &body.set_cookie)
                    .optional_header(&Self::LINK, &body.link)
            }
            Self::Other(reply) => reply,
        }
    }
}
