//! What the tests share: profiles, servers on ports of their own, and HTTP byte for byte.

#![allow(dead_code, reason = "each test program uses a part of it")]

pub mod http;
pub mod program;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::http::StatusCode;
use scep_profiles::client::{Builder, Error};
use scep_profiles::models::*;
use scep_profiles::{Api, ApiError, Client, CreateScepProfileRequest, Failure, from_json, models, server};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// The token that clients and raw requests present unless they say otherwise.
pub const TOKEN: &str = "t0ken-of-the-tests";

/// The outcome of a handler.
pub type Outcome = Result<(), Failure<ApiError>>;

/// The least profile there is, as JSON.
pub fn body() -> Value {
    json!({
        "name": "corp-laptops",
        "scep_challenge": {"none": ""},
        "scep_url": "https://scep.example.com/certsrv",
        "ca_identity_name": "corp-ca",
        "subject": "CN=$USERNAME",
        "algorithm": {"rsa": {"rsa_nbits": 2048}},
        "digest": "sha256",
        "folder": "My Folder",
    })
}

/// The least profile with other members; null removes one.
pub fn body_with(members: Value) -> Value {
    let mut body = body();
    for (name, value) in members.as_object().expect("members") {
        match value {
            Value::Null => drop(body.as_object_mut().expect("an object").remove(name)),
            _ => body[name] = value.clone(),
        }
    }
    body
}

/// The least profile.
pub fn profile() -> ScepProfileInput {
    decode(&body()).expect("the least profile is valid")
}

/// The least profile but for a change.
pub fn changed(change: impl FnOnce(&mut ScepProfileInput)) -> ScepProfileInput {
    let mut profile = profile();
    change(&mut profile);
    profile
}

/// A value as serde reads it, which checks nothing.
pub fn unchecked<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("the value is of the type's kind")
}

/// A profile as a server reads it.
pub fn decode(body: &Value) -> Result<ScepProfileInput, scep_profiles::Violations> {
    from_json(body.to_string().as_bytes())
}

/// A profile as it is sent.
pub fn encode(profile: &ScepProfileInput) -> Value {
    serde_json::to_value(profile).expect("a profile is JSON")
}

/// An error of the API.
pub fn failure(code: &str, message: &str) -> GenericError {
    let item = ErrorItem::new().code(code).message(message).details(Default::default());
    GenericError::new()
        .errors(vec![item])
        .request_id("123e4567-e89b-12d3-a456-426655440000")
}

/// A service that answers as it is told, and keeps the requests that reach it.
pub struct Stub<F> {
    answer: F,
    pub requests: Arc<Mutex<Vec<CreateScepProfileRequest>>>,
}

impl<F: Fn() -> Outcome> Stub<F> {
    pub fn new(answer: F) -> Self {
        Stub {
            answer,
            requests: Arc::default(),
        }
    }
}

impl<F: Fn() -> Outcome + Send + Sync + 'static> Api for Stub<F> {
    async fn create_scep_profile(&self, request: CreateScepProfileRequest) -> Outcome {
        self.requests.lock().expect("no handler panics here").push(request);
        (self.answer)()
    }
}

/// A service that creates everything.
pub fn creating() -> Stub<fn() -> Outcome> {
    Stub::new(|| Ok(()))
}

/// A router over `api` that leaves it to that to look at credentials.
pub fn router(api: impl Api) -> Router {
    server::builder(api).without_authentication().router()
}

/// A router over a client.
pub fn gateway(client: Client) -> Router {
    server::builder(client).pass_credentials_on().router()
}

/// Serves `router` on a port of its own, for as long as the test runs.
pub async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    address
}

/// Serves a service that creates everything.
pub async fn serve_creating() -> SocketAddr {
    serve(router(creating())).await
}

/// A client of the server at `address`, still to be put together.
pub fn builder(address: SocketAddr) -> Builder<Client> {
    Client::builder().base_url(format!("http://{address}")).scm_token(TOKEN)
}

/// A client of the server at `address`.
pub fn client(address: SocketAddr) -> Client {
    builder(address).build().expect("a client")
}

/// What an error of the API is: its status and its body.
pub fn typed(error: Error<ApiError>) -> (StatusCode, models::GenericError) {
    let Error::Api(error) = error else {
        panic!("not an error of the API: {error:?}");
    };
    (error.status(), error.into_body())
}

/// The places and keywords of violations.
pub fn places(violations: &scep_profiles::Violations) -> Vec<(&str, &str)> {
    violations
        .iter()
        .map(|one| (one.pointer.as_str(), one.keyword))
        .collect()
}

/// The places and keywords of the violations in a body of the API's errors.
pub fn told_places(body: &Value) -> Vec<(&str, &str)> {
    let violations = body.pointer("/_errors/0/details/violations").and_then(Value::as_array);
    violations
        .into_iter()
        .flatten()
        .map(|one| {
            let text = |name: &str| one[name].as_str().unwrap_or("(not text)");
            (text("pointer"), text("keyword"))
        })
        .collect()
}
