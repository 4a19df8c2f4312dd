// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Pet {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), friend: None, tags: None }
    }
}

impl From<String> for Tag {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for Tag {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}
