// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// `title`.
    pub title: String,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Problem {
    /// `title`.
    pub title: Option<String>,
    /// `status`.
    pub status: Option<i64>,
}

/// `Body` of `PostForm`.
#[derive(Debug, Clone, PartialEq)]
pub struct PostFormBody {
    /// `name`.
    pub name: String,
    /// `age`.
    pub age: Option<i64>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
}

/// What belongs to `Created`.
#[derive(Debug, Clone, PartialEq)]
pub struct Created {
    /// `id`.
    pub id: i64,
}
