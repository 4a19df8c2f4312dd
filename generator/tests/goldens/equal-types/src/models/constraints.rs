// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl Address {
    pub(super) const CITY: rules::Text = rules::Text::new().max_length(9);
}

impl Home {
    pub(super) const CITY: rules::Text = rules::Text::new().max_length(9);
}

impl OwnersPlace {
    pub(super) const CITY: rules::Text = rules::Text::new().max_length(8);
}
