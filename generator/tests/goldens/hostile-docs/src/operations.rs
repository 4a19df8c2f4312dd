// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::support::http::operation::Operation;

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[&A];

/// `GET /a`
pub static A: Operation = Operation {
    id: "a",
    method: "GET",
    path: "/a",
    security: &[],
    consumes: &[],
    produces: &["application/json"],
};
