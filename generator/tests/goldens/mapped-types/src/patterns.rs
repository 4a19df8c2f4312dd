// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The patterns of the description, translated from ECMA-262.

use crate::support::pattern::{Pattern, Run, ends, runs};

/// `Z$`
pub const CANCELLED: Pattern = Pattern::new(
    "Z$",
    |text| ends(text, const { &[Run::ANY] }, const { &[Run::new(&[('Z', 'Z')], 1, Some(1))] }),
);

/// `^2`
pub const DATE: Pattern = Pattern::new(
    "^2",
    |text| runs(text, const { &[Run::new(&[('2', '2')], 1, Some(1)), Run::ANY] }),
);
