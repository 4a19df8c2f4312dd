// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl Contradiction {
    pub(super) const B_RULE: rules::Values = rules::Values(&[]);
}

impl Closed {
    pub(super) const A_RULE: rules::Values = rules::Values(&[]);
}
