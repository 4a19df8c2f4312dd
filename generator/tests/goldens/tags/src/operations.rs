// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::api::*;
use crate::support::http::operation::Operation;
use crate::support::http::parameter::Parameter;

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[
    &LIST_PETS,
    &GET_PET,
    &DELETE_PET,
    &PLACE_ORDER,
    &HEALTH,
];

/// `GET /pets`
pub static LIST_PETS: Operation = Operation {
    id: "listPets",
    method: "GET",
    path: "/pets",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /pets/{id}`
pub static GET_PET: Operation = Operation {
    id: "getPet",
    method: "GET",
    path: "/pets/{id}",
    security: &[],
    consumes: &[],
    produces: &[],
};

impl GetPetRequest {
    pub(crate) const ID: Parameter = Parameter::path("id");
}

/// `DELETE /pets/{id}`
pub static DELETE_PET: Operation = Operation {
    id: "deletePet",
    method: "DELETE",
    path: "/pets/{id}",
    security: &[],
    consumes: &[],
    produces: &[],
};

impl DeletePetRequest {
    pub(crate) const ID: Parameter = Parameter::path("id");
}

/// `POST /orders`
pub static PLACE_ORDER: Operation = Operation {
    id: "placeOrder",
    method: "POST",
    path: "/orders",
    security: &[],
    consumes: &["application/json"],
    produces: &[],
};

/// `GET /health`
pub static HEALTH: Operation = Operation {
    id: "health",
    method: "GET",
    path: "/health",
    security: &[],
    consumes: &[],
    produces: &[],
};
