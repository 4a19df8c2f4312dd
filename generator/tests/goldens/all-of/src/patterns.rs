// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The patterns of the description, translated from ECMA-262.

use crate::support::pattern::{Pattern, Run, ends, runs};

/// `^[a-z]`
pub const NAME: Pattern = Pattern::new(
    "^[a-z]",
    |text| runs(
        text,
        const {
            &[
                Run::new(&[('a', 'z')], 1, Some(1)),
                Run::new(&[('\0', '\u{10ffff}')], 0, None),
            ]
        },
    ),
);

/// `z$`
pub const NAME2: Pattern = Pattern::new(
    "z$",
    |text| ends(
        text,
        const { &[Run::new(&[('\0', '\u{10ffff}')], 0, None)] },
        const { &[Run::new(&[('z', 'z')], 1, Some(1))] },
    ),
);
