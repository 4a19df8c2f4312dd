use super::check_operations;

#[test]
fn responses() {
    let shared = "responses: {R: {schema: {}}, E: {description: e}}";
    let stated = &format!("{shared}, produces: [a/b]");
    let reference = "{$ref: '#/components/responses/R'}";
    let kept = "shared-response-media-type /paths/~1a/get/produces";
    let examples = "/paths/~1a/get/responses/200/examples";
    let cases: [(&str, &str, &str, &str, &[&str]); 20] = [
        (
            "x-a: 1",
            "x-a: 1",
            "{description: d, x-a: 1}",
            "{description: d, x-a: 1}",
            &[],
        ),
        (
            "x-a: 1",
            "x-a: 1",
            "{schema: {type: string}}",
            "{content: {application/json: {schema: {type: string}}}}",
            &[],
        ),
        (
            "produces: [a/b]",
            "x-a: 1",
            "{schema: {}}",
            "{content: {a/b: {schema: {}}}}",
            &[],
        ),
        (
            "produces: [a/b]",
            "produces: [c/d, e/f]",
            "{schema: {}}",
            "{content: {c/d: {schema: {}}, e/f: {schema: {}}}}",
            &[],
        ),
        (
            "produces: [a/b]",
            "produces: []",
            "{schema: {}}",
            "{content: {application/json: {schema: {}}}}",
            &[],
        ),
        (
            "produces: [a/b]",
            "x-a: 1",
            "{schema: {type: file}}",
            "{content: {a/b: {schema: {type: string, format: binary}}}}",
            &[],
        ),
        (
            "produces: [a/b, c/d]",
            "x-a: 1",
            "{schema: {}, examples: {A/B; charset=utf-8: {$ref: '#/definitions/A'}}}",
            "{content: {a/b: {schema: {}, example: {$ref: '#/definitions/A'}}, c/d: {schema: {}}}}",
            &[],
        ),
        (
            "produces: [a/b]",
            "x-a: 1",
            "{examples: {c/d: 1}}",
            "{content: {c/d: {example: 1}}}",
            &[],
        ),
        (
            "produces: [a/b]",
            "x-a: 1",
            "{schema: {}, examples: {c/d: 1}}",
            "{content: {a/b: {schema: {}}, c/d: {schema: {}, example: 1}}}",
            &[],
        ),
        (
            "x-a: 1",
            "x-a: 1",
            "{examples: {json: 1}}",
            "{}",
            &[&format!("invalid-media-type {examples}/json")],
        ),
        (
            "x-a: 1",
            "x-a: 1",
            "{examples: [1]}",
            "{}",
            &[&format!("invalid-examples {examples}")],
        ),
        (
            "x-a: 1",
            "x-a: 1",
            "{headers: {H: {description: d, type: array, items: {type: string}, collectionFormat: csv}}}",
            "{headers: {H: {description: d, style: simple, explode: false, schema: {type: array, items: {type: string}}}}}",
            &[],
        ),
        (shared, "x-a: 1", "{$ref: '#/responses/R'}", reference, &[]),
        (
            shared,
            "produces: [application/json]",
            "{$ref: '#/responses/R'}",
            reference,
            &[],
        ),
        (
            shared,
            "produces: [a/b]",
            "{$ref: '#/responses/R'}",
            "{content: {a/b: {schema: {}}}}",
            &[],
        ),
        (
            stated,
            "produces: [a/b, c/d]",
            "{$ref: '#/responses/R'}",
            "{content: {a/b: {schema: {}}, c/d: {schema: {}}}}",
            &[],
        ),
        (stated, "produces: [a/b]", "{$ref: '#/responses/R'}", reference, &[]),
        (stated, "produces: [c/d]", "{$ref: '#/responses/R'}", reference, &[kept]),
        (
            stated,
            "produces: [c/d]",
            "{$ref: '#/responses/E'}",
            "{$ref: '#/components/responses/E'}",
            &[],
        ),
        (
            stated,
            "x-a: 1",
            "{$ref: 'r.json#/responses/E'}",
            "{$ref: 'r.json#/components/responses/E'}",
            &[],
        ),
    ];
    for (root, operation, response, expected, told) in cases {
        let operation = format!("{operation}, responses: {{200: {response}}}");
        check_operations(&[(root, &operation, "/responses/200", expected, told)]);
    }
}
