// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Kept {
    /// A value with what is required, and nothing else.
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            additional_properties: Default::default(),
        }
    }
}

impl Fixed {
    /// A value with what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            size: None,
        }
    }
}
