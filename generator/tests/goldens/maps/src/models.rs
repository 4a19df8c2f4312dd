// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;
mod schemas;

use std::collections::BTreeMap;

/// 1 to 2 entries. Each value: at least 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Counts(pub BTreeMap<String, i64>);

pub type Free = serde_json::Map<String, serde_json::Value>;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub a: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sealed {}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Open {
    pub a: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Kept {
    pub a: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Typed {
    pub a: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: BTreeMap<String, i64>,
}

pub type Nested = BTreeMap<String, BTreeMap<String, Vec<NestedValueValueItem>>>;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NestedValueValueItem {
    pub x: i64,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Named {
    /// Each value: at most 3 characters.
    pub labels: Option<BTreeMap<String, String>>,
    pub additional_properties: Option<String>,
    /// The properties that are not declared.
    pub additional_properties2: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fixed {
    pub name: String,
    pub size: Option<i64>,
}

/// A map beside an object keeps the type of its values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MapOrFixed {
    /// What the object has of `Map`.
    pub map: Option<MapOrFixedMap>,
    /// What the object has of `Fixed`.
    pub fixed: Option<Fixed>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct MapOrFixedMap(pub BTreeMap<String, i64>);

/// A map in which a name is required.
///
/// What the description demands by `required` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Keyed(pub serde_json::Map<String, serde_json::Value>);
