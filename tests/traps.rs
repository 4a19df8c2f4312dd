//! Where a literal reading of the description goes wrong.

mod common;

use common::http::{Request, answer, canned};
use common::*;
use scep_profiles::models::*;
use scep_profiles::{from_json, from_json_tolerant};
use serde_json::{Value, json};

/// The status that a server answers, and the places that it finds fault with.
async fn judged(body: &Value) -> (u16, Vec<(String, String)>) {
    let answer = Request::post(body).send(serve_creating().await).await;
    let told = match answer.status {
        201 => Vec::new(),
        _ => told_places(&answer.error())
            .into_iter()
            .map(|(pointer, keyword)| (pointer.to_owned(), keyword.to_owned()))
            .collect(),
    };
    (answer.status, told)
}

async fn is_accepted(body: &Value) {
    assert_eq!(judged(body).await, (201, Vec::new()), "{body}");
}

async fn is_refused(body: &Value, pointer: &str, keyword: &str) {
    assert_eq!(
        judged(body).await,
        (400, vec![(pointer.to_owned(), keyword.to_owned())]),
        "{body}"
    );
}

/// 1: what is `readOnly` is required in responses only.
#[tokio::test]
async fn an_id_is_required_in_responses_only() {
    is_accepted(&body()).await;
    for id in [
        json!("123e4567-e89b-12d3-a456-426655440000"),
        json!(""),
        json!(7),
        json!({}),
    ] {
        let sent = body_with(json!({"id": id}));
        is_accepted(&sent).await;
        assert_eq!(encode(&decode(&sent).unwrap()), body(), "an id is not passed on");
    }
    let mut null = body();
    null["id"] = Value::Null;
    is_accepted(&null).await;
    let response = |body: Value| from_json::<ScepProfile>(body.to_string().as_bytes());
    assert_eq!(places(&response(body()).unwrap_err()), [("", "required")]);
    assert_eq!(
        places(&response(body_with(json!({"id": 7}))).unwrap_err()),
        [("/id", "type")]
    );
    assert_eq!(
        response(body_with(json!({"id": "x"}))).map(|profile| profile.id),
        Ok("x".to_owned())
    );
}

/// 2: the property that is present decides which branch it is.
#[tokio::test]
async fn a_branch_is_chosen_by_its_property() {
    let challenges = [
        (json!({"none": ""}), ScepChallenge::None),
        (json!({"fixed": "abc"}), ScepChallenge::Fixed("abc".into())),
        (
            json!({"dynamic": {}}),
            ScepChallenge::Dynamic(DynamicChallenge::default()),
        ),
    ];
    for (challenge, expected) in challenges {
        let body = body_with(json!({"scep_challenge": challenge}));
        is_accepted(&body).await;
        let profile = decode(&body).unwrap();
        assert_eq!(profile.scep_challenge, expected);
        assert_eq!(encode(&profile), body);
    }
    let attributes = [
        (
            json!({"rfc822name": "a@example.com"}),
            CertificateAttributes::Rfc822Name("a@example.com".into()),
        ),
        (
            json!({"dnsname": "a.example.com"}),
            CertificateAttributes::DnsName("a.example.com".into()),
        ),
        (
            json!({"uniform_resource_identifier": "urn:a:b"}),
            CertificateAttributes::UniformResourceIdentifier("urn:a:b".into()),
        ),
    ];
    for (attributes, expected) in attributes {
        let body = body_with(json!({"certificate_attributes": attributes}));
        is_accepted(&body).await;
        let profile = decode(&body).unwrap();
        assert_eq!(profile.certificate_attributes, Some(expected));
        assert_eq!(encode(&profile), body);
    }
}

/// 2: properties of two branches, or of none, are an error.
#[tokio::test]
async fn properties_of_two_branches_or_of_none_are_refused() {
    let challenges = [
        json!({}),
        json!({"other": "abc"}),
        json!({"none": "", "fixed": "abc"}),
        json!({"none": "", "dynamic": {}}),
        json!({"fixed": "abc", "dynamic": {}}),
        json!({"none": "", "fixed": "abc", "dynamic": {}}),
    ];
    for challenge in challenges {
        is_refused(
            &body_with(json!({"scep_challenge": challenge})),
            "/scep_challenge",
            "oneOf",
        )
        .await;
    }
    let attributes = [
        json!({}),
        json!({"rfc822name": "a@example.com", "dnsname": "a.example.com"}),
        json!({"rfc822name": "a@example.com", "uniform_resource_identifier": "urn:a:b"}),
        json!({"dnsname": "a.example.com", "uniform_resource_identifier": "urn:a:b"}),
    ];
    for attributes in attributes {
        let body = body_with(json!({"certificate_attributes": attributes}));
        is_refused(&body, "/certificate_attributes", "oneOf").await;
    }
}

/// 2: a second property is an error even if its value, or that of the first, makes its branch invalid.
#[tokio::test]
async fn properties_of_two_branches_are_refused_whatever_they_are() {
    let cases = [
        ("scep_challenge", json!({"none": "", "fixed": 1})),
        ("scep_challenge", json!({"none": "", "fixed": "x".repeat(1025)})),
        ("scep_challenge", json!({"none": "no", "fixed": "abc"})),
        ("scep_challenge", json!({"fixed": "abc", "dynamic": null})),
        ("scep_challenge", json!({"fixed": 1, "dynamic": 1})),
        (
            "certificate_attributes",
            json!({"rfc822name": "a@example.com", "dnsname": 1}),
        ),
        (
            "certificate_attributes",
            json!({"rfc822name": null, "uniform_resource_identifier": "urn:a:b"}),
        ),
        (
            "certificate_attributes",
            json!({"rfc822name": "a@example.com", "dnsname": "a"}),
        ),
    ];
    for (name, union) in cases {
        let (status, told) = judged(&body_with(json!({name: union}))).await;
        assert_eq!(status, 400, "{union}");
        let place = format!("/{name}");
        assert!(
            told.iter().any(|(pointer, _)| pointer.starts_with(&place)),
            "{union}: {told:?}"
        );
    }
}

/// 3: the union beside the properties is one field of one struct, and flat on the wire.
#[tokio::test]
async fn a_scope_is_flattened_into_the_profile() {
    let scopes = [
        (json!({}), Scope::Folder("My Folder".into())),
        (
            json!({"folder": null, "snippet": "My Snippet"}),
            Scope::Snippet("My Snippet".into()),
        ),
        (
            json!({"folder": null, "device": "My Device"}),
            Scope::Device("My Device".into()),
        ),
    ];
    for (members, scope) in scopes {
        let body = body_with(members);
        is_accepted(&body).await;
        let profile = changed(|profile| profile.scope = scope);
        assert_eq!(encode(&profile), body);
        assert_eq!(decode(&body), Ok(profile));
    }
    let refused = [
        json!({"folder": null}),
        json!({"snippet": "My Snippet"}),
        json!({"device": "My Device"}),
        json!({"folder": null, "snippet": "My Snippet", "device": "My Device"}),
        json!({"snippet": "My Snippet", "device": "My Device"}),
    ];
    for members in refused {
        is_refused(&body_with(members), "", "oneOf").await;
    }
    // A second property is an error even if its own branch is not valid.
    for members in [
        json!({"snippet": "a/b"}),
        json!({"device": 1}),
        json!({"snippet": [], "device": {}}),
    ] {
        let (status, told) = judged(&body_with(members.clone())).await;
        assert_eq!(status, 400, "{members}");
        assert!(!told.is_empty(), "{members}");
    }
}

/// 4: the pattern is ECMA-262's: `-` after a class is itself, and digits are those of ASCII.
#[tokio::test]
async fn the_pattern_is_read_as_ecma_262() {
    for name in ["a", "Z", "0", "9", "-", "_", ".", " ", "-a", "a-", "aZ09-_. "] {
        is_accepted(&body_with(json!({"folder": name}))).await;
    }
    for name in ["", "é", "٣", "a\n", "\na", "a/", "\\", "d^", "a\u{a0}", ",", "["] {
        is_refused(&body_with(json!({"folder": name})), "/folder", "pattern").await;
    }
}

/// 5: the value of the capture stays, and the one that is meant is there.
#[tokio::test]
async fn both_spellings_of_the_digest_are_accepted() {
    for (text, digest) in [("sha348", Digest::Sha348), ("sha384", Digest::Sha384)] {
        let body = body_with(json!({"digest": text}));
        is_accepted(&body).await;
        assert_eq!(encode(&changed(|profile| profile.digest = digest)), body);
    }
    is_refused(&body_with(json!({"digest": "sha394"})), "/digest", "enum").await;
}

/// 6: the body is required.
#[tokio::test]
async fn a_body_is_required() {
    let answer = Request::post("").send(serve_creating().await).await;
    assert_eq!(answer.told(), (400, "E003".into(), "Missing Body".into()));
}

/// 7: a 201 may have a body, which nothing is known of.
#[tokio::test]
async fn a_client_accepts_201_with_any_body() {
    let answers = [
        answer("201 Created", ""),
        answer(
            "201 Created\ncontent-type: application/json",
            r#"{"id": "1", "name": "corp-laptops"}"#,
        ),
        answer("201 Created\ncontent-type: application/json", "{"),
        answer("201 Created\ncontent-type: text/plain", "created"),
        answer("201 Created", "created"),
    ];
    for text in answers {
        let (address, _requests) = canned(text.clone()).await;
        let created = client(address).create_scep_profile(&profile()).await;
        assert!(created.is_ok(), "{text}: {created:?}");
    }
}

/// 8: a secret whose property is misspelt is of no branch of the union, and not shown either.
#[test]
fn what_may_be_a_secret_is_not_shown() {
    for misspelt in [json!({"fxied": "hunter2"}), json!({"dynamic": {"pasword": "hunter2"}})] {
        let challenge: ScepChallenge = serde_json::from_value(misspelt.clone()).expect("it is kept");
        let shown = format!("{challenge:?} {challenge:#?}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
    let unknown: ScepChallenge = serde_json::from_value(json!({"fxied": "hunter2"})).expect("it is kept");
    assert_eq!(format!("{unknown:?}"), "Unknown([redacted])");
    assert_eq!(
        format!("{:?}", ScepChallenge::Fixed("hunter2".into())),
        "Fixed([redacted])"
    );
    assert_eq!(format!("{:?}", ScepChallenge::None), "None");
}

/// 8: secrets are in what is sent, and in nothing that is shown.
#[tokio::test]
async fn secrets_are_not_shown() {
    const SECRET: &str = "hunter2";
    let challenges = [
        ScepChallenge::Fixed(SECRET.into()),
        ScepChallenge::Dynamic(DynamicChallenge::new().password(SECRET)),
    ];
    for scep_challenge in challenges {
        let profile = changed(|profile| profile.scep_challenge = scep_challenge);
        let shown = format!("{profile:?} {profile:#?}");
        assert!(!shown.contains(SECRET), "{shown}");
        assert!(shown.contains("redacted"), "{shown}");
        let service = creating();
        let requests = service.requests.clone();
        let address = serve(router(service)).await;
        let client = builder(address).scm_token(SECRET).build().unwrap();
        client.create_scep_profile(&profile).await.expect("it is created");
        let request = requests.lock().unwrap().pop().expect("the request was handled");
        assert_eq!(*request.body, profile);
        assert_eq!(request.context.credentials.bearer(), Some(&SECRET.into()));
        for shown in [
            format!("{request:?}"),
            format!("{client:?}"),
            format!("{:?}", builder(address).scm_token(SECRET)),
        ] {
            assert!(!shown.contains(SECRET), "{shown}");
        }
    }
}

/// 8: what is wrong with a secret is told without the secret.
#[tokio::test]
async fn violations_do_not_show_values() {
    let secret = "hunter2".repeat(200);
    let challenges = [
        json!({"fixed": secret}),
        json!({"dynamic": {"password": secret}}),
        json!({"fixed": [secret]}),
    ];
    for challenge in challenges {
        let body = body_with(json!({"scep_challenge": challenge}));
        let answer = Request::post(&body).send(serve_creating().await).await;
        assert_eq!(answer.status, 400);
        assert!(!answer.body.contains("hunter2"), "{}", answer.body);
        let violations = decode(&body).unwrap_err();
        assert!(
            !format!("{violations} {violations:?}").contains("hunter2"),
            "{violations}"
        );
    }
}

/// 9: codes are of several families.
#[test]
fn codes_are_not_a_closed_list() {
    for code in ["E003", "E016", "4", "", "AUTH-1"] {
        let body = json!({"_errors": [{"code": code}]});
        let error: GenericError = from_json(body.to_string().as_bytes()).expect(code);
        assert_eq!(error.errors.unwrap()[0].code.as_deref(), Some(code));
    }
    let number = json!({"_errors": [{"code": 4}]}).to_string();
    let violations = from_json::<GenericError>(number.as_bytes()).unwrap_err();
    assert_eq!(places(&violations), [("/_errors/0/code", "type")]);
}

/// 8: a secret stays one where it is not understood.
#[test]
fn secrets_that_are_not_understood_are_not_shown() {
    let challenges = [
        json!({"fixed": "hunter2", "dynamic": {"password": "hunter2"}}),
        json!({"none": "", "fixed": "hunter2"}),
        json!({"fixed": ["hunter2"]}),
        json!({"dynamic": {"password": {"": "hunter2"}}}),
    ];
    for challenge in challenges {
        let body = body_with(json!({"scep_challenge": challenge}));
        let strict = serde_json::from_value::<ScepProfileInput>(body.clone());
        let tolerant = from_json_tolerant::<ScepProfileInput>(body.to_string().as_bytes());
        let shown = format!("{strict:?} {tolerant:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
    for challenge in [json!({"fixed": 31337}), json!({"dynamic": {"password": 31337}})] {
        let violations = decode(&body_with(json!({"scep_challenge": challenge}))).expect_err("it is no text");
        assert!(!format!("{violations:?}").contains("31337"), "{violations}");
    }
}
