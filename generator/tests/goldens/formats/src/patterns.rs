// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The patterns of the description, translated from ECMA-262.

use crate::support::automaton::{Automaton, Look, Step};
use crate::support::backtracking::Backtracking;
use crate::support::pattern::{Pattern, Run, contains, ends, runs};
use crate::support::regex::Regex;

/// `^[a-zA-Z\d-_\. ]+$`
pub const ANNEX_B: Pattern = Pattern::new(
    r"^[a-zA-Z\d-_\. ]+$",
    |text| runs(
        text,
        const {
            &[Run::new(&[(' ', ' '), ('-', '.'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], 1, None)]
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
                &[Run::new(&[('n', 'n')], 1, Some(1)), Run::new(&[('o', 'o')], 1, Some(1)), Run::ANY]
            },
        ) && runs(text, const { &[Run::new(&[('a', 'z')], 1, None)] })
    },
);

/// `^([a-z]+(?<!x)-)+$`
pub const LOOK_BEHIND: Pattern = Pattern::new(
    "^([a-z]+(?<!x)-)+$",
    |text| {
        const AUTOMATON: Automaton = Automaton::new(
            &[Look::Behind(&[Step::Take(&[('x', 'x')]), Step::Match])],
            &[
                Step::Start,
                Step::Take(&[('a', 'z')]),
                Step::Split(3, 4),
                Step::Jump(1),
                Step::LookNot(0),
                Step::Take(&[('-', '-')]),
                Step::Split(7, 8),
                Step::Jump(1),
                Step::End,
                Step::Match,
            ],
        );
        AUTOMATON.is_match(text)
    },
);

/// `^(ab|cd)_[0-9]{2}$`
pub const BRANCHES: Pattern = Pattern::new(
    "^(ab|cd)_[0-9]{2}$",
    |text| {
        runs(
            text,
            const {
                &[
                    Run::new(&[('a', 'a')], 1, Some(1)),
                    Run::new(&[('b', 'b')], 1, Some(1)),
                    Run::new(&[('_', '_')], 1, Some(1)),
                    Run::new(&[('0', '9')], 2, Some(2)),
                ]
            },
        )
            || runs(
                text,
                const {
                    &[
                        Run::new(&[('c', 'c')], 1, Some(1)),
                        Run::new(&[('d', 'd')], 1, Some(1)),
                        Run::new(&[('_', '_')], 1, Some(1)),
                        Run::new(&[('0', '9')], 2, Some(2)),
                    ]
                },
            )
    },
);

/// `^[a-z][a-z-]*[a-z]$`
pub const BOTH_ENDS: Pattern = Pattern::new(
    "^[a-z][a-z-]*[a-z]$",
    |text| ends(
        text,
        const {
            &[Run::new(&[('a', 'z')], 1, Some(1)), Run::new(&[('-', '-'), ('a', 'z')], 0, None)]
        },
        const { &[Run::new(&[('a', 'z')], 1, Some(1))] },
    ),
);

/// `[0-9]{4}-[0-9]{2}`
pub const SOMEWHERE: Pattern = Pattern::new(
    "[0-9]{4}-[0-9]{2}",
    |text| contains(
        text,
        const {
            &[
                Run::new(&[('0', '9')], 4, Some(4)),
                Run::new(&[('-', '-')], 1, Some(1)),
                Run::new(&[('0', '9')], 2, Some(2)),
            ]
        },
    ),
);

/// `^(.)\1$`
pub const BACK_REFERENCE: Pattern = Pattern::new(
    r"^(.)\1$",
    |text| {
        static REGEX: Backtracking = Backtracking::new(r"^([^\n\r\x{2028}-\x{2029}])(?:\1)$");
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
                Run::ANY,
            ]
        },
    ),
);

/// `^["'']$`
pub const QUOTE: Pattern = Pattern::new(
    "^[\"'`]$",
    |text| runs(text, const { &[Run::new(&[('"', '"'), ('\'', '\''), ('`', '`')], 1, Some(1))] }),
);

/// `^\p{Lu}$`
pub const PROPERTY: Pattern = Pattern::new(
    r"^\p{Lu}$",
    |text| {
        static REGEX: Regex = Regex::new(r"^\p{Lu}$");
        REGEX.is_match(text)
    },
);

/// `^(?i:[0-9a-f]{4}|none)$`
pub const EITHER_CASE: Pattern = Pattern::new(
    "^(?i:[0-9a-f]{4}|none)$",
    |text| {
        runs(
            text,
            const { &[Run::new(&[('0', '9'), ('A', 'F'), ('a', 'f')], 4, Some(4))] },
        )
            || runs(
                text,
                const {
                    &[
                        Run::new(&[('N', 'N'), ('n', 'n')], 1, Some(1)),
                        Run::new(&[('O', 'O'), ('o', 'o')], 1, Some(1)),
                        Run::new(&[('N', 'N'), ('n', 'n')], 1, Some(1)),
                        Run::new(&[('E', 'E'), ('e', 'e')], 1, Some(1)),
                    ]
                },
            )
    },
);

/// `^.{0,65535}$`
pub const REPEATED: Pattern = Pattern::new(
    "^.{0,65535}$",
    |text| runs(
        text,
        const {
            &[Run::new(&[('\0', '\t'), ('\u{b}', '\u{c}'), ('\u{e}', '‧'), ('\u{202a}', '\u{10ffff}')], 0, Some(65535))]
        },
    ),
);

/// `^[a-z]*$`
pub const WITH_LENGTH: Pattern = Pattern::new(
    "^[a-z]*$",
    |text| runs(text, const { &[Run::new(&[('a', 'z')], 0, None)] }),
);
