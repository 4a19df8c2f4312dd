//! What rules make of documents: a schema, and what it is meant to say.

mod closed;
mod inheritance;

use serde_json::{Value, json};

use super::settle;
use crate::diagnostic::Diagnostics;
use crate::source::{Origins, Pointer, Sources};

/// A document with these component schemas.
fn document(version: &str, schemas: &Value) -> Value {
    json!({"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": schemas}})
}

/// The component schemas that are meant, and the codes of what is reported, each with its place.
fn meant(version: &str, schemas: &Value) -> (Value, Vec<String>, Origins) {
    meant_by("api.json", document(version, schemas).to_string())
}

/// The same of a text.
fn meant_by(path: &str, text: String) -> (Value, Vec<String>, Origins) {
    let mut diagnostics = Diagnostics::new();
    let mut sources = Sources::new();
    let (file, mut document) = sources
        .add(path.to_owned(), text, &mut diagnostics)
        .expect("a document");
    let mut origins = Origins::new(file);
    let found = &mut Diagnostics::new();
    settle(&mut document, file, &mut origins, &sources, &mut diagnostics, found);
    let told = diagnostics.iter().map(|told| {
        let place = told.place.as_ref().map(|place| place.pointer.to_string());
        let place = place.unwrap_or_default();
        let place = place.strip_prefix("/components/schemas").unwrap_or(&place);
        format!("{} {place}", told.code)
    });
    let told = told.collect();
    let mut again = document.clone();
    let (origins_again, told_again) = (&mut origins.clone(), &mut Diagnostics::new());
    settle(&mut again, file, origins_again, &sources, told_again, found);
    assert_eq!(again, document, "what is meant means itself");
    (document["components"]["schemas"].take(), told, origins)
}

/// Checks what the schema `A` is meant to say, beside others, and where something is reported.
fn check(version: &str, cases: &[(&str, Value, Value, &[&str])]) {
    let beside = json!({
        "Typed": {"type": "object", "properties": {"t": {"type": "string"}}},
        "OrNull": {"type": "object", "nullable": true},
        "Null": {"enum": [null]},
        "Base": {"type": "object", "discriminator": {"propertyName": "kind"}},
    });
    let beside = match version.starts_with("3.0") {
        true => beside,
        false => json!({"Typed": beside["Typed"], "OrNull": {"type": ["object", "null"]}, "Null": {"type": "null"}}),
    };
    for (name, written, expected, codes) in cases {
        let mut schemas = beside.clone();
        schemas["A"] = written.clone();
        let (found, told, _) = meant(version, &schemas);
        assert_eq!(&found["A"], expected, "{version}: {name}");
        assert_eq!(told, *codes, "{version}: {name}");
    }
}

const UNTYPED: &[&str] = &["untyped-schema /A"];

#[test]
fn keywords_tell_the_type() {
    let typed = json!({"$ref": "#/components/schemas/Typed"});
    let cases = [
        (
            "properties",
            json!({"properties": {}}),
            json!({"properties": {}, "type": "object"}),
            UNTYPED,
        ),
        (
            "required",
            json!({"required": ["a"]}),
            json!({"required": ["a"], "type": "object"}),
            UNTYPED,
        ),
        (
            "additionalProperties",
            json!({"additionalProperties": false}),
            json!({"additionalProperties": false, "type": "object"}),
            UNTYPED,
        ),
        (
            "items",
            json!({"items": {}}),
            json!({"items": {}, "type": "array"}),
            UNTYPED,
        ),
        (
            "minItems",
            json!({"minItems": 1}),
            json!({"minItems": 1, "type": "array"}),
            UNTYPED,
        ),
        (
            "pattern",
            json!({"pattern": "a"}),
            json!({"pattern": "a", "type": "string"}),
            UNTYPED,
        ),
        (
            "a text format",
            json!({"format": "uuid"}),
            json!({"format": "uuid", "type": "string"}),
            UNTYPED,
        ),
        (
            "a number format",
            json!({"format": "float"}),
            json!({"format": "float", "type": "number"}),
            UNTYPED,
        ),
        (
            "an integer format",
            json!({"format": "int32", "minimum": 1}),
            json!({"format": "int32", "minimum": 1, "type": "integer"}),
            UNTYPED,
        ),
        (
            "a limit",
            json!({"minimum": 1}),
            json!({"minimum": 1, "type": "number"}),
            UNTYPED,
        ),
        // Nothing tells it, or not just one type.
        ("nothing", json!({}), json!({}), &[]),
        (
            "another format",
            json!({"format": "odd"}),
            json!({"format": "odd"}),
            &[],
        ),
        (
            "two kinds",
            json!({"minLength": 1, "minItems": 1}),
            json!({"minLength": 1, "minItems": 1}),
            &[],
        ),
        (
            "a text and a number",
            json!({"minLength": 1, "format": "int32"}),
            json!({"minLength": 1, "format": "int32"}),
            &[],
        ),
        (
            "values",
            json!({"enum": ["a", 1], "minLength": 1}),
            json!({"enum": ["a", 1], "minLength": 1}),
            &[],
        ),
        (
            "a flag that is off",
            json!({"uniqueItems": false}),
            json!({"uniqueItems": false}),
            &[],
        ),
        (
            "no list of names",
            json!({"required": true}),
            json!({"required": true}),
            &[],
        ),
        // What is beside it does.
        (
            "a typed part",
            json!({"allOf": [typed, {"required": ["a"]}]}),
            json!({"allOf": [typed, {"required": ["a"]}]}),
            &[],
        ),
        (
            "untyped parts",
            json!({"allOf": [{"required": ["a"]}, {"properties": {}}]}),
            json!({"allOf": [{"required": ["a"]}, {"properties": {}}], "type": "object"}),
            UNTYPED,
        ),
        (
            "branches beside a type",
            json!({"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}),
            json!({"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}),
            &[],
        ),
        (
            "branches beside a type that is meant",
            json!({"properties": {}, "oneOf": [{"required": ["a"]}, {"allOf": [{"required": ["b"]}]}]}),
            json!({"properties": {}, "oneOf": [{"required": ["a"]}, {"allOf": [{"required": ["b"]}]}], "type": "object"}),
            UNTYPED,
        ),
        (
            "branches alone",
            json!({"oneOf": [{"properties": {}}, {"minLength": 1}, {"type": "boolean"}]}),
            json!({"oneOf": [{"properties": {}, "type": "object"}, {"minLength": 1, "type": "string"}, {"type": "boolean"}]}),
            &["untyped-schema /A/oneOf/0", "untyped-schema /A/oneOf/1"],
        ),
        (
            "typed branches",
            json!({"properties": {}, "anyOf": [{"type": "object"}, {"type": "string"}]}),
            json!({"properties": {}, "anyOf": [{"type": "object"}, {"type": "string"}]}),
            &[],
        ),
        (
            "a negation",
            json!({"type": "object", "not": {"required": ["a"]}}),
            json!({"type": "object", "not": {"required": ["a"]}}),
            &[],
        ),
        (
            "parts of a value",
            json!({"type": "array", "items": {"properties": {"b": {"maxLength": 1}}}}),
            json!({"type": "array", "items": {"properties": {"b": {"maxLength": 1, "type": "string"}}, "type": "object"}}),
            &["untyped-schema /A/items", "untyped-schema /A/items/properties/b"],
        ),
    ];
    for version in ["3.0.4", "3.1.1"] {
        check(version, &cases);
    }
    let others = json!({"A": {"allOf": [{"$ref": "#/components/schemas/B"}]}, "B": {"properties": {}}});
    let (found, told, _) = meant("3.0.4", &others);
    assert_eq!(found["A"], others["A"], "what is referred to has the type");
    assert_eq!(told, ["untyped-schema /B"]);
}

const NULL: &[&str] = &["nullable-without-effect /A/nullable"];

#[test]
fn null_is_allowed_beside_anything_in_3_0() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let (typed, or_null, none) = (reference("Typed"), reference("OrNull"), json!({"enum": [null]}));
    let cases = [
        (
            "a type",
            json!({"type": "string", "nullable": true}),
            json!({"type": "string", "nullable": true}),
            &[][..],
        ),
        ("nothing", json!({"nullable": true}), json!({}), &[]),
        (
            "an enum",
            json!({"type": "string", "nullable": true, "enum": ["a"]}),
            json!({"type": "string", "nullable": true, "enum": ["a", null]}),
            NULL,
        ),
        (
            "an enum without a type",
            json!({"nullable": true, "enum": ["a"]}),
            json!({"enum": ["a", null]}),
            NULL,
        ),
        (
            "an enum with null",
            json!({"type": "string", "nullable": true, "enum": ["a", null]}),
            json!({"type": "string", "nullable": true, "enum": ["a", null]}),
            &[],
        ),
        (
            "allOf",
            json!({"title": "t", "allOf": [typed], "nullable": true, "x-enum-varnames": []}),
            json!({"title": "t", "anyOf": [{"allOf": [typed], "x-enum-varnames": []}, none]}),
            NULL,
        ),
        (
            "allOf that allows it",
            json!({"allOf": [or_null], "nullable": true}),
            json!({"allOf": [or_null]}),
            &[],
        ),
        (
            "a type and allOf",
            json!({"type": "object", "allOf": [typed], "nullable": true}),
            json!({"anyOf": [{"type": "object", "allOf": [typed]}, none]}),
            NULL,
        ),
        (
            "oneOf",
            json!({"oneOf": [typed], "nullable": true}),
            json!({"oneOf": [typed, none]}),
            NULL,
        ),
        (
            "anyOf",
            json!({"anyOf": [typed], "nullable": true}),
            json!({"anyOf": [typed, none]}),
            NULL,
        ),
        (
            "oneOf and anyOf",
            json!({"oneOf": [typed], "anyOf": [{"type": "object"}], "nullable": true}),
            json!({"anyOf": [{"oneOf": [typed], "anyOf": [{"type": "object"}]}, none]}),
            NULL,
        ),
        (
            "allOf and oneOf",
            json!({"allOf": [typed], "oneOf": [typed], "nullable": true}),
            json!({"anyOf": [{"allOf": [typed], "oneOf": [typed]}, none]}),
            NULL,
        ),
        (
            "a part of its own beside both unions",
            json!({"anyOf": [typed], "allOf": [typed, {"nullable": true}], "oneOf": [typed]}),
            json!({"anyOf": [{"anyOf": [typed], "allOf": [typed, {}], "oneOf": [typed]}, none]}),
            &["nullable-without-effect /A/allOf/1"],
        ),
        (
            "oneOf with null",
            json!({"oneOf": [typed, {"$ref": "#/components/schemas/Null"}], "nullable": true}),
            json!({"oneOf": [typed, {"$ref": "#/components/schemas/Null"}]}),
            &[],
        ),
        (
            "a type and anyOf",
            json!({"type": "object", "anyOf": [typed], "nullable": true}),
            json!({"oneOf": [{"type": "object", "anyOf": [typed]}, none]}),
            NULL,
        ),
        (
            "$ref",
            json!({"$ref": typed["$ref"], "nullable": true}),
            json!({"anyOf": [typed, none]}),
            NULL,
        ),
        (
            "$ref that allows it",
            json!({"$ref": or_null["$ref"], "nullable": true}),
            or_null.clone(),
            &[],
        ),
        (
            "a branch of its own",
            json!({"anyOf": [typed, {"nullable": true, "description": "d"}]}),
            json!({"anyOf": [typed, {"description": "d", "enum": [null]}]}),
            &["nullable-without-effect /A/anyOf/1"],
        ),
        (
            "a branch of its own among several",
            json!({"oneOf": [{"nullable": true}, typed, {"type": "string"}]}),
            json!({"oneOf": [none, typed, {"type": "string"}]}),
            &["nullable-without-effect /A/oneOf/0"],
        ),
        (
            "a branch of its own beside one that allows it",
            json!({"oneOf": [or_null, {"nullable": true}]}),
            json!({"anyOf": [or_null, none]}),
            &["nullable-without-effect /A/oneOf/1"],
        ),
        (
            "the only branch",
            json!({"oneOf": [{"nullable": true}]}),
            json!({"oneOf": [{}]}),
            &[],
        ),
        (
            "a part of its own",
            json!({"allOf": [typed, {"nullable": true}]}),
            json!({"anyOf": [{"allOf": [typed, {}]}, none]}),
            &["nullable-without-effect /A/allOf/1"],
        ),
        (
            "a part of its own beside one that allows it",
            json!({"allOf": [or_null, {"nullable": true}]}),
            json!({"allOf": [or_null, {}]}),
            &[],
        ),
        (
            "in an outer one",
            json!({"nullable": true, "allOf": [{"type": "object", "properties": {"b": {"nullable": true, "allOf": [typed]}}}]}),
            json!({"anyOf": [{"allOf": [{"type": "object", "properties": {"b": {"anyOf": [{"allOf": [typed]}, none]}}}]}, none]}),
            &[
                "nullable-without-effect /A/nullable",
                "nullable-without-effect /A/allOf/0/properties/b/nullable",
            ],
        ),
        (
            "nothing that is on",
            json!({"allOf": [typed], "nullable": false}),
            json!({"allOf": [typed], "nullable": false}),
            &[],
        ),
    ];
    check("3.0.4", &cases);
}

#[test]
fn nullable_is_read_in_3_1() {
    let typed = json!({"$ref": "#/components/schemas/Typed"});
    let none = json!({"type": "null"});
    let cases = [
        (
            "a type",
            json!({"type": "string", "nullable": true}),
            json!({"type": ["string", "null"]}),
            NULL,
        ),
        (
            "types",
            json!({"type": ["string", "integer"], "nullable": true}),
            json!({"type": ["string", "integer", "null"]}),
            NULL,
        ),
        (
            "null",
            json!({"type": ["string", "null"], "nullable": true}),
            json!({"type": ["string", "null"]}),
            NULL,
        ),
        (
            "an enum",
            json!({"type": "string", "enum": ["a"], "nullable": true}),
            json!({"type": ["string", "null"], "enum": ["a", null]}),
            NULL,
        ),
        (
            "$ref and what is beside it",
            json!({"$ref": typed["$ref"], "required": ["a"], "description": "d", "nullable": true}),
            json!({"description": "d", "anyOf": [{"$ref": typed["$ref"], "required": ["a"]}, none]}),
            NULL,
        ),
        (
            "oneOf",
            json!({"oneOf": [typed], "nullable": true}),
            json!({"oneOf": [typed, none]}),
            NULL,
        ),
        (
            "a type, oneOf and anyOf",
            json!({"type": "object", "oneOf": [typed], "anyOf": [typed], "nullable": true}),
            json!({"anyOf": [{"type": "object", "oneOf": [typed], "anyOf": [typed]}, none]}),
            NULL,
        ),
        (
            "a branch of its own",
            json!({"anyOf": [typed, {"nullable": true}]}),
            json!({"anyOf": [typed, none]}),
            &["nullable-without-effect /A/anyOf/1"],
        ),
    ];
    check("3.1.1", &cases);
}

#[test]
fn what_moves_is_found_where_it_is() {
    let schemas = json!({
        "A": {"type": "object", "nullable": true, "allOf": [{"properties": {"b": {"type": "string"}}}]},
        "B": {"$ref": "#/components/schemas/A/allOf/0/properties/b"},
        "C": {"type": "object", "allOf": [{"$ref": "#/components/schemas/A"}]},
        "D": {"nullable": true, "oneOf": [{"type": "object"}], "anyOf": [{"type": "object"}]},
        "E": {"$ref": "#/components/schemas/D/anyOf/0"},
    });
    let schemas = {
        let mut with_obstacle = schemas;
        with_obstacle["A"]["allOf"][0]["type"] = json!("object");
        with_obstacle
    };
    let (found, _, origins) = meant("3.0.4", &schemas);
    assert_eq!(
        found["B"]["$ref"],
        "#/components/schemas/A/anyOf/0/allOf/0/properties/b"
    );
    assert_eq!(found["C"], schemas["C"]);
    assert_eq!(found["E"]["$ref"], "#/components/schemas/D/anyOf/0/anyOf/0");
    let at = |text: &str| {
        origins
            .place(&text.parse::<Pointer>().expect("a pointer"))
            .pointer
            .to_string()
    };
    for (now, then) in [
        ("/A/anyOf/0/allOf/0/properties/b", "/A/allOf/0/properties/b"),
        ("/A/anyOf/0/type", "/A/type"),
        ("/A/anyOf/0", "/A"),
        ("/A/anyOf/1", "/A"),
        ("/D/anyOf/0/anyOf/0/type", "/D/anyOf/0/type"),
        ("/D/anyOf/0/oneOf", "/D/oneOf"),
        ("/D/anyOf/0", "/D"),
        ("/D/anyOf/1", "/D"),
    ] {
        assert_eq!(
            at(&format!("/components/schemas{now}")),
            format!("/components/schemas{then}")
        );
    }
}

#[test]
fn values_are_what_is_written() {
    let text = |index: usize| format!("misspelt-value /A/enum/{index}");
    let cases = [
        (
            "{type: string, enum: [1.10, 0x1F, True, NULL, ~, INFINITY, 'a', null]}",
            json!({"type": "string", "enum": ["1.10", "0x1F", "True", "NULL", "~", "INFINITY", "a", null]}),
            (0..5).map(text).collect(),
        ),
        (
            "{type: string, nullable: true, enum: [1, NULL]}",
            json!({"type": "string", "nullable": true, "enum": ["1", null]}),
            vec![text(0)],
        ),
        (
            "{type: integer, enum: [1, '2', two]}",
            json!({"type": "integer", "enum": [1, 2, "two"]}),
            vec![text(1)],
        ),
        ("{enum: [1, '2', NULL]}", json!({"enum": [1, "2", null]}), vec![]),
        (
            "{type: string, const: 2024-10-01, default: 1.0}",
            json!({"type": "string", "const": "2024-10-01", "default": "1.0"}),
            vec!["misspelt-value /A/default".to_owned()],
        ),
        (
            "{type: integer, default: '5'}",
            json!({"type": "integer", "default": 5}),
            vec!["misspelt-value /A/default".to_owned()],
        ),
        (
            "{type: boolean, default: 'true', x-default: 'true'}",
            json!({"type": "boolean", "default": true, "x-default": "true"}),
            vec!["misspelt-value /A/default".to_owned()],
        ),
        (
            "{type: integer, default: five}",
            json!({"type": "integer", "default": "five"}),
            vec![],
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/B'}], default: '5'}",
            json!({"allOf": [{"$ref": "#/components/schemas/B"}], "default": 5}),
            vec!["misspelt-value /A/default".to_owned()],
        ),
    ];
    for (written, expected, codes) in cases {
        let head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";
        let head = match written.contains("nullable") {
            true => head.replace("3.1.0", "3.0.4"),
            false => head.to_owned(),
        };
        let (found, told, _) = meant_by(
            "api.yaml",
            format!("{head}    A: {written}\n    B: {{type: integer}}\n"),
        );
        assert_eq!((&found["A"], told), (&expected, codes), "{written}");
    }
    // In JSON, null is null.
    let schemas = json!({"A": {"type": "string", "enum": ["a", 1.5, null]}});
    let (found, told, _) = meant("3.1.0", &schemas);
    assert_eq!(found["A"]["enum"], json!(["a", "1.5", null]));
    assert_eq!(told, ["misspelt-value /A/enum/1"]);
}

const MISPLACED: &[&str] = &["misplaced-enum /A/enum"];

#[test]
fn values_of_items_are_theirs() {
    let typed = json!({"$ref": "#/components/schemas/Typed"});
    let text = json!({"type": "string"});
    let cases = [
        (
            "texts",
            json!({"type": "array", "items": text, "enum": ["a", "b"], "x-enum-varnames": ["A", "B"]}),
            json!({"type": "array", "items": {"type": "string", "enum": ["a", "b"], "x-enum-varnames": ["A", "B"]}}),
            MISPLACED,
        ),
        (
            "items elsewhere",
            json!({"type": "array", "items": {"$ref": "#/components/schemas/Null"}, "enum": [{}]}),
            json!({"type": "array", "items": {"$ref": "#/components/schemas/Null"}, "enum": [{}]}),
            &[],
        ),
        (
            "a reference",
            json!({"type": "array", "items": typed, "enum": [{"t": "a"}]}),
            json!({"type": "array", "items": {"allOf": [typed], "enum": [{"t": "a"}]}}),
            MISPLACED,
        ),
        (
            "numbers for texts",
            json!({"type": "array", "items": text, "enum": ["a", 1]}),
            json!({"type": "array", "items": {"type": "string", "enum": ["a", "1"]}}),
            &["misplaced-enum /A/enum", "misspelt-value /A/enum/1"],
        ),
        (
            "arrays",
            json!({"type": "array", "items": text, "enum": [["a"], ["b"]]}),
            json!({"type": "array", "items": text, "enum": [["a"], ["b"]]}),
            &[],
        ),
        (
            "values of other types",
            json!({"type": "array", "items": {"type": "integer"}, "enum": ["a"]}),
            json!({"type": "array", "items": {"type": "integer"}, "enum": ["a"]}),
            &[],
        ),
        (
            "items with values",
            json!({"type": "array", "items": {"enum": ["a"]}, "enum": ["a"]}),
            json!({"type": "array", "items": {"enum": ["a"]}, "enum": ["a"]}),
            &[],
        ),
    ];
    for version in ["3.0.4", "3.1.1"] {
        check(version, &cases);
    }
}
