// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::patterns;
use crate::support::{format, rules, schema};

use super::*;

impl Entry {
    pub(super) const CONSTRAINT: (rules::Text, rules::Any) = (
        rules::Text::new().max_length(3),
        rules::Any,
    );
}

impl EntryItem2 {
    pub(super) const A_RULE: rules::Integer = rules::Integer::new()
        .minimum(1)
        .maximum(5);
}

impl Open {
    pub(super) const CONSTRAINT: &'static schema::Schema = &schemas::OPEN;
}

impl Holder {
    pub(super) const RANGE: (rules::Integer, rules::Integer) = (
        rules::Integer::new().minimum(0).maximum(9),
        rules::Integer::new().minimum(0).maximum(9),
    );
}

impl Names {
    pub(super) const CONSTRAINT: rules::Entries = rules::Entries::new()
        .names(rules::Text::new().patterns(&[&patterns::NAMES]));
}

impl Identified {
    pub(super) const CONSTRAINT: rules::Entries = rules::Entries::new()
        .names(rules::Text::new().max_length(36).format(&format::uuid::UUID));
}
