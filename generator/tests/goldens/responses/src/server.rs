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
            &operations::GET_REPORT,
            |api, request| async move { api.get_report(request).await },
        )
        .operation(
            &operations::PUT_REPORT,
            |api, request| async move { api.put_report(request).await },
        )
        .operation(
            &operations::POST_FORM,
            |api, request| async move { api.post_form(request).await },
        )
        .operation(
            &operations::HEAD_FORM,
            |api, request| async move { api.head_form(request).await },
        )
        .operation(
            &operations::GET_LIST,
            |api, request| async move { api.get_list(request).await },
        )
        .operation(
            &operations::DELETE_LIST,
            |api, request| async move { api.delete_list(request).await },
        )
}

replies!(
    GetReportResponse, PutReportResponse, PostFormResponse, HeadFormResponse,
    GetListResponse, DeleteListResponse
);

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];

impl FromRequest for GetReportRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&Self::ID);
        Some(Self {
            id: id?,
            context: input.context(),
        })
    }
}

impl IntoReply for GetReportResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => {
                let reply = Reply::new(StatusCode::OK)
                    .header(&Self::E_TAG, &body.e_tag)
                    .optional_header(&Self::X_REMAINING, &body.x_remaining);
                match body.body {
                    GetReportOkBody::Json(body) => reply.json("application/json", &body),
                    GetReportOkBody::TextCsv(body) => reply.text("text/csv", &body),
                    GetReportOkBody::ApplicationPdf(body) => {
                        reply.bytes("application/pdf", body)
                    }
                }
            }
            Self::Accepted => Reply::new(StatusCode::ACCEPTED),
            Self::NotModified(body) => {
                Reply::new(StatusCode::NOT_MODIFIED)
                    .optional_header(&Self::E_TAG, &body.e_tag)
            }
            Self::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND).json("application/json", &body)
            }
            Self::ClientError(status, body) => {
                Reply::new(status).json("application/problem+json", &body)
            }
            Self::Default(status, body) => Reply::new(status).text("text/plain", &body),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PutReportRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&Self::ID);
        let body = match input.media_type() {
            "application/json" => input.optional_json().map(PutReportBody::Json),
            "text/plain" => input.optional_text().map(PutReportBody::Text),
            "application/octet-stream" => {
                input.optional_bytes().map(PutReportBody::ApplicationOctetStream)
            }
            _ => input.optional_blob().map(PutReportBody::Image),
        };
        Some(Self {
            id: id?,
            body,
            context: input.context(),
        })
    }
}

impl IntoReply for PutReportResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::new(StatusCode::OK).text("text/plain", &body),
            Self::Created(body) => {
                Reply::new(StatusCode::CREATED).json("application/json", &body)
            }
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PostFormRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let body = input.form(&[]);
        Some(Self {
            body: body?,
            context: input.context(),
        })
    }
}

impl IntoReply for PostFormResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK).bytes("application/octet-stream", body)
            }
            Self::SeeOther(body) => {
                Reply::new(StatusCode::SEE_OTHER)
                    .optional_header(&Self::LOCATION, &body.location)
            }
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for HeadFormRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for HeadFormResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok => Reply::new(StatusCode::OK),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetListRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for GetListResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => Reply::new(StatusCode::OK).json("application/json", &body),
            Self::ServerError(status) => Reply::new(status),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for DeleteListRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for DeleteListResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Success(status) => Reply::new(status),
            Self::Other(reply) => reply,
        }
    }
}
