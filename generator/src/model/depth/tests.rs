use serde_json::{Map, Value, json};

use super::bound;
use crate::model::Type;
use crate::model::testing::model;

/// The names of the types in which the descent ends. There is nothing left to cut in them.
fn deep(schemas: impl Iterator<Item = (String, Value)>) -> Vec<String> {
    let (mut model, _) = model(schemas);
    let types = model.types.iter();
    let deep = types.filter(|(_, definition)| definition.shape.holds(&|ty| matches!(ty, Type::Deep(_))));
    let names = deep.map(|(_, definition)| definition.name.clone()).collect();
    assert!(!bound(&mut model.types), "the descent is bounded");
    names
}

fn reference(index: usize) -> Value {
    json!({"$ref": format!("#/components/schemas/S{index}")})
}

fn object(properties: Value) -> Value {
    json!({"type": "object", "properties": properties})
}

/// Types in a row, each made of the next one; the last one of the first.
fn cycle(count: usize, of: impl Fn(Value) -> Value) -> impl Iterator<Item = (String, Value)> {
    (0..count).map(move |index| (format!("S{index}"), of(reference((index + 1) % count))))
}

fn list(items: Value) -> Value {
    object(json!({"next": {"type": "array", "items": items}}))
}

#[test]
fn what_nests_little_is_looked_into() {
    assert!(deep(cycle(1, list)).is_empty());
    assert!(deep(cycle(10, list)).is_empty());
    assert!(deep(cycle(10, |next| object(json!({"next": next})))).is_empty());
}

#[test]
fn a_long_row_is_cut_at_intervals() {
    let row = cycle(28, list).take(27).chain([("S27".to_owned(), object(json!({})))]);
    assert_eq!(deep(row), ["S5", "S16"]);
}

#[test]
fn a_long_cycle_is_cut_at_intervals() {
    assert_eq!(deep(cycle(30, list)), ["S7", "S18", "S29"]);
    // A type that is not on the cycle does not change where it is cut.
    let beside = ("A".to_owned(), list(reference(0)));
    assert_eq!(deep([beside].into_iter().chain(cycle(30, list))), ["S7", "S18", "S29"]);
}

#[test]
fn branches_and_what_is_kept_count_as_well() {
    let branch = |next: Value| {
        json!({"oneOf": [
            {"type": "object", "required": ["a"], "properties": {"a": next}},
            {"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}},
        ]})
    };
    assert!(!deep(cycle(40, branch)).is_empty());
    assert!(!deep(cycle(40, |next| json!({"type": ["array", "string"], "items": next}))).is_empty());
    let open = |next: Value| json!({"type": "object", "properties": {"a": {}}, "additionalProperties": next});
    assert!(!deep(cycle(40, open)).is_empty());
    let tuple = |next: Value| json!({"type": "array", "prefixItems": [next, {}], "minItems": 2, "items": false});
    assert!(!deep(cycle(40, tuple)).is_empty());
}

/// Each type holds all others: any of their orders is a way.
#[test]
fn types_that_hold_all_others_are_cut() {
    let all = (0..40).map(|index| {
        let properties: Map<String, Value> = (0..40).map(|to| (format!("p{to}"), reference(to))).collect();
        (format!("S{index}"), object(Value::Object(properties)))
    });
    assert!(!deep(all).is_empty());
}
