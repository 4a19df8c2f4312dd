//! Bounds of any size: no work is in their size, and repetitions that are counted are those that are written out.

use std::time::{Duration, Instant};

use super::{kind, matches};
use crate::schema::pattern::automaton::{automaton, counting};
use crate::schema::pattern::{self, engine, resolved, translate};

/// How long a pattern may take to be translated or to decide a text, unless the machine is busy.
const LIMIT: Duration = Duration::from_millis(500);

#[test]
fn bounds_of_any_size_are_exact_and_cost_nothing() {
    let (long, bs) = ("a".repeat(5_000), "b".repeat(6_002));
    let cases: &[(&str, &[&str], &[&str])] = &[
        ("^.{1,2097152}", &["a", &long], &["", "\n"]),
        ("^.{1,2097152}$", &["a", &long], &["", "a\nb"]),
        ("^[a-z]{2,2147483647}$", &["ab", &long], &["a", "aB"]),
        ("^a{4294967295}$", &[], &["a", &long]),
        ("^a{2,99999999999999999999}$", &["aa", &long], &["a"]),
        ("^a{99999999999999999999,}$", &[], &["a", &long]),
        ("(a{1,1000}){1,1000}", &["a", "xax", &long], &["", "b"]),
        ("^(a{1,1000}){1,1000}$", &["a", &long], &["", "ab"]),
        ("^(a{3,1000}){2,1000}$", &["aaaaaa", &long], &["aaaaa", "aaaaaab"]),
        ("^(a{3,4}){2,2147483647}$", &["aaaaaa", &long], &["aaaaa", "aaaaaab"]),
        ("^(a|bc){0,2147483647}$", &["", "abca", &long], &["b", "ac"]),
        (
            "^(a|bc){3,2147483647}$",
            &["abca", "bcbcbc"],
            &["", "aa", "bcbc", "abcab"],
        ),
        ("^(?:[^\\S\\n]*\\S.*){1,2097152}$", &["  a b", "a"], &["", " ", "\n"]),
        ("^(?!x)(\\w|-\\w){1,2147483647}$", &["a-b", "y"], &["x", "a--b", ""]),
        (
            "^(?=.{5,2147483647}$)[a-z]+(-[a-z]+)*$",
            &["ab-cd", "abcde"],
            &["a-b", "ab-"],
        ),
        ("^[a-z]{2147483647}[a-z]{2147483647}[a-z]{5}$", &[], &["abcde", &long]),
        (
            "^((ab?){1,1000}c?){1,1000}$",
            &["a", "abac", "acab"],
            &["", "ba", "abb"],
        ),
        ("^(a|bb){2000,3000}$", &[&long[..2_000], &bs[..6_000]], &["a", "b"]),
        ("^(a|bb){2000,3000}$", &[], &[&long[..1_999], &bs]),
        ("^(ab|a){0,100000}x$", &["x", "abax"], &["abb", "bx"]),
        ("^(?:a?){2147483647}$", &["", "aa"], &["b"]),
        ("^(?:a?b?){5,2147483647}$", &["", "abba"], &["c"]),
        ("((((a{1,99}b?){1,99}){1,99}){1,99}){1,99}", &["a", "xab"], &["b", ""]),
        (r"\b(\w{1,5000} ?){1,5000}\b", &["a b", "ab"], &["", " "]),
        (r"^(a|bc){2147483647}\1$", &[], &["a", "bcbc"]),
    ];
    for (source, yes, no) in cases {
        let begun = Instant::now();
        let matcher = translate(source).unwrap_or_else(|error| panic!("{source}: {error}"));
        for (texts, expected) in [(yes, true), (no, false)] {
            for text in *texts {
                let shown = text.get(..20).unwrap_or(text);
                assert_eq!(
                    matches(&matcher, text),
                    expected,
                    "{source}: {shown:?}: {}",
                    kind(source)
                );
                if text.len() < 100 {
                    assert_eq!(pattern::matches(source, text), Some(expected), "{source}: {shown:?}");
                }
            }
        }
        let taken = begun.elapsed() / u32::try_from(2 * (yes.len() + no.len()) + 1).unwrap();
        assert!(taken < LIMIT, "{source} takes {taken:?}");
    }
}

#[test]
fn counted_repetitions_are_those_that_are_written_out() {
    let sources = [
        "^(?:a|bb){2,3}$",
        "^(?:aa|aaa){2,3}b$",
        "^(?:ab?){0,2}b$",
        "(?:ab){2}",
        "^(?:a{2,3}b?){1,2}$",
        "^(?:(?:ab){1,2}|b){2,3}$",
        "^(?:a?b?){2,3}$",
        "^(?:a*){3}b{2,}$",
        "^(?:a|){2}b$",
        "^(?:(?=a)|b){2,3}a$",
        "^(?:(?=ab)|a|b){3,4}$",
        "^(?:\\b|a){3}b?$",
        "^(?:\\B|ab){2,3}a$",
        "^(?:a(?=b)|b){2,3}$",
        "(?<=a{2,3})b",
        "(?<!(?:ab){2})a$",
        "^(?=(?:a|ab){2,3}$)b?",
        "^(?:(?:a?){2,3}b){2}$",
        "^(?:(?:a|(?=b)){2,3}b){1,2}$",
        "^(?:a{2,}b?){2,}$",
        "^(?:ab|b){3,}$",
    ];
    let mut texts = vec![String::new()];
    let mut first = 0;
    for _ in 0..7 {
        let last = texts.len();
        for index in first..last {
            texts.extend(["a", "b"].map(|letter| texts[index].clone() + letter));
        }
        first = last;
    }
    for source in sources {
        let node = resolved(source).unwrap();
        let (written_out, counted) = (automaton(&node).unwrap(), counting(&node, 0).unwrap());
        assert!(!written_out.counts() && counted.counts(), "{source}");
        for text in &texts {
            let (expected, found) = (engine::is_match(&written_out, text), engine::is_match(&counted, text));
            assert_eq!(found, expected, "{source}: {text:?}");
        }
    }
}

#[test]
fn work_for_counting_is_bounded() {
    let source = "^(?:(?:a{1,700}b?){1,700}c?){1,700}d$";
    let matcher = translate(source).unwrap();
    assert!(matcher.counts(), "{}", kind(source));
    let begun = Instant::now();
    assert!(!matches(&matcher, &"a".repeat(3_000)));
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}
