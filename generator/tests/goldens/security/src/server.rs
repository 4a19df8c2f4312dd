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

replies!(
    ByBearerResponse, ByBasicResponse, ByHeaderResponse, ByQueryResponse,
    ByCookieResponse, ByOauthResponse, ByEitherResponse, ByNameLikeAnExtensionResponse,
    OptionallyResponse, OpenlyResponse
);

/// The description has no form for the server's own rejections: they are problem details (RFC 9457).
static TEMPLATES: &[Template] = &[];

impl FromRequest for ByBearerRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for ByBearerResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByBasicRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for ByBasicResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByHeaderRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for ByHeaderResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByQueryRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for ByQueryResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByCookieRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for ByCookieResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByOauthRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for ByOauthResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByEitherRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for ByEitherResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for ByNameLikeAnExtensionRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for ByNameLikeAnExtensionResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for OptionallyRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for OptionallyResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}

impl FromRequest for OpenlyRequest {
    fn read(input: &mut Input) -> Option<Self> {
        Some(Self { context: input.context() })
    }
}

impl IntoReply for OpenlyResponse {
    fn into_reply(self) -> Reply {
        match self {
            Self::NoContent => Reply::new(StatusCode::NO_CONTENT),
            Self::Other(reply) => reply,
        }
    }
}
