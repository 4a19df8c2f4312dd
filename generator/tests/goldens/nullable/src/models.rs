// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Patch {
    /// At most 3 characters.
    pub required_nullable: Option<String>,
    pub required_plain: String,
    pub optional_nullable: Option<Option<i64>>,
    pub optional_plain: Option<i64>,
    pub color: Option<Option<PatchColor>>,
    pub color_without_null: Option<Option<PatchColorWithoutNull>>,
    pub list: Option<Option<Vec<Option<String>>>>,
    pub map: Option<BTreeMap<String, Option<i64>>>,
    pub child: Option<Option<Child>>,
    pub maybe_child: Option<MaybeChild>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchColor {
    Red,
    Green,
    Unknown(crate::UnknownValue),
}

pub type PatchColorWithoutNull = PatchColor;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Child {
    pub name: Option<String>,
}

pub type MaybeChild = Option<MaybeChildValue>;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaybeChildValue {
    pub name: Option<String>,
}

/// The branches may be null, and the union may not.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum NotNull {
    MaybeChild(MaybeChildValue),
    MaybeOther(MaybeOtherValue),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

pub type MaybeList = Option<Vec<String>>;

pub type MaybeOther = Option<MaybeOtherValue>;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MaybeOtherValue {
    pub other: String,
}
