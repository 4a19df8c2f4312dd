//! The check finds what is lost: it is shown a crate that was generated from less than the document says.

use std::path::PathBuf;
use std::{env, fs, process};

use generator::{Generated, Generator};
use serde_json::{Value, json};

use super::losses;

/// A description of all that is looked for.
fn description() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://a.example.com"}, {"url": "https://b.example.com/{stage}", "variables": {"stage": {"default": "x"}}}],
        "security": [{"key": []}],
        "paths": {
            "/a/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string", "maxLength": 9}}],
                "get": {
                    "operationId": "getA",
                    "servers": [{"url": "https://c.example.com"}],
                    "security": [{"key": []}, {"oauth": ["read"]}],
                    "parameters": [
                        {"name": "list", "in": "query", "required": true, "style": "pipeDelimited", "explode": false,
                            "schema": {"type": "array", "items": {"type": "integer", "minimum": 3}}},
                        {"name": "open", "in": "query", "allowReserved": true, "explode": false, "schema": {"type": "string"}},
                        {"name": "X-Head", "in": "header", "schema": {"type": "string", "enum": ["a", "b"]}},
                        {"name": "crumb", "in": "cookie", "schema": {"type": "boolean"}},
                    ],
                    "responses": {
                        "200": {
                            "description": "Fine.",
                            "headers": {"X-Total": {"schema": {"type": "integer", "maximum": 7}}},
                            "content": {
                                "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
                                "text/plain": {"schema": {"type": "string"}},
                            },
                        },
                        "4XX": {"description": "Not."},
                        "default": {"description": "Else.", "content": {"application/json": {"schema": {"type": "object"}}}},
                    },
                },
                "post": {
                    "operationId": "postA",
                    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                    "responses": {"204": {"description": "Done.", "links": {"next": {"operationId": "getA"}}}},
                    "callbacks": {"done": {"{$request.body#/url}": {"post": {
                        "requestBody": {"content": {"application/json": {"schema": {
                            "type": "object", "properties": {"told": {"type": "string"}},
                        }}}},
                        "responses": {"200": {"description": "Heard."}},
                    }}}},
                },
            },
        },
        "webhooks": {"news": {"post": {
            "requestBody": {"content": {"application/json": {"schema": {
                "type": "object", "properties": {"heard": {"type": "string"}},
            }}}},
            "responses": {"200": {"description": "Heard."}},
        }}},
        "components": {
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://a.example.com/t", "scopes": {"read": "Reads."}}}},
            },
            "schemas": {
                "Thing": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string", "minLength": 1, "maxLength": 5, "pattern": "^a"},
                        "mail": {"type": "string", "format": "email"},
                        "count": {"type": "integer", "minimum": 1, "maximum": 9, "multipleOf": 3},
                        "ratio": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
                        "color": {"type": "string", "enum": ["red", "green"]},
                        "list": {"type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "items": {"type": "string", "maxLength": 2}},
                        "map": {"type": "object", "maxProperties": 4, "additionalProperties": {"type": "integer"}},
                        "closed": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": false},
                        "union": {"oneOf": [
                            {"type": "object", "required": ["cat"], "properties": {"cat": {"type": "string"}}},
                            {"type": "object", "required": ["dog"], "properties": {"dog": {"type": "string"}}},
                        ]},
                        "maybe": {"type": ["string", "null"]},
                        "secret": {"type": "string", "writeOnly": true},
                    },
                },
                "Untyped": {
                    "required": ["id"],
                    "properties": {"id": {"type": "string", "maxLength": 8}},
                    "minLength": 2,
                    "items": {"type": "integer", "maximum": 6},
                },
                "Asserted": {
                    "type": "object",
                    "properties": {"a": {"type": "string"}, "b": {"type": "string"}, "c": {"type": "string"}},
                    "if": {"required": ["a"]},
                    "then": {"required": ["b"], "properties": {"b": {"maxLength": 3}}},
                    "else": {"required": ["c"]},
                    "not": {"required": ["b", "c"]},
                    "propertyNames": {"maxLength": 9},
                    "patternProperties": {"^x": {"type": "integer", "minimum": 2}},
                    "dependentRequired": {"a": ["c"]},
                    "dependentSchemas": {"b": {"maxProperties": 3}},
                    "unevaluatedProperties": {"type": "boolean"},
                },
                "Listed": {
                    "type": "array",
                    "prefixItems": [{"type": "string", "pattern": "^p"}],
                    "items": {"$ref": "#/components/schemas/Listed"},
                    "contains": {"const": "p1"},
                    "maxContains": 2,
                },
                "Alternatives": {
                    "type": "string",
                    "anyOf": [{"maxLength": 2}, {"minLength": 5}],
                },
                "Annotated": {"oneOf": [{"const": "x", "title": "Ex"}, {"const": "y", "title": "Why"}]},
                "Nothing": {"enum": [null]},
                "Undeclared": {"type": "object", "required": ["u"], "properties": {"v": {"type": "string"}}},
                "Named": {
                    "type": "object",
                    "propertyNames": {"$ref": "#/components/schemas/Name"},
                    "additionalProperties": {"type": "integer"},
                },
                "Name": {"type": "string", "maxLength": 6, "pattern": "^n"},
                "Pair": {
                    "type": "array",
                    "prefixItems": [{"type": "string", "maxLength": 3}, {"type": "integer"}],
                    "minItems": 2,
                    "maxItems": 2,
                },
                "ClosedPair": {"type": "array", "prefixItems": [{}, {"type": "integer"}], "minItems": 2, "items": false},
                "Facets": {"anyOf": [
                    {"type": "object", "required": ["f"], "properties": {"f": {"type": "string"}}},
                    {"type": "object", "properties": {"g": {"type": "string", "maxLength": 7}}},
                    {"type": "null"},
                ]},
                "FacetsOrText": {"anyOf": [
                    {"type": "object", "required": ["f"], "properties": {"f": {"type": "integer"}}},
                    {"type": "string", "maxLength": 8},
                    {"type": "object", "properties": {"h": {"type": "string", "maxLength": 7}}},
                ]},
                "AnyFacets": {"anyOf": [
                    {"type": "object"},
                    {"$ref": "#/components/schemas/Facet"},
                    {"type": "object", "required": ["j"], "properties": {"j": {"type": "string", "maxLength": 2}}},
                ]},
                "Facet": {"type": "object", "properties": {"i": {"type": "integer", "minimum": 3}}},
                "Unlike": {"type": "object", "not": {"$ref": "#/components/schemas/Facet"}},
                "Sealed": {"oneOf": [
                    {"type": "object", "required": ["l"], "properties": {"l": {"type": "string"}}, "additionalProperties": false},
                    {"type": "object", "required": ["r"], "properties": {"r": {"type": "string"}}, "additionalProperties": false},
                ]},
                "Sparse": {"type": "object", "properties": {"s": {"type": "string"}}, "not": {"required": ["t"]}},
                "Keyed": {
                    "type": "object",
                    "patternProperties": {"^k": {"type": "string", "maxLength": 4}},
                    "additionalProperties": false,
                },
                "Told": {
                    "oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Two"}],
                    "discriminator": {"propertyName": "k", "mapping": {
                        "1": "#/components/schemas/One", "2": "#/components/schemas/Two",
                    }},
                },
                "One": {"type": "object", "required": ["k"], "properties": {"k": {"type": "string"}}},
                "Two": {"type": "object", "required": ["k"], "properties": {"k": {"type": "string"}, "two": {"type": "string"}}},
            },
        },
    })
}

fn generated(name: &str, description: &Value) -> Generated {
    let path: PathBuf = env::temp_dir().join(format!("lost-{}-{name}.json", process::id()));
    fs::write(&path, description.to_string()).expect("the description is written");
    let generated = Generator::new(&path).generate();
    fs::remove_file(&path).expect("the description is removed");
    generated.unwrap_or_else(|failure| panic!("{failure}"))
}

fn found(generated: &Generated) -> Vec<String> {
    let (_, losses) = losses(generated);
    losses.iter().map(|loss| loss.at.to_string()).collect()
}

#[test]
fn nothing_is_lost() {
    assert_eq!(found(&generated("whole", &description())), Vec::<String>::new());
}

#[test]
fn what_is_planted_is_found() {
    const THING: &str = "/components/schemas/Thing";
    const SCHEMAS: &str = "/components/schemas";
    const A: &str = "/paths/~1a~1{id}";
    // What is taken away before the crate is generated.
    let cases = [
        "/servers/1".to_owned(),
        "/components/securitySchemes/key".to_owned(),
        format!("{A}/post"),
        format!("{A}/get/servers"),
        format!("{A}/get/security/1"),
        format!("{A}/get/security/1/oauth/0"),
        format!("{A}/parameters/0/schema/maxLength"),
        format!("{A}/get/parameters/0"),
        format!("{A}/get/parameters/0/required"),
        format!("{A}/get/parameters/0/style"),
        format!("{A}/get/parameters/1/explode"),
        format!("{A}/get/parameters/0/schema/items/minimum"),
        format!("{A}/get/parameters/1/allowReserved"),
        format!("{A}/get/parameters/2/schema/enum/1"),
        format!("{A}/get/parameters/3"),
        format!("{A}/get/responses/4XX"),
        format!("{A}/get/responses/200/headers/X-Total"),
        format!("{A}/get/responses/200/headers/X-Total/schema/maximum"),
        format!("{A}/get/responses/200/content/text~1plain"),
        format!("{A}/get/responses/default/content"),
        format!("{A}/post/requestBody"),
        format!("{A}/post/requestBody/required"),
        format!("{A}/post/responses/204/links"),
        format!("{A}/post/callbacks/done"),
        "/webhooks/news/post".to_owned(),
        format!("{THING}/required/0"),
        format!("{THING}/properties/name/minLength"),
        format!("{THING}/properties/name/maxLength"),
        format!("{THING}/properties/name/pattern"),
        format!("{THING}/properties/mail"),
        format!("{THING}/properties/mail/format"),
        format!("{THING}/properties/count/minimum"),
        format!("{THING}/properties/count/maximum"),
        format!("{THING}/properties/count/multipleOf"),
        format!("{THING}/properties/ratio/exclusiveMinimum"),
        format!("{THING}/properties/ratio/exclusiveMaximum"),
        format!("{THING}/properties/color/enum/1"),
        format!("{THING}/properties/list/minItems"),
        format!("{THING}/properties/list/maxItems"),
        format!("{THING}/properties/list/uniqueItems"),
        format!("{THING}/properties/list/items/maxLength"),
        format!("{THING}/properties/map/maxProperties"),
        format!("{THING}/properties/map/additionalProperties/type"),
        format!("{THING}/properties/closed/additionalProperties"),
        format!("{THING}/properties/union/oneOf/1/properties/dog"),
        format!("{THING}/properties/maybe/type/1"),
        format!("{SCHEMAS}/Untyped/required/0"),
        format!("{SCHEMAS}/Untyped/properties/id"),
        format!("{SCHEMAS}/Untyped/properties/id/maxLength"),
        format!("{SCHEMAS}/Untyped/minLength"),
        format!("{SCHEMAS}/Untyped/items"),
        format!("{SCHEMAS}/Untyped/items/maximum"),
        format!("{SCHEMAS}/Asserted/if"),
        format!("{SCHEMAS}/Asserted/then"),
        format!("{SCHEMAS}/Asserted/then/required/0"),
        format!("{SCHEMAS}/Asserted/then/properties/b/maxLength"),
        format!("{SCHEMAS}/Asserted/else/required/0"),
        format!("{SCHEMAS}/Asserted/not/required/1"),
        format!("{SCHEMAS}/Asserted/propertyNames/maxLength"),
        format!("{SCHEMAS}/Asserted/patternProperties/^x/minimum"),
        format!("{SCHEMAS}/Asserted/dependentRequired/a/0"),
        format!("{SCHEMAS}/Asserted/dependentSchemas/b/maxProperties"),
        format!("{SCHEMAS}/Asserted/unevaluatedProperties/type"),
        format!("{SCHEMAS}/Listed/prefixItems/0/pattern"),
        format!("{SCHEMAS}/Listed/items"),
        format!("{SCHEMAS}/Listed/contains/const"),
        format!("{SCHEMAS}/Listed/maxContains"),
        format!("{SCHEMAS}/Alternatives/anyOf/0/maxLength"),
        format!("{SCHEMAS}/Alternatives/anyOf/1"),
        format!("{SCHEMAS}/Annotated/oneOf/1"),
        format!("{SCHEMAS}/Nothing/enum"),
        format!("{SCHEMAS}/Undeclared/required/0"),
        format!("{SCHEMAS}/Sealed/oneOf/0/additionalProperties"),
        format!("{SCHEMAS}/Sealed/oneOf/1/properties/r/type"),
        format!("{SCHEMAS}/Sparse/not"),
        format!("{SCHEMAS}/Keyed/patternProperties/^k/maxLength"),
        format!("{SCHEMAS}/Keyed/additionalProperties"),
        format!("{SCHEMAS}/Told/discriminator/mapping/2"),
        format!("{SCHEMAS}/Named/propertyNames"),
        format!("{SCHEMAS}/Name/maxLength"),
        format!("{SCHEMAS}/Name/pattern"),
        format!("{SCHEMAS}/Pair/prefixItems/0/maxLength"),
        format!("{SCHEMAS}/Pair/prefixItems/1"),
        format!("{SCHEMAS}/Pair/minItems"),
        format!("{SCHEMAS}/Pair/maxItems"),
        format!("{SCHEMAS}/ClosedPair/prefixItems/1/type"),
        format!("{SCHEMAS}/ClosedPair/items"),
        format!("{SCHEMAS}/Facets/anyOf/0/required/0"),
        format!("{SCHEMAS}/Facets/anyOf/1"),
        format!("{SCHEMAS}/Facets/anyOf/1/properties/g/maxLength"),
        format!("{SCHEMAS}/FacetsOrText/anyOf/0/properties/f"),
        format!("{SCHEMAS}/FacetsOrText/anyOf/1/maxLength"),
        format!("{SCHEMAS}/FacetsOrText/anyOf/2"),
        format!("{SCHEMAS}/FacetsOrText/anyOf/2/properties/h/maxLength"),
        format!("{SCHEMAS}/AnyFacets/anyOf/2"),
        format!("{SCHEMAS}/AnyFacets/anyOf/2/properties/j/maxLength"),
        format!("{SCHEMAS}/Unlike/not"),
    ];
    let mut overlooked = Vec::new();
    for (index, pointer) in cases.iter().enumerate() {
        let mut less = description();
        assert!(take(&mut less, pointer), "{pointer} is in the description");
        let mut shown = generated(&index.to_string(), &less);
        shown.effective = description();
        let found = found(&shown);
        let within = |at: &String| at.starts_with(pointer.as_str()) || pointer.starts_with(at.as_str());
        if !found.iter().any(within) {
            overlooked.push(format!("{pointer}: {found:?}"));
        }
    }
    assert!(overlooked.is_empty(), "{}", overlooked.join("\n"));
}

/// Unions of values of several kinds, and what is demanded beside them of one kind.
fn unions_of_kinds() -> Value {
    let object = |names: &[&str]| {
        let properties: serde_json::Map<String, Value> = names
            .iter()
            .map(|name| ((*name).to_owned(), json!({"type": "string"})))
            .collect();
        json!({"type": "object", "required": [names[0]], "properties": properties})
    };
    let tagged = |tag: &str| json!({"type": "object", "required": ["k"], "properties": {"k": {"const": tag}}});
    let text = json!({"type": "string"});
    let schemas = json!({
        "Length": {"oneOf": [text, object(&["a"])], "minLength": 2},
        "Numbers": {"anyOf": [text, {"type": "integer"}], "minimum": 2, "multipleOf": 3},
        "Items": {"oneOf": [{"type": "array", "items": text}, object(&["a", "b"])], "maxItems": 3, "required": ["b"]},
        "Required": {"oneOf": [tagged("x"), tagged("y"), text], "required": ["c"], "minLength": 1},
        "Properties": {
            "oneOf": [object(&["a"]), object(&["b"]), text],
            "properties": {"c": {"type": "string", "maxLength": 2}},
        },
        "Count": {"oneOf": [object(&["a"]), object(&["b"]), {"type": "array", "items": text}], "minProperties": 2},
        "Fraction": {"anyOf": [text, {"type": "number"}], "if": {"minimum": 3}, "then": {"multipleOf": 2}},
        "Part": {"anyOf": [{"$ref": "#/components/schemas/Known"}, {"type": "object"}]},
        "Known": object(&["f", "g"]),
    });
    json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas},
    })
}

#[test]
fn demands_beside_unions_of_kinds_are_found_in_their_branches() {
    const SCHEMAS: &str = "/components/schemas";
    assert_eq!(found(&generated("kinds", &unions_of_kinds())), Vec::<String>::new());
    let cases = [
        "Length/minLength",
        "Numbers/minimum",
        "Numbers/multipleOf",
        "Items/maxItems",
        "Items/required/0",
        "Required/required/0",
        "Required/minLength",
        "Properties/properties/c",
        "Properties/properties/c/maxLength",
        "Count/minProperties",
        "Fraction/then",
    ];
    for (index, case) in cases.iter().enumerate() {
        let mut less = unions_of_kinds();
        let pointer = format!("{SCHEMAS}/{case}");
        assert!(take(&mut less, &pointer), "{case} is in the description");
        let mut shown = generated(&format!("kinds-{index}"), &less);
        shown.effective = unions_of_kinds();
        let found = found(&shown);
        let within = |at: &String| at.starts_with(&pointer) || pointer.starts_with(at.as_str());
        assert!(found.iter().any(within), "{case}: {found:?}");
    }
}

#[test]
fn a_property_that_goes_the_wrong_way_is_found() {
    let secret = "/components/schemas/Thing/properties/secret";
    let mut other = description();
    if let Some(property) = other.pointer_mut(secret) {
        *property = json!({"type": "string", "readOnly": true});
    }
    let mut shown = generated("other-way", &other);
    shown.effective = description();
    assert_eq!(found(&shown), [secret]);
}

#[test]
fn a_keyword_that_is_not_told_is_found() {
    let cases = [
        json!({"if": {"required": ["a"]}, "then": {"required": ["b"]}}),
        json!({"not": {"required": ["a"]}}),
        json!({"contains": {"type": "string"}}),
        json!({"prefixItems": [{"type": "string"}]}),
        json!({"patternProperties": {"^x": {"type": "string"}}}),
        json!({"propertyNames": {"maxLength": 3}}),
        json!({"dependentRequired": {"a": ["b"]}}),
        json!({"dependentSchemas": {"a": {"required": ["b"]}}}),
        json!({"unevaluatedProperties": false}),
        json!({"unevaluatedItems": false}),
        json!({"const": 5}),
    ];
    for case in cases {
        let mut document = description();
        let less = generated("less", &document);
        let thing = document
            .pointer_mut("/components/schemas/Thing")
            .and_then(Value::as_object_mut);
        thing
            .expect("a schema")
            .extend(case.as_object().cloned().unwrap_or_default());
        let mut shown = less;
        shown.effective = document;
        assert!(!found(&shown).is_empty(), "{case}");
    }
}

/// Takes the node at `pointer` away. Whether there was one.
fn take(document: &mut Value, pointer: &str) -> bool {
    let Some((parent, name)) = pointer.rsplit_once('/') else {
        return false;
    };
    let name = name.replace("~1", "/");
    match document.pointer_mut(parent) {
        Some(Value::Object(members)) => members.remove(&name).is_some(),
        Some(Value::Array(list)) => name.parse().is_ok_and(|index: usize| {
            let exists = index < list.len();
            exists.then(|| list.remove(index)).is_some()
        }),
        _ => false,
    }
}
