//! Unions that look at the whole value.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::types::{Alone, Closed};
use super::{forgives, messages, reads};
use crate::support::json::Json;
use crate::support::object::{Field, Object, Problems, Source, Visit, objects};
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::rules::{Integer, Text};
use crate::support::union::{self, Trial, Union, unions};
use crate::support::validate::Validate;
use crate::support::violation::Violations;

unions!(Tagged, ByKind, OneOf, AnyOf);
objects!(Around);

/// Writes down a union of two branches as the generator does; only how it reads a value differs from one to the next.
macro_rules! union {
    ($name:ident, $a:ident($a_type:ty), $b:ident($b_type:ty), $check_a:expr, $check_b:expr, $keyword:literal, $read:expr) => {
        #[derive(Debug, Clone, PartialEq)]
        enum $name {
            $a($a_type),
            $b($b_type),
            Unknown(Value),
        }

        impl Union for $name {
            const NAME: &'static str = stringify!($name);

            fn read(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
                $read(value, at, report)
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::$a(value) => value.encode(serializer),
                    Self::$b(value) => value.encode(serializer),
                    Self::Unknown(value) => value.encode(serializer),
                }
            }

            fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }

            fn check_branch(&self, at: &Path<'_>, out: &mut Violations) {
                match self {
                    Self::$a(value) => $check_a(value, at, out),
                    Self::$b(value) => $check_b(value, at, out),
                    Self::Unknown(_) => union::none($keyword, "nothing fits", at, out),
                }
            }
        }
    };
}

const SHORT: Text = Text::new().max_length(3);
const LONG: Text = Text::new().min_length(3);
const BIG: Integer = Integer::new().minimum(2);

fn short(value: &String, at: &Path<'_>, out: &mut Violations) {
    union::check(value, &SHORT, at, out);
}

fn long(value: &String, at: &Path<'_>, out: &mut Violations) {
    union::check(value, &LONG, at, out);
}

fn big(value: &i64, at: &Path<'_>, out: &mut Violations) {
    union::check(value, &BIG, at, out);
}

union!(
    Tagged,
    Texts(BTreeMap<String, String>),
    Values(Map<String, Value>),
    Validate::check,
    Validate::check,
    "oneOf",
    |value, at: &Path<'_>, report: &mut Report| match union::tag(value, "is") {
        Some("texts") => Json::explain(value, at, report).map(Self::Texts),
        Some("values" | "things") => Json::explain(value, at, report).map(Self::Values),
        _ => union::unknown(value, Self::Unknown),
    }
);

union!(
    ByKind,
    Text(String),
    Integer(i64),
    short,
    big,
    "oneOf",
    |value: &Value, at: &Path<'_>, report: &mut Report| match value {
        Value::String(_) => union::explain_checked(value, &SHORT, at, report).map(Self::Text),
        Value::Number(_) => union::explain_checked(value, &BIG, at, report).map(Self::Integer),
        _ => union::unknown(value, Self::Unknown),
    }
);

union!(
    OneOf,
    Short(String),
    Long(String),
    short,
    long,
    "oneOf",
    |value, at, report: &mut Report| {
        let mut trial = Trial::new(value, at, report);
        trial.branch_checked("Short", &SHORT, Self::Short);
        trial.branch_checked("Long", &LONG, Self::Long);
        trial.one_of(report, Self::Unknown)
    }
);

union!(
    AnyOf,
    Alone(Alone),
    Closed(Closed),
    Validate::check,
    Validate::check,
    "anyOf",
    |value, at, report: &mut Report| {
        let mut trial = Trial::new(value, at, report);
        trial.branch("Alone", Self::Alone);
        trial.branch("Closed", Self::Closed);
        trial.any_of(report, Self::Unknown)
    }
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

#[test]
fn a_part_is_read_from_the_whole() {
    reads::<Around>(&[
        (r#"{"size":1,"left":"a"}"#, r#"{"size":1,"left":"a"}"#),
        (r#"{"size":"1","left":2,"right":3}"#, "/size type, anyOf"),
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
