//! Hierarchies: bases with discriminators, and what extends them.

use serde_json::{Value, json};

use super::meant;

/// What becomes of a hierarchy in which `Holder` refers to `Shape`.
fn inherited(schemas: Value) -> (Value, Vec<String>) {
    let mut schemas = schemas;
    schemas["Holder"] = json!({"type": "object", "properties": {"one": {"$ref": "#/components/schemas/Shape"}}});
    let (found, told, _) = meant("3.0.4", &schemas);
    (found, told)
}

fn shape() -> Value {
    json!({
        "type": "object",
        "description": "A shape.",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind"},
    })
}

fn extends(name: &str, property: &str) -> Value {
    let own = json!({"type": "object", "properties": {property: {"type": "string"}}});
    json!({"allOf": [{"$ref": format!("#/components/schemas/{name}")}, own]})
}

/// The values of `kind` by which the branches of `Shape` are told, with the schemas that they stand for.
fn told_by(found: &Value) -> String {
    let mapping = found["Shape"]["discriminator"]["mapping"].as_object();
    let branches = found["Shape"]["oneOf"].as_array().map_or(0, Vec::len);
    let mapping = mapping.into_iter().flatten().map(|(tag, to)| {
        let name = to
            .as_str()
            .and_then(|to| to.rsplit_once('/'))
            .map_or("?", |(_, name)| name);
        format!("{tag}={name}")
    });
    format!("{branches}: {}", mapping.collect::<Vec<_>>().join(" "))
}

#[test]
fn a_base_stands_for_what_extends_it() {
    let (found, told) = inherited(json!({"Shape": shape(), "Circle": extends("Shape", "radius")}));
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let pin = |tag: &str| json!({"type": "object", "properties": {"kind": {"enum": [tag]}}, "required": ["kind"]});
    let base = reference("Shape/$defs/x-base");
    assert_eq!(
        found["Shape"],
        json!({
            "description": "A shape.",
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"Circle": "#/components/schemas/Circle", "Shape": "#/components/schemas/ShapeBase"},
            },
            "$defs": {"x-base": {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"type": "string"}},
            }},
            "oneOf": [reference("Circle"), reference("ShapeBase")],
        })
    );
    assert_eq!(
        found["Circle"]["allOf"],
        json!([base, extends("Shape", "radius")["allOf"][1], pin("Circle")])
    );
    assert_eq!(found["ShapeBase"]["allOf"], json!([base, pin("Shape")]));
    assert_eq!(told, ["inherited-discriminator /Shape/discriminator"]);
}

#[test]
fn heirs_are_told_by_their_lists_mappings_extensions_and_names() {
    let with = |change: &dyn Fn(&mut Value)| {
        let mut schemas = json!({
            "Shape": shape(),
            "Circle": extends("Shape", "radius"),
            "Square": extends("Shape", "side"),
        });
        change(&mut schemas);
        told_by(&inherited(schemas).0)
    };
    let to = |name: &str| Value::from(format!("#/components/schemas/{name}"));
    assert_eq!(with(&|_| {}), "3: Circle=Circle Square=Square Shape=ShapeBase");
    let list = |schemas: &mut Value| schemas["Circle"]["allOf"][1]["properties"]["kind"] = json!({"enum": ["round"]});
    // Beside it, one that is told by its name alone may be no heir: what it is elsewhere stays.
    assert_eq!(with(&list), "3: round=Circle Square=1 Shape=ShapeBase");
    let map =
        |schemas: &mut Value| schemas["Shape"]["discriminator"]["mapping"] = json!({"c": to("Circle"), "o": "Circle"});
    assert_eq!(with(&map), "3: c=Circle o=Circle Square=1 Shape=ShapeBase");
    let extension = |schemas: &mut Value| schemas["Square"]["x-ms-discriminator-value"] = json!("#square");
    assert_eq!(with(&extension), "3: Circle=Circle #square=Square Shape=ShapeBase");
    // The base lists what there is: in other letters, and for itself.
    let listed =
        |schemas: &mut Value| schemas["Shape"]["properties"]["kind"]["enum"] = json!(["CIRCLE", "square", "dot"]);
    assert_eq!(with(&listed), "3: CIRCLE=Circle square=Square dot=ShapeBase");
    let no_other = |schemas: &mut Value| schemas["Shape"]["properties"]["kind"]["enum"] = json!(["circle", "square"]);
    assert_eq!(with(&no_other), "2: circle=Circle square=Square");
    // What extends an heir is one, too.
    let deep = |schemas: &mut Value| schemas["Ring"] = extends("Circle", "inner");
    assert_eq!(
        with(&deep),
        "4: Circle=CircleBase Square=Square Ring=Ring Shape=ShapeBase"
    );
    // Another property tells what extends that.
    let nested = |schemas: &mut Value| {
        schemas["Ring"] = extends("Circle", "inner");
        schemas["Circle"]["discriminator"] = json!({"propertyName": "inner"});
    };
    assert_eq!(with(&nested), "3: Circle=Circle Square=Square Shape=ShapeBase");
    // A union that lists its heirs covers them.
    let explicit = |schemas: &mut Value| {
        schemas["Ring"] = extends("Circle", "inner");
        schemas["Circle"]["oneOf"] = json!([{"$ref": to("Ring")}]);
    };
    assert_eq!(with(&explicit), "3: Circle=Circle Square=Square Shape=ShapeBase");
}

#[test]
fn a_reference_to_a_base_is_to_all_or_to_a_part() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let base = reference("Shape/$defs/x-base");
    let cases = [
        ("a property", json!({"properties": {"s": reference("Shape")}}), None),
        (
            "with a description",
            json!({"description": "d", "allOf": [reference("Shape")]}),
            None,
        ),
        (
            "in an inline schema",
            json!({"type": "array", "items": {"allOf": [reference("Shape"), {"properties": {"x": {"type": "string"}}}]}}),
            Some(json!({"type": "array", "items": {"allOf": [base, {"properties": {"x": {"type": "string"}}}]}})),
        ),
        (
            "in a union",
            json!({"type": "array", "items": {"oneOf": [reference("Shape"), {"type": "string"}]}}),
            None,
        ),
        (
            "beside what extends it",
            json!({"type": "array", "items": {
                "oneOf": [reference("Shape"), reference("Circle")],
                "discriminator": {"propertyName": "kind", "mapping": {"s": "Shape", "c": "Circle"}},
            }}),
            Some(json!({"type": "array", "items": {
                "oneOf": [reference("ShapeBase"), reference("Circle")],
                "discriminator": {"propertyName": "kind", "mapping": {"s": "#/components/schemas/ShapeBase", "c": "Circle"}},
            }})),
        ),
    ];
    for (name, schema, expected) in cases {
        let schema = json!({"type": "object", "properties": {"a": schema}});
        let expected = expected.map(|expected| json!({"type": "object", "properties": {"a": expected}}));
        let shapes = json!({"Shape": shape(), "Circle": extends("Shape", "radius"), "User": schema});
        let (found, _) = inherited(shapes);
        let mut found = found["User"].clone();
        let expected = expected.unwrap_or(schema);
        if name == "a property" {
            // The type that is meant is another rule's.
            found["properties"]["a"].as_object_mut().map(|a| a.shift_remove("type"));
        }
        assert_eq!(found, expected, "{name}");
    }
    // Where nothing but what extends it refers to the base, it is what it says.
    let schemas = json!({"Shape": shape(), "Circle": extends("Shape", "radius")});
    let (found, told, _) = meant("3.0.4", &schemas);
    assert_eq!((found, told), (schemas, Vec::new()));
    // Nor does a base without heirs stand for others.
    let alone = inherited(json!({"Shape": shape()}));
    assert_eq!((&alone.0["Shape"], alone.1.len()), (&shape(), 0));
}
