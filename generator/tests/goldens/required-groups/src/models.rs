// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constraints;
mod constructors;
mod schemas;

use std::collections::BTreeMap;

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

/// What is required and not declared is what other properties must be.
#[derive(Debug, Clone, PartialEq)]
pub struct Measures {
    /// `name`.
    pub name: Option<String>,
    /// `size`.
    pub size: i64,
    /// The properties that are not declared.
    pub additional_properties: BTreeMap<String, i64>,
}

/// What one branch requires, the other forbids.
#[derive(Debug, Clone, PartialEq)]
pub struct Contradiction {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    ///
    /// No value is allowed.
    pub b: serde_json::Value,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    /// `a`.
    ///
    /// No value is allowed.
    pub a: serde_json::Value,
}

/// One event tells what has changed.
///
/// What the description demands by `oneOf`, `anyOf` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// `event`.
    pub event: String,
    /// `whole`.
    pub whole: Option<String>,
    /// `changes`.
    pub changes: Option<String>,
    /// What the object has of `Object`.
    pub object: Option<NoticeObject>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// `Object` of `Notice`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NoticeObject {
    /// Not described any further.
    pub whole: Option<serde_json::Value>,
    /// Not described any further.
    pub changes: Option<serde_json::Value>,
}
