// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Trouble {
    pub message: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub text: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteNotesDefault {
    pub count: Option<i32>,
}

/// At most 5 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PostWordBody(pub String);
