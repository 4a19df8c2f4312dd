// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API, as the description has them, and how their callers present credentials.

use crate::support::http::operation::joined;

pub use crate::support::http::operation::{Exchange, Location, Operation, Requirement, Scheme, SchemeKind};

/// The security scheme `token`.
pub static TOKEN: Scheme = Scheme {
    name: "token",
    kind: SchemeKind::Bearer,
};

/// The security scheme `login`.
pub static LOGIN: Scheme = Scheme {
    name: "login",
    kind: SchemeKind::Basic,
};

/// The security scheme `base_url`.
pub static BASE_URL: Scheme = Scheme {
    name: "base_url",
    kind: SchemeKind::ApiKey(Location::Header, "X-Key"),
};

/// All operations: those without a group, then those of each group, in the order of the description.
pub static ALL: &[&Operation; 7] = &joined(
    &[crate::api::OPERATIONS, crate::api::issues::OPERATIONS, crate::api::code_scanning::OPERATIONS],
);
