// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

/// A union beside properties.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// At most 5 characters.
    pub name: String,
    pub note: Option<String>,
    /// One of `folder`, `device`.
    pub folder_or_device: ProfileFolderOrDevice,
}

/// One of `folder`, `device`.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ProfileFolderOrDevice {
    /// At most 4 characters.
    Folder(String),
    Device(String),
    /// None of these, which validation refuses.
    Unknown,
}

/// A union alone, whose branches require their keys.
///
/// The property that is present determines the variant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Challenge {
    None,
    Fixed(crate::Secret),
    Dynamic(ChallengeDynamic),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChallengeDynamic {
    pub user: Option<String>,
}

/// A union alone, whose branches require nothing.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Loose {
    A(String),
    B(i64),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}

/// Branches that are components.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Referred {
    Cat(Cat),
    Dog(Dog),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub meows: bool,
    pub name: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub barks: bool,
    pub name: Option<String>,
}

/// A union whose first branch has no other property.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Closed {
    A(ClosedA),
    B(ClosedB),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClosedA {
    pub a: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClosedB {
    pub b: i64,
}

/// Two unions beside other properties.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Keeps {
    /// One of `a`, `b`.
    pub a_or_b: KeepsAOrB,
    /// One of `c`, `d`.
    pub c_or_d: KeepsCOrD,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// One of `a`, `b`.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum KeepsAOrB {
    A(String),
    B(i64),
    /// None of these, which validation refuses.
    Unknown,
}

/// One of `c`, `d`.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum KeepsCOrD {
    C(String),
    D(i64),
    /// None of these, which validation refuses.
    Unknown,
}

/// A union no branch of which has another property.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Sealed {
    A(String),
    B(i64),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}

/// Branches that have no other property, beside one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Beside {
    pub c: Option<String>,
    /// One of `a`, `b`.
    pub a_or_b: BesideAOrB,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideAOrBA {
    pub a: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BesideAOrBB {
    pub b: i64,
}

/// One of `a`, `b`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BesideAOrB {
    A(BesideAOrBA),
    B(BesideAOrBB),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}
