//! Dependencies, as manifests state them.

use std::collections::BTreeMap;
use std::fmt;

use semver::VersionReq;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

#[cfg(test)]
mod tests;

/// A dependency without its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency {
    /// The required version.
    pub version: Option<String>,
    /// Whether its default features are on.
    pub default_features: bool,
    /// Its features that are on.
    pub features: Vec<String>,
    /// Whether only a feature turns it on.
    pub optional: bool,
    /// Other settings, such as `git` and `package`.
    pub others: BTreeMap<String, Value>,
}

/// The other settings that a dependency of generated code can have.
const OTHERS: [&str; 7] = ["branch", "git", "package", "path", "registry", "rev", "tag"];

impl Dependency {
    /// Any version that is compatible with `version`, with default features.
    pub fn new(version: &str) -> Dependency {
        Dependency {
            version: Some(version.to_owned()),
            default_features: true,
            features: Vec::new(),
            optional: false,
            others: BTreeMap::new(),
        }
    }

    /// The package in the folder at `path`, with default features.
    pub fn at(path: &str) -> Dependency {
        Dependency {
            version: None,
            default_features: true,
            features: Vec::new(),
            optional: false,
            others: BTreeMap::from([("path".to_owned(), path.into())]),
        }
    }

    /// Adds what another statement of the same dependency demands. Its version counts, if it has one.
    pub fn extend(&mut self, other: Dependency) {
        self.version = other.version.or(self.version.take());
        self.default_features |= other.default_features;
        let new = other
            .features
            .into_iter()
            .filter(|feature| !self.features.contains(feature));
        self.features.extend(new.collect::<Vec<_>>());
        self.others.extend(other.others);
    }

    /// Why generated code can't depend on this, if it can't.
    pub fn fault(&self, name: &str) -> Option<String> {
        if !is_package_name(name) {
            return Some("is not the name of a package".to_owned());
        }
        let unknown = |(name, value): &(&String, &Value)| !OTHERS.contains(&name.as_str()) || !value.is_string();
        if let Some((name, _)) = self.others.iter().find(unknown) {
            return Some(format!("has a setting `{name}` that is not supported"));
        }
        if self.optional {
            return Some("is optional, but generated code always needs it".to_owned());
        }
        match &self.version {
            Some(version) => match VersionReq::parse(version) {
                Ok(_) => None,
                Err(error) => Some(format!("has a version `{version}` that is not one: {error}")),
            },
            None if self.others.contains_key("git") || self.others.contains_key("path") => None,
            None => Some("has no `version`".to_owned()),
        }
    }
}

/// Whether a package can be called so.
fn is_package_name(name: &str) -> bool {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') && name.chars().all(is_word)
}

/// Writes the value that the name of the dependency has in a manifest.
impl fmt::Display for Dependency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let version = self.version.as_deref().map(quoted);
        let mut settings: Vec<String> = Vec::new();
        settings.extend(version.as_ref().map(|version| format!("version = {version}")));
        settings.extend(self.others.iter().map(|(name, value)| match value {
            Value::String(text) => format!("{name} = {}", quoted(text)),
            value => format!("{name} = {value}"),
        }));
        if !self.default_features {
            settings.push("default-features = false".to_owned());
        }
        if !self.features.is_empty() {
            let features: Vec<String> = self.features.iter().map(|feature| quoted(feature)).collect();
            settings.push(format!("features = [{}]", features.join(", ")));
        }
        if self.optional {
            settings.push("optional = true".to_owned());
        }
        match (version, settings.len()) {
            (Some(version), 1) => f.write_str(&version),
            _ => write!(f, "{{ {} }}", settings.join(", ")),
        }
    }
}

/// A TOML string.
fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

/// Reads the version alone, or a table.
impl<'de> Deserialize<'de> for Dependency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Dependency, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = Dependency;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a version, or a table as in a manifest")
            }

            fn visit_str<E: Error>(self, version: &str) -> Result<Dependency, E> {
                Ok(Dependency::new(version))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Dependency, A::Error> {
                let table = Table::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Dependency {
                    version: table.version,
                    default_features: table.default_features.unwrap_or(true),
                    features: table.features,
                    optional: table.optional,
                    others: table.others,
                })
            }
        }

        #[derive(Deserialize)]
        #[serde(rename_all = "kebab-case")]
        struct Table {
            version: Option<String>,
            #[serde(alias = "default_features")]
            default_features: Option<bool>,
            #[serde(default)]
            features: Vec<String>,
            #[serde(default)]
            optional: bool,
            #[serde(flatten)]
            others: BTreeMap<String, Value>,
        }

        deserializer.deserialize_any(Either)
    }
}
