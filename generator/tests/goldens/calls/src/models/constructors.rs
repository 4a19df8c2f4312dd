// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl From<String> for Owner {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for Owner {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl Issue {
    /// Returns a value with the required fields.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), note: None }
    }
}
