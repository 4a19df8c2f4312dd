// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Mixed {
    /// Returns a value with the required fields.
    pub fn new(required_old: impl Into<String>) -> Self {
        Self { required_old: required_old.into(), old: None, of: None, kind: None, new: None }
    }
}
