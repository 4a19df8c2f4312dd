//! Flags that are set within a pattern.

use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

use super::super::ast::Node;
use super::super::inline_flags;
use super::super::parse::parse;
use super::{check, kind, refuses};

#[test]
fn modifiers_hold_within_their_group() {
    check("^(?i:ab)c$", &["abc", "ABc", "aBc"], &["abC", "ABC"]);
    check("^a(?i:b(?-i:c)d)$", &["abcd", "aBcD"], &["aBCD", "Abcd"]);
    check("^(?i:a(b)|(c))d$", &["Abd", "ABd", "Cd"], &["abD", "cD"]);
    check("^(?i:a){2}b$", &["aAb", "AAb"], &["aAB", "ab"]);
    check("^(?s:.).$", &["\na", "aa"], &["a\n"]);
    check("^(?s:.(?-s:.).)$", &["\na\n"], &["\n\n\n"]);
    check(
        "(?m:^a$)",
        &["a", "b\na", "a\r\nb", "b\u{2028}a\u{2029}"],
        &["ba", "a b\u{85}"],
    );
    check("(?m:^)a$", &["a", "b\na"], &["a\nb", "ba"]);
    check("^a(?m:$)", &["a", "a\nb"], &["b\na", "ab"]);
    check("(?m:^(?-m:^)a)", &["a"], &["b\na"]);
    check("(?m:^)*(?m:$)+a?", &["", "b"], &[]);
    check("^(?im-s:A.$)", &["a1", "aB\nc"], &["a\n"]);
    check("^(?i-:a)(?-i:b)$", &["ab", "Ab"], &["aB"]);
    check("(?s-im:^.b$)", &["\nb"], &["\nB", "a\nb\n"]);
    check("^(?=(?i:a)).(?i:(?<!B))c$", &["Ac"], &["bc", "AC"]);
}

#[test]
fn case_is_ignored_as_by_canonicalize() {
    check("^(?i:k)$", &["k", "K", "\u{212A}"], &["x"]);
    check("^(?i:\u{212A})$", &["k", "K", "\u{212A}"], &["x"]);
    check("^(?i:ß)$", &["ß", "ẞ"], &["ss", "SS"]);
    check("^(?i:σ)$", &["σ", "ς", "Σ"], &["s"]);
    check("^(?i:i)$", &["i", "I"], &["İ", "ı"]);
    check("^(?i:ﬀ)$", &["ﬀ"], &["ff"]);
    check(r"^(?i:\x61\u0062\u{1E900}\cj)$", &["AB\u{1E922}\n"], &["AB\u{1E922}j"]);
    check("^(?i:[a-c]+)$", &["abcABC"], &["d", "D"]);
    check("^(?i:[Z-a]+)$", &["zAZa_"], &["b", "B"]);
    check("^(?i:[^a])$", &["b", "B"], &["a", "A"]);
    check("^(?i:[^k-s])$", &["a"], &["s", "ſ", "S", "\u{212A}"]);
    check("^(?i:[^])$", &["a", "\n"], &[]);
    check("(?i:[])", &[], &["", "a"]);
    check("^(?i:[+-^]+)$", &["a+Z^"], &["_", "{"]);
    check(r"^(?i:\w+)$", &["aſ\u{212A}_"], &["é", "-"]);
    check(r"^(?i:\W+)$", &["é-"], &["ſ", "\u{212A}", "s", "k"]);
    check(r"^(?i:[^\w])$", &["é", "-"], &["ſ", "\u{212A}", "s"]);
    check(r"^(?i:[^\W])$", &["ſ", "\u{212A}", "s"], &["é", "-"]);
    check(r"^(?i:\d\D\s\S)$", &["1a a"], &["a1 1"]);
    check(r"^(?i:\p{Lu})$", &["a", "A", "ǅ"], &["1", "ª"]);
    check(r"^(?i:\P{Lu})$", &["a", "A", "1"], &[]);
    check(r"^(?i:[^\p{Lu}])$", &["1", "ª"], &["a", "A"]);
    check(r"^(?i:[^\P{Lu}])$", &["\u{1D400}"], &["a", "A", "1"]);
    check(r"^(?i:\p{Mn})$", &["\u{345}", "ι", "\u{1FBE}"], &["a"]);
    check(r"^(?i:[\p{Lt}1-])$", &["ǆ", "Ǆ", "ǅ", "1", "-"], &["2"]);
}

#[test]
fn word_boundaries_ignore_case() {
    check(r"(?i:\b)a(?i:\b)", &["a", "-a-"], &["\u{212A}a", "aſ", "ba"]);
    check(r"(?i:\ba\b)", &["a", "-A-", "éaé"], &["\u{212A}a", "aſ", "ba"]);
    check(r"(?i:a\Bb)|x(?i:\B)$", &["AB"], &["a-b", "x"]);
    check(r"(?i:^\B)|x(?i:\B)ſ", &["", "é", "xſ"], &["a", "ſ"]);
    check(r"\ba(?i:-)", &["\u{212A}a-"], &["ba-"]);
}

#[test]
fn back_references_that_ignore_case_are_to_what_has_none() {
    check(r#"^(['"])(?i:a\1)$"#, &[r#"'A'"#, r#""a""#], &[r#"'a""#, "'a"]);
    check(r"^(?i:(a|b))\1$", &["AA", "bb"], &["Aa", "Ab"]);
    check(r"^(?i:\1a(b))$", &["AB"], &["bab"]);
    refuses(r"(?i:(a)\1)", 7, "back-reference");
    refuses(r"([^-])(?i:\1)", 10, "back-reference");
    refuses(r"(-)(\1)(?i:\2)", 11, "back-reference");
    refuses(r"(?i)(a)\1", 7, "back-reference");
}

#[test]
fn inline_flags_hold_to_the_end_of_their_group() {
    let cases = [
        ("(?i)a", "(?i:a)", 0..4),
        ("a(?i)b|c", "a(?i:b)|(?i:c)", 1..5),
        ("(a(?i)b|c)d", "(a(?i:b)|(?i:c))d", 2..6),
        ("(?:(?i)a)b", "(?i:a)b", 3..7),
        ("(?=(?s).).", "(?=(?s:.)).", 3..7),
        ("(?m)^|(?-m)^", "(?m:^)|^", 0..4),
        ("(?im)a(?-i)^", "(?i:a)(?m:^)", 0..5),
        ("(?i-s)a|.", "(?i:a)|.", 0..6),
        ("a|(?i)", "a|", 2..6),
        ("(?s:.(?-s)|.)", "(?s:.)|.", 5..10),
        (r"([^\s]+(\.(?i)(j|t))$)", r"([^\s]+(\.((?i:j)|(?i:t)))$)", 10..14),
    ];
    for (source, expected, place) in cases {
        assert_eq!(inline_flags(source), Some(place), "{source}");
        assert_eq!(inline_flags(expected), None, "{expected}");
        let node = |source| parse(source).map(|parsed| parsed.node);
        assert_eq!(node(source), node(expected), "{source}");
    }
    for source in ["a", "(?i:a)", "(?i-m:a)", r"\(?i)", "[(?i)]", "(?x)a", "(?i)(", "(?i"] {
        assert_eq!(inline_flags(source), None, "{source}");
    }
}

#[test]
fn the_cheapest_matcher_ignores_case() {
    let cases = [
        (
            "(?i)^[0-9a-f]{8}-[0-9a-f]{4}$",
            "runs [0-9A-Fa-f]{8,8}[---]{1,1}[0-9A-Fa-f]{4,4}",
        ),
        (
            "(?i)^(all|no)$",
            "runs [A-Aa-a]{1,1}[L-Ll-l]{2,2}, or runs [N-Nn-n]{1,1}[O-Oo-o]{1,1}",
        ),
        ("^(?i:[A-Z]{2})$", r"runs [A-Za-z\u{17f}-\u{17f}\u{212a}-\u{212a}]{2,2}"),
        ("(?s).*", "always"),
        ("(?s)^.{1,9}$", r"runs [\u{0}-\u{10ffff}]{1,9}"),
        ("(?m)^", "always"),
        ("(?i)1", "contains [1-1]{1,1}"),
        ("(?i:a.b)*c", r"regex (?:[aA][^\n\r\x{2028}-\x{2029}][bB])*c"),
        (r"^(?i:[\p{Lt}\d])+$", "regex ^[\\p{Lt}Ǆǆ-Ǉǉ-ǊǌǱǳᾀ-ᾇᾐ-ᾗᾠ-ᾧᾳῃῳ0-9]+$"),
        (r"(?i)a\b", "automaton of 2 look-arounds"),
        ("(?m)^a$", "automaton of 2 look-arounds"),
    ];
    for (source, expected) in cases {
        assert_eq!(kind(source), expected, "{source}");
    }
}

#[test]
fn wrong_modifiers_are_refused() {
    refuses("a(?ii:a)", 3, "named twice");
    refuses("(?i-i:a)", 2, "named twice");
    refuses("(?s-mm:a)", 2, "named twice");
    refuses("(?-:a)", 2, "no flag");
    refuses("(?i-s-m:a)", 2, "no such group");
    refuses("(?I:a)", 2, "no such group");
    refuses("(?u:a)", 2, "no such group");
    refuses("(?i", 1, "no such group");
    refuses("(?i a)", 1, "no such group");
    refuses("(?^i:a)", 1, "no such group");
    refuses("(?i:a", 0, "not closed");
    for flag in ["x", "u", "U", "n", "R", "ix", "i-x", "is-mU", ""] {
        let offset = if flag.is_empty() { "no flag" } else { "no such group" };
        refuses(&format!("(?{flag})a"), 2, offset);
    }
    refuses("(?-)a", 2, "no flag");
    refuses("(?i)*", 4, "nothing to repeat");
    refuses("(?m:^*)", 5, "can't be repeated");
    refuses("(?m:$+)", 5, "can't be repeated");
    refuses(r"(?i:\b?)", 6, "can't be repeated");
}

#[test]
fn characters_without_case_have_no_other_case() {
    let Ok(Node::Class(caseless)) = parse(r"\P{Cased}").map(|parsed| parsed.node) else {
        panic!("it is a class");
    };
    let ranges = caseless.all_ranges().into_iter();
    let caseless = ClassUnicode::new(ranges.map(|(first, last)| ClassUnicodeRange::new(first, last)));
    let mut folded = caseless.clone();
    folded.case_fold_simple();
    assert_eq!(folded, caseless);
}
