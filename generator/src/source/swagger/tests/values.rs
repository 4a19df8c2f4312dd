use super::{check, check_operations};

#[test]
fn schemas() {
    let cases: [(&str, &str, &[&str]); 22] = [
        (
            "{type: string, readOnly: true, x-a: 1}",
            "{type: string, readOnly: true, x-a: 1}",
            &[],
        ),
        (
            "{minimum: 1, exclusiveMinimum: true}",
            "{minimum: 1, exclusiveMinimum: true}",
            &[],
        ),
        ("{$ref: '#/definitions/A'}", "{$ref: '#/components/schemas/A'}", &[]),
        ("{discriminator: kind}", "{discriminator: {propertyName: kind}}", &[]),
        (
            "{type: object, properties: {discriminator: {type: file}}}",
            "{type: object, properties: {discriminator: {type: string, format: binary}}}",
            &[],
        ),
        // What has properties is an object; but not what is composed with null.
        (
            "{properties: {a: {}}, required: [a]}",
            "{properties: {a: {}}, required: [a], type: object}",
            &["untyped-schema /definitions/S"],
        ),
        (
            "{x-nullable: true, properties: {}, allOf: [{$ref: '#/definitions/S'}]}",
            "{properties: {}, anyOf: [{allOf: [{$ref: '#/components/schemas/S'}]}, {enum: [null]}]}",
            &[],
        ),
        (
            "{type: object, properties: {$ref: {$ref: '#/definitions/A'}}}",
            "{type: object, properties: {$ref: {$ref: '#/components/schemas/A'}}}",
            &[],
        ),
        (
            "{items: {discriminator: a}}",
            "{items: {discriminator: {propertyName: a}}}",
            &[],
        ),
        (
            "{items: [{discriminator: a}], additionalItems: false}",
            "{prefixItems: [{discriminator: {propertyName: a}}], items: false}",
            &[],
        ),
        (
            "{items: [{$ref: '#/definitions/A'}]}",
            "{prefixItems: [{$ref: '#/components/schemas/A'}]}",
            &[],
        ),
        (
            "{additionalProperties: {x-nullable: true, type: string}}",
            "{additionalProperties: {nullable: true, type: string}}",
            &[],
        ),
        ("{additionalProperties: false}", "{additionalProperties: false}", &[]),
        (
            "{x-nullable: false, type: string}",
            "{x-nullable: false, type: string}",
            &[],
        ),
        (
            "{x-nullable: true, type: string, enum: [a]}",
            "{nullable: true, type: string, enum: [a, null]}",
            &[],
        ),
        (
            "{x-nullable: true, enum: [a, null]}",
            "{nullable: true, enum: [a, null]}",
            &[],
        ),
        (
            "{x-nullable: true, $ref: '#/definitions/A', title: t}",
            "{anyOf: [{$ref: '#/components/schemas/A'}, {enum: [null]}], title: t}",
            &[],
        ),
        (
            "{x-nullable: true, $ref: '#/definitions/A', type: object}",
            "{anyOf: [{$ref: '#/components/schemas/A'}, {enum: [null]}]}",
            &[],
        ),
        (
            "{x-nullable: true, allOf: [{$ref: '#/definitions/A'}]}",
            "{anyOf: [{allOf: [{$ref: '#/components/schemas/A'}]}, {enum: [null]}]}",
            &[],
        ),
        (
            "{x-nullable: true, type: object, allOf: [{}]}",
            "{nullable: true, type: object, allOf: [{}]}",
            &[],
        ),
        (
            "{example: {$ref: '#/definitions/A', type: file}, default: {x-nullable: true}, enum: [{discriminator: a}]}",
            "{example: {$ref: '#/definitions/A', type: file}, default: {x-nullable: true}, enum: [{discriminator: a}]}",
            &[],
        ),
        (
            "{collectionFormat: csv}",
            "{}",
            &["ignored-collection-format /definitions/S/collectionFormat"],
        ),
    ];
    for (written, expected, told) in cases {
        check(&[(
            &format!("{{definitions: {{S: {written}}}}}"),
            "/components/schemas/S",
            expected,
            told,
        )]);
    }
}

#[test]
fn parameters() {
    let format = "/paths/~1a/get/parameters/0/collectionFormat";
    let unsupported = format!("unsupported-collection-format {format}");
    let ignored = format!("ignored-collection-format {format}");
    let inner = "ignored-collection-format /paths/~1a/get/parameters/0/items/collectionFormat";
    let beside = "ignored-keyword /paths/~1a/get/parameters/0/type";
    let cases: [(&str, &str, &[&str]); 20] = [
        (
            "in: query, name: q, description: d, required: true, allowEmptyValue: true, type: integer, format: int32, maximum: 3, x-a: 1, x-enum-varnames: [A]",
            "{in: query, name: q, description: d, required: true, allowEmptyValue: true, x-a: 1, schema: {type: integer, format: int32, maximum: 3, x-enum-varnames: [A]}}",
            &[],
        ),
        (
            "in: query, x-nullable: true, type: string",
            "{in: query, schema: {nullable: true, type: string}}",
            &[],
        ),
        ("in: query, name: q", "{in: query, name: q}", &[]),
        (
            "in: query, type: array",
            "{in: query, style: form, explode: false, schema: {type: array}}",
            &[],
        ),
        (
            "in: query, type: array, collectionFormat: csv",
            "{in: query, style: form, explode: false, schema: {type: array}}",
            &[],
        ),
        (
            "in: query, type: array, collectionFormat: ssv",
            "{in: query, style: spaceDelimited, explode: false, schema: {type: array}}",
            &[],
        ),
        (
            "in: query, type: array, collectionFormat: pipes",
            "{in: query, style: pipeDelimited, explode: false, schema: {type: array}}",
            &[],
        ),
        (
            "in: query, type: array, collectionFormat: multi",
            "{in: query, style: form, explode: true, schema: {type: array}}",
            &[],
        ),
        (
            "in: query, type: array, collectionFormat: tsv",
            "{in: query, style: form, explode: false, schema: {type: array}}",
            &[&unsupported],
        ),
        (
            "in: query, type: array, collectionFormat: 1",
            "{in: query, style: form, explode: false, schema: {type: array}}",
            &[&unsupported],
        ),
        (
            "in: path, type: array",
            "{in: path, style: simple, explode: false, schema: {type: array}}",
            &[],
        ),
        (
            "in: header, type: array, collectionFormat: csv",
            "{in: header, style: simple, explode: false, schema: {type: array}}",
            &[],
        ),
        (
            "in: path, type: array, collectionFormat: ssv",
            "{in: path, style: simple, explode: false, schema: {type: array}}",
            &[&unsupported],
        ),
        (
            "in: header, type: array, collectionFormat: multi",
            "{in: header, style: simple, explode: false, schema: {type: array}}",
            &[&unsupported],
        ),
        (
            "in: query, type: string, collectionFormat: csv",
            "{in: query, schema: {type: string}}",
            &[&ignored],
        ),
        (
            "in: query, type: array, items: {type: array, collectionFormat: pipes}",
            "{in: query, style: form, explode: false, schema: {type: array, items: {type: array}}}",
            &[inner],
        ),
        (
            "in: query, schema: {type: file}",
            "{in: query, schema: {type: string, format: binary}}",
            &[],
        ),
        (
            "in: query, type: string, schema: {type: string, maximum: 1}",
            "{in: query, schema: {type: string, maximum: 1}}",
            &[],
        ),
        (
            "in: query, type: string, schema: {}",
            "{in: query, schema: {}}",
            &[beside],
        ),
        ("$ref: 'p.json#/q'", "{$ref: 'p.json#/q'}", &[]),
    ];
    for (written, expected, told) in cases {
        let operation = format!("parameters: [{{{written}}}]");
        check_operations(&[("x-a: 1", &operation, "/parameters/0", expected, told)]);
    }
}
