// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

/// A union beside properties.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// `name`.
    ///
    /// At most 5 characters.
    pub name: String,
    /// `note`.
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
    /// `folder`.
    ///
    /// At most 4 characters.
    Folder(String),
    /// `device`.
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
    /// `none`.
    None,
    /// `fixed`.
    Fixed(crate::Secret),
    /// `dynamic`.
    Dynamic(ChallengeDynamic),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}

/// `dynamic` of `Challenge`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ChallengeDynamic {
    /// `user`.
    pub user: Option<String>,
}

/// A union alone, whose branches require nothing.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Loose {
    /// `a`.
    A(String),
    /// `b`.
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
    /// Cat.
    Cat(Cat),
    /// Dog.
    Dog(Dog),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Cat {
    /// `meows`.
    pub meows: bool,
    /// `name`.
    pub name: Option<String>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Dog {
    /// `barks`.
    pub barks: bool,
    /// `name`.
    pub name: Option<String>,
}

/// A union whose first branch has no other property.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Closed {
    /// A.
    A(ClosedA),
    /// B.
    B(ClosedB),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `A` of `Closed`.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosedA {
    /// `a`.
    pub a: String,
}

/// `B` of `Closed`.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosedB {
    /// `b`.
    pub b: i64,
}

/// Two unions beside other properties.
#[derive(Debug, Clone, PartialEq)]
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
    /// `a`.
    A(String),
    /// `b`.
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
    /// `c`.
    C(String),
    /// `d`.
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
    /// `a`.
    A(String),
    /// `b`.
    B(i64),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}

/// Branches that have no other property, beside one.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// `c`.
    pub c: Option<String>,
    /// One of `a`, `b`.
    pub a_or_b: BesideAOrB,
}

/// `A` of `Beside`.
#[derive(Debug, Clone, PartialEq)]
pub struct BesideAOrBA {
    /// `a`.
    pub a: String,
}

/// `B` of `Beside`.
#[derive(Debug, Clone, PartialEq)]
pub struct BesideAOrBB {
    /// `b`.
    pub b: i64,
}

/// One of `a`, `b`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BesideAOrB {
    /// A.
    A(BesideAOrBA),
    /// B.
    B(BesideAOrBB),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}
