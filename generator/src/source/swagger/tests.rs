mod bodies;
mod references;
mod responses;
mod values;

use serde_json::{Value, json};

use super::upgrade;
use crate::diagnostic::Diagnostics;
use crate::source::overlay;
use crate::source::tests::parsed;
use crate::source::{Origins, Pointer, Sources};

/// A document that has been upgraded.
struct Upgraded {
    document: Value,
    origins: Origins,
    /// The diagnostics, as `code pointer`.
    told: Vec<String>,
}

impl Upgraded {
    fn at(&self, pointer: &str) -> Option<&Value> {
        self.document.pointer(pointer)
    }
}

fn upgraded(text: &str) -> Upgraded {
    let mut diagnostics = Diagnostics::new();
    let (file, document) = parsed("swagger.yaml", text).document.unwrap();
    let mut origins = Origins::new(file);
    let document = upgrade(document, &mut origins, &mut diagnostics);
    Upgraded {
        document,
        origins,
        told: told(&diagnostics),
    }
}

fn told(diagnostics: &Diagnostics) -> Vec<String> {
    let line = |diagnostic: &crate::diagnostic::Diagnostic| {
        let pointer = diagnostic.place.as_ref().map(|place| place.pointer.to_string());
        format!("{} {}", diagnostic.code, pointer.unwrap_or_default())
    };
    diagnostics.iter().map(line).collect()
}

/// Compares what is at a pointer of each upgraded document, `null` where nothing is, and what is told.
fn check(cases: &[(&str, &str, &str, &[&str])]) {
    for (text, pointer, expected, told) in cases {
        let upgraded = upgraded(text);
        let expected = match *expected {
            "" => None,
            expected => Some(parsed("expected.yaml", expected).value().clone()),
        };
        let found = upgraded.at(pointer);
        assert_eq!(found, expected.as_ref(), "{text}\n{:#}", upgraded.document);
        assert_eq!(upgraded.told, *told, "{text}");
    }
}

/// Like [`check`], for the operation `get /a` with members in flow style, in a document with more of them.
fn check_operations(cases: &[(&str, &str, &str, &str, &[&str])]) {
    for (root, operation, pointer, expected, told) in cases {
        let text = format!("{{paths: {{/a: {{get: {{{operation}}}}}}}, {root}}}");
        let pointer = format!("/paths/~1a/get{pointer}");
        check(&[(&text, &pointer, expected, told)]);
    }
}

#[test]
fn the_root() {
    check(&[
        ("{swagger: '2.0'}", "/openapi", "3.0.4", &[]),
        ("{swagger: 2.0}", "/swagger", "", &[]),
        ("{swagger: '2.0'}", "/components", "", &[]),
        (
            "{tags: [{name: t}], x-a: {$ref: '#/definitions/A'}}",
            "/tags",
            "[{name: t}]",
            &[],
        ),
        (
            "{x-a: {$ref: '#/definitions/A'}}",
            "/x-a",
            "{$ref: '#/definitions/A'}",
            &[],
        ),
        ("{externalDocs: {url: u}}", "/externalDocs", "{url: u}", &[]),
        ("[1]", "", "[1]", &[]),
        (
            "{paths: 1, definitions: [], parameters: 1, responses: x}",
            "/paths",
            "1",
            &[],
        ),
        (
            "{components: {schemas: {A: {}}, x: 1}, definitions: {B: {}}}",
            "/components",
            "{schemas: {A: {}, B: {}}, x: 1}",
            &[],
        ),
    ]);
}

#[test]
fn servers() {
    check(&[
        ("{}", "/servers", "", &[]),
        ("{basePath: /v1}", "/servers", "[{url: /v1}]", &[]),
        ("{basePath: /v1/}", "/servers", "[{url: /v1}]", &[]),
        ("{basePath: v1}", "/servers", "[{url: /v1}]", &[]),
        ("{basePath: /}", "/servers", "[{url: /}]", &[]),
        (
            "{basePath: /v1, schemes: [http]}",
            "/servers",
            "[{url: /v1}]",
            &["ignored-schemes /schemes"],
        ),
        ("{schemes: [http]}", "/servers", "", &["ignored-schemes /schemes"]),
        (
            "{host: h, basePath: /}",
            "/servers",
            "[{url: 'https://h'}]",
            &["assumed-scheme /host"],
        ),
        (
            "{host: 'h:1', basePath: /v, schemes: [http, https]}",
            "/servers",
            "[{url: 'http://h:1/v'}, {url: 'https://h:1/v'}]",
            &[],
        ),
        (
            "{host: 'http://h', basePath: /v}",
            "/servers",
            "[{url: 'http://h/v'}]",
            &[],
        ),
        ("{host: h, schemes: http}", "/servers", "[{url: 'http://h'}]", &[]),
        (
            "{servers: [{url: /a}], basePath: /b}",
            "/servers",
            "[{url: /a}, {url: /b}]",
            &[],
        ),
    ]);
    check_operations(&[
        (
            "host: h, schemes: [http]",
            "schemes: [wss]",
            "/servers",
            "[{url: 'wss://h'}]",
            &[],
        ),
        ("host: h, schemes: [http]", "schemes: [http]", "/servers", "", &[]),
        (
            "host: h, schemes: [http, https]",
            "schemes: [https, http]",
            "/servers",
            "",
            &[],
        ),
        (
            "host: h, basePath: /b, schemes: [http, https]",
            "schemes: [https]",
            "/servers",
            "[{url: 'https://h/b'}]",
            &[],
        ),
        (
            "basePath: /",
            "schemes: [wss]",
            "/servers",
            "",
            &["ignored-schemes /paths/~1a/get/schemes"],
        ),
    ]);
}

#[test]
fn security() {
    let cases: [(&str, &str, &[&str]); 9] = [
        (
            "{type: basic, description: d, x-a: 1}",
            "{type: http, scheme: basic, description: d, x-a: 1}",
            &[],
        ),
        (
            "{type: apiKey, name: k, in: header}",
            "{type: apiKey, name: k, in: header}",
            &[],
        ),
        (
            "{type: oauth2, flow: implicit, authorizationUrl: u, scopes: {s: t}, x-a: 1}",
            "{type: oauth2, flows: {implicit: {authorizationUrl: u, scopes: {s: t}}}, x-a: 1}",
            &[],
        ),
        (
            "{type: oauth2, flow: password, tokenUrl: u}",
            "{type: oauth2, flows: {password: {tokenUrl: u, scopes: {}}}}",
            &[],
        ),
        (
            "{type: oauth2, flow: application}",
            "{type: oauth2, flows: {clientCredentials: {scopes: {}}}}",
            &[],
        ),
        (
            "{type: oauth2, flow: accessCode}",
            "{type: oauth2, flows: {authorizationCode: {scopes: {}}}}",
            &[],
        ),
        (
            "{type: oauth2, flow: f}",
            "{type: oauth2, flows: {}}",
            &["unknown-flow /securityDefinitions/s/flow"],
        ),
        ("{type: oauth2, flows: {}}", "{type: oauth2, flows: {}}", &[]),
        ("1", "1", &[]),
    ];
    for (written, expected, told) in cases {
        let text = format!("{{securityDefinitions: {{s: {written}}}}}");
        check(&[(&text, "/components/securitySchemes/s", expected, told)]);
    }
}

#[test]
fn nodes_are_known_where_they_were_written() {
    let upgraded = upgraded(
        "{swagger: '2.0', host: h, schemes: [http], consumes: [a/b], definitions: {A: {x-nullable: true, allOf: [{title: t}]}},
        parameters: {Q: {in: query, type: array, items: {}}, B: {in: body, schema: {}}, F: {in: formData, name: f, type: string}},
        securityDefinitions: {s: {type: oauth2, flow: implicit}},
        paths: {/a: {parameters: [{in: body, schema: {}}, {$ref: '#/parameters/Q'}], get: {
        parameters: [{$ref: '#/parameters/F'}, {in: header, name: n, type: string}]},
        put: {responses: {200: {schema: {}, examples: {a/b: {x: 1}}, headers: {H: {type: string}}}}}}}}",
    );
    let cases = [
        ("/openapi", "/swagger"),
        ("/servers/0/url", "/host/url"),
        ("/components/schemas/A/title", "/definitions/A/title"),
        (
            "/components/schemas/A/anyOf/0/allOf/0/title",
            "/definitions/A/allOf/0/title",
        ),
        ("/components/parameters/Q/schema/items", "/parameters/Q/items"),
        (
            "/components/requestBodies/B/content/a~1b/schema/x",
            "/parameters/B/schema/x",
        ),
        (
            "/components/securitySchemes/s/flows/implicit/scopes",
            "/securityDefinitions/s/scopes",
        ),
        ("/paths/~1a/parameters/0", "/paths/~1a/parameters/1"),
        (
            "/paths/~1a/get/parameters/0/schema/type",
            "/paths/~1a/get/parameters/1/type",
        ),
        (
            "/paths/~1a/put/requestBody/content/a~1b/schema",
            "/paths/~1a/parameters/0/schema",
        ),
        (
            "/paths/~1a/put/responses/200/content/application~1json/schema/x",
            "/paths/~1a/put/responses/200/schema/x",
        ),
        (
            "/paths/~1a/put/responses/200/content/a~1b/example/x",
            "/paths/~1a/put/responses/200/examples/a~1b/x",
        ),
        (
            "/paths/~1a/put/responses/200/headers/H/schema/type",
            "/paths/~1a/put/responses/200/headers/H/type",
        ),
        ("/paths/~1a/put/operationId", "/paths/~1a/put/operationId"),
    ];
    for (now, then) in cases {
        let place = upgraded.origins.place(&now.parse::<Pointer>().unwrap());
        assert_eq!(place.pointer.as_str(), then, "{now}");
    }
}

#[test]
fn what_overlays_add_is_known_to_be_theirs() {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let mut add = |path: &str, text: &str| {
        sources
            .add(path.to_owned(), text.to_owned(), &mut Diagnostics::new())
            .unwrap()
    };
    let (main, mut document) = add(
        "a.yaml",
        "{definitions: {A: {type: object, properties: {p: {}}}}, paths: {/a: {get: {parameters: [{in: body}]}}}}",
    );
    let (file, changes) = add(
        "overlay.yaml",
        "{overlay: 1.0.0, info: {title: t, version: v}, actions: [
        {target: $.definitions.A.properties, update: {q: {type: file}}},
        {target: \"$.paths['/a'].get.parameters\", update: {in: query, name: q, type: string, collectionFormat: csv}}]}",
    );
    let mut origins = Origins::new(main);
    overlay::apply(&mut document, &changes, file, &mut origins, &mut diagnostics);
    upgrade(document, &mut origins, &mut diagnostics);
    let cases = [
        (
            "/components/schemas/A/properties/p/x",
            main,
            "/definitions/A/properties/p/x",
        ),
        (
            "/components/schemas/A/properties/q/type",
            file,
            "/actions/0/update/q/type",
        ),
        (
            "/paths/~1a/get/parameters/0/schema/type",
            file,
            "/actions/1/update/type",
        ),
        ("/paths/~1a/get/requestBody", main, "/paths/~1a/get/parameters/0"),
    ];
    for (now, file, then) in cases {
        let place = origins.place(&now.parse::<Pointer>().unwrap());
        assert_eq!((place.file, place.pointer.as_str()), (file, then), "{now}");
    }
    assert_eq!(
        told(&diagnostics),
        ["ignored-collection-format /actions/1/update/collectionFormat"]
    );
}

#[test]
fn survives_what_is_not_well_formed() {
    let text = "{swagger: '2.0', host: h, basePath: /b, schemes: [http], consumes: [a/b], produces: [a/b],
        definitions: {A: {x-nullable: true, allOf: [{discriminator: t}], items: [{}], enum: [1], properties: {p: {$ref: '#/definitions/A'}}}},
        parameters: {B: {in: body, schema: {}}, F: {in: formData, name: f, type: array, collectionFormat: csv}},
        responses: {R: {schema: {$ref: '#/x-a'}, examples: {a/b: 1}, headers: {H: {type: array}}}}, x-a: {items: {}},
        securityDefinitions: {s: {type: oauth2, flow: implicit, scopes: {}}},
        paths: {/a: {parameters: [{$ref: '#/parameters/B'}], get: {consumes: [c/d], produces: [c/d], schemes: [https],
        parameters: [{$ref: '#/parameters/F'}, {in: query, name: q, type: string}], responses: {200: {$ref: '#/responses/R'}}}}}}";
    let (file, document) = parsed("swagger.yaml", text).document.unwrap();
    let others = [
        json!(null),
        json!(1),
        json!(""),
        json!("#"),
        json!([]),
        json!([1]),
        json!({}),
        json!({"$ref": "#"}),
    ];
    for pointer in pointers(&document) {
        for other in &others {
            let mut document = document.clone();
            *document.pointer_mut(pointer.as_str()).unwrap() = other.clone();
            let upgraded = upgrade(document, &mut Origins::new(file), &mut Diagnostics::new());
            assert!(
                pointer.as_str().is_empty() || upgraded.is_object(),
                "{other} at {pointer}"
            );
        }
    }
}

/// Returns the pointers to all nodes of a document.
fn pointers(document: &Value) -> Vec<Pointer> {
    let mut pointers = vec![Pointer::root()];
    let mut next = 0;
    while let Some(pointer) = pointers.get(next).cloned() {
        next += 1;
        match pointer.resolve(document) {
            Some(Value::Object(members)) => pointers.extend(members.keys().map(|name| pointer.child(name))),
            Some(Value::Array(elements)) => pointers.extend((0..elements.len()).map(|index| pointer.index(index))),
            _ => {}
        }
    }
    pointers
}
