// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Contact {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), email: None, phone: None }
    }
}

impl Measures {
    /// Returns a value with the required fields.
    pub fn new(size: i64) -> Self {
        Self { size, name: None, additional_properties: Default::default() }
    }
}

impl Contradiction {
    /// Returns a value with the required fields.
    pub fn new(b: serde_json::Value) -> Self {
        Self { b, a: None }
    }
}

impl Notice {
    /// Returns a value with the required fields.
    pub fn new(event: impl Into<String>) -> Self {
        Self { event: event.into(), whole: None, changes: None, additional_properties: Default::default() }
    }
}

impl Paid {
    /// Returns a value with the required fields.
    pub fn new(card_or_cash: PaidCardOrCash) -> Self {
        Self { card_or_cash, id: None, amount: None, additional_properties: Default::default() }
    }
}

impl Mail {
    /// Returns a value with the required fields.
    pub fn new(street: impl Into<String>) -> Self {
        Self { street: street.into(), additional_properties: Default::default() }
    }
}

impl Within {
    /// Returns a value with the required fields.
    pub fn new(deep_or_flat: WithinDeepOrFlat) -> Self {
        Self { deep_or_flat, id: None, additional_properties: Default::default() }
    }
}

impl Either {
    /// Returns a value with the required fields.
    pub fn new(id: impl Into<String>, left_or_right: EitherLeftOrRight) -> Self {
        Self { id: id.into(), left_or_right, additional_properties: Default::default() }
    }
}
