// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Thing {
    /// A value with what is required, and nothing else.
    pub fn new(id: impl Into<crate::Integer>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            extra: None,
        }
    }
}

impl Node {
    /// A value with what is required, and nothing else.
    pub fn new(value: impl Into<crate::Integer>) -> Self {
        Self {
            value: value.into(),
            next: None,
            children: None,
            by_name: None,
        }
    }
}
