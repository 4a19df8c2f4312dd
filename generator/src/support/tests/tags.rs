//! Unions whose branch is determined by a property.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::types::Alone;
use super::{forgives, keywords, reads, written};
use crate::support::json::Json;
use crate::support::path::Path;
use crate::support::tables::*;
use crate::support::union::check_beside;
use crate::support::validate::Validate;
use crate::support::violation::Violations;

/// One of each kind: texts, of which two stand for the first branch; branches without the property; numbers and booleans; a
/// value that two branches have; values that stand for none, an absent one, and what is no object.
#[derive(Debug, Clone, PartialEq)]
enum Thing {
    Cat(BTreeMap<String, String>),
    Car(Alone),
    Van(Alone),
    Values(Map<String, Value>),
    Text(String),
    Unknown(Value),
}

union! { Thing, oneOf, tag "is" {
    "cat" | "tiger" | "both" => Cat as open;
    "car" | "both" => Car as tagged("car"): absent;
    "van" => Van as tagged("van");
    _ => Values numbers(1.0, 2.5) booleans(true) as open: other | absent;
    _ => Text: beside;
    else => Unknown;
} }

/// A union of which `Thing` is a branch.
#[derive(Debug, Clone, PartialEq)]
enum Wrapped {
    Thing(Box<Thing>),
    Unknown(Value),
}

union! { Wrapped, oneOf, tag "is" {
    "cat" | "car" => Thing as open;
    else => Unknown;
} }

fn texts(members: &[(&str, &str)]) -> BTreeMap<String, String> {
    let members = members
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    members.collect()
}

fn values(tag: impl Into<Value>) -> Map<String, Value> {
    Map::from_iter([("is".to_owned(), tag.into())])
}

#[test]
fn a_property_determines_the_branch() {
    reads::<Thing>(&[
        (r#"{"is":"cat","a":"b"}"#, r#"{"a":"b","is":"cat"}"#),
        (r#"{"a":"b","is":"tiger"}"#, r#"{"a":"b","is":"tiger"}"#),
        (r#"{"is":"cat","a":1}"#, "/a type"),
        (r#"{"is":1,"a":[]}"#, r#"{"is":1,"a":[]}"#),
        (r#"{"a":0,"is":1.0}"#, r#"{"a":0,"is":1.0}"#),
        (r#"{"is":2.5}"#, r#"{"is":2.5}"#),
        (r#"{"is":true}"#, r#"{"is":true}"#),
        (r#"{"is":"other"}"#, r#"{"is":"other"}"#),
        (r#"{"is":[]}"#, r#"{"is":[]}"#),
        (r#""text""#, r#""text""#),
        ("1", "type"),
        ("[]", "type"),
    ]);
}

#[test]
fn branches_with_one_value_are_tried() {
    reads::<Thing>(&[
        (r#"{"is":"both","a":"b"}"#, r#"{"a":"b","is":"both"}"#),
        (r#"{"is":"both","a":1}"#, "oneOf"),
        (r#"{"is":"both","right":1}"#, r#"{"is":"car","right":1}"#),
    ]);
}

#[test]
fn a_branch_without_the_property_writes_it() {
    reads::<Thing>(&[
        (r#"{"is":"car","left":"a"}"#, r#"{"is":"car","left":"a"}"#),
        (r#"{"left":"a","is":"van"}"#, r#"{"is":"van","left":"a"}"#),
        (r#"{"is":"van"}"#, "oneOf"),
    ]);
    assert_eq!(written(&Thing::Van(Alone::Right(1))), r#"{"is":"van","right":1}"#);
}

#[test]
fn a_tag_of_another_variant_is_refused() {
    let cases = [
        (Thing::Cat(texts(&[("is", "cat")])), ""),
        (Thing::Cat(texts(&[("is", "tiger")])), ""),
        (Thing::Cat(texts(&[("is", "car")])), "/is discriminator"),
        (Thing::Cat(texts(&[("is", "dog")])), "/is discriminator"),
        // Whether it may be absent is for the type to say.
        (Thing::Cat(texts(&[])), ""),
        (Thing::Values(values(1)), ""),
        (Thing::Values(values("dog")), ""),
        (Thing::Values(values("cat")), "/is discriminator"),
        (Thing::Values(values(false)), ""),
        (Thing::Car(Alone::Right(1)), ""),
    ];
    for (thing, expected) in cases {
        let found = thing.validate().err().unwrap_or_default();
        assert_eq!(keywords(&found).join(", "), expected, "{thing:?}");
    }
    let cat = Thing::Cat(texts(&[("is", "dog")]))
        .validate()
        .expect_err("a dog is no cat");
    assert_eq!(
        cat.to_string(),
        "/is contradicts the variant, whose values are `cat`, `tiger`, `both`"
    );
}

#[test]
fn a_tag_is_found_in_a_branch_that_is_a_union() {
    reads::<Wrapped>(&[
        (r#"{"is":"car","left":"a"}"#, r#"{"is":"car","left":"a"}"#),
        (r#"{"is":"tiger"}"#, "oneOf"),
    ]);
    let wrapped = Wrapped::Thing(Box::new(Thing::Van(Alone::Right(1))));
    assert_eq!(wrapped.member("is"), Some("van".into()));
    assert_eq!(wrapped.member("right"), Some(1.into()));
    assert_eq!(wrapped.member("left"), None);
    let found = wrapped.validate().expect_err("a van is none");
    assert_eq!(keywords(&found), ["/is discriminator"]);
}

#[test]
fn a_tag_beside_the_union_is_checked() {
    let cat = Thing::Cat(texts(&[]));
    for (tag, expected) in [(values("cat"), 0), (values("car"), 1), (Map::new(), 0)] {
        let mut found = Violations::default();
        check_beside(&cat, "is", &tag, &Path::ROOT, &mut found);
        assert_eq!(found.len(), expected, "{tag:?}");
    }
}

#[test]
fn a_tolerant_reader_keeps_the_tag() {
    forgives::<Thing>(&[
        (r#"{"is":"van","left":"a","x":1}"#, r#"{"is":"van","left":"a"}"#),
        (r#"{"is":null,"left":"a"}"#, r#"{"is":null,"left":"a"}"#),
    ]);
    forgives::<Wrapped>(&[(r#"{"is":"dog"}"#, r#"{"is":"dog"}"#)]);
}
