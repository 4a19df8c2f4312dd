//! Which setters there are, by the properties of an object.

use serde_json::{Value, json};

use super::super::Shape;
use super::super::testing::model;

/// What `new` takes of an object with these properties, and its setters.
fn made(required: &[&str], properties: Value) -> String {
    let schema = json!({"type": "object", "required": required, "properties": properties});
    let (model, _) = model([("It".to_owned(), schema)].into_iter());
    let Shape::Struct(object) = &model.definitions()[0].shape else {
        panic!("an object is a struct");
    };
    let constructor = object.constructor(&model.types);
    let fields = object.fields.iter().zip(&constructor.fields);
    let made = fields.map(|(field, making)| match making.as_ref().map(|making| &making.setter) {
        None => format!("{} is constant", field.name),
        Some(None) => format!("new({})", field.name),
        Some(Some(setter)) => {
            let names = setter.name.iter().chain(setter.name.is_none().then_some(&field.name));
            let names: Vec<&str> = names.chain(&setter.null).map(String::as_str).collect();
            names.join(" or ")
        }
    });
    let mut made: Vec<String> = made.collect();
    made.extend(object.required_type.clone());
    made.join(", ")
}

#[test]
fn what_is_required_is_asked_for_unless_it_may_be_null() {
    let properties = json!({
        "a": {"type": "string"}, "b": {"type": ["string", "null"]}, "c": {"type": "string"},
        "d": {"type": ["string", "null"]}, "e": {"const": "e"},
    });
    assert_eq!(
        made(&["a", "b", "e"], properties),
        "new(a), b, c, d or d_null, e is constant"
    );
}

#[test]
fn a_setter_hides_no_method_and_needs_no_raw_name() {
    let text = || json!({"type": "string"});
    let properties = json!({
        "clone": text(), "type": text(), "validate": text(), "into": text(), "with_into": text(),
        "n": {"type": ["string", "null"]}, "n_null": text(),
    });
    let expected = "with_clone, with_type, with_validate, into2, with_into, n or with_n_null, n_null";
    assert_eq!(made(&[], properties), expected);
    let properties = json!({"clone": {"type": "string"}});
    assert_eq!(made(&["clone"], properties), "new(clone)", "no setter, no clash");
}

#[test]
fn a_union_is_given_as_a_branch_unless_a_pointer_holds_it() {
    let properties = json!({
        "told": {"oneOf": [{"type": "string"}, {"type": "integer"}]},
        "own": {"oneOf": [{"$ref": "#/components/schemas/It"}, {"type": "integer"}]},
        "text": {"type": "string"},
    });
    let schema = json!({"type": "object", "properties": properties});
    let (model, _) = model([("It".to_owned(), schema)].into_iter());
    let mut definitions = model.definitions().into_iter();
    let it = definitions
        .find(|definition| definition.name == "It")
        .expect("the schema");
    let Shape::Struct(object) = &it.shape else {
        panic!("an object is a struct");
    };
    let made = object.constructor(&model.types).fields.into_iter().flatten();
    let made: Vec<bool> = made.map(|making| making.into).collect();
    assert_eq!(made, [true, false, true]);
}

#[test]
fn many_required_fields_are_a_struct() {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let mut properties = serde_json::Map::new();
    properties.extend(names.map(|name| (name.to_owned(), json!({"type": "string"}))));
    let of = |number: usize| made(&names[..number], properties.clone().into());
    assert!(of(7).ends_with("new(g), h"), "{}", of(7));
    assert!(of(8).ends_with("new(h), ItRequired"), "{}", of(8));
    // A property can't take the name of the struct.
    properties.insert(
        "required".to_owned(),
        json!({"type": "object", "properties": {"a": {"type": "string"}}}),
    );
    let made = made(&names, properties.into());
    assert!(made.ends_with("required, ItRequired"), "{made}");
}
