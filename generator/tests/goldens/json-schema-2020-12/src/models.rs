// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;
mod schemas;

use std::collections::BTreeMap;

/// Values that are given.
#[derive(Debug, Clone, PartialEq)]
pub struct Constants {
    /// `version`.
    pub version: ConstantsVersion,
    /// `kind`.
    pub kind: Option<ConstantsKind>,
    /// `origin`.
    pub origin: Option<ConstantsOrigin>,
}

/// `version` of `Constants`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConstantsVersion {
    /// 2.
    V2,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue<i64>),
}

/// `kind` of `Constants`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConstantsKind {
    /// `sensor`.
    Sensor,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// `origin` of `Constants`.
///
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
pub struct Payment {
    /// `amount`.
    ///
    /// More than 0.
    pub amount: f64,
    /// `card`.
    pub card: Option<String>,
    /// `address`.
    pub address: Option<String>,
    /// `currency`.
    pub currency: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// A postal code that depends on the country.
///
/// What the description demands by `if` is checked.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Address {
    /// `country`.
    pub country: Option<AddressCountry>,
    /// `code`.
    pub code: Option<String>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// `country` of `Address`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressCountry {
    /// `NL`.
    Nl,
    /// `US`.
    Us,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// One to three of them are alarms.
///
/// What the description demands by `contains` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Readings(pub Vec<i64>);

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Base {
    /// `id`.
    pub id: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// Composed, and nothing else.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    /// `note`.
    pub note: Option<String>,
    /// `id`.
    pub id: String,
}

/// Composed of one or the other, and nothing else.
///
/// What the description demands by `unevaluatedProperties` is checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Either {
    /// `id`.
    pub id: String,
    /// What the object has of `Left`.
    pub left: Option<EitherLeft>,
    /// What the object has of `Right`.
    pub right: Option<EitherRight>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// `Left` of `Either`.
#[derive(Debug, Clone, PartialEq)]
pub struct EitherLeft {
    /// `left`.
    pub left: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// `Right` of `Either`.
#[derive(Debug, Clone, PartialEq)]
pub struct EitherRight {
    /// `right`.
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
    /// Integer.
    ///
    /// At least 0.
    Integer(crate::Integer),
    /// String.
    ///
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
    /// String.
    ///
    /// At least 2 characters.
    String(String),
    /// Object.
    Object(UntypedObject),
    /// A value of another kind: the description leaves out `type`.
    Other(serde_json::Value),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `Object` of `Untyped`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UntypedObject {
    /// `a`.
    pub a: Option<String>,
}

/// Which way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// To the sky.
    Upwards,
    /// Downwards
    Downwards,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// What stands beside a reference counts as well.
///
/// At most 1 entry. Each name: at most 8 characters. Each name: matches `^[a-z]+$`.
#[derive(Debug, Clone, PartialEq)]
pub struct Word(pub BTreeMap<String, i32>);

/// Holds itself.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tree {
    /// `value`.
    pub value: Option<Flexible>,
    /// `picture`.
    ///
    /// Content encoding: `base64`. Content media type: `image/png`.
    pub picture: Option<String>,
    /// `children`.
    pub children: Option<Vec<Tree>>,
    /// `labels`.
    ///
    /// No two items are equal.
    pub labels: Option<Option<Vec<String>>>,
}
