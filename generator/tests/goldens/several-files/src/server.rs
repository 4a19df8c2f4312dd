// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

use http::StatusCode;

use crate::api::*;
use crate::operations;
use crate::support::http::reply::Reply;
use crate::support::server::{FromRequest, Input, IntoReply, Template, replies};

pub use crate::support::server::{Builder, Service};

/// A router that serves `api`.
pub fn router(api: impl Api) -> axum::Router {
    builder(api).router()
}

/// A server of `api` that can be set up further.
pub fn builder<A: Api>(api: A) -> Builder<A> {
    Builder::new(api, TEMPLATES)
        .operation(
            &operations::GET_PET,
            |api, request| async move { api.get_pet(request).await },
        )
}

replies!(GetPetResponse);

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];

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
            Self::Ok(body) => Reply::new(StatusCode::OK).json("application/json", &body),
            Self::Default(status, body) => {
                Reply::new(status).json("application/json", &body)
            }
            Self::Other(reply) => reply,
        }
    }
}
