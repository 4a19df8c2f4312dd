//! What a server refuses by itself, in the form of the API's own errors.

mod common;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::StatusCode;
use common::http::{PATH, Request};
use common::*;
use scep_profiles::{
    Api, ApiError, CreateScepProfileRequest, Failure, Rejection, RejectionKind, Reply, not_implemented, server,
};
use serde_json::json;

/// A request that is refused, and the status, the code and the message of the answer.
type Case = (&'static str, Request, u16, &'static str, &'static str);

const INPUT: &str = "Input Format Mismatch: input-format=json";

fn accepting(media_type: &str) -> Request {
    Request::post(body()).with("accept", media_type)
}

fn of_type(media_type: &str) -> Request {
    Request::post(body()).with("content-type", media_type)
}

fn authorized(value: impl AsRef<[u8]>) -> Request {
    Request::post(body()).with("authorization", value)
}

#[rustfmt::skip] // One request a line.
fn cases() -> Vec<Case> {
    let valid = body().to_string();
    let broken = &valid[..valid.len() - 1];
    vec![
        ("no body", Request::post(""), 400, "E003", "Missing Body"),
        ("no body, no media type", Request::post("").without("content-type"), 400, "E003", "Missing Body"),
        ("no body, another media type", Request::post("").with("content-type", "text/plain"), 400, "E003", "Missing Body"),
        ("no body, in chunks", Request::post("").chunked(), 400, "E003", "Missing Body"),
        ("half a body", Request::post(broken), 400, "E003", INPUT),
        ("more than a body", Request::post(format!("{valid}}}")), 400, "E003", INPUT),
        ("two bodies", Request::post(format!("{valid} {valid}")), 400, "E003", INPUT),
        ("white space", Request::post("  \n"), 400, "E003", INPUT),
        ("not JSON", Request::post("name=corp-laptops"), 400, "E003", INPUT),
        ("a comment", Request::post(format!("/**/{valid}")), 400, "E003", INPUT),
        ("two byte order marks", Request::post(format!("\u{feff}\u{feff}{valid}")), 400, "E003", INPUT),
        ("not UTF-8", Request::bytes(b"{\"name\": \"\xff\"}"), 400, "E003", INPUT),
        ("half a surrogate pair", Request::post(valid.replace("corp-ca", "\\ud800")), 400, "E003", INPUT),
        ("a control character", Request::post(valid.replace("corp-ca", "\n")), 400, "E003", INPUT),
        ("a property twice", Request::post(format!("{broken}, \"digest\": \"sha1\"}}")), 400, "E003", INPUT),
        ("very deep arrays", Request::post("[".repeat(100_000)), 400, "E003", INPUT),
        ("very deep objects", Request::post("{\"name\":".repeat(100_000)), 400, "E003", INPUT),
        ("an invalid object", Request::post(body_with(json!({"digest": "md5"}))), 400, "E003", "Invalid Object"),
        ("null", Request::post("null"), 400, "E003", "Invalid Object"),
        ("plain text", of_type("text/plain"), 400, "E003", INPUT),
        ("XML", of_type("application/xml"), 400, "E003", INPUT),
        ("a patch", of_type("application/merge-patch+json"), 400, "E003", INPUT),
        ("no media type, and not JSON", Request::post("name=corp-laptops").without("content-type"), 400, "E003", INPUT),
        ("a compressed body", Request::post(body()).with("content-encoding", "gzip"), 400, "E003", "the content coding `gzip` is not supported"),
        ("a media type that is none", of_type("json"), 400, "E003", INPUT),
        ("a media type that is not text", Request::post(body()).with("content-type", b"\xff"), 400, "E003", INPUT),
        ("accepts XML", accepting("application/xml"), 400, "E003", "Output Format Mismatch: output-format=json Accept=application/xml"),
        ("accepts HTML and XML", accepting("text/html, text/xml;q=0.5"), 400, "E003", "Output Format Mismatch: output-format=json Accept=text/html, text/xml;q=0.5"),
        ("accepts all but JSON", accepting("*/*, application/json;q=0"), 400, "E003", "Output Format Mismatch: output-format=json Accept=*/*, application/json;q=0"),
        ("no token", Request::post(body()).without("authorization"), 401, "E016", "Not Authenticated"),
        ("another scheme", authorized("Basic dXNlcjpwYXNz"), 401, "E016", "Not Authenticated"),
        ("an empty header", authorized(""), 401, "E016", "Not Authenticated"),
        ("a scheme without a token", authorized("Bearer"), 401, "E016", "Invalid Credential"),
        ("an empty token", authorized("Bearer  "), 401, "E016", "Invalid Credential"),
        ("two words", authorized("Bearer a b"), 401, "E016", "Invalid Credential"),
        ("a token that is not ASCII", authorized("Bearer é"), 401, "E016", "Invalid Credential"),
        ("two tokens", authorized("Bearer a").and("authorization", "Bearer b"), 401, "E016", "Invalid Credential"),
        ("no token and no body", Request::post("").without("authorization"), 401, "E016", "Not Authenticated"),
        ("GET", Request::post("").to("GET /scep-profiles"), 405, "E012", "Method Not Supported"),
        ("PUT", Request::post(body()).to("PUT /scep-profiles"), 405, "E012", "Method Not Supported"),
        ("DELETE", Request::post("").to("DELETE /scep-profiles"), 405, "E012", "Method Not Supported"),
        ("a method in lower case", Request::post(body()).to("post /scep-profiles"), 405, "E012", "Method Not Supported"),
        ("a method of one's own", Request::post(body()).to("BREW /scep-profiles"), 405, "E012", "Method Not Supported"),
    ]
}

#[tokio::test]
async fn what_a_server_refuses_has_the_form_of_the_errors() {
    let service = creating();
    let requests = service.requests.clone();
    let address = serve(router(service)).await;
    for (name, request, status, code, message) in cases() {
        let answer = request.send(address).await;
        assert_eq!(answer.told(), (status, code.to_owned(), message.to_owned()), "{name}");
    }
    assert!(requests.lock().unwrap().is_empty(), "the handler was called");
    is_served(address).await;
}

async fn is_served(address: SocketAddr) {
    assert_eq!(
        Request::post(body()).send(address).await.status,
        201,
        "the server lives on"
    );
}

#[tokio::test]
async fn what_is_well_formed_is_accepted() {
    let address = serve_creating().await;
    let valid = body().to_string();
    let requests = [
        ("in chunks", Request::post(body()).chunked()),
        ("with a query", Request::post(body()).to("POST /scep-profiles?x=1")),
        ("with an escape", Request::post(body()).to("POST /scep%2Dprofiles")),
        ("with a byte order mark", Request::post(format!("\u{feff}{valid}"))),
        ("without a media type", Request::post(body()).without("content-type")),
        (
            "without a coding",
            Request::post(body()).with("content-encoding", "identity"),
        ),
        ("in white space", Request::post(format!("\r\n\t {valid} \n"))),
        ("of JSON in UTF-8", of_type("application/json; charset=utf-8")),
        ("of JSON in capitals", of_type("Application/JSON")),
        ("that accepts JSON", accepting("application/json")),
        ("that accepts anything", accepting("*/*")),
        (
            "that accepts any application",
            accepting("text/html, application/*;q=0.1"),
        ),
        (
            "that does not say what it accepts",
            Request::post(body()).with("accept", ""),
        ),
        ("of a scheme in lower case", authorized("bearer t")),
        ("of a scheme in capitals", authorized("BEARER t")),
        (
            "of a token that is a JWT",
            authorized("Bearer eyJhbGciOiJub25lIn0.e30."),
        ),
    ];
    for (name, request) in requests {
        let answer = request.send(address).await;
        assert_eq!((answer.status, answer.body.as_str()), (201, ""), "a request {name}");
    }
}

#[tokio::test]
async fn an_unknown_path_is_told_apart() {
    let address = serve_creating().await;
    for path in [
        "/",
        "/scep-profile",
        "/scep-profiles/",
        "/scep-profiles/1",
        "//scep-profiles",
        "/SCEP-profiles",
    ] {
        let answer = Request::post(body()).to(&format!("POST {path}")).send(address).await;
        assert_eq!(answer.status, 404, "{path}");
        answer.error();
    }
}

#[tokio::test]
async fn headers_tell_what_would_have_been_right() {
    let address = serve_creating().await;
    let answer = Request::post("").to("GET /scep-profiles").send(address).await;
    assert_eq!(answer.header("allow"), Some("POST"));
    let answer = Request::post(body()).without("authorization").send(address).await;
    assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
    let answer = authorized("Bearer").send(address).await;
    assert_eq!(
        answer.header("www-authenticate"),
        Some("Bearer error=\"invalid_token\"")
    );
}

#[tokio::test]
async fn an_answer_to_head_has_no_body() {
    let answer = Request::post("")
        .to("HEAD /scep-profiles")
        .send(serve_creating().await)
        .await;
    assert_eq!((answer.status, answer.body.as_str()), (405, ""));
}

#[tokio::test]
async fn each_request_has_an_identifier_of_its_own() {
    let address = serve_creating().await;
    let mut ids = Vec::new();
    for _ in 0..20 {
        let id = Request::post("").send(address).await.json()["_request_id"].to_string();
        assert!(!ids.contains(&id), "{id} comes twice");
        ids.push(id);
    }
}

#[tokio::test]
async fn a_handler_knows_the_identifier_that_a_rejection_bears() {
    let service = Stub::new(|| Err(Rejection::internal("the disk is full").into()));
    let requests = service.requests.clone();
    let answer = Request::post(body()).send(serve(router(service)).await).await;
    let request = requests.lock().unwrap().pop().expect("the request was handled");
    assert_eq!(answer.json()["_request_id"], request.context.request_id);
    assert_eq!(request.context.request_id.len(), 36);
}

#[tokio::test]
async fn malformed_json_is_told_with_its_line_and_column() {
    let answer = Request::post("{\n  \"name\": nul }").send(serve_creating().await).await;
    assert_eq!(told_places(&answer.error()), [("", "syntax")]);
    assert!(answer.body.contains("line 2 column"), "{}", answer.body);
}

#[tokio::test]
async fn an_answer_does_not_repeat_a_long_request() {
    let address = serve_creating().await;
    let long = "x".repeat(100_000);
    let requests = [
        ("a value", body_with(json!({"digest": long})).to_string()),
        ("an unknown property", json!({&long: 1}).to_string()),
        (
            "a property of an unknown branch",
            json!({"scep_challenge": {&long: 1}}).to_string(),
        ),
        ("a property twice", format!(r#"{{"{long}": 1, "{long}": 2}}"#)),
        ("a word that is not JSON", long.clone()),
    ];
    for (name, request) in requests {
        let answer = Request::post(request).send(address).await;
        assert_eq!(answer.status, 400, "{name}");
        assert!(answer.body.len() < 10_000, "{name}: {} bytes", answer.body.len());
    }
}

/// A profile in `length` bytes.
fn sized(length: usize) -> Request {
    let text = body_with(json!({"fingerprint": ""})).to_string();
    let filler = "f".repeat(length - text.len());
    Request::post(body_with(json!({"fingerprint": filler})))
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused() {
    const LIMIT: usize = 20_000;
    let limited = serve(
        server::builder(creating())
            .without_authentication()
            .body_limit(LIMIT)
            .router(),
    )
    .await;
    let unset = serve_creating().await;
    for (address, limit) in [(limited, LIMIT), (unset, 2 * 1024 * 1024)] {
        assert_eq!(sized(limit).send(address).await.status, 201, "{limit}");
        assert_eq!(
            sized(limit).chunked().send(address).await.status,
            201,
            "{limit} in chunks"
        );
        let expected = (413, "E003".to_owned(), "Payload Too Large".to_owned());
        assert_eq!(sized(limit + 1).send(address).await.told(), expected, "{limit}");
        assert_eq!(
            sized(limit + 1).chunked().send(address).await.told(),
            expected,
            "{limit} in chunks"
        );
        // Nothing is waited for that would be refused.
        let announced = Request::post("")
            .with("content-length", "9999999999")
            .send(address)
            .await;
        assert_eq!(announced.told(), expected, "announced");
        is_served(address).await;
    }
}

#[tokio::test]
async fn a_token_is_looked_at_before_a_body_is() {
    let server = server::builder(creating())
        .body_limit(10)
        .without_authentication()
        .router();
    let answer = Request::post(body())
        .without("authorization")
        .send(serve(server).await)
        .await;
    assert_eq!(answer.status, 401);
}

#[tokio::test]
async fn the_authentication_hook_has_the_last_word() {
    #[derive(Debug, Clone, PartialEq)]
    struct Caller(String);

    let service = creating();
    let requests = service.requests.clone();
    let server = server::builder(service).authenticate(|operation, mut context| async move {
        assert_eq!(operation.id, "CreateSCEPProfiles");
        match context
            .credentials
            .bearer()
            .map(|token| token.expose().to_owned())
            .as_deref()
        {
            Some("good") => {
                context.extensions.insert(Caller("alice".to_owned()));
                Ok(context)
            }
            Some("barred") => Err(Rejection::forbidden()),
            Some("odd") => Err(Rejection::internal("the token service is down")),
            _ => Err(Rejection::invalid_credentials()),
        }
    });
    let address = serve(server.router()).await;
    let cases = [
        ("Bearer bad", 401, "E016", "Invalid Credential"),
        ("Bearer barred", 403, "E007", "Unauthorized"),
        ("Bearer odd", 500, "E012", "Internal Error"),
    ];
    for (value, status, code, message) in cases {
        let told = authorized(value).send(address).await.told();
        assert_eq!(told, (status, code.to_owned(), message.to_owned()), "{value}");
    }
    assert_eq!(authorized("Bearer good").send(address).await.status, 201);
    let requests = requests.lock().unwrap();
    assert_eq!(requests.len(), 1, "the handler was called");
    assert_eq!(requests[0].context.extensions.get(), Some(&Caller("alice".to_owned())));
}

#[tokio::test]
async fn the_rejections_hook_sees_and_changes_answers() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&seen);
    let server = server::builder(creating())
        .without_authentication()
        .rejections(move |rejection, reply| {
            sink.lock()
                .unwrap()
                .push((rejection.kind(), rejection.operation().map(|operation| operation.id)));
            match rejection.kind() {
                RejectionKind::MissingBody => Reply::new(StatusCode::IM_A_TEAPOT),
                _ => reply,
            }
        });
    let address = serve(server.router()).await;
    assert_eq!(Request::post("").send(address).await.status, 418);
    assert_eq!(Request::post("{").send(address).await.told().0, 400);
    assert_eq!(
        Request::post("").to("GET /scep-profiles").send(address).await.status,
        405
    );
    assert_eq!(Request::post("").to("GET /nothing").send(address).await.status, 404);
    is_served(address).await;
    let operation = Some("CreateSCEPProfiles");
    let expected = [
        (RejectionKind::MissingBody, operation),
        (RejectionKind::MalformedJson, operation),
        (RejectionKind::MethodNotAllowed, None),
        (RejectionKind::NotFound, None),
    ];
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[tokio::test]
async fn a_fallback_answers_at_other_paths() {
    let other = Router::new().route("/health", axum::routing::get(|| async { "well" }));
    let address = serve(
        server::builder(creating())
            .without_authentication()
            .fallback(other)
            .router(),
    )
    .await;
    let answer = Request::post("").to("GET /health").send(address).await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "well"));
    assert_eq!(Request::post("").to("GET /nothing").send(address).await.status, 404);
    assert_eq!(
        Request::post("").to("GET /scep-profiles").send(address).await.told().0,
        405
    );
    is_served(address).await;
}

#[tokio::test]
async fn a_server_can_be_nested_under_the_base_path() {
    let address = serve(Router::new().nest_service(server::BASE_PATH, router(creating()))).await;
    let target = format!("POST {}{PATH}", server::BASE_PATH);
    assert_eq!(Request::post(body()).to(&target).send(address).await.status, 201);
    assert_eq!(Request::post("").to(&target).send(address).await.told().0, 400);
}

#[tokio::test]
async fn a_server_serves_below_its_base_path() {
    for base in [server::BASE_PATH, "", "/", "a/b/"] {
        let address = serve(
            server::builder(creating())
                .without_authentication()
                .base_path(base)
                .router(),
        )
        .await;
        let below = match base.trim_matches('/') {
            "" => String::new(),
            base => format!("/{base}"),
        };
        for (target, status) in [
            (format!("POST {below}{PATH}"), 201),
            (format!("POST {below}{PATH}?x=/"), 201),
            (format!("GET {below}{PATH}"), 405),
            (format!("POST /{}x{PATH}", below.trim_start_matches('/')), 404),
            (format!("POST /{}", below.trim_start_matches('/')), 404),
            (format!("POST /x{below}{PATH}"), 404),
        ] {
            let answer = Request::post(body()).to(&target).send(address).await;
            assert_eq!(answer.status, status, "{base:?}: {target}");
        }
        if !below.is_empty() {
            assert_eq!(Request::post(body()).send(address).await.status, 404, "{base:?}");
        }
    }
}

/// A service that fails in one way or another.
struct Failing;

/// What its handler fails with.
enum Reason {
    Conflict,
    Forbidden,
    Parse(std::num::ParseIntError),
}

impl From<std::num::ParseIntError> for Reason {
    fn from(error: std::num::ParseIntError) -> Self {
        Reason::Parse(error)
    }
}

impl From<Reason> for Failure<ApiError> {
    fn from(reason: Reason) -> Self {
        match reason {
            Reason::Conflict => ApiError::conflict(failure("E009", "Reference Not Zero")).into(),
            Reason::Forbidden => Rejection::forbidden().with_detail("Not in this folder").into(),
            Reason::Parse(error) => Rejection::internal(error).into(),
        }
    }
}

impl Failing {
    async fn create(&self, request: CreateScepProfileRequest) -> Result<(), Reason> {
        match request.body.name.as_str() {
            "conflict" => Err(Reason::Conflict),
            "forbidden" => Err(Reason::Forbidden),
            "parse" => {
                let _: u8 = request.body.subject.parse()?;
                Ok(())
            }
            "panic" => panic!("the sky is falling"),
            "late panic" => {
                tokio::task::yield_now().await;
                panic!("the sky is falling");
            }
            _ => Ok(()),
        }
    }
}

impl Api for Failing {
    async fn create_scep_profile(&self, request: CreateScepProfileRequest) -> Result<(), Failure<ApiError>> {
        Ok(self.create(request).await?)
    }
}

#[tokio::test]
async fn a_handler_fails_by_the_question_mark() {
    let address = serve(router(Failing)).await;
    let cases = [
        ("conflict", 409, "E009", "Reference Not Zero"),
        ("forbidden", 403, "E007", "Not in this folder"),
        ("parse", 500, "E012", "Internal Error"),
        ("panic", 500, "E012", "Internal Error"),
        ("late panic", 500, "E012", "Internal Error"),
    ];
    for (name, status, code, message) in cases {
        let answer = Request::post(body_with(json!({"name": name}))).send(address).await;
        assert_eq!(answer.told(), (status, code.to_owned(), message.to_owned()), "{name}");
        for internal in ["digit", "sky", "panic", ".rs", "ParseIntError"] {
            assert!(!format!("{answer:?}").contains(internal), "{answer:?}");
        }
        is_served(address).await;
    }
}

#[tokio::test]
async fn a_connection_outlives_a_panic() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let address = serve(router(Failing)).await;
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let request = |name: &str| {
        let body = body_with(json!({"name": name})).to_string();
        let length = body.len();
        format!(
            "POST {PATH} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer t\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
        )
    };
    for (name, status) in [("panic", "500"), ("fine", "201")] {
        stream.write_all(request(name).as_bytes()).await.unwrap();
        let mut buffer = [0; 4096];
        let length = stream.read(&mut buffer).await.unwrap();
        let answer = String::from_utf8_lossy(&buffer[..length]);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{name}: {answer}");
    }
}

#[tokio::test]
async fn what_is_not_the_callers_fault_is_told_to_the_server() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&seen);
    let server = server::builder(Failing)
        .without_authentication()
        .on_internal(move |rejection| {
            let source = std::error::Error::source(rejection).map(ToString::to_string);
            sink.lock().unwrap().push((rejection.kind(), source));
        });
    let address = serve(server.router()).await;
    for name in ["conflict", "forbidden", "parse", "panic", "fine"] {
        Request::post(body_with(json!({"name": name}))).send(address).await;
    }
    Request::post("").to("GET /nothing").send(address).await;
    let seen = seen.lock().unwrap();
    let [(first, Some(parse)), (second, Some(panic))] = seen.as_slice() else {
        panic!("{seen:?}");
    };
    assert_eq!([*first, *second], [RejectionKind::Internal; 2]);
    assert!(parse.contains("digit") && panic.contains("panicked"), "{seen:?}");
}

#[tokio::test]
async fn an_operation_that_is_not_implemented_answers_501() {
    struct Nothing;

    impl Api for Nothing {
        not_implemented!(create_scep_profile);
    }

    let answer = Request::post(body()).send(serve(router(Nothing)).await).await;
    assert_eq!(answer.told(), (501, "E012".into(), "Action Not Supported".into()));
}
