// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(deprecated, reason = "only users are to be warned")]

#[allow(deprecated)]
mod codec;
#[allow(deprecated)]
mod constructors;

/// An object.
#[deprecated]
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Old {
    /// `a`.
    pub a: Option<String>,
}

/// One of some values.
#[deprecated]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OldEnum {
    /// `a`.
    A,
    /// `b`.
    B,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Mixed {
    /// `required_old`.
    ///
    /// At most 3 characters.
    #[deprecated]
    pub required_old: String,
    /// `old`.
    ///
    /// At most 3 characters.
    #[deprecated]
    pub old: Option<String>,
    /// `of`.
    #[deprecated]
    pub of: Option<Old>,
    /// `kind`.
    #[deprecated]
    pub kind: Option<OldEnum>,
    /// `new`.
    pub new: Option<String>,
}

/// One of several.
///
/// The property that is present determines the variant.
#[deprecated]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OldUnion {
    /// `a`.
    #[deprecated]
    A(String),
    /// `b`.
    B(String),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}
