// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

/// Another name of a type.
pub type Anything = serde_json::Value;

/// Another name of a type.
pub type Words = Vec<String>;
