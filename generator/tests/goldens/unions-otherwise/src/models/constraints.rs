// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::patterns;
use crate::support::rules;

use super::*;

impl Kind {
    pub(super) const STRING: rules::Text = rules::Text::new().max_length(3);
}

impl Trial {
    pub(super) const SHORT: rules::Text = rules::Text::new().max_length(4);
    pub(super) const DIGITS: rules::Text = rules::Text::new()
        .patterns(&[&patterns::DIGITS]);
}

impl Number {
    pub(super) const INTEGER: rules::Integer = rules::Integer::new().minimum(10);
    pub(super) const NUMBER: rules::Number = rules::Number::new().maximum(20.0);
}

impl FacetsOrText {
    pub(super) const STRING: rules::Text = rules::Text::new().max_length(5);
}

impl Full {
    pub(super) const NAME: rules::Text = rules::Text::new().max_length(4);
}
