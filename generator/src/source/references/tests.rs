use serde_json::{Value, json};

use super::{Kind, find, is_beside_the_contract};
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

#[test]
fn examples_links_and_callbacks_decide_nothing_that_is_sent() {
    let cases = [
        ("/components/examples/one/$ref", true),
        (
            "/paths/~1a/get/responses/200/content/application~1json/examples/one/$ref",
            true,
        ),
        ("/paths/~1a/get/responses/200/links/next/$ref", true),
        ("/paths/~1a/get/callbacks/done/$ref", true),
        ("/x-files/common.yaml/components/examples/one/$ref", true),
        ("/components/schemas/Pet/properties/examples/$ref", false),
        ("/components/schemas/Pet/properties/links/items/$ref", false),
        ("/components/schemas/examples/$ref", false),
        ("/paths/~1a/get/responses/200/$ref", false),
        ("/x-files/examples/Pet/$ref", false),
    ];
    for (pointer, expected) in cases {
        assert_eq!(is_beside_the_contract(&pointer.parse().unwrap()), expected, "{pointer}");
    }
}
