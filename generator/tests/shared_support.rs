//! Crates that share their support code: they are what they are with support code of their own, and work together.

mod common;

use std::path::{Path, PathBuf};

use common::{Case, cargo, errors, run, temporary, text, workspace};
use generator::{Dependency, Generated, Generator, SharedSupport, SupportCrate};

/// The name of the crate with the support code.
const SUPPORT: &str = "shared-support";

fn shared(generator: Generator) -> Generator {
    generator.shared_support(SharedSupport {
        name: SUPPORT.to_owned(),
        dependency: Dependency::at(&format!("../{SUPPORT}")),
    })
}

/// The golden cases whose crates can share their support code.
fn cases() -> impl Iterator<Item = Case> {
    Case::all().into_iter().filter(|case| case.name != "rust-names")
}

/// The crates of golden cases, and the one that they share, as a workspace in the folder `name`.
fn crates(name: &str, is_wanted: impl Fn(&str) -> bool) -> PathBuf {
    let folder = temporary(name);
    let cases: Vec<Case> = cases().filter(|case| is_wanted(&case.name)).collect();
    let generated: Vec<Generated> = cases.iter().map(|case| case.generate_with(shared)).collect();
    for (case, generated) in cases.iter().zip(&generated) {
        generated.write(folder.join(&case.name)).expect("the generated crate");
    }
    let support = SupportCrate::new(SUPPORT, &generated);
    support.write(folder.join(SUPPORT)).expect("the support crate");
    let names = cases.into_iter().map(|case| case.name);
    workspace(&folder, &names.chain([SUPPORT.to_owned()]).collect::<Vec<_>>());
    folder
}

fn lint(folder: &Path, features: &str) {
    let mut command = cargo(folder, &["clippy", "--quiet", "--keep-going", "--workspace", features]);
    let output = run(command.args(["--", "--deny=warnings"]));
    assert!(output.status.success(), "{features}:\n{}", errors(&output));
}

/// Where the support code is changes nothing else of a crate but its manifest.
#[test]
fn crates_are_the_same_but_for_the_support_code() {
    for case in cases() {
        let (own, shared) = (case.generate().files, case.generate_with(shared).files);
        let is_support = |path: &Path| path.starts_with("src/support") || path == Path::new("src/support.rs");
        for (path, text) in own
            .iter()
            .filter(|(path, _)| path.starts_with("src") && !is_support(path))
        {
            assert_eq!(shared.get(path), Some(text), "{}: {}", case.name, path.display());
        }
        let support: Vec<_> = shared.keys().filter(|path| is_support(path)).collect();
        assert_eq!(support, [Path::new("src/support.rs")], "{}", case.name);
    }
}

#[test]
#[ignore = "compiles all golden crates; .ci/run runs it"]
fn all_crates_compile_without_a_warning() {
    let folder = crates("all-shared", |_| true);
    for features in [
        "--all-features",
        "--no-default-features",
        "--features=client",
        "--features=server",
    ] {
        lint(&folder, features);
    }
}

/// Rust lets a crate implement only its own traits for the types of another.
#[test]
fn types_of_other_crates_take_support_code_of_ones_own() {
    let folder = temporary("shared-foreign");
    let (description, overlay) = (folder.join("a.yaml"), folder.join("b.yaml"));
    let head = "info: {title: a, version: '1'}\n";
    common::write(
        &description,
        &format!("openapi: 3.0.0\n{head}paths: {{}}\ncomponents: {{schemas: {{A: {{type: string}}}}}}\n"),
    );
    let generate = |path: &str| {
        let actions = format!("actions: [{{target: $.components.schemas.A, update: {{x-rust-type: '{path}'}}}}]\n");
        common::write(&overlay, &format!("overlay: 1.0.0\n{head}{actions}"));
        let generated = shared(Generator::new(&description).overlay(&overlay)).generate();
        generated.map(drop).map_err(|failure| failure.to_string())
    };
    let told = generate("std::net::IpAddr").unwrap_err();
    assert!(
        told.contains("`std::net::IpAddr` of `x-rust-type` can't be used with shared support code"),
        "{told}"
    );
    assert_eq!(generate("crate::Address"), Ok(()));
}

/// What is the same in all crates is of the same types.
#[test]
fn one_program_handles_the_errors_of_two_crates() {
    let folder = crates("shared-users", |name| ["calls", "strictness"].contains(&name));
    let manifest = "[package]\nname = \"user\"\nedition = \"2024\"\n\n[dependencies]\n\
        calls = { path = \"../calls\" }\nstrictness = { path = \"../strictness\" }\n\
        tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n";
    common::write(&folder.join("user/Cargo.toml"), manifest);
    common::write(&folder.join("user/src/main.rs"), include_str!("shared_support/user.rs"));
    workspace(&folder, &["calls", "strictness", SUPPORT, "user"].map(str::to_owned));
    let output = run(&mut cargo(&folder, &["run", "--quiet", "--package=user"]));
    assert!(output.status.success(), "{}", errors(&output));
    assert_eq!(text(&output), "issues: no connection\nvisits: no connection\n");
}

/// Code of one version of the generator isn't taken for that of another.
#[test]
fn crates_of_different_versions_do_not_compile_together() {
    let folder = crates("shared-versions", |name| name == "no-operations");
    let lib = folder.join(SUPPORT).join("src/lib.rs");
    let text = std::fs::read_to_string(&lib).expect("the support crate");
    common::write(&lib, &text.replace("GENERATOR: u64 = 0x", "GENERATOR: u64 = 1 + 0x"));
    let output = run(&mut cargo(&folder, &["check", "--quiet", "--workspace"]));
    let told = "`no-operations` and `shared-support` were written by different versions of the generator";
    assert!(errors(&output).contains(told), "{}", errors(&output));
}
