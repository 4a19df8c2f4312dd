// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API, as the description has them, and how their callers present credentials.

pub use crate::support::http::operation::{Exchange, Location, Operation, Requirement, Scheme, SchemeKind};

/// All operations: those without a group, then those of each group, in the order of the description.
pub static ALL: &[&Operation] = crate::api::OPERATIONS;
