//! What bodies are: a media type and a schema, and what must come of them.

mod common;

use std::fs;

use common::empty;
use generator::Generator;
use generator::model::{Content, Response};

/// The one response of an operation, and the codes of what is told.
fn response(test: &str, method: &str, responses: &str) -> String {
    let path = empty(&format!("bodies/{test}")).join("api.yaml");
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{{method}: {{operationId: get, responses: {{{responses}}}}}}}}}\n\
         components: {{schemas: {{Octets: {{type: string, format: binary}}, Word: {{type: string, enum: [a]}}, Thing: {{type: object}}}}}}\n"
    );
    fs::write(&path, text).expect("the description is written");
    let generated = Generator::new(&path).generate().expect("a crate");
    let operations = generated.model().operations();
    let responses = operations.iter().flat_map(|operation| &operation.responses);
    let told = generated.diagnostics.iter().map(|told| told.code.to_owned());
    responses.map(body).chain(told).collect::<Vec<_>>().join(" ")
}

fn body(response: &Response) -> String {
    let payloads = response.content.iter().flat_map(Content::payloads);
    let kinds: Vec<_> = payloads.map(|payload| format!("{:?}", payload.kind)).collect();
    let optional = if response.is_optional { "?" } else { "" };
    format!("{}{optional}", kinds.join("+"))
}

#[test]
fn the_schema_and_the_media_type_decide_what_a_body_is() {
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("application/json", "{type: object}", "Json"),
        ("application/json", "{type: string}", "Json"),
        ("application/json", "{type: string, format: binary}", "Bytes"),
        ("application/json", "{$ref: '#/components/schemas/Octets'}", "Bytes"),
        ("application/json", "{allOf: [{$ref: '#/components/schemas/Octets'}], description: x}", "Bytes"),
        ("application/json", "{type: [string, 'null'], format: binary}", "Bytes"),
        ("application/json", "{allOf: [{$ref: '#/components/schemas/Octets'}, {maxLength: 3}]}", "Bytes unsupported-media-type"),
        ("application/json", "{type: string, format: byte}", "Json"),
        ("application/json", "{type: string, contentMediaType: image/png}", "Bytes"),
        ("application/json", "{type: string, contentMediaType: image/png, contentEncoding: base64}", "Json"),
        ("application/json", "{type: string, contentMediaType: application/json}", "Json"),
        ("application/json", "{type: object, properties: {a: {type: string, format: binary}}}", "Json"),
        ("Application/Vnd.X+JSON; v=1", "{type: integer}", "Json"),
        ("text/json", "{type: object}", "Json"),
        ("text/json", "{type: string, format: binary}", "Bytes"),
        ("text/plain", "{type: string, maxLength: 3}", "Text"),
        ("text/plain", "{type: integer}", "Text"),
        ("text/plain", "{$ref: '#/components/schemas/Word'}", "Text"),
        ("text/csv", "{type: array}", "Text unsupported-media-type"),
        ("text/csv", "{type: string, format: binary}", "Bytes"),
        ("text/*", "{type: string}", "Text"),
        ("text/*", "{type: string, format: binary}", "Blob"),
        ("'*/*'", "{type: object}", "Json"),
        ("'*/*'", "{$ref: '#/components/schemas/Thing'}", "Json"),
        ("'*/*'", "{type: integer}", "Json"),
        ("'*/*'", "{type: string}", "Text"),
        ("'*/*'", "{$ref: '#/components/schemas/Word'}", "Text"),
        ("'*/*'", "{type: string, format: binary}", "Blob"),
        ("'*/*'", "{contentMediaType: application/json}", "Blob"),
        ("'*/*'", "{}", "Blob"),
        ("application/*", "{type: object}", "Json"),
        ("application/*", "{contentMediaType: application/pdf}", "Blob"),
        ("application/*+json", "{type: object}", "Json"),
        ("image/*", "{contentMediaType: image/png}", "Blob"),
        ("image/*", "{type: object}", "Blob unsupported-media-type"),
        ("image/png", "{contentMediaType: image/png}", "Bytes"),
        ("application/octet-stream", "{type: string, format: binary}", "Bytes"),
        ("application/x-www-form-urlencoded", "{type: object}", "Form"),
        ("multipart/mixed", "{}", "Blob"),
        ("Multipart/Form-Data", "{type: object, properties: {a: {type: string}}}", "Blob unsupported-media-type"),
    ];
    for (media_type, schema, expected) in cases {
        let responses = format!("'200': {{description: ., content: {{{media_type}: {{schema: {schema}}}}}}}");
        assert_eq!(response("kinds", "get", &responses), expected, "{media_type} {schema}");
    }
}

#[test]
fn null_is_one_value_wherever_an_operation_says_it() {
    let path = empty("bodies/null").join("api.yaml");
    let schema = "schema: {anyOf: [{$ref: '#/components/schemas/Name'}, {type: 'null'}]}";
    let content = format!("content: {{application/json: {{{schema}}}}}");
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{post: {{operationId: post, \
         parameters: [{{name: a, in: query, required: true, {schema}}}, {{name: b, in: query, {schema}}}], \
         requestBody: {{required: true, {content}}}, \
         responses: {{'200': {{description: ., headers: {{C: {{required: true, {schema}}}}}, {content}}}}}}}}}}}\n\
         components: {{schemas: {{Name: {{type: [string, 'null']}}}}}}\n"
    );
    fs::write(&path, text).expect("the description is written");
    let generated = Generator::new(&path).generate().expect("a crate");
    let api = &generated.files[std::path::Path::new("src/api.rs")];
    for field in [
        "pub a: models::Name,",
        "pub b: Option<String>,",
        "pub body: Valid<models::Name>,",
        "pub c: models::Name,",
        "pub body: models::Name,",
    ] {
        assert!(api.contains(field), "no {field} in\n{api}");
    }
}

#[test]
fn some_answers_have_no_body() {
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("get", "'200'", "application/json: {}", "Json?"),
        ("get", "'200'", "application/json: {schema: {}}", "Json?"),
        ("get", "'200'", "application/json: {}, text/plain: {}", "Json+Text?"),
        ("get", "'200'", "application/json: {schema: {type: object}}", "Json"),
        ("get", "'200'", "application/json: {}, application/a+json: {schema: {type: object}}", "Json+Json"),
        ("get", "'200'", "application/octet-stream: {}", "Bytes"),
        ("get", "2XX", "application/json: {schema: {type: object}}", "Json?"),
        ("get", "2XX", "text/plain: {}", "Text"),
        ("get", "default", "application/json: {schema: {type: object}}", "Json?"),
        ("get", "'404'", "application/json: {}", "Json"),
        ("get", "'204'", "application/json: {}", " body-not-allowed"),
        ("get", "'205'", "text/plain: {schema: {type: string}}", " body-not-allowed"),
        ("get", "'304'", "application/json: {schema: {type: object}}", " body-not-allowed"),
        ("get", "'204'", "", ""),
        ("head", "'200'", "application/json: {schema: {type: object}}", " body-not-allowed"),
        ("head", "default", "application/json: {schema: {type: object}}", " body-not-allowed"),
        ("head", "'200'", "", ""),
    ];
    for (method, status, content, expected) in cases {
        let responses = format!("{status}: {{description: ., content: {{{content}}}}}");
        assert_eq!(
            response("none", method, &responses),
            expected,
            "{method} {status} {content}"
        );
    }
}

/// What properties of a form are written like, and the codes of what is told.
fn form(encoding: &str) -> String {
    let path = empty("bodies/forms").join("api.yaml");
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{post: {{operationId: post, responses: {{'204': {{description: .}}}}, \
         requestBody: {{content: {{application/x-www-form-urlencoded: {{encoding: {{{encoding}}}, schema: {{type: object, properties: {{\
         text: {{type: string}}, list: {{type: array, items: {{type: string}}}}, map: {{type: object, additionalProperties: {{type: string}}}}, \
         deep: {{type: object, properties: {{list: {{type: array, items: {{type: string}}}}}}}}, \
         either: {{oneOf: [{{type: string}}, {{type: array, items: {{type: string}}}}]}}}}}}}}}}}}}}}}}}\n"
    );
    fs::write(&path, text).expect("the description is written");
    let generated = Generator::new(&path).generate().expect("a crate");
    let operations = generated.model().operations();
    let bodies = operations.iter().filter_map(|operation| operation.body.as_ref());
    let payloads = bodies.flat_map(|body| body.content.payloads());
    let styled = payloads
        .filter_map(|payload| payload.form.as_ref())
        .flat_map(|form| &form.properties);
    let styles = styled.map(|property| {
        let marks = [
            (property.explode, "*"),
            (property.nested, "[]"),
            (property.json, "json"),
            (property.allow_reserved, "/"),
        ];
        let marks: String = marks.iter().filter(|(is, _)| *is).map(|(_, mark)| *mark).collect();
        format!("{} {:?}{marks}", property.wire, property.style)
    });
    let told = generated.diagnostics.iter().map(|told| told.code.to_owned());
    styles.chain(told).collect::<Vec<_>>().join(", ")
}

#[test]
fn properties_of_forms_have_styles() {
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("", ""),
        ("text: {}", ""),
        ("text: {contentType: text/plain}, list: {headers: {X-A: {schema: {type: string}}}}", ""),
        ("text: {allowReserved: true}", "text Form*/"),
        ("list: {style: form}", "list Form*"),
        ("list: {explode: false}", "list Form"),
        ("list: {style: spaceDelimited, contentType: application/json}", "list SpaceDelimited"),
        ("list: {style: pipeDelimited, explode: true}", "list PipeDelimited*"),
        ("list: {style: deepObject, explode: true}", "list DeepObject*[], undefined-style"),
        ("map: {style: deepObject}", "map DeepObject*[]"),
        ("map: {style: form}", "map Form*"),
        ("map: {contentType: application/json}", "map Form*json"),
        ("deep: {style: deepObject}", "deep DeepObject*[], undefined-style"),
        ("either: {style: deepObject}", "either DeepObject*[]"),
        ("text: {style: deepObject}", "text Form*, undefined-style"),
        ("text: {contentType: application/json}", "undefined-style"),
        ("list: {contentType: application/xml}", "unsupported"),
        ("list: {style: comma}", "list Form*, invalid-style"),
        ("lists: {style: form}", "stray-encoding"),
        ("list: {stile: form}", "unknown-member"),
    ];
    for (encoding, expected) in cases {
        assert_eq!(form(encoding), expected, "{encoding}");
    }
}

#[test]
fn the_bodies_of_errors_decide_what_errors_are_and_their_statuses_do_not() {
    const A: &str = "content: {application/json: {schema: {$ref: '#/components/schemas/Word'}}}";
    const B: &str = "content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}";
    const AS_TEXT: &str = "content: {text/plain: {schema: {$ref: '#/components/schemas/Word'}}}";
    const OCTETS: &str = "content: {image/png: {}}";
    const BOTH: &str = "content: {image/png: {}, application/json: {schema: {$ref: '#/components/schemas/Word'}}}";
    const HEADED: &str = "headers: {X: {schema: {type: string}}}, content: {application/json: {schema: {$ref: '#/components/schemas/Word'}}}";
    #[rustfmt::skip] // One case, one line.
    let cases: [(&[(&str, &str)], &str); 13] = [
        (&[], "()"),
        (&[("400", "")], "()"),
        (&[("400", A)], "models::Word"),
        (&[("400", A), ("4XX", A), ("default", A)], "models::Word"),
        (&[("400", A), ("404", "")], "Option<models::Word>"),
        (&[("404", ""), ("default", A)], "Option<models::Word>"),
        (&[("400", A), ("401", B)], "ThingOrWord"),
        (&[("400", B), ("500", A), ("501", B)], "ThingOrWord"),
        (&[("400", B), ("500", A), ("501", "")], "ThingOrWordOrNothing"),
        (&[("400", A), ("401", AS_TEXT)], "WordOrWordText"),
        (&[("400", A), ("401", OCTETS)], "BytesOrWord"),
        (&[("400", BOTH)], "BytesOrWord"),
        (&[("400", HEADED), ("401", A)], "GetBadRequestOrWord"),
    ];
    for (number, (errors, expected)) in cases.into_iter().enumerate() {
        let errors = errors.iter().map(|(status, rest)| {
            let comma = if rest.is_empty() { "" } else { ", " };
            format!("'{status}': {{description: Wrong.{comma}{rest}}}")
        });
        let responses = std::iter::once("'204': {description: Done.}".to_owned()).chain(errors);
        let responses = responses.collect::<Vec<_>>().join(", ");
        let path = empty(&format!("bodies/errors-{number}")).join("api.yaml");
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{get: {{operationId: get, responses: {{{responses}}}}}}}}}\n\
             components: {{schemas: {{Word: {{type: string, enum: [a]}}, Thing: {{type: object}}}}}}\n"
        );
        fs::write(&path, text).expect("the description is written");
        let generated = Generator::new(&path).generate().expect("a crate");
        let api = &generated.files[std::path::Path::new("src/api.rs")];
        let row = format!("GetRequest(status, body) => (), {expected};");
        assert!(api.contains(&row), "{responses}: not {row} in\n{api}");
    }
}
