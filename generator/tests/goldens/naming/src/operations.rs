// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API, as the description has them, and how their callers present credentials.

use crate::api::*;
use crate::support::http::operation::{Exchange, Operation};

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[
    TypeRequest::OPERATION,
    GetPetRequest::OPERATION,
    GetPet2Request::OPERATION,
    GetUnnamedByIdRequest::OPERATION,
    Builder2Request::OPERATION,
    New2Request::OPERATION,
    Clone2Request::OPERATION,
    AsRef2Request::OPERATION,
    Build2Request::OPERATION,
    From2Request::OPERATION,
    CloneInto2Request::OPERATION,
    TryInto2Request::OPERATION,
    ToOwned2Request::OPERATION,
    LocalsRequest::OPERATION,
];
