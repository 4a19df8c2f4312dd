// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Thing {
    /// A value with what is required, and nothing else.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            extra: None,
        }
    }
}

impl Node {
    /// A value with what is required, and nothing else.
    pub fn new(value: i64) -> Self {
        Self {
            value,
            next: None,
            children: None,
            by_name: None,
        }
    }
}

impl Circle {
    /// A value with what is required, and nothing else.
    pub fn new(radius: f64) -> Self {
        Self { radius, label: None }
    }
}

impl Square {
    /// A value with what is required, and nothing else.
    pub fn new(side: f64) -> Self {
        Self {
            side,
            label: None,
            sides: None,
        }
    }
}
