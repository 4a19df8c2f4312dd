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
            &operations::LIST_PETS,
            |api, request| async move { api.list_pets(request).await },
        )
        .operation(
            &operations::GET_PET,
            |api, request| async move { api.get_pet(request).await },
        )
        .operation(
            &operations::DELETE_PET,
            |api, request| async move { api.delete_pet(request).await },
        )
        .operation(
            &operations::PLACE_ORDER,
            |api, request| async move { api.place_order(request).await },
        )
        .operation(
            &operations::HEALTH,
            |api, request| async move { api.health(request).await },
        )
}

replies!(
    ListPetsResponse, GetPetResponse, DeletePetResponse, PlaceOrderResponse,
    HealthResponse
);

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];

impl FromRequest for ListPetsRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for ListPetsResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetPetRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&Self::ID);
        Some(Self {
            id: id?,
            context: input.context(),
        })
    }
}

impl IntoReply for GetPetResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for DeletePetRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&Self::ID);
        Some(Self {
            id: id?,
            context: input.context(),
        })
    }
}

impl IntoReply for DeletePetResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for PlaceOrderRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let body = input.json();
        Some(Self {
            body: body?,
            context: input.context(),
        })
    }
}

impl IntoReply for PlaceOrderResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::Created => Reply::new(StatusCode::CREATED),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for HealthRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for HealthResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}
