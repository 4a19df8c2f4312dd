// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::{rules, schema};

use super::*;

impl Counts {
    pub(super) const CONSTRAINT: rules::Entries<rules::Integer> = rules::Entries::each(
            rules::Integer::new().minimum(0),
        )
        .min_properties(1)
        .max_properties(2);
}

impl Typed {
    pub(super) const ADDITIONAL_PROPERTIES: rules::Integer = rules::Integer::new()
        .maximum(9);
}

impl Named {
    pub(super) const LABELS: rules::Entries<rules::Text> = rules::Entries::each(
        rules::Text::new().max_length(3),
    );
}

impl MapOrFixedMap {
    pub(super) const CONSTRAINT: rules::Entries<rules::Integer> = rules::Entries::each(
        rules::Integer::new().maximum(9),
    );
}

impl Keyed {
    pub(super) const CONSTRAINT: &'static schema::Schema = &schemas::KEYED;
}
