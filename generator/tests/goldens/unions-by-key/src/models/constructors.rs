// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Profile {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>, folder_or_device: ProfileFolderOrDevice) -> Self {
        Self { name: name.into(), folder_or_device, note: None }
    }
}

impl Cat {
    /// Returns a value with the required fields.
    pub fn new(meows: bool) -> Self {
        Self { meows, name: None }
    }
}

impl Dog {
    /// Returns a value with the required fields.
    pub fn new(barks: bool) -> Self {
        Self { barks, name: None }
    }
}

impl Keeps {
    /// Returns a value with the required fields.
    pub fn new(a_or_b: KeepsAOrB, c_or_d: KeepsCOrD) -> Self {
        Self { a_or_b, c_or_d, additional_properties: Default::default() }
    }
}

impl Beside {
    /// Returns a value with the required fields.
    pub fn new(a_or_b: BesideAOrB) -> Self {
        Self { a_or_b, c: None }
    }
}
