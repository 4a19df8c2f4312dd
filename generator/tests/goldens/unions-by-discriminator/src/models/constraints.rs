// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl Cat {
    pub(super) const LIVES: rules::Integer = rules::Integer::new().maximum(9);
}

impl AnimalBeast {
    pub(super) const LEGS: rules::Integer = rules::Integer::new().maximum(8);
}

impl Beast {
    pub(super) const LEGS: rules::Integer = rules::Integer::new().maximum(8);
}

impl FlagOn {
    pub(super) const CONSTRAINT: rules::Values = rules::Values(&["true"]);
}

impl FlagDarkOn {
    pub(super) const CONSTRAINT: rules::Values = rules::Values(&["false"]);
}
