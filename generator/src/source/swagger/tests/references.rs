use serde_json::json;

use super::{check, upgraded};

#[test]
fn references() {
    let cases = [
        ("#/definitions/A", "#/components/schemas/A"),
        ("#/definitions/A%20b~1c", "#/components/schemas/A%20b~1c"),
        (
            "#/definitions/A%2Fproperties%2Fa",
            "#/components/schemas/A/properties/a",
        ),
        (
            "#/definitions/Missing/properties/definitions",
            "#/components/schemas/Missing/properties/definitions",
        ),
        ("#/definitionsX/A", "#/definitionsX/A"),
        ("#/definitions/100%", "#/components/schemas/100%"),
        (
            "#/parameters/B/schema",
            "#/components/requestBodies/B/content/application~1json/schema",
        ),
        ("#/parameters/Q", "#/components/parameters/Q"),
        (
            "#/responses/R/schema/items",
            "#/components/responses/R/content/text~1plain/schema/items",
        ),
        (
            "#/paths/~1a/get/responses/200/schema",
            "#/paths/~1a/get/responses/200/content/text~1plain/schema",
        ),
        (
            "#/paths/~1a/get/parameters/1/schema",
            "#/paths/~1a/get/requestBody/content/application~1json/schema",
        ),
        ("other.json#/definitions/A", "other.json#/components/schemas/A"),
        ("other.json#/responses/A", "other.json#/components/responses/A"),
        ("other.json#/A", "other.json#/A"),
        ("other.json", "other.json"),
        ("#", "#"),
    ];
    for (written, expected) in cases {
        let document = json!({
            "produces": ["text/plain"],
            "definitions": {"S": {"allOf": [{"$ref": written}]}},
            "parameters": {"B": {"in": "body", "schema": {}}, "Q": {"in": "query", "items": {}}},
            "responses": {"R": {"schema": {"items": {}}}},
            "paths": {"/a": {"get": {
                "parameters": [{"in": "query"}, {"in": "body", "schema": {}}],
                "responses": {"200": {"schema": {}}},
            }}},
        });
        let upgraded = upgraded(&document.to_string());
        let found = upgraded.at("/components/schemas/S/allOf/0/$ref");
        assert_eq!(found, Some(&json!(expected)), "{written}");
    }
}

#[test]
fn references_to_places_of_no_kind() {
    let shared =
        "x-s: {S: {type: object, properties: {t: {$ref: '#/x-s/T'}}}, T: {$ref: '#/definitions/A', x-nullable: true},
        Q: {in: query, name: q, type: string}, B: {in: body, schema: {$ref: '#/x-s/T'}}, R: {schema: {type: file}},
        I: {get: {produces: [a/b]}}}";
    let operation = "parameters: [{$ref: '#/x-s/Q'}, {$ref: '#/x-s/B'}],
        responses: {200: {$ref: '#/x-s/R'}, 201: {schema: {$ref: '#/x-s/S'}}}";
    let text = format!(
        "{{{shared}, paths: {{/a: {{get: {{{operation}}}}}, /b: {{$ref: '#/x-s/I'}}, /c: {{$ref: '#/paths/~1a'}}}}}}"
    );
    check(&[
        (
            &text,
            "/x-s/S",
            "{type: object, properties: {t: {$ref: '#/x-s/T'}}}",
            &[],
        ),
        (
            &text,
            "/x-s/T",
            "{anyOf: [{$ref: '#/components/schemas/A'}, {enum: [null]}]}",
            &[],
        ),
        (
            &text,
            "/paths/~1a/get/parameters",
            "[{in: query, name: q, schema: {type: string}}]",
            &[],
        ),
        (
            &text,
            "/paths/~1a/get/requestBody",
            "{content: {application/json: {schema: {$ref: '#/x-s/T'}}}}",
            &[],
        ),
        (
            &text,
            "/paths/~1a/get/responses/200",
            "{content: {application/octet-stream: {schema: {type: string, format: binary}}}}",
            &[],
        ),
        (&text, "/paths/~1b", "{get: {}}", &[]),
        (&text, "/paths/~1c", "{$ref: '#/paths/~1a'}", &[]),
    ]);
}

#[test]
fn a_reference_is_followed_by_what_it_leads_to() {
    let cases = [
        (
            "parameters: [{$ref: '#/definitions/Pet'}]",
            "/paths/~1a/get/parameters/0",
        ),
        ("parameters: [{$ref: '#/responses/R'}]", "/paths/~1a/get/parameters/0"),
        (
            "responses: {'200': {$ref: '#/definitions/Pet'}}",
            "/paths/~1a/get/responses/200",
        ),
        (
            "responses: {'200': {$ref: '#/parameters/P'}}",
            "/paths/~1a/get/responses/200",
        ),
    ];
    for (member, pointer) in cases {
        let text = format!(
            "{{paths: {{/a: {{get: {{{member}}}}}, /b: {{get: {{responses: {{'200': {{schema: {{$ref: '#/definitions/Pet'}}}}}}}}}}}},\
             parameters: {{P: {{in: query, name: p, type: string}}}}, responses: {{R: {{description: R}}}},\
             definitions: {{Pet: {{type: object}}}}}}"
        );
        let upgraded = upgraded(&text);
        // It stays a reference to where that is now.
        let reference = upgraded.at(pointer).and_then(|value| value.get("$ref"));
        assert!(
            reference.is_some_and(|text| text.as_str().is_some_and(|text| text.starts_with("#/components/"))),
            "{text}"
        );
        // All others lead where they did.
        let other = upgraded.at("/paths/~1b/get/responses/200/content/application~1json/schema/$ref");
        assert_eq!(other, Some(&json!("#/components/schemas/Pet")), "{text}");
        assert_eq!(
            upgraded.at("/components/schemas/Pet"),
            Some(&json!({"type": "object"})),
            "{text}"
        );
    }
}
