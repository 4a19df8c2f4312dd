//! What is said of faulty descriptions, to the letter, as the program prints it.
//!
//! `INSTA_UPDATE=always cargo test -p generator --test diagnostics` writes the snapshots again.

#![cfg(feature = "cli")]

mod common;

use std::process::Command;

use common::{empty, errors, run, write};

/// A faulty description.
struct Fault {
    /// The name of the snapshot.
    name: &'static str,
    /// The files, the description first and overlays after it: their names and texts.
    files: Vec<(&'static str, String)>,
}

impl Fault {
    /// A description as a file in YAML.
    fn yaml(name: &'static str, text: &str) -> Self {
        Fault::file(name, "api.yaml", text)
    }

    fn file(name: &'static str, file: &'static str, text: &str) -> Self {
        Fault {
            name,
            files: vec![(file, text.to_owned())],
        }
    }

    /// A description with these schemas, one a line.
    fn schemas(name: &'static str, schemas: &str) -> Self {
        let head = "openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths: {}\ncomponents:\n  schemas:\n";
        let lines: Vec<String> = schemas.trim().lines().map(|line| format!("    {line}\n")).collect();
        Fault::yaml(name, &format!("{head}{}", lines.concat()))
    }

    /// A description with these paths, one a line.
    fn paths(name: &'static str, paths: &str) -> Self {
        let head = "openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths:\n";
        let lines: Vec<String> = paths.trim().lines().map(|line| format!("  {line}\n")).collect();
        Fault::yaml(name, &format!("{head}{}", lines.concat()))
    }

    /// A good description with an overlay of these actions, one a line.
    fn overlay(name: &'static str, actions: &str) -> Self {
        let head = "overlay: 1.0.0\ninfo: {title: O, version: 1.0.0}\nactions:\n";
        let lines: Vec<String> = actions.trim().lines().map(|line| format!("  {line}\n")).collect();
        let mut fault = Fault::schemas(name, "Pet: {type: object, properties: {name: {type: string}}}");
        fault.files.push(("fix.yaml", format!("{head}{}", lines.concat())));
        fault
    }

    /// The exit code of the program, and what it says.
    fn told(&self) -> String {
        let folder = empty(&format!("faults/{}", self.name));
        for (file, text) in &self.files {
            write(&folder.join(file), text);
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
        command.current_dir(&folder).args(["generate", "--out", "out"]);
        command.arg(self.files[0].0);
        for (overlay, _) in &self.files[1..] {
            command.args(["--overlay", overlay]);
        }
        let output = run(&mut command);
        let code = output.status.code();
        assert_eq!(
            folder.join("out").exists(),
            code == Some(0),
            "{} leaves a crate if and only if it succeeds",
            self.name
        );
        let code = code.map_or("no code".to_owned(), |code| code.to_string());
        format!("exits with {code}\n\n{}", errors(&output).trim_end())
    }
}

/// Many operations, each with a property that can't be what a component says it is, and nothing else in common.
fn operations_with_faults() -> Fault {
    let mut text = "openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths:\n".to_owned();
    for number in 1..=25 {
        text += &format!(
            concat!(
                "  /{number}:\n    get:\n      operationId: get{number}\n      responses:\n        '200':\n",
                "          description: A thing\n          content:\n            application/json:\n",
                "              schema: {{allOf: [{{properties: {{id: {{type: string}}}}}}, ",
                "{{$ref: '#/components/schemas/Thing'}}]}}\n",
            ),
            number = number
        );
    }
    text += "components:\n  schemas:\n    Thing: {type: object, required: [id], properties: {id: {type: integer}}}\n";
    Fault::yaml("operations-with-faults", &text)
}

/// The faulty descriptions.
fn faults() -> Vec<Fault> {
    vec![
        Fault::yaml("empty", ""),
        Fault::yaml("not-openapi", "hello: world\n"),
        Fault::yaml("a-list", "- 1\n"),
        Fault::yaml(
            "unknown-version",
            "openapi: 4.0.0\ninfo: {title: T, version: 1.0.0}\npaths: {}\n",
        ),
        Fault::yaml("yaml-syntax", "openapi: 3.0.3\ninfo: {title: T\n  version: 1\n"),
        Fault::file(
            "json-syntax",
            "api.json",
            "{\"openapi\": \"3.0.3\",\n \"info\": {\"title\": \"T\" \"version\": \"1\"}}\n",
        ),
        Fault::file(
            "json-document",
            "api.json",
            concat!(
                "{\"openapi\": \"3.0.3\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {},\n",
                " \"components\": {\"schemas\": {\"A\": {\"type\": \"string\", \"pattern\": \"\\\\d)\"}}}}\n",
            ),
        ),
        Fault::schemas("duplicate-key", "Pet: {type: string}\nPet: {type: integer}"),
        Fault::schemas(
            "unresolved-reference",
            "Pet: {type: object, properties: {owner: {$ref: '#/components/schemas/Onwer'}}}\nOwner: {type: object}",
        ),
        Fault::schemas(
            "one-way-tag",
            concat!(
                "Contact: {oneOf: [{$ref: '#/components/schemas/Mail'}, {$ref: '#/components/schemas/Phone'}]}\n",
                "Mail: {type: object, required: [kind], properties: {kind: {type: string, enum: [mail], readOnly: true}}}\n",
                "Phone: {type: object, required: [kind], properties: {kind: {type: string, enum: [phone]}}}\n",
            ),
        ),
        Fault::paths(
            "body-not-allowed",
            concat!(
                "/a: {head: {responses: {'200': {description: ., content: {text/plain: {}}}}}}\n",
                "/b: {get: {responses: {'304': {description: ., content: {text/plain: {}}}}}}\n",
            ),
        ),
        Fault::schemas(
            "misspelt-values",
            concat!(
                "Nested: {type: string, enum: [[left, right]]}\n",
                "Unquoted: {type: string, enum: [1, 2.50, yes, true]}\n",
                "Version: {type: string, enum: [1.0, 1.10]}\n",
                "Quoted: {type: integer, enum: ['1', '2']}\n",
                "Repeated: {type: string, enum: [up, down, up]}\n",
            ),
        ),
        Fault::schemas(
            "patterns",
            concat!(
                "Group: {type: string, pattern: '^[a-z]+(x$'}\n",
                "Escaped: {type: string, pattern: \"^\\\\d{3,1}$\"}\n",
                "Backtracks: {type: string, pattern: '^(a+)-\\1$'}\n",
                "Linear: {type: string, pattern: '^([a-z]+(?<!x)-)+$'}\n",
            ),
        ),
        Fault::schemas(
            "flags-in-patterns",
            concat!(
                "Group: {type: string, pattern: '^(?i:all|none)$'}\n",
                "Inline: {type: string, pattern: '(?i)^(all|none)$'}\n",
                "Again: {type: string, pattern: '(?i)^(all|none)$'}\n",
                "Within: {type: string, pattern: '([^\\s]+(\\.(?i)(jpeg|tiff|pdf))$)'}\n",
                "Names: {type: object, patternProperties: {'^(?s-m).$': {type: integer}}}\n",
                "Entries: {type: object, patternProperties: {'(?s).': {type: integer}}, additionalProperties: false}\n",
                "Unknown: {type: string, pattern: '(?x) a'}\n",
                "Twice: {type: string, pattern: '(?i-i:a)'}\n",
                "Reference: {type: string, pattern: '(?i)(a)\\1'}\n",
            ),
        ),
        Fault::schemas(
            "unknown-keyword",
            "Pet: {type: object, properties: {name: {type: string, maxLenght: 3}}}",
        ),
        Fault::schemas(
            "keywords-of-the-wrong-kind",
            "Type: {type: strin}\nBounds: {type: integer, minimum: ten}\nList: {type: object, required: name}",
        ),
        Fault::schemas(
            "types-in-other-words",
            concat!(
                "Case: {type: String}\n",
                "Word: {type: object, properties: {on: {type: bool}, at: {type: datetime}}}\n",
                "Null: {type: [string, null]}\n",
                "None: {type: []}\n",
            ),
        ),
        Fault::schemas(
            "impossible-values",
            concat!(
                "Null: {type: string, enum: [a, null]}\n",
                "Kind: {type: integer, enum: [1, '2']}\n",
                "Text: {type: string, maxLength: 2, pattern: '^[a-z]', enum: [ab, abc, '1']}\n",
                "Number: {type: integer, minimum: 1, enum: [0, 1]}\n",
                "List: {type: string, enum: [[a, b], c]}\n",
            ),
        ),
        Fault::schemas(
            "branches-that-cannot-be",
            concat!(
                "Level: {anyOf: [{type: string, enum: [low]}, {type: object, properties: {at: {type: string}}}]}\n",
                "Name: {allOf: [{$ref: '#/components/schemas/Level'}, {type: string}]}\n",
                "More: {allOf: [{$ref: '#/components/schemas/Level'}, {type: object, properties: {on: {type: string}}}]}\n",
                "None: {allOf: [{$ref: '#/components/schemas/Level'}, {type: boolean}]}\n",
                "Here: {type: object, oneOf: [{type: array}, {type: object, required: [a]}, {required: [b]}]}\n",
            ),
        ),
        Fault::schemas(
            "members-that-exclude-each-other",
            concat!(
                "Types: {allOf: [{description: Says nothing.}, {type: string}, {type: object}]}\n",
                "Values: {allOf: [{enum: [a, b]}, {enum: [b, c]}, {type: integer}, {minLength: 2}]}\n",
                "Two: {allOf: [{enum: [a, b]}, {enum: [c]}]}\n",
                "Three: {allOf: [{enum: [a, b]}, {enum: [b, c]}, {enum: [a, c]}]}\n",
                "Level: {anyOf: [{type: string, enum: [low]}, {type: integer}]}\n",
                "Union: {allOf: [{$ref: '#/components/schemas/Level'}, {type: [boolean, array]}]}\n",
                "Reference: {allOf: [{type: boolean}, {$ref: '#/components/schemas/Level'}]}\n",
                "Amount: {type: object, required: [amount], additionalProperties: false, properties: {amount: {type: number}}}\n",
                "Closed: {allOf: [{$ref: '#/components/schemas/Amount'}, {type: object, additionalProperties: false}]}\n",
                "Alternative: {allOf: [{$ref: '#/components/schemas/Amount'}, {oneOf: [{type: object, additionalProperties: false}]}]}\n",
                "Property: {allOf: [{$ref: '#/components/schemas/Amount'}, {properties: {amount: {type: string}}}]}\n",
            ),
        ),
        Fault::yaml(
            "operations-use-what-cannot-be",
            concat!(
                "openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\npaths:\n",
                "  /a: {get: {operationId: getA, responses: {'200': {description: A, content: {application/json: ",
                "{schema: {$ref: '#/components/schemas/Wrong'}}}}}}}\n",
                "  /b: {get: {responses: {'200': {description: B, content: {application/json: ",
                "{schema: {type: array, items: {$ref: '#/components/schemas/Wrong'}}}}}}}}\n",
                "  /c: {get: {operationId: getC, responses: {'200': {description: C, content: {application/json: ",
                "{schema: {type: string}}}}}}}\n",
                "components:\n  schemas:\n",
                "    Text: {type: string}\n",
                "    Wrong: {allOf: [{$ref: '#/components/schemas/Text'}, {type: object}]}\n",
            ),
        ),
        operations_with_faults(),
        Fault::schemas(
            "untyped-schemas",
            concat!(
                "One: {properties: {id: {type: string}}}\n",
                "Another: {required: [id]}\n",
                "Both: {minLength: 1, minItems: 1}\n",
                "Anything: {description: No more is meant.}\n",
                "Composed: {allOf: [{$ref: '#/components/schemas/Typed'}, {properties: {id: {type: string}}}]}\n",
                "Typed: {type: object}\n",
            ),
        ),
        Fault::yaml(
            "untyped-in-swagger",
            "swagger: '2.0'\ninfo: {title: T, version: 1.0.0}\npaths: {}\ndefinitions:\n  One: {properties: {id: {type: string}}}\n",
        ),
        Fault::yaml(
            "swagger-references",
            concat!(
                "swagger: '2.0'\ninfo: {title: T, version: 1.0.0}\nproduces: [application/json]\npaths:\n",
                "  /a: {get: {parameters: [{$ref: '#/definitions/Pet'}], responses: {'200': {$ref: '#/definitions/Pet'}}}}\n",
                "  /b: {get: {responses: {'200': {description: One., schema: {$ref: '#/responses/Pte'}}}}}\n",
                "  /c: {get: {responses: {'200': {description: One., schema: {$ref: '#/definitions/Pte'}}}}}\n",
                "responses: {Pet: {description: One., schema: {$ref: '#/definitions/Pet'}}}\n",
                "definitions: {Pet: {type: object, required: [id], properties: {id: {type: string}}}}\n",
            ),
        ),
        Fault::yaml(
            "references-to-other-things",
            concat!(
                "openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\ncomponents: {schemas: {A: {type: string}}}\npaths:\n",
                "  /a: {get: {parameters: [{$ref: '#/components/schemas/A'}], responses: {'204': {$ref: '#/components/schemas/A'}}}}\n",
                "  /b: {get: {responses: {'204': {description: Nothing.}}}}\n",
                "  /c: {post: {requestBody: {$ref: '#/components/schemas/A'}, responses: {'204': {description: Nothing.}}}}\n",
            ),
        ),
        Fault::schemas(
            "unmapped-branch",
            concat!(
                "Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], ",
                "discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', cow: '#/components/schemas/Cow'}}}\n",
                "Cat: {type: object, required: [kind], properties: {kind: {type: string}}}\n",
                "Dog: {type: object, required: [kind], properties: {kind: {type: string}}}\n",
                "Cow: {type: object, required: [kind], properties: {kind: {type: string}}}\n",
            ),
        ),
        Fault::schemas(
            "reference-to-properties",
            concat!(
                "Pet: {type: object, properties: {$ref: '#/components/schemas/Names/properties'}}\n",
                "Names: {type: object, properties: {name: {type: string}}}\n",
            ),
        ),
        Fault::schemas(
            "ignored-sibling",
            "Base: {type: string}\nMore: {$ref: '#/components/schemas/Base', maxLength: 4}",
        ),
        Fault::schemas(
            "contradictions",
            concat!(
                "Length: {type: string, minLength: 5, maxLength: 3}\n",
                "Items: {type: array, items: {type: string}, minItems: 2, maxItems: 1}\n",
                "Members: {type: object, minProperties: 2, maxProperties: 1}\n",
                "Number: {type: number, minimum: 2.5, maximum: 2}\n",
                "Open: {type: integer, minimum: 2, exclusiveMaximum: true, maximum: 2}\n",
                "Equal: {type: integer, minimum: 2, maximum: 2, minLength: 1}\n",
                "Default: {type: string, enum: [a, b], default: c}\n",
                "Beyond: {type: integer, maximum: 9, default: 10, example: 11}\n",
                "Text: {type: string, pattern: '^[a-z]+$', example: A1}\n",
                "Good: {type: string, maxLength: 3, default: abc, example: ab, nullable: true}\n",
                "Required: {type: object, required: [naem, other], properties: {name: {type: string}, age: {type: integer}}}\n",
                "Classes: {type: string, pattern: '^[[:alpha:]]+$'}\n",
            ),
        ),
        Fault::schemas(
            "invalid-examples-within",
            concat!(
                "Pet: {type: object, required: [id, name, age], properties: {id: {type: string, readOnly: true}, ",
                "name: {type: string}, age: {type: integer}, kind: {type: string, enum: [a, b]}}, ",
                "example: {name: Rex, age: '4'}}\n",
                "Pets: {type: array, items: {$ref: '#/components/schemas/Pet'}, default: [], ",
                "example: [{name: Rex, age: 4, kind: c}]}\n",
                "Owner: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {pets: ",
                "{$ref: '#/components/schemas/Pets'}}}], example: {name: Ann, pets: []}}\n",
                "Either: {oneOf: [{type: string}, {type: integer}], default: true}\n",
            ),
        ),
        Fault::paths(
            "invalid-examples-of-bodies",
            "/a: {get: {responses: {'200': {description: One., content: {application/json: {schema: {type: array, items: \
             {type: string}}, examples: {good: {value: [a]}, bad: {value: [a, 1]}, text: {value: '[1]'}}}, \
             application/xml: {schema: {type: integer}, example: <a/>}}}}}}",
        ),
        Fault::paths(
            "invalid-examples-of-forms",
            concat!(
                "/a: {post: {requestBody: {content: {\n",
                "  application/x-www-form-urlencoded: {schema: {type: object, properties: {age: {type: integer}}}, ",
                "examples: {good: {value: {age: '4'}}, bad: {value: {age: old}}, text: {value: age=old}}},\n",
                "  multipart/form-data: {schema: {type: object, properties: {age: {type: integer}}}, example: {age: []}},\n",
                "  application/xml: {schema: {type: object, properties: {age: {type: integer}}}, ",
                "examples: {text: {value: <age>old</age>}, bad: {value: {age: true}}}}}}, ",
                "responses: {'204': {description: None.}}}}",
            ),
        ),
        Fault::paths(
            "invalid-examples-of-parameters",
            concat!(
                "/a/{m}: {get: {parameters: [\n",
                "  {name: m, in: path, required: true, style: matrix, schema: {type: integer}, example: ;m=4},\n",
                "  {name: a, in: query, schema: {type: integer, maximum: 9}, ",
                "examples: {text: {value: '4'}, sent: {value: a=4}, large: {value: '10'}, word: {value: ten}}},\n",
                "  {name: b, in: query, allowEmptyValue: true, schema: {type: integer}, example: ''},\n",
                "  {name: c, in: query, explode: false, schema: {type: array, items: {type: integer}}, ",
                "examples: {text: {value: '1,2'}, list: {value: [1, x]}}},\n",
                "  {name: d, in: query, content: {application/json: {schema: {type: array, items: {type: integer}}, ",
                "examples: {text: {value: '[1]'}, list: {value: [1, '2']}}}}}], ",
                "responses: {'204': {description: None., headers: {X-Count: {schema: {type: integer}, example: none}}}}}}",
            ),
        ),
        Fault::schemas(
            "undeclared-required",
            concat!(
                "Base: {type: object, properties: {name: {type: string}}, required: [name, colour]}\n",
                "Cat: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, required: [name, size], properties: {age: {type: integer}}}]}\n",
                "Any: {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}\n",
                "Free: {type: object, properties: {a: {type: string}}, required: [other], additionalProperties: {type: string}}\n",
                "Bare: {type: object, required: [other]}\n",
            ),
        ),
        Fault::schemas(
            "misspelt-extensions",
            concat!(
                "Pet: {type: object, x-rust-nam: Animal, x-rust-frobnicate: 1, x-internal: true, properties: {x-rust-nam: {type: string}}}\n",
                "Kind: {type: string, enum: [a, b], x-enum-varname: [A, B]}\n",
                "Good: {type: string, x-rust-name: Better, example: {x-rust-nam: 1}}\n",
            ),
        ),
        // Nothing is lost: neither is reported.
        Fault::schemas(
            "siblings-that-repeat",
            "Base: {type: string, maxLength: 4}\nMore: {$ref: '#/components/schemas/Base', type: string, maxLength: 4, example: a}",
        ),
        Fault::paths(
            "json-beside-other-media-types",
            "/a: {get: {responses: {'200': {description: One., content: {application/json: {schema: {type: array, items: \
             {type: string}}}, application/xml: {schema: {type: array, items: {type: string}}}}}}}}",
        ),
        // It is read in its version's sense wherever it is.
        Fault::yaml(
            "earlier-version",
            "openapi: 3.1.0\ninfo: {title: T, version: 1.0.0}\ncomponents:\n  schemas:\n    \
             A: {type: integer, minimum: 1, exclusiveMinimum: true}\n    \
             B: {type: integer, minimum: 2, exclusiveMinimum: true}\n",
        ),
        Fault::schemas("unsupported-keyword", "Tree: {$dynamicRef: '#node'}"),
        Fault::schemas(
            "undeclared-discriminator",
            "Storage: {oneOf: [{$ref: '#/components/schemas/Bucket'}, {$ref: '#/components/schemas/Folder'}], \
             discriminator: {propertyName: kind}}\n\
             Bucket: {type: object, required: [bucket], properties: {bucket: {type: string}}}\n\
             Folder: {type: object, required: [kind, path], properties: {kind: {type: string}, path: {type: string}}}",
        ),
        Fault::schemas(
            "nullable-without-type",
            "Base: {type: object}\nPet: {nullable: true, allOf: [{$ref: '#/components/schemas/Base'}]}",
        ),
        Fault::schemas(
            "discriminators-against-constants",
            concat!(
                "Message: {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Ping'}, ",
                "{$ref: '#/components/schemas/Open'}], discriminator: {propertyName: type, mapping: ",
                "{TEXT: '#/components/schemas/Text', ping: '#/components/schemas/Ping', text: '#/components/schemas/Open'}}}\n",
                "Text: {type: object, required: [type], properties: {type: {type: string, enum: [text]}}}\n",
                "Ping: {type: object, required: [type], properties: {type: {type: string, enum: [ping]}}}\n",
                "Open: {type: object, required: [type], properties: {type: {type: string, maxLength: 8}}}\n",
                "Closed: {oneOf: [{$ref: '#/components/schemas/Ping'}, {$ref: '#/components/schemas/Shut'}], discriminator: {propertyName: type}}\n",
                "Shut: {type: object, additionalProperties: false, properties: {a: {type: string}}}\n",
            ),
        ),
        // Branches are called what the description calls them, whatever else is demanded of them.
        Fault::schemas(
            "unions-that-overlap-beside-properties",
            concat!(
                "Pet: {type: object, required: [id, name], properties: {id: {type: string}}, oneOf: [\n",
                "  {$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Animal'}]}\n",
                "Cat: {type: object, required: [id], properties: {name: {type: string}, lives: {type: integer}}}\n",
                "Animal: {type: object, required: [id], properties: {name: {type: string}}}\n",
            ),
        ),
        Fault::schemas(
            "unions-that-overlap",
            concat!(
                "Short: {type: object, required: [id], properties: {id: {type: integer}}}\n",
                "Long: {type: object, required: [id, name], properties: {id: {type: integer}, name: {type: string}}}\n",
                "Longest: {type: object, properties: {id: {type: integer}, name: {type: string}, note: {type: string}}}\n",
                "Chain: {oneOf: [{$ref: '#/components/schemas/Short'}, {$ref: '#/components/schemas/Long'}, {$ref: '#/components/schemas/Longest'}]}\n",
                "Any: {anyOf: [{$ref: '#/components/schemas/Short'}, {$ref: '#/components/schemas/Long'}, {type: string}]}\n",
                "Choice: {oneOf: [{type: string}, {title: Known, type: string, enum: [a]}]}\n",
                "Twice: {oneOf: [{$ref: '#/components/schemas/Short'}, {$ref: '#/components/schemas/Short'}]}\n",
                "Exclusive: {oneOf: [{$ref: '#/components/schemas/Closed'}, {$ref: '#/components/schemas/Long'}]}\n",
                "Closed: {type: object, additionalProperties: false, required: [id], properties: {id: {type: integer}}}\n",
            ),
        ),
        Fault::schemas(
            "unions-that-are-ambiguous",
            concat!(
                "Pet: {oneOf: [{type: object, properties: {meows: {type: boolean}}}, {type: object, properties: {barks: {type: boolean}}}]}\n",
                "Text: {oneOf: [{type: string}, {type: string, maxLength: 5}]}\n",
            ),
        ),
        Fault::schemas("misplaced-format", "Total: {type: number, format: int32}"),
        Fault::schemas(
            "endless-type",
            concat!(
                "Loop: {type: object, required: [loop], properties: {loop: {$ref: '#/components/schemas/Loop'}}}\n",
                "One: {type: object, required: [three], properties: {three: {$ref: '#/components/schemas/Three'}}}\n",
                "Two: {type: object, required: [one], properties: {one: {$ref: '#/components/schemas/One'}}}\n",
                "Three: {type: object, required: [two], properties: {two: {$ref: '#/components/schemas/Two'}}}\n",
            ),
        ),
        Fault::paths(
            "duplicate-operation-id",
            concat!(
                "/a: {get: {operationId: x, responses: {'204': {description: Nothing.}}}}\n",
                "/b: {get: {operationId: x, responses: {'204': {description: Nothing.}}}}\n",
            ),
        ),
        Fault::paths(
            "path-parameters",
            concat!(
                "/a/{id}: {get: {responses: {'204': {description: Nothing.}}}}\n",
                "/b: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Nothing.}}}}\n",
                "/c/{id}: {get: {parameters: [{name: id, in: path, schema: {type: string}}], responses: {'204': {description: Nothing.}}}}\n",
            ),
        ),
        Fault::paths(
            "unknown-method",
            "/a: {gett: {responses: {'204': {description: Nothing.}}}}",
        ),
        Fault::paths(
            "unknown-security-scheme",
            "/a: {get: {security: [{nope: []}], responses: {'204': {description: Nothing.}}}}",
        ),
        Fault::paths(
            "unsupported-media-type",
            concat!(
                "/a: {put: {requestBody: {content: {application/xml: {schema: {type: object, properties: {id: {type: string}}}}}}, responses: {'204': {description: Nothing.}}}}\n",
                "/b: {get: {responses: {'200': {description: A list., content: {text/csv: {schema: {type: array, items: {type: string}}}}}}}}\n",
                "/c: {put: {requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}}}}}}, responses: {'204': {description: Nothing.}}}}\n",
                "/d: {get: {responses: {'200': {description: Read as it is., content: {text/plain: {schema: {type: string}}, image/png: {schema: {type: string, format: binary}}}}}}}\n",
                "/e: {get: {responses: {'200': {description: Its length is not looked at., content: {image/png: {schema: {type: string, format: binary, maxLength: 3}}}}}}}\n",
            ),
        ),
        Fault::yaml(
            "unserved-security",
            concat!(
                "openapi: 3.1.0\n",
                "info: {title: T, version: 1.0.0}\n",
                "paths:\n",
                "  /a:\n",
                "    get:\n",
                "      security: [{digest: []}, {certificate: []}, {connect: []}]\n",
                "      responses: {'204': {description: Nothing.}}\n",
                "components:\n",
                "  securitySchemes:\n",
                "    digest: {type: http, scheme: digest}\n",
                "    certificate: {type: mutualTLS}\n",
                "    connect: {type: openIdConnect, openIdConnectUrl: https://example.com}\n",
                "    unused: {type: mutualTLS}\n",
            ),
        ),
        Fault::yaml(
            "missing-security",
            concat!(
                "openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\n",
                "paths: {/a: {get: {responses: {'204': {description: Nothing.}}}}}\n",
                "components:\n  securitySchemes:\n",
                "    key: {type: apiKey, in: header, name: X-Key}\n    'a b': {type: http, scheme: bearer}\n",
            ),
        ),
        Fault::yaml(
            "security-that-is-said",
            concat!(
                "openapi: 3.0.3\ninfo: {title: T, version: 1.0.0}\n",
                "paths: {/a: {get: {security: [], responses: {'204': {description: Nothing.}}}}}\n",
                "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\n",
            ),
        ),
        Fault::paths(
            "equal-paths",
            concat!(
                "/f/{x}:\n",
                "  parameters: [{name: x, in: path, required: true, schema: {type: string}}]\n",
                "  get: {operationId: a, responses: {'204': {description: Nothing.}}}\n",
                "/f/{y}:\n",
                "  parameters: [{name: y, in: path, required: true, schema: {type: string}}]\n",
                "  get: {operationId: a, responses: {'204': {description: Nothing.}}}\n",
                "  put: {operationId: b, responses: {'204': {description: Nothing.}}}\n",
                "/f/{y}:z:\n",
                "  parameters: [{name: y, in: path, required: true, schema: {type: string}}]\n",
                "  get: {operationId: c, responses: {'204': {description: Nothing.}}}\n",
                "/%66:\n",
                "  get: {operationId: d, responses: {'204': {description: Nothing.}}}\n",
                "/f:\n",
                "  get: {operationId: e, responses: {'204': {description: Nothing.}}}\n",
            ),
        ),
        Fault::yaml("empty-description", "openapi: 3.1.0\ninfo: {title: T, version: 1.0.0}\npaths: {}\n"),
        Fault::paths(
            "undefined-styles",
            concat!(
                "/a:\n",
                "  get:\n",
                "    parameters:\n",
                "      - {name: flat, in: query, style: deepObject, explode: false, ",
                "schema: {type: object, properties: {a: {type: string}}}}\n",
                "      - {name: list, in: query, style: deepObject, schema: {type: array, items: {type: string}}}\n",
                "      - {name: pipes, in: query, style: pipeDelimited, explode: true, ",
                "schema: {type: object, properties: {a: {type: string}}}}\n",
                "      - {name: nested, in: query, style: deepObject, schema: ",
                "{type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}}\n",
                "      - {name: rows, in: query, schema: ",
                "{type: array, items: {type: array, items: {type: integer}}}}\n",
                "      - {name: crumbs, in: cookie, schema: {type: array, items: {type: string}}}\n",
                "      - {name: bag, in: cookie, schema: {type: object, properties: {a: {type: string}}}}\n",
                "      - {name: one, in: cookie, schema: {type: string}}\n",
                "      - {name: tight, in: cookie, explode: false, schema: {type: array, items: {type: string}}}\n",
                "    responses: {'204': {description: Nothing.}}\n",
            ),
        ),
        Fault::paths(
            "parameter-place",
            "/a: {get: {parameters: [{name: b, in: qeury, schema: {type: string}}], responses: {'204': {description: Nothing.}}}}",
        ),
        Fault::paths("missing-responses", "/a: {post: {}}"),
        Fault::schemas(
            "several-errors",
            concat!(
                "Code: {type: string, pattern: 'a)'}\n",
                "Other: {$ref: '#/components/schemas/Cod'}\n",
                "Odd: {type: string, maxLenght: 4}\n",
            ),
        ),
        Fault::overlay(
            "overlay-no-match",
            "- {target: $.components.schemas.Pte, update: {x-rust-name: Animal}}",
        ),
        Fault::overlay("overlay-json-path", "- {target: '$.components[', update: {}}"),
        Fault::overlay("overlay-fields", "- {target: $.info, updates: {}}"),
        Fault::paths(
            "references-that-lead-nowhere",
            "
/a: {get: {responses: {'200': {$ref: '#/components/responses/None'}}}}
/b: {get: {responses: {'200': {$ref: '../other.yaml#/None'}}}}
/c: {get: {responses: {'200': {$ref: 'https://example.com/api.yaml'}}}}
/d: {get: {responses: {'200': {$ref: '#/paths/~1d/get/responses/200'}}}}
/e: {get: {responses: {'204': {description: Nothing.}}}}
",
        ),
        Fault::paths(
            "nothing-whole",
            "/a: {get: {responses: {'200': {$ref: '#/components/responses/None'}}}}",
        ),
        Fault::paths(
            "parts-that-are-left-out",
            "
/a: {get: {parameters: [{name: 'a b', in: header, schema: {}}, {name: 5, in: query, schema: {}}], responses: {'20': {description: Odd.}}}}
/b/{id: {get: {responses: {'204': {description: Nothing.}}}}
/c: {post: {requestBody: {content: {}}, responses: {'204': {description: Nothing.}}}}
/d: {get: {responses: {'204': {description: Nothing.}}}}
",
        ),
        Fault::schemas(
            "endless-schema",
            "
Loop: {allOf: [{$ref: '#/components/schemas/Loop'}, {type: object}]}
Other: {type: string}
",
        ),
        Fault::yaml(
            "webhooks",
            "openapi: 3.1.0\ninfo: {title: T, version: 1.0.0}\nwebhooks:\n  born: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}\n  died: {post: {responses: {}}}\n",
        ),
        Fault::overlay(
            "an-error-that-came-by-an-overlay",
            "- {target: $.components.schemas.Pet.properties.name, update: {pattern: 'a)'}}",
        ),
    ]
}

#[test]
fn faults_are_told() {
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        for fault in faults() {
            insta::assert_snapshot!(fault.name, fault.told());
        }
    });
}
