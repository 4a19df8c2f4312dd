// @generated from `openapi.yaml`: do not edit, changes are lost.

//! Values with what is required of them.

use super::*;

impl Holder {
    /// A value with what is required, and nothing else.
    pub fn new(color: Color) -> Self {
        Self {
            color,
            inline: None,
            levels: None,
            several: None,
            mixed: None,
        }
    }
}
