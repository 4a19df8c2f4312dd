// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The patterns of the description, translated from ECMA-262.

use crate::support::pattern::{Pattern, Run, runs};

/// `^x-`
pub const HEADERS: Pattern = Pattern::new(
    "^x-",
    |text| runs(
        text,
        const {
            &[Run::new(&[('x', 'x')], 1, Some(1)), Run::new(&[('-', '-')], 1, Some(1)), Run::ANY]
        },
    ),
);

/// `^count-`
pub const HEADERS2: Pattern = Pattern::new(
    "^count-",
    |text| runs(
        text,
        const {
            &[
                Run::new(&[('c', 'c')], 1, Some(1)),
                Run::new(&[('o', 'o')], 1, Some(1)),
                Run::new(&[('u', 'u')], 1, Some(1)),
                Run::new(&[('n', 'n')], 1, Some(1)),
                Run::new(&[('t', 't')], 1, Some(1)),
                Run::new(&[('-', '-')], 1, Some(1)),
                Run::ANY,
            ]
        },
    ),
);

/// `^[a-z]+$`
pub const WORDS: Pattern = Pattern::new("^[a-z]+$", |text| runs(text, const { &[Run::new(&[('a', 'z')], 1, None)] }));

/// `^[0-9]{4} [A-Z]{2}$`
pub const ADDRESS: Pattern = Pattern::new(
    "^[0-9]{4} [A-Z]{2}$",
    |text| runs(
        text,
        const {
            &[
                Run::new(&[('0', '9')], 4, Some(4)),
                Run::new(&[(' ', ' ')], 1, Some(1)),
                Run::new(&[('A', 'Z')], 2, Some(2)),
            ]
        },
    ),
);

/// `^[0-9]{5}$`
pub const ADDRESS2: Pattern = Pattern::new(
    "^[0-9]{5}$",
    |text| runs(text, const { &[Run::new(&[('0', '9')], 5, Some(5))] }),
);
