//! The manifest of the crate.

use std::fmt::Write;

use super::Part;
use super::support::{self, Part as Support};
use crate::model::Model;

/// A dependency.
struct Dependency {
    name: &'static str,
    version: &'static str,
    default_features: bool,
    features: &'static [&'static str],
    /// The part that needs it, as whose feature it is optional.
    part: Option<Part>,
}

const fn plain(name: &'static str, version: &'static str) -> Dependency {
    Dependency {
        name,
        version,
        default_features: true,
        features: &[],
        part: None,
    }
}

/// The text of `Cargo.toml`.
pub fn manifest(model: &Model) -> String {
    let mut text = String::new();
    let description = match model.title.as_str() {
        "" => "An API.".to_owned(),
        title => format!("{}: models, validators, client and server.", title.trim()),
    };
    let _ = write!(
        text,
        "# {} from `{}`; the version is yours to change.\n\n\
         [package]\n\
         name = {}\n\
         description = {}\n\
         version = \"0.1.0\"\n\
         edition = \"2024\"\n\
         rust-version = \"1.88\"\n\
         publish = false\n\n",
        crate::output::MARK,
        model.source,
        quoted(&model.crate_name),
        quoted(&description),
    );
    text.push_str(if model.has_operations() { FEATURES } else { NO_FEATURES });
    text.push_str("[dependencies]\n");
    text.extend(needed(model).iter().map(line));
    text
}

/// Without operations there is nothing to call and to serve; that the features exist does no harm.
const NO_FEATURES: &str = "[features]\nclient = []\nserver = []\n\n";

const FEATURES: &str = "\
[features]
default = [\"client\", \"server\"]
# The client, over reqwest. Encrypted connections need one of `rustls` and `native-tls` as well.
client = [\"dep:reqwest\"]
# The server, over axum.
server = [\"dep:axum\", \"dep:http-body-util\", \"dep:tower-service\"]
# TLS for the client, by rustls.
rustls = [\"client\", \"reqwest?/rustls\"]
# TLS for the client, by the library of the operating system.
native-tls = [\"client\", \"reqwest?/native-tls\"]

";

/// The dependencies of a crate that includes the models and `parts`, one a line.
pub fn dependencies(model: &Model, parts: &[Part]) -> String {
    let included = |dependency: &Dependency| dependency.part.is_none_or(|part| parts.contains(&part));
    let needed = needed(model).into_iter().filter(included);
    needed
        .map(|dependency| {
            line(&Dependency {
                part: None,
                ..dependency
            })
        })
        .collect()
}

fn needed(model: &Model) -> Vec<Dependency> {
    let of = |part, name, version| Dependency {
        part: Some(part),
        ..plain(name, version)
    };
    let lean = |dependency| Dependency {
        default_features: false,
        ..dependency
    };
    let exact = Dependency {
        // What was written is what is read, to the last digit.
        features: &["float_roundtrip"],
        ..plain("serde_json", "1")
    };
    let mut list = vec![plain("serde", "1"), exact];
    if model.has_operations() {
        list.extend([
            lean(of(Part::Server, "axum", "0.8")),
            plain("bytes", "1"),
            plain("http", "1"),
            of(Part::Server, "http-body-util", "0.1"),
            plain("percent-encoding", "2"),
            lean(of(Part::Client, "reqwest", "0.13")),
            of(Part::Server, "tower-service", "0.3"),
        ]);
    }
    for part in support::parts(model) {
        match part {
            Support::Format("uri") => list.push(Dependency {
                default_features: false,
                ..plain("fluent-uri", "0.4")
            }),
            Support::Format("hostname") => list.extend([plain("idna", "1.1"), plain("icu_properties", "2")]),
            Support::Format("regex") => list.push(plain("regress", "0.12")),
            Support::Regex => list.push(plain("regex", "1")),
            Support::Backtracking => list.push(plain("fancy-regex", "0.20")),
            Support::Core
            | Support::Tuple
            | Support::Schema
            | Support::Automaton
            | Support::Http
            | Support::Client
            | Support::Server
            | Support::Format(_) => {}
        }
    }
    list.sort_by_key(|dependency| dependency.name);
    list
}

fn line(dependency: &Dependency) -> String {
    let mut settings = vec![format!("version = \"{}\"", dependency.version)];
    if !dependency.default_features {
        settings.push("default-features = false".to_owned());
    }
    if !dependency.features.is_empty() {
        let features: Vec<String> = dependency.features.iter().map(|feature| quoted(feature)).collect();
        settings.push(format!("features = [{}]", features.join(", ")));
    }
    if dependency.part.is_some() {
        settings.push("optional = true".to_owned());
    }
    match settings.len() {
        1 => format!("{} = \"{}\"\n", dependency.name, dependency.version),
        _ => format!("{} = {{ {} }}\n", dependency.name, settings.join(", ")),
    }
}

/// A TOML string.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' | '\t' => out.push(' '),
            c if super::docs::is_visible(c) => out.push(c),
            _ => {}
        }
    }
    out.push('"');
    out
}

/// The version that a manifest states.
pub fn manifest_version(manifest: &str) -> Option<&str> {
    let line = manifest.lines().find(|line| line.starts_with("version = "))?;
    line.split('"').nth(1)
}

/// The manifest with another version.
pub fn with_version(manifest: &str, version: &str) -> String {
    manifest.replacen("version = \"0.1.0\"", &format!("version = \"{version}\""), 1)
}
