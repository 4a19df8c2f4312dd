// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl Patch {
    pub(super) const REQUIRED_NULLABLE: rules::Nullable<rules::Text> = rules::Nullable(
        rules::Text::new().max_length(3),
    );
}
