//! The client: what it sends, what it makes of answers, and what can be set.

mod common;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::http::StatusCode;
use common::http::{answer, canned};
use common::*;
use scep_profiles::client::{BuildError, CallOptions, Error, SERVERS};
use scep_profiles::models::*;
use scep_profiles::{ApiError, Client, CreateScepProfileRequest, Secret, Valid, from_json, from_json_tolerant, server};
use serde_json::json;
use tokio::net::TcpListener;

const JSON: &str = "content-type: application/json";

/// What a client makes of an answer of this status line and body.
async fn outcome(head: &str, body: &str) -> Result<(), Error<ApiError>> {
    let (address, _requests) = canned(answer(head, body)).await;
    client(address).create_scep_profile(&profile()).await
}

#[tokio::test]
async fn errors_are_of_one_type_whatever_their_status() {
    for status in [400, 401, 403, 409, 501, 418] {
        let service = Stub::new(move || {
            let status = StatusCode::from_u16(status).expect("a status");
            Err(ApiError::new(status, failure("E003", "Invalid Object")).into())
        });
        let client = client(serve(router(service)).await);
        let told = typed(client.create_scep_profile(&profile()).await.unwrap_err());
        assert_eq!(told.0.as_u16(), status);
        assert_eq!(told.1, failure("E003", "Invalid Object"), "{status}");
    }
    let client = client(serve_creating().await);
    assert!(client.create_scep_profile(&profile()).await.is_ok());
}

#[tokio::test]
async fn a_response_in_another_form_is_a_value() {
    let cases = [
        (
            "503 Service Unavailable\ncontent-type: text/html\nretry-after: 7",
            "<h1>later</h1>",
            503,
        ),
        ("502 Bad Gateway", "", 502),
        (
            "502 Bad Gateway\ncontent-type: application/problem+json",
            r#"{"title": "Bad Gateway"}"#,
            502,
        ),
        ("403 Forbidden\ncontent-type: text/plain", "no", 403),
        ("401 Unauthorized", "", 401),
        ("307 Temporary Redirect\nlocation: http://127.0.0.1:1/", "", 307),
    ];
    for (head, body, status) in cases {
        match outcome(head, body).await {
            Err(error @ Error::Undocumented(_)) => {
                assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
                let reply = error.reply().expect("a response");
                assert_eq!(reply.body, body.as_bytes());
                let lines: Vec<_> = head.lines().skip(1).collect();
                for (name, value) in lines.iter().filter_map(|line| line.split_once(": ")) {
                    assert_eq!(reply.headers[name], value, "{head}");
                }
            }
            other => panic!("{head}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn what_is_not_an_error_of_the_api_is_told_with_the_response() {
    let cases = [
        ("409 Conflict", "[1]"),
        ("400 Bad Request", "{"),
        ("500 Internal Server Error", "\"no\""),
    ];
    for (status, body) in cases {
        match outcome(&format!("{status}\n{JSON}"), body).await {
            Err(error @ Error::Decode(_)) => {
                let reply = error.reply().expect("a response");
                assert!(status.starts_with(reply.status.as_str()), "{status}");
                assert_eq!(reply.body, body.as_bytes());
                assert!(error.violations().is_some_and(|violations| !violations.is_empty()));
            }
            other => panic!("{status} {body}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_client_reads_over_what_it_does_not_know() {
    let errors = [
        json!({"_errors": [{"code": "E006", "message": "Name Not Unique", "details": {}, "help": null, "since": 1}]}),
        json!({"_errors": [{"code": "E006", "message": "Name Not Unique", "details": {}}], "trace": [1, {"a": null}]}),
        json!({"_errors": [{"code": "E006", "message": "Name Not Unique", "details": {}}], "_request_id": null}),
    ];
    let mut expected = failure("E006", "Name Not Unique");
    expected.request_id = None;
    for error in errors {
        let told = typed(
            outcome(&format!("409 Conflict\n{JSON}"), &error.to_string())
                .await
                .unwrap_err(),
        );
        assert_eq!(told, (StatusCode::CONFLICT, expected.clone()), "{error}");
    }
    let stored = body_with(json!({
        "id": "1", "digest": "sha3-256", "algorithm": {"rsa": {"rsa_nbits": 8192}, "ec": {}}, "new": [],
        "scep_challenge": {"est": {"url": "https://est.example.com"}}, "name": "n".repeat(40),
    }));
    let text = stored.to_string();
    let profile: ScepProfile = from_json_tolerant(text.as_bytes()).expect("a reader can live with it");
    assert!(matches!(&profile.digest, Digest::Unknown(digest) if digest.as_str() == "sha3-256"));
    let bits = profile.algorithm.rsa.and_then(|rsa| rsa.rsa_nbits);
    assert!(matches!(bits, Some(RsaNbits::Unknown(bits)) if bits.as_i64() == 8192));
    assert!(matches!(profile.scep_challenge, ScepChallenge::Unknown(members) if members.contains_key("est")));
    assert!(from_json::<ScepProfile>(text.as_bytes()).is_err(), "a server can't");
}

#[tokio::test]
async fn a_client_sends_what_the_api_asks_for() {
    let (address, mut requests) = canned(answer("201 Created", "")).await;
    let client = builder(address)
        .base_url(format!("http://{address}/base/v1/"))
        .user_agent("tests/1")
        .build()
        .unwrap();
    client.create_scep_profile(&profile()).await.expect("it is created");
    let request = requests.recv().await.expect("the request arrived");
    let (head, sent) = request.split_once("\r\n\r\n").expect("a head and a body");
    assert_eq!(sent.parse::<serde_json::Value>().expect("JSON"), body());
    let mut lines = head.split("\r\n");
    assert_eq!(lines.next(), Some("POST /base/v1/scep-profiles HTTP/1.1"));
    let lines: Vec<_> = lines.collect();
    for header in [
        "accept: application/json",
        "content-type: application/json",
        "user-agent: tests/1",
        &format!("authorization: Bearer {TOKEN}"),
        &format!("content-length: {}", sent.len()),
    ] {
        assert!(lines.contains(&header), "{header} is not in {lines:?}");
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed_with_the_token() {
    let (elsewhere, mut requests) = canned(answer("201 Created", "")).await;
    let redirect = outcome(
        &format!("307 Temporary Redirect\nlocation: http://{elsewhere}/scep-profiles"),
        "",
    )
    .await;
    assert!(matches!(redirect, Err(Error::Undocumented(_))), "{redirect:?}");
    assert!(requests.try_recv().is_err(), "it was followed");
}

#[tokio::test]
async fn validation_can_be_switched_off() {
    let service = creating();
    let requests = service.requests.clone();
    let address = serve(router(service)).await;
    let invalid = changed(|profile| profile.digest = unchecked(json!("md5")));
    match client(address).create_scep_profile(&invalid).await {
        Err(Error::Invalid(violations)) => assert_eq!(places(&violations), [("/digest", "enum")]),
        other => panic!("{other:?}"),
    }
    let (upstream, mut sent) = canned(answer("201 Created", "")).await;
    let unchecked = builder(upstream).validate(false).build().unwrap();
    assert!(
        unchecked.create_scep_profile(&invalid).await.is_ok(),
        "this server takes it"
    );
    assert!(
        sent.recv()
            .await
            .expect("the request arrived")
            .contains(r#""digest":"md5""#)
    );
    let unchecked = builder(address).validate(false).build().unwrap();
    let (status, _) = typed(unchecked.create_scep_profile(&invalid).await.unwrap_err());
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(requests.lock().unwrap().is_empty(), "the handler was called");
}

#[tokio::test]
async fn a_token_source_is_asked_for_each_call() {
    let service = creating();
    let requests = service.requests.clone();
    let address = serve(router(service)).await;
    let calls = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&calls);
    let client = builder(address)
        .scm_token_source(move || {
            let call = counter.fetch_add(1, Ordering::SeqCst);
            async move { Ok(Secret::new(format!("token-{call}"))) }
        })
        .build()
        .unwrap();
    for call in 0..3 {
        client.create_scep_profile(&profile()).await.expect("it is created");
        let request = requests.lock().unwrap().pop().expect("the request was handled");
        assert_eq!(
            request.context.credentials.bearer(),
            Some(&Secret::new(format!("token-{call}")))
        );
    }
    assert_eq!(calls.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn a_token_source_may_fail() {
    let (address, mut requests) = canned(answer("201 Created", "")).await;
    let failing = builder(address)
        .scm_token_source(|| async { Err("the issuer is down".into()) })
        .build()
        .unwrap();
    match failing.create_scep_profile(&profile()).await {
        Err(Error::Credentials(cause)) => assert_eq!(cause.to_string(), "the issuer is down"),
        other => panic!("{other:?}"),
    }
    let unusable = builder(address)
        .scm_token_source(|| async { Ok("a\nb".into()) })
        .build()
        .unwrap();
    match unusable.create_scep_profile(&profile()).await {
        Err(Error::Credentials(cause)) => assert!(!format!("{cause} {cause:?}").contains("a\nb"), "{cause:?}"),
        other => panic!("{other:?}"),
    }
    assert!(requests.try_recv().is_err(), "something was sent");
}

#[tokio::test]
async fn without_a_token_the_api_has_the_last_word() {
    let anonymous = Client::new(format!("http://{}", serve_creating().await)).unwrap();
    let (status, error) = typed(anonymous.create_scep_profile(&profile()).await.unwrap_err());
    assert_eq!(status.as_u16(), 401);
    assert_eq!(error.errors.unwrap()[0].message.as_deref(), Some("Not Authenticated"));
}

#[tokio::test]
async fn a_call_may_take_its_time_only() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = builder(silent.local_addr().unwrap())
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = client.create_scep_profile(&profile()).await.unwrap_err();
    assert!(error.is_timeout() && !error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_told() {
    let nobody = SocketAddr::from(([127, 0, 0, 1], 1));
    let error = client(nobody).create_scep_profile(&profile()).await.unwrap_err();
    assert!(error.is_connect() && !error.is_timeout(), "{error:?}");
    assert_eq!((error.status(), error.reply().is_none()), (None, true));
    let cause = std::error::Error::source(&error).expect("a cause");
    assert!(cause.downcast_ref::<reqwest::Error>().is_some(), "{cause:?}");
    let text = error.to_string().to_lowercase();
    assert!(
        text.starts_with("no answer from the api: ") && text.contains("refused"),
        "{text}"
    );
}

#[tokio::test]
async fn the_http_client_may_be_ones_own() {
    let (address, mut requests) = canned(answer("201 Created", "")).await;
    let headers = [(
        reqwest::header::HeaderName::from_static("x-team"),
        reqwest::header::HeaderValue::from_static("pki"),
    )];
    let http = reqwest::Client::builder()
        .default_headers(headers.into_iter().collect())
        .build()
        .unwrap();
    let client = builder(address).http_client(http).build().unwrap();
    client.create_scep_profile(&profile()).await.expect("it is created");
    let request = requests.recv().await.expect("the request arrived");
    assert!(request.contains("\r\nx-team: pki\r\n"), "{request}");
}

#[test]
fn what_cannot_be_a_client_is_told() {
    let cases = [
        "",
        "example.com",
        "/scep",
        "ftp://example.com",
        "https://example.com/?a=b",
        "https://example.com/#a",
    ];
    for url in cases {
        let built = Client::new(url);
        assert!(matches!(built, Err(BuildError::BaseUrl(_))), "{url}: {built:?}");
    }
    for builder in [
        Client::builder().scm_token(""),
        Client::builder().scm_token("a\n"),
        Client::builder().scm_token("a\nb"),
    ] {
        let built = builder.build();
        assert!(matches!(built, Err(BuildError::Credential(_))), "{built:?}");
    }
    let built = Client::builder().build();
    assert!(matches!(built, Err(BuildError::Tls)), "{built:?}");
    let built = Client::builder().user_agent("a\nb").build();
    assert!(matches!(built, Err(BuildError::UserAgent)), "{built:?}");
}

#[test]
fn the_servers_of_the_description_are_known() {
    assert_eq!(
        SERVERS,
        [
            "https://api.strata.paloaltonetworks.com/config/identity/v1",
            "https://api.sase.paloaltonetworks.com/sse/config/v1",
        ]
    );
    assert!(SERVERS[0].ends_with(server::BASE_PATH));
    let client = Client::builder().http_client(reqwest::Client::new()).build().unwrap();
    assert!(format!("{client:?}").contains(SERVERS[0]));
}

#[test]
fn errors_are_told_in_words() {
    let invalid = changed(|profile| profile.digest = unchecked(json!("md5")));
    let violations = Valid::new(invalid).expect_err("it is invalid");
    let error: Error<ApiError> = Error::Invalid(Box::new(violations));
    assert!(
        error.to_string().starts_with("the request is invalid: /digest "),
        "{error}"
    );
    let error = ApiError::conflict(failure("E006", "Name Not Unique"));
    assert_eq!(error.to_string(), "Name Not Unique");
    let error = ApiError::conflict(GenericError::default());
    assert_eq!(error.to_string(), "409 Conflict");
}

/// The client implements the API as well: what a server is given can be given to it.
#[tokio::test]
async fn a_client_is_the_api() {
    use scep_profiles::Api;

    let client = builder(serve_creating().await).build().unwrap();
    let request = CreateScepProfileRequest::new(Valid::new(profile()).expect("it is valid"));
    let response = Api::create_scep_profile(&client, request).await;
    assert!(response.is_ok(), "{response:?}");
}

#[tokio::test]
async fn a_response_has_a_status_and_headers() {
    let (address, _requests) = canned(answer("201 Created\nlocation: /scep-profiles/1", "")).await;
    let response = client(address)
        .create_scep_profile(&profile())
        .with_response()
        .await
        .unwrap();
    assert_eq!((response.status, response.body), (StatusCode::CREATED, ()));
    assert_eq!(response.headers["location"], "/scep-profiles/1");
}

#[tokio::test]
async fn a_success_that_is_not_documented_is_an_error() {
    match outcome("202 Accepted\ncontent-type: text/plain", "later").await {
        Err(Error::Undocumented(reply)) => {
            assert_eq!(reply.status, StatusCode::ACCEPTED);
            assert_eq!(reply.body, "later");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_call_owns_what_it_needs() {
    let client = client(serve_creating().await);
    let call = client.create_scep_profile(&profile());
    drop(client);
    let task = tokio::spawn(async move { call.await });
    assert!(task.await.expect("no panic").is_ok());
}

#[tokio::test]
async fn a_call_can_have_options() {
    let (address, mut requests) = canned(answer("201 Created", "")).await;
    let nobody = SocketAddr::from(([127, 0, 0, 1], 1));
    let options = CallOptions::new()
        .base_url(format!("http://{address}/other/"))
        .header("x-trace", "1")
        .header("user-agent", "call/1");
    client(nobody)
        .create_scep_profile(&profile())
        .with(options)
        .await
        .expect("it is created");
    let request = requests.recv().await.expect("the request arrived");
    for part in [
        "POST /other/scep-profiles ",
        "\r\nx-trace: 1\r\n",
        "\r\nuser-agent: call/1\r\n",
    ] {
        assert!(request.contains(part), "{part} is not in {request}");
    }
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let options = CallOptions::new().timeout(Duration::from_millis(50));
    let call = client(silent.local_addr().unwrap())
        .create_scep_profile(&profile())
        .with(options);
    assert!(call.await.is_err_and(|error| error.is_timeout()));
}

#[tokio::test]
async fn a_client_can_call_a_router_in_its_process() {
    let service = creating();
    let requests = service.requests.clone();
    let router = router(service);
    let anonymous = Client::over(router.clone()).create_scep_profile(&profile()).await;
    assert_eq!(anonymous.unwrap_err().status(), Some(StatusCode::UNAUTHORIZED));
    let known = Client::builder().over(router).scm_token(TOKEN).build().unwrap();
    known.create_scep_profile(&profile()).await.expect("it is created");
    let request = requests.lock().unwrap().pop().expect("the request was handled");
    assert_eq!(*request.body, profile());
}

/// A server may refuse a body before it has come, and close the connection.
#[tokio::test]
async fn an_early_answer_is_an_answer() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut some = [0; 1024];
            let _ = stream.read(&mut some).await;
            let head = "HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
            let _ = stream.write_all(head.as_bytes()).await;
            let _ = stream.shutdown().await;
            // It takes no more, but lets what is on its way arrive.
            let _ = tokio::time::timeout(Duration::from_millis(200), stream.read(&mut some)).await;
        }
    });
    let huge = changed(|profile| profile.subject = "x".repeat(20_000_000));
    for _ in 0..5 {
        let client = builder(address).validate(false).build().unwrap();
        let error = client.create_scep_profile(&huge).await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::PAYLOAD_TOO_LARGE), "{error}");
    }
}
