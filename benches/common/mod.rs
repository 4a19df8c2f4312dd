//! Measures things against each other, in one run, so that the ratios say more than the times.

#![allow(dead_code, reason = "each benchmark uses a part of it")]

use std::hint::black_box;
use std::time::{Duration, Instant};

/// The number of times that everything is measured, in turns.
const ROUNDS: usize = 15;

/// How long one of them takes, roughly.
const ROUND: Duration = Duration::from_millis(40);

/// What is measured.
type Subject<'a> = Box<dyn FnMut() + 'a>;

/// Things to compare, by name.
#[derive(Default)]
pub struct Comparison<'a> {
    subjects: Vec<(&'a str, Subject<'a>)>,
}

impl<'a> Comparison<'a> {
    /// With one more; the others are measured against the first.
    pub fn with<T>(mut self, name: &'a str, mut subject: impl FnMut() -> T + 'a) -> Self {
        let run = move || drop(black_box(subject()));
        self.subjects.push((name, Box::new(run)));
        self
    }

    /// Measures, and prints the medians and their ratios to the first.
    pub fn print(mut self, title: &str) {
        let counts: Vec<u32> = self.subjects.iter_mut().map(|(_, run)| runs(run)).collect();
        let mut times = vec![Vec::with_capacity(ROUNDS); self.subjects.len()];
        for _ in 0..ROUNDS {
            for (((_, run), count), times) in self.subjects.iter_mut().zip(&counts).zip(&mut times) {
                times.push(time(run, *count) / *count);
            }
        }
        let medians: Vec<Duration> = times
            .into_iter()
            .map(|mut times| {
                times.sort();
                times[times.len() / 2]
            })
            .collect();
        println!("{title}");
        for ((name, _), median) in self.subjects.iter().zip(&medians) {
            let ratio = median.as_secs_f64() / medians[0].as_secs_f64();
            println!("  {name:<52} {:>12}  {ratio:>7.2}", format!("{median:.2?}"));
        }
    }
}

/// How often a subject runs in a round.
fn runs(run: &mut impl FnMut()) -> u32 {
    let once = time(run, 1);
    let warm = (Duration::from_millis(1).as_nanos() / once.as_nanos().max(1)).max(1) as u32;
    let each = time(run, warm) / warm;
    (ROUND.as_nanos() / each.as_nanos().max(1)).clamp(1, 1_000_000) as u32
}

fn time(run: &mut impl FnMut(), count: u32) -> Duration {
    let start = Instant::now();
    (0..count).for_each(|_| run());
    start.elapsed()
}

/// A profile with everything, as it is sent.
pub fn body() -> Vec<u8> {
    serde_json::json!({
        "name": "corp-laptops",
        "scep_challenge": {
            "dynamic": {"username": "scep", "password": "s3cret", "otp_server_url": "https://otp.example.com/otp"},
        },
        "scep_ca_cert": "corp-root",
        "scep_client_cert": "gateway",
        "scep_url": "https://scep.example.com/certsrv",
        "ca_identity_name": "corp-ca",
        "subject": "CN=$USERNAME",
        "algorithm": {"rsa": {"rsa_nbits": 2048}},
        "digest": "sha256",
        "fingerprint": "0123456789abcdef",
        "certificate_attributes": {"dnsname": "laptop.example.com"},
        "use_as_digital_signature": true,
        "use_for_key_encipherment": false,
        "folder": "My Folder",
    })
    .to_string()
    .into_bytes()
}

/// The types of the API as one would write them down by hand, with serde's derives and without validation.
pub mod by_hand {
    use serde::{Deserialize, Serialize};

    /// A profile in a request.
    #[derive(Debug, Deserialize, Serialize)]
    pub struct Profile {
        pub name: String,
        pub scep_challenge: Challenge,
        pub scep_ca_cert: Option<String>,
        pub scep_client_cert: Option<String>,
        pub ca_identity_name: String,
        pub subject: String,
        pub algorithm: Algorithm,
        pub digest: Digest,
        pub fingerprint: Option<String>,
        pub certificate_attributes: Option<CertificateAttributes>,
        pub use_as_digital_signature: Option<bool>,
        pub use_for_key_encipherment: Option<bool>,
        pub scep_url: String,
        pub folder: Option<String>,
        pub snippet: Option<String>,
        pub device: Option<String>,
    }

    /// How the server challenges.
    #[derive(Debug, Deserialize, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum Challenge {
        None(String),
        Fixed(String),
        Dynamic(Dynamic),
    }

    /// Where one-time passwords come from.
    #[derive(Debug, Deserialize, Serialize)]
    pub struct Dynamic {
        pub username: Option<String>,
        pub password: Option<String>,
        pub otp_server_url: Option<String>,
    }

    /// The kind of key.
    #[derive(Debug, Deserialize, Serialize)]
    pub struct Algorithm {
        pub rsa: Option<Rsa>,
    }

    /// An RSA key.
    #[derive(Debug, Deserialize, Serialize)]
    pub struct Rsa {
        pub rsa_nbits: Option<u32>,
    }

    /// A hash function.
    #[derive(Debug, Deserialize, Serialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Digest {
        Sha1,
        Sha256,
        Sha348,
        Sha512,
    }

    /// The subject alternative name.
    #[derive(Debug, Deserialize, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum CertificateAttributes {
        Rfc822name(String),
        Dnsname(String),
        UniformResourceIdentifier(String),
    }
}
