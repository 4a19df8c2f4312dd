// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Constants {
    /// A value with what is required, and nothing else.
    pub fn new(version: ConstantsVersion) -> Self {
        Self {
            version,
            kind: None,
            origin: None,
        }
    }
}

impl Payment {
    /// A value with what is required, and nothing else.
    pub fn new(amount: f64) -> Self {
        Self {
            amount,
            card: None,
            address: None,
            currency: None,
            additional_properties: Default::default(),
        }
    }
}

impl Base {
    /// A value with what is required, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            additional_properties: Default::default(),
        }
    }
}

impl Closed {
    /// A value with what is required, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), note: None }
    }
}

impl Either {
    /// A value with what is required, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            left: None,
            right: None,
            additional_properties: Default::default(),
        }
    }
}

impl EitherLeft {
    /// A value with what is required, and nothing else.
    pub fn new(left: impl Into<String>) -> Self {
        Self {
            left: left.into(),
            additional_properties: Default::default(),
        }
    }
}

impl EitherRight {
    /// A value with what is required, and nothing else.
    pub fn new(right: impl Into<String>) -> Self {
        Self {
            right: right.into(),
            additional_properties: Default::default(),
        }
    }
}
