// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Order {
    /// Returns a value with the required fields.
    pub fn new(amount: i32) -> Self {
        Self {
            amount,
            metadata: None,
            items: None,
            expand: None,
            customer: None,
            tags: None,
            words: None,
            sizes: None,
            path: None,
            range: None,
            list: None,
            plain: None,
            nested: None,
            lots: None,
        }
    }
}

impl OrderCustomerName {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), address: None }
    }
}

impl Item {
    /// Returns a value with the required fields.
    pub fn new(price: impl Into<String>) -> Self {
        Self { price: price.into(), quantity: None, rates: None }
    }
}
