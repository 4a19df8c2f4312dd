use serde_json::{Value, json};

use super::{Kind, find};
use crate::source::Pointer;

/// Returns the references as `pointer -> text`.
fn references(value: &Value) -> Vec<String> {
    let found = find(value, &Pointer::root(), Kind::Object);
    let line = |reference: super::Reference| format!("{} -> {}", reference.at, reference.text);
    found.into_iter().map(line).collect()
}

#[test]
fn finds_references_and_mappings() {
    let document = json!({
        "paths": {"/a": {"$ref": "a.yaml"}, "/b": {"get": {"parameters": [{"$ref": "p.yaml#/limit"}]}}},
        "components": {"schemas": {"Pet": {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog.yaml", "eel": "#/x", "fox": "./Fox"}},
        }}},
    });
    let expected = [
        "/paths/~1a/$ref -> a.yaml",
        "/paths/~1b/get/parameters/0/$ref -> p.yaml#/limit",
        "/components/schemas/Pet/oneOf/0/$ref -> #/components/schemas/Cat",
        "/components/schemas/Pet/discriminator/mapping/dog -> Dog.yaml",
        "/components/schemas/Pet/discriminator/mapping/eel -> #/x",
        "/components/schemas/Pet/discriminator/mapping/fox -> ./Fox",
    ];
    assert_eq!(references(&document), expected);
}

#[test]
fn leaves_data_and_extensions_alone() {
    let reference = json!({"$ref": "x.yaml"});
    let data = json!({
        "default": reference, "enum": [reference], "const": reference, "example": reference, "description": reference,
        "examples": [reference], "x-other": reference,
        "content": {"application/json": {"examples": {"one": {"value": reference}}}},
    });
    assert_eq!(references(&data), Vec::<String>::new());
}

#[test]
fn knows_names_from_keywords() {
    let reference = json!({"$ref": "x.yaml"});
    let document = json!({
        "properties": {"$ref": {"type": "string"}, "default": reference, "x-a": reference, "properties": {"properties": {"value": reference}}},
        "responses": {"default": reference},
        "examples": {"one": reference},
    });
    let expected = [
        "/properties/default/$ref -> x.yaml",
        "/properties/x-a/$ref -> x.yaml",
        "/properties/properties/properties/value/$ref -> x.yaml",
        "/responses/default/$ref -> x.yaml",
        "/examples/one/$ref -> x.yaml",
    ];
    assert_eq!(references(&document), expected);
}
