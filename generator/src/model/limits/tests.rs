use serde_json::{Map, Value, json};

use crate::model::testing::model;
use crate::model::{Model, Shape, Type};

fn properties(count: usize) -> Value {
    let properties: Map<String, Value> = (0..count)
        .map(|index| (format!("p{index}"), json!({"type": "string"})))
        .collect();
    json!({"type": "object", "properties": properties})
}

/// How many types are structs, and how many are maps that are checked as they are written.
fn shapes(model: &Model) -> (usize, usize) {
    let of = |is: fn(&Shape) -> bool| {
        model
            .types
            .iter()
            .filter(|(_, definition)| is(&definition.shape))
            .count()
    };
    let structs = of(|shape| matches!(shape, Shape::Struct(_)));
    (
        structs,
        of(|shape| matches!(shape, Shape::Newtype(Type::AnyObject, Some(_)))),
    )
}

#[test]
fn a_struct_has_so_many_fields() {
    for (count, expected, told) in [(4_096, (1, 0), &[][..]), (4_097, (0, 1), &["too-many-fields"])] {
        let (model, found) = model([("A".to_owned(), properties(count))].into_iter());
        assert_eq!((shapes(&model), found.as_slice()), (expected, told), "{count}");
    }
}

#[test]
fn a_crate_has_so_many_fields() {
    // Each has the properties of all after it: 20,100 in all.
    let chain = |index: usize| {
        let own = json!({"properties": {format!("p{index}"): {"type": "string"}}});
        let next = json!({"$ref": format!("#/components/schemas/A{}", index + 1)});
        let parts = if index < 199 { vec![next, own] } else { vec![own] };
        (format!("A{index}"), json!({"type": "object", "allOf": parts}))
    };
    let (large, found) = model((0..200).map(chain));
    let (structs, maps) = shapes(&large);
    assert_eq!(structs + maps, 200);
    assert!(
        maps > 0 && found.iter().all(|code| *code == "too-many-fields"),
        "{found:?}"
    );
    let written = large.assertions.len();
    assert!(
        (maps..=200).contains(&written),
        "{written}: each schema is written once, and refers to others"
    );
    // A description of the same size whose objects have nothing in common.
    let (plain, found) = model((0..200).map(|index| (format!("A{index}"), properties(101))));
    assert_eq!((shapes(&plain), found.len()), ((200, 0), 0));
}

#[test]
fn schemas_are_composed_of_others_so_deep() {
    // A part that refers to the next is a schema as well.
    for (last, expected) in [(1_024, 0), (1_025, 1)] {
        let chain = |index: usize| {
            let next = json!({"$ref": format!("#/components/schemas/A{}", index + 1)});
            let schema = json!({"type": "object", "allOf": [next]});
            (format!("A{index}"), if index < last { schema } else { properties(1) })
        };
        let (_, found) = model((0..=last).map(chain));
        assert_eq!(found, vec!["deep-schema"; expected], "{last}");
    }
}

#[test]
fn references_may_lead_far() {
    let last = 1_500;
    for (name, part) in [
        (
            "a property",
            |next: Value| json!({"type": "object", "properties": {"next": next}}),
        ),
        ("a negation", |next: Value| json!({"type": "object", "not": next})),
    ] as [(&str, fn(Value) -> Value); 2]
    {
        let chain = |index: usize| {
            let next = json!({"$ref": format!("#/components/schemas/A{}", index + 1)});
            let schema = if index < last { part(next) } else { properties(1) };
            (format!("A{index}"), schema)
        };
        let (model, _) = model((0..=last).map(chain));
        assert_eq!(model.types.iter().count(), last + 1, "by {name}");
    }
}
