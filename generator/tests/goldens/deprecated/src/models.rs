// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(deprecated, reason = "only users are to be warned")]
#![allow(missing_docs, reason = "the names say what the description does not")]

#[allow(deprecated)]
mod codec;

#[deprecated]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Old {
    pub a: Option<String>,
}

#[deprecated]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OldEnum {
    A,
    B,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Mixed {
    /// At most 3 characters.
    #[deprecated]
    pub required_old: String,
    /// At most 3 characters.
    #[deprecated]
    pub old: Option<String>,
    #[deprecated]
    pub of: Option<Old>,
    #[deprecated]
    pub kind: Option<OldEnum>,
    pub new: Option<String>,
}

/// The property that is present determines the variant.
#[deprecated]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OldUnion {
    #[deprecated]
    A(String),
    B(String),
    /// None of these, which validation refuses.
    Unknown(serde_json::Map<String, serde_json::Value>),
}
