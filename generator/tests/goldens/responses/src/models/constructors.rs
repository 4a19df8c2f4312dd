// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl PostFormBody {
    /// Returns a value with the required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), age: None, tags: None }
    }
}
