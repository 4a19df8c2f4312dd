use super::{check, check_operations};

#[test]
fn bodies() {
    let shared = "parameters: {B: {in: body, name: b, schema: {$ref: '#/definitions/A'}}, C: {$ref: '#/parameters/B'}}, consumes: [a/b]";
    let several = "several-bodies /paths/~1a/get/parameters/1";
    check_operations(&[
        (
            "consumes: [a/b]",
            "parameters: [{in: query, type: string}]",
            "/requestBody",
            "",
            &[],
        ),
        (
            "x-a: 1",
            "parameters: [{in: body, name: b, description: d, required: true, x-a: 1, schema: {type: string}}]",
            "/requestBody",
            "{description: d, required: true, x-a: 1, content: {application/json: {schema: {type: string}}}}",
            &[],
        ),
        (
            "x-a: 1",
            "parameters: [{in: body}, {in: query, name: q}]",
            "/parameters",
            "[{in: query, name: q}]",
            &[],
        ),
        (
            "x-a: 1",
            "parameters: [{in: body}]",
            "/requestBody",
            "{content: {application/json: {}}}",
            &[],
        ),
        (
            "x-a: 1",
            "parameters: [{in: body, type: string}]",
            "/requestBody",
            "{content: {application/json: {schema: {type: string}}}}",
            &[],
        ),
        (
            "x-a: 1",
            "parameters: [{in: body, schema: {type: file}}]",
            "/requestBody",
            "{content: {application/octet-stream: {schema: {type: string, format: binary}}}}",
            &[],
        ),
        (
            "consumes: [a/b, c/d]",
            "parameters: [{in: body, schema: {$ref: '#/definitions/A'}}]",
            "/requestBody/content",
            "{a/b: {schema: {$ref: '#/components/schemas/A'}}, c/d: {schema: {$ref: '#/components/schemas/A'}}}",
            &[],
        ),
        (
            "consumes: [a/b]",
            "consumes: [c/d], parameters: [{in: body}]",
            "/requestBody",
            "{content: {c/d: {}}}",
            &[],
        ),
        (
            "consumes: [a/b]",
            "consumes: [], parameters: [{in: body}]",
            "/requestBody",
            "{content: {application/json: {}}}",
            &[],
        ),
        (
            "consumes: a/b",
            "parameters: [{in: body}]",
            "/requestBody",
            "{content: {a/b: {}}}",
            &[],
        ),
        (
            "consumes: [json, a/b]",
            "parameters: [{in: body}]",
            "/requestBody",
            "{content: {a/b: {}}}",
            &["invalid-media-type /consumes"],
        ),
        (
            "x-a: 1",
            "parameters: [{in: body, x-a: 1}, {in: body}]",
            "/requestBody/x-a",
            "1",
            &[several],
        ),
        (
            "x-a: 1",
            "parameters: [{in: body, x-a: 1}, {in: formData}]",
            "/requestBody/x-a",
            "1",
            &[several],
        ),
        (
            shared,
            "parameters: [{$ref: '#/parameters/B'}]",
            "/requestBody",
            "{$ref: '#/components/requestBodies/B'}",
            &[],
        ),
        (
            shared,
            "parameters: [{$ref: '#/parameters/C'}]",
            "/requestBody",
            "{$ref: '#/components/requestBodies/C'}",
            &[],
        ),
        (
            shared,
            "consumes: [a/b], parameters: [{$ref: '#/parameters/B'}]",
            "/requestBody",
            "{$ref: '#/components/requestBodies/B'}",
            &[],
        ),
        (
            shared,
            "consumes: [c/d], parameters: [{$ref: '#/parameters/B'}]",
            "/requestBody",
            "{content: {c/d: {schema: {$ref: '#/components/schemas/A'}}}}",
            &[],
        ),
    ]);
    check(&[(
        &format!("{{{shared}}}"),
        "/components",
        "{parameters: {}, requestBodies: {B: {content: {a/b: {schema: {$ref: '#/components/schemas/A'}}}}, C: {$ref: '#/components/requestBodies/B'}}}",
        &[],
    )]);
}

#[test]
fn forms() {
    let form = "application/x-www-form-urlencoded";
    let consumes = "form-media-type /paths/~1a/get/consumes";
    let content = "/requestBody/content";
    let field = "{in: formData, name: f, type: string}";
    let schema = "{schema: {type: object, properties: {f: {type: string}}}}";
    let file = "{in: formData, name: f, type: file}";
    let file_schema = "{schema: {type: object, properties: {f: {type: string, format: binary}}}}";
    let of = |consumes: &str, field: &str| format!("{consumes}parameters: [{field}]");
    let list = |format: &str| format!("{{in: formData, name: f, type: array, collectionFormat: {format}}}");
    let encoded = |style: &str| {
        format!(
            "{{{form}: {{schema: {{type: object, properties: {{f: {{type: array}}}}}}, encoding: {{f: {style}}}}}}}"
        )
    };
    check_operations(&[
        (
            "consumes: [application/json]",
            &of("", field),
            content,
            &format!("{{{form}: {schema}}}"),
            &[],
        ),
        (
            "x-a: 1",
            &of("consumes: [multipart/form-data], ", field),
            content,
            &format!("{{multipart/form-data: {schema}}}"),
            &[],
        ),
        (
            "x-a: 1",
            &of(&format!("consumes: [{form}, Multipart/form-data], "), field),
            content,
            &format!("{{{form}: {schema}, Multipart/form-data: {schema}}}"),
            &[],
        ),
        (
            "x-a: 1",
            &of("consumes: [application/json], ", field),
            content,
            &format!("{{{form}: {schema}}}"),
            &[consumes],
        ),
        (
            "x-a: 1",
            &of("", file),
            content,
            &format!("{{multipart/form-data: {file_schema}}}"),
            &[],
        ),
        (
            "x-a: 1",
            &of(&format!("consumes: [{form}], "), file),
            content,
            &format!("{{multipart/form-data: {file_schema}}}"),
            &[consumes],
        ),
        (
            "x-a: 1",
            &of("", &list("multi")),
            content,
            &encoded("{style: form, explode: true}"),
            &[],
        ),
        (
            "x-a: 1",
            &of("", &list("csv")),
            content,
            &encoded("{style: form, explode: false}"),
            &[],
        ),
        (
            "x-a: 1",
            &of("", &list("ssv")),
            content,
            &encoded("{style: spaceDelimited, explode: false}"),
            &[],
        ),
        (
            "x-a: 1",
            &of("", &list("pipes")),
            content,
            &encoded("{style: pipeDelimited, explode: false}"),
            &[],
        ),
        (
            "x-a: 1",
            &of("consumes: [multipart/form-data], ", &list("multi")),
            content,
            "{multipart/form-data: {schema: {type: object, properties: {f: {type: array}}}}}",
            &[],
        ),
        (
            "x-a: 1",
            "parameters: [{in: formData, name: f, required: true, description: d, x-rust-name: g, allowEmptyValue: true, type: string}, {in: formData, name: g}]",
            "/requestBody",
            &format!(
                "{{content: {{{form}: {{schema: {{type: object, properties: {{f: {{type: string, description: d, x-rust-name: g}}, g: {{}}}}, required: [f]}}}}}}, required: true}}"
            ),
            &[],
        ),
        (
            "x-a: 1",
            "parameters: [{in: formData, name: f, type: integer, allowEmptyValue: true}, {in: formData}, {in: formData, name: f}]",
            &format!("{content}/{}/schema/properties", form.replace('/', "~1")),
            "{f: {type: integer}}",
            &[
                "ignored-allow-empty-value /paths/~1a/get/parameters/0/allowEmptyValue",
                "missing-name /paths/~1a/get/parameters/1",
                "duplicate-parameter /paths/~1a/get/parameters/2",
            ],
        ),
        (
            "parameters: {F: {in: formData, name: f, type: string}}",
            "parameters: [{$ref: '#/parameters/F'}]",
            content,
            &format!("{{{form}: {schema}}}"),
            &[],
        ),
    ]);
    check(&[
        (
            "{parameters: {F: {in: formData}}}",
            "/components/parameters",
            "{}",
            &["unused-form-parameter /parameters/F"],
        ),
        (
            "{parameters: {F: {in: formData, name: f}}, paths: {/a: {get: {parameters: [{$ref: '#/parameters/F'}]}}}}",
            "/components/parameters",
            "{}",
            &[],
        ),
    ]);
}

#[test]
fn path_items() {
    let item = |shared: &str, own: &str| {
        format!("{{paths: {{/a: {{parameters: [{shared}], get: {{parameters: [{own}]}}, x-a: 1}}}}}}")
    };
    let body = |name: &str| format!("{{in: body, name: {name}, x-of: {name}}}");
    let field = |name: &str, kind: &str| format!("{{in: formData, name: {name}, type: {kind}}}");
    let query = "{in: query, name: q}";
    let form = "/paths/~1a/get/requestBody/content/application~1x-www-form-urlencoded/schema/properties";
    check(&[
        (
            &item(&(body("b") + "," + query), ""),
            "/paths/~1a/parameters",
            "[{in: query, name: q}]",
            &[],
        ),
        (&item(&body("b"), ""), "/paths/~1a/get/requestBody/x-of", "b", &[]),
        (
            &item(&body("b"), &body("c")),
            "/paths/~1a/get/requestBody/x-of",
            "c",
            &[],
        ),
        (
            &item(&field("f", "string"), &field("g", "integer")),
            form,
            "{f: {type: string}, g: {type: integer}}",
            &[],
        ),
        (
            &item(&field("f", "string"), &field("f", "integer")),
            form,
            "{f: {type: integer}}",
            &[],
        ),
        (&item("", ""), "/paths/~1a/x-a", "1", &[]),
        (
            "{paths: {x-a: {get: {produces: [a/b]}}}}",
            "/paths/x-a/get",
            "{produces: [a/b]}",
            &[],
        ),
    ]);
}
