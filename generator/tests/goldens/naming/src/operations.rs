// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::api::*;
use crate::support::http::operation::Operation;
use crate::support::http::parameter::Parameter;

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[
    &TYPE,
    &GET_PET,
    &GET_PET2,
    &GET_UNNAMED_BY_ID,
    &BUILDER2,
    &NEW2,
    &CLONE2,
    &AS_REF2,
    &BUILD,
    &FROM2,
    &CLONE_INTO2,
    &TRY_INTO2,
    &TO_OWNED2,
];

/// `GET /type`
pub static TYPE: Operation = Operation {
    id: "type",
    method: "GET",
    path: "/type",
    security: &[],
    consumes: &[],
    produces: &[],
};

impl TypeRequest {
    pub(crate) const SELF: Parameter = Parameter::query("self");
    pub(crate) const BODY2: Parameter = Parameter::query("body");
    pub(crate) const CONTEXT2: Parameter = Parameter::query("context");
    pub(crate) const A_B: Parameter = Parameter::query("a-b");
    pub(crate) const A_B2: Parameter = Parameter::query("a_b");
    pub(crate) const A_B3: Parameter = Parameter::header("a-b");
}

/// `GET /pet`
pub static GET_PET: Operation = Operation {
    id: "getPet",
    method: "GET",
    path: "/pet",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /Pet`
pub static GET_PET2: Operation = Operation {
    id: "GetPet",
    method: "GET",
    path: "/Pet",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /unnamed/{id}`
pub static GET_UNNAMED_BY_ID: Operation = Operation {
    id: "get unnamed by id",
    method: "GET",
    path: "/unnamed/{id}",
    security: &[],
    consumes: &[],
    produces: &[],
};

impl GetUnnamedByIdRequest {
    pub(crate) const ID: Parameter = Parameter::path("id");
}

/// `GET /builder`
pub static BUILDER2: Operation = Operation {
    id: "builder",
    method: "GET",
    path: "/builder",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /new`
pub static NEW2: Operation = Operation {
    id: "new",
    method: "GET",
    path: "/new",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /clone`
pub static CLONE2: Operation = Operation {
    id: "clone",
    method: "GET",
    path: "/clone",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /as-ref`
pub static AS_REF2: Operation = Operation {
    id: "as_ref",
    method: "GET",
    path: "/as-ref",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /build`
pub static BUILD: Operation = Operation {
    id: "build",
    method: "GET",
    path: "/build",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /from`
pub static FROM2: Operation = Operation {
    id: "from",
    method: "GET",
    path: "/from",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /clone-into`
pub static CLONE_INTO2: Operation = Operation {
    id: "cloneInto",
    method: "GET",
    path: "/clone-into",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /try-into`
pub static TRY_INTO2: Operation = Operation {
    id: "tryInto",
    method: "GET",
    path: "/try-into",
    security: &[],
    consumes: &[],
    produces: &[],
};

/// `GET /to-owned`
pub static TO_OWNED2: Operation = Operation {
    id: "toOwned",
    method: "GET",
    path: "/to-owned",
    security: &[],
    consumes: &[],
    produces: &[],
};
