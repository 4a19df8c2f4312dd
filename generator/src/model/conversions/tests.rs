use serde_json::{Value, json};

use crate::model::testing::model;
use crate::model::{IntegerType, Shape, Type};

/// The names of the variants of the union `U` that are made of a value of their type, with that type.
fn made(schemas: Value) -> Vec<String> {
    let Value::Object(schemas) = schemas else {
        panic!("not schemas");
    };
    let (model, _) = model(schemas.into_iter());
    let mut types = model.types.iter();
    let (_, union) = types.find(|(_, definition)| definition.name == "U").unwrap();
    let from: Vec<(&str, Option<&Type>)> = match &union.shape {
        Shape::Union(union) => {
            let variants = union.variants.iter();
            variants
                .map(|variant| (variant.name.as_str(), variant.from.as_ref()))
                .collect()
        }
        Shape::KeyedUnion(union) => {
            let variants = union.variants.iter();
            variants
                .map(|variant| (variant.name.as_str(), variant.from.as_ref()))
                .collect()
        }
        other => panic!("{other:?}"),
    };
    let shown = from.into_iter().filter_map(|(name, from)| {
        Some(match from? {
            Type::Named(id) => format!("{name}: {}", model.types[*id].name),
            Type::Integer(IntegerType::I64) => format!("{name}: i64"),
            other => format!("{name}: {other:?}"),
        })
    });
    shown.collect()
}

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn object(name: &str) -> Value {
    json!({"type": "object", "required": [name], "properties": {name: {"type": "string"}}, "additionalProperties": false})
}

#[test]
fn a_union_is_made_of_what_just_one_branch_is() {
    let names = json!({"type": "array", "items": {"type": "string"}});
    let schemas = json!({
        "U": {"oneOf": [reference("Cat"), {"type": "string"}, {"type": "integer"}, names]},
        "Cat": object("meows"),
    });
    assert_eq!(
        made(schemas),
        ["Cat: Cat", "String: String", "Integer: i64", "Array: Array(String)"]
    );
}

#[test]
fn it_is_not_made_of_what_several_branches_are() {
    let short = json!({"title": "Short", "type": "string", "maxLength": 2});
    let long = json!({"title": "Long", "type": "string", "minLength": 10});
    assert_eq!(
        made(json!({"U": {"oneOf": [short, long, {"type": "boolean"}]}})),
        ["Boolean: Boolean"]
    );
}

#[test]
fn two_names_of_a_type_are_one_type() {
    let schemas = json!({
        "U": {"oneOf": [reference("Names"), reference("Words"), {"type": "boolean"}]},
        "Names": {"type": "array", "items": {"type": "string"}},
        "Words": {"type": "array", "items": {"type": "string"}},
    });
    assert_eq!(made(schemas), ["Boolean: Boolean"]);
}

#[test]
fn a_union_is_not_made_of_itself() {
    let not = json!({"type": "object", "required": ["not"], "properties": {"not": reference("U")}, "additionalProperties": false});
    let is = json!({"type": "object", "required": ["is"], "properties": {"is": reference("Cat")}, "additionalProperties": false});
    assert_eq!(
        made(json!({"U": {"oneOf": [not, is]}, "Cat": object("meows")})),
        ["Is: Cat"]
    );
}

#[test]
fn text_does_not_say_which_property_it_is_of() {
    let count = json!({
        "type": "object", "required": ["count"], "properties": {"count": {"type": "integer"}}, "additionalProperties": false,
    });
    assert_eq!(made(json!({"U": {"oneOf": [object("name"), count]}})), [""; 0]);
}
