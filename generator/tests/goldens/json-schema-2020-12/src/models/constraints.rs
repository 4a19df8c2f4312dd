// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::patterns;
use crate::support::{rules, schema};

use super::*;

impl ConstantsOrigin {
    pub(super) const CONSTRAINT: rules::Values = rules::Values(&["{\"x\":0,\"y\":0}"]);
}

impl Point {
    pub(super) const CONSTRAINT: rules::Both<rules::Items, &'static schema::Schema> = rules::Both(
        rules::Items::new().min_items(2).max_items(3),
        &schemas::POINT,
    );
}

impl Headers {
    pub(super) const CONSTRAINT: &'static schema::Schema = &schemas::HEADERS;
}

impl Words {
    pub(super) const CONSTRAINT: rules::Entries = rules::Entries::new()
        .names(rules::Text::new().max_length(8).patterns(&[&patterns::WORDS]));
}

impl Payment {
    pub(super) const AMOUNT: rules::Number = rules::Number::new().exclusive_minimum(0.0);
}

impl Readings {
    pub(super) const CONSTRAINT: &'static schema::Schema = &schemas::READINGS;
}

impl Name {
    pub(super) const CONSTRAINT: &'static schema::Schema = &schemas::NAME;
}

impl FlexibleValue {
    pub(super) const INTEGER: rules::Integer = rules::Integer::new().minimum(0);
    pub(super) const STRING: rules::Text = rules::Text::new().min_length(1);
}

impl Untyped {
    pub(super) const STRING: rules::Text = rules::Text::new().min_length(2);
}

impl Word {
    pub(super) const CONSTRAINT: rules::Entries = rules::Entries::new()
        .max_properties(1)
        .names(rules::Text::new().max_length(8).patterns(&[&patterns::WORDS]));
}

impl Tree {
    pub(super) const LABELS: rules::Nullable<rules::Items> = rules::Nullable(
        rules::Items::new().unique(),
    );
}
