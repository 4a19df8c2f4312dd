// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Patch {
    /// Returns a value with the required fields.
    pub fn new(required_nullable: Option<String>, required_plain: impl Into<String>) -> Self {
        Self {
            required_nullable,
            required_plain: required_plain.into(),
            optional_nullable: None,
            optional_plain: None,
            color: None,
            color_without_null: None,
            list: None,
            map: None,
            child: None,
            maybe_child: None,
        }
    }
}
