//! Keeps README.md true: its files are written down and its commands run, its build script builds a crate, and its
//! rejection is what the server sends. Its blocks of Rust are the library's doc tests.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::{env, fs};

use generator::Generator;
use scep_profiles::{Api, Rejection, server};
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

#[test]
fn commands_work() {
    let folder = folder("commands");
    for block in blocks() {
        if let Some(file) = block.file {
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
    let mut running = None;
    let mut run = 0;
    let text: Vec<String> = blocks()
        .into_iter()
        .filter(|block| block.language == "sh")
        .map(|block| block.text)
        .collect();
    for line in text.iter().flat_map(|text| text.lines()) {
        let mut words: Vec<&str> = line.split(' ').collect();
        match words[..] {
            // That is what runs this test.
            ["cargo", "test", "--workspace"] => continue,
            ["cargo", "run", ..] => words.splice(..2, ["run", "--quiet", "--manifest-path", &manifest]),
            _ => panic!("`{line}` is not a command that this test knows"),
        };
        run += 1;
        if line.contains("--example server") {
            let port: Vec<&str> = words
                .iter()
                .map(|word| word.strip_suffix(":8080").map_or(*word, |_| "127.0.0.1:0"))
                .collect();
            running = Some(Running::start(cargo(&port, &folder)));
            continue;
        }
        let url = running
            .as_ref()
            .map(|running: &Running| format!("http://{}", running.address));
        if let Some(url) = &url {
            words
                .iter_mut()
                .filter(|word| **word == "http://127.0.0.1:8080")
                .for_each(|word| *word = url);
        }
        succeed(cargo(&words, &folder));
    }
    assert_eq!(run, 5, "the commands of README.md that were run");
    for file in ["generated/src/lib.rs", "notes/src/lib.rs", "notes/Cargo.toml"] {
        assert!(folder.join(file).is_file(), "{file} was not written");
    }
}

#[test]
fn build_script_works() {
    let folder = folder("notebook");
    for name in NOTEBOOK {
        let block = blocks().into_iter().find(|block| block.file == Some(name));
        let text = block.unwrap_or_else(|| panic!("README.md does not show {name}")).text;
        write(&folder.join(name), &text);
    }
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("just written");
    let dependencies = manifest.split("[dependencies]\n").nth(1).expect("dependencies");
    let generated = Generator::new(folder.join("notes.yaml")).parts(&[]).generate();
    assert_eq!(
        dependencies,
        generated.expect("a crate").dependencies(),
        "the dependencies in Cargo.toml"
    );

    // The folder of the generator is elsewhere here, and a workspace may be around the crate.
    let manifest = manifest.replace("../generator", &format!("{ROOT}/generator"));
    write(&folder.join("Cargo.toml"), &format!("{manifest}\n[workspace]\n"));
    fs::copy(format!("{ROOT}/Cargo.lock"), folder.join("Cargo.lock")).expect("Cargo.lock");
    let mut command = cargo(&["run", "--quiet", "--offline"], &folder);
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("target");
    command.env("CARGO_TARGET_DIR", target);
    succeed(command);
}

/// An API of which nothing is implemented.
struct Nothing;

impl Api for Nothing {
    type Error = Rejection;
}

#[tokio::test(flavor = "multi_thread")]
async fn rejection_is_as_shown() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async { axum::serve(listener, server::router(Nothing)).await });
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
