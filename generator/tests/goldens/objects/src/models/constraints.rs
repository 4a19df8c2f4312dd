// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl Pet {
    pub(super) const NAME: rules::Text = rules::Text::new().min_length(1).max_length(20);
    pub(super) const BORN: rules::Integer = rules::Integer::new().minimum(1900);
    pub(super) const WEIGHT: rules::Number = rules::Number::new().exclusive_minimum(0.0);
    pub(super) const TAGS: rules::Items<rules::Text> = rules::Items::each(
            rules::Text::new().max_length(8),
        )
        .max_items(3)
        .unique();
}

impl Weight {
    pub(super) const CONSTRAINT: rules::Number = rules::Number::new().maximum(100.0);
}

impl Crew {
    pub(super) const CONSTRAINT: rules::Items = rules::Items::new().unique();
}
