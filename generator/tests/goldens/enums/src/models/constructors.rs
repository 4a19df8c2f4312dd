// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl From<bool> for MixedBoolean {
    fn from(value: bool) -> Self {
        Self(value)
    }
}

impl From<f64> for Ratio {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl From<bool> for Flag {
    fn from(value: bool) -> Self {
        Self(value)
    }
}

impl From<serde_json::Value> for Zero {
    fn from(value: serde_json::Value) -> Self {
        Self(value)
    }
}

impl Holder {
    /// Returns a value with the required fields.
    pub fn new(color: Color) -> Self {
        Self { color, inline: None, levels: None, several: None, mixed: None }
    }
}
