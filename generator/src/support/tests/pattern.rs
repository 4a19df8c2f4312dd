//! Patterns: runs of characters, regular expressions, and those that backtrack.

use crate::support::backtracking::Backtracking;
use crate::support::pattern::{Pattern, Run, runs};
use crate::support::regex::Regex;

static FOLDER: Pattern = Pattern::new(r"^[a-z\d-_]{2,3}\.?é*$", |text| {
    runs(
        text,
        const {
            &[
                Run::new(&[('-', '-'), ('0', '9'), ('_', '_'), ('a', 'z')], 2, Some(3)),
                Run::new(&[('.', '.')], 0, Some(1)),
                Run::new(&[('é', 'é')], 0, None),
            ]
        },
    )
});

static VERSION: Pattern = Pattern::new(r"^\d+(\.\d+)*$", |text| {
    static REGEX: Regex = Regex::new(r"^[0-9]+(?:\.[0-9]+)*$");
    REGEX.is_match(text)
});

static QUOTED: Pattern = Pattern::new(r"^(['|])\w*\1$", |text| {
    static REGEX: Backtracking = Backtracking::new(r"^(['|])[0-9A-Za-z_]*(?:\1)$");
    REGEX.is_match(text)
});

#[test]
fn patterns_decide_texts() {
    let cases = [
        (&FOLDER, "ab", true),
        (&FOLDER, "a-_", true),
        (&FOLDER, "ab.éé", true),
        (&FOLDER, "abé", true),
        (&FOLDER, "", false),
        (&FOLDER, "a", false),
        (&FOLDER, "abcd", false),
        (&FOLDER, "ab..", false),
        (&FOLDER, "abée", false),
        (&FOLDER, "Ab", false),
        (&VERSION, "1.20.3", true),
        (&VERSION, "1.", false),
        (&QUOTED, "'a'", true),
        (&QUOTED, "'a|", false),
    ];
    for (pattern, text, expected) in cases {
        assert_eq!(pattern.matches(text), expected, "{pattern} on {text:?}");
    }
}

#[test]
fn runs_compare_the_ends_of_ranges() {
    let check = |ranges: &[(char, char)], text: &str, expected: bool| {
        let run = Run::new(Vec::leak(ranges.to_vec()), 0, None);
        assert_eq!(runs(text, &[run]), expected, "{ranges:?} on {text:?}");
    };
    check(&[('b', 'd')], "bcd", true);
    check(&[('b', 'd')], "a", false);
    check(&[('b', 'd')], "e", false);
    check(&[('\0', '\u{7F}')], "\0\u{7F}", true);
    check(&[('\0', '\u{7F}')], "\u{80}", false);
    check(&[('~', '\u{100}')], "~\u{7F}\u{80}\u{100}", true);
    check(&[('~', '\u{100}')], "}", false);
    check(&[('~', '\u{100}')], "\u{101}", false);
    check(&[('\0', char::MAX)], "a\n🐲\u{10FFFF}", true);
    check(&[], "", true);
    check(&[], "a", false);
}

#[test]
fn a_pattern_shows_its_source() {
    assert_eq!(VERSION.source(), r"^\d+(\.\d+)*$");
    assert_eq!(VERSION.to_string(), VERSION.source());
}

#[test]
fn the_work_of_backtracking_is_bounded() {
    let regex = Backtracking::new("^(?:(?:a+)+(?!c))+b$");
    assert!(regex.is_match("aaab"));
    assert!(!regex.is_match(&"a".repeat(40)));
}

#[test]
fn an_expression_that_does_not_compile_matches_nothing() {
    assert!(!Regex::new("(").is_match("("));
    assert!(!Backtracking::new("(").is_match("("));
}
