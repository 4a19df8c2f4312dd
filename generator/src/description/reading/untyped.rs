//! A schema without `type` whose keywords are all about one kind of value is of that type.
//!
//! To the letter, `properties` says nothing about text (JSON Schema Validation 2020-12, section 6): values of all other
//! kinds are valid. Nobody who leaves out `type` means that.

use serde_json::Value;

use super::edit::Edit;
use super::uses::{Around, Uses};
use super::{Change, Subject};
use crate::diagnostic::{Diagnostic, Place};
use crate::schema::{Conjunction, Dialect, Kind, Kinds, SchemaId};

/// Keywords and the kind of value that they are about.
const KEYWORDS: &[(Kinds, &[&str])] = &[
    (
        Kinds::only(Kind::Object),
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
            "patternProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
            "unevaluatedProperties",
        ],
    ),
    (
        Kinds::only(Kind::Array),
        &[
            "items",
            "prefixItems",
            "contains",
            "minItems",
            "maxItems",
            "uniqueItems",
            "unevaluatedItems",
        ],
    ),
    (Kinds::only(Kind::String), &["minLength", "maxLength", "pattern"]),
    (
        Kinds::NUMBER,
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
    ),
];

/// Formats that only values of one type have.
const FORMATS: &[(Kinds, &[&str])] = &[
    (
        Kinds::only(Kind::String),
        &[
            "date",
            "date-time",
            "time",
            "duration",
            "email",
            "idn-email",
            "hostname",
            "idn-hostname",
            "ipv4",
            "ipv6",
            "uri",
            "uri-reference",
            "uri-template",
            "iri",
            "iri-reference",
            "uuid",
            "json-pointer",
            "relative-json-pointer",
            "regex",
            "byte",
            "base64url",
            "binary",
            "password",
        ],
    ),
    (
        Kinds::only(Kind::Integer),
        &["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"],
    ),
    (Kinds::NUMBER, &["float", "double"]),
];

/// The types that are meant.
pub(super) fn changes(subject: &Subject<'_>) -> Vec<Change> {
    let uses = Uses::of(subject.schemas);
    let meant = |id: SchemaId| subject.meant(id);
    let change = |id: SchemaId| {
        let (name, about) = meant(id)?;
        let around = uses.around(id);
        // What applies to the same value, and is typed, gives the type.
        let is_typed = match around {
            Some(Around::Branch(owner)) => uses.enclosing(owner).any(|id| subject.is_typed(id)),
            Some(Around::Part(_) | Around::Other) => true,
            None => false,
        };
        let parts = Conjunction::of(id, subject.schemas);
        let mut others = parts.members.iter().filter(|part| **part != id);
        if is_typed || others.any(|part| uses.around(*part).is_none() && meant(*part).is_some()) {
            return None;
        }
        let at = subject.schemas[id].place.pointer.clone();
        let message = format!("no `type`: every keyword is about {about}, so it is read as `type: {name}`");
        let help = format!("add `type: {name}`, or generate with `--reading letter` to accept values of other types");
        let warning = Diagnostic::warning("untyped-schema", message).at(Place::value(subject.file, at.clone()));
        Some(Change {
            edits: vec![Edit::Put(at.child("type"), name.into())],
            warning: Some(warning.help(help)),
            at,
        })
    };
    subject.schemas.ids().filter_map(change).collect()
}

impl Subject<'_> {
    /// Whether it is said, or meant, which kinds of values a schema allows.
    fn is_typed(&self, id: SchemaId) -> bool {
        let conjunction = Conjunction::of(id, self.schemas);
        conjunction.kinds != Kinds::ALL || conjunction.values.is_some() || self.meant(id).is_some()
    }

    /// The type that is meant by a schema that says none, and what values of it are called.
    fn meant(&self, id: SchemaId) -> Option<(&'static str, &'static str)> {
        let conjunction = Conjunction::of(id, self.schemas);
        if conjunction.kinds != Kinds::ALL || conjunction.values.is_some() {
            return None;
        }
        let members = conjunction.members.iter();
        let about = members.fold(Kinds::NONE, |about, id| about.or(self.about(*id)));
        let meant = match about {
            _ if about == Kinds::only(Kind::Object) => ("object", "objects"),
            _ if about == Kinds::only(Kind::Array) => ("array", "arrays"),
            _ if about == Kinds::only(Kind::String) => ("string", "text"),
            _ if about == Kinds::only(Kind::Integer) => ("integer", "integers"),
            _ if about == Kinds::NUMBER => ("number", "numbers"),
            _ => return None,
        };
        // Branches can say it, or say something else.
        let kinds = |branch: &SchemaId| Conjunction::of(*branch, self.schemas).kinds;
        let says_more = |list: &Vec<SchemaId>| {
            let is_typed = list.iter().all(|branch| kinds(branch) != Kinds::ALL);
            is_typed || list.iter().any(|branch| kinds(branch).and(about) == Kinds::NONE)
        };
        let mut unions = conjunction.branches.iter();
        (!unions.any(|union| says_more(&union.list))).then_some(meant)
    }

    /// The kinds of values that the own keywords of a schema are about.
    fn about(&self, id: SchemaId) -> Kinds {
        let schema = &self.schemas[id];
        let Some(keywords) = self.members(&schema.place.pointer) else {
            return Kinds::NONE;
        };
        if self.dialect == Dialect::OpenApi30 && schema.reference.is_some() {
            return Kinds::NONE;
        }
        let says = |keyword: &&str| match keywords.get(*keyword) {
            None | Some(Value::Null) => false,
            Some(value) if *keyword == "required" => value.as_array().is_some_and(|names| !names.is_empty()),
            Some(value) if *keyword == "uniqueItems" => value == &Value::Bool(true),
            Some(_) => true,
        };
        let spoken = KEYWORDS.iter().filter(|(_, names)| names.iter().any(says));
        let about = spoken.fold(Kinds::NONE, |about, (kinds, _)| about.or(*kinds));
        let format = schema.format.as_deref().unwrap_or_default();
        let of_format = FORMATS.iter().find(|(_, names)| names.contains(&format));
        match of_format {
            // An integer is a number.
            Some((kinds, _)) if about == Kinds::NUMBER && about.and(*kinds) == *kinds => *kinds,
            Some((kinds, _)) => about.or(*kinds),
            None => about,
        }
    }
}
