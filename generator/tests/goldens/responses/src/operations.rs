// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::api::*;
use crate::support::http::operation::Operation;
use crate::support::http::parameter::Parameter;
use crate::support::{format, rules};

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[
    &GET_REPORT,
    &PUT_REPORT,
    &POST_FORM,
    &HEAD_FORM,
    &GET_LIST,
    &DELETE_LIST,
];

/// `GET /reports/{id}`
pub static GET_REPORT: Operation = Operation {
    id: "getReport",
    method: "GET",
    path: "/reports/{id}",
    security: &[],
    consumes: &[],
    produces: &[
        "application/json",
        "text/csv",
        "application/pdf",
        "application/problem+json",
        "text/plain",
    ],
};

impl GetReportRequest {
    pub(crate) const ID: Parameter = Parameter::path("id");
}

impl GetReportResponse {
    pub(crate) const E_TAG: Parameter = Parameter::header("ETag");
    pub(crate) const X_REMAINING: Parameter<rules::Integer> = Parameter::header(
            "X-Remaining",
        )
        .rule(rules::Integer::new().minimum(0));
}

/// `PUT /reports/{id}`
pub static PUT_REPORT: Operation = Operation {
    id: "putReport",
    method: "PUT",
    path: "/reports/{id}",
    security: &[],
    consumes: &["application/json", "text/plain", "application/octet-stream", "image/*"],
    produces: &["text/plain", "application/json"],
};

impl PutReportRequest {
    pub(crate) const ID: Parameter = Parameter::path("id");
}

/// `POST /forms`
pub static POST_FORM: Operation = Operation {
    id: "postForm",
    method: "POST",
    path: "/forms",
    security: &[],
    consumes: &["application/x-www-form-urlencoded"],
    produces: &["application/octet-stream"],
};

impl PostFormResponse {
    pub(crate) const LOCATION: Parameter<rules::Text> = Parameter::header("Location")
        .rule(rules::Text::new().format(&format::uri::URI));
}

/// `HEAD /forms`
pub static HEAD_FORM: Operation = Operation {
    id: "headForm",
    method: "HEAD",
    path: "/forms",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /list`
pub static GET_LIST: Operation = Operation {
    id: "getList",
    method: "GET",
    path: "/list",
    security: &[],
    consumes: &[],
    produces: &["application/json"],
};

/// `DELETE /list`
pub static DELETE_LIST: Operation = Operation {
    id: "deleteList",
    method: "DELETE",
    path: "/list",
    security: &[],
    consumes: &[],
    produces: &[],
};
