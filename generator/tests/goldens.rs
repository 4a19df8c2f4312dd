//! Whole crates for small descriptions: they are what they were, and they compile without a warning.
//!
//! `UPDATE_GOLDENS=1 cargo test -p generator --test goldens` writes the golden files again.

mod common;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use common::{Case, cargo, errors, run, temporary, text, workspace};

/// What mends a golden file that is rightly out of date.
const UPDATE: &str = "UPDATE_GOLDENS=1 cargo test -p generator --test goldens";

#[test]
fn goldens_are_what_is_generated() {
    let update = env::var_os("UPDATE_GOLDENS").is_some_and(|value| value != "0");
    let mut differences = Vec::new();
    let cases = Case::all();
    assert!(!cases.is_empty(), "there are golden cases");
    for case in &cases {
        let generated = golden_files(case);
        let known = files_of(&case.folder);
        if update && generated != known {
            write_golden(case, &generated, &known);
            continue;
        }
        let names = generated
            .keys()
            .chain(known.keys().filter(|path| !generated.contains_key(*path)));
        differences
            .extend(names.filter_map(|path| difference(&case.folder.join(path), known.get(path), generated.get(path))));
    }
    let differences = differences.join("\n");
    assert!(differences.is_empty(), "{differences}\nif that is right: {UPDATE}");
}

#[test]
fn generated_crates_compile_without_a_warning() {
    let folder = golden_crates("goldens");
    lint(&folder, &["--workspace"]);
}

/// What a crate has of the support code depends on the description, and so do the halves that a feature leaves out.
#[test]
#[ignore = "compiles all golden crates three times; .ci/run runs it"]
fn halves_of_generated_crates_compile_without_a_warning() {
    let folder = golden_crates("halves");
    for features in ["", "client", "server"] {
        let features = format!("--features={features}");
        lint(&folder, &["--workspace", "--no-default-features", &features]);
    }
}

#[test]
fn documentation_shows_no_support_code() {
    let folder = temporary("documentation");
    let case = Case::all()
        .into_iter()
        .find(|case| case.name == "responses")
        .expect("the case");
    case.generate()
        .write(folder.join(&case.name))
        .expect("the generated crate");
    workspace(&folder, &[case.name]);
    let output = run(&mut cargo(&folder, &["doc", "--quiet", "--no-deps"]));
    assert!(output.status.success(), "{}", errors(&output));
    let pages = temporary("target").join("doc/responses");
    for shown in [
        "struct.Violations.html",
        "client/struct.Builder.html",
        "operations/struct.Operation.html",
    ] {
        assert!(pages.join(shown).exists(), "{shown} is missing");
    }
    assert!(!pages.join("support/index.html").exists());
    let page = fs::read_to_string(pages.join("models/struct.Report.html")).expect("the page of a model");
    let traits = page
        .split("id=\"impl-")
        .skip(1)
        .filter_map(|implementation| implementation.split('-').next());
    let traits: Vec<&str> = traits.collect();
    assert!(traits.contains(&"Validate"), "{traits:?}");
    assert!(!traits.contains(&"Json") && !traits.contains(&"Object"), "{traits:?}");
}

/// The examples are the same in all of them, but for the name of the crate and what the manifest makes of it.
#[test]
#[ignore = "compiles and runs many programs; .ci/run runs it"]
fn examples_of_generated_crates_run() {
    let folder = temporary("examples");
    let names = ["no-operations", "responses"];
    for case in Case::all().iter().filter(|case| names.contains(&case.name.as_str())) {
        case.generate()
            .write(folder.join(&case.name))
            .expect("the generated crate");
    }
    workspace(&folder, &names.map(str::to_owned));
    for (features, examples) in [
        (["--package=no-operations", "--features="], 5),
        (["--package=responses", "--features="], 7),
        (["--package=responses", "--features=client,server"], 7),
    ] {
        let mut command = cargo(&folder, &["test", "--doc", "--no-default-features"]);
        let output = run(command.args(features));
        assert!(output.status.success(), "{command:?}:\n{}", errors(&output));
        let told = text(&output);
        assert!(told.contains(&format!("{examples} passed")), "{command:?}:\n{told}");
    }
}

/// The call on the front page depends on the description.
#[test]
#[ignore = "compiles a program for each golden crate; .ci/run runs it"]
fn front_pages_show_a_call_that_compiles() {
    let folder = golden_crates("front-pages");
    let clients = Case::all().into_iter();
    let clients = clients.filter(|case| folder.join(&case.name).join("src/client.rs").exists());
    let output = run(&mut cargo(
        &folder,
        &["test", "--doc", "--workspace", "--", "src/lib.rs"],
    ));
    assert!(output.status.success(), "{}{}", text(&output), errors(&output));
    assert_eq!(
        text(&output).matches("test result: ok. 1 passed").count(),
        clients.count()
    );
}

/// All golden crates, as a workspace in the folder `name` among the temporary files of the tests.
fn golden_crates(name: &str) -> PathBuf {
    let folder = temporary(name);
    let cases = Case::all();
    for case in &cases {
        let crate_folder = folder.join(&case.name);
        case.generate().write(&crate_folder).expect("the generated crate");
    }
    let names: Vec<String> = cases.into_iter().map(|case| case.name).collect();
    workspace(&folder, &names);
    folder
}

/// Runs clippy, or the compiler alone where there is no clippy, with warnings as errors.
fn lint(folder: &Path, arguments: &[&str]) {
    let clippy = run(&mut cargo(folder, &["clippy", "--version"])).status.success();
    let mut command = match clippy {
        true => cargo(folder, &["clippy", "--quiet", "--keep-going"]),
        false => cargo(folder, &["check", "--quiet", "--keep-going"]),
    };
    command.args(arguments);
    match clippy {
        true => command.args(["--", "--deny=warnings"]),
        false => command.env("RUSTFLAGS", "--deny=warnings"),
    };
    let output = run(&mut command);
    assert!(output.status.success(), "{command:?}:\n{}", errors(&output));
}

/// The generated files but those that every crate has.
fn golden_files(case: &Case) -> BTreeMap<PathBuf, String> {
    let files = case.generate().files;
    let own = |path: &PathBuf| path == Path::new("Cargo.toml") || is_golden(path);
    files.into_iter().filter(|(path, _)| own(path)).collect()
}

fn is_golden(path: &Path) -> bool {
    path.starts_with("src") && !path.starts_with("src/support")
}

/// The golden files in the folder of a case.
fn files_of(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    let mut pending = vec![PathBuf::from("Cargo.toml"), PathBuf::from("src")];
    while let Some(path) = pending.pop() {
        let absolute = folder.join(&path);
        if let Ok(entries) = fs::read_dir(&absolute) {
            pending.extend(entries.flatten().map(|entry| path.join(entry.file_name())));
        } else if let Ok(text) = fs::read_to_string(&absolute) {
            files.insert(path, text);
        }
    }
    files
}

fn write_golden(case: &Case, generated: &BTreeMap<PathBuf, String>, known: &BTreeMap<PathBuf, String>) {
    for (path, text) in generated {
        common::write(&case.folder.join(path), text);
    }
    for path in known.keys().filter(|path| !generated.contains_key(*path)) {
        fs::remove_file(case.folder.join(path)).expect("a golden file that is no longer generated");
    }
}

/// How a golden file differs from what is generated, by the first line that does.
fn difference(path: &Path, known: Option<&String>, generated: Option<&String>) -> Option<String> {
    let path = path.display();
    let (known, generated) = match (known, generated) {
        (Some(known), Some(generated)) if known == generated => return None,
        (Some(known), Some(generated)) => (known, generated),
        (None, _) => return Some(format!("{path} is missing")),
        (_, None) => return Some(format!("{path} is no longer generated")),
    };
    let pairs = || {
        known
            .lines()
            .map(Some)
            .chain([None])
            .zip(generated.lines().map(Some).chain([None]))
    };
    let line = pairs().take_while(|(known, generated)| known == generated).count();
    let (known, generated) = pairs().nth(line).unwrap_or_default();
    let (known, generated) = (known.unwrap_or("(the end)"), generated.unwrap_or("(the end)"));
    Some(format!(
        "{path}:{}\n  is        {known}\n  should be {generated}",
        line + 1
    ))
}
