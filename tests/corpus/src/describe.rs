//! Generating one description, and telling what came of it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use generator::diagnostic::{Diagnostics, Severity};
use generator::model::{Model, Shape};
use serde_json::{Value, json};

use crate::entries::Entry;

/// Generates the description into `folder`, with the program that tries it out, and prints an account.
pub fn describe(entry: &Entry, folder: &Path) -> ExitCode {
    let start = Instant::now();
    let account = match entry.generator().generate() {
        Err(failure) => {
            let text = failure.to_string();
            let errors: Vec<&str> = text.lines().filter(|line| line.starts_with("error")).take(3).collect();
            json!({"error": errors.join("\n")})
        }
        Ok(generated) => {
            let milliseconds = start.elapsed().as_millis();
            let lines = |text: &String| text.lines().count();
            let operations: usize = generated
                .model()
                .groups
                .iter()
                .map(|group| group.operations.len())
                .sum();
            let written = generated
                .write(folder)
                .map_err(std::io::Error::from)
                .and_then(|_| crate::program::write(&generated, &entry.name, folder));
            match written {
                Err(error) => json!({"error": error.to_string()}),
                Ok(untried) => json!({
                    "milliseconds": u64::try_from(milliseconds).unwrap_or(u64::MAX),
                    "mebibytes": peak_memory(),
                    "lines": generated.files.values().map(lines).sum::<usize>(),
                    "operations": operations,
                    "types": generated.model().types.iter().count(),
                    "places": places(generated.model()),
                    "opaque": generated.model().opaque(),
                    "warnings": generated.diagnostics.count(Severity::Warning),
                    "untried": untried,
                    "codes": codes(&generated.diagnostics),
                }),
            }
        }
    };
    println!("{account}");
    ExitCode::SUCCESS
}

/// The number of diagnostics of each code.
fn codes(diagnostics: &Diagnostics) -> Value {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        *counts.entry(diagnostic.code).or_default() += 1;
    }
    json!(counts)
}

/// The number of places that hold a value: what the opaque ones are a part of.
pub fn places(model: &Model) -> usize {
    let of = |shape: &Shape| match shape {
        Shape::Struct(object) => object.fields.len(),
        Shape::KeyedUnion(union) => union.variants.len(),
        Shape::Union(union) => union.variants.len(),
        Shape::StringEnum(_) | Shape::IntegerEnum(_) => 0,
        _ => 1,
    };
    model.types.iter().map(|(_, definition)| of(&definition.shape)).sum()
}

/// The most memory that this process had, in MiB, where the system tells.
fn peak_memory() -> Value {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok());
    json!(kibibytes.map(|kibibytes| kibibytes / 1024))
}
