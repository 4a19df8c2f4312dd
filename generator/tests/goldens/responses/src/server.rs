// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

use http::StatusCode;

use crate::api::*;
use crate::operations;
use crate::support::http::reply::Reply;
use crate::support::server::{FromRequest, Input, Template};

pub use crate::support::server::{Builder, Service};

/// A router that serves `api`.
pub fn router(api: impl Api) -> axum::Router {
    builder(api).router()
}

/// A server of `api` that can be set up further.
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

impl FromRequest for GetReportRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&operations::get_report::ID);
        Some(Self {
            id: id?,
            context: input.context(),
        })
    }
}

impl From<GetReportResponse> for Reply {
    fn from(response: GetReportResponse) -> Self {
        match response {
            GetReportResponse::Ok(body) => {
                let reply = Reply::new(StatusCode::OK)
                    .header(&operations::get_report::E_TAG, &body.e_tag)
                    .optional_header(
                        &operations::get_report::X_REMAINING,
                        &body.x_remaining,
                    );
                match body.body {
                    GetReportOkBody::Json(body) => reply.json("application/json", &body),
                    GetReportOkBody::TextCsv(body) => reply.text("text/csv", &body),
                    GetReportOkBody::ApplicationPdf(body) => {
                        reply.bytes("application/pdf", body)
                    }
                }
            }
            GetReportResponse::Accepted => Reply::new(StatusCode::ACCEPTED),
            GetReportResponse::NotModified(body) => {
                Reply::new(StatusCode::NOT_MODIFIED)
                    .optional_header(&operations::get_report::E_TAG2, &body.e_tag)
            }
            GetReportResponse::NotFound(body) => {
                Reply::new(StatusCode::NOT_FOUND).json("application/json", &body)
            }
            GetReportResponse::ClientError(status, body) => {
                Reply::new(status).json("application/problem+json", &body)
            }
            GetReportResponse::Default(status, body) => {
                Reply::new(status).text("text/plain", &body)
            }
            GetReportResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for PutReportRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&operations::put_report::ID);
        let body = match input.media_type() {
            "application/json" => input.optional_json().map(PutReportBody::Json),
            "text/plain" => input.optional_text().map(PutReportBody::Text),
            _ => input.optional_bytes().map(PutReportBody::ApplicationOctetStream),
        };
        Some(Self {
            id: id?,
            body,
            context: input.context(),
        })
    }
}

impl From<PutReportResponse> for Reply {
    fn from(response: PutReportResponse) -> Self {
        match response {
            PutReportResponse::Ok(body) => {
                Reply::new(StatusCode::OK).text("text/plain", &body)
            }
            PutReportResponse::Created(body) => {
                Reply::new(StatusCode::CREATED).json("application/json", &body)
            }
            PutReportResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for PostFormRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let body = input.form();
        Some(Self {
            body: body?,
            context: input.context(),
        })
    }
}

impl From<PostFormResponse> for Reply {
    fn from(response: PostFormResponse) -> Self {
        match response {
            PostFormResponse::Ok(body) => {
                Reply::new(StatusCode::OK).bytes("application/octet-stream", body)
            }
            PostFormResponse::SeeOther(body) => {
                Reply::new(StatusCode::SEE_OTHER)
                    .optional_header(&operations::post_form::LOCATION, &body.location)
            }
            PostFormResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for HeadFormRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<HeadFormResponse> for Reply {
    fn from(response: HeadFormResponse) -> Self {
        match response {
            HeadFormResponse::Ok => Reply::new(StatusCode::OK),
            HeadFormResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetListRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<GetListResponse> for Reply {
    fn from(response: GetListResponse) -> Self {
        match response {
            GetListResponse::Ok(body) => {
                Reply::new(StatusCode::OK).json("application/json", &body)
            }
            GetListResponse::ServerError(status) => Reply::new(status),
            GetListResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for DeleteListRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<DeleteListResponse> for Reply {
    fn from(response: DeleteListResponse) -> Self {
        match response {
            DeleteListResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            DeleteListResponse::Other(reply) => reply,
        }
    }
}

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];
