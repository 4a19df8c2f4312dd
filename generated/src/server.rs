// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! A server of the API, over axum.

use crate::api::Api;
use crate::support::http::rejection::RejectionKind;
use crate::support::server::{Slot, Slots, Template};

pub use crate::support::http::operation::Gateway;
pub use crate::support::server::{Builder, Guarded, Misread, Service, Unguarded};

/// The path of the first server of the description, which precedes the paths of the operations. Empty if it has
/// none.
pub const BASE_PATH: &str = "/config/identity/v1";

/// Returns a builder of a server of `api`. It has no router until it knows how credentials are checked: see
/// [`authenticate`](Builder::authenticate) and [`without_authentication`](Builder::without_authentication).
///
/// It serves the paths as the description writes them; to serve them below the path of the server, use
/// [`base_path`](Builder::base_path) with [`BASE_PATH`].
pub fn builder<A: Api>(api: A) -> Builder<A, Unguarded> {
    Builder::new(api, "SCEP Profiles", &[&TEMPLATES]).operations(crate::api::serve)
}

/// The server's own rejections, in the form of the API's errors.
const TEMPLATES: &[Template] = &[
    template(
        RejectionKind::MissingBody,
        400,
        r#"{"_errors":[{"code":"E003","message":"Missing Body","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    template(
        RejectionKind::MalformedJson,
        400,
        r#"{"_errors":[{"code":"E003","message":"Input Format Mismatch: input-format=json","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    template(
        RejectionKind::InvalidBody,
        400,
        r#"{"_errors":[{"code":"E003","message":"Invalid Object","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    template(
        RejectionKind::UnsupportedMediaType,
        400,
        r#"{"_errors":[{"code":"E003","message":"Input Format Mismatch: input-format=json","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    Template {
        replace: &[("xml", Slot::Accept)],
        ..template(
            RejectionKind::NotAcceptable,
            400,
            r#"{"_errors":[{"code":"E003","message":"Output Format Mismatch: output-format=json Accept=xml","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
        )
    },
    Template {
        replace: &[("name", Slot::Parameter)],
        ..template(
            RejectionKind::MissingParameter,
            400,
            r#"{"_errors":[{"code":"E003","message":"Missing Query Parameter: name","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
        )
    },
    Template {
        replace: &[("location=invalid", Slot::Parameter)],
        ..template(
            RejectionKind::InvalidParameter,
            400,
            r#"{"_errors":[{"code":"E003","message":"Invalid Query Parameter: location=invalid","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
        )
    },
    template(
        RejectionKind::Unauthenticated,
        401,
        r#"{"_errors":[{"code":"E016","message":"Not Authenticated","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    template(
        RejectionKind::InvalidCredentials,
        401,
        r#"{"_errors":[{"code":"E016","message":"Invalid Credential","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    template(
        RejectionKind::Forbidden,
        403,
        r#"{"_errors":[{"code":"E007","message":"Unauthorized","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    template(
        RejectionKind::MethodNotAllowed,
        405,
        r#"{"_errors":[{"code":"E012","message":"Method Not Supported","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    template(
        RejectionKind::PayloadTooLarge,
        413,
        r#"{"_errors":[{"code":"E003","message":"Payload Too Large","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    template(
        RejectionKind::NotImplemented,
        501,
        r#"{"_errors":[{"code":"E012","message":"Action Not Supported","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    template(
        RejectionKind::Internal,
        500,
        r#"{"_errors":[{"code":"E012","message":"Internal Error","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    template(
        RejectionKind::NotFound,
        404,
        r#"{"_errors":[{"code":"E012","message":"Not Found","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
    template(
        RejectionKind::BadGateway,
        502,
        r#"{"_errors":[{"code":"4","message":"Bad Gateway","details":{}}],"_request_id":"123e4567-e89b-12d3-a456-426655440000"}"#,
    ),
];

/// An error of the API, from an example in the description.
const fn template(kind: RejectionKind, status: u16, body: &'static str) -> Template {
    Template {
        kind,
        status,
        media_type: "application/json",
        body,
        slots: Slots {
            request_id: Some("/_request_id"),
            violations: Some("/_errors/0/details/violations"),
            message: Some("/_errors/0/message"),
        },
        replace: &[],
    }
}
