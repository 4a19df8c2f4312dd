//! A program that calls two APIs, whose crates share their support code.

use calls::Violations;
use strictness::client::Error;
use strictness::{Secret, Validate};

/// Handles the errors of any API.
fn told<E: std::fmt::Display>(api: &str, error: &Error<E>) -> String {
    match error {
        Error::Transport(_) if error.is_connect() => format!("{api}: no connection"),
        other => format!("{api}: {other}"),
    }
}

/// Checks a value of any API.
fn check(value: &dyn Validate) -> Result<(), Violations> {
    value.validate()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let _: Secret = calls::Secret::from("the same type");
    let visit = strictness::models::Visit::new("2026-11-27T16:00:00Z", strictness::models::VisitKind::Arrival);
    check(&visit).expect("a valid value");
    // Nothing listens at this port.
    let nowhere = "http://127.0.0.1:1";
    let issues = calls::Client::builder().base_url(nowhere).token("secret").build().expect("a client");
    let visits = strictness::Client::new(nowhere).expect("a client");
    println!("{}", told("issues", &issues.get_issues().await.expect_err("no server")));
    println!("{}", told("visits", &visits.get_visit("1").await.expect_err("no server")));
}
