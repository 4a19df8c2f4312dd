// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl EventStopped {
    /// Returns a value with the required fields.
    pub fn new(event: EventStoppedEvent) -> Self {
        Self { event, code: None }
    }
}

impl Noted {
    /// Returns a value with the required fields.
    pub fn new(id: i32, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), note: None }
    }
}

impl Aliased {
    /// Returns a value with the required fields.
    pub fn new(id: i32) -> Self {
        Self { id, alias: None }
    }
}

impl LayeredLayersWide {
    /// Returns a value with the required fields.
    pub fn new(width: i64) -> Self {
        Self { width, name: None }
    }
}

impl BothOrNullSchema {
    /// Returns a value with the required fields.
    pub fn new(cat_or_fish: BothOrNullCatOrFish) -> Self {
        Self { cat_or_fish, name: None, number: None }
    }
}
