// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use std::collections::BTreeMap;

use super::*;

impl Seven {
    /// Returns a value with the required fields.
    pub fn new(
        a: impl Into<String>,
        b: impl Into<crate::Secret>,
        c: i64,
        d: f64,
        e: Vec<String>,
        f: BTreeMap<String, i64>,
        g: Option<String>,
    ) -> Self {
        Self { a: a.into(), b: b.into(), c, d, e, f, g, h: None }
    }
}

impl Constant {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), note: None }
    }
}

impl Union {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>, folder_or_device: UnionFolderOrDevice) -> Self {
        Self { name: name.into(), folder_or_device, note: None }
    }
}

impl Parts {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), seven: None, constant: None }
    }
}

impl Kept {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), additional_properties: Default::default() }
    }
}

impl Linked {
    /// Returns a value with the required fields.
    pub fn new(next: Box<Link>) -> Self {
        Self { next, note: None }
    }
}

impl Link {
    /// Returns a value with the required fields.
    pub fn new(linked: Option<Box<Linked>>) -> Self {
        Self { linked, note: None }
    }
}

impl Views {
    /// Returns a value with the required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), note: None }
    }
}
