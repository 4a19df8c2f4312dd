//! Responses that break the description: what a client that is strict makes of them, and one that is not, and what a
//! server that checks its responses does with them. What is wrong is printed.

use std::sync::{Arc, Mutex};

use strictness::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Answers with the case of the number that it is asked for.
struct Cases;

impl Api for Cases {
    async fn get_visit(&self, request: GetVisitRequest) -> Result<GetVisitSuccess, Failure<ApiError>> {
        let mut visit = models::Visit::new("2026-11-27T16:00:00Z", models::VisitKind::Arrival);
        let ok = |visit: GetVisitOk| Ok(GetVisitSuccess::Ok(visit));
        let raw = |status: u16| Reply::new(http::StatusCode::from_u16(status).unwrap());
        let problem = |title: &str| GetVisitDefaultTextOrProblem::Problem(models::Problem::new().title(title));
        match request.id.as_str() {
            "valid" => ok(GetVisitOk::new(visit).x_left(1)),
            "invalid" => {
                visit.at = "today".to_owned();
                visit.note = Some("longer".to_owned());
                ok(GetVisitOk::new(visit))
            }
            "header" => ok(GetVisitOk::new(visit).x_left(-1)),
            "error" => Err(ApiError::not_found(problem("none")).into()),
            "invalid error" => Err(ApiError::not_found(problem("longer")).into()),
            "other error" => Err(ApiError::conflict(GetVisitDefaultTextOrProblem::from(models::GetVisitDefault::from("taken"))).into()),
            "undocumented error" => Err(ApiError::conflict(problem("taken")).into()),
            "undocumented status" => Err(raw(201).bytes("application/json", "{}").into()),
            "undocumented media type" => Err(raw(200).bytes("text/plain", "{}").into()),
            "undocumented body" => Err(raw(202).bytes("text/plain", "soon").into()),
            "documented reply" => Err(raw(404).bytes("application/json", "{}").into()),
            "rejection" => Err(Rejection::forbidden().into()),
            _ => panic!("no such case"),
        }
    }
}

/// Prints what is not as it should be.
fn check<T: PartialEq + std::fmt::Debug>(case: &str, found: T, expected: T) {
    if found != expected {
        println!("{case}: {found:?}, not {expected:?}");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    clients().await;
    servers().await;
}

/// What clients make of a response: that which is not strict reads it if it can.
async fn clients() {
    let visit = r#"{"at": "2026-11-27T16:00:00Z", "kind": "arrival"}"#;
    let json = "200 OK\ncontent-type: application/json";
    #[rustfmt::skip] // One case, one line.
    let cases = [
        (json, visit, true, "read"),
        ("200 OK", visit, true, "read"),
        (json, r#"{"at": "today", "kind": "arrival", "note": "longer"}"#, true, "/at is not a valid date-time\n/note has 6 characters, but at most 5 are allowed"),
        (json, r#"{"at": "2026-11-27T16:00:00Z", "kind": "pause"}"#, true, "/kind is none of the allowed values `arrival`, `departure`"),
        (json, r#"{"at": "2026-11-27T16:00:00Z", "kind": "arrival", "note": null}"#, true, "/note must be a string, but is null"),
        (json, r#"{"at": "2026-11-27T16:00:00Z", "kind": "arrival", "more": 1}"#, true, "/more is not a property of this object"),
        (json, r#"{"at": 1, "kind": "arrival"}"#, false, "/at must be a string, but is a number"),
        ("200 OK\ncontent-type: application/json\nx-left: -1", visit, true, "/header/X-Left is -1, but must be at least 0"),
        ("200 OK\ncontent-type: application/json\nx-left: few", visit, true, "/header/X-Left must be a number"),
        ("200 OK\ncontent-type: text/html", visit, true, "undocumented"),
        ("201 Created\ncontent-type: application/json", visit, true, "undocumented"),
        ("201 Created\ncontent-type: text/plain", "x", true, "undocumented"),
        ("202 Accepted", "", true, "read"),
        ("202 Accepted\ncontent-type: text/plain", "soon", true, "undocumented"),
        ("404 Not Found\ncontent-type: application/json", r#"{"title": "none"}"#, true, "error"),
        ("404 Not Found\ncontent-type: application/json", r#"{"title": "longer"}"#, true, "/title has 6 characters, but at most 5 are allowed"),
        ("409 Conflict\ncontent-type: text/plain", "taken", true, "error"),
        ("409 Conflict\ncontent-type: text/plain", "longer", true, "(document) has 6 characters, but at most 5 are allowed"),
    ];
    for (head, body, is_read, strict) in cases {
        let url = format!("http://{}", canned(head, body).await);
        let client = Client::new(url.as_str()).unwrap();
        let result = client.get_visit("1").await;
        check(&format!("{head} {body}"), matches!(result, Ok(_) | Err(Error::Api(_))), is_read);
        let client = Client::builder().base_url(url).strict().build().unwrap();
        let found = match client.get_visit("1").await {
            Ok(_) => "read".to_owned(),
            Err(Error::Api(_)) => "error".to_owned(),
            Err(Error::Undocumented(_)) => "undocumented".to_owned(),
            Err(Error::Decode(misread)) => misread.violations.to_string(),
            Err(error) => error.to_string(),
        };
        check(&format!("strict: {head} {body}"), found.as_str(), strict);
    }
}

/// What a server makes of what a handler returns: the status that is sent, also where responses are checked, and what
/// the hook then learns.
async fn servers() {
    let plain = serve(server::builder(Cases).router()).await;
    let told: Arc<Mutex<String>> = Arc::default();
    let found = Arc::clone(&told);
    let hook = move |rejection: &Rejection| {
        let source = std::error::Error::source(rejection).and_then(|source| source.downcast_ref::<server::Misread>());
        *found.lock().unwrap() = source.map_or_else(String::new, |misread| misread.violations.to_string());
    };
    let checking = serve(server::builder(Cases).check_responses().on_internal(hook).router()).await;
    let undocumented = "(document) is undocumented: its status, its media type or its body";
    #[rustfmt::skip] // One case, one line.
    let cases = [
        ("valid", "200", ""),
        ("invalid", "200", "/at is not a valid date-time\n/note has 6 characters, but at most 5 are allowed"),
        ("header", "200", "/header/X-Left is -1, but must be at least 0"),
        ("error", "404", ""),
        ("invalid%20error", "404", "/title has 6 characters, but at most 5 are allowed"),
        ("other%20error", "409", ""),
        ("undocumented%20error", "409", undocumented),
        ("undocumented%20status", "201", undocumented),
        ("undocumented%20media%20type", "200", undocumented),
        ("undocumented%20body", "202", undocumented),
        ("documented%20reply", "404", ""),
        ("rejection", "403", ""),
    ];
    for (case, status, violations) in cases {
        check(case, get(plain, case).await.split(' ').nth(1), Some(status));
        told.lock().unwrap().clear();
        let answer = get(checking, case).await;
        let expected = if violations.is_empty() { status } else { "500" };
        check(&format!("{case}, checked"), answer.split(' ').nth(1), Some(expected));
        check(&format!("{case}, told"), told.lock().unwrap().as_str(), violations);
        check(&format!("{case} {answer}"), !violations.is_empty() && answer.contains(violations), false);
    }
}

async fn serve(router: axum::Router) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// A server that gives each request the answer with this status, these headers and this body.
async fn canned(head: &str, body: &str) -> std::net::SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let head = head.replace('\n', "\r\n");
    let answer = format!("HTTP/1.1 {head}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    address
}

/// Asks for a visit, and takes in the answer.
async fn get(address: std::net::SocketAddr, id: &str) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!("GET /visits/{id} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    let _ = stream.write_all(request.as_bytes()).await;
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}
