// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

use crate::support::http::operation::Operation;
use crate::support::http::parameter::Parameter;

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[&LIST_SITES];

/// `GET /sites`
pub static LIST_SITES: Operation = Operation {
    id: "SITES_list_v2",
    method: "GET",
    path: "/sites",
    security: &[],
    consumes: &[],
    produces: &["application/json"],
};

/// The parameters and headers of `list_sites`.
pub mod list_sites {
    use super::*;

    /// `maxN` in the query.
    pub const LIMIT: Parameter = Parameter::query("maxN");
}
