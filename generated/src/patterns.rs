// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! The patterns of the description, translated from ECMA-262.

use crate::support::pattern::{Pattern, Run, runs};

/// `^[a-zA-Z\d-_\. ]+$`
pub const FOLDER: Pattern = Pattern::new(
    r"^[a-zA-Z\d-_\. ]+$",
    |text| runs(
        text,
        const {
            &[Run::new(&[(' ', ' '), ('-', '.'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], 1, None)]
        },
    ),
);
