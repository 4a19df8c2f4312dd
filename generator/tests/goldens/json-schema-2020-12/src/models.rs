// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;
mod schemas;

use std::collections::BTreeMap;

/// Values that are given.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Constants {
    pub version: ConstantsVersion,
    pub kind: Option<ConstantsKind>,
    pub origin: Option<ConstantsOrigin>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConstantsVersion {
    /// 2.
    V2,
    Unknown(crate::UnknownValue<i64>),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConstantsKind {
    Sensor,
    Unknown(crate::UnknownValue),
}

/// Always `{"x":0,"y":0}`.
#[derive(Debug, Clone, PartialEq)]
pub struct ConstantsOrigin(pub serde_json::Value);

/// A place, by longitude, latitude and, if it is known, height.
///
/// 2 to 3 items. What the description demands by `prefixItems` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Point(pub Vec<serde_json::Value>);

/// Names by pattern.
///
/// What the description demands by `patternProperties` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Headers(pub serde_json::Map<String, serde_json::Value>);

/// Names that follow a rule.
///
/// Each name: at most 8 characters. Each name: matches `^[a-z]+$`.
#[derive(Debug, Clone, PartialEq)]
pub struct Words(pub BTreeMap<String, i32>);

/// What depends on what is there.
///
/// What the description demands by `dependentRequired`, `dependentSchemas` is checked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// More than 0.
    pub amount: f64,
    pub card: Option<String>,
    pub address: Option<String>,
    pub currency: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// A postal code that depends on the country.
///
/// What the description demands by `if` is checked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub country: Option<AddressCountry>,
    pub code: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressCountry {
    Nl,
    Us,
    Unknown(crate::UnknownValue),
}

/// One to three of them are alarms.
///
/// What the description demands by `contains` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Readings(pub Vec<i64>);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub id: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// Composed, and nothing else.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub note: Option<String>,
    pub id: String,
}

/// Composed of one or the other, and nothing else.
///
/// What the description demands by `unevaluatedProperties` is checked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Either {
    pub id: String,
    /// What the object has of `Left`.
    pub left: Option<EitherLeft>,
    /// What the object has of `Right`.
    pub right: Option<EitherRight>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherLeft {
    pub left: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EitherRight {
    pub right: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// Any text but one.
///
/// What the description demands by `not` is checked.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name(pub String);

/// Several kinds.
pub type Flexible = Option<FlexibleValue>;

/// Several kinds.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FlexibleValue {
    /// At least 0.
    Integer(crate::Integer),
    /// At least 1 character.
    String(String),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Something is said of texts and of objects, and nothing of other kinds.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Untyped {
    /// At least 2 characters.
    String(String),
    Object(UntypedObject),
    /// A value of another kind: the description leaves out `type`.
    Other(serde_json::Value),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UntypedObject {
    pub a: Option<String>,
}

/// Which way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// To the sky.
    Upwards,
    /// `down`.
    Downwards,
    Unknown(crate::UnknownValue),
}

/// What stands beside a reference counts as well.
///
/// At most 1 entry. Each name: at most 8 characters. Each name: matches `^[a-z]+$`.
#[derive(Debug, Clone, PartialEq)]
pub struct Word(pub BTreeMap<String, i32>);

/// Holds itself.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub value: Option<Flexible>,
    /// Content encoding: `base64`. Content media type: `image/png`.
    pub picture: Option<String>,
    pub children: Option<Vec<Tree>>,
    /// No two items are equal.
    pub labels: Option<Option<Vec<String>>>,
}
