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
            &operations::BY_BEARER,
            |api, request| async move { api.by_bearer(request).await },
        )
        .operation(
            &operations::BY_BASIC,
            |api, request| async move { api.by_basic(request).await },
        )
        .operation(
            &operations::BY_HEADER,
            |api, request| async move { api.by_header(request).await },
        )
        .operation(
            &operations::BY_QUERY,
            |api, request| async move { api.by_query(request).await },
        )
        .operation(
            &operations::BY_COOKIE,
            |api, request| async move { api.by_cookie(request).await },
        )
        .operation(
            &operations::BY_OAUTH,
            |api, request| async move { api.by_oauth(request).await },
        )
        .operation(
            &operations::BY_EITHER,
            |api, request| async move { api.by_either(request).await },
        )
        .operation(
            &operations::BY_NAME_LIKE_AN_EXTENSION,
            |api, request| async move { api.by_name_like_an_extension(request).await },
        )
        .operation(
            &operations::OPTIONALLY,
            |api, request| async move { api.optionally(request).await },
        )
        .operation(
            &operations::OPENLY,
            |api, request| async move { api.openly(request).await },
        )
}

impl FromRequest for ByBearerRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<ByBearerResponse> for Reply {
    fn from(response: ByBearerResponse) -> Self {
        match response {
            ByBearerResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            ByBearerResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByBasicRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<ByBasicResponse> for Reply {
    fn from(response: ByBasicResponse) -> Self {
        match response {
            ByBasicResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            ByBasicResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByHeaderRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<ByHeaderResponse> for Reply {
    fn from(response: ByHeaderResponse) -> Self {
        match response {
            ByHeaderResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            ByHeaderResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByQueryRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<ByQueryResponse> for Reply {
    fn from(response: ByQueryResponse) -> Self {
        match response {
            ByQueryResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            ByQueryResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByCookieRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<ByCookieResponse> for Reply {
    fn from(response: ByCookieResponse) -> Self {
        match response {
            ByCookieResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            ByCookieResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByOauthRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<ByOauthResponse> for Reply {
    fn from(response: ByOauthResponse) -> Self {
        match response {
            ByOauthResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            ByOauthResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByEitherRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<ByEitherResponse> for Reply {
    fn from(response: ByEitherResponse) -> Self {
        match response {
            ByEitherResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            ByEitherResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByNameLikeAnExtensionRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<ByNameLikeAnExtensionResponse> for Reply {
    fn from(response: ByNameLikeAnExtensionResponse) -> Self {
        match response {
            ByNameLikeAnExtensionResponse::NoContent => {
                Reply::new(StatusCode::NO_CONTENT)
            }
            ByNameLikeAnExtensionResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for OptionallyRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<OptionallyResponse> for Reply {
    fn from(response: OptionallyResponse) -> Self {
        match response {
            OptionallyResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            OptionallyResponse::Other(reply) => reply,
        }
    }
}

impl FromRequest for OpenlyRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl From<OpenlyResponse> for Reply {
    fn from(response: OpenlyResponse) -> Self {
        match response {
            OpenlyResponse::NoContent => Reply::new(StatusCode::NO_CONTENT),
            OpenlyResponse::Other(reply) => reply,
        }
    }
}

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];
