// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::patterns;
use crate::support::rules;

use super::*;

impl A {
    pub(super) const I_RULE: rules::Text = rules::Text::new().patterns(&[&patterns::I]);
}
