// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl StaysFirst {
    /// A value with what is required, and nothing else.
    pub fn new(house_or_boat: StaysFirstHouseOrBoat) -> Self {
        Self {
            house_or_boat,
            nights: None,
        }
    }
}

impl StaysSecond {
    /// A value with what is required, and nothing else.
    pub fn new(house_or_boat: StaysFirstHouseOrBoat) -> Self {
        Self {
            house_or_boat,
            guests: None,
        }
    }
}
