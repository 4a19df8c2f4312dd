// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Account {
    /// Returns a value with the required fields.
    pub fn new(id: impl Into<String>, name: impl Into<String>, address: Address) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            address,
            parent: None,
            facets: None,
            limits: None,
            contact: None,
            login: None,
            shared: None,
            payment: None,
            access: None,
            secret: None,
        }
    }
}

impl AccountInput {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>, password: impl Into<crate::Secret>, address: AddressInput) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            address,
            parent: None,
            facets: None,
            limits: None,
            contact: None,
            login: None,
            shared: None,
            payment: None,
            access: None,
            secret: None,
        }
    }
}

impl FacetsSeen {
    /// Returns a value with the required fields.
    pub fn new(seen: impl Into<String>) -> Self {
        Self { seen: seen.into(), at: None }
    }
}

impl FacetsToldInput {
    /// Returns a value with the required fields.
    pub fn new(told: impl Into<String>) -> Self {
        Self { told: told.into(), by: None }
    }
}

impl Kind {
    /// Returns a value with the required fields.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), since: None }
    }
}

impl Payment {
    /// Returns a value with the required fields.
    pub fn new(card_or_cash: PaymentCardOrCash) -> Self {
        Self { card_or_cash, id: None }
    }
}

impl PaymentInput {
    /// Returns a value with the required fields.
    pub fn new(card_or_cash: PaymentCardOrCashInput) -> Self {
        Self { card_or_cash, pin: None, id: None }
    }
}
