// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

use http::StatusCode;

use crate::api::*;
use crate::operations;
use crate::support::http::reply::Reply;
use crate::support::server::{FromRequest, Input, Template};

pub use crate::support::server::{Builder, Service};

/// The path of the first server of the description, which the paths of the operations follow.
pub const BASE_PATH: &str = "/v1";

/// A router that serves `api`.
pub fn router(api: impl Api) -> axum::Router {
    builder(api).router()
}

/// A server of `api` that can be set up further.
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

impl FromRequest for GetPartRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let item_id = input.required(&operations::get_part::ITEM_ID);
        let part = input.required(&operations::get_part::PART);
        let format = input.required(&operations::get_part::FORMAT);
        let x_trace = input.required(&operations::get_part::X_TRACE);
        let x_days = input.optional(&operations::get_part::X_DAYS);
        let session = input.optional(&operations::get_part::SESSION);
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

impl From<GetPartResponse> for Reply {
    fn from(response: GetPartResponse) -> Self {
        match response {
            GetPartResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            GetPartResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetItemsRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let ids = input.required(&operations::get_items::IDS);
        Some(Self {
            ids: ids?,
            context: input.context(),
        })
    }
}

impl From<GetItemsResponse> for Reply {
    fn from(response: GetItemsResponse) -> Self {
        match response {
            GetItemsResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            GetItemsResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetMatrixRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let one = input.required(&operations::get_matrix::ONE);
        let two = input.required(&operations::get_matrix::TWO);
        Some(Self {
            one: one?,
            two: two?,
            context: input.context(),
        })
    }
}

impl From<GetMatrixResponse> for Reply {
    fn from(response: GetMatrixResponse) -> Self {
        match response {
            GetMatrixResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            GetMatrixResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for ListItemsRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let limit = input.optional(&operations::list_items::LIMIT);
        let q = input.required(&operations::list_items::Q);
        let flag = input.optional(&operations::list_items::FLAG);
        let ratio = input.optional(&operations::list_items::RATIO);
        let tags = input.optional(&operations::list_items::TAGS);
        let csv = input.optional(&operations::list_items::CSV);
        let pipes = input.optional(&operations::list_items::PIPES);
        let spaces = input.optional(&operations::list_items::SPACES);
        let filter = input.optional(&operations::list_items::FILTER);
        let sort = input.optional(&operations::list_items::SORT);
        let exploded = input.optional(&operations::list_items::EXPLODED);
        let order = input.optional(&operations::list_items::ORDER);
        let json = input.optional(&operations::list_items::JSON);
        let r#type = input.optional(&operations::list_items::TYPE);
        let reserved = input.optional(&operations::list_items::RESERVED);
        let since = input.optional(&operations::list_items::SINCE);
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

impl From<ListItemsResponse> for Reply {
    fn from(response: ListItemsResponse) -> Self {
        match response {
            ListItemsResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            ListItemsResponse::Other(reply) => reply,
        }
    }
}

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];
