// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl Profile {
    pub(super) const NAME: rules::Text = rules::Text::new().max_length(5);
}

impl FolderOrDevice {
    pub(super) const FOLDER: rules::Text = rules::Text::new().max_length(4);
}
