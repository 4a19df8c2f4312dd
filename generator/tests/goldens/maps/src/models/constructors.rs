// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use std::collections::BTreeMap;

use super::*;

impl From<BTreeMap<String, i64>> for Counts {
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self(value)
    }
}

impl Kept {
    /// Returns a value with the required fields.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into(), additional_properties: Default::default() }
    }
}

impl Fixed {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), size: None }
    }
}

impl From<BTreeMap<String, i64>> for MapOrFixedMap {
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self(value)
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Keyed {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}
