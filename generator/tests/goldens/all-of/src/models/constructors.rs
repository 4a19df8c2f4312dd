// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Thing {
    /// Returns a value with the required fields.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), extra: None }
    }
}

impl Node {
    /// Returns a value with the required fields.
    pub fn new(value: i64) -> Self {
        Self { value, next: None, children: None, by_name: None }
    }
}

impl Circle {
    /// Returns a value with the required fields.
    pub fn new(radius: f64) -> Self {
        Self { radius, label: None }
    }
}

impl Square {
    /// Returns a value with the required fields.
    pub fn new(side: f64) -> Self {
        Self { side, label: None, sides: None }
    }
}

impl Closed {
    /// Returns a value with the required fields.
    pub fn new(id: i64) -> Self {
        Self { id, at: None }
    }
}

impl ClosedFurther {
    /// Returns a value with the required fields.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), at: None }
    }
}

impl ClosedUnion {
    /// Returns a value with the required fields.
    pub fn new(left_or_right: ClosedUnionLeftOrRight) -> Self {
        Self { left_or_right, name: None, right: None, left: None }
    }
}
