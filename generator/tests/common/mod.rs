//! What the integration tests share: the golden cases, and workspaces for what is generated.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use generator::config::Settings;
use generator::{Generated, Generator, Reading};

/// A small description, in a folder of `goldens`, and the crate that is generated from it.
pub struct Case {
    /// The name of the folder and of the crate.
    pub name: String,
    /// The folder.
    pub folder: PathBuf,
}

impl Case {
    /// All cases, by name; or the one that the environment variable `CASE` names.
    pub fn all() -> Vec<Case> {
        let goldens = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens");
        let mut cases: Vec<Case> = fs::read_dir(&goldens)
            .expect("the folder of the goldens")
            .map(|entry| entry.expect("an entry of the folder"))
            .filter(|entry| entry.path().join("openapi.yaml").exists())
            .map(|entry| Case {
                name: entry.file_name().to_string_lossy().into_owned(),
                folder: entry.path(),
            })
            .collect();
        let only = std::env::var("CASE").ok();
        cases.retain(|case| only.as_ref().is_none_or(|only| *only == case.name));
        cases.sort_by(|one, other| one.name.cmp(&other.name));
        cases
    }

    /// What is generated from the description and, if there are any, its overlay and the defaults in its configuration. Its
    /// first line can ask for the letter.
    pub fn generate(&self) -> Generated {
        self.generate_with(|generator| generator)
    }

    /// The same, with other settings.
    pub fn generate_with(&self, set: impl FnOnce(Generator) -> Generator) -> Generated {
        let path = self.folder.join("openapi.yaml");
        let asks = fs::read_to_string(&path).is_ok_and(|text| text.starts_with("# --reading letter\n"));
        let reading = if asks { Reading::Letter } else { Reading::Meant };
        let generator = Generator::new(path).name(&self.name).reading(reading);
        let configuration = self.folder.join("generator.toml");
        let generator = match configuration.exists() {
            true => Settings::defaults(configuration)
                .expect("a configuration")
                .apply(generator),
            false => generator,
        };
        let overlay = self.folder.join("overlay.yaml");
        let generator = match overlay.exists() {
            true => generator.overlay(overlay),
            false => generator,
        };
        set(generator)
            .generate()
            .unwrap_or_else(|failure| panic!("{} is not generated:\n{failure}", self.name))
    }
}

/// The folder `name` among the temporary files of the tests. It outlives them, so that what did not change is not compiled
/// again.
pub fn temporary(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}

/// The folder `name` among the temporary files of the tests, emptied.
pub fn empty(name: &str) -> PathBuf {
    let folder = temporary(name);
    fs::remove_dir_all(&folder).expect("an old temporary folder");
    temporary(name)
}

/// Writes a file that is not what it should be. What is unchanged keeps its time, and is not compiled again.
pub fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|known| known == text) {
        return;
    }
    let folder = path.parent().expect("a file in a folder");
    fs::create_dir_all(folder).expect("the folder of a file");
    fs::write(path, text).expect("a temporary file");
}

/// Makes `folder` a workspace of its own, with the versions that the project is locked to.
pub fn workspace(folder: &Path, members: &[String]) {
    let members: Vec<String> = members.iter().map(|member| format!("    {member:?},\n")).collect();
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n", members.concat());
    write(&folder.join("Cargo.toml"), &manifest);
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    if !folder.join("Cargo.lock").exists() {
        fs::copy(lock, folder.join("Cargo.lock")).expect("a copy of the lock file");
    }
}

/// Type-checks a user's crate against the crate `name` that is generated from a description, with these dependencies.
pub fn check_user(folder: &Path, name: &str, description: &str, dependencies: &str, user: &str) -> Output {
    let file = folder.join(format!("{name}.json"));
    write(&file, description);
    let generated = Generator::new(&file).name(name).generate();
    let generated = generated.unwrap_or_else(|failure| panic!("{failure}"));
    generated.write(folder.join(name)).expect("the generated crate");
    let manifest = format!("[package]\nname = \"user\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}");
    write(&folder.join("user/Cargo.toml"), &manifest);
    write(&folder.join("user/src/lib.rs"), user);
    workspace(folder, &[name.to_owned(), "user".to_owned()]);
    run(&mut cargo(folder, &["check", "--quiet", "--package=user"]))
}

/// Runs cargo on the workspace in `folder`. Everything that is compiled by the tests shares one target folder.
pub fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", temporary("target"))
        // What is compiled once needs neither.
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        // What cargo told this test is not for the workspace.
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("RUSTFLAGS");
    command
}

/// Runs a command to its end.
pub fn run(command: &mut Command) -> Output {
    command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"))
}

/// What a command wrote on standard error.
pub fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What a command wrote on standard output.
pub fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}
