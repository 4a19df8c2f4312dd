//! Constraints, on both sides of each limit.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde_json::{Map, Value, json};

use super::keywords;
use crate::support::format::Format;
use crate::support::path::Path;
use crate::support::pattern::Pattern;
use crate::support::rules::{Any, Entries, Integer, Items, Nullable, Number, Text};
use crate::support::secret::Secret;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

static VOWEL: Pattern = Pattern::new("[aeiou]", |text| text.contains(['a', 'e', 'i', 'o', 'u']));
static DIGIT: Pattern = Pattern::new(r"\d", |text| text.contains(|c: char| c.is_ascii_digit()));
static BOTH: &[&Pattern] = &[&VOWEL, &DIGIT];
static UPPER: Format = Format::new("shout", |text| !text.contains(|c: char| c.is_lowercase()));

fn found<T: Debug>(rule: &impl Rule<T>, value: &T) -> Violations {
    let mut out = Violations::default();
    rule.check(value, &Path::ROOT, &mut out);
    out
}

/// Checks that `value` breaks these keywords, told as `pointer keyword` joined by `, `, and no others.
fn breaks<T: Debug>(rule: &impl Rule<T>, value: T, expected: &str) {
    assert_eq!(keywords(&found(rule, &value)).join(", "), expected, "{value:?}");
}

#[test]
fn lengths_count_code_points() {
    let rule = Text::new().min_length(2).max_length(3);
    let cases = [
        ("", "minLength"),
        ("a", "minLength"),
        ("ab", ""),
        ("abc", ""),
        ("abcd", "maxLength"),
        ("é", "minLength"),
        ("éé", ""),
        ("🐲🐲🐲", ""),
        ("🐲🐲🐲🐲", "maxLength"),
        ("🐲", "minLength"),
        ("e\u{301}", ""),
        ("👨‍👩‍👧", "maxLength"),
    ];
    for (text, expected) in cases {
        breaks(&rule, text.to_owned(), expected);
    }
    breaks(&Text::new().max_length(0), String::new(), "");
    breaks(&Text::new().max_length(0), "a".to_owned(), "maxLength");
    breaks(&Text::new().min_length(usize::MAX), "a".to_owned(), "minLength");
    breaks(&rule, Secret::new("abcd"), "maxLength");
}

#[test]
fn text_matches_all_patterns_and_its_format() {
    let rule = Text::new().max_length(3).patterns(BOTH).format(&UPPER);
    let cases = [
        ("1A", "pattern"),
        ("a1", "format"),
        ("B", "pattern, pattern"),
        ("bbbb", "maxLength"),
    ];
    for (text, expected) in cases {
        breaks(&rule, text.to_owned(), expected);
    }
    breaks(&Text::new().patterns(BOTH), "a1".to_owned(), "");
    let told = found(&rule, &"bx".to_owned()).to_string();
    let expected = "(document) does not match the pattern [aeiou]\n\
                    (document) does not match the pattern \\d\n\
                    (document) is not a valid shout";
    assert_eq!(told, expected);
}

#[test]
fn integers() {
    let rule = Integer::new().minimum(-2).maximum(6).multiple_of(2);
    let cases = [
        (-4, "minimum"),
        (-3, "minimum, multipleOf"),
        (-2, ""),
        (-1, "multipleOf"),
        (0, ""),
        (6, ""),
        (7, "maximum, multipleOf"),
        (i64::MAX, "maximum, multipleOf"),
        (i64::MIN, "minimum"),
    ];
    for (value, expected) in cases {
        breaks(&rule, value, expected);
    }
    breaks(&Integer::new(), u64::MAX, "");
    breaks(&Integer::new().maximum(i128::from(u64::MAX) - 1), u64::MAX, "maximum");
    breaks(&Integer::new().minimum(1), 0u32, "minimum");
    breaks(&Integer::new().maximum(0), 1i32, "maximum");
}

#[test]
fn decimals_have_the_digits_that_a_double_holds() {
    for (value, expected) in [
        (0.0, ""),
        (19.99, ""),
        (-123456789012.345, ""),
        (1e300, ""),
        (1_234_567_890.123_456_7, "format"),
        (0.1 + 0.2, "format"),
    ] {
        breaks(&Number::new().digits(), value, expected);
        breaks(&Number::new(), value, "");
    }
}

#[test]
fn numbers() {
    let inclusive = Number::new().minimum(-0.5).maximum(1.5);
    let exclusive = Number::new().exclusive_minimum(-0.5).exclusive_maximum(1.5);
    let cases = [
        (-0.5 - f64::EPSILON, "minimum", "exclusiveMinimum"),
        (-0.5, "", "exclusiveMinimum"),
        (-0.5 + f64::EPSILON, "", ""),
        (1.5 - f64::EPSILON, "", ""),
        (1.5, "", "exclusiveMaximum"),
        (1.5 + f64::EPSILON, "maximum", "exclusiveMaximum"),
        (f64::MAX, "maximum", "exclusiveMaximum"),
    ];
    for (value, with, without) in cases {
        breaks(&inclusive, value, with);
        breaks(&exclusive, value, without);
    }
    breaks(&Number::new().minimum(0.0), -0.0, "");
    breaks(&Number::new().multiple_of(0.01), 4.35, "");
    breaks(&Number::new().multiple_of(0.01), 4.355, "multipleOf");
    breaks(
        &Number::new().minimum(1.0).maximum(0.0).multiple_of(0.2),
        0.5,
        "minimum, maximum, multipleOf",
    );
}

#[test]
fn a_constraint_does_not_count_for_null() {
    let rule = Nullable(Integer::new().minimum(1));
    for (value, expected) in [(None, ""), (Some(1), ""), (Some(0), "minimum")] {
        breaks(&rule, value, expected);
    }
    let rule = Items::each(Nullable(Text::new().max_length(1)));
    breaks(
        &rule,
        vec![None, Some("a".to_owned()), Some("ab".to_owned())],
        "/2 maxLength",
    );
    breaks(&Nullable(Items::new().min_items(1)), None::<Vec<bool>>, "");
    breaks(&Any, (), "");
}

#[test]
fn lists_and_their_items() {
    let rule = Items::each(Integer::new().minimum(2))
        .min_items(1)
        .max_items(3)
        .unique();
    let cases: [(&[i64], &str); 7] = [
        (&[], "minItems"),
        (&[2], ""),
        (&[2, 3, 4], ""),
        (&[2, 3, 4, 5], "maxItems"),
        (&[1, 1, 1, 1], "maxItems"),
        (&[2, 3, 2], "uniqueItems"),
        (&[1, 2, 1], "uniqueItems, /0 minimum, /2 minimum"),
    ];
    for (items, expected) in cases {
        breaks(&rule, items.to_vec(), expected);
    }
    let nested = Items::each(Items::each(Text::new().min_length(1)).max_items(1));
    let text = |items: &[&str]| items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>();
    breaks(
        &nested,
        vec![text(&["a"]), text(&[""]), text(&["a", ""])],
        "/1/0 minLength, /2 maxItems",
    );
    breaks(
        &Items::new().unique(),
        vec![json!({"a": 1, "b": 2}), json!({"b": 2.0, "a": 1})],
        "uniqueItems",
    );
    breaks(&Items::new(), vec![json!(1), json!(1)], "");
}

#[test]
fn maps_and_their_entries() {
    let rule = Entries::each(Integer::new().maximum(9))
        .min_properties(1)
        .max_properties(2)
        .names(Text::new().max_length(2));
    let cases: [(&[(&str, i64)], &str); 5] = [
        (&[], "minProperties"),
        (&[("a", 1)], ""),
        (&[("a", 1), ("b", 9)], ""),
        (&[("a", 1), ("b", 1), ("c", 10)], "maxProperties"),
        (&[("abc", 10), ("d/", 10)], "/abc maxLength, /abc maximum, /d~1 maximum"),
    ];
    for (entries, expected) in cases {
        let map: BTreeMap<_, _> = entries
            .iter()
            .map(|(name, value)| ((*name).to_owned(), *value))
            .collect();
        breaks(&rule, map, expected);
    }
    let rule = Entries::new().max_properties(1).names(Text::new().min_length(2));
    let map = |value: Value| value.as_object().cloned().unwrap_or_default();
    breaks::<Map<String, Value>>(&rule, map(json!({"ab": null})), "");
    breaks::<Map<String, Value>>(&rule, map(json!({"a": 1})), "/a minLength");
    breaks::<Map<String, Value>>(&rule, map(json!({"a": 1, "bc": 2})), "maxProperties");
}

#[test]
fn a_limit_is_told_with_what_was_found() {
    let limit = |violations: Violations| {
        let first = violations.into_iter().next().unwrap();
        let (limit, actual) = (first.limit.unwrap_or_default(), first.actual.unwrap_or_default());
        (first.message, limit, actual)
    };
    let text = Text::new().min_length(2).max_length(3);
    let one = Items::new().min_items(2);
    let cases = [
        (
            found(&text, &"a".to_owned()),
            "has 1 character, but needs at least 2",
            "2",
            "1",
        ),
        (
            found(&text, &"hunt".to_owned()),
            "has 4 characters, but at most 3 are allowed",
            "3",
            "4",
        ),
        (found(&one, &vec![true]), "has 1 item, but needs at least 2", "2", "1"),
        (
            found(&one, &Vec::<bool>::new()),
            "has 0 items, but needs at least 2",
            "2",
            "0",
        ),
        (
            found(
                &Entries::new().max_properties(1),
                &BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]),
            ),
            "has 2 entries, but at most 1 are allowed",
            "1",
            "2",
        ),
        (
            found(&Integer::new().minimum(2), &1i64),
            "is 1, but must be at least 2",
            "2",
            "1",
        ),
        (
            found(&Integer::new().maximum(2), &3i64),
            "is 3, but must be at most 2",
            "2",
            "3",
        ),
        (
            found(&Integer::new().multiple_of(2), &3i64),
            "is 3, but must be a multiple of 2",
            "2",
            "3",
        ),
        (
            found(&Number::new().exclusive_minimum(0.5), &0.5),
            "is 0.5, but must be more than 0.5",
            "0.5",
            "0.5",
        ),
        (
            found(&Number::new().exclusive_maximum(0.5), &1.0),
            "is 1, but must be less than 0.5",
            "0.5",
            "1",
        ),
    ];
    for (violations, message, wanted, actual) in cases {
        assert_eq!(
            limit(violations),
            (message.to_owned(), wanted.to_owned(), actual.to_owned())
        );
    }
}
