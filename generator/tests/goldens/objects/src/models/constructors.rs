// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Pet {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>, born: i64, owner: Owner) -> Self {
        Self {
            name: name.into(),
            born,
            owner,
            weight: None,
            neutered: None,
            tags: None,
            chip: None,
            additional_properties: Default::default(),
        }
    }
}

impl PetChip {
    /// Returns a value with the required fields.
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into(), vendor: None }
    }
}

impl From<f64> for Weight {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

impl Defaults {
    /// Returns a value with the required fields.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into(), b: None }
    }
}

impl From<Vec<CrewItem>> for Crew {
    fn from(value: Vec<CrewItem>) -> Self {
        Self(value)
    }
}

impl Undeclared {
    /// Returns a value with the required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), additional_properties: Default::default() }
    }
}
