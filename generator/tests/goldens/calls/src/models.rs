// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

/// A value with a constraint.
///
/// At least 1 character.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Owner(pub String);

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Issue {
    /// `title`.
    ///
    /// At most 10 characters.
    pub title: String,
    /// `note`.
    pub note: Option<String>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    /// `mine`.
    pub mine: Option<bool>,
}

/// `state` of `IssuesListForRepo`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuesListForRepoState {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}
