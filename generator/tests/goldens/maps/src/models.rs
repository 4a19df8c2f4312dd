// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;
mod schemas;

use std::collections::BTreeMap;

/// A value with a constraint.
///
/// 1 to 2 entries. Each value: at least 0.
#[derive(Debug, Clone, PartialEq)]
pub struct Counts(pub BTreeMap<String, i64>);

/// Another name of a type.
pub type Free = serde_json::Map<String, serde_json::Value>;

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Closed {
    /// `a`.
    pub a: Option<String>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sealed {}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Open {
    /// `a`.
    pub a: Option<String>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// `a`.
    pub a: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Typed {
    /// `a`.
    pub a: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: BTreeMap<String, i64>,
}

/// Another name of a type.
pub type Nested = BTreeMap<String, BTreeMap<String, Vec<NestedValueValueItem>>>;

/// An item of `Value`.
#[derive(Debug, Clone, PartialEq)]
pub struct NestedValueValueItem {
    /// `x`.
    pub x: i64,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Named {
    /// `labels`.
    ///
    /// Each value: at most 3 characters.
    pub labels: Option<BTreeMap<String, String>>,
    /// `additional_properties`.
    pub additional_properties: Option<String>,
    /// The properties that are not declared.
    pub additional_properties2: BTreeMap<String, String>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Fixed {
    /// `name`.
    pub name: String,
    /// `size`.
    pub size: Option<i64>,
}

/// A map beside an object keeps the type of its values.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MapOrFixed {
    /// What the object has of `Map`.
    pub map: Option<MapOrFixedMap>,
    /// What the object has of `Fixed`.
    pub fixed: Option<Fixed>,
}

/// A value with a constraint.
#[derive(Debug, Clone, PartialEq)]
pub struct MapOrFixedMap(pub BTreeMap<String, i64>);

/// A map in which a name is required.
///
/// What the description demands by `required` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Keyed(pub serde_json::Map<String, serde_json::Value>);
