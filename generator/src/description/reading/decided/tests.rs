//! What is decided about unions: schemas, and what their branches demand besides.

use serde_json::{Value, json};

use crate::description::reading::decide;
use crate::source::{FileId, Sources};

/// What is decided of the schema `A`, beside some others.
fn decided(schema: &Value) -> Value {
    let tagged = |tag: Value| json!({"type": "object", "required": ["t"], "properties": {"t": tag}});
    let mut document = json!({
        "openapi": "3.2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {
            "One": tagged(json!({"const": "one"})),
            "Two": tagged(json!({"enum": ["two", "zwei"]})),
            "Text": tagged(json!({"type": "string"})),
            "Number": tagged(json!({"type": "integer"})),
            "Left": tagged(json!({"enum": ["left", "right", "both"]})),
            "Right": tagged(json!({"enum": ["left", "right", "both"]})),
            "Silent": {"type": "object", "properties": {"s": {"type": "string"}}},
            "Fuller": {"type": "object", "properties": {"s": {"type": "string"}, "f": {"type": "string"}}},
            "Nested": {"oneOf": [reference("One"), reference("Two")]},
            "A": schema,
        }},
    });
    decide(&mut document, FileId::default(), &Sources::new());
    document["components"]["schemas"]["A"].take()
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// Checks what the branches of a union demand besides: nothing, or this.
fn check(name: &str, schema: &Value, expected: &[Value]) {
    let found = decided(schema);
    for (index, expected) in expected.iter().enumerate() {
        let branch = &schema["oneOf"][index];
        let whole = match expected {
            Value::Null => branch.clone(),
            demand => json!({"allOf": [branch, demand]}),
        };
        assert_eq!(found["oneOf"][index], whole, "{name}: {index}");
    }
}

#[test]
fn a_discriminator_demands_what_branches_do_not_list() {
    let union = |branches: &[&str], discriminator: Value| {
        let branches: Vec<Value> = branches.iter().map(|name| reference(name)).collect();
        json!({"oneOf": branches, "discriminator": discriminator})
    };
    let among = |values: Value| json!({"properties": {"t": {"enum": values}}});
    let not_among = |values: Value| json!({"not": {"required": ["t"], "properties": {"t": {"enum": values}}}});
    let plain = json!({"propertyName": "t"});
    check(
        "branches that list their values",
        &union(&["One", "Two"], plain.clone()),
        &[Value::Null, Value::Null],
    );
    check(
        "a name",
        &union(&["One", "Text"], plain.clone()),
        &[Value::Null, among(json!(["Text", null]))],
    );
    check(
        "a mapping",
        &union(
            &["Silent", "Text"],
            json!({"propertyName": "t", "mapping": {"a": "Silent", "b": "Silent"}}),
        ),
        &[among(json!(["a", "b", "Silent", null])), among(json!(["Text", null]))],
    );
    check(
        "a value that another branch lists",
        &union(
            &["One", "Text"],
            json!({"propertyName": "t", "mapping": {"one": "Text", "Text": "One"}}),
        ),
        &[Value::Null, not_among(json!(["one"]))],
    );
    check(
        "values that several branches list",
        &union(
            &["Left", "Right"],
            json!({"propertyName": "t", "mapping": {"left": "Left", "right": "Right"}}),
        ),
        &[
            among(json!(["left", "both", null])),
            among(json!(["right", "both", null])),
        ],
    );
    check(
        "a number as text",
        &union(
            &["One", "Number"],
            json!({"propertyName": "t", "mapping": {"2": "Number"}}),
        ),
        &[Value::Null, among(json!([2, null]))],
    );
    check(
        "a union",
        &union(&["Nested", "Text"], plain),
        &[Value::Null, among(json!(["Text", null]))],
    );
    let by_default = union(
        &["One", "Silent"],
        json!({"propertyName": "t", "defaultMapping": "Silent"}),
    );
    let present = json!({"required": ["t"]});
    check("a default", &by_default, &[present, not_among(json!(["one"]))]);
}

#[test]
fn the_fuller_of_two_branches_takes_what_matches_both() {
    let union = json!({"oneOf": [reference("Silent"), reference("Fuller")]});
    let fuller = json!({"not": {"anyOf": [{"$ref": "#/components/schemas/A/oneOf/1"}]}});
    check("properties", &union, &[fuller.clone(), Value::Null]);
    let values = decided(&json!({"oneOf": [{"type": "string"}, {"enum": ["a"]}]}));
    assert_eq!(values["oneOf"][0], json!({"type": "string", "allOf": [fuller]}));
}

#[test]
fn the_one_property_of_a_branch_is_demanded() {
    let object = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
    let with = |mut schema: Value, demand: Value| {
        schema["allOf"] = json!([demand]);
        schema
    };
    let found = decided(&json!({"oneOf": [object("a"), object("b")]}));
    let expected = ["a", "b"].map(|name| with(object(name), json!({"required": [name]})));
    assert_eq!(found["oneOf"], json!(expected));
    for unlike in [
        json!([object("a"), object("a")]),
        json!([object("a"), {"type": "string"}]),
    ] {
        let union = json!({"oneOf": unlike});
        assert_eq!(decided(&union), union);
    }
}

#[test]
fn the_property_that_determines_the_branch_goes_both_ways() {
    let tagged = |tag: Value| json!({"type": "object", "properties": {"k": tag, "x": {"readOnly": true}}});
    let union = json!({"oneOf": [
        tagged(json!({"const": 1, "readOnly": true})),
        tagged(json!({"const": 2, "readOnly": true})),
    ]});
    let found = decided(&union);
    for (index, value) in [1, 2].into_iter().enumerate() {
        assert_eq!(found["oneOf"][index], tagged(json!({"const": value})));
    }
}
