//! Unions that look at the whole value.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::types::{Alone, Closed, Colour, Item};
use super::{forgives, messages, reads};
use crate::support::decode::{from_json, from_json_tolerant};
use crate::support::json::Json;
use crate::support::object::{Field, Object, Problems, Source, Visit, objects};
use crate::support::rules::{Any, Integer, Items, Text};
use crate::support::union::{self, Dispatch, Kind, Tags, Union, unions};

unions!(Tagged, ByKind, OneOf, AnyOf, Nested, Fuller, Literal, Narrower);
objects!(Around);

/// Writes down a union of two branches as the generator does.
macro_rules! union {
    ($name:ident, $a:ident($a_type:ty, $a_rule:expr), $b:ident($b_type:ty, $b_rule:expr), $exclusive:literal, $dispatch:expr) => {
        union!(
            $name,
            $a($a_type, $a_rule),
            $b($b_type, $b_rule),
            $exclusive,
            $dispatch,
            &[],
            false
        );
    };
    ($name:ident, $a:ident($a_type:ty, $a_rule:expr), $b:ident($b_type:ty, $b_rule:expr), $exclusive:literal, $dispatch:expr, $fuller:expr, $literal:expr) => {
        #[derive(Debug, Clone, PartialEq)]
        enum $name {
            $a($a_type),
            $b($b_type),
            Unknown(Value),
        }

        impl Union for $name {
            const NAME: &'static str = stringify!($name);
            const BRANCHES: &'static [&'static str] = &[stringify!($a), stringify!($b)];
            const DISPATCH: Dispatch = $dispatch;
            const EXCLUSIVE: bool = $exclusive;
            const FULLER: &'static [(usize, usize)] = $fuller;
            const LITERAL: bool = $literal;

            fn read<S: union::Source>(branch: usize, source: S) -> Result<Option<Self>, S::Error> {
                match branch {
                    0 => source.read_checked(Self::$a, &$a_rule),
                    _ => source.read_checked(Self::$b, &$b_rule),
                }
            }

            fn unknown(value: Value) -> Self {
                Self::Unknown(value)
            }

            fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
                match self {
                    Self::$a(value) => visitor.branch_checked(value, &$a_rule),
                    Self::$b(value) => visitor.branch_checked(value, &$b_rule),
                    Self::Unknown(value) => visitor.unknown(value),
                }
            }
        }
    };
}

const SHORT: Text = Text::new().max_length(3);
const LONG: Text = Text::new().min_length(3);
const BIG: Integer = Integer::new().minimum(2);

union!(
    Tagged,
    Texts(BTreeMap<String, String>, Any),
    Values(Map<String, Value>, Any),
    true,
    Dispatch::Tag(Tags::new("is").texts(&[("texts", 0), ("values", 1), ("things", 1)]))
);

union!(
    ByKind,
    Text(String, SHORT),
    Integer(i64, BIG),
    true,
    Dispatch::Kind(&[(Kind::String, 0), (Kind::Number, 1)])
);

union!(OneOf, Short(String, SHORT), Long(String, LONG), true, Dispatch::Trial);

union!(AnyOf, Alone(Alone, Any), Closed(Closed, Any), false, Dispatch::Trial);

union!(
    Fuller,
    Values(Map<String, Value>, Any),
    Item(Item, Any),
    true,
    Dispatch::Trial,
    &[(1, 0)],
    false
);

union!(
    Literal,
    Values(Map<String, Value>, Any),
    Item(Item, Any),
    true,
    Dispatch::Trial,
    &[(1, 0)],
    true
);

union!(
    Narrower,
    Any(String, Any),
    Known(Colour, Any),
    false,
    Dispatch::Trial,
    &[(1, 0)],
    false
);

const AT_MOST_ONE: Items = Items::new().max_items(1);
const SEVERAL: Items = Items::new().min_items(2);

union!(
    Nested,
    One(Vec<Nested>, AT_MOST_ONE),
    Several(Vec<Nested>, SEVERAL),
    true,
    Dispatch::Trial
);

/// An object with a union beside its property that is read from the whole.
#[derive(Debug, Clone, PartialEq)]
struct Around {
    size: i64,
    union: AnyOf,
}

#[derive(Default)]
struct AroundSlots {
    size: Option<i64>,
    union: Option<AnyOf>,
}

impl Object for Around {
    type Slots = AroundSlots;
    const NAME: &'static str = "Around";
    const FIELDS: &'static [Field] = &[Field::required("size")];
    const WHOLE: usize = 1;

    fn position(name: &str) -> Option<usize> {
        match name {
            "size" => Some(0),
            _ => None,
        }
    }

    fn read<S: Source>(slots: &mut Self::Slots, index: usize, source: S) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.size),
            _ => source.skip(),
        }
    }

    fn read_whole<S: Source>(slots: &mut Self::Slots, index: usize, source: S) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.union),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut Problems) -> Option<Self> {
        Some(Self {
            size: slots.size?,
            union: slots.union?,
        })
    }

    fn visit<V: Visit>(&self, visitor: &mut V) {
        visitor.required("size", &self.size);
        visitor.flatten(&self.union);
    }
}

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
