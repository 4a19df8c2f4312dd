// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The patterns of the description, translated from ECMA-262.

use crate::support::backtracking::Backtracking;
use crate::support::pattern::{Pattern, Run, contains, runs};
use crate::support::regex::Regex;

/// `^[a-zA-Z\d-_\. ]+$`
pub const ANNEX_B: Pattern = Pattern::new(
    r"^[a-zA-Z\d-_\. ]+$",
    |text| runs(
        text,
        const {
            &[
                Run::new(
                    &[
                        (' ', ' '),
                        ('-', '.'),
                        ('0', '9'),
                        ('A', 'Z'),
                        ('_', '_'),
                        ('a', 'z'),
                    ],
                    1,
                    None,
                ),
            ]
        },
    ),
);

/// `b+`
pub const UNANCHORED: Pattern = Pattern::new(
    "b+",
    |text| contains(text, const { &[Run::new(&[('b', 'b')], 1, Some(1))] }),
);

/// `^\d+$`
pub const ASCII_DIGITS: Pattern = Pattern::new(
    r"^\d+$",
    |text| runs(text, const { &[Run::new(&[('0', '9')], 1, None)] }),
);

/// `^(?!no)[a-z]+$`
pub const LOOK_AHEAD: Pattern = Pattern::new(
    "^(?!no)[a-z]+$",
    |text| {
        !runs(
            text,
            const {
                &[
                    Run::new(&[('n', 'n')], 1, Some(1)),
                    Run::new(&[('o', 'o')], 1, Some(1)),
                    Run::new(&[('\0', '\u{10ffff}')], 0, None),
                ]
            },
        ) && runs(text, const { &[Run::new(&[('a', 'z')], 1, None)] })
    },
);

/// `^(.)\1$`
pub const BACK_REFERENCE: Pattern = Pattern::new(
    r"^(.)\1$",
    |text| {
        static REGEX: Backtracking = Backtracking::new(
            r"^([^\n\r\x{2028}-\x{2029}])(?:\1)$",
        );
        REGEX.is_match(text)
    },
);

/// `^[a&&b]+$`
pub const SET_OPERATORS: Pattern = Pattern::new(
    "^[a&&b]+$",
    |text| runs(text, const { &[Run::new(&[('&', '&'), ('a', 'b')], 1, None)] }),
);

/// `^{[a-z]}$`
pub const BRACE: Pattern = Pattern::new(
    "^{[a-z]}$",
    |text| runs(
        text,
        const {
            &[
                Run::new(&[('{', '{')], 1, Some(1)),
                Run::new(&[('a', 'z')], 1, Some(1)),
                Run::new(&[('}', '}')], 1, Some(1)),
            ]
        },
    ),
);

/// `^https?:\/\/`
pub const SLASH: Pattern = Pattern::new(
    r"^https?:\/\/",
    |text| runs(
        text,
        const {
            &[
                Run::new(&[('h', 'h')], 1, Some(1)),
                Run::new(&[('t', 't')], 2, Some(2)),
                Run::new(&[('p', 'p')], 1, Some(1)),
                Run::new(&[('s', 's')], 0, Some(1)),
                Run::new(&[(':', ':')], 1, Some(1)),
                Run::new(&[('/', '/')], 2, Some(2)),
                Run::new(&[('\0', '\u{10ffff}')], 0, None),
            ]
        },
    ),
);

/// `^["'']$`
pub const QUOTE: Pattern = Pattern::new(
    "^[\"'`]$",
    |text| runs(
        text,
        const { &[Run::new(&[('"', '"'), ('\'', '\''), ('`', '`')], 1, Some(1))] },
    ),
);

/// `^\p{Lu}$`
pub const PROPERTY: Pattern = Pattern::new(
    r"^\p{Lu}$",
    |text| {
        static REGEX: Regex = Regex::new(r"^\p{Lu}$");
        REGEX.is_match(text)
    },
);

/// `^.{0,65535}$`
pub const REPEATED: Pattern = Pattern::new(
    "^.{0,65535}$",
    |text| runs(
        text,
        const {
            &[
                Run::new(
                    &[
                        ('\0', '\t'),
                        ('\u{b}', '\u{c}'),
                        ('\u{e}', '‧'),
                        ('\u{202a}', '\u{10ffff}'),
                    ],
                    0,
                    Some(65535),
                ),
            ]
        },
    ),
);

/// `^[a-z]*$`
pub const WITH_LENGTH: Pattern = Pattern::new(
    "^[a-z]*$",
    |text| runs(text, const { &[Run::new(&[('a', 'z')], 0, None)] }),
);
