use serde_json::{Value, json};

use super::{Fault, fault, fault_as_text};
use crate::description;
use crate::diagnostic::{Diagnostics, Place};
use crate::schema::{SchemaId, Schemas};

/// What is told of a value of the component `S`, after the pointer to it.
fn told(components: &Value, value: &Value) -> String {
    told_by(fault, components, value)
}

fn told_by(fault: fn(&Value, SchemaId, &Schemas) -> Option<Fault>, components: &Value, value: &Value) -> String {
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": components},
    });
    let description = description::read(&document, Place::default().file, &mut Diagnostics::new()).unwrap();
    let schemas = &description.schemas;
    let (_, id) = schemas.components().find(|(name, _)| *name == "S").unwrap();
    match fault(value, id, schemas) {
        Some(fault) => format!("{}: {}", fault.place(&Place::default()).pointer, fault.message),
        None => String::new(),
    }
}

#[test]
fn values_are_judged_with_all_that_is_in_them() {
    let named = json!({"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}});
    let base = json!({"$ref": "#/components/schemas/Base"});
    let type_of = "is not of the type that the schema has";
    let listed = "is not one of the listed values";
    let bounds = "is not within the bounds of the schema";
    let rows = [
        // One value.
        (json!({"type": "integer"}), json!(1.0), String::new()),
        (json!({"type": "integer"}), json!(1.5), format!(": 1.5 {type_of}")),
        (json!({"enum": ["a", 1]}), json!(1.0), String::new()),
        (json!({"enum": ["a", 1]}), json!("b"), format!(": \"b\" {listed}")),
        (
            json!({"type": ["string", "null"], "enum": ["a"]}),
            json!(null),
            String::new(),
        ),
        (json!({"maximum": 9}), json!(9), String::new()),
        (json!({"exclusiveMaximum": 9}), json!(9), format!(": 9 {bounds}")),
        (json!({"multipleOf": 5}), json!(10), String::new()),
        (json!({"multipleOf": 5}), json!(12), format!(": 12 {bounds}")),
        (json!({"multipleOf": 0.1}), json!(0.3), String::new()),
        (json!({"maxLength": 1}), json!("é"), String::new()),
        (json!({"maxLength": 1}), json!("ab"), format!(": \"ab\" {bounds}")),
        (json!({"maxItems": 1}), json!([1, 2]), format!(": `[…]` {bounds}")),
        (json!({"pattern": "^a$"}), json!("a"), String::new()),
        (
            json!({"pattern": "^a$"}),
            json!("b"),
            ": \"b\" doesn't match the pattern of the schema".to_owned(),
        ),
        // Its members and items.
        (
            json!({"items": {"type": "string"}}),
            json!(["a", 1]),
            format!("/1: 1 {type_of}"),
        ),
        (
            json!({"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}),
            json!(["a", 1, "b"]),
            format!("/2: \"b\" {type_of}"),
        ),
        (
            json!({"prefixItems": [{"type": "string"}]}),
            json!(["a", 1]),
            String::new(),
        ),
        (
            json!({"properties": {"a": {"additionalProperties": {"type": "string"}}}}),
            json!({"a": {"b": 1}}),
            format!("/a/b: 1 {type_of}"),
        ),
        (
            named.clone(),
            json!({}),
            ": object lacks `name`, which is required".to_owned(),
        ),
        (
            json!({"properties": {"a": {}}, "additionalProperties": false}),
            json!({"b": 1}),
            ": object has `b`, which the schema excludes".to_owned(),
        ),
        (
            json!({"patternProperties": {"^b": {}}, "additionalProperties": false}),
            json!({"b": 1}),
            String::new(),
        ),
        // What it is composed of.
        (base.clone(), json!({"name": 1}), format!("/name: 1 {type_of}")),
        (
            json!({"allOf": [base, {"required": ["age"]}]}),
            json!({"name": "a"}),
            ": object lacks `age`, which is required".to_owned(),
        ),
        (json!({"anyOf": [base, {"type": "string"}]}), json!("a"), String::new()),
        (
            json!({"oneOf": [{"type": "integer"}, {"type": "number"}]}),
            json!(1),
            String::new(),
        ),
        (
            json!({"anyOf": [base, {"type": "string"}]}),
            json!(1),
            ": 1 is valid by no branch of the union".to_owned(),
        ),
        // Beside null there is but one branch.
        (
            json!({"anyOf": [base, {"type": "null"}]}),
            json!({"name": 1}),
            format!("/name: 1 {type_of}"),
        ),
        (
            json!({"anyOf": [base, {"enum": [null]}]}),
            json!({"name": 1}),
            format!("/name: 1 {type_of}"),
        ),
        (json!({"anyOf": [base, {"type": "null"}]}), json!(null), String::new()),
        // Of one direction an example is enough.
        (
            json!({"allOf": [{"properties": {"id": {"allOf": [{"readOnly": true}]}}}, {"required": ["id"]}]}),
            json!({}),
            String::new(),
        ),
        (
            json!({"properties": {"id": {"writeOnly": true}}, "anyOf": [{"required": ["id"]}]}),
            json!({}),
            String::new(),
        ),
        // What is not looked at, and what only refers to a value.
        (
            json!({"not": {"type": "string"}, "format": "date", "uniqueItems": true}),
            json!("a"),
            String::new(),
        ),
        (named, json!({"$ref": "#/components/examples/A"}), String::new()),
    ];
    for (schema, value, expected) in rows {
        let components = json!({
            "S": schema,
            "Base": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
        });
        assert_eq!(told(&components, &value), expected, "{value} of {}", components["S"]);
    }
}

#[test]
fn judging_ends() {
    // Schemas that are composed of themselves.
    let circle = json!({"S": {"allOf": [{"$ref": "#/components/schemas/S"}], "type": "string"}});
    assert_eq!(told(&circle, &json!("a")), "");
    assert_eq!(told(&circle, &json!(1)), ": 1 is not of the type that the schema has");
    let branch = json!({"S": {"anyOf": [{"$ref": "#/components/schemas/S"}, {"$ref": "#/components/schemas/S"}]}});
    assert_eq!(told(&branch, &json!(1)), "");
    // Two branches at each of many levels, none of which is met.
    let tree = json!({"S": {"anyOf": [
        {"required": ["a"], "properties": {"a": {"$ref": "#/components/schemas/S"}, "b": false}},
        {"required": ["a"], "properties": {"a": {"$ref": "#/components/schemas/S"}, "c": false}},
    ]}});
    let deep = (0..40).fold(json!({"b": 1, "c": 1}), |value, _| json!({"a": value}));
    assert_eq!(told(&tree, &deep), "");
}

#[test]
fn text_stands_for_what_it_is_sent_as() {
    let integers = json!({"type": "array", "items": {"type": "integer"}});
    let either = json!({"oneOf": [{"type": "integer", "maximum": 9}, {"type": "boolean"}]});
    let counted = json!({"type": "object", "properties": {"n": {"type": "integer"}}});
    let type_of = "is not of the type that the schema has";
    let listed = "is not one of the listed values";
    let bounds = "is not within the bounds of the schema";
    let rows = [
        (json!({"type": "integer"}), json!("4"), String::new()),
        (json!({"type": "integer"}), json!("4.5"), format!(": \"4.5\" {type_of}")),
        (
            json!({"type": "integer"}),
            json!("many"),
            format!(": \"many\" {type_of}"),
        ),
        (json!({"type": "integer"}), json!(true), format!(": `true` {type_of}")),
        (
            json!({"type": "integer", "maximum": 3}),
            json!("4"),
            format!(": 4 {bounds}"),
        ),
        (json!({"type": "boolean"}), json!("true"), String::new()),
        (json!({"type": "string", "pattern": "^0"}), json!(7), String::new()),
        (
            json!({"type": "string", "maxLength": 1}),
            json!("12"),
            format!(": \"12\" {bounds}"),
        ),
        (json!({"enum": ["1", "true"]}), json!(1), String::new()),
        (json!({"enum": ["1", "true"]}), json!(true), String::new()),
        (json!({"enum": [1, 2]}), json!("2"), String::new()),
        (json!({"enum": [1, 2]}), json!("3"), format!(": 3 {listed}")),
        (integers.clone(), json!("1,2"), String::new()),
        (integers.clone(), json!(1), String::new()),
        (integers.clone(), json!(["1", 2]), String::new()),
        (integers.clone(), json!([1, "b"]), format!("/1: \"b\" {type_of}")),
        (integers, json!({"a": 1}), format!(": `{{…}}` {type_of}")),
        (json!({"type": "integer"}), json!([1]), format!(": `[…]` {type_of}")),
        (either.clone(), json!("9"), String::new()),
        (either.clone(), json!("false"), String::new()),
        (
            either,
            json!("10"),
            ": 10 is valid by no branch of the union".to_owned(),
        ),
        (counted.clone(), json!({"n": "4"}), String::new()),
        (counted.clone(), json!("n,4"), String::new()),
        (counted, json!({"n": "x"}), format!("/n: \"x\" {type_of}")),
    ];
    for (schema, value, expected) in rows {
        let found = told_by(fault_as_text, &json!({"S": schema}), &value);
        assert_eq!(found, expected, "{value} of {schema}");
    }
}
