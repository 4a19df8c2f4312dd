// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::api::*;
use crate::support::http::operation::Operation;
use crate::support::http::parameter::Parameter;

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[&GET_PET];

/// `GET /pets/{id}`
pub static GET_PET: Operation = Operation {
    id: "getPet",
    method: "GET",
    path: "/pets/{id}",
    security: &[],
    consumes: &[],
    produces: &["application/json"],
};

impl GetPetRequest {
    pub(crate) const ID: Parameter = Parameter::path("id");
}
