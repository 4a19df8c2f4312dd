// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl Order {
    pub(super) const ITEMS: rules::Items = rules::Items::new().max_items(3);
}

impl Item {
    pub(super) const QUANTITY: rules::Integer = rules::Integer::new().minimum(1);
}
