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
            &operations::TYPE,
            |api, request| async move { api.r#type(request).await },
        )
        .operation(
            &operations::GET_PET,
            |api, request| async move { api.get_pet(request).await },
        )
        .operation(
            &operations::GET_PET2,
            |api, request| async move { api.get_pet2(request).await },
        )
        .operation(
            &operations::GET_UNNAMED_BY_ID,
            |api, request| async move { api.get_unnamed_by_id(request).await },
        )
        .operation(
            &operations::BUILDER2,
            |api, request| async move { api.builder2(request).await },
        )
        .operation(
            &operations::NEW2,
            |api, request| async move { api.new2(request).await },
        )
        .operation(
            &operations::CLONE2,
            |api, request| async move { api.clone2(request).await },
        )
}

impl FromRequest for TypeRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let self_ = input.optional(&operations::r#type::SELF);
        let body2 = input.optional(&operations::r#type::BODY2);
        let context2 = input.optional(&operations::r#type::CONTEXT2);
        let a_b = input.optional(&operations::r#type::A_B);
        let a_b2 = input.optional(&operations::r#type::A_B2);
        let a_b3 = input.optional(&operations::r#type::A_B3);
        Some(Self {
            self_,
            body2,
            context2,
            a_b,
            a_b2,
            a_b3,
            context: input.context(),
        })
    }
}

impl From<TypeResponse> for Reply {
    fn from(response: TypeResponse) -> Self {
        match response {
            TypeResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            TypeResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetPetRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
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

impl FromRequest for GetPet2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<GetPet2Response> for Reply {
    fn from(response: GetPet2Response) -> Self {
        match response {
            GetPet2Response::NoContent => Reply::new(StatusCode::NO_CONTENT),
            GetPet2Response::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetUnnamedByIdRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&operations::get_unnamed_by_id::ID);
        Some(Self {
            id: id?,
            context: input.context(),
        })
    }
}

impl From<GetUnnamedByIdResponse> for Reply {
    fn from(response: GetUnnamedByIdResponse) -> Self {
        match response {
            GetUnnamedByIdResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            GetUnnamedByIdResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for Builder2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<Builder2Response> for Reply {
    fn from(response: Builder2Response) -> Self {
        match response {
            Builder2Response::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Builder2Response::Other(reply) => reply,
        }
    }
}

impl FromRequest for New2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<New2Response> for Reply {
    fn from(response: New2Response) -> Self {
        match response {
            New2Response::NoContent => Reply::new(StatusCode::NO_CONTENT),
            New2Response::Other(reply) => reply,
        }
    }
}

impl FromRequest for Clone2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<Clone2Response> for Reply {
    fn from(response: Clone2Response) -> Self {
        match response {
            Clone2Response::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Clone2Response::Other(reply) => reply,
        }
    }
}

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];
