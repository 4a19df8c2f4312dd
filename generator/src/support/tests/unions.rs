//! Unions that look at the whole value.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::types::{Alone, Closed, Colour, Item};
use super::{forgives, messages, reads};
use crate::support::decode::{from_json, from_json_tolerant};
use crate::support::json::Json;
use crate::support::tables::*;

/// A union of two branches.
macro_rules! either {
    ($name:ident, $a:ident($a_type:ty), $b:ident($b_type:ty)) => {
        #[derive(Debug, Clone, PartialEq)]
        enum $name {
            $a($a_type),
            $b($b_type),
            Unknown(Value),
        }
    };
}

either!(Tagged, Texts(BTreeMap<String, String>), Values(Map<String, Value>));
union! { Tagged, oneOf, tag "is" {
    "texts" => Texts;
    "values" | "things" => Values;
    else => Unknown;
} }

either!(ByKind, Text(String), Integer(i64));
union! { ByKind, oneOf, kind {
    is String => Text, rules::Text::new().max_length(3);
    is Number => Integer, rules::Integer::new().minimum(2);
    else => Unknown;
} }

either!(OneOf, Short(String), Long(String));
union! { OneOf, oneOf, trial {
    _ => Short, rules::Text::new().max_length(3);
    _ => Long, rules::Text::new().min_length(3);
    else => Unknown;
} }

either!(AnyOf, Alone(Alone), Closed(Closed));
union! { AnyOf, anyOf, trial {
    _ => Alone;
    _ => Closed;
    else => Unknown;
} }

either!(Fuller, Values(Map<String, Value>), Item(Item));
union! { Fuller, oneOf, trial {
    _ => Values;
    _ => Item over Values;
    else => Unknown;
} }

either!(Literal, Values(Map<String, Value>), Item(Item));
union! { Literal, oneOf, trial, literal {
    _ => Values;
    _ => Item over Values;
    else => Unknown;
} }

either!(Narrower, Any(String), Known(Colour));
union! { Narrower, anyOf, trial {
    _ => Any;
    _ => Known over Any;
    else => Unknown;
} }

either!(Nested, One(Vec<Nested>), Several(Vec<Nested>));
union! { Nested, oneOf, trial {
    _ => One, rules::Items::new().max_items(1);
    _ => Several, rules::Items::new().min_items(2);
    else => Unknown;
} }

/// An object with a union beside its property that is read from the whole.
#[derive(Debug, Clone, PartialEq)]
struct Around {
    size: i64,
    union: AnyOf,
}

object! { Around {
    "size" => size: required(i64);
    .. => union: union AnyOf;
} }

#[test]
fn a_tag_chooses() {
    reads::<Tagged>(&[
        (r#"{"is":"texts","a":"b"}"#, r#"{"a":"b","is":"texts"}"#),
        (r#"{"is":"texts","a":1}"#, "/a type"),
        (r#"{"is":"values","a":1}"#, r#"{"is":"values","a":1}"#),
        (r#"{"a":1,"is":"things"}"#, r#"{"a":1,"is":"things"}"#),
        (r#"{"is":"stones"}"#, "oneOf"),
        (r#"{"is":1}"#, "oneOf"),
        (r#"{}"#, "oneOf"),
        (r#"[]"#, "oneOf"),
    ]);
}

#[test]
fn a_tag_chooses_wherever_it_stands() {
    reads::<Tagged>(&[
        (r#"{"a":"b","is":"texts"}"#, r#"{"a":"b","is":"texts"}"#),
        (
            r#"{"a":"b","c":"\u0064","\u0069s":"t\u0065xts","e":"f"}"#,
            r#"{"a":"b","c":"d","e":"f","is":"texts"}"#,
        ),
        (r#"{"a":"b","c":2.0,"is":"texts"}"#, "/c type"),
        (
            r#"{"a":[true],"is":"values","b":{}}"#,
            r#"{"a":[true],"is":"values","b":{}}"#,
        ),
        (r#"{"a":null,"b":1,"is":"stones","c":[]}"#, "oneOf"),
        (r#"{"a":null,"is":{}}"#, "oneOf"),
    ]);
}

#[test]
fn a_tag_may_be_there_only_once() {
    reads::<Tagged>(&[
        (r#"{"is":"texts","is":"texts"}"#, "syntax"),
        (r#"{"is":"texts","is":"values"}"#, "syntax"),
        (r#"{"is":"texts","a":"b","\u0069s":"values"}"#, "syntax"),
        (r#"{"a":[],"is":"texts","is":"values"}"#, "syntax"),
        (r#"{"is":"stones","is":"values"}"#, "syntax"),
        (r#"{"a":"b","a":"b","is":"texts"}"#, "syntax"),
    ]);
}

#[test]
fn a_kind_chooses() {
    reads::<ByKind>(&[
        (r#""abc""#, r#""abc""#),
        (r#""abcd""#, "maxLength"),
        ("2", "2"),
        ("2.0", "2"),
        ("1", "minimum"),
        ("2.5", "type"),
        ("null", "oneOf"),
        ("[]", "oneOf"),
    ]);
}

#[test]
fn trials_count() {
    reads::<OneOf>(&[
        (r#""ab""#, r#""ab""#),
        (r#""abcd""#, r#""abcd""#),
        (r#""abc""#, "oneOf"),
        ("1", "oneOf"),
    ]);
    let both = messages::<OneOf>(r#""abc""#);
    assert_eq!(both, ["(document) matches Short and Long, but must match only one"]);
}

/// Each level could be one or the other: tried afresh within each trial of the one around it, a hundred would never end.
#[test]
fn trials_within_trials_come_to_an_end() {
    let nested = |inner: &str| format!("{}{inner}{}", "[".repeat(100), "]".repeat(100));
    let valid = nested("[],[[]]");
    reads::<Nested>(&[(&valid, &valid), (&nested("[],1"), "oneOf")]);
    forgives::<Nested>(&[(&nested("1"), &nested("1"))]);
}

#[test]
fn the_first_of_any_counts() {
    reads::<AnyOf>(&[
        (r#"{"left":"a"}"#, r#"{"left":"a"}"#),
        (r#"{"label":"a"}"#, r#"{"label":"a"}"#),
        // `Alone` has neither of its keys, `Closed` has no such property.
        (r#"{"other":1}"#, "anyOf"),
        // Each branch refuses the other's property, one by type and one as unknown.
        (r#"{"left":1,"label":"a"}"#, "anyOf"),
        (r#"{"left":"a","label":"a"}"#, r#"{"left":"a"}"#),
    ]);
}

/// The variant that a document is read as, strictly and with tolerance.
fn variants<T: Json + std::fmt::Debug>(json: &str) -> [String; 2] {
    let reads = [from_json::<T>(json.as_bytes()), from_json_tolerant(json.as_bytes())];
    reads.map(|read| {
        let shown = read.map_or_else(|_| "none".to_owned(), |value| format!("{value:?}"));
        shown.split('(').next().unwrap_or_default().to_owned()
    })
}

#[test]
fn of_several_the_fullest_counts() {
    let cases = [
        (r#"{"name":"a","rank":1,"none":""}"#, ["Item", "Item"]),
        // What the fuller branch drops, the other one keeps.
        (r#"{"name":"a","rank":1,"none":"","x":2}"#, ["Values", "Values"]),
        (r#"{"name":1}"#, ["Values", "Values"]),
        (r#"[]"#, ["none", "Unknown"]),
    ];
    for (json, expected) in cases {
        assert_eq!(variants::<Fuller>(json), expected, "{json}");
    }
    assert_eq!(variants::<Literal>(cases[0].0), ["none", "Item"]);
    reads::<Literal>(&[(cases[0].0, "oneOf"), (cases[2].0, cases[2].0)]);
    for (json, expected) in [(r#""red""#, "Known"), (r#""none""#, "Any")] {
        assert_eq!(variants::<Narrower>(json), [expected; 2], "{json}");
    }
}

#[test]
fn a_part_is_read_from_the_whole() {
    reads::<Around>(&[
        (r#"{"size":1,"left":"a"}"#, r#"{"size":1,"left":"a"}"#),
        (r#"{"size":"1","left":2}"#, "/size type, anyOf"),
        (r#"{"left":"a"}"#, "required"),
        ("[]", "type"),
    ]);
}

#[test]
fn a_tolerant_reader_keeps_values_of_no_branch() {
    forgives::<Tagged>(&[(r#"{"is":"stones"}"#, r#"{"is":"stones"}"#), ("[]", "[]")]);
    forgives::<ByKind>(&[(r#""abcd""#, r#""abcd""#), ("null", "null"), ("1", "1")]);
    forgives::<OneOf>(&[(r#""abc""#, r#""abc""#), ("1", "1")]);
    forgives::<AnyOf>(&[(r#"{"other":1}"#, r#"{"other":1}"#)]);
}
