//! Closed schemas that are composed with others.

use serde_json::{Value, json};

use super::meant;

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// A schema of objects with these properties, and closed.
fn closed(names: &[&str]) -> Value {
    let properties = names.iter().map(|name| ((*name).to_owned(), json!({"type": "string"})));
    json!({"type": "object", "properties": Value::Object(properties.collect()), "additionalProperties": false})
}

/// The names that the properties at a pointer have, and the places of what is reported, where nothing else is.
fn names(schemas: Value, at: &str) -> (Vec<String>, Vec<String>) {
    let (found, told, _) = meant("3.0.4", &schemas);
    let properties = found.pointer(at).and_then(Value::as_object).expect("properties");
    let places = told
        .iter()
        .map(|told| told.strip_prefix("closed-composition ").unwrap_or(told));
    (
        properties.keys().cloned().collect(),
        places.map(str::to_owned).collect(),
    )
}

#[test]
fn a_closed_part_knows_the_properties_of_the_whole() {
    let open = |names: &[&str]| {
        let mut schema = closed(names);
        schema
            .as_object_mut()
            .expect("an object")
            .remove("additionalProperties");
        schema
    };
    let beside = |keyword: &str, parts: Value| {
        let mut schema = closed(&["own"]);
        schema[keyword] = parts;
        schema
    };
    let cases = [
        ("allOf", beside("allOf", json!([reference("Open")])), "/A", "own a b"),
        (
            "oneOf",
            beside("oneOf", json!([open(&["x"]), open(&["y"])])),
            "/A",
            "own x y",
        ),
        (
            "nested",
            beside("anyOf", json!([{"allOf": [reference("Open")]}])),
            "/A",
            "own a b",
        ),
        (
            "nothing of its own",
            json!({"allOf": [reference("Open"), closed(&[])]}),
            "/A/allOf/1",
            "a b",
        ),
        (
            "another part",
            json!({"allOf": [reference("Open"), closed(&["own"])]}),
            "/A/allOf/1",
            "own a b",
        ),
        (
            "what it is a part of",
            json!({"properties": {"c": {}}, "type": "object", "allOf": [closed(&["own"])]}),
            "/A/allOf/0",
            "own c",
        ),
    ];
    for (name, schema, at, expected) in cases {
        let (found, places) = names(
            json!({"Open": open(&["a", "b"]), "A": schema}),
            &format!("{at}/properties"),
        );
        let mut found: Vec<&str> = found.iter().map(String::as_str).collect();
        let mut expected: Vec<&str> = expected.split(' ').collect();
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{name}");
        assert_eq!(places, [format!("{at}/additionalProperties")], "{name}");
    }
}

#[test]
fn a_closed_schema_that_others_extend_closes_itself_alone() {
    let extending = json!({"allOf": [reference("Base"), closed(&["b"])]});
    let schemas = json!({"Base": closed(&["a"]), "A": extending, "Further": {"allOf": [reference("Base")]}});
    let (found, told, _) = meant("3.0.4", &schemas);
    let definition = reference("Base/$defs/x-base");
    let mut open = closed(&["a"]);
    open.as_object_mut().expect("an object").remove("additionalProperties");
    assert_eq!(
        found["Base"],
        json!({
            "$defs": {"x-base": open},
            "allOf": [definition],
            "properties": {"a": {}},
            "additionalProperties": false,
        })
    );
    assert_eq!(found["A"]["allOf"][0], definition);
    assert_eq!(found["A"]["allOf"][1]["properties"]["a"], json!({}));
    assert_eq!(found["Further"], schemas["Further"], "what adds nothing stays closed");
    let places = ["/Base/additionalProperties", "/A/allOf/1/additionalProperties"];
    assert_eq!(told, places.map(|place| format!("closed-composition {place}")));
}

#[test]
fn a_closed_part_that_lists_some_of_the_properties_forbids_the_others() {
    let base = |required: &[&str]| json!({"type": "object", "properties": {"a": {}, "b": {}}, "required": required});
    let restricting = json!({"allOf": [reference("Base")], "properties": {"a": {}}, "additionalProperties": false});
    let found = |required: &[&str]| meant("3.0.4", &json!({"Base": base(required), "A": restricting}));
    let (optional, told, _) = found(&["a"]);
    assert_eq!((&optional["A"]["properties"], told.len()), (&json!({"a": {}}), 0));
    let (required, told, _) = found(&["b"]);
    assert_eq!(
        (&required["A"]["properties"], told.len()),
        (&json!({"a": {}, "b": {}}), 1)
    );
}

#[test]
fn what_is_not_composed_is_as_it_was() {
    for schema in [
        closed(&["a"]),
        closed(&[]),
        json!({"oneOf": [closed(&["a"]), closed(&["b"])]}),
        json!({"type": "object", "properties": {"c": {}}, "oneOf": [closed(&["a"]), {"type": "object", "required": ["c"]}]}),
        json!({"allOf": [closed(&["a"]), {"required": ["a"], "type": "object"}]}),
    ] {
        let (found, told, _) = meant("3.1.0", &json!({"A": schema}));
        assert_eq!((&found["A"], told.as_slice()), (&schema, &[] as &[String]));
    }
}
