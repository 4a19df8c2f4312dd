// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The operations of the API and their parameters, as the description has them.

#![allow(dead_code, reason = "only a client or a server looks at the parameters")]

use crate::api::*;
use crate::support::http::operation::Operation;
use crate::support::http::parameter::{Parameter, Style};
use crate::support::rules;

/// All operations, in the order of the description.
pub static ALL: &[&Operation] = &[
    &HAS_NOTE,
    &GET_NOTE,
    &PUT_NOTE,
    &DELETE_NOTE,
    &PATCH_NOTE,
    &LIST_NOTES,
    &DELETE_NOTES,
    &POST_ANYTHING,
    &PUT_PICTURE,
    &POST_WORD,
    &POST_ARCHIVE,
    &PUT_ARCHIVE,
    &POST_REPORT,
    &OPEN_SESSION,
];

/// `HEAD /notes/{id}`
pub static HAS_NOTE: Operation = Operation {
    id: "hasNote",
    method: "HEAD",
    path: "/notes/{id}",
    security: &[],
    consumes: &[],
    produces: &[],
};

impl HasNoteRequest {
    pub(crate) const ID: Parameter = Parameter::path("id");
}

impl HasNoteResponse {
    pub(crate) const X_SIZE: Parameter = Parameter::header("X-Size");
}

/// `GET /notes/{id}`
pub static GET_NOTE: Operation = Operation {
    id: "getNote",
    method: "GET",
    path: "/notes/{id}",
    security: &[],
    consumes: &[],
    produces: &["application/json"],
};

impl GetNoteRequest {
    pub(crate) const ID: Parameter = Parameter::path("id");
}

/// `PUT /notes/{id}`
pub static PUT_NOTE: Operation = Operation {
    id: "putNote",
    method: "PUT",
    path: "/notes/{id}",
    security: &[],
    consumes: &["application/json"],
    produces: &["application/json", "text/plain"],
};

impl PutNoteRequest {
    pub(crate) const ID: Parameter = Parameter::path("id");
}

/// `DELETE /notes/{id}`
pub static DELETE_NOTE: Operation = Operation {
    id: "deleteNote",
    method: "DELETE",
    path: "/notes/{id}",
    security: &[],
    consumes: &[],
    produces: &[],
};

impl DeleteNoteRequest {
    pub(crate) const ID: Parameter = Parameter::path("id");
}

/// `PATCH /notes/{id}`
pub static PATCH_NOTE: Operation = Operation {
    id: "patchNote",
    method: "PATCH",
    path: "/notes/{id}",
    security: &[],
    consumes: &["application/json"],
    produces: &["application/json"],
};

impl PatchNoteRequest {
    pub(crate) const ID: Parameter = Parameter::path("id");
}

/// `GET /notes`
pub static LIST_NOTES: Operation = Operation {
    id: "listNotes",
    method: "GET",
    path: "/notes",
    security: &[],
    consumes: &[],
    produces: &["application/json", "text/plain", "image/*", "*/*"],
};

impl ListNotesResponse {
    pub(crate) const X_TOTAL: Parameter = Parameter::header("X-Total");
}

/// `DELETE /notes`
pub static DELETE_NOTES: Operation = Operation {
    id: "deleteNotes",
    method: "DELETE",
    path: "/notes",
    security: &[],
    consumes: &["text/plain", "*/*"],
    produces: &["application/json"],
};

/// `POST /anything`
pub static POST_ANYTHING: Operation = Operation {
    id: "postAnything",
    method: "POST",
    path: "/anything",
    security: &[],
    consumes: &["*/*"],
    produces: &["*/*"],
};

/// `PUT /anything`
pub static PUT_PICTURE: Operation = Operation {
    id: "putPicture",
    method: "PUT",
    path: "/anything",
    security: &[],
    consumes: &["image/*"],
    produces: &["*/*", "application/*+json", "image/*", "text/plain"],
};

/// `POST /words`
pub static POST_WORD: Operation = Operation {
    id: "postWord",
    method: "POST",
    path: "/words",
    security: &[],
    consumes: &["*/*"],
    produces: &["*/*"],
};

/// `POST /archive`
pub static POST_ARCHIVE: Operation = Operation {
    id: "postArchive",
    method: "POST",
    path: "/archive",
    security: &[],
    consumes: &["application/json"],
    produces: &["application/json"],
};

/// `PUT /archive`
pub static PUT_ARCHIVE: Operation = Operation {
    id: "putArchive",
    method: "PUT",
    path: "/archive",
    security: &[],
    consumes: &["application/octet-stream"],
    produces: &["application/octet-stream"],
};

impl PutArchiveRequest {
    pub(crate) const CONTENT_ENCODING: Parameter = Parameter::header("Content-Encoding");
}

impl PutArchiveResponse {
    pub(crate) const CONTENT_ENCODING2: Parameter = Parameter::header(
        "Content-Encoding",
    );
}

/// `POST /reports`
pub static POST_REPORT: Operation = Operation {
    id: "postReport",
    method: "POST",
    path: "/reports",
    security: &[],
    consumes: &["multipart/form-data"],
    produces: &["multipart/mixed"],
};

/// `POST /session`
pub static OPEN_SESSION: Operation = Operation {
    id: "openSession",
    method: "POST",
    path: "/session",
    security: &[],
    consumes: &[],
    produces: &[],
};

impl OpenSessionResponse {
    pub(crate) const SET_COOKIE: Parameter<rules::Items<rules::Text>> = Parameter::header(
            "Set-Cookie",
        )
        .style(Style::Lines)
        .rule(rules::Items::each(rules::Text::new().min_length(3)));
    pub(crate) const LINK: Parameter = Parameter::header("Link");
}
