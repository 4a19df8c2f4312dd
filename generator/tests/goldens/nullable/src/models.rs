// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

use std::collections::BTreeMap;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Patch {
    /// `required_nullable`.
    ///
    /// At most 3 characters.
    pub required_nullable: Option<String>,
    /// `required_plain`.
    pub required_plain: String,
    /// `optional_nullable`.
    pub optional_nullable: Option<Option<i64>>,
    /// `optional_plain`.
    pub optional_plain: Option<i64>,
    /// `color`.
    pub color: Option<Option<PatchColor>>,
    /// `color_without_null`.
    pub color_without_null: Option<Option<PatchColorWithoutNull>>,
    /// `list`.
    pub list: Option<Option<Vec<Option<String>>>>,
    /// `map`.
    pub map: Option<BTreeMap<String, Option<i64>>>,
    /// `child`.
    pub child: Option<Option<Child>>,
    /// `maybe_child`.
    pub maybe_child: Option<MaybeChild>,
}

/// `color` of `Patch`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchColor {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// `color_without_null` of `Patch`.
pub type PatchColorWithoutNull = PatchColor;

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Child {
    /// `name`.
    pub name: Option<String>,
}

/// Another name of a type.
pub type MaybeChild = Option<MaybeChildValue>;

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MaybeChildValue {
    /// `name`.
    pub name: Option<String>,
}

/// The branches may be null, and the union may not.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NotNull {
    /// MaybeChild.
    MaybeChild(MaybeChildValue),
    /// MaybeOther.
    MaybeOther(MaybeOtherValue),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Another name of a type.
pub type MaybeList = Option<Vec<String>>;

/// Another name of a type.
pub type MaybeOther = Option<MaybeOtherValue>;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct MaybeOtherValue {
    /// `other`.
    pub other: String,
}
