//! Measures things against each other, in one run, so that the ratios say more than the times.

#![allow(dead_code, reason = "each benchmark uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion};
use serde_json::Value;

/// What is measured by a benchmark. Criterion measures; the ratios are taken from the estimates that it leaves behind.
pub struct Bench {
    criterion: Criterion,
    folder: PathBuf,
    comparisons: Vec<(String, Vec<&'static str>)>,
}

/// Things to compare; the others are measured against the first.
pub struct Comparison<'b> {
    group: BenchmarkGroup<'b, WallTime>,
    names: &'b mut Vec<&'static str>,
}

impl Bench {
    /// The benchmark `name`, of which nothing is measured yet.
    pub fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("criterion").join(name);
        // Estimates of an earlier run, on a machine that was less busy, are no measure for this one.
        let _ = fs::remove_dir_all(&folder);
        let criterion = Criterion::default()
            .output_directory(&folder)
            .without_plots()
            .sample_size(30)
            .warm_up_time(Duration::from_millis(500))
            .measurement_time(Duration::from_secs(2))
            .configure_from_args();
        Bench {
            criterion,
            folder,
            comparisons: Vec::new(),
        }
    }

    /// Begins a comparison.
    pub fn compare(&mut self, title: &str) -> Comparison<'_> {
        self.comparisons.push((title.to_owned(), Vec::new()));
        let names = &mut self.comparisons.last_mut().expect("the one that has been added").1;
        Comparison {
            group: self.criterion.benchmark_group(title),
            names,
        }
    }

    /// Prints the medians, and their ratios to the first of each comparison.
    pub fn print(self) {
        self.criterion.final_summary();
        for (title, names) in &self.comparisons {
            let medians: Vec<(&str, f64)> = names
                .iter()
                .filter_map(|name| Some((*name, self.median(title, name)?)))
                .collect();
            // Where benchmarks are only tried out, or some are chosen, there may be nothing to compare.
            let Some((first, base)) = medians.first().filter(|(first, _)| names.first() == Some(first)) else {
                continue;
            };
            println!("{title}, in ratios to: {first}");
            for (name, median) in &medians {
                let time = format!("{:.2?}", Duration::from_nanos(*median as u64));
                println!("  {name:<44} {time:>12}  {:>7.2}", median / base);
            }
            println!();
        }
    }

    /// The median time of an iteration, in nanoseconds, if it was measured.
    fn median(&self, title: &str, name: &str) -> Option<f64> {
        let path = self.folder.join(title).join(name).join("new/estimates.json");
        let estimates: Value = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
        estimates["median"]["point_estimate"].as_f64()
    }
}

impl Comparison<'_> {
    /// Measures one more. Its name is that of a folder as well.
    pub fn with<T>(mut self, name: &'static str, mut subject: impl FnMut() -> T) -> Self {
        self.group.bench_function(name, |bencher| bencher.iter(&mut subject));
        self.names.push(name);
        self
    }
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
