//! What paths, parameters, responses, security and schemas of a description mean: a snippet, and what must come of it.

mod common;

use std::fs;
use std::path::Path;

use common::empty;
use generator::model::{Content, Operation, Parameter};
use generator::{Formats, Generator, Integers, ReadOnly, Reading};

/// What is read from the description with these lines after its head: each operation, and the codes of what is told.
fn read(name: &str, text: &str) -> String {
    let path = empty(&format!("semantics/{}", name.replace(' ', "-"))).join("api.yaml");
    let head = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n";
    fs::write(&path, format!("{head}{text}")).expect("the description is written");
    let generated = match Generator::new(&path).generate() {
        Ok(generated) => generated,
        Err(failure) => return failure.to_string().lines().next().unwrap_or_default().to_owned(),
    };
    let model = generated.model();
    let operations = model.groups.iter().flat_map(|group| &group.operations);
    let mut lines: Vec<String> = operations.map(operation).collect();
    lines.extend(model.servers.iter().map(|(url, _)| format!("server {url}")));
    lines.extend(generated.diagnostics.iter().map(|told| told.code.to_owned()));
    lines.join("\n")
}

fn operation(operation: &Operation) -> String {
    let mut words = vec![format!("{} {} {}", operation.name, operation.method, operation.path)];
    words.extend(operation.server.iter().map(|url| format!("at {url}")));
    words.extend(operation.parameters.iter().map(parameter));
    if let Some(body) = &operation.body {
        let optional = if body.required { "" } else { "?" };
        words.push(format!("body{optional} {}", content(Some(&body.content))));
    }
    for response in &operation.responses {
        let error = if response.is_error { "!" } else { "" };
        let mut word = format!("{}{error}", response.variant);
        if response.content.is_some() {
            let optional = if response.is_optional { "?" } else { "" };
            word = format!("{word}{optional} {}", content(response.content.as_ref()));
        }
        words.push(word);
        words.extend(response.headers.iter().map(parameter));
    }
    for alternative in &operation.security {
        let schemes = alternative
            .iter()
            .map(|one| format!("{}({})", one.scheme, one.scopes.join(" ")));
        words.push(format!("by {}", schemes.collect::<Vec<_>>().join("+")));
    }
    words.join(" | ")
}

fn parameter(parameter: &Parameter) -> String {
    let explode = if parameter.explode { "*" } else { "" };
    let optional = if parameter.required { "" } else { "?" };
    let style = match parameter.json {
        true => "Json".to_owned(),
        false => format!("{:?}{explode}", parameter.style),
    };
    let Parameter { location, wire, .. } = parameter;
    format!("{location:?} {wire}{optional} {style}")
}

fn content(content: Option<&Content>) -> String {
    let payloads = content.into_iter().flat_map(Content::payloads);
    let kinds = payloads.map(|payload| format!("{} {:?}", payload.media_type, payload.kind));
    kinds.collect::<Vec<_>>().join(", ")
}

/// A description of one operation with these parameters, one a line.
fn parameters(path: &str, list: &str) -> String {
    let list: Vec<String> = list.lines().map(|line| format!("        - {{{line}}}\n")).collect();
    let list = list.concat();
    format!(
        "paths:\n  {path}:\n    get:\n      operationId: get\n      parameters:\n{list}      responses: {{'204': {{description: .}}}}\n"
    )
}

/// A description of these path items, one a line.
fn paths(items: &str) -> String {
    let items: Vec<String> = items.lines().map(|line| format!("  {line}\n")).collect();
    format!("paths:\n{}", items.concat())
}

const DONE: &str = "responses: {'204': {description: .}}";

#[test]
fn parameters_mean_what_openapi_says() {
    let cases = [
        (
            "defaults of styles",
            "/a/{p}",
            "name: p, in: path, required: true, schema: {type: string}\n\
             name: q, in: query, schema: {type: string}\n\
             name: h, in: header, schema: {type: string}\n\
             name: c, in: cookie, schema: {type: string}",
            "get GET /a/{p} | Path p Simple | Query q? Form* | Header h? Simple | Cookie c? Form* | NoContent",
        ),
        (
            "other styles",
            "/a/{p}",
            "name: p, in: path, required: true, style: label, explode: true, schema: {type: string}\n\
             name: q, in: query, style: spaceDelimited, schema: {type: array, items: {type: string}}\n\
             name: d, in: query, style: deepObject, schema: {type: object, properties: {x: {type: string}}}",
            "get GET /a/{p} | Path p Label* | Query q? SpaceDelimited | Query d? DeepObject* | NoContent",
        ),
        (
            "content in place of a style",
            "/a",
            "name: j, in: query, content: {application/vnd.x+json: {schema: {type: object}}}\n\
             name: t, in: query, content: {text/plain: {schema: {type: string}}}\n\
             name: x, in: query, content: {application/xml: {schema: {type: string}}}",
            "get GET /a | Query j? Json | Query t? Form* | Query x? Form* | NoContent\nunsupported-media-type",
        ),
        (
            "headers that are no parameters",
            "/a",
            "name: ACCEPT, in: header, schema: {type: string}\n\
             name: content-type, in: header, schema: {type: string}\n\
             name: Authorization, in: header, schema: {type: string}\n\
             name: Content-Length, in: header, schema: {type: integer}\n\
             name: transfer-encoding, in: header, schema: {type: string}\n\
             name: accept, in: query, schema: {type: string}",
            "get GET /a | Query accept? Form* | NoContent\n\
             ignored-parameter\nignored-parameter\nignored-parameter\nignored-parameter\nignored-parameter",
        ),
        (
            "cookies as they are, from 3.2 on",
            "/a",
            "name: c, in: cookie, style: cookie, schema: {type: string}\n\
             name: d, in: cookie, schema: {type: string}\n\
             name: e, in: cookie, style: simple, schema: {type: string}\n\
             name: q, in: query, style: cookie, schema: {type: string}",
            "get GET /a | Cookie c? Cookie* | Cookie d? Form* | Cookie e? Form* | Query q? Form* | NoContent\n\
             invalid-style\ninvalid-style",
        ),
        (
            "names of headers in any case",
            "/a",
            "name: X-A, in: header, schema: {type: string}\n\
             name: x-a, in: header, schema: {type: integer}\n\
             name: X-A, in: query, schema: {type: string}\n\
             name: x-a, in: query, schema: {type: string}",
            "get GET /a | Header X-A? Simple | Query X-A? Form* | Query x-a? Form* | NoContent\nduplicate-parameter",
        ),
        (
            "parameters of a path that do not fit it",
            "/a/{p}/{q}",
            "name: p, in: path, schema: {type: string}\n\
             name: Q, in: path, required: true, schema: {type: string}",
            "get GET /a/{p}/{q} | Path p Simple | Path q Simple | NoContent\n\
             optional-path-parameter\nundescribed-path-parameter\nstray-path-parameter",
        ),
        (
            "what only queries have",
            "/a/{p}",
            "name: p, in: path, required: true, allowReserved: true, schema: {type: string}\n\
             name: q, in: query, allowReserved: true, allowEmptyValue: true, schema: {type: string}",
            "get GET /a/{p} | Path p Simple | Query q? Form* | NoContent\nignored-parameter",
        ),
        (
            "a query in a path",
            "/a?fixed=1&key={p}&q={q}&r={r}",
            "name: p, in: path, required: true, schema: {type: string}\n\
             name: q, in: query, schema: {type: string}",
            "get GET /a?fixed=1 | Query key Form* | Query q? Form* | Query r Form* | NoContent\n\
             path-query\npath-query\npath-query",
        ),
        (
            "a parameter that a path gives a value",
            "/a?q=1",
            "name: q, in: query, required: true, schema: {type: string}",
            "get GET /a?q=1 | NoContent\npath-query",
        ),
        (
            "a fragment in a path",
            "/a#part",
            "name: q, in: query, schema: {type: string}",
            "get GET /a#part | Query q? Form* | NoContent\npath-fragment",
        ),
        (
            "several in one segment",
            "/a/{p}.{q}:go",
            "name: p, in: path, required: true, schema: {type: string}\n\
             name: q, in: path, required: true, schema: {type: integer}",
            "get GET /a/{p}.{q}:go | Path p Simple | Path q Simple | NoContent",
        ),
    ];
    for (name, path, list, expected) in cases {
        // A crate of which every part lacks something is of no use: another operation is whole.
        let other = format!("  /other: {{get: {{operationId: other, {DONE}}}}}\n");
        let read = read(name, &(parameters(path, list) + &other));
        let (first, rest) = read.split_once("\nother GET /other | NoContent").unwrap_or((&read, ""));
        assert_eq!(format!("{first}{rest}"), expected, "{name}");
    }
}

#[test]
fn a_header_with_a_name_and_a_place_is_a_parameter() {
    let item = format!("/a: {{get: {{parameters: [{{$ref: '#/components/headers/H'}}], {DONE}}}}}");
    let header = |keys: &str| format!("components: {{headers: {{H: {{{keys}schema: {{type: string}}}}}}}}\n");
    let named = read("named header", &(paths(&item) + &header("name: X-H, in: header, ")));
    assert_eq!(named, "get_a GET /a | Header X-H? Simple | NoContent");
    let plain = read("plain header", &(paths(&item) + &header("")));
    assert!(plain.contains("is a header, not a parameter"), "{plain}");
}

#[test]
fn large_types_are_held_behind_pointers() {
    let path = empty("semantics/large-types").join("api.yaml");
    let properties: String = (0..100).map(|index| format!("p{index}: {{type: string}}, ")).collect();
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    \
         Large: {{type: object, properties: {{{properties}}}}}\n    Small: {{type: object, properties: {{a: {{type: string}}}}}}\n    \
         Holder: {{type: object, properties: {{large: {{$ref: '#/components/schemas/Large'}}, \
         small: {{$ref: '#/components/schemas/Small'}}, list: {{type: array, items: {{$ref: '#/components/schemas/Large'}}}}}}}}\n"
    );
    fs::write(&path, text).expect("the description is written");
    let generated = Generator::new(&path).generate().expect("a crate");
    let models = &generated.files[Path::new("src/models.rs")];
    for field in [
        "pub large: Option<Box<Large>>",
        "pub small: Option<Small>",
        "pub list: Option<Vec<Large>>",
    ] {
        assert!(models.contains(field), "{field} in {models}");
    }
}

/// The models of a description of that version, with these lines after its head, and the codes of what is told.
fn models(name: &str, version: &str, text: &str) -> (String, Vec<&'static str>) {
    models_with(name, version, text, |generator| generator)
}

/// The same, with options.
fn models_with(
    name: &str,
    version: &str,
    text: &str,
    options: fn(Generator) -> Generator,
) -> (String, Vec<&'static str>) {
    let path = empty(&format!("semantics/{name}")).join("api.yaml");
    let head = format!("openapi: {version}\ninfo: {{title: T, version: '1'}}\n");
    fs::write(&path, head + text).expect("the description is written");
    let mut generated = options(Generator::new(&path)).generate().expect("a crate");
    let models = generated.files.remove(Path::new("src/models.rs")).expect("the models");
    (models, generated.diagnostics.iter().map(|told| told.code).collect())
}

/// A schema with a property of each direction, that goes in both.
const ONE_WAY: &str = "\
paths:
  /a:
    put:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
      responses: {'200': {description: ., content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
components:
  schemas:
    A:
      type: object
      required: [id, key]
      properties: {id: {type: string, readOnly: true}, key: {type: string, writeOnly: true}}
";

#[test]
fn constants_with_titles_are_an_enumeration() {
    let list = "oneOf: [{title: First, const: 1}, {title: Second, const: 2}]";
    for beside in ["", "type: integer, ", "type: integer, format: int32, "] {
        let text = format!("components: {{schemas: {{A: {{{beside}{list}}}}}}}");
        let (models, _) = models("constants", "3.1.0", &text);
        assert!(models.contains("    First,\n"), "{beside}: {models}");
    }
}

#[test]
fn properties_go_one_way_in_every_version() {
    for version in ["3.0.4", "3.1.1", "3.2.0"] {
        let (models, told) = models("one-way", version, ONE_WAY);
        for part in [
            "pub struct A {\n    pub id: String,\n}",
            "pub struct AInput {\n    pub key: String,\n}",
        ] {
            assert!(
                models.contains(part) && told.is_empty(),
                "{version}: {part} in {models}"
            );
        }
    }
}

#[test]
fn properties_go_both_ways_to_the_letter() {
    let annotate = |generator: Generator| generator.read_only(ReadOnly::Annotate);
    for (version, letter) in [("3.0.4", false), ("3.1.1", true), ("3.2.0", true)] {
        let (models, told) = models_with("both-ways", version, ONE_WAY, annotate);
        let both = "    /// Read-only.\n    pub id: String,\n    /// Write-only.\n    pub key: String,\n}";
        assert_eq!(
            (models.contains(both), models.contains("AInput"), told),
            (letter, !letter, Vec::new()),
            "{version}: {models}"
        );
    }
}

#[test]
fn a_description_is_read_as_meant_or_to_the_letter() {
    let text = "\
paths: {}
components:
  schemas:
    A:
      type: object
      required: [id, object, text, list]
      properties:
        id: {type: integer}
        object: {properties: {b: {type: string}}}
        text: {maxLength: 3}
        list: {items: {type: string}}
        null: {allOf: [{$ref: '#/components/schemas/B'}], nullable: true}
        way: {type: string, readOnly: true}
    B: {type: object, properties: {b: {type: string}}}
";
    let letter = |generator: Generator| generator.reading(Reading::Letter);
    let exact = |generator: Generator| generator.integers(Integers::Exact);
    let (meant, told) = models("readings", "3.0.4", text);
    for part in [
        "id: i64,",
        "pub struct AObject {",
        "text: String,",
        "list: Vec<String>,",
        "null: Option<Option<B>>,",
    ] {
        assert!(meant.contains(part), "{part} in {meant}");
    }
    let expected = [
        "untyped-schema",
        "untyped-schema",
        "untyped-schema",
        "nullable-without-effect",
    ];
    assert_eq!(told, expected);
    let (models, told) = models_with("readings", "3.0.4", text, letter);
    for part in [
        "id: crate::Integer,",
        "pub enum AObject {",
        "text: AText,",
        "list: AList,",
        "null: Option<B>,",
    ] {
        assert!(models.contains(part), "{part} in {models}");
    }
    let expected = [
        "nullable-without-effect",
        "untyped-schema",
        "untyped-schema",
        "untyped-schema",
    ];
    assert_eq!(told, expected);
    let (models, _) = models_with("readings", "3.0.4", text, exact);
    assert!(
        models.contains("id: crate::Integer,") && models.contains("pub struct AObject {"),
        "{models}"
    );
}

#[test]
fn values_that_follow_each_other_have_a_type() {
    let text = "\
paths:
  /a:
    get:
      operationId: list
      responses:
        '200':
          description: .
          content: {application/jsonl: {itemSchema: {type: object, required: [id], properties: {id: {type: string}}}}}
";
    let (models, told) = models("item-schema", "3.2.0", text);
    assert!(
        models.contains("pub struct ListOkItem {\n    pub id: String,\n}"),
        "{models}"
    );
    assert_eq!(told, ["types-only"]);
}

/// A description with an extension in each object.
const EXTENDED: &str = "\
x-a: 1
tags: [{name: t, x-a: 1}]
servers: [{url: /v1, x-a: 1, variables: {}}]
paths:
  x-note: {get: 5}
  /a:
    x-note: {get: 5}
    post:
      x-a: 1
      tags: [t]
      operationId: up
      parameters: [{name: q, in: query, x-a: 1, schema: {type: string, x-a: 1}}]
      requestBody: {x-a: 1, content: {text/plain: {x-a: 1, schema: {type: string, x-a: 1}}}}
      responses:
        x-note: {content: 5}
        '200': {x-a: 1, description: ., headers: {X-B: {x-a: 1, schema: {type: string}}}}
      callbacks:
        x-note: {'{$url}': {post: 5}}
        done:
          x-note: {post: 5}
          '{$request.body#/url}':
            x-note: {post: 5}
            post:
              x-a: 1
              operationId: done
              requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
              responses: {'204': {description: .}}
components:
  x-note: {schemas: 5}
  schemas: {x-note: {type: object}, A: {x-a: 1, type: object, properties: {x-p: {type: string, x-a: 1}}}}
  parameters: {x-note: 5}
  responses: {x-note: 5}
  headers: {x-note: 5}
  requestBodies: {x-note: 5}
  securitySchemes: {x-note: 5}
  links: {x-note: 5}
  callbacks: {x-note: 5}
  pathItems: {x-note: 5}
  examples: {x-note: 5}
";

#[test]
fn extensions_may_be_anywhere() {
    let (models, told) = models("extensions", "3.1.1", EXTENDED);
    for (part, expected) in [
        ("pub struct A {", true),
        ("pub x_p: Option<String>,", true),
        ("pub struct DoneBody {", true),
        ("Note", false),
    ] {
        assert_eq!(models.contains(part), expected, "{part} in {models}");
    }
    assert_eq!(told, ["types-only"], "of the callbacks");
}

#[test]
fn formats_are_asserted_or_not() {
    let path = empty("semantics/formats").join("api.yaml");
    let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    \
                A: {type: object, properties: {known: {type: string, format: date}, unknown: {type: string, format: made-up}, price: {type: number, format: decimal}}}\n";
    fs::write(&path, text).expect("the description is written");
    for (formats, asserted) in [(Formats::Assert, true), (Formats::Annotate, false)] {
        let generated = Generator::new(&path).formats(formats).generate().expect("a crate");
        let constraints = generated.files.get(Path::new("src/models/codec.rs"));
        let rules = constraints.map_or(0, |text| text.matches(".format(").count());
        assert_eq!(rules, usize::from(asserted), "{constraints:?}");
        let digits = constraints.is_some_and(|text| text.contains("Number::new().digits()"));
        assert_eq!(digits, asserted, "{constraints:?}");
        assert!(generated.files[Path::new("src/models.rs")].contains("pub unknown: Option<String>,"));
    }
}

#[test]
fn operations_mean_what_openapi_says() {
    let cases = [
        (
            "an operation's parameters before its path item's",
            paths(&format!(
                "/a:\n  parameters: [{{name: x, in: query, schema: {{type: string}}}}, {{name: x, in: header, schema: {{type: string}}}}]\n  \
                 get: {{operationId: get, parameters: [{{name: x, in: query, required: true, schema: {{type: string}}}}], {DONE}}}"
            )),
            "get GET /a | Header x? Simple | Query x Form* | NoContent",
        ),
        (
            "statuses and their precedence",
            paths(
                "/a: {get: {operationId: get, responses: {'200': {description: .}, 2XX: {description: .}, '404': {description: .}, \
                 4xx: {description: .}, default: {description: .}, x-note: {description: .}}}}",
            ),
            "get GET /a | Ok | Success | NotFound! | ClientError! | Default!",
        ),
        (
            "what stands beside references",
            format!(
                "{}components:\n  parameters: {{P: {{name: p, in: query, schema: {{type: string}}}}}}\n  \
                 responses: {{R: {{description: ., content: {{text/plain: {{}}}}}}}}\n",
                paths(
                    "/a:\n    get: {operationId: get, parameters: [{$ref: '#/components/parameters/P', description: ., required: true}], \
                     responses: {'200': {$ref: '#/components/responses/R', content: {}, x-a: 1}}}"
                )
            ),
            "get GET /a | Query p? Form* | Ok text/plain Text\nignored-sibling\nignored-sibling",
        ),
        (
            "a default alone",
            paths("/a: {get: {operationId: get, responses: {default: {description: .}}}}"),
            "get GET /a | Default",
        ),
        (
            "headers of a response",
            paths(
                "/a: {get: {operationId: get, responses: {'200': {description: ., headers: {\
                 Content-Type: {schema: {type: string}}, X-Total: {required: true, schema: {type: integer}}}}}}}",
            ),
            "get GET /a | Ok | Header X-Total Simple",
        ),
        (
            "bodies and media types",
            paths(&format!(
                "/a:\n  post: {{operationId: post, requestBody: {{content: {{application/json: {{schema: {{type: object}}}}}}}}, {DONE}}}\n  \
                 put: {{operationId: put, requestBody: {{required: true, content: {{text/csv: {{}}, 'image/*': {{}}, \
                 application/x-www-form-urlencoded: {{schema: {{type: object}}}}, 'application/problem+json; v=1': {{}}}}}}, {DONE}}}"
            )),
            "post POST /a | body? application/json Json | NoContent\n\
             put PUT /a | body text/csv Text, image/* Blob, application/x-www-form-urlencoded Form, \
             application/problem+json; v=1 Json | NoContent",
        ),
        (
            "methods",
            paths(&format!(
                "/a:\n  head: {{operationId: h, {DONE}}}\n  options: {{operationId: o, {DONE}}}\n  trace: {{operationId: t, {DONE}}}\n  \
                 query: {{operationId: q, {DONE}}}\n  additionalOperations: {{COPY: {{operationId: c, {DONE}}}}}"
            )),
            "h HEAD /a | NoContent\no OPTIONS /a | NoContent\nt TRACE /a | NoContent\nq QUERY /a | NoContent\nc COPY /a | NoContent",
        ),
        (
            "names of operations",
            paths(&format!(
                "/a/{{id}}: {{parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], \
                 get: {{{DONE}}}}}\n\
                 /b: {{get: {{operationId: getPet, {DONE}}}, put: {{operationId: GetPet, {DONE}}}, post: {{operationId: self, {DONE}}}, \
                 delete: {{operationId: new, {DONE}}}}}"
            )),
            "get_a_by_id GET /a/{id} | Path id Simple | NoContent\n\
             get_pet GET /b | NoContent\nput_b PUT /b | NoContent\nself_ POST /b | NoContent\ndelete_b DELETE /b | NoContent",
        ),
        (
            "an operationId twice",
            paths(&format!(
                "/a: {{get: {{operationId: x, {DONE}}}, put: {{operationId: x, {DONE}}}}}"
            )),
            "x GET /a | NoContent\nput_a PUT /a | NoContent\nduplicate-operation-id",
        ),
        (
            "concrete and templated paths",
            paths(&format!(
                "/a/{{x}}: {{parameters: [{{name: x, in: path, required: true, schema: {{type: string}}}}], get: {{operationId: x, {DONE}}}}}\n\
                 /a/mine: {{get: {{operationId: mine, {DONE}}}}}\n\
                 x-note: {{get: 5}}"
            )),
            "x GET /a/{x} | Path x Simple | NoContent\nmine GET /a/mine | NoContent",
        ),
        (
            "equal paths are two operations, though a server tells one of them only",
            paths(&format!(
                "/a/{{x}}: {{parameters: [{{name: x, in: path, required: true, schema: {{type: string}}}}], get: {{operationId: x, {DONE}}}}}\n\
                 /a/{{y}}: {{parameters: [{{name: y, in: path, required: true, schema: {{type: string}}}}], get: {{operationId: y, {DONE}}}}}"
            )),
            "x GET /a/{x} | Path x Simple | NoContent\ny GET /a/{y} | Path y Simple | NoContent\nequal-paths",
        ),
        (
            "security: any of the list, all of an object, none",
            format!(
                "{}security: [{{key: []}}]\ncomponents: {{securitySchemes: {{key: {{type: apiKey, in: query, name: k}}, \
                 oauth: {{type: oauth2, flows: {{}}}}}}}}\n",
                paths(&format!(
                    "/a:\n  get: {{operationId: get, {DONE}}}\n  put: {{operationId: put, security: [], {DONE}}}\n  \
                     post: {{operationId: post, security: [{{key: [], oauth: [r, w]}}, {{oauth: [r]}}, {{}}], {DONE}}}"
                ))
            ),
            "get GET /a | NoContent | by key()\nput PUT /a | NoContent\n\
             post POST /a | NoContent | by key()+oauth(r w) | by oauth(r) | by ",
        ),
        (
            "keys that no header or cookie can have",
            format!(
                "{}components: {{securitySchemes: {{a: {{type: apiKey, in: header, name: a b}}, \
                 b: {{type: apiKey, in: cookie, name: ''}}, c: {{type: apiKey, in: query, name: a b}}}}}}\n",
                paths(&format!(
                    "/a: {{get: {{operationId: get, security: [{{a: []}}, {{b: []}}, {{c: []}}], {DONE}}}}}"
                ))
            ),
            "get GET /a | NoContent | by a() | by b() | by c()\nunserved-security\nunserved-security",
        ),
        (
            "servers",
            format!(
                "servers: [{{url: 'https://{{host}}/v1/', variables: {{host: {{default: a.example.com, enum: [a.example.com]}}}}}}, {{url: /v2}}]\n{}",
                paths(&format!(
                    "/a: {{servers: [{{url: /v3}}], get: {{operationId: get, servers: [{{url: /v4}}], {DONE}}}}}"
                ))
            ),
            "get GET /a | at /v4 | NoContent\nserver https://a.example.com/v1/\nserver /v2",
        ),
        (
            "servers of a path count for its operations, but not those that are the document's first",
            format!(
                "servers: [{{url: 'https://{{h}}/v1', variables: {{h: {{default: a.example}}}}}}, {{url: 'https://b.example'}}]\n{}",
                paths(&format!(
                    "/a: {{servers: [{{url: 'https://b.example'}}], get: {{operationId: one, {DONE}}}, \
                     put: {{operationId: two, servers: [{{url: 'https://a.example/v1/'}}], {DONE}}}, \
                     post: {{operationId: three, servers: [], {DONE}}}}}"
                ))
            ),
            "one GET /a | at https://b.example | NoContent\n\
             two PUT /a | NoContent\n\
             three POST /a | at https://b.example | NoContent\n\
             server https://a.example/v1\n\
             server https://b.example",
        ),
        (
            "what is wrong with servers",
            format!(
                "servers: [{{url: ''}}, {{url: //a.example}}, {{url: 'wss://a.example'}}, {{url: a.example/v1}}, {{url: ./v1}}, \
                 {{url: '/v1?a'}}, {{description: none}}, \
                 {{url: 'https://{{a}}:{{b}}/{{c}}', variables: {{a: {{}}, b: {{default: 80, enum: ['80', '80', '81']}}, \
                 d: {{default: d}}}}}}, {{url: '{{o}}/v1', variables: {{o: {{default: ''}}}}}}, \
                 {{url: '/{{v}}', variables: {{v: {{default: c, enum: [a, b]}}}}}}]\n{}",
                paths(&format!("/a: {{get: {{operationId: get, {DONE}}}}}"))
            ),
            "get GET /a | NoContent\nserver /\nserver https://a.example\nserver wss://a.example\nserver a.example/v1\n\
             server ./v1\nserver /v1?a\nserver https://{a}:80/{c}\nserver {o}/v1\nserver /c\n\
             invalid-server\nassumed-scheme\ninvalid-server\ninvalid-server\ninvalid-server\ninvalid-server\n\
             invalid-server\ninvalid-server\ninvalid-server\nundescribed-variable\ninvalid-server\ninvalid-server",
        ),
        (
            "keys that YAML would make other things of",
            paths("/a: {get: {operationId: no, responses: {200: {description: on}, 404: {description: 2020-01-01}}}}"),
            "no GET /a | Ok | NotFound!",
        ),
    ];
    for (name, text, expected) in cases {
        assert_eq!(read(name, &text), expected, "{name}");
    }
}

#[test]
fn paths_may_be_elsewhere() {
    let text = "\
paths: {$ref: '#/x-paths'}
x-paths:
  /a:
    get:
      operationId: getA
      responses: {'200': {description: A., content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}}
";
    let (models, told) = models("paths-elsewhere", "3.0.4", text);
    assert!(models.contains("pub struct GetA"), "{models}");
    assert_eq!(told, Vec::<String>::new());
}
