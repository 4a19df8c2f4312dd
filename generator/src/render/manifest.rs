//! The manifest of the crate.

use std::fmt::Write;

use super::Part;
use super::support::{self, Part as Support};
use crate::dependency::Dependency;
use crate::manifest;
use crate::model::Model;

/// A dependency of generated code.
struct Needed {
    name: String,
    dependency: Dependency,
    /// The parts that need it, as whose features it is optional; none where all need it.
    parts: Vec<Part>,
}

impl Needed {
    fn new(name: &str, version: &str) -> Needed {
        Needed {
            name: name.to_owned(),
            dependency: Dependency::new(version),
            parts: Vec::new(),
        }
    }

    fn of(mut self, parts: &[Part]) -> Needed {
        self.parts = parts.to_vec();
        self.dependency.optional = true;
        self
    }

    /// Without default features.
    fn lean(mut self) -> Needed {
        self.dependency.default_features = false;
        self
    }

    fn feature(mut self, feature: &str) -> Needed {
        self.dependency.features.push(feature.to_owned());
        self
    }

    fn line(&self) -> String {
        format!("{} = {}\n", self.name, self.dependency)
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
        "# {} from `{}`; what you change or add here is kept.\n\n\
         [package]\n\
         name = {}\n\
         description = {}\n\
         version = \"0.1.0\"\n\
         edition = \"{}\"\n\
         rust-version = \"1.88\"\n\
         publish = false\n\n",
        crate::output::MARK,
        model.source,
        quoted(&model.crate_name),
        quoted(&description),
        manifest::edition::EDITION,
    );
    let features = if model.has_operations() { FEATURES } else { NO_FEATURES };
    let dependencies: String = needed(model).iter().map(Needed::line).collect();
    text.push_str(&format!("[features]\n{features}\n[dependencies]\n{dependencies}"));
    text.push_str(&manifest::record(features, &dependencies));
    text
}

/// Without operations there is nothing to call and to serve; that the features exist does no harm.
const NO_FEATURES: &str = "client = []\nserver = []\n";

/// The features of a crate with operations.
pub const FEATURES: &str = "\
default = [\"client\", \"server\"]
# The client, over reqwest. Encrypted connections need one of `rustls` and `native-tls` as well.
client = [\"dep:http-body-util\", \"dep:reqwest\", \"dep:tower-service\"]
# The server, over axum.
server = [\"dep:axum\", \"dep:http-body-util\", \"dep:tower-service\"]
# TLS for the client, by rustls.
rustls = [\"client\", \"reqwest?/rustls\"]
# TLS for the client, by the library of the operating system.
native-tls = [\"client\", \"reqwest?/native-tls\"]
";

/// The dependencies of a crate that includes the models and `parts`, one a line.
pub fn dependencies(model: &Model, parts: &[Part]) -> String {
    let included = |needed: &Needed| needed.parts.is_empty() || needed.parts.iter().any(|part| parts.contains(part));
    let needed = needed(model).into_iter().filter(included);
    needed
        .map(|mut needed| {
            needed.dependency.optional = false;
            needed.line()
        })
        .collect()
}

fn needed(model: &Model) -> Vec<Needed> {
    let plain = Needed::new;
    // What was written is what is read, to the last digit.
    let mut list = vec![plain("serde", "1"), plain("serde_json", "1").feature("float_roundtrip")];
    if model.has_operations() {
        let both = [Part::Client, Part::Server];
        list.extend([
            plain("axum", "0.8").lean().of(&[Part::Server]),
            plain("bytes", "1"),
            plain("http", "1"),
            plain("http-body-util", "0.1").of(&both),
            plain("percent-encoding", "2"),
            plain("reqwest", "0.13").lean().of(&[Part::Client]),
            plain("tower-service", "0.3").of(&both),
        ]);
    }
    for part in support::parts(model) {
        match part {
            Support::Format("uri") => list.push(plain("fluent-uri", "0.4").lean()),
            Support::Format("hostname") => list.extend([plain("idna", "1.1"), plain("icu_properties", "2")]),
            Support::Format("regex") => list.push(plain("regress", "0.12")),
            Support::Regex => list.push(plain("regex", "1")),
            Support::Backtracking => list.push(plain("fancy-regex", "0.20")),
            _ => {}
        }
    }
    for (name, dependency) in &model.dependencies {
        match list.iter_mut().find(|needed| needed.name == *name) {
            Some(needed) => needed.dependency.extend(dependency.clone()),
            None => list.push(Needed {
                name: name.clone(),
                dependency: dependency.clone(),
                parts: Vec::new(),
            }),
        }
    }
    list.sort_by(|one, other| one.name.cmp(&other.name));
    list
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
