// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Site {
    /// Returns a value with the required fields.
    pub fn new(id: impl Into<String>, state: State) -> Self {
        Self { id: id.into(), state, place: None, url: None, scope: None }
    }
}
