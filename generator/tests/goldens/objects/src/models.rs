// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;
mod schemas;

/// A pet.
///
/// What the description demands by `required` is checked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// What it is called.
    ///
    /// 1 to 20 characters.
    pub name: String,
    /// At least 1900.
    pub born: i64,
    /// More than 0.
    pub weight: Option<f64>,
    /// Default: `false`.
    pub neutered: Option<bool>,
    pub owner: Owner,
    /// At most 3 items. No two items are equal. Each item: at most 8 characters.
    pub tags: Option<Vec<String>>,
    pub chip: Option<PetChip>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PetChip {
    pub number: String,
    /// Default: `"acme"`.
    pub vendor: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub name: Option<String>,
}

/// A component that is an array.
pub type Tags = Vec<String>;

/// A component that is a number.
///
/// At most 100.
#[derive(Debug, Clone, PartialEq)]
pub struct Weight(pub f64);

pub type Anything = serde_json::Value;

pub type Empty = serde_json::Map<String, serde_json::Value>;

/// A default is what is assumed, and nothing that is there.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Defaults {
    /// Default: `"x"`.
    pub a: String,
    /// Default: `"y"`.
    pub b: Option<String>,
}

/// Items that differ in what is not declared are not equal.
///
/// No two items are equal.
#[derive(Debug, Clone, PartialEq)]
pub struct Crew(pub Vec<CrewItem>);

/// Sailor
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrewItem {
    pub name: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// What is required and not declared is no field.
///
/// What the description demands by `required` is checked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Undeclared {
    pub id: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}
