// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#[allow(deprecated)]
mod codec;
#[allow(deprecated)]
mod constructors;

use std::collections::BTreeMap;

/// Nothing is required, so it has a default.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Nothing {
    /// `a`.
    pub a: Option<String>,
}

/// Everything is required, so that nothing is gained by a function.
#[derive(Debug, Clone, PartialEq)]
pub struct Everything {
    /// `a`.
    pub a: String,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Seven {
    /// `a`.
    pub a: String,
    /// `b`.
    pub b: crate::Secret,
    /// `c`.
    pub c: i64,
    /// `d`.
    pub d: f64,
    /// `e`.
    pub e: Vec<String>,
    /// `f`.
    pub f: BTreeMap<String, i64>,
    /// `g`.
    pub g: Option<String>,
    /// `h`.
    ///
    /// Default: `"none"`.
    pub h: Option<String>,
}

/// So many that their names have to tell them apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Eight {
    /// `a`.
    pub a: String,
    /// `b`.
    pub b: String,
    /// `c`.
    pub c: String,
    /// `d`.
    pub d: String,
    /// `e`.
    pub e: String,
    /// `f`.
    pub f: String,
    /// `g`.
    pub g: String,
    /// `h`.
    pub h: String,
    /// `i`.
    pub i: Option<String>,
}

/// What has one value is not asked for.
///
/// `kind` is always `constant`.
#[derive(Debug, Clone, PartialEq)]
pub struct Constant {
    /// `name`.
    #[deprecated]
    pub name: String,
    /// `note`.
    pub note: Option<String>,
}

/// A union beside the properties is required.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// `name`.
    pub name: String,
    /// `note`.
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
    /// `folder`.
    Folder(String),
    /// `device`.
    Device(String),
    /// None of these, which validation refuses.
    Unknown,
}

/// Any number of parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// `name`.
    pub name: String,
    /// What the object has of `Seven`.
    pub seven: Option<Seven>,
    /// What the object has of `Constant`.
    pub constant: Option<Constant>,
}

/// Other properties are kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// `name`.
    pub name: String,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// A required value behind a pointer.
#[derive(Debug, Clone, PartialEq)]
pub struct Linked {
    /// `next`.
    pub next: Box<Link>,
    /// `note`.
    pub note: Option<String>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// `linked`.
    pub linked: Option<Box<Linked>>,
    /// `note`.
    pub note: Option<String>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Views {
    /// `id`.
    pub id: String,
    /// `note`.
    pub note: Option<String>,
}
