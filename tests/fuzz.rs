//! The bodies of the fuzz targets, run for a moment on mutations of what is right.

#[path = "../fuzz/src/lib.rs"]
mod targets;

mod common;

use std::time::{Duration, Instant};
use std::{fs, panic};

use common::body_with;
use serde_json::json;

/// How long each target runs.
const TIME: Duration = Duration::from_secs(2);

/// The longest that one input may take.
const LIMIT: Duration = Duration::from_secs(10);

/// What is inserted, because something may be made of it.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "null",
    "true",
    "-1",
    "1e400",
    "\\u0000",
    "\\ud800",
    "é",
    "\u{0}",
    "\n",
    "  ",
    "- ",
    "&a ",
    "*a",
    "<<: ",
    "$ref: ",
    "'#/components/schemas/A'",
    "allOf",
    "oneOf",
    "discriminator",
    "{x}",
    "pattern: '(?=a'",
];

/// Numbers that look random and are the same on every run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % bound.max(1)
    }

    /// A part of some bytes, at most this long.
    fn part(&mut self, data: &[u8], longest: usize) -> std::ops::Range<usize> {
        let start = self.below(data.len() + 1);
        start..start + self.below((data.len() - start).min(longest) + 1)
    }

    /// An input, changed in a few places.
    fn mutate(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        let mut data = seeds[self.below(seeds.len())].clone();
        for _ in 0..1 + self.below(4) {
            let at = self.part(&data, 64);
            match self.below(5) {
                0 => drop(data.drain(at)),
                1 => data.truncate(at.start),
                2 => drop(data.splice(at.start..at.start, TOKENS[self.below(TOKENS.len())].bytes())),
                3 => {
                    let other = &seeds[self.below(seeds.len())];
                    let part = other[self.part(other, 256)].to_vec();
                    drop(data.splice(at, part));
                }
                _ => data[at]
                    .iter_mut()
                    .for_each(|byte| *byte = self.0.to_le_bytes()[usize::from(*byte) % 8]),
            }
        }
        data
    }
}

/// Runs a target on mutations of seeds.
fn run(target: fn(&[u8]), seeds: &[Vec<u8>]) {
    let mut random = Random(0x5EED);
    let began = Instant::now();
    while began.elapsed() < TIME {
        let input = random.mutate(seeds);
        let start = Instant::now();
        let outcome = panic::catch_unwind(|| target(&input));
        let took = start.elapsed();
        let shown = || String::from_utf8_lossy(&input).into_owned();
        assert!(outcome.is_ok(), "a panic on {}", shown());
        assert!(took < LIMIT, "{took:?} for {}", shown());
    }
}

#[test]
fn decoding_holds() {
    let seeds = [
        json!({}),
        json!({"scep_challenge": {"dynamic": {"username": "u", "password": "p", "otp_server_url": "https://a"}}}),
        json!({"certificate_attributes": {"dnsname": "a.b"}, "use_as_digital_signature": true}),
    ];
    run(
        targets::decode,
        &seeds.map(|members| body_with(members).to_string().into_bytes()),
    );
}

#[test]
fn validation_holds() {
    run(targets::validate, &[vec![0; 8], (0..=255).collect(), vec![255; 300]]);
}

#[test]
fn generating_holds() {
    let goldens = fs::read_dir("generator/tests/goldens").expect("there are goldens");
    let mut descriptions: Vec<_> = goldens
        .map(|golden| golden.expect("a folder").path().join("openapi.yaml"))
        .collect();
    descriptions.sort();
    let seeds: Vec<_> = descriptions.iter().filter_map(|path| fs::read(path).ok()).collect();
    assert!(!seeds.is_empty());
    run(targets::describe, &seeds);
}
