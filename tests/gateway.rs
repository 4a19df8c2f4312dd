//! A server of a client: what comes in goes out, and what comes back goes back.

mod common;

use std::net::SocketAddr;

use axum::http::{HeaderValue, StatusCode};
use common::http::{Answer, Request, answer, canned};
use common::*;
use scep_profiles::models::GenericError;
use scep_profiles::{ApiError, Client, Failure, Rejection, Reply};
use serde_json::json;

/// A client that has no credentials of its own.
fn anonymous(address: SocketAddr) -> Client {
    Client::new(format!("http://{address}")).expect("a client")
}

/// The answer but for what is new with each: the identifier of the request, and the date.
fn lasting(mut answer: Answer) -> (u16, Vec<(String, String)>, String) {
    if let Ok(mut body) = serde_json::from_str::<serde_json::Value>(&answer.body) {
        body["_request_id"] = json!("one of the server's own");
        answer.body = body.to_string();
    }
    answer
        .headers
        .retain(|(name, _)| !matches!(name.as_str(), "date" | "content-length"));
    answer.headers.sort();
    (answer.status, answer.headers, answer.body)
}

#[tokio::test]
async fn a_request_goes_through_a_gateway_as_it_is() {
    let bodies = [
        body(),
        body_with(json!({"folder": null, "device": "d"})),
        body_with(
            json!({"scep_challenge": {"fixed": "hunter2"}, "digest": "sha348", "scep_url": "HTTP://EXAMPLE.com/%7e"}),
        ),
        body_with(json!({
            "scep_challenge": {"dynamic": {"username": "u", "password": "p", "otp_server_url": "https://otp.example.com"}},
            "scep_ca_cert": "ca", "scep_client_cert": "client", "fingerprint": "f",
            "certificate_attributes": {"dnsname": "a.example.com."},
            "use_as_digital_signature": true, "use_for_key_encipherment": false,
        })),
    ];
    for body in bodies {
        let service = creating();
        let requests = service.requests.clone();
        let upstream = serve(router(service)).await;
        let gateway = serve(gateway(anonymous(upstream))).await;
        let answer = Request::post(&body).send(gateway).await;
        assert_eq!((answer.status, answer.body.as_str()), (201, ""), "{body}");
        let request = requests.lock().unwrap().pop().expect("the request was handled");
        assert_eq!(encode(&request.body), body);
        assert_eq!(
            request.context.credentials.bearer(),
            Some(&TOKEN.into()),
            "the caller's token"
        );
    }
}

#[tokio::test]
async fn answers_come_through_a_gateway_as_they_are() {
    let outcomes: [fn() -> Outcome; 15] = [
        || Ok(()),
        || Err(ApiError::bad_request(failure("E003", "Invalid Object")).into()),
        || Err(ApiError::unauthorized(failure("E016", "Key Expired")).into()),
        || Err(ApiError::forbidden(failure("E007", "Unauthorized")).into()),
        || Err(ApiError::conflict(failure("E006", "Name Not Unique")).into()),
        || Err(ApiError::conflict(GenericError::default()).into()),
        || {
            let mut error = ApiError::too_many_requests(failure("4", "Slow Down"));
            error.headers_mut().insert("retry-after", HeaderValue::from_static("7"));
            Err(error.into())
        },
        || Err(ApiError::gateway_timeout(failure("4", "Session Timeout")).into()),
        || Err(ApiError::new(StatusCode::IM_A_TEAPOT, failure("", "")).into()),
        || {
            Err(Reply::new(StatusCode::SERVICE_UNAVAILABLE)
                .bytes("text/plain", "come back later")
                .into())
        },
        || Err(Reply::new(StatusCode::TEMPORARY_REDIRECT).into()),
        || Err(Reply::new(StatusCode::ACCEPTED).bytes("text/plain", "soon").into()),
        || Err(Rejection::forbidden().into()),
        || Err(Rejection::not_implemented().into()),
        || Err(Failure::from(Rejection::internal("a secret"))),
    ];
    for outcome in outcomes {
        let upstream = serve(router(Stub::new(outcome))).await;
        let gateway = serve(gateway(anonymous(upstream))).await;
        let direct = lasting(Request::post(body()).send(upstream).await);
        let relayed = lasting(Request::post(body()).send(gateway).await);
        assert_eq!(relayed, direct);
    }
}

#[tokio::test]
async fn a_gateway_refuses_what_the_server_would_refuse() {
    let upstream = serve_creating().await;
    let gateway = serve(gateway(anonymous(upstream))).await;
    let requests = [
        Request::post(""),
        Request::post("{"),
        Request::post("{}"),
        Request::post(body()).with("content-type", "text/plain"),
        Request::post(body()).with("accept", "text/html"),
        Request::post(body()).without("authorization"),
        Request::post(body()).with("authorization", "Bearer"),
        Request::post("").to("GET /scep-profiles"),
        Request::post("").to("GET /nothing"),
        Request::post("x".repeat(3_000_000)),
    ];
    for request in requests {
        let direct = lasting(request.clone().send(upstream).await);
        let relayed = lasting(request.send(gateway).await);
        assert_eq!(relayed, direct);
    }
}

#[tokio::test]
async fn gateways_can_be_chained() {
    let conflict = Stub::new(|| Err(ApiError::conflict(failure("E006", "Name Not Unique")).into()));
    let mut address = serve(router(conflict)).await;
    for _ in 0..3 {
        address = serve(gateway(anonymous(address))).await;
    }
    let (status, error) = typed(client(address).create_scep_profile(&profile()).await.unwrap_err());
    assert_eq!(status.as_u16(), 409);
    assert_eq!(error, failure("E006", "Name Not Unique"));
}

#[tokio::test]
async fn a_gateway_may_have_a_token_of_its_own() {
    let service = creating();
    let requests = service.requests.clone();
    let upstream = serve(router(service)).await;
    let own = builder(upstream).scm_token("own").build().unwrap();
    let gateway = serve(gateway(own)).await;
    assert_eq!(Request::post(body()).send(gateway).await.status, 201);
    let request = requests.lock().unwrap().pop().expect("the request was handled");
    assert_eq!(request.context.credentials.bearer(), Some(&"own".into()));
}

#[tokio::test]
async fn a_gateway_asks_for_what_its_caller_accepts() {
    let (upstream, mut requests) = canned(answer("201 Created", "")).await;
    let gateway = serve(gateway(anonymous(upstream))).await;
    Request::post(body())
        .with("accept", "application/*")
        .send(gateway)
        .await;
    let request = requests.recv().await.expect("the request arrived").to_ascii_lowercase();
    assert!(request.contains("\r\naccept: application/*\r\n"), "{request}");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_bad_gateway() {
    let nobody = SocketAddr::from(([127, 0, 0, 1], 1));
    let (confused, _requests) = canned(answer("409 Conflict\ncontent-type: application/json", "[1, 2]")).await;
    for upstream in [nobody, confused] {
        let gateway = serve(gateway(anonymous(upstream))).await;
        let answer = Request::post(body()).send(gateway).await;
        assert_eq!(answer.status, 502, "{answer:?}");
        for internal in ["127.0.0.1", "refused", "[1"] {
            assert!(!answer.body.contains(internal), "{answer:?}");
        }
    }
}

#[tokio::test]
async fn a_bad_gateway_has_the_form_of_the_errors() {
    let (confused, _requests) = canned(answer("409 Conflict\ncontent-type: application/json", "[1, 2]")).await;
    let gateway = serve(gateway(anonymous(confused))).await;
    Request::post(body()).send(gateway).await.error();
}
