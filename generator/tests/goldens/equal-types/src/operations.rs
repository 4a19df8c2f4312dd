// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::api::*;
use crate::support::http::operation::Operation;
use crate::support::http::parameter::Parameter;

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[&LIST_PETS, &LIST_OWNERS];

/// `GET /pets`
pub static LIST_PETS: Operation = Operation {
    id: "listPets",
    method: "GET",
    path: "/pets",
    security: &[],
    consumes: &[],
    produces: &["application/json"],
};

impl ListPetsRequest {
    pub(crate) const DIRECTION: Parameter = Parameter::query("direction");
    pub(crate) const SORT: Parameter = Parameter::query("sort");
}

/// `GET /owners`
pub static LIST_OWNERS: Operation = Operation {
    id: "listOwners",
    method: "GET",
    path: "/owners",
    security: &[],
    consumes: &[],
    produces: &["application/json"],
};

impl ListOwnersRequest {
    pub(crate) const DIRECTION: Parameter = Parameter::query("direction");
    pub(crate) const SORT: Parameter = Parameter::query("sort");
}
