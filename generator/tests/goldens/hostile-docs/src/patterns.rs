// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The patterns of the description, translated from ECMA-262.

use crate::support::pattern::{Pattern, Run, runs};

/// `^'''[<>]*$`
pub const I: Pattern = Pattern::new(
    "^```[<>]*$",
    |text| runs(
        text,
        const {
            &[Run::new(&[('`', '`')], 3, Some(3)), Run::new(&[('<', '<'), ('>', '>')], 0, None)]
        },
    ),
);
