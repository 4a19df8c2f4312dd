// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use std::collections::BTreeMap;

use super::*;

impl Constants {
    /// Returns a value with the required fields.
    pub fn new(version: ConstantsVersion) -> Self {
        Self { version, kind: None, origin: None }
    }
}

impl From<serde_json::Value> for ConstantsOrigin {
    fn from(value: serde_json::Value) -> Self {
        Self(value)
    }
}

impl From<Vec<serde_json::Value>> for Point {
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self(value)
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Headers {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}

impl From<BTreeMap<String, i32>> for Words {
    fn from(value: BTreeMap<String, i32>) -> Self {
        Self(value)
    }
}

impl Payment {
    /// Returns a value with the required fields.
    pub fn new(amount: f64) -> Self {
        Self { amount, card: None, address: None, currency: None, additional_properties: Default::default() }
    }
}

impl From<Vec<i64>> for Readings {
    fn from(value: Vec<i64>) -> Self {
        Self(value)
    }
}

impl Base {
    /// Returns a value with the required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), additional_properties: Default::default() }
    }
}

impl Closed {
    /// Returns a value with the required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), note: None }
    }
}

impl Either {
    /// Returns a value with the required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), left: None, right: None, additional_properties: Default::default() }
    }
}

impl EitherLeft {
    /// Returns a value with the required fields.
    pub fn new(left: impl Into<String>) -> Self {
        Self { left: left.into(), additional_properties: Default::default() }
    }
}

impl EitherRight {
    /// Returns a value with the required fields.
    pub fn new(right: impl Into<String>) -> Self {
        Self { right: right.into(), additional_properties: Default::default() }
    }
}

impl From<String> for Name {
    fn from(value: String) -> Self {
        Self(value)
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<BTreeMap<String, i32>> for Word {
    fn from(value: BTreeMap<String, i32>) -> Self {
        Self(value)
    }
}
