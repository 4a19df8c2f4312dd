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
        .operation(
            &operations::AS_REF2,
            |api, request| async move { api.as_ref2(request).await },
        )
        .operation(
            &operations::BUILD,
            |api, request| async move { api.build(request).await },
        )
        .operation(
            &operations::FROM2,
            |api, request| async move { api.from2(request).await },
        )
        .operation(
            &operations::CLONE_INTO2,
            |api, request| async move { api.clone_into2(request).await },
        )
        .operation(
            &operations::TRY_INTO2,
            |api, request| async move { api.try_into2(request).await },
        )
        .operation(
            &operations::TO_OWNED2,
            |api, request| async move { api.to_owned2(request).await },
        )
}

replies!(
    TypeResponse, GetPetResponse, GetPet2Response, GetUnnamedByIdResponse,
    Builder2Response, New2Response, Clone2Response, AsRef2Response, Build2Response,
    From2Response, CloneInto2Response, TryInto2Response, ToOwned2Response
);

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];

impl FromRequest for TypeRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let self_ = input.optional(&Self::SELF);
        let body2 = input.optional(&Self::BODY2);
        let context2 = input.optional(&Self::CONTEXT2);
        let a_b = input.optional(&Self::A_B);
        let a_b2 = input.optional(&Self::A_B2);
        let a_b3 = input.optional(&Self::A_B3);
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

impl IntoReply for TypeResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetPetRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
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

impl FromRequest for GetPet2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for GetPet2Response {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for GetUnnamedByIdRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let id = input.required(&Self::ID);
        Some(Self {
            id: id?,
            context: input.context(),
        })
    }
}

impl IntoReply for GetUnnamedByIdResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for Builder2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for Builder2Response {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for New2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for New2Response {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for Clone2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for Clone2Response {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for AsRef2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for AsRef2Response {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for Build2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for Build2Response {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for From2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for From2Response {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for CloneInto2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for CloneInto2Response {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for TryInto2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for TryInto2Response {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for ToOwned2Request {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for ToOwned2Response {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}
