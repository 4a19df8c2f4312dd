// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl Fields {
    pub(super) const NAME: rules::Text = rules::Text::new().max_length(2);
    pub(super) const NAME2: rules::Text = rules::Text::new().max_length(3);
    pub(super) const FIELDS_RULE: rules::Text = rules::Text::new().max_length(1);
    pub(super) const FIELDS2: rules::Text = rules::Text::new().max_length(1);
}
