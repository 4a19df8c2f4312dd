// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::patterns;
use crate::support::rules;

use super::*;

impl Base {
    pub(super) const ID: rules::Integer = rules::Integer::new().minimum(1);
}

impl Named {
    pub(super) const NAME: rules::Text = rules::Text::new()
        .max_length(10)
        .patterns(&[&patterns::NAME]);
}

impl Thing {
    pub(super) const ID: rules::Integer = rules::Integer::new().minimum(1);
    pub(super) const NAME: rules::Text = rules::Text::new()
        .max_length(5)
        .patterns(&[&patterns::NAME, &patterns::NAME2]);
}

impl Union {
    pub(super) const ID: rules::Integer = rules::Integer::new().minimum(1);
}
