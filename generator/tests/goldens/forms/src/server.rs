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
            &operations::LIST_ORDERS,
            |api, request| async move { api.list_orders(request).await },
        )
        .operation(
            &operations::POST_ORDER,
            |api, request| async move { api.post_order(request).await },
        )
}

replies!(ListOrdersResponse, PostOrderResponse);

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];

impl FromRequest for ListOrdersRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let expand = input.optional(&Self::EXPAND);
        let created = input.optional(&Self::CREATED);
        let filter = input.optional(&Self::FILTER);
        Some(Self {
            expand,
            created,
            filter,
            context: input.context(),
        })
    }
}

impl IntoReply for ListOrdersResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PostOrderRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let body = input.form(Self::FORM);
        Some(Self {
            body: body?,
            context: input.context(),
        })
    }
}

impl IntoReply for PostOrderResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Ok(body) => {
                Reply::new(StatusCode::OK)
                    .form("application/x-www-form-urlencoded", &body, Self::FORM2)
            }
            Self::Other(reply) => reply,
        }
    }
}
