// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API, as the description has them, and how their callers present credentials.

use crate::api::*;

pub use crate::support::http::operation::{
    Exchange, Location, Operation, Requirement, Scheme, SchemeKind,
};

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[
    TypeRequest::OPERATION,
    GetPetRequest::OPERATION,
    GetPet2Request::OPERATION,
    GetUnnamedByIdRequest::OPERATION,
    GetBuilderRequest::OPERATION,
    GetNewRequest::OPERATION,
    GetCloneRequest::OPERATION,
    GetAsRefRequest::OPERATION,
    BuildRequest::OPERATION,
    GetFromRequest::OPERATION,
    GetCloneIntoRequest::OPERATION,
    GetTryIntoRequest::OPERATION,
    GetToOwnedRequest::OPERATION,
    LocalsRequest::OPERATION,
];
