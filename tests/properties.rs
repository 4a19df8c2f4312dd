//! Arbitrary profiles, and what becomes of them: judged by this crate and by an independent validator.

mod common;

use std::ops::Range;
use std::sync::LazyLock;

use common::*;
use generator::Config;
use jsonschema::{Draft, Validator};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use scep_profiles::models::*;
use scep_profiles::{Validate, from_json_tolerant};
use serde_json::{Value, json};

/// The pattern of the description, and what it means to a regular expression of Rust.
const PATTERN: (&str, &str) = (r"^[a-zA-Z\d-_\. ]+$", r"^[a-zA-Z0-9_. -]+$");

/// Judges by the effective schema of the request.
static JUDGE: LazyLock<Validator> = LazyLock::new(|| {
    let config = Config::load("spec/generator.toml").expect("a configuration");
    let generated = config.crates[0]
        .generator()
        .generate()
        .expect("the description is fine");
    let schema = &mut generated.effective["components"]["schemas"]["scep-profiles"].clone();
    // In requests, a property that is `readOnly` is not required, and its value does not count.
    schema["required"]
        .as_array_mut()
        .expect("a list")
        .retain(|name| name != "id");
    schema["properties"].as_object_mut().expect("an object").remove("id");
    translate_patterns(schema);
    jsonschema::options()
        // All that OpenAPI 3.0 has means the same, but that in draft 4 it is the spelling that makes an integer.
        .with_draft(Draft::Draft6)
        .should_validate_formats(true)
        .with_format("fqdn", is_fqdn)
        .with_format("password", |_: &str| true)
        .build(schema)
        .expect("a schema")
});

fn translate_patterns(schema: &mut Value) {
    let (ecma, rust) = PATTERN;
    for branch in schema["oneOf"].as_array_mut().expect("a list") {
        let properties = branch["properties"].as_object_mut().expect("an object");
        for property in properties.values_mut() {
            assert_eq!(property["pattern"], ecma, "the pattern is translated by hand");
            property["pattern"] = json!(rust);
        }
    }
}

/// A host name of several labels (RFC 1123, section 2.1).
fn is_fqdn(text: &str) -> bool {
    let name = text.strip_suffix('.').unwrap_or(text);
    let is_label = |label: &str| {
        let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=63).contains(&label.len())
            && label.bytes().all(is_inner)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    name.len() <= 253 && name.contains('.') && name.split('.').all(is_label)
}

/// Text of so many characters, of any kind.
fn text(length: Range<usize>) -> impl Strategy<Value = String> {
    vec(any::<char>(), length).prop_map(String::from_iter)
}

fn url() -> impl Strategy<Value = String> {
    "https?://[a-z]{1,20}\\.example(:[0-9]{1,4})?(/[a-zA-Z0-9._~-]{0,10}|/%[0-9A-F]{2}){0,4}(\\?[a-z]=[a-z0-9]{0,5})?(#[a-z]{0,4})?"
}

fn challenge() -> impl Strategy<Value = ScepChallenge> {
    let members = (option::of(text(0..256)), option::of(text(0..256)), option::of(url()));
    let dynamic = members.prop_map(|(username, password, otp_server_url)| {
        let mut dynamic = DynamicChallenge::new();
        dynamic.username = username;
        dynamic.password = password.map(Into::into);
        dynamic.otp_server_url = otp_server_url;
        dynamic
    });
    prop_oneof![
        Just(ScepChallenge::None),
        text(0..1025).prop_map(|text| ScepChallenge::Fixed(text.into())),
        dynamic.prop_map(ScepChallenge::Dynamic),
    ]
}

fn attributes() -> impl Strategy<Value = CertificateAttributes> {
    prop_oneof![
        "[a-z0-9]{1,20}([.+_-][a-z0-9]{1,9}){0,3}@[a-z]{1,20}\\.example".prop_map(CertificateAttributes::Rfc822Name),
        "[a-zA-Z0-9]{1,63}(\\.[a-z]([a-z0-9-]{0,20}[a-z0-9])?){1,4}\\.?".prop_map(CertificateAttributes::DnsName),
        url().prop_map(CertificateAttributes::UniformResourceIdentifier),
    ]
}

fn scope() -> impl Strategy<Value = Scope> {
    let name = "[a-zA-Z0-9_. -]{1,64}";
    prop_oneof![
        name.prop_map(Scope::Folder),
        name.prop_map(Scope::Snippet),
        name.prop_map(Scope::Device),
    ]
}

fn algorithm() -> impl Strategy<Value = Algorithm> {
    let bits = select(vec![RsaNbits::Bits1024, RsaNbits::Bits2048, RsaNbits::Bits3072]);
    option::of(option::of(bits)).prop_map(|rsa| match rsa {
        None => Algorithm::new(),
        Some(None) => Algorithm::new().rsa(Rsa::new()),
        Some(Some(bits)) => Algorithm::new().rsa(Rsa::new().rsa_nbits(bits)),
    })
}

fn digest() -> impl Strategy<Value = Digest> {
    select(vec![
        Digest::Sha1,
        Digest::Sha256,
        Digest::Sha348,
        Digest::Sha384,
        Digest::Sha512,
    ])
}

prop_compose! {
    fn valid_profile()(
        name in text(0..32),
        (scep_challenge, algorithm, digest, scope) in (challenge(), algorithm(), digest(), scope()),
        (scep_ca_cert, scep_client_cert, fingerprint) in (option::of(text(0..9)), option::of(text(0..9)), option::of(text(0..9))),
        (ca_identity_name, subject, scep_url) in (text(0..9), text(0..9), url()),
        certificate_attributes in option::of(attributes()),
        (use_as_digital_signature, use_for_key_encipherment) in any::<(Option<bool>, Option<bool>)>(),
    ) -> ScepProfileInput {
        let mut profile = ScepProfileInput::new(ScepProfileInputRequired {
            name, scep_challenge, ca_identity_name, subject, algorithm, digest, scep_url, scope,
        });
        profile.scep_ca_cert = scep_ca_cert;
        profile.scep_client_cert = scep_client_cert;
        profile.fingerprint = fingerprint;
        profile.certificate_attributes = certificate_attributes;
        profile.use_as_digital_signature = use_as_digital_signature;
        profile.use_for_key_encipherment = use_for_key_encipherment;
        profile
    }
}

/// A change to a JSON document, at a place that is chosen when there is one.
#[derive(Debug, Clone)]
enum Mutation {
    /// Puts another value in the place.
    Replace(Value),
    /// Removes the place.
    Drop,
    /// Adds a member to the object that the place is or lies in.
    Add(&'static str, Value),
    /// Makes a text so many characters long.
    Stretch(usize),
    /// Adds a character to a text.
    Append(char),
}

/// Values that are something somewhere.
#[rustfmt::skip] // By kind.
fn values() -> Vec<Value> {
    let list = json!([
        null, true, false, 0, -1, 1024, 2048.0, 1.024e3, 1024.5, 3072, 4096, 1e300, 18446744073709551616.0,
        "", " ", "a", "sha1", "sha348", "sha384", "SHA1", "md5", "1024", "a/b", "ü", "a\n", "none", "true",
        "https://example.com", "urn:a:b", "example.com", "example", "/a", "//a", "a b", "http://[::1", "a%2", "a:%2",
        "user@example.com", "user@", "@", "-a.example", "a.example.", "a..b", ".",
        [], {}, [""], [{}], {"none": ""}, {"fixed": "a"}, {"fixed": "a", "none": ""}, {"dynamic": {}}, {"dynamic": {"x": 1}},
        {"rsa": {}}, {"rsa": {"rsa_nbits": 1024}}, {"rsa": {"rsa_nbits": 1024.0}}, {"rsa": {"rsa_nbits": 1}}, {"rsa_nbits": 2048},
        {"rfc822name": "user@example.com"}, {"dnsname": "a.example"}, {"uniform_resource_identifier": "urn:a:b"},
        {"rfc822name": "user@example.com", "dnsname": "a.example"}, {"username": "u", "password": "p"}, {"username": 1},
    ]);
    list.as_array().cloned().expect("a list")
}

/// The names of all properties, and some that are none.
#[rustfmt::skip] // In the order of the description.
const NAMES: &[&str] = &[
    "id", "name", "scep_challenge", "none", "fixed", "dynamic", "username", "password", "otp_server_url",
    "scep_ca_cert", "scep_client_cert", "ca_identity_name", "subject", "algorithm", "rsa", "rsa_nbits", "digest",
    "fingerprint", "certificate_attributes", "rfc822name", "dnsname", "uniform_resource_identifier",
    "use_as_digital_signature", "use_for_key_encipherment", "scep_url", "folder", "snippet", "device", "", "Name", "x",
];

fn mutation() -> impl Strategy<Value = Mutation> {
    let lengths = vec![0, 1, 31, 32, 63, 64, 65, 255, 256, 1024, 1025];
    prop_oneof![
        4 => select(values()).prop_map(Mutation::Replace),
        2 => Just(Mutation::Drop),
        4 => (select(NAMES), select(values())).prop_map(|(name, value)| Mutation::Add(name, value)),
        2 => select(lengths).prop_map(Mutation::Stretch),
        1 => select(vec!['a', '-', ' ', '/', '\n', 'é', '٣', '𝄞']).prop_map(Mutation::Append),
    ]
}

impl Mutation {
    fn apply(&self, document: &mut Value, place: Index) {
        let mut pointers = Vec::new();
        collect(document, String::new(), &mut pointers);
        let pointer = place.get(&pointers).as_str();
        let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
        match self {
            Mutation::Drop => {
                if let Some(Value::Object(members)) = document.pointer_mut(parent) {
                    members.remove(name);
                }
            }
            Mutation::Add(name, value) => {
                let is_object = document.pointer(pointer).is_some_and(Value::is_object);
                let object = document.pointer_mut(if is_object { pointer } else { parent });
                if let Some(Value::Object(members)) = object {
                    members.insert((*name).to_owned(), value.clone());
                }
            }
            Mutation::Replace(value) => *document.pointer_mut(pointer).expect("a place") = value.clone(),
            Mutation::Stretch(length) => {
                if let Some(Value::String(text)) = document.pointer_mut(pointer) {
                    let filler = text.chars().last().unwrap_or('a');
                    let known = text.chars().take(*length).collect::<String>();
                    let missing = length - known.chars().count();
                    *text = known.chars().chain(std::iter::repeat_n(filler, missing)).collect();
                }
            }
            Mutation::Append(character) => {
                if let Some(Value::String(text)) = document.pointer_mut(pointer) {
                    text.push(*character);
                }
            }
        }
    }
}

/// The pointers of a value and of all that is in it. No name here needs an escape.
fn collect(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    if let Value::Object(members) = value {
        for (name, member) in members {
            collect(member, format!("{pointer}/{name}"), pointers);
        }
    }
    pointers.push(pointer);
}

fn judge(body: &Value) -> Result<(), TestCaseError> {
    let ours = decode(body);
    let theirs: Vec<_> = JUDGE
        .iter_errors(body)
        .map(|error| format!("{} {error}", error.instance_path()))
        .collect();
    prop_assert_eq!(
        ours.is_ok(),
        theirs.is_empty(),
        "{}\nthis crate: {:?}\njsonschema: {:?}",
        body,
        ours,
        theirs
    );
    if let Ok(profile) = ours {
        prop_assert_eq!(profile.validate(), Ok(()));
        let sent = encode(&profile);
        prop_assert!(JUDGE.is_valid(&sent), "{} goes out as {}", body, sent);
        prop_assert_eq!(decode(&sent), Ok(profile));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_valid_profile_survives(profile in valid_profile()) {
        prop_assert_eq!(profile.validate(), Ok(()));
        let sent = serde_json::to_vec(&profile).expect("a profile is JSON");
        let received: ScepProfileInput = scep_profiles::from_json(&sent).expect("what is sent can be read");
        prop_assert_eq!(&received, &profile);
        prop_assert_eq!(received.validate(), Ok(()));
        prop_assert_eq!(serde_json::to_vec(&received).expect("a profile is JSON"), &sent[..]);
        prop_assert_eq!(from_json_tolerant::<ScepProfileInput>(&sent), Ok(received));
        prop_assert_eq!(serde_json::from_slice::<ScepProfileInput>(&sent).expect("by serde"), profile.clone());
        judge(&encode(&profile))?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mutation_is_judged_as_a_validator_judges_it(
        profile in valid_profile(),
        mutations in vec((any::<Index>(), mutation()), 1..5),
    ) {
        let mut body = encode(&profile);
        for (place, mutation) in mutations {
            mutation.apply(&mut body, place);
            judge(&body)?;
        }
    }
}

/// Every value in every place: what chance may miss.
#[test]
fn each_value_is_judged_alike_in_each_place() {
    let full = body_with(json!({
        "scep_challenge": {"dynamic": {"username": "u", "password": "p", "otp_server_url": "https://otp.example.com"}},
        "scep_ca_cert": "ca", "scep_client_cert": "client", "fingerprint": "f", "id": "1",
        "certificate_attributes": {"dnsname": "a.example.com"},
        "use_as_digital_signature": true, "use_for_key_encipherment": false,
    }));
    let mut pointers = Vec::new();
    collect(&full, String::new(), &mut pointers);
    for pointer in &pointers {
        for value in values() {
            let mut body = full.clone();
            *body.pointer_mut(pointer).expect("a place") = value;
            judge(&body).unwrap_or_else(|error| panic!("at {pointer}: {error}"));
        }
        let Some(Value::Object(members)) = full.pointer(pointer) else {
            continue;
        };
        for name in NAMES.iter().filter(|name| !members.contains_key(**name)) {
            for value in values() {
                let mut body = full.clone();
                body.pointer_mut(pointer).expect("a place")[*name] = value;
                judge(&body).unwrap_or_else(|error| panic!("{name} in {pointer}: {error}"));
            }
        }
    }
}

/// The judge itself is put to the test: a validator that accepts everything would prove nothing.
#[test]
fn the_judge_is_strict() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("data/bodies.json")).expect("a list of cases");
    for case in cases {
        let errors: Vec<_> = JUDGE
            .iter_errors(&case["body"])
            .map(|error| error.to_string())
            .collect();
        assert_eq!(errors.is_empty(), case["valid"] == true, "{}: {errors:?}", case["name"]);
    }
}
