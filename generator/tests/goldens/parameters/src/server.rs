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
pub const BASE_PATH: &str = "/v1";

/// Returns a router that serves `api`, at the paths as the description writes them. To serve them below the path of
/// the server, use `builder(api).base_path(BASE_PATH).router()`.
pub fn router(api: impl Api) -> axum::Router {
    builder(api).router()
}

/// Returns a builder of a server of `api`.
pub fn builder<A: Api>(api: A) -> Builder<A> {
    Builder::new(api, TEMPLATES)
        .operation(
            &operations::GET_PART,
            |api, request| async move { api.get_part(request).await },
        )
        .operation(
            &operations::GET_ITEMS,
            |api, request| async move { api.get_items(request).await },
        )
        .operation(
            &operations::GET_MATRIX,
            |api, request| async move { api.get_matrix(request).await },
        )
        .operation(
            &operations::LIST_ITEMS,
            |api, request| async move { api.list_items(request).await },
        )
}

replies!(GetPartResponse, GetItemsResponse, GetMatrixResponse, ListItemsResponse);

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];

impl FromRequest for GetPartRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let item_id = input.required(&Self::ITEM_ID);
        let part = input.required(&Self::PART);
        let format = input.required(&Self::FORMAT);
        let x_trace = input.required(&Self::X_TRACE);
        let x_days = input.optional(&Self::X_DAYS);
        let session = input.optional(&Self::SESSION);
        Some(Self {
            item_id: item_id?,
            part: part?,
            format: format?,
            x_trace: x_trace?,
            x_days,
            session,
            context: input.context(),
        })
    }
}

impl IntoReply for GetPartResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetItemsRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let ids = input.required(&Self::IDS);
        Some(Self {
            ids: ids?,
            context: input.context(),
        })
    }
}

impl IntoReply for GetItemsResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetMatrixRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let one = input.required(&Self::ONE);
        let two = input.required(&Self::TWO);
        Some(Self {
            one: one?,
            two: two?,
            context: input.context(),
        })
    }
}

impl IntoReply for GetMatrixResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for ListItemsRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let limit = input.optional(&Self::LIMIT);
        let q = input.required(&Self::Q);
        let flag = input.optional(&Self::FLAG);
        let ratio = input.optional(&Self::RATIO);
        let tags = input.optional(&Self::TAGS);
        let csv = input.optional(&Self::CSV);
        let pipes = input.optional(&Self::PIPES);
        let spaces = input.optional(&Self::SPACES);
        let filter = input.optional(&Self::FILTER);
        let sort = input.optional(&Self::SORT);
        let exploded = input.optional(&Self::EXPLODED);
        let order = input.optional(&Self::ORDER);
        let json = input.optional(&Self::JSON);
        let r#type = input.optional(&Self::TYPE);
        let reserved = input.optional(&Self::RESERVED);
        let since = input.optional(&Self::SINCE);
        Some(Self {
            limit,
            q: q?,
            flag,
            ratio,
            tags,
            csv,
            pipes,
            spaces,
            filter,
            sort,
            exploded,
            order,
            json,
            r#type,
            reserved,
            since,
            context: input.context(),
        })
    }
}

impl IntoReply for ListItemsResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}
