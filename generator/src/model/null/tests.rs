use serde_json::{Value, json};

use crate::model::testing::model;
use crate::model::{Model, Shape, Type};

/// The type of a required property with a schema.
fn field(schema: Value) -> String {
    let schemas = json!({
        "S": {"type": "object", "required": ["f"], "properties": {"f": schema}},
        "N": {"type": ["object", "null"], "properties": {"a": {"type": "string"}}},
        "T": {"type": ["string", "null"], "maxLength": 3},
        "A": {},
        "B": {"type": "object", "properties": {"a": {"type": "string"}}},
    });
    let Value::Object(schemas) = schemas else {
        unreachable!()
    };
    let (model, _) = model(schemas.into_iter());
    let mut types = model.types.iter();
    let (_, definition) = types.find(|(_, definition)| definition.name == "S").unwrap();
    let Shape::Struct(object) = &definition.shape else {
        panic!("{:?}", definition.shape);
    };
    shown(&object.fields[0].ty, &model)
}

fn shown(ty: &Type, model: &Model) -> String {
    match ty {
        Type::Named(id) => model.types[*id].name.clone(),
        Type::Nullable(inner) => format!("Option<{}>", shown(inner, model)),
        Type::Array(inner) => format!("Vec<{}>", shown(inner, model)),
        Type::Map(inner) => format!("Map<{}>", shown(inner, model)),
        other => format!("{other:?}"),
    }
}

fn or_null(name: &str) -> Value {
    json!({"anyOf": [{"$ref": format!("#/components/schemas/{name}")}, {"type": "null"}]})
}

#[test]
fn a_type_with_null_gets_no_second_one() {
    for (name, schema) in [
        ("N", or_null("N")),
        ("T", or_null("T")),
        ("A", or_null("A")),
        ("Vec<N>", json!({"type": "array", "items": or_null("N")})),
        (
            "Map<T>",
            json!({"type": "object", "additionalProperties": or_null("T")}),
        ),
        (
            "Option<Vec<N>>",
            json!({"type": ["array", "null"], "items": or_null("N")}),
        ),
    ] {
        assert_eq!(field(schema), name);
    }
}

#[test]
fn what_has_none_gets_one() {
    assert_eq!(field(json!({"type": ["string", "null"]})), "Option<String>");
    assert_eq!(field(or_null("B")), "Option<B>");
}
