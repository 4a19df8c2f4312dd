// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The patterns of the description, translated from ECMA-262.

use crate::support::pattern::{Pattern, Run, runs};

/// `^[a-z]{2}$`
pub const NAMES: Pattern = Pattern::new(
    "^[a-z]{2}$",
    |text| runs(text, const { &[Run::new(&[('a', 'z')], 2, Some(2))] }),
);
