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

impl FromRequest for ListPetsRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<ListPetsResponse> for Reply {
    fn from(response: ListPetsResponse) -> Self {
        match response {
            ListPetsResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            ListPetsResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetPetRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&operations::get_pet::ID);
        Some(Self {
            id: id?,
            context: input.context(),
        })
    }
}

impl From<GetPetResponse> for Reply {
    fn from(response: GetPetResponse) -> Self {
        match response {
            GetPetResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            GetPetResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for DeletePetRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&operations::delete_pet::ID);
        Some(Self {
            id: id?,
            context: input.context(),
        })
    }
}

impl From<DeletePetResponse> for Reply {
    fn from(response: DeletePetResponse) -> Self {
        match response {
            DeletePetResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            DeletePetResponse::Other(reply) => reply,
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

impl From<PlaceOrderResponse> for Reply {
    fn from(response: PlaceOrderResponse) -> Self {
        match response {
            PlaceOrderResponse::Created => Reply::new(StatusCode::CREATED),
            PlaceOrderResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for HealthRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<HealthResponse> for Reply {
    fn from(response: HealthResponse) -> Self {
        match response {
            HealthResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            HealthResponse::Other(reply) => reply,
        }
    }
}

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];
