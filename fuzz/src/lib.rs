//! What the fuzz targets do with arbitrary bytes; each panics if something is wrong.
//!
//! The targets need `cargo fuzz`; the test `fuzz` of the workspace includes this file, and runs it for a moment.

use std::{env, fs, process, thread};

use generator::Generator;
use scep_profiles::models::*;
use scep_profiles::{Secret, Validate, from_json, from_json_tolerant};
use serde_json::{Map, Value};

/// Decodes a request's body: what is accepted is written as what is accepted, and is equal.
pub fn decode(data: &[u8]) {
    match from_json::<ScepProfileInput>(data) {
        Ok(profile) => reread(&profile),
        Err(violations) => drop(violations.to_string()),
    }
    if let Ok(profile) = from_json_tolerant::<ScepProfile>(data) {
        validated(&profile);
    }
}

/// Validates a profile made of the bytes: one that is valid is written as what is accepted, and is equal.
pub fn validate(data: &[u8]) {
    let profile = Choices(data).profile();
    if validated(&profile) {
        reread(&profile);
    }
}

/// Generates a crate from a description.
pub fn describe(data: &[u8]) {
    let name = format!("describe-{}-{:?}.yaml", process::id(), thread::current().id());
    let path = env::temp_dir().join(name);
    fs::write(&path, data).expect("there is space for a temporary file");
    match Generator::new(&path).name("described").generate() {
        Ok(generated) => drop((generated.warnings(), generated.single_file())),
        Err(failure) => drop(failure.to_string()),
    }
    let _ = fs::remove_file(path);
}

fn reread(profile: &ScepProfileInput) {
    let text = serde_json::to_vec(profile).expect("a valid profile can be written");
    match from_json::<ScepProfileInput>(&text) {
        Ok(again) => assert!(
            again == *profile,
            "{} is read otherwise",
            String::from_utf8_lossy(&text)
        ),
        Err(violations) => panic!("{} is not accepted: {violations}", String::from_utf8_lossy(&text)),
    }
}

/// Whether a value is valid; what is told of one that is not can be shown.
fn validated(value: &impl Validate) -> bool {
    match value.validate() {
        Ok(()) => true,
        Err(violations) => {
            assert!(!violations.to_string().is_empty());
            false
        }
    }
}

/// Bytes, as choices of what to build; when there are no more, all are the first.
struct Choices<'a>(&'a [u8]);

impl Choices<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    /// A text: one that may be what is wanted, or any.
    fn text(&mut self, likely: &str) -> String {
        let length = match self.byte() {
            0..128 => return likely.to_owned(),
            length => usize::from(length - 128).min(self.0.len()),
        };
        let (text, rest) = self.0.split_at(length);
        self.0 = rest;
        String::from_utf8_lossy(text).into_owned()
    }

    fn optional<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        match self.byte() % 2 {
            0 => None,
            _ => Some(make(self)),
        }
    }

    fn members(&mut self) -> Map<String, Value> {
        let mut members = Map::new();
        while self.byte() % 2 == 1 {
            members.insert(self.text("none"), Value::from(self.text("")));
        }
        members
    }

    fn profile(&mut self) -> ScepProfileInput {
        let mut profile = ScepProfileInput::new(ScepProfileInputRequired {
            name: self.text("corp-laptops"),
            scep_challenge: self.challenge(),
            ca_identity_name: self.text("corp-ca"),
            subject: self.text("CN=$USERNAME"),
            algorithm: self.algorithm(),
            digest: self.digest(),
            scep_url: self.text("https://scep.example.com/"),
            scope: self.scope(),
        });
        profile.scep_ca_cert = self.optional(|choices| choices.text("ca"));
        profile.scep_client_cert = self.optional(|choices| choices.text("client"));
        profile.fingerprint = self.optional(|choices| choices.text("00"));
        profile.certificate_attributes = self.optional(Self::attributes);
        profile.use_as_digital_signature = self.optional(|choices| choices.byte() % 2 == 1);
        profile.use_for_key_encipherment = self.optional(|choices| choices.byte() % 2 == 1);
        profile
    }

    fn algorithm(&mut self) -> Algorithm {
        let mut algorithm = Algorithm::new();
        algorithm.rsa = self.optional(|choices| {
            let mut rsa = Rsa::new();
            rsa.rsa_nbits = choices.optional(Self::length);
            rsa
        });
        algorithm
    }

    fn challenge(&mut self) -> ScepChallenge {
        match self.byte() % 4 {
            0 => ScepChallenge::None,
            1 => ScepChallenge::Fixed(Secret::from(self.text("secret"))),
            2 => {
                let mut dynamic = DynamicChallenge::new();
                dynamic.username = self.optional(|choices| choices.text("user"));
                dynamic.password = self.optional(|choices| Secret::from(choices.text("secret")));
                dynamic.otp_server_url = self.optional(|choices| choices.text("https://otp.example.com/"));
                ScepChallenge::Dynamic(dynamic)
            }
            _ => ScepChallenge::Unknown(self.members()),
        }
    }

    fn length(&mut self) -> RsaNbits {
        match self.byte() % 4 {
            0 => RsaNbits::Bits1024,
            1 => RsaNbits::Bits2048,
            2 => RsaNbits::Bits3072,
            _ => serde_json::from_value((i64::from(self.byte()) - 128).into()).unwrap_or(RsaNbits::Bits1024),
        }
    }

    fn digest(&mut self) -> Digest {
        match self.byte() % 3 {
            0 => Digest::Sha256,
            1 => Digest::Sha512,
            _ => serde_json::from_value(self.text("sha256").into()).unwrap_or(Digest::Sha256),
        }
    }

    fn attributes(&mut self) -> CertificateAttributes {
        match self.byte() % 4 {
            0 => CertificateAttributes::Rfc822Name(self.text("a@example.com")),
            1 => CertificateAttributes::DnsName(self.text("a.example.com")),
            2 => CertificateAttributes::UniformResourceIdentifier(self.text("urn:a")),
            _ => CertificateAttributes::Unknown(self.members()),
        }
    }

    fn scope(&mut self) -> Scope {
        match self.byte() % 4 {
            0 => Scope::Folder(self.text("My Folder")),
            1 => Scope::Snippet(self.text("My Snippet")),
            2 => Scope::Device(self.text("My Device")),
            _ => Scope::Unknown,
        }
    }
}
