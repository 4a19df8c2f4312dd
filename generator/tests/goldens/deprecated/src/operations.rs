// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::api::*;
use crate::support::http::operation::Operation;
use crate::support::http::parameter::Parameter;

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[&OLD, &NEWER];

/// `GET /old`
pub static OLD: Operation = Operation {
    id: "old",
    method: "GET",
    path: "/old",
    security: &[],
    consumes: &[],
    produces: &["application/json"],
};

impl OldRequest {
    pub(crate) const WHEN: Parameter = Parameter::query("when");
    pub(crate) const NOW: Parameter = Parameter::query("now");
}

/// `POST /old`
pub static NEWER: Operation = Operation {
    id: "newer",
    method: "POST",
    path: "/old",
    security: &[],
    consumes: &["application/json"],
    produces: &[],
};
