// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Visit {
    /// Format: date-time.
    pub at: String,
    pub kind: VisitKind,
    /// At most 5 characters.
    pub note: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VisitKind {
    Arrival,
    Departure,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// At most 5 characters.
    pub title: Option<String>,
}

/// At most 5 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GetVisitDefault(pub String);
