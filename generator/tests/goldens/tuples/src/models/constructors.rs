// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use std::collections::BTreeMap;

use super::*;

impl From<(String, EntryItem2)> for Entry {
    fn from(value: (String, EntryItem2)) -> Self {
        Self(value)
    }
}

impl From<(String, Option<(Box<Tree>,)>)> for Tree {
    fn from(value: (String, Option<(Box<Tree>,)>)) -> Self {
        Self(value)
    }
}

impl From<Vec<serde_json::Value>> for Open {
    fn from(value: Vec<serde_json::Value>) -> Self {
        Self(value)
    }
}

impl From<BTreeMap<String, String>> for Names {
    fn from(value: BTreeMap<String, String>) -> Self {
        Self(value)
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Identified {
    fn from(value: serde_json::Map<String, serde_json::Value>) -> Self {
        Self(value)
    }
}
