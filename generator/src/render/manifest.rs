//! The manifest of the crate.

use std::collections::BTreeSet;

use super::Part;
use super::support::{self, Part as Support};
use crate::dependency::Dependency;
use crate::manifest;
use crate::model::{self, Model};

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
    let description = match model.title.as_str() {
        "" => "An API.".to_owned(),
        title => format!("{}: models, validators, client and server.", title.trim()),
    };
    let features = match &model.shared_support {
        _ if !model.has_operations() => NO_FEATURES.to_owned(),
        None => FEATURES.to_owned(),
        Some(shared) => features_by(&shared.name),
    };
    let from = format!(" from `{}`", model.source);
    package(&from, &model.crate_name, &description) + &tables(&features, &needed(model))
}

/// The text of `Cargo.toml` of the crate `name`, which has the `parts` of the support code for others.
pub fn of_support(name: &str, parts: &BTreeSet<Support>, models: &[&Model]) -> String {
    let features = match parts.contains(&Support::Http) {
        true => SUPPORT_FEATURES,
        false => NO_FEATURES,
    };
    let mut needed = needed_by(parts);
    // The conversions of types of other crates are support code.
    let modules = models.iter().flat_map(|model| model.built_in_modules());
    let mapped: Vec<String> = modules.filter_map(crate::model::mapped_crate).collect();
    for (name, dependency) in models.iter().flat_map(|model| &model.dependencies) {
        if mapped.contains(name) {
            add(&mut needed, name, dependency.clone());
        }
    }
    needed.sort_by(|one, other| one.name.cmp(&other.name));
    package("", name, "What generated crates have in common.") + &tables(features, &needed)
}

fn package(from: &str, name: &str, description: &str) -> String {
    format!(
        "# {}{from}; what you change or add here is kept.\n\n\
         [package]\n\
         name = {}\n\
         description = {}\n\
         version = \"0.1.0\"\n\
         edition = \"{}\"\n\
         rust-version = \"1.88\"\n\
         publish = false\n\n",
        crate::output::MARK,
        quoted(name),
        quoted(description),
        manifest::edition::EDITION,
    )
}

/// The tables of features and dependencies, and the record of what they are.
fn tables(features: &str, needed: &[Needed]) -> String {
    let dependencies: String = needed.iter().map(Needed::line).collect();
    let record = manifest::record(features, &dependencies);
    format!("[features]\n{features}\n[dependencies]\n{dependencies}{record}")
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

/// The features of a crate that has the support code of others.
const SUPPORT_FEATURES: &str = "\
# What clients have in common, over reqwest.
client = [\"dep:http-body-util\", \"dep:reqwest\", \"dep:tower-service\"]
# What servers have in common, over axum.
server = [\"dep:axum\", \"dep:http-body-util\", \"dep:tower-service\"]
";

/// The features of a crate with operations whose support code is in the crate `support`.
fn features_by(support: &str) -> String {
    let client = "[\"dep:http-body-util\", \"dep:reqwest\", \"dep:tower-service\"]";
    let server = "[\"dep:axum\", \"dep:http-body-util\", \"dep:tower-service\"]";
    FEATURES
        .replace(client, &format!("[\"dep:reqwest\", \"{support}/client\"]"))
        .replace(server, &format!("[\"dep:axum\", \"{support}/server\"]"))
}

/// The dependencies that generated code has itself, and not by its support code.
const DIRECT: [&str; 6] = ["axum", "bytes", "http", "reqwest", "serde", "serde_json"];

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
    let mut list = needed_by(&support::parts(model));
    if let Some(shared) = &model.shared_support {
        list.retain(|needed| DIRECT.contains(&needed.name.as_str()));
        list.push(Needed {
            name: shared.name.clone(),
            dependency: shared.dependency.clone(),
            parts: Vec::new(),
        });
    }
    for (name, dependency) in &model.dependencies {
        add(&mut list, name, dependency.clone());
    }
    list.sort_by(|one, other| one.name.cmp(&other.name));
    list
}

/// Adds a dependency, or what it demands beside one that is there.
fn add(list: &mut Vec<Needed>, name: &str, dependency: Dependency) {
    match list.iter_mut().find(|needed| needed.name == name) {
        Some(needed) => needed.dependency.extend(dependency),
        None => list.push(Needed {
            name: name.to_owned(),
            dependency,
            parts: Vec::new(),
        }),
    }
}

/// The dependencies of these parts of the support code.
fn needed_by(parts: &BTreeSet<Support>) -> Vec<Needed> {
    let plain = Needed::new;
    // What was written is what is read, to the last digit.
    let mut list = vec![plain("serde", "1"), plain("serde_json", "1").feature("float_roundtrip")];
    if parts.contains(&Support::Http) {
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
    for part in parts {
        match part {
            Support::Format("uri") => list.push(plain("fluent-uri", "0.4").lean()),
            Support::Format("hostname") => list.extend([plain("idna", "1.1"), plain("icu_properties", "2")]),
            Support::Format("regex") => list.push(plain("regress", "0.12")),
            Support::Regex => list.push(plain("regex", "1")),
            Support::Backtracking => list.push(plain("fancy-regex", "0.20")),
            _ => {}
        }
    }
    for part in parts {
        if let Support::Conversions(module) = part
            && let Some((name, dependency)) = model::built_in_dependency(module)
        {
            add(&mut list, &name, dependency);
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
