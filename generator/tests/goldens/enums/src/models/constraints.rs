// @generated from `openapi.yaml`: do not edit, changes are lost.

//! What the types of the models do not guarantee, and validation checks.

use crate::support::rules;

use super::*;

impl MixedBoolean {
    pub(super) const CONSTRAINT: rules::Values = rules::Values(&["true"]);
}

impl Ratio {
    pub(super) const CONSTRAINT: rules::Values = rules::Values(&["0.5", "1", "2"]);
}

impl Flag {
    pub(super) const CONSTRAINT: rules::Values = rules::Values(&["true"]);
}

impl Zero {
    pub(super) const CONSTRAINT: rules::Values = rules::Values(
        &["0", "{\"a\":1,\"b\":[0]}", "\"x\""],
    );
}
