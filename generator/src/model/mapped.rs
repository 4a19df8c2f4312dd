//! Which formats have types of other crates.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::names::{Scope, type_name};
use super::{Model, Type};
use crate::dependency::Dependency;
use crate::description::crates::crates;
use crate::diagnostic::{Diagnostic, Diagnostics, most_similar};

#[cfg(test)]
mod tests;

/// The type that stands for a format.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum TypeMapping {
    /// A built-in type, by the name of its crate, such as `jiff`, or by its path.
    BuiltIn(String),
    /// A type of the user's own.
    Own(OwnType),
}

/// A type of the user's own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnType {
    /// Its path.
    #[serde(rename = "type")]
    pub ty: String,
    /// The path of a module with `deserialize` and `serialize`, as serde's attribute `with` asks for. Without it, the type
    /// has serde's traits.
    pub with: Option<String>,
}

/// A type of another crate, and the conversion that makes it of what JSON holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Foreign {
    /// The path of the type.
    pub path: String,
    /// The conversion.
    pub conversion: Conversion,
}

impl Foreign {
    /// Whether no other format has this type, and so no other branch of a union can.
    pub(super) fn is_one_of_a_kind(&self) -> bool {
        BUILT_IN.iter().filter(|built_in| built_in.path == self.path).count() == 1
    }
}

/// Where a conversion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Conversion {
    /// In the support code, by its module and name.
    BuiltIn(&'static str, &'static str),
    /// Among those of the user's own, by its position.
    Own(usize),
}

/// A conversion of the user's own.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnConversion {
    /// Its name.
    pub name: String,
    /// The type.
    pub ty: OwnType,
    /// The type of what JSON holds.
    pub form: Type,
}

/// A type that stands for a format, with its conversion in the support code.
struct BuiltIn {
    formats: &'static [&'static str],
    kind: &'static str,
    path: &'static str,
    module: &'static str,
    name: &'static str,
}

const fn built_in(
    formats: &'static [&'static str],
    path: &'static str,
    module: &'static str,
    name: &'static str,
) -> BuiltIn {
    BuiltIn {
        formats,
        kind: "string",
        path,
        module,
        name,
    }
}

/// The first of a crate for a format is the one that the crate's name stands for.
const BUILT_IN: &[BuiltIn] = &[
    built_in(&["date-time"], "jiff::Zoned", "jiff", "DateTime"),
    built_in(&["date-time"], "jiff::Timestamp", "jiff", "Timestamp"),
    built_in(&["date"], "jiff::civil::Date", "jiff", "Date"),
    built_in(&["time"], "jiff::civil::Time", "jiff", "Time"),
    built_in(&["duration"], "jiff::SpanFieldwise", "jiff", "Duration"),
    built_in(
        &["date-time"],
        "chrono::DateTime<chrono::FixedOffset>",
        "chrono",
        "DateTime",
    ),
    built_in(&["date-time"], "chrono::DateTime<chrono::Utc>", "chrono", "Utc"),
    built_in(&["date"], "chrono::NaiveDate", "chrono", "Date"),
    built_in(&["time"], "chrono::NaiveTime", "chrono", "Time"),
    built_in(&["duration"], "chrono::TimeDelta", "chrono", "Duration"),
    built_in(&["date-time"], "time::OffsetDateTime", "time", "DateTime"),
    built_in(&["date"], "time::Date", "time", "Date"),
    built_in(&["time"], "time::Time", "time", "Time"),
    built_in(&["duration"], "time::Duration", "time", "Duration"),
    built_in(&["uuid"], "uuid::Uuid", "uuid", "Uuid"),
    built_in(&["uri", "url"], "url::Url", "url", "Url"),
    built_in(&["uri", "url"], "fluent_uri::Uri<String>", "fluent_uri", "Uri"),
    built_in(
        &["uri-reference"],
        "fluent_uri::UriRef<String>",
        "fluent_uri",
        "UriReference",
    ),
    built_in(&["iri"], "fluent_uri::Iri<String>", "fluent_uri", "Iri"),
    built_in(
        &["iri-reference"],
        "fluent_uri::IriRef<String>",
        "fluent_uri",
        "IriReference",
    ),
    built_in(&["decimal"], "rust_decimal::Decimal", "rust_decimal", "Decimal"),
    BuiltIn {
        kind: "number",
        ..built_in(&["decimal"], "rust_decimal::Decimal", "rust_decimal", "DecimalNumber")
    },
    built_in(&["byte"], "bytes::Bytes", "bytes", "Byte"),
    built_in(&["base64url"], "bytes::Bytes", "bytes", "Base64url"),
];

/// The dependencies of the built-in types, by the modules of their conversions.
const DEPENDENCIES: &[(&str, &str, &str, &[&str])] = &[
    ("bytes", "bytes", "1", &[]),
    ("chrono", "chrono", "0.4", &["std"]),
    ("fluent_uri", "fluent-uri", "0.4", &["std"]),
    ("jiff", "jiff", "0.2", &["std"]),
    ("rust_decimal", "rust_decimal", "1", &["std"]),
    ("time", "time", "0.3", &["std"]),
    ("url", "url", "2", &["std"]),
    ("uuid", "uuid", "1", &["std"]),
];

/// The dependency of the built-in types whose conversions are in this module of the support code.
pub fn dependency(module: &str) -> Option<(String, Dependency)> {
    let (_, name, version, features) = DEPENDENCIES.iter().find(|(known, ..)| *known == module)?;
    let mut dependency = Dependency::new(version);
    // `bytes` is there anyway, with its features.
    dependency.default_features = features.is_empty();
    dependency.features = features.iter().map(|feature| (*feature).to_owned()).collect();
    Some(((*name).to_owned(), dependency))
}

/// The crate that the conversions of a module are for.
pub fn crate_of(module: &str) -> Option<String> {
    dependency(module).map(|(name, _)| name)
}

/// The types that formats are mapped to.
#[derive(Debug, Default)]
pub struct Mappings {
    list: Vec<Mapping>,
}

#[derive(Debug)]
struct Mapping {
    key: String,
    kind: Option<String>,
    format: String,
    target: Target,
    is_used: bool,
}

#[derive(Debug)]
enum Target {
    /// A crate, or the path of a type.
    BuiltIn(String),
    Own(OwnType),
}

/// The kinds of values that have formats.
const KINDS: [&str; 3] = ["string", "integer", "number"];

impl Mappings {
    /// Reads what is configured.
    pub fn new(types: &BTreeMap<String, TypeMapping>, diagnostics: &mut Diagnostics) -> Self {
        let mut list = Vec::new();
        for (key, mapping) in types {
            match Mapping::new(key, mapping) {
                Ok(mapping) => list.push(mapping),
                Err(diagnostic) => diagnostics.push(*diagnostic),
            }
        }
        Mappings { list }
    }

    /// The names that paths of the types begin with where they are mentioned, and that what mentions them imports.
    pub(super) fn modules(&self) -> Vec<String> {
        let of_mapping = |mapping: &Mapping| match &mapping.target {
            Target::BuiltIn(name) => {
                let named = BUILT_IN.iter().filter(|built_in| built_in.is(name));
                named.map(|built_in| built_in.module.to_owned()).collect()
            }
            Target::Own(own) => crates(&own.ty),
        };
        let own = ["convert", "conversions"].map(str::to_owned);
        let own = own.into_iter().filter(|_| !self.list.is_empty());
        self.list.iter().flat_map(of_mapping).chain(own).collect()
    }

    /// What a format of values of this kind is mapped to; where the kind is told, that goes first.
    fn find(&mut self, kind: &str, format: &str) -> Option<&Target> {
        let fits = |mapping: &&mut Mapping| {
            mapping.format == format && mapping.kind.as_deref().is_none_or(|own| own == kind) && mapping.has(kind)
        };
        let found = self
            .list
            .iter_mut()
            .filter(fits)
            .max_by_key(|mapping| mapping.kind.is_some())?;
        found.is_used = true;
        Some(&found.target)
    }

    /// Warns of what has no effect.
    pub fn warn_unused(&self, diagnostics: &mut Diagnostics) {
        for mapping in self.list.iter().filter(|mapping| !mapping.is_used) {
            let message = format!(
                "the description has nothing for the type of `{}` in the configuration",
                mapping.key
            );
            diagnostics.push(Diagnostic::warning("unused-type", message).help("remove it, or correct the format"));
        }
    }
}

impl Mapping {
    fn new(key: &str, mapping: &TypeMapping) -> Result<Mapping, Box<Diagnostic>> {
        let fault = |message: String| invalid(key, &message);
        let (kind, format) = match key.split_once('/') {
            Some((kind, format)) => (Some(kind), format),
            None => (None, key),
        };
        if let Some(kind) = kind.filter(|kind| !KINDS.contains(kind)) {
            let message = format!("values of type `{kind}` have no format");
            return Err(Box::new(fault(message).suggest(kind, KINDS)));
        }
        if format == "password" {
            let message = "a secret keeps its type, which doesn't show it".to_owned();
            return Err(Box::new(fault(message)));
        }
        let target = match mapping {
            TypeMapping::BuiltIn(name) => {
                check_built_in(key, kind, format, name)?;
                Target::BuiltIn(without_spaces(name))
            }
            TypeMapping::Own(own) => {
                for (path, what) in [(Some(&own.ty), "type"), (own.with.as_ref(), "module")] {
                    if let Some(path) = path.filter(|path| syn::parse_str::<syn::TypePath>(path).is_err()) {
                        return Err(Box::new(fault(format!("`{path}` is not the path of a {what}"))));
                    }
                }
                Target::Own(own.clone())
            }
        };
        Ok(Mapping {
            key: key.to_owned(),
            kind: kind.map(str::to_owned),
            format: format.to_owned(),
            target,
            is_used: false,
        })
    }

    /// Whether values of this kind can have the type.
    fn has(&self, kind: &str) -> bool {
        match &self.target {
            Target::BuiltIn(name) => find(kind, &self.format, name).is_some(),
            Target::Own(_) => true,
        }
    }
}

/// The built-in type of that name for a format.
fn find(kind: &str, format: &str, name: &str) -> Option<&'static BuiltIn> {
    BUILT_IN
        .iter()
        .find(|built_in| built_in.kind == kind && built_in.formats.contains(&format) && built_in.is(name))
}

impl BuiltIn {
    /// Whether it is called so: by the name of its crate, or by its path.
    fn is(&self, name: &str) -> bool {
        self.path == name || self.module == name.replace('-', "_")
    }
}

/// Why there is no built-in type of that name for a format.
fn check_built_in(key: &str, kind: Option<&str>, format: &str, name: &str) -> Result<(), Box<Diagnostic>> {
    let fault = |message: String| invalid(key, &message);
    let own = "name a type of your own as `{ type = \"PATH\", with = \"MODULE\" }`";
    let of_format = || {
        let of_kind = BUILT_IN
            .iter()
            .filter(|built_in| kind.is_none_or(|kind| built_in.kind == kind));
        of_kind.filter(|built_in| built_in.formats.contains(&format))
    };
    if of_format().next().is_none() {
        let formats: BTreeSet<&str> = BUILT_IN.iter().flat_map(|built_in| built_in.formats).copied().collect();
        let message = "there is no built-in type for this format".to_owned();
        return Err(Box::new(match most_similar(format, formats) {
            Some(similar) if similar != format => fault(message).help(format!("did you mean `{similar}`?")),
            _ => fault(message).help(own),
        }));
    }
    let name = without_spaces(name);
    if of_format().any(|built_in| built_in.is(&name)) {
        return Ok(());
    }
    let known: BTreeSet<&str> = of_format()
        .flat_map(|built_in| [built_in.module, built_in.path])
        .collect();
    let has_others = BUILT_IN.iter().any(|built_in| built_in.is(&name));
    let message = match has_others {
        true => format!("`{name}` has no type for this format"),
        false => format!("`{name}` is not a built-in type"),
    };
    let names = || {
        let names: Vec<String> = known
            .iter()
            .map(|name| format!("`{}`", name.replace('_', "-")))
            .collect();
        names.join(", ")
    };
    Err(Box::new(match most_similar(&name, known.iter().copied()) {
        Some(similar) if !has_others => fault(message).help(format!("did you mean `{similar}`?")),
        _ => fault(message).help(format!("choose one of {}, or {own}", names())),
    }))
}

fn invalid(key: &str, message: &str) -> Diagnostic {
    Diagnostic::error(
        "invalid-type-mapping",
        format!("`{key}` in the configuration: {message}"),
    )
}

fn without_spaces(name: &str) -> String {
    name.split_whitespace().collect()
}

impl Model {
    /// The type of another crate that stands for values of this kind and format, which are a `form` otherwise.
    pub(super) fn mapped(&mut self, kind: &str, format: &str, form: &Type) -> Option<Type> {
        let foreign = match self.mappings.find(kind, format)? {
            Target::BuiltIn(name) => {
                let built_in = find(kind, format, name)?;
                Foreign {
                    path: built_in.path.to_owned(),
                    conversion: Conversion::BuiltIn(built_in.module, built_in.name),
                }
            }
            Target::Own(own) => {
                let own = own.clone();
                Foreign {
                    path: own.ty.clone(),
                    conversion: Conversion::Own(self.own_conversion(own, form, format)),
                }
            }
        };
        Some(Type::Foreign(Box::new(foreign)))
    }

    /// The position of a conversion of the user's own.
    fn own_conversion(&mut self, ty: OwnType, form: &Type, format: &str) -> usize {
        let is_known = |known: &OwnConversion| known.ty == ty && known.form == *form;
        if let Some(known) = self.conversions.iter().position(is_known) {
            return known;
        }
        let mut names = Scope::default();
        names.reserve(self.conversions.iter().map(|known| known.name.as_str()));
        let name = names.claim(&type_name(format));
        self.conversions.push(OwnConversion {
            name,
            ty,
            form: form.clone(),
        });
        self.conversions.len() - 1
    }
}
