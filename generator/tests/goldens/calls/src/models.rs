// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

/// At least 1 character.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Owner(pub String);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// At most 10 characters.
    pub title: String,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub mine: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuesListForRepoState {
    Open,
    Closed,
    Unknown(crate::UnknownValue),
}
