// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::api::*;
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

impl ListSitesRequest {
    pub(crate) const LIMIT: Parameter = Parameter::query("maxN");
}
