// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The patterns of the description, translated from ECMA-262.

use crate::support::pattern::{Pattern, Run, ends, runs};

/// `^[a-z]`
pub const NAME: Pattern = Pattern::new(
    "^[a-z]",
    |text| runs(text, const { &[Run::new(&[('a', 'z')], 1, Some(1)), Run::ANY] }),
);

/// `z$`
pub const NAME2: Pattern = Pattern::new(
    "z$",
    |text| ends(text, const { &[Run::ANY] }, const { &[Run::new(&[('z', 'z')], 1, Some(1))] }),
);
