// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API, as the description has them, and how their callers present credentials.

use crate::api::*;

pub use crate::support::http::operation::{
    Exchange, Location, Operation, Requirement, Scheme, SchemeKind,
};

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[
    HasNoteRequest::OPERATION,
    GetNoteRequest::OPERATION,
    PutNoteRequest::OPERATION,
    DeleteNoteRequest::OPERATION,
    PatchNoteRequest::OPERATION,
    ListNotesRequest::OPERATION,
    DeleteNotesRequest::OPERATION,
    GetLimitsRequest::OPERATION,
    PostAnythingRequest::OPERATION,
    PutPictureRequest::OPERATION,
    PostWordRequest::OPERATION,
    PostArchiveRequest::OPERATION,
    PutArchiveRequest::OPERATION,
    PostReportRequest::OPERATION,
    OpenSessionRequest::OPERATION,
];
