// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl AccountInput {
    pub(super) const PASSWORD: rules::Text = rules::Text::new().min_length(8);
}

impl CardOrCashCard2 {
    pub(super) const PIN: rules::Text = rules::Text::new().min_length(4);
}
