// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constraints;
mod constructors;
mod schemas;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// `name`.
    pub name: String,
    /// `email`.
    pub email: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Place {
    /// `folder`.
    pub folder: Option<String>,
    /// `snippet`.
    pub snippet: Option<String>,
    /// `device`.
    pub device: Option<String>,
}

/// An object.
///
/// What the description demands by `not` is checked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Excluded {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
