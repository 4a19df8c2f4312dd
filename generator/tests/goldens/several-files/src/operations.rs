// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

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

/// The parameters and headers of `get_pet`.
pub mod get_pet {
    use super::*;

    /// `id` in the path.
    pub const ID: Parameter = Parameter::path("id");
}
