//! The core of the support code, exercised through types as the generator writes them.

mod deep;
mod documents;
mod hygiene;
mod integers;
mod leaves;
mod numbers;
mod objects;
mod pattern;
mod places;
mod rules;
mod tags;
pub(super) mod types;
mod unions;

use super::decode::{from_json, from_json_tolerant, tree};
use super::json::{Encoded, Json};
use super::path::Path;
use super::report::Report;
use super::violation::Violations;

/// What becomes of a document: its JSON when it is written again, or what is wrong with it, as `pointer keyword`
/// joined by `, `.
///
/// On the way it holds the two passes against each other, and what was written against what was read.
fn read<T: Json>(json: &str) -> String {
    let read = from_json::<T>(json.as_bytes());
    let value = tree(json.as_bytes());
    if let (Ok(value), Ok(fast)) = (&value, T::decode(&mut serde_json::Deserializer::from_str(json))) {
        let mut report = Report::strict();
        let thorough = T::explain(value, &Path::ROOT, &mut report);
        assert!(thorough == Some(fast), "two passes over {json} read two values");
        let (found, known) = (
            report.into_violations(),
            read.as_ref().err().cloned().unwrap_or_default(),
        );
        assert_eq!(sorted(&found), sorted(&known), "two passes over {json}");
    }
    if let Ok(read) = &read {
        // What has more digits than `serde_json` keeps is read by the thorough pass alone.
        let written = written(read);
        let again = T::decode(&mut serde_json::Deserializer::from_str(&written)).ok();
        let again = again.or_else(|| from_json(written.as_bytes()).ok());
        assert!(
            again.as_ref() == Some(read),
            "{json} is not what it was after a round trip"
        );
    }
    outcome(read)
}

/// What becomes of a document in the eyes of a tolerant reader.
fn forgive<T: Json>(json: &str) -> String {
    outcome(from_json_tolerant::<T>(json.as_bytes()))
}

fn outcome<T: Json>(read: Result<T, Violations>) -> String {
    match read {
        Ok(value) => written(&value),
        Err(violations) => keywords(&violations).join(", "),
    }
}

fn written<T: Json>(value: &T) -> String {
    serde_json::to_string(&Encoded(value)).unwrap()
}

fn keywords(violations: &Violations) -> Vec<String> {
    violations
        .iter()
        .map(|violation| {
            format!("{} {}", violation.pointer, violation.keyword)
                .trim_start()
                .to_owned()
        })
        .collect()
}

fn sorted(violations: &Violations) -> Vec<String> {
    let mut keywords = keywords(violations);
    keywords.sort();
    keywords
}

/// Reads each document as a `T`, and compares what becomes of it.
fn reads<T: Json>(cases: &[(&str, &str)]) {
    for (json, expected) in cases {
        assert_eq!(read::<T>(json), *expected, "reading {json}");
    }
}

/// Reads each document as a `T` with tolerance, and compares what becomes of it.
fn forgives<T: Json>(cases: &[(&str, &str)]) {
    for (json, expected) in cases {
        assert_eq!(forgive::<T>(json), *expected, "reading {json} with tolerance");
    }
}

/// The messages of what is wrong with a document.
fn messages<T: Json>(json: &str) -> Vec<String> {
    from_json::<T>(json.as_bytes())
        .err()
        .map_or_else(Vec::new, |violations| {
            violations.iter().map(ToString::to_string).collect()
        })
}
