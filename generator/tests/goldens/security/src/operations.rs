// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::support::http::operation::{Operation, Requirement, Scheme, SchemeKind};
use crate::support::http::parameter::Location;

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

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[
    &BY_BEARER,
    &BY_BASIC,
    &BY_HEADER,
    &BY_QUERY,
    &BY_COOKIE,
    &BY_OAUTH,
    &BY_EITHER,
    &BY_NAME_LIKE_AN_EXTENSION,
    &OPTIONALLY,
    &OPENLY,
];

/// `GET /bearer`
pub static BY_BEARER: Operation = Operation {
    id: "byBearer",
    method: "GET",
    path: "/bearer",
    security: &[
        &[
            Requirement {
                scheme: &TOKEN,
                scopes: &[],
            },
        ],
    ],
    consumes: &[],
    produces: &[],
};

/// `GET /basic`
pub static BY_BASIC: Operation = Operation {
    id: "byBasic",
    method: "GET",
    path: "/basic",
    security: &[
        &[
            Requirement {
                scheme: &LOGIN,
                scopes: &[],
            },
        ],
    ],
    consumes: &[],
    produces: &[],
};

/// `GET /header`
pub static BY_HEADER: Operation = Operation {
    id: "byHeader",
    method: "GET",
    path: "/header",
    security: &[
        &[
            Requirement {
                scheme: &HEADER_KEY,
                scopes: &[],
            },
        ],
    ],
    consumes: &[],
    produces: &[],
};

/// `GET /query`
pub static BY_QUERY: Operation = Operation {
    id: "byQuery",
    method: "GET",
    path: "/query",
    security: &[
        &[
            Requirement {
                scheme: &QUERY_KEY,
                scopes: &[],
            },
        ],
    ],
    consumes: &[],
    produces: &[],
};

/// `GET /cookie`
pub static BY_COOKIE: Operation = Operation {
    id: "byCookie",
    method: "GET",
    path: "/cookie",
    security: &[
        &[
            Requirement {
                scheme: &COOKIE_KEY,
                scopes: &[],
            },
        ],
    ],
    consumes: &[],
    produces: &[],
};

/// `GET /oauth`
pub static BY_OAUTH: Operation = Operation {
    id: "byOauth",
    method: "GET",
    path: "/oauth",
    security: &[
        &[
            Requirement {
                scheme: &OAUTH,
                scopes: &["read", "write"],
            },
        ],
    ],
    consumes: &[],
    produces: &[],
};

/// `GET /either`
pub static BY_EITHER: Operation = Operation {
    id: "byEither",
    method: "GET",
    path: "/either",
    security: &[
        &[
            Requirement {
                scheme: &TOKEN,
                scopes: &[],
            },
        ],
        &[
            Requirement {
                scheme: &HEADER_KEY,
                scopes: &[],
            },
            Requirement {
                scheme: &QUERY_KEY,
                scopes: &[],
            },
        ],
    ],
    consumes: &[],
    produces: &[],
};

/// `GET /named`
pub static BY_NAME_LIKE_AN_EXTENSION: Operation = Operation {
    id: "byNameLikeAnExtension",
    method: "GET",
    path: "/named",
    security: &[
        &[
            Requirement {
                scheme: &X_KEY,
                scopes: &[],
            },
        ],
    ],
    consumes: &[],
    produces: &[],
};

/// `GET /optional`
pub static OPTIONALLY: Operation = Operation {
    id: "optionally",
    method: "GET",
    path: "/optional",
    security: &[
        &[
            Requirement {
                scheme: &TOKEN,
                scopes: &[],
            },
        ],
        &[],
    ],
    consumes: &[],
    produces: &[],
};

/// `GET /open`
pub static OPENLY: Operation = Operation {
    id: "openly",
    method: "GET",
    path: "/open",
    security: &[],
    consumes: &[],
    produces: &[],
};
