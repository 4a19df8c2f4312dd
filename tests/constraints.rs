//! Every constraint of the description, on both sides of its limit, on both sides of the wire.

mod common;

use common::http::Request;
use common::program::Server;
use common::*;
use scep_profiles::Validate;
use scep_profiles::client::Error;
use scep_profiles::models::*;
use serde_json::{Map, Value, json};

type Change = fn(&mut ScepProfileInput);

/// Where and by which keyword a limit is told; a change that keeps to it, and one that does not.
#[rustfmt::skip] // One limit a line.
const LIMITS: &[(&str, &str, Change, Change)] = &[
    ("/name", "maxLength", |p| p.name = "n".repeat(31), |p| p.name = "n".repeat(32)),
    ("/name", "maxLength", |p| p.name = "𝄞".repeat(31), |p| p.name = "𝄞".repeat(32)),
    ("/name", "maxLength", |p| p.name = String::new(), |p| p.name = "é".repeat(32)),
    ("/scep_challenge", "oneOf", |p| p.scep_challenge = ScepChallenge::None, |p| p.scep_challenge = unknown_challenge()),
    ("/scep_challenge/fixed", "maxLength", |p| p.scep_challenge = fixed(1024), |p| p.scep_challenge = fixed(1025)),
    ("/scep_challenge/dynamic/username", "maxLength", |p| username(p, 255), |p| username(p, 256)),
    ("/scep_challenge/dynamic/password", "maxLength", |p| password(p, 255), |p| password(p, 256)),
    ("/scep_challenge/dynamic/otp_server_url", "maxLength", |p| otp(p, &url(255)), |p| otp(p, &url(256))),
    ("/scep_challenge/dynamic/otp_server_url", "format", |p| otp(p, "https://example.com"), |p| otp(p, "example.com")),
    ("/algorithm/rsa/rsa_nbits", "enum", |p| bits(p, RsaNbits::Bits1024), |p| bits(p, unchecked(json!(1023)))),
    ("/algorithm/rsa/rsa_nbits", "enum", |p| bits(p, RsaNbits::Bits2048), |p| bits(p, unchecked(json!(0)))),
    ("/algorithm/rsa/rsa_nbits", "enum", |p| bits(p, RsaNbits::Bits3072), |p| bits(p, unchecked(json!(4096)))),
    ("/digest", "enum", |p| p.digest = Digest::Sha1, |p| p.digest = unchecked(json!("md5"))),
    ("/digest", "enum", |p| p.digest = Digest::Sha256, |p| p.digest = unchecked(json!("SHA256"))),
    ("/digest", "enum", |p| p.digest = Digest::Sha348, |p| p.digest = unchecked(json!("sha349"))),
    ("/digest", "enum", |p| p.digest = Digest::Sha384, |p| p.digest = unchecked(json!("sha-384"))),
    ("/digest", "enum", |p| p.digest = Digest::Sha512, |p| p.digest = unchecked(json!(""))),
    ("/certificate_attributes", "oneOf", |p| p.certificate_attributes = None, unknown_attribute),
    ("/certificate_attributes/rfc822name", "format", |p| email(p, "user@example.com"), |p| email(p, "user.example.com")),
    ("/certificate_attributes/dnsname", "format", |p| host(p, "host.example.com"), |p| host(p, "host")),
    ("/certificate_attributes/dnsname", "format", |p| host(p, &label(63)), |p| host(p, &label(64))),
    ("/certificate_attributes/uniform_resource_identifier", "format", |p| uri(p, "urn:isbn:0451450523"), |p| uri(p, "/a")),
    ("/scep_url", "format", |p| p.scep_url = "http://[2001:db8::1]:80/".into(), |p| p.scep_url = "example.com".into()),
    ("/scep_url", "format", |p| p.scep_url = "HTTPS://example.com/%7E".into(), |p| p.scep_url = "urn:a%7".into()),
    ("/folder", "maxLength", |p| p.scope = Scope::Folder("f".repeat(64)), |p| p.scope = Scope::Folder("f".repeat(65))),
    ("/snippet", "maxLength", |p| p.scope = Scope::Snippet("s".repeat(64)), |p| p.scope = Scope::Snippet("s".repeat(65))),
    ("/device", "maxLength", |p| p.scope = Scope::Device("d".repeat(64)), |p| p.scope = Scope::Device("d".repeat(65))),
    ("/folder", "pattern", |p| p.scope = Scope::Folder("-".into()), |p| p.scope = Scope::Folder(String::new())),
    ("/snippet", "pattern", |p| p.scope = Scope::Snippet("aZ09-_. ".into()), |p| p.scope = Scope::Snippet("a/b".into())),
    ("/device", "pattern", |p| p.scope = Scope::Device("0".into()), |p| p.scope = Scope::Device("0\n".into())),
    ("", "oneOf", |p| p.scope = Scope::Device("device".into()), |p| p.scope = Scope::Unknown),
];

fn unknown_challenge() -> ScepChallenge {
    ScepChallenge::Unknown(Map::new())
}

fn unknown_attribute(profile: &mut ScepProfileInput) {
    profile.certificate_attributes = Some(CertificateAttributes::Unknown(Map::new()));
}

fn fixed(length: usize) -> ScepChallenge {
    ScepChallenge::Fixed("x".repeat(length).into())
}

fn dynamic(profile: &mut ScepProfileInput, challenge: DynamicChallenge) {
    profile.scep_challenge = ScepChallenge::Dynamic(challenge);
}

fn username(profile: &mut ScepProfileInput, length: usize) {
    dynamic(profile, DynamicChallenge::new().username("u".repeat(length)));
}

fn password(profile: &mut ScepProfileInput, length: usize) {
    dynamic(profile, DynamicChallenge::new().password("p".repeat(length)));
}

fn otp(profile: &mut ScepProfileInput, url: &str) {
    dynamic(profile, DynamicChallenge::new().otp_server_url(url));
}

fn url(length: usize) -> String {
    format!("{:/<length$}", "https://otp.example.com")
}

fn bits(profile: &mut ScepProfileInput, bits: RsaNbits) {
    profile.algorithm.rsa = Some(Rsa::new().rsa_nbits(bits));
}

fn email(profile: &mut ScepProfileInput, text: &str) {
    profile.certificate_attributes = Some(CertificateAttributes::Rfc822Name(text.to_owned()));
}

fn host(profile: &mut ScepProfileInput, text: &str) {
    profile.certificate_attributes = Some(CertificateAttributes::DnsName(text.to_owned()));
}

fn label(length: usize) -> String {
    format!("{}.example.com", "l".repeat(length))
}

fn uri(profile: &mut ScepProfileInput, text: &str) {
    profile.certificate_attributes = Some(CertificateAttributes::UniformResourceIdentifier(text.to_owned()));
}

#[test]
fn a_model_tells_what_is_beyond_a_limit() {
    for (pointer, keyword, keeping, breaking) in LIMITS {
        let kept = changed(*keeping);
        assert_eq!(kept.validate(), Ok(()), "{pointer} {keyword}: {kept:?}");
        let broken = changed(*breaking);
        let violations = broken.validate().expect_err(pointer);
        assert_eq!(places(&violations), [(*pointer, *keyword)], "{broken:?}");
    }
}

#[tokio::test]
async fn a_client_sends_what_keeps_to_a_limit_as_it_is() {
    let service = creating();
    let requests = service.requests.clone();
    let client = client(serve(router(service)).await);
    for (pointer, keyword, keeping, _) in LIMITS {
        let profile = changed(*keeping);
        let created = client.create_scep_profile(&profile).await;
        assert!(created.is_ok(), "{pointer} {keyword}: {created:?}");
        let request = requests.lock().unwrap().pop().expect("the request was handled");
        assert_eq!(*request.body, profile, "{pointer} {keyword}");
    }
}

#[tokio::test]
async fn a_client_does_not_send_what_is_beyond_a_limit() {
    let (address, mut requests) = common::http::canned(common::http::answer("201 Created", "")).await;
    let client = client(address);
    for (pointer, keyword, _, breaking) in LIMITS {
        match client.create_scep_profile(&changed(*breaking)).await {
            Err(Error::Invalid(violations)) => assert_eq!(places(&violations), [(*pointer, *keyword)]),
            other => panic!("{pointer} {keyword}: {other:?}"),
        }
    }
    assert!(requests.try_recv().is_err(), "something was sent");
}

#[tokio::test]
async fn a_server_refuses_what_is_beyond_a_limit() {
    let service = creating();
    let requests = service.requests.clone();
    let address = serve(router(service)).await;
    let unchecked = builder(address).validate(false).build().unwrap();
    for (pointer, keyword, _, breaking) in LIMITS {
        let result = unchecked.create_scep_profile(&changed(*breaking)).await;
        let (status, body) = typed(result.expect_err(pointer));
        assert_eq!(status.as_u16(), 400, "{pointer} {keyword}");
        let body = serde_json::to_value(&body).unwrap();
        assert_eq!(told_places(&body), [(*pointer, *keyword)], "{body}");
    }
    assert!(requests.lock().unwrap().is_empty(), "the handler was called");
}

/// A body of the table in `data/bodies.json`.
struct Case {
    name: String,
    is_valid: bool,
    body: Value,
    /// Where a violation is told, if there is but one good answer.
    pointer: Option<String>,
}

fn cases() -> Vec<Case> {
    let cases: Vec<Value> = serde_json::from_str(include_str!("data/bodies.json")).expect("a list of cases");
    let text = |case: &Value, name: &str| case.get(name).and_then(Value::as_str).map(str::to_owned);
    cases
        .into_iter()
        .map(|case| Case {
            name: text(&case, "name").expect("a name"),
            is_valid: case["valid"].as_bool().expect("whether it is valid"),
            pointer: text(&case, "pointer"),
            body: case["body"].clone(),
        })
        .collect()
}

#[test]
fn the_table_of_bodies_has_both_sides() {
    let (valid, invalid): (Vec<_>, Vec<_>) = cases().into_iter().partition(|case| case.is_valid);
    assert_eq!((valid.len(), invalid.len()), (39, 120));
}

#[test]
fn a_body_is_decoded_exactly_if_it_is_valid() {
    for Case {
        name,
        is_valid,
        body,
        pointer,
    } in cases()
    {
        match decode(&body) {
            Ok(profile) => {
                assert!(is_valid, "{name}: {body} is accepted");
                assert_eq!(
                    decode(&encode(&profile)),
                    Ok(profile),
                    "{name}: {body} is not what goes out"
                );
            }
            Err(violations) => {
                assert!(!is_valid, "{name}: {body} is refused: {violations}");
                let told = places(&violations);
                let is_told = pointer.is_none_or(|pointer| told.iter().any(|(place, _)| *place == pointer));
                assert!(is_told, "{name}: {body} is refused elsewhere: {violations}");
            }
        }
    }
}

#[tokio::test]
async fn the_example_server_answers_201_exactly_if_a_body_is_valid() {
    let shared = Server::run(&[]);
    for Case {
        name,
        is_valid,
        body,
        pointer,
    } in cases()
    {
        // Most valid bodies have one name and one folder, which only one can have on one server.
        let own = is_valid.then(|| Server::run(&[]));
        let address = own.as_ref().unwrap_or(&shared).address;
        let answer = Request::post(&body).send(address).await;
        if is_valid {
            assert_eq!((answer.status, answer.body.as_str()), (201, ""), "{name}: {body}");
            continue;
        }
        assert_eq!(
            answer.told(),
            (400, "E003".into(), "Invalid Object".into()),
            "{name}: {body}"
        );
        let error = answer.error();
        let told = told_places(&error);
        assert!(!told.is_empty(), "{name}: {body} is refused without a reason");
        let is_told = pointer.is_none_or(|pointer| told.iter().any(|(place, _)| *place == pointer));
        assert!(is_told, "{name}: {body} is refused elsewhere: {error}");
    }
}

#[test]
fn all_that_is_wrong_is_told_at_once() {
    let body = body_with(serde_json::json!({
        "name": "n".repeat(32),
        "digest": "md5",
        "algorithm": {"rsa": {"rsa_nbits": true}},
        "scep_challenge": {"dynamic": {"username": 1, "otp_server_url": "no"}},
        "scep_url": "",
        "folder": "a/b",
        "subject": null,
    }));
    let violations = decode(&body).expect_err("much is wrong");
    let mut told = places(&violations);
    told.sort_unstable();
    let expected = [
        ("", "required"),
        ("/algorithm/rsa/rsa_nbits", "type"),
        ("/digest", "enum"),
        ("/folder", "pattern"),
        ("/name", "maxLength"),
        ("/scep_challenge/dynamic/otp_server_url", "format"),
        ("/scep_challenge/dynamic/username", "type"),
        ("/scep_url", "format"),
    ];
    assert_eq!(told, expected, "{violations}");
}
