//! Which diagnostics are errors, warnings or silent, on the command line and in the configuration.

#![cfg(feature = "cli")]

mod common;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::{empty, errors, run, write};

/// A description with an operation that has no fault, one that has these members, and these schemas.
fn description(operation: &str, schemas: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: T, version: 1.0.0}}
paths:
  /good: {{get: {{responses: {{'204': {{description: Nothing.}}}}}}}}
  /other:
    post: {operation}
components:
  schemas:
    Good: {{type: object, properties: {{id: {{type: string}}}}}}
    {schemas}
"
    )
}

/// A folder with a description.
fn project(name: &str, text: &str) -> PathBuf {
    let folder = empty(&format!("levels/{name}"));
    write(&folder.join("api.yaml"), text);
    write(&folder.join("other.yaml"), "Known: {type: string}\n");
    folder
}

/// Generates the description of a folder with these arguments.
fn generate(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    command
        .current_dir(folder)
        .args(["generate", "api.yaml", "--out", "out"]);
    run(command.args(arguments))
}

#[test]
fn a_reference_to_nothing_is_an_error_where_it_decides_what_is_sent() {
    const EMPTY: &str = "{responses: {'204': {description: Nothing.}}}";
    let body = |reference: &str| {
        format!(
            "{{requestBody: {{content: {{application/json: {{schema: {{$ref: '{reference}'}}}}}}}}, \
             responses: {{'204': {{description: Nothing.}}}}}}"
        )
    };
    let operations = [
        body("#/components/schemas/Goood"),
        body("#/components/schemas/Good/properties/name"),
        body("other.yaml#/Unknown"),
        body("missing.yaml"),
        body("missing.yaml#/Known"),
        "{requestBody: {$ref: '#/components/requestBodies/None'}, responses: {'204': {description: Nothing.}}}"
            .to_owned(),
        "{parameters: [{$ref: '#/components/parameters/None'}], responses: {'204': {description: Nothing.}}}"
            .to_owned(),
        "{responses: {'200': {$ref: '#/components/responses/None'}}}".to_owned(),
        "{responses: {'200': {description: One., headers: {X-Total: {$ref: '#/components/headers/None'}}}}}".to_owned(),
    ];
    let properties = [
        "Bad: {type: object, properties: {owner: {$ref: '#/components/schemas/None'}}}",
        "Bad: {type: array, items: {$ref: '#/components/schemas/None'}}",
        "Bad: {allOf: [{$ref: '#/components/schemas/Good'}, {$ref: '#/components/schemas/None'}]}",
        "Bad: {oneOf: [{$ref: '#/components/schemas/Good'}, {$ref: 'missing.yaml'}]}",
    ];
    let operations = operations.iter().map(|operation| description(operation, ""));
    let properties = properties.iter().map(|schemas| description(EMPTY, schemas));
    for (index, text) in operations.chain(properties).enumerate() {
        let folder = project(&format!("unresolved-{index}"), &text);
        let output = generate(&folder, &[]);
        let told = errors(&output);
        assert_eq!(output.status.code(), Some(1), "{text}\n{told}");
        assert!(told.contains("error[unresolved-reference]"), "{text}\n{told}");
        assert!(!told.contains("nothing-whole"), "{text}\n{told}");
        assert!(!folder.join("out").exists(), "nothing is written: {text}");

        let output = generate(&folder, &["--level", "unresolved-reference=warn"]);
        let told = errors(&output);
        assert_eq!(output.status.code(), Some(0), "{text}\n{told}");
        assert!(told.contains("warning[unresolved-reference]"), "{text}\n{told}");
    }
}

#[test]
fn a_reference_to_nothing_in_an_example_is_a_warning() {
    let operation = "{responses: {'200': {description: One., content: {application/json: {\
                     schema: {type: string}, examples: {one: {$ref: 'missing.yaml'}, two: {$ref: '#/components/examples/None'}}}}}}}";
    let folder = project("example", &description(operation, ""));
    let output = generate(&folder, &[]);
    let told = errors(&output);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.contains("warning[unresolved-reference]"), "{told}");
}

#[test]
fn an_unresolved_reference_is_told_alone_where_nothing_is_whole() {
    let text = "openapi: 3.0.3
info: {title: T, version: 1.0.0}
paths:
  /a: {get: {responses: {'200': {$ref: '#/components/responses/None'}}}}
";
    let folder = project("nothing-whole", text);
    let told = errors(&generate(&folder, &[]));
    assert!(told.starts_with("error[unresolved-reference]"), "{told}");
    assert!(!told.contains("nothing-whole"), "{told}");
    let output = generate(&folder, &["--level", "unresolved-reference=warn"]);
    let told = errors(&output);
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.starts_with("error[nothing-whole]"), "{told}");
}

#[test]
fn warnings_are_what_the_command_line_and_the_configuration_say() {
    const FAULT: &str = "Odd: {type: string, maxLenght: 4}";
    let text = description("{responses: {'204': {description: Nothing.}}}", FAULT);
    let folder = project("warnings", &text);
    for (arguments, code, expected) in [
        (&[][..], 0, "warning[unknown-keyword]"),
        (&["--deny-warnings"], 1, "error[unknown-keyword]"),
        (&["--level", "warnings=deny"], 1, "error[unknown-keyword]"),
        (&["--level", "unknown-keyword=deny"], 1, "error[unknown-keyword]"),
        (
            &["--deny-warnings", "--level", "unknown-keyword=warn"],
            0,
            "warning[unknown-keyword]",
        ),
        (&["--level", "unknown-keyword=allow"], 0, ""),
        (
            &["--level", "unknown-keywrod=allow"],
            2,
            "did you mean `unknown-keyword`?",
        ),
        (&["--level", "not-openapi=allow"], 2, "always an error"),
        (&["--level", "unknown-keyword"], 2, "expected `CODE=LEVEL`"),
    ] {
        let output = generate(&folder, arguments);
        let told = errors(&output);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {told}");
        assert!(told.contains(expected), "{arguments:?}: {told}");
        assert_eq!(told.is_empty(), expected.is_empty(), "{arguments:?}: {told}");
    }
    for (level, code) in [("deny", 1), ("warn", 0), ("allow", 0)] {
        let crates = "[[crate]]\nname = \"t\"\ndescription = \"api.yaml\"\noutput = \"out\"\n";
        let levels = format!("{crates}[crate.levels]\nunknown-keyword = \"{level}\"\n");
        write(&folder.join("generator.toml"), &levels);
        let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
        let output = run(command.current_dir(&folder).args(["--config", "generator.toml"]));
        let told = errors(&output);
        assert_eq!(output.status.code(), Some(code), "{level}: {told}");
        assert_eq!(told.is_empty(), level == "allow", "{level}: {told}");
    }
}

#[test]
fn a_folder_is_allowed_by_both_spellings() {
    let text = description(
        "{responses: {'204': {description: Nothing.}}}",
        "Far: {$ref: '../shared/far.yaml'}",
    );
    let folder = project("folders/api", &text);
    write(&folder.join("../shared/far.yaml"), "{type: string}\n");
    assert_eq!(generate(&folder, &[]).status.code(), Some(1));
    for option in ["--allow-folder", "--allow"] {
        let output = generate(&folder, &[option, "../shared"]);
        assert_eq!(output.status.code(), Some(0), "{option}: {}", errors(&output));
    }
}
