// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API, as the description has them, and how their callers present credentials.

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

/// The security scheme `headerKey`.
pub static HEADER_KEY: Scheme = Scheme {
    name: "headerKey",
    kind: SchemeKind::ApiKey(Location::Header, "X-Key"),
};

/// The security scheme `queryKey`.
pub static QUERY_KEY: Scheme = Scheme {
    name: "queryKey",
    kind: SchemeKind::ApiKey(Location::Query, "key"),
};

/// The security scheme `cookieKey`.
pub static COOKIE_KEY: Scheme = Scheme {
    name: "cookieKey",
    kind: SchemeKind::ApiKey(Location::Cookie, "key"),
};

/// The security scheme `x-key`.
pub static X_KEY: Scheme = Scheme {
    name: "x-key",
    kind: SchemeKind::ApiKey(Location::Header, "x-key"),
};

/// The security scheme `oauth`.
pub static OAUTH: Scheme = Scheme {
    name: "oauth",
    kind: SchemeKind::Bearer,
};

/// All operations: those without a group, then those of each group, in the order of the description.
pub static ALL: &[&Operation] = crate::api::OPERATIONS;
