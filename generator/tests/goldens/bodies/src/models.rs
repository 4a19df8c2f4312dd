// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Trouble {
    /// `message`.
    pub message: String,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// `text`.
    pub text: String,
}

/// `Default` of `DeleteNotes`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeleteNotesDefault {
    /// `count`.
    pub count: Option<i32>,
}

/// A value with a constraint.
///
/// At most 5 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PostWordBody(pub String);
