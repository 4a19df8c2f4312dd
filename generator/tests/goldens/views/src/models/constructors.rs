// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Account {
    /// A value with what is required, and nothing else.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        address: Address,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            address,
            parent: None,
            limits: None,
        }
    }
}

impl AccountInput {
    /// A value with what is required, and nothing else.
    pub fn new(
        name: impl Into<String>,
        password: impl Into<crate::Secret>,
        address: AddressInput,
    ) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            address,
            parent: None,
            limits: None,
        }
    }
}
