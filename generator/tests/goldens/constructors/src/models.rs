// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

#[allow(deprecated)]
mod codec;

use std::collections::BTreeMap;

pub use codec::*;

/// Nothing is required, so it has a default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nothing {
    pub a: Option<String>,
}

/// Everything is required, so that nothing is gained by a function.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Everything {
    pub a: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Seven {
    pub a: String,
    pub b: crate::Secret,
    pub c: i64,
    pub d: f64,
    pub e: Vec<String>,
    pub f: BTreeMap<String, i64>,
    pub g: Option<String>,
    /// Default: `"none"`.
    pub h: Option<String>,
}

/// So many that their names have to tell them apart.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Eight {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    pub e: String,
    pub f: String,
    pub g: String,
    pub h: String,
    pub i: Option<String>,
}

/// What has one value is not asked for.
///
/// `kind` is always `constant`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Constant {
    #[deprecated]
    pub name: String,
    pub note: Option<String>,
}

/// A union beside the properties is required.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Union {
    pub name: String,
    pub note: Option<String>,
    /// One of `folder`, `device`.
    pub folder_or_device: UnionFolderOrDevice,
}

/// One of `folder`, `device`.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionFolderOrDevice {
    Folder(String),
    Device(String),
    /// None of these, which validation refuses.
    Unknown,
}

/// Any number of parts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Parts {
    pub name: String,
    /// What the object has of `Seven`.
    pub seven: Option<Seven>,
    /// What the object has of `Constant`.
    pub constant: Option<Constant>,
}

/// Other properties are kept.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Kept {
    pub name: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// A required value behind a pointer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Linked {
    pub next: Box<Link>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    pub linked: Option<Box<Linked>>,
    pub note: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Views {
    pub id: String,
    pub note: Option<String>,
}
