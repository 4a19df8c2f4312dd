//! Keeps README.md true: its files are written down and its commands run, its build script builds a crate, and its
//! rejection is what the server sends. Its blocks of Rust are the library's doc tests.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs};

use generator::{Config, Generator, Part};
use scep_profiles::{Api, not_implemented, server};
use serde_json::Value;
use tokio::net::TcpListener;

const README: &str = include_str!("../README.md");

/// The workspace.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The files that make the crate with a build script.
const NOTEBOOK: &[&str] = &[
    "Cargo.toml",
    "build.rs",
    "src/main.rs",
    "notes.yaml",
    "notes.overlay.yaml",
];

/// What stands in README.md for the path of the folder `generator`.
const PLACEHOLDER: &str = "/path/to/generator";

/// A fenced block.
struct Block {
    language: &'static str,
    text: String,
    /// The name of the file that it shows: `name` and a colon stand before it.
    file: Option<&'static str>,
}

fn blocks() -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut before = "";
    let mut lines = README.lines();
    while let Some(line) = lines.next() {
        match line.strip_prefix("```") {
            Some(language) => blocks.push(Block {
                language,
                text: lines
                    .by_ref()
                    .take_while(|line| *line != "```")
                    .map(|line| format!("{line}\n"))
                    .collect(),
                file: before.strip_suffix("`:").and_then(|text| text.rsplit('`').next()),
            }),
            None if line.is_empty() => {}
            None => before = line,
        }
    }
    blocks
}

/// An empty folder for a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder");
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

fn cargo(words: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(words).current_dir(folder).stdin(Stdio::null());
    command
}

fn succeed(mut command: Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let (stdout, stderr) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert!(
        output.status.success(),
        "{command:?}: {}\n{stdout}{stderr}",
        output.status
    );
    stdout.into_owned()
}

/// A server that runs until it is dropped.
struct Running {
    process: Child,
    address: String,
}

impl Running {
    /// Starts a server and reads on which address it listens.
    fn start(mut command: Command) -> Self {
        let mut process = command
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let mut line = String::new();
        let stdout = process.stdout.take().expect("a pipe");
        let read = BufReader::new(stdout).read_line(&mut line);
        let address = line.trim().strip_prefix("listening on http://").map(str::to_owned);
        let mut running = Running {
            process,
            address: String::new(),
        };
        running.address = address.unwrap_or_else(|| panic!("{command:?} says {line:?} ({read:?})"));
        running
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn every_block_is_tested() {
    for block in blocks() {
        let tested = match block.language {
            "rust" | "sh" => block.file.is_none(),
            "json" if block.file.is_none() => block.text.contains("_errors"),
            "toml" if block.file.is_none() => true,
            _ => block
                .file
                .is_some_and(|file| file == "profile.json" || NOTEBOOK.contains(&file)),
        };
        assert!(
            tested,
            "nothing tests this block of {}:\n{}",
            block.language, block.text
        );
    }
}

/// Blocks of TOML are parts of `generator.toml`: with a crate, each is a configuration that generates it.
#[test]
fn configurations_generate() {
    let configurations = blocks()
        .into_iter()
        .filter(|block| block.language == "toml" && block.file.is_none());
    for (position, block) in configurations.enumerate() {
        let folder = folder(&format!("configuration-{position}"));
        write_notebook(&folder);
        let entry = "[[crate]]\nname = \"notes\"\ndescription = \"notes.yaml\"\noutput = \"notes\"\n";
        let path = folder.join("generator.toml");
        write(&path, &format!("{}\n{entry}", block.text));
        let config = Config::load(&path).unwrap_or_else(|error| panic!("{error}"));
        for described in &config.crates {
            let generated = described.generator().generate();
            generated.unwrap_or_else(|failure| panic!("{failure}\n{}", block.text));
        }
    }
}

/// A folder inside the checkout, and one outside.
fn places(name: &str) -> [PathBuf; 2] {
    let inside = Path::new(ROOT).join("target/readme").join(name);
    let outside = env::temp_dir().join(format!("generator-readme-{name}-{}", std::process::id()));
    for folder in [&inside, &outside] {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder).expect("a folder");
    }
    [inside, outside]
}

/// Where cargo builds.
fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("target")
}

/// Cargo, for a crate in `folder` that is a workspace of its own: with the versions of this one, and nothing built twice.
fn cargo_apart(words: &[&str], folder: &Path) -> Command {
    let mut command = cargo(words, folder);
    command
        .env("CARGO_TARGET_DIR", target())
        .env("CARGO_NET_OFFLINE", "true");
    command
}

fn copy_lock(folder: &Path) {
    fs::copy(format!("{ROOT}/Cargo.lock"), folder.join("Cargo.lock")).expect("Cargo.lock");
}

/// Puts down the files that make the crate with a build script: as printed, but for the path of the generator.
fn write_notebook(folder: &Path) {
    for name in NOTEBOOK {
        let block = blocks().into_iter().find(|block| block.file == Some(name));
        let text = block.unwrap_or_else(|| panic!("README.md does not show {name}")).text;
        let places = text.matches(PLACEHOLDER).count();
        assert_eq!(places, usize::from(*name == "Cargo.toml"), "{PLACEHOLDER} in {name}");
        write(
            &folder.join(name),
            &text.replace(PLACEHOLDER, &format!("{ROOT}/generator")),
        );
    }
    copy_lock(folder);
}

#[test]
#[ignore = "builds the command line and a crate; .ci/run runs it"]
fn commands_work() {
    for folder in places("commands") {
        let run = run_commands(&folder);
        assert_eq!(
            run,
            7,
            "the commands of README.md that were run in {}",
            folder.display()
        );
        for file in ["generated/src/lib.rs", "notes/src/lib.rs", "notes/Cargo.toml"] {
            assert!(folder.join(file).is_file(), "{file} was not written");
        }
        fs::remove_dir_all(folder).expect("the folder");
    }
}

/// Runs all commands in a folder that has the files of README.md and of the checkout's `spec`.
fn run_commands(folder: &Path) -> usize {
    for block in blocks() {
        if let Some(file) = block.file.filter(|file| !NOTEBOOK[..3].contains(file)) {
            write(&folder.join(file), &block.text);
        }
    }
    for file in fs::read_dir(Path::new(ROOT).join("spec")).expect("spec").flatten() {
        write(
            &folder.join("spec").join(file.file_name()),
            &fs::read_to_string(file.path()).expect("text"),
        );
    }
    let manifest = format!("{ROOT}/Cargo.toml");
    let mut running: Option<Running> = None;
    let mut run = 0;
    let text: Vec<String> = blocks()
        .into_iter()
        .filter(|block| block.language == "sh")
        .map(|block| block.text)
        .collect();
    for line in text.iter().flat_map(|text| text.lines()) {
        let mut words: Vec<&str> = line.split(' ').collect();
        run += 1;
        match words[..] {
            // That is what runs this test.
            ["cargo", "test", "--workspace"] => run -= 1,
            // The same program, unoptimized, and nothing is installed.
            ["cargo", "install", "--path", "generator"] => {
                succeed(cargo(
                    &["build", "--quiet", "-p", "generator", "--manifest-path", &manifest],
                    folder,
                ));
            }
            ["generator", ref arguments @ ..] => {
                let mut command = Command::new(target().join("debug/generator"));
                command.args(arguments).current_dir(folder).stdin(Stdio::null());
                succeed(command);
            }
            ["cargo", "check", ref rest @ ..] => {
                copy_lock(&folder.join("notes"));
                succeed(cargo_apart(&[&["check", "--quiet"], rest].concat(), folder));
            }
            // These are for the checkout, which is to stay as it is.
            ["cargo", "run", ..] => {
                words.splice(..2, ["run", "--quiet", "--manifest-path", &manifest]);
                if line.contains("--example server") {
                    let of_port = words.iter_mut().filter(|word| word.ends_with(":8080"));
                    of_port.for_each(|word| *word = "127.0.0.1:0");
                    running = Some(Running::start(cargo(&words, folder)));
                    continue;
                }
                let url = running.as_ref().map(|running| format!("http://{}", running.address));
                if let Some(url) = &url {
                    let of_server = words.iter_mut().filter(|word| **word == "http://127.0.0.1:8080");
                    of_server.for_each(|word| *word = url);
                }
                succeed(cargo(&words, folder));
            }
            _ => panic!("`{line}` is not a command that this test knows"),
        }
    }
    run
}

#[test]
fn the_dependencies_are_those_of_the_generated_code() {
    let folder = folder("dependencies");
    write_notebook(&folder);
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("just written");
    let dependencies = manifest.split("[dependencies]\n").nth(1).expect("dependencies");
    let generated = Generator::new(folder.join("notes.yaml"))
        .parts(&[Part::Client])
        .generate();
    assert_eq!(dependencies, generated.expect("a crate").dependencies());
}

#[test]
#[ignore = "builds a crate with a build script; .ci/run runs it"]
fn build_script_works() {
    for folder in places("notebook") {
        write_notebook(&folder);
        succeed(cargo_apart(&["run", "--quiet"], &folder));

        // What is wrong with a description is readable, and no panic.
        let notes = fs::read_to_string(folder.join("notes.yaml")).expect("just written");
        write(
            &folder.join("notes.yaml"),
            &notes.replace("openapi: 3.0.3", "openapi: 4.0.0"),
        );
        let output = cargo_apart(&["run", "--quiet"], &folder).output().expect("cargo runs");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success(), "{told}");
        assert!(
            told.contains("error[unsupported-version]") && told.contains("notes.yaml:1:"),
            "{told}"
        );
        assert!(
            !told.contains("panicked") && !told.contains("stack backtrace"),
            "{told}"
        );

        // The dependencies that are missing are told, with the lines to add, and so is the edition.
        write_notebook(&folder);
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("just written");
        let poorer: String = manifest
            .lines()
            .filter(|line| !line.starts_with("reqwest"))
            .map(|line| format!("{line}\n"))
            .collect();
        write(&folder.join("Cargo.toml"), &poorer.replace("2024", "2021"));
        let output = cargo_apart(&["check"], &folder).output().expect("cargo runs");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success(), "{told}");
        for part in [
            "needs the dependency `reqwest`: add `reqwest = { version",
            "needs edition 2024, but this package has edition 2021",
        ] {
            assert!(told.contains(part), "{part}: {told}");
        }
        fs::remove_dir_all(folder).expect("the folder");
    }
}

/// An API of which nothing is implemented.
struct Nothing;

impl Api for Nothing {
    not_implemented!(create_scep_profile);
}

#[tokio::test(flavor = "multi_thread")]
async fn rejection_is_as_shown() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async { axum::serve(listener, server::builder(Nothing).without_authentication().router()).await });
    let profile = blocks().into_iter().find(|block| block.file == Some("profile.json"));
    let body = profile
        .expect("a profile")
        .text
        .replace(r#""name": "laptops""#, r#""name": 5"#);
    assert!(
        body.contains(r#""name": 5"#) && README.contains(r#"`"name": 5`"#),
        "README.md speaks of another body"
    );
    let answer = tokio::task::spawn_blocking(move || {
        let mut stream = TcpStream::connect(address).expect("a connection");
        let head =
            "POST /scep-profiles HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\nauthorization: Bearer t\r\n";
        let rest = format!(
            "content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(format!("{head}{rest}").as_bytes()).expect("written");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer
    });
    let answer = answer.await.expect("an answer");
    let (head, body) = answer.split_once("\r\n\r\n").expect("a head and a body");
    assert!(head.starts_with("HTTP/1.1 400 "), "{head}");
    let shown = blocks()
        .into_iter()
        .find(|block| block.language == "json" && block.file.is_none());
    let mut shown: Value = serde_json::from_str(&shown.expect("a rejection").text).expect("JSON");
    let mut sent: Value = serde_json::from_str(body).expect("JSON");
    // Each request has an identifier of its own.
    shown["_request_id"].take();
    assert!(sent["_request_id"].take().is_string());
    assert_eq!(shown, sent, "README.md does not show what is sent:\n{sent:#}");
}
