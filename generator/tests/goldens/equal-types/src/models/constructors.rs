// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl StaysFirst {
    /// Returns a value with the required fields.
    pub fn new(house_or_boat: StaysFirstHouseOrBoat) -> Self {
        Self { house_or_boat, nights: None }
    }
}

impl StaysSecond {
    /// Returns a value with the required fields.
    pub fn new(house_or_boat: StaysFirstHouseOrBoat) -> Self {
        Self { house_or_boat, guests: None }
    }
}
