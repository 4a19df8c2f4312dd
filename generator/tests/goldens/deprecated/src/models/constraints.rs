// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl Mixed {
    pub(super) const REQUIRED_OLD: rules::Text = rules::Text::new().max_length(3);
    pub(super) const OLD: rules::Text = rules::Text::new().max_length(3);
}
