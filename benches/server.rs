//! What a request costs the server, without the network, beside a handler that is written by hand.

mod common;

use axum::Json;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use axum::response::Response;
use axum::routing::post;
use common::{Bench, body, by_hand};
use scep_profiles::{Api, ApiError, CreateScepProfileRequest, Failure, server};
use tower_service::Service as _;

/// A service that creates everything.
struct Service;

impl Api for Service {
    async fn create_scep_profile(&self, request: CreateScepProfileRequest) -> Result<(), Failure<ApiError>> {
        std::hint::black_box(request);
        Ok(())
    }
}

/// The same by hand: the credentials are looked at, the profile is read and not validated.
async fn create(headers: HeaderMap, Json(profile): Json<by_hand::Profile>) -> StatusCode {
    std::hint::black_box(profile);
    match headers.contains_key("authorization") {
        true => StatusCode::CREATED,
        false => StatusCode::UNAUTHORIZED,
    }
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    let body = body();
    let by_hand = axum::Router::new().route("/scep-profiles", post(create));
    let generated = server::builder(Service).without_authentication().router();
    let ask = |router: &axum::Router| {
        let status = runtime.block_on(answer(router.clone(), body.clone())).status();
        assert_eq!(status, StatusCode::CREATED, "the profile is created");
    };
    let mut bench = Bench::new("server");
    bench
        .compare("serve a request")
        .with("by hand with axum, not validated", || ask(&by_hand))
        .with("generated, validated", || ask(&generated));
    bench.print();
}

async fn answer(mut router: axum::Router, body: Vec<u8>) -> Response {
    let request = Request::post("/scep-profiles")
        .header("authorization", "Bearer t0ken")
        .header("content-type", "application/json")
        .body(Body::from(body))
        .expect("a request");
    match router.call(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}
