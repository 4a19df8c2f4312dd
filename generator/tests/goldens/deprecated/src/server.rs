// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

#![allow(deprecated, reason = "only users are to be warned")]

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
            &operations::OLD,
            |api, request| async move { api.old(request).await },
        )
        .operation(
            &operations::NEWER,
            |api, request| async move { api.newer(request).await },
        )
}

impl FromRequest for OldRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let when = input.optional(&operations::old::WHEN);
        let now = input.optional(&operations::old::NOW);
        Some(Self {
            when,
            now,
            context: input.context(),
        })
    }
}

impl From<OldResponse> for Reply {
    fn from(response: OldResponse) -> Self {
        match response {
            OldResponse::Ok(body) => {
                Reply::new(StatusCode::OK).json("application/json", &body)
            }
            OldResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for NewerRequest {
    fn read(input: &mut Input) -> Option<Self> {
        let body = input.json();
        Some(Self {
            body: body?,
            context: input.context(),
        })
    }
}

impl From<NewerResponse> for Reply {
    fn from(response: NewerResponse) -> Self {
        match response {
            NewerResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            NewerResponse::Other(reply) => reply,
        }
    }
}

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];
