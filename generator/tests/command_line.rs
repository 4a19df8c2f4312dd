//! The program: its exit codes, and what it does to files.

#![cfg(feature = "cli")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::{empty, errors, run, text, write};

/// A description.
const DESCRIPTION: &str = "openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
paths: {}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string, maxLength: 31}}}
";

/// A configuration by which it becomes the crate in `generated`.
const CONFIGURATION: &str = "[[crate]]\nname = \"pets\"\ndescription = \"pets.yaml\"\noutput = \"../generated\"\n";

/// A folder with a description and a configuration in `spec`.
struct Project(PathBuf);

impl Project {
    fn new(name: &str) -> Self {
        let project = Project(empty(&format!("command-line/{name}")));
        project.write("spec/pets.yaml", DESCRIPTION);
        project.write("spec/generator.toml", CONFIGURATION);
        project
    }

    /// The same, generated.
    fn generated(name: &str) -> Self {
        let project = Project::new(name);
        project.succeeds(&[]);
        project
    }

    fn write(&self, path: &str, text: &str) {
        write(&self.0.join(path), text);
    }

    /// Puts `new` in the place of `old` in a file.
    fn change(&self, path: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.0.join(path)).expect("a file of the project");
        assert!(text.contains(old), "{path} has {old:?}");
        self.write(path, &text.replacen(old, new, 1));
    }

    /// The files of the crate.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut pending = vec![self.0.join("generated")];
        while let Some(path) = pending.pop() {
            match fs::read_dir(&path) {
                Ok(entries) => pending.extend(entries.map(|entry| entry.expect("an entry").path())),
                Err(_) => drop(fs::read(&path).map(|bytes| files.insert(path, bytes))),
            }
        }
        files
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.run_in("", arguments)
    }

    /// Runs the program in a folder of the project, as a shell would: without what cargo tells this test.
    fn run_in(&self, folder: &str, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
        command.env_remove("CARGO_PKG_NAME").env_remove("CARGO_MANIFEST_DIR");
        run(command.args(arguments).current_dir(self.0.join(folder)))
    }

    /// Runs the program, which exits with 0, and returns what it prints.
    fn succeeds(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", errors(&output));
        text(&output)
    }

    /// Runs the program, which exits with 0, and returns what it complains of.
    fn fails_nowhere(&self, arguments: &[&str]) -> String {
        self.fails(arguments, 0)
    }

    /// Runs the program, which exits with `code`, and returns what it complains of.
    fn fails(&self, arguments: &[&str], code: i32) -> String {
        let output = self.run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", errors(&output));
        errors(&output)
    }
}

#[test]
fn exit_codes() {
    let project = Project::generated("exit-codes");
    project.write("bad.yaml", "hello: world\n");
    project.write("bad.toml", "crates = 1\n");
    let nameless = "[[crate]]\nname = \"\"\ndescription = \"spec/pets.yaml\"\noutput = \"bad\"\n";
    project.write("nameless.toml", nameless);
    project.write("reserved.toml", &nameless.replace("\"\"", "\"test\""));
    for (arguments, code) in [
        (&["check"][..], 0),
        (&["generate", "spec/pets.yaml", "--out", "out"], 0),
        (
            &["generate", "spec/pets.yaml", "--out", "out", "--formats", "annotate"],
            0,
        ),
        (&["--help"], 0),
        (&["generate", "bad.yaml", "--out", "bad"], 1),
        (&["generate", "missing.yaml", "--out", "bad"], 1),
        (
            &[
                "generate",
                "spec/pets.yaml",
                "--out",
                "bad",
                "--overlay",
                "missing.yaml",
            ],
            1,
        ),
        (&["generate", "spec/pets.yaml", "--out", "spec/pets.yaml"], 1),
        (&["--config", "bad.toml"], 1),
        (&["check", "--config", "missing.toml"], 1),
        (&["generate", "spec/pets.yaml"], 2),
        (&["generate", "spec/pets.yaml", "--out", "bad", "--formats", "maybe"], 2),
        (&["generate", "spec/pets.yaml", "--out", "bad", "--reading", "loose"], 2),
        (&["generate", "spec/pets.yaml", "--out", "bad", "--name", "2nd"], 2),
        (&["generate", "spec/pets.yaml", "--out", "bad", "--name", "fn"], 2),
        (&["generate", "spec/pets.yaml", "--out", "bad", "--name", "std"], 2),
        (&["--config", "reserved.toml"], 1),
        (&["--config", "nameless.toml"], 1),
        (&["nonsense"], 2),
    ] {
        let output = project.run(arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", errors(&output));
        assert_eq!(errors(&output).is_empty(), code == 0, "{arguments:?} says why it fails");
    }
    assert!(!project.0.join("bad").exists(), "a failure leaves nothing");
}

#[test]
fn the_nearest_configuration_counts() {
    let project = Project::new("nearest");
    let other = CONFIGURATION.replace("../generated", "made");
    project.write(
        "nearer/generator.toml",
        &other.replace("pets.yaml", "../spec/pets.yaml"),
    );
    project.write("nearer/inner/file", "");
    project.write("aside/inner/file", "");
    for (folder, expected) in [
        ("", "generated: "),
        ("spec", "../generated: "),
        ("aside/inner", "../../generated: "),
        ("nearer", "made: "),
        ("nearer/inner", "../made: "),
    ] {
        let output = project.run_in(folder, &[]);
        assert!(
            text(&output).starts_with(expected),
            "{folder}: {}{}",
            text(&output),
            errors(&output)
        );
    }
}

#[test]
fn without_a_configuration_it_says_what_to_do() {
    // Outside of the checkout, which has one.
    let folder = std::env::temp_dir().join(format!("generator-nowhere-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let project = Project(folder);
    for arguments in [&[][..], &["check"]] {
        let told = project.fails(arguments, 2);
        for part in [
            "no `spec/generator.toml` or `generator.toml`",
            "--config FILE",
            "generate SPEC --out DIR",
        ] {
            assert!(told.contains(part), "{arguments:?}: {part}: {told}");
        }
    }
    assert!(project.files().is_empty(), "nothing is written");
    fs::remove_dir_all(&project.0).expect("the folder");
}

#[test]
fn one_crate_is_generated_with_the_defaults_of_a_configuration() {
    let project = Project::new("defaults");
    project.change(
        "spec/pets.yaml",
        "maxLength: 31}",
        "maxLength: 31}, age: {type: integer}",
    );
    let defaults = "[defaults]\nreading = \"letter\"\n";
    project.write("defaults.toml", defaults);
    project.write(
        "crates.toml",
        &format!(
            "{defaults}\n{}reading = \"meant\"\n",
            CONFIGURATION.replace("pets", "none")
        ),
    );
    project.write("wrong.toml", "[defaults]\nintegers = \"i32\"\n");
    let generate = ["generate", "spec/pets.yaml", "--out", "out"];
    for (options, expected) in [
        // None is looked for.
        (&[][..], "i64"),
        (&["--config", "defaults.toml"], "crate::Integer"),
        (&["--config", "crates.toml"], "crate::Integer"),
        (&["--config", "defaults.toml", "--reading", "meant"], "i64"),
    ] {
        project.succeeds(&[&generate, options].concat());
        let models = fs::read_to_string(project.0.join("out/src/models.rs")).expect("the models");
        assert!(
            models.contains(&format!("pub age: Option<{expected}>,")),
            "{options:?}: {models}"
        );
    }
    assert!(
        !project.0.join("generated").exists(),
        "the crates of the configuration are left alone"
    );
    for (file, expected) in [
        ("missing.toml", "missing.toml: "),
        ("wrong.toml", "unknown variant `i32`"),
    ] {
        let told = project.fails(&[&generate[..], &["--config", file]].concat(), 1);
        assert!(told.contains(expected), "{file}: {told}");
    }
    let told = project.fails(&["--config", "defaults.toml"], 1);
    assert!(told.contains("defaults.toml: there is no `[[crate]]`"), "{told}");
}

#[test]
fn check_advises_the_command_that_was_used() {
    let project = Project::new("advice");
    let program = env!("CARGO_BIN_EXE_generator");
    let advised = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = Command::new(program);
        command.env_remove("CARGO_PKG_NAME").env_remove("CARGO_MANIFEST_DIR");
        command
            .envs(variables.iter().copied())
            .args(arguments)
            .current_dir(&project.0);
        let told = errors(&run(&mut command));
        let line = told.lines().last().map(str::to_owned).unwrap_or_default();
        let advice = line
            .strip_prefix("help: run `")
            .and_then(|line| line.strip_suffix("` to write them again"));
        advice.unwrap_or_else(|| panic!("{told}")).to_owned()
    };
    let named = ["check", "--config", "spec/generator.toml"];
    assert_eq!(advised(&[], &["check"]), program);
    assert_eq!(advised(&[], &named), format!("{program} --config spec/generator.toml"));
    let of_checkout = [
        ("CARGO_PKG_NAME", "generator"),
        ("CARGO_MANIFEST_DIR", env!("CARGO_MANIFEST_DIR")),
    ];
    assert_eq!(advised(&of_checkout, &["check"]), "cargo run -p generator");
    assert_eq!(
        advised(&of_checkout, &named),
        "cargo run -p generator -- --config spec/generator.toml"
    );
    let elsewhere = [
        ("CARGO_PKG_NAME", "generator"),
        ("CARGO_MANIFEST_DIR", "/elsewhere/generator"),
    ];
    assert_eq!(
        advised(&elsewhere, &["check"]),
        "cargo run --manifest-path /elsewhere/generator/Cargo.toml"
    );
    // Another program of cargo's that calls this one.
    let another = [("CARGO_PKG_NAME", "xtask"), ("CARGO_MANIFEST_DIR", "/xtask")];
    assert_eq!(advised(&another, &["check"]), program);
}

#[test]
fn a_description_is_read_as_asked_for() {
    let project = Project::new("reading");
    project.change(
        "spec/pets.yaml",
        "maxLength: 31}",
        "maxLength: 31}, age: {type: integer}",
    );
    for (option, expected) in [
        (&[][..], "i64"),
        (&["--reading", "meant"], "i64"),
        (&["--reading", "letter"], "crate::Integer"),
    ] {
        let arguments = [&["generate", "spec/pets.yaml", "--out", "generated"], option].concat();
        project.succeeds(&arguments);
        let models = fs::read_to_string(project.0.join("generated/src/models.rs")).expect("the models");
        assert!(
            models.contains(&format!("pub age: Option<{expected}>,")),
            "{option:?}: {models}"
        );
    }
}

#[test]
fn check_tells_the_first_line_that_differs() {
    let project = Project::generated("check-a-byte");
    let known = project.files();
    project.change("generated/src/models.rs", "pub name: String", "pub game: String");
    let line = 1 + known[&project.0.join("generated/src/models.rs")]
        .split(|byte| *byte == b'\n')
        .position(|line| line.ends_with(b"pub name: String,"))
        .expect("the line of the field");
    let told = project.fails(&["check"], 1);
    assert!(
        told.contains(&format!("src/models.rs differs from line {line} on")),
        "{told}"
    );
    project.succeeds(&[]);
    assert!(project.files() == known, "the crate is as it was");
    project.succeeds(&["check"]);
}

#[test]
fn check_tells_a_changed_fact_of_the_description() {
    let project = Project::generated("check-a-fact");
    let known = project.files();
    project.change("spec/pets.yaml", "maxLength: 31", "maxLength: 32");
    let told = project.fails(&["check"], 1);
    assert!(told.contains("src/models.rs differs from line "), "{told}");
    assert!(project.files() == known, "a check writes nothing");
}

#[test]
fn check_tells_files_that_are_missing_and_left() {
    let project = Project::generated("check-files");
    fs::remove_file(project.0.join("generated/src/models.rs")).expect("it was there");
    project.write("generated/src/old.rs", "// @generated from `pets.yaml`: do not edit.\n");
    let told = project.fails(&["check"], 1);
    for problem in ["src/models.rs is missing", "src/old.rs is no longer generated"] {
        assert!(told.contains(problem), "{problem}: {told}");
    }
    assert!(
        project.succeeds(&[]).contains("1 files written, 1 removed"),
        "both are mended"
    );
    project.succeeds(&["check"]);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, other) = (Project::generated("same-one"), Project::generated("same-other"));
    let within = |project: &Project| -> Vec<(PathBuf, Vec<u8>)> {
        let files = project.files().into_iter();
        let relative = |path: &Path| path.strip_prefix(&project.0).expect("a file of the project").to_owned();
        files.map(|(path, bytes)| (relative(&path), bytes)).collect()
    };
    assert!(!within(&one).is_empty(), "files are generated");
    assert!(within(&one) == within(&other), "two folders, one crate");
    assert!(
        one.succeeds(&[]).contains(": 0 files written, 0 removed, "),
        "a second run writes nothing"
    );
}

#[test]
fn an_error_changes_nothing() {
    let project = Project::generated("an-error");
    let known = project.files();
    project.change("spec/pets.yaml", "openapi: 3.0.3", "openapi: 4.0.0");
    let told = project.fails(&[], 1);
    assert!(told.contains("error["), "{told}");
    assert!(project.files() == known, "the crate is as it was");
}

#[test]
fn what_others_wrote_stays() {
    let project = Project::new("what-others-wrote");
    let own = [
        "generated/README.md",
        "generated/build.rs",
        "generated/src/mine.rs",
        "generated/src/models/mine.rs",
        "generated/tests/mine.rs",
    ];
    for path in own {
        project.write(path, "// mine\n");
    }
    // The mark counts where a generated file has it.
    project.write("generated/src/quoting.rs", "// mine\n// @generated\n");
    project.succeeds(&[]);
    project.write(
        "spec/pets.yaml",
        DESCRIPTION.split("components").next().expect("a beginning"),
    );
    project.succeeds(&[]);
    for path in own.into_iter().chain(["generated/src/quoting.rs"]) {
        assert!(project.0.join(path).exists(), "{path} stays");
    }
}

#[test]
fn what_others_wrote_is_not_overwritten() {
    let project = Project::new("not-overwritten");
    let cargo = "[package]\nname = \"mine\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n";
    project.write("generated/Cargo.toml", cargo);
    project.write("generated/src/lib.rs", "pub fn add() {}\n");
    project.write("generated/src/models/mod.rs", "// mine\n");
    let known = project.files();
    for arguments in [&[][..], &["generate", "spec/pets.yaml", "--out", "generated"]] {
        let told = project.fails(arguments, 1);
        for line in [
            "error: generated/Cargo.toml was not generated, so it is not overwritten",
            "error: generated/src/lib.rs was not generated, so it is not overwritten",
            "error: generated/src/models/mod.rs was not generated, and is the same module as src/models.rs",
            "or overwrite them with `--force`",
            "nothing was written",
        ] {
            assert!(told.contains(line), "{arguments:?}: {line}: {told}");
        }
        assert!(project.files() == known, "{arguments:?} writes nothing");
    }
    let told = project.fails(&["check"], 1);
    assert!(told.contains("generated/src/lib.rs was not generated"), "{told}");

    let output = project.run(&["--force"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let module = "warning: generated/src/models/mod.rs was not generated, and is the same module as src/models.rs";
    assert!(errors(&output).contains(module), "{}", errors(&output));
    fs::remove_file(project.0.join("generated/src/models/mod.rs")).expect("it stays");
    project.succeeds(&["check"]);
}

#[test]
fn the_manifest_keeps_what_is_the_users() {
    let project = Project::generated("the-manifest");
    project.change(
        "generated/Cargo.toml",
        "version = \"0.1.0\"",
        "version = \"7.8.9\" # mine\nlicense = \"MIT\"",
    );
    project.change(
        "generated/Cargo.toml",
        "serde = \"1\"",
        "anyhow = \"1\"\nserde = \"1.0.100\"",
    );
    project.change(
        "generated/Cargo.toml",
        "server = []\n",
        "server = []\nmine = [\"client\"]\n\n[dev-dependencies]\ntokio = \"1\"\n",
    );
    let known = project.files();
    for _ in 0..2 {
        assert_eq!(project.fails_nowhere(&["check"]), "");
        assert_eq!(project.fails_nowhere(&[]), "");
        assert!(project.files() == known, "the manifest stays");
    }
    // What is new is added, and what is no longer needed goes.
    let description = fs::read_to_string(project.0.join("spec/pets.yaml")).expect("the description");
    project.change("spec/pets.yaml", "maxLength: 31", "format: hostname, maxLength: 31");
    let told = project.fails(&["check"], 1);
    assert!(told.contains("generated/Cargo.toml differs from line "), "{told}");
    project.succeeds(&[]);
    let manifest = fs::read_to_string(project.0.join("generated/Cargo.toml")).expect("the manifest");
    for line in [
        "anyhow = \"1\"",
        "icu_properties = \"2\"",
        "serde = \"1.0.100\"",
        "mine = [\"client\"]",
        "tokio = \"1\"",
    ] {
        assert!(manifest.contains(&format!("\n{line}\n")), "{line}: {manifest}");
    }
    project.write("spec/pets.yaml", &description);
    project.succeeds(&[]);
    assert!(project.files() == known, "the manifest is as it was");
}

#[test]
fn the_manifest_that_lacks_something_is_told() {
    let project = Project::generated("lacking");
    project.change(
        "generated/Cargo.toml",
        "serde_json = { version = \"1\", features = [\"float_roundtrip\"] }",
        "serde_json = \"1\"",
    );
    let expected = "warning[insufficient-manifest]: generated/Cargo.toml: the dependency `serde_json` lacks the feature \
                    `float_roundtrip`, which generated code needs";
    for arguments in [
        &[][..],
        &["check"],
        &["generate", "spec/pets.yaml", "--out", "generated"],
    ] {
        let told = project.fails_nowhere(arguments);
        assert!(
            told.contains(expected) && told.contains("help: add `\"float_roundtrip\"`"),
            "{arguments:?}: {told}"
        );
    }
    let denied = ["generate", "spec/pets.yaml", "--out", "generated", "--deny-warnings"];
    let told = project.fails(&denied, 1);
    assert!(told.contains("error[insufficient-manifest]"), "{told}");
    project.write("generated/Cargo.toml", "# @generated\n[package");
    for arguments in [&[][..], &["check"]] {
        let told = project.fails(arguments, 1);
        assert!(told.contains("generated/Cargo.toml: TOML parse error"), "{told}");
    }
}

/// An overlay that takes a type of another crate for a property, and says this at the root.
fn overlay_with_type(ty: &str, root: &str) -> String {
    format!(
        "overlay: 1.0.0\ninfo: {{title: Types, version: '1'}}\nactions:\n\
         - {{target: $.components.schemas.Pet.properties.name, update: {{x-rust-type: '{ty}'}}}}\n\
         - {{target: $, update: {{{root}}}}}\n"
    )
}

#[test]
fn types_of_other_crates_bring_their_dependencies() {
    let declared = "x-rust-dependencies: {my-names: {version: '2', features: [serde]}}";
    // The type, what the overlay and the configuration declare, the line of the manifest, and what is told.
    let cases = [
        (
            "uuid::Uuid",
            "",
            "",
            "uuid = { version = \"1\", features = [\"serde\"] }",
            "",
        ),
        (
            "Vec<chrono::DateTime<chrono::Utc>>",
            "",
            "",
            "chrono = { version = \"0.4\", features = [\"serde\"] }",
            "",
        ),
        (
            "uuid::Uuid",
            "x-rust-dependencies: {uuid: '0.8'}",
            "",
            "uuid = \"0.8\"",
            "",
        ),
        (
            "my_names::Name",
            declared,
            "",
            "my-names = { version = \"2\", features = [\"serde\"] }",
            "",
        ),
        ("my_names::Name", "", "my_names = \"3\"", "my_names = \"3\"", ""),
        (
            "my_names::Name",
            declared,
            "my-names = { path = \"../mine\" }",
            "my-names = { path = \"../mine\" }",
            "",
        ),
        (
            "bytes::Bytes",
            "",
            "",
            "serde = \"1\"",
            "warning[undeclared-dependency]: `x-rust-type` needs the crate `bytes`",
        ),
        (
            "serde_json::Number",
            "x-rust-dependencies: {serde_json: {version: '1.0.100', features: [std]}}",
            "",
            "serde_json = { version = \"1.0.100\", features = [\"float_roundtrip\", \"std\"] }",
            "",
        ),
        ("crate::mine::Name", "", "", "serde = \"1\"", ""),
        ("std::string::String", "", "", "serde = \"1\"", ""),
        (
            "my_names::Name",
            "",
            "",
            "serde = \"1\"",
            "warning[undeclared-dependency]: `x-rust-type` needs the crate `my_names`",
        ),
        (
            "uuid::Uuid",
            "x-rust-dependencies: {uuid: {feature: [serde]}}",
            "",
            "uuid = { version = \"1\", features = [\"serde\"] }",
            "`x-rust-dependencies.uuid` has a setting `feature` that is not supported: it is ignored",
        ),
        (
            "uuid::Uuid",
            "x-rust-dependencies: [uuid]",
            "",
            "uuid = { version = \"1\", features = [\"serde\"] }",
            "`x-rust-dependencies` is not an object: it is ignored",
        ),
    ];
    for (index, (ty, root, dependency, line, told)) in cases.iter().enumerate() {
        let project = Project::new(&format!("types-{index}"));
        project.write("spec/types.yaml", &overlay_with_type(ty, root));
        let configuration =
            format!("{CONFIGURATION}overlays = [\"types.yaml\"]\n\n[crate.dependencies]\n{dependency}\n");
        project.write("spec/generator.toml", &configuration);
        let complaints = project.fails_nowhere(&[]);
        assert_eq!(complaints.is_empty(), told.is_empty(), "{ty}, {root}: {complaints}");
        assert!(complaints.contains(told), "{ty}, {root}: {complaints}");
        let manifest = fs::read_to_string(project.0.join("generated/Cargo.toml")).expect("the manifest");
        assert!(
            manifest.contains(&format!("\n{line}\n")),
            "{ty}, {root}, {dependency}: {manifest}"
        );
    }

    // Who adds it to the manifest has declared it.
    let project = Project::new("types-by-hand");
    project.write("types.yaml", &overlay_with_type("my_names::Name", ""));
    let generate = [
        "generate",
        "spec/pets.yaml",
        "--out",
        "generated",
        "--overlay",
        "types.yaml",
    ];
    let told = project.fails_nowhere(&generate);
    assert!(told.contains("--> types.yaml:4:"), "at the type: {told}");
    project.change(
        "generated/Cargo.toml",
        "serde = \"1\"",
        "my-names = \"1\"\nserde = \"1\"",
    );
    assert_eq!(project.fails_nowhere(&generate), "");
    assert_eq!(project.fails_nowhere(&generate), "");

    // A dependency is for the user to name, and one that is none is an error.
    project.change(
        "spec/pets.yaml",
        "paths: {}",
        "paths: {}\nx-rust-dependencies: {evil: '1'}",
    );
    let told = project.fails_nowhere(&generate);
    assert!(
        told.contains("`x-rust-dependencies.evil` counts only in an overlay"),
        "{told}"
    );
    let manifest = fs::read_to_string(project.0.join("generated/Cargo.toml")).expect("the manifest");
    assert!(!manifest.contains("evil"), "{manifest}");
    project.write("wrong.toml", "[defaults.dependencies]\nuuid = { version = \"one\" }\n");
    let told = project.fails(&[&generate[..], &["--config", "wrong.toml"]].concat(), 1);
    assert!(
        told.contains("error[invalid-dependency]: the dependency `uuid` has a version `one`"),
        "{told}"
    );
}
