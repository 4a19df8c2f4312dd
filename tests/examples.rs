//! The two examples, run as programs.

mod common;

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::{env, fs, process};

use common::http::{Request, answer, canned};
use common::program::{Server, example};
use common::*;
use serde_json::json;

/// Runs a program to its end: its exit code, what it prints, and what it complains of.
fn run(mut command: Command) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = command.stdin(Stdio::null()).output().expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (status.code(), text(stdout), text(stderr))
}

/// A file with this text, which is gone with the value.
struct File(std::path::PathBuf);

impl File {
    fn new(name: &str, text: impl ToString) -> Self {
        let path = env::temp_dir().join(format!("scep-profiles-{}-{name}.json", process::id()));
        let mut file = fs::File::create(&path).expect("a file");
        file.write_all(text.to_string().as_bytes()).expect("it is written");
        File(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// The example client, with the profile in `file`.
fn create(server: impl ToString, token: &str, file: &File) -> (Option<i32>, String, String) {
    let mut command = example("client");
    command.arg("--server").arg(format!("http://{}", server.to_string()));
    command.args(["--token", token]).arg(&file.0);
    run(command)
}

#[test]
fn a_profile_is_created_once() {
    let server = Server::run(&["--token", "s3cret"]);
    let file = File::new("once", body());
    let (code, out, complaints) = create(server.address, "s3cret", &file);
    assert_eq!((code, out.as_str(), complaints.as_str()), (Some(0), "created\n", ""));
    let (code, out, _) = create(server.address, "s3cret", &file);
    assert_eq!((code, out.as_str()), (Some(1), "409 Conflict\nE006 Name Not Unique\n"));
}

#[test]
fn a_token_must_be_the_one_of_the_server() {
    let server = Server::run(&["--token", "s3cret"]);
    let (code, out, _) = create(server.address, "other", &File::new("token", body()));
    assert_eq!(
        (code, out.as_str()),
        (Some(1), "401 Unauthorized\nE016 Invalid Credential\n")
    );
}

#[test]
fn violations_are_printed_one_a_line() {
    let server = Server::run(&[]);
    let profile = body_with(json!({"digest": "md5", "folder": "a/b", "scep_url": 1}));
    let (code, out, _) = create(server.address, "any", &File::new("violations", profile));
    assert_eq!(code, Some(1));
    let mut pointers: Vec<_> = out
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(pointer, _)| pointer)
        .collect();
    pointers.sort_unstable();
    assert_eq!(pointers, ["/digest", "/folder", "/scep_url"], "{out}");
    let (code, out, _) = create(server.address, "any", &File::new("half", "{"));
    assert_eq!((code, out.lines().count()), (Some(1), 1), "{out}");
}

#[tokio::test]
async fn what_is_not_documented_is_printed_as_it_came() {
    let (address, _requests) = canned(answer(
        "503 Service Unavailable\ncontent-type: text/plain",
        "come back later",
    ))
    .await;
    let file = File::new("undocumented", body());
    let (code, out, _) = tokio::task::spawn_blocking(move || create(address, "any", &file))
        .await
        .unwrap();
    assert_eq!(
        (code, out.as_str()),
        (Some(1), "503 Service Unavailable\ncome back later\n")
    );
}

#[test]
fn trouble_of_ones_own_is_not_mixed_with_answers() {
    let file = File::new("trouble", body());
    let (code, out, complaints) = create("127.0.0.1:1", "any", &file);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(!complaints.is_empty());
    let path = file.0.clone();
    drop(file);
    let (code, out, complaints) = create("127.0.0.1:1", "any", &File(path));
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(complaints.contains("scep-profiles-"), "{complaints}");
}

#[tokio::test]
async fn a_name_is_taken_in_one_place_only() {
    let mut server = Server::run(&[]);
    let places = [
        json!({"folder": "A"}),
        json!({"folder": "B"}),
        json!({"folder": null, "snippet": "A"}),
        json!({"folder": null, "device": "A"}),
        json!({"folder": "A", "name": "other"}),
    ];
    for place in &places {
        let answer = Request::post(body_with(place.clone())).send(server.address).await;
        assert_eq!((answer.status, answer.body.as_str()), (201, ""), "{place}");
    }
    let mut ids = Vec::new();
    for place in &places {
        // It is the name that counts, not the rest.
        let mut body = body_with(place.clone());
        body["digest"] = json!("sha1");
        let answer = Request::post(body).send(server.address).await;
        let expected = json!({"_errors": [{"code": "E006", "message": "Name Not Unique", "details": {}}]});
        assert_eq!((answer.status, answer.error()), (409, expected), "{place}");
        ids.push(answer.json()["_request_id"].clone());
    }
    ids.dedup();
    assert_eq!(ids.len(), places.len(), "{ids:?}");
    assert!(server.is_alive());
}

#[tokio::test]
async fn the_server_asks_for_a_token() {
    let open = Server::run(&[]);
    let closed = Server::run(&["--token", "s3cret"]);
    let missing = (401, "E016".to_owned(), "Not Authenticated".to_owned());
    let wrong = (401, "E016".to_owned(), "Invalid Credential".to_owned());
    let anonymous = || Request::post(body()).without("authorization");
    let bearing = |token: &str| Request::post(body()).with("authorization", format!("Bearer {token}"));
    assert_eq!(anonymous().send(open.address).await.told(), missing);
    assert_eq!(bearing("any").send(open.address).await.status, 201);
    assert_eq!(anonymous().send(closed.address).await.told(), missing);
    for token in ["any", "s3cre", "s3cret2", "S3CRET"] {
        assert_eq!(bearing(token).send(closed.address).await.told(), wrong, "{token}");
    }
    assert_eq!(bearing("s3cret").send(closed.address).await.status, 201);
}

#[test]
fn bad_arguments_are_told_with_the_usage() {
    let cases: [(&str, &[&str]); 12] = [
        ("server", &["--listen"]),
        ("server", &["--listen", "nowhere"]),
        ("server", &["--token"]),
        ("server", &["--verbose"]),
        ("server", &["8080"]),
        ("client", &[]),
        ("client", &["profile.json"]),
        ("client", &["--server", "http://127.0.0.1:1", "profile.json"]),
        ("client", &["--server", "http://127.0.0.1:1", "--token", "t"]),
        (
            "client",
            &["--server", "http://127.0.0.1:1", "--token", "t", "a.json", "b.json"],
        ),
        ("client", &["--token"]),
        ("client", &["--verbose"]),
    ];
    for (name, arguments) in cases {
        let mut command = example(name);
        command.args(arguments);
        let (code, out, complaints) = run(command);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{name} {arguments:?}");
        let usage = complaints.lines().last().unwrap_or_default();
        assert!(
            usage.starts_with(&format!("usage: {name} ")),
            "{name} {arguments:?}: {complaints}"
        );
    }
}

#[test]
fn help_is_printed() {
    for (name, told) in [("server", "any token will do"), ("client", "PROFILE.json")] {
        let mut command = example(name);
        command.arg("--help");
        let (code, out, complaints) = run(command);
        assert_eq!((code, complaints.as_str()), (Some(0), ""));
        assert!(out.starts_with("usage: ") && out.contains(told), "{out}");
    }
}

#[tokio::test]
async fn the_server_tells_what_is_wrong_with_a_profile() {
    let server = Server::run(&[]);
    let answer = Request::post(body_with(json!({"name": "n".repeat(32)})))
        .send(server.address)
        .await;
    let violation = &answer.error()["_errors"][0]["details"]["violations"][0];
    let text = |name: &str| violation[name].as_str().unwrap_or_default();
    assert_eq!(
        (text("pointer"), text("keyword"), text("limit"), text("actual")),
        ("/name", "maxLength", "31", "32")
    );
    assert!(!text("message").is_empty(), "{violation}");
}
