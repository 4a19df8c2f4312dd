use serde_json::{Value, json};

use super::{Conjunction, Unknown};
use crate::description;
use crate::diagnostic::{Diagnostics, Place};
use crate::schema::{Kind, Kinds, SchemaId, Schemas};

/// The component schemas of a description, as its reader gathers them.
fn schemas(components: &Value) -> Schemas {
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": components},
    });
    let mut diagnostics = Diagnostics::new();
    let description = description::read(&document, Place::default().file, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{components}");
    description.unwrap().schemas
}

fn component(schemas: &Schemas, name: &str) -> SchemaId {
    schemas.components().find(|(known, _)| *known == name).unwrap().1
}

/// What the component `S` demands in all, told in one line.
fn told(components: &Value) -> String {
    let schemas = schemas(components);
    tell(&Conjunction::of(component(&schemas, "S"), &schemas))
}

fn tell(all: &Conjunction) -> String {
    let mut out = Vec::new();
    let mut say = |demanded: bool, text: String| out.extend(demanded.then_some(text));
    let limits =
        |least: u64, most: Option<u64>| format!("{least}..{}", most.map_or(String::new(), |most| most.to_string()));
    say(all.kinds != Kinds::ALL, format!("{:?}", all.kinds));
    if let Some(values) = &all.values {
        say(true, format!("one of {}", Value::from(values.clone())));
    }
    let (text, number) = (&all.text, &all.number);
    let (least, most) = (text.min_length, text.max_length);
    say((least, most) != (0, None), format!("length {}", limits(least, most)));
    for (pattern, _) in &text.patterns {
        say(true, format!("/{pattern}/"));
    }
    if let Some((format, _)) = &text.format {
        say(true, format.clone());
    }
    for (limit, sign) in [
        (&number.minimum, ">="),
        (&number.exclusive_minimum, ">"),
        (&number.maximum, "<="),
        (&number.exclusive_maximum, "<"),
    ] {
        if let Some(limit) = limit {
            say(true, format!("{sign} {limit}"));
        }
    }
    for divisor in &number.multiple_of {
        say(true, format!("of {divisor}"));
    }
    say(!all.items.is_empty(), format!("each {}", all.items.len()));
    let (least, most) = (all.min_items, all.max_items);
    say((least, most) != (0, None), format!("items {}", limits(least, most)));
    say(all.unique_items, "unique".to_owned());
    for (name, schemas) in &all.properties {
        say(true, format!("{name}:{}", schemas.len()));
    }
    say(!all.required.is_empty(), format!("needs {:?}", all.required));
    say(!all.forbidden.is_empty(), format!("forbids {:?}", all.forbidden));
    match &all.unknown {
        Unknown::Drop => {}
        Unknown::Keep(schemas) => say(true, format!("keeps {}", schemas.len())),
        Unknown::Deny => say(true, "closed".to_owned()),
    }
    let (least, most) = (all.min_properties, all.max_properties);
    say((least, most) != (0, None), format!("size {}", limits(least, most)));
    for branches in &all.branches {
        let keyword = if branches.exclusive { "oneOf" } else { "anyOf" };
        say(true, format!("{keyword} {}", branches.list.len()));
    }
    for (demanded, name) in [
        (all.read_only, "readOnly"),
        (all.write_only, "writeOnly"),
        (all.deprecated, "deprecated"),
    ] {
        say(demanded, name.to_owned());
    }
    for (_, residue) in &all.residue {
        say(true, format!("left: {residue:?}"));
    }
    out.join("; ")
}

/// Checks what the schema demands in all, beside a closed component `C` and an open one `O`.
fn demands(cases: &[(Value, &str)]) {
    for (schema, expected) in cases {
        let components = json!({
            "S": schema,
            "C": {"properties": {"c": {}}, "additionalProperties": false},
            "O": {"properties": {"o": {"type": "string"}}, "required": ["o"]},
        });
        assert_eq!(told(&components), *expected, "{schema}");
    }
}

#[test]
fn the_tightest_bound_counts() {
    demands(&[
        (json!({}), ""),
        (json!({"minLength": 2, "maxLength": 9}), "length 2..9"),
        (
            json!({"minLength": 2, "maxLength": 9, "allOf": [{"minLength": 3}, {"maxLength": 8}]}),
            "length 3..8",
        ),
        (
            json!({"minLength": 2, "maxLength": 9, "allOf": [{"minLength": 1}, {"maxLength": 10}]}),
            "length 2..9",
        ),
        (
            json!({"allOf": [{"minimum": 1}, {"minimum": 2.5}, {"minimum": 2}]}),
            ">= 2.5",
        ),
        (json!({"allOf": [{"maximum": -1}, {"maximum": -2}]}), "<= -2"),
        (
            json!({"exclusiveMinimum": 1, "exclusiveMaximum": 9, "allOf": [{"exclusiveMinimum": 2, "exclusiveMaximum": 10}]}),
            "> 2; < 9",
        ),
        (json!({"minimum": 1, "allOf": [{"exclusiveMinimum": 1}]}), ">= 1; > 1"),
        (json!({"multipleOf": 2, "allOf": [{"multipleOf": 3}]}), "of 2; of 3"),
        (
            json!({"minItems": 1, "allOf": [{"minItems": 2, "maxItems": 5}, {"maxItems": 4, "uniqueItems": true}]}),
            "items 2..4; unique",
        ),
        (
            json!({"minProperties": 1, "allOf": [{"minProperties": 2}, {"maxProperties": 3}]}),
            "size 2..3",
        ),
        (json!({"items": {}, "allOf": [{"items": {"type": "string"}}]}), "each 2"),
    ]);
}

#[test]
fn all_patterns_count_and_one_format() {
    demands(&[
        (
            json!({"pattern": "a", "allOf": [{"pattern": "b"}, {"pattern": "a"}]}),
            "/a/; /b/",
        ),
        (json!({"format": "uuid", "allOf": [{"format": "uuid"}]}), "uuid"),
        (
            json!({"format": "uuid", "allOf": [{"format": "uri"}]}),
            "uuid; left: Format",
        ),
    ]);
}

#[test]
fn kinds_and_values_are_what_all_allow() {
    demands(&[
        (json!(true), ""),
        (json!(false), "{}"),
        (json!({"type": "string", "allOf": [true, {}]}), "{String}"),
        (json!({"type": "string", "allOf": [false]}), "{}"),
        (
            json!({"type": ["string", "null"], "allOf": [{"type": ["null", "integer"]}]}),
            "{Null}",
        ),
        (json!({"type": "number", "allOf": [{"type": "integer"}]}), "{Integer}"),
        (json!({"type": "string", "allOf": [{"type": "object"}]}), "{}"),
        (
            json!({"enum": ["a", "b", "c"], "allOf": [{"enum": ["c", "b", "x"]}]}),
            r#"{String}; one of ["b","c"]"#,
        ),
        (
            json!({"enum": ["a", 1, null], "type": "string"}),
            r#"{String}; one of ["a"]"#,
        ),
        (json!({"const": "a", "allOf": [{"const": "b"}]}), "{}; one of []"),
    ]);
}

#[test]
fn properties_gather() {
    demands(&[
        (
            json!({"properties": {"b": {}, "a": {}}, "required": ["a"], "allOf": [{"properties": {"a": {}, "c": {}}, "required": ["c", "a"]}]}),
            r#"b:1; a:2; c:1; needs {"a", "c"}"#,
        ),
        (
            json!({"$ref": "#/components/schemas/O", "properties": {"x": {}}}),
            r#"x:1; o:1; needs {"o"}"#,
        ),
        (
            json!({"allOf": [{"readOnly": true}, {"writeOnly": true}, {"deprecated": true}]}),
            "readOnly; writeOnly; deprecated",
        ),
        (
            json!({
                "oneOf": [{"required": ["a"]}, {"required": ["b"]}],
                "allOf": [{"anyOf": [{}, {}, {}]}, {"oneOf": [{"required": ["c"]}, {"required": ["d"]}]}],
            }),
            "oneOf 2; anyOf 3; oneOf 2",
        ),
    ]);
}

#[test]
fn a_closed_object_knows_only_its_own_properties() {
    let closed = json!({"$ref": "#/components/schemas/C"});
    demands(&[
        (json!({"additionalProperties": true}), "keeps 0"),
        (json!({"additionalProperties": {}}), "keeps 0"),
        (json!({"additionalProperties": {"type": "string"}}), "keeps 1"),
        (json!({"additionalProperties": false}), "closed"),
        (closed.clone(), "c:1; closed"),
        (
            json!({"allOf": [closed, {"properties": {"x": {}}}]}),
            r#"c:1; x:1; forbids {"x"}; closed"#,
        ),
        (json!({"allOf": [closed, {"properties": {"c": {}}}]}), "c:2; closed"),
        (
            json!({"allOf": [closed, {"additionalProperties": true}]}),
            "c:1; closed",
        ),
        (
            json!({"allOf": [{"additionalProperties": true}, closed]}),
            "c:1; closed",
        ),
        // What is not declared beside it must match it, declared properties of others included.
        (
            json!({"additionalProperties": {"type": "string"}, "properties": {"a": {}}, "allOf": [{"properties": {"a": {}, "x": {}}}]}),
            "a:2; x:2; keeps 1",
        ),
        (
            json!({"allOf": [{"additionalProperties": {"type": "string"}}, {"additionalProperties": {"minLength": 1}}]}),
            "keeps 2",
        ),
    ]);
}

#[test]
fn properties_are_forbidden_by_not() {
    demands(&[
        (json!({"not": {"required": ["a"]}}), r#"{Object}; forbids {"a"}"#),
        (
            json!({"not": {"anyOf": [{"required": ["b"]}, {"required": ["a"]}]}}),
            r#"{Object}; forbids {"a", "b"}"#,
        ),
        (
            json!({"allOf": [{"not": {"required": ["a"]}}, {"not": {"required": ["b"]}}]}),
            r#"{Object}; forbids {"a", "b"}"#,
        ),
        // Not both of them is another thing than neither.
        (json!({"not": {"required": ["a", "b"]}}), "keeps 0; left: Not"),
        (
            json!({"not": {"required": ["a"], "type": "object"}}),
            "keeps 0; left: Not",
        ),
        (
            json!({"not": {"anyOf": [{"required": ["a"]}, {"type": "string"}]}}),
            "keeps 0; left: Not",
        ),
        (
            json!({"not": {"anyOf": [{"required": ["a"]}], "minLength": 1}}),
            "keeps 0; left: Not",
        ),
        (json!({"not": {"type": "string"}}), "keeps 0; left: Not"),
        (json!({"not": {}}), "keeps 0; left: Not"),
    ]);
}

#[test]
fn unions_are_narrowed_by_what_stands_beside_them() {
    let text = json!({"type": "string"});
    let object = json!({"type": "object", "properties": {"k": {"enum": ["a"]}}, "required": ["k"]});
    let other = json!({"type": "object", "properties": {"k": {"enum": ["b"]}}, "required": ["k"]});
    let union = json!({"anyOf": [text, object, other]});
    let beside = |demand: Value| json!({"allOf": [union, demand]});
    demands(&[
        (union.clone(), "anyOf 3"),
        // Where a kind is demanded, the type is that of the branch.
        (beside(text.clone()), "{String}; anyOf 1"),
        (
            beside(json!({"type": ["string", "integer"]})),
            "{Integer, String}; anyOf 1",
        ),
        (beside(json!({"type": "object"})), "{Object}; anyOf 2"),
        (
            beside(json!({"type": "string", "minLength": 2})),
            "{String}; length 2..",
        ),
        (beside(json!({"enum": ["x", 1]})), r#"{String}; one of ["x"]"#),
        (beside(json!({"maxLength": 2})), "length 0..2; anyOf 3"),
        (
            beside(json!({"type": "object", "properties": {"k": {"enum": ["b", "c"]}}})),
            r#"{Object}; k:2; needs {"k"}"#,
        ),
        (
            beside(json!({"type": "object", "properties": {"k": {"type": "string"}}})),
            "{Object}; k:1; anyOf 2",
        ),
        (
            beside(json!({"type": "object", "not": {"required": ["k"]}})),
            "{}; forbids {\"k\"}",
        ),
        (beside(json!({"type": "integer"})), "{}"),
        // Unions narrow each other.
        (
            json!({"allOf": [union, {"oneOf": [{"type": "string", "maxLength": 1}, {"type": "null"}]}]}),
            "{String}; length 0..1",
        ),
        // What is impossible wherever it stands is for the reader to see.
        (
            json!({"type": "string", "anyOf": [{"type": "string", "minLength": 2, "maxLength": 1}, {"minLength": 3}]}),
            "{String}; anyOf 2",
        ),
        // One branch is part of the object; a discriminator announces others.
        (
            json!({"properties": {"x": {}}, "oneOf": [object]}),
            r#"{Object}; x:1; k:1; needs {"k"}"#,
        ),
        (
            json!({"properties": {"x": {}}, "oneOf": [object], "discriminator": {"propertyName": "k"}}),
            "x:1; oneOf 1",
        ),
        (
            json!({"type": "string", "minLength": 1, "oneOf": [{"const": "a"}]}),
            "{String}; length 1..; oneOf 1",
        ),
    ]);
}

#[test]
fn cycles_and_diamonds_end() {
    let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let cases = [
        (json!({"S": to("S")}), ""),
        (json!({"S": {"allOf": [to("S")], "minLength": 1}}), "length 1.."),
        (
            json!({"S": to("A"), "A": {"allOf": [to("B")]}, "B": {"allOf": [to("S"), {"maxLength": 2}]}}),
            "length 0..2",
        ),
        (json!({"S": {"properties": {"s": to("S")}}}), "s:1"),
        // Branches that are composed of each other's unions.
        (
            json!({"S": {"type": "object", "anyOf": [to("A"), {"type": "string"}, to("B")]}, "A": {"allOf": [to("X")]}, "X": {"minProperties": 1, "anyOf": [to("B")]}, "B": {"allOf": [to("S")]}}),
            "{Object}; anyOf 2",
        ),
        // A diamond: what is shared is demanded once.
        (
            json!({"S": {"allOf": [to("A"), to("B")]}, "A": to("D"), "B": to("D"), "D": {"multipleOf": 2, "oneOf": [{}, {}]}}),
            "of 2; oneOf 2",
        ),
        (
            json!({"S": {"allOf": [to("A"), to("B")]}, "A": {"properties": {"x": to("D")}}, "B": {"properties": {"x": to("D")}}, "D": {}}),
            "x:2",
        ),
    ];
    for (components, expected) in cases {
        assert_eq!(told(&components), expected, "{components}");
    }
}

#[test]
fn long_chains_and_wide_diamonds_end() {
    let mut components = serde_json::Map::new();
    let last = 5_000;
    for index in 0..last {
        let next = json!({"$ref": format!("#/components/schemas/N{}", index + 1)});
        components.insert(format!("N{index}"), json!({"allOf": [next, next]}));
    }
    components.insert(format!("N{last}"), json!({"maxLength": 1}));
    components.insert("S".to_owned(), json!({"$ref": "#/components/schemas/N0"}));
    assert_eq!(told(&components.into()), "length 0..1");
}

#[test]
fn keywords_speak_of_kinds() {
    let object = Kinds::only(Kind::Object);
    let cases = [
        (json!({}), Kinds::NONE),
        (json!({"description": "d"}), Kinds::NONE),
        (json!({"type": "object"}), Kinds::NONE),
        (json!({"enum": [1]}), Kinds::NONE),
        (json!({"maxItems": 1}), Kinds::only(Kind::Array)),
        (json!({"properties": {"a": {}}}), object),
        (json!({"additionalProperties": true}), object),
        (json!({"allOf": [{"required": ["a"]}]}), object),
        (
            json!({"minLength": 1, "minimum": 1}),
            Kinds::only(Kind::String).or(Kinds::NUMBER),
        ),
    ];
    for (schema, spoken) in cases {
        let schemas = schemas(&json!({"S": schema}));
        let all = Conjunction::of(component(&schemas, "S"), &schemas);
        assert_eq!(all.spoken(), spoken, "{schema}");
    }
}
