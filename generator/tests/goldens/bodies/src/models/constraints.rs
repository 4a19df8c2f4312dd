// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl PostWordBody {
    pub(super) const CONSTRAINT: rules::Text = rules::Text::new().max_length(5);
}
