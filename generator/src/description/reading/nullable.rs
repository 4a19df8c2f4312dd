//! `nullable: true` allows null, whatever stands beside it.
//!
//! To the letter it counts only beside `type`, allows nothing that an `enum` lacks (OpenAPI 3.0.4, Schema Object), is
//! ignored beside `$ref`, and is no keyword from OpenAPI 3.1 on.

use serde_json::{Map, Value, json};

use super::edit::Edit;
use super::{Change, Subject};
use crate::diagnostic::{Diagnostic, Place};
use crate::schema::{Dialect, SchemaId, accepts_null};
use crate::source::Pointer;

/// Keywords that stay with the whole where the others become the branch beside null: they say nothing about which values
/// are valid.
const ANNOTATIONS: &[&str] = &[
    "title",
    "summary",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "$comment",
    "$schema",
    "$id",
    "$defs",
    "definitions",
    "x-rust-name",
    "x-rust-type",
    "x-rust-type-name",
];

const LATER: &str = "`nullable` is not a keyword from OpenAPI 3.1 on: null is accepted anyway";

/// The unions with null that are meant.
pub(super) fn changes(subject: &Subject<'_>) -> Vec<Change> {
    let of = |id| [subject.nullable(id), subject.null_branch(id)];
    subject.schemas.ids().flat_map(of).flatten().collect()
}

impl Subject<'_> {
    fn nullable(&self, id: SchemaId) -> Option<Change> {
        let at = &self.schemas[id].place.pointer;
        let keywords = self.members(at)?;
        let parts = keywords.get("allOf").and_then(Value::as_array);
        let in_part = parts.and_then(|parts| parts.iter().position(is_just_nullable));
        let written = match in_part {
            _ if is_nullable(keywords) => at.child("nullable"),
            // As a part of an `allOf`, it is meant for the whole.
            Some(index) if parts.is_some_and(|parts| parts.len() > 1) => at.child("allOf").index(index),
            _ => return None,
        };
        let is_later = self.dialect == Dialect::JsonSchema202012;
        let warned = |message: &str, help: &str| {
            let place = Place::value(self.file, written.clone());
            Some(
                Diagnostic::warning("nullable-without-effect", message)
                    .at(place)
                    .help(help),
            )
        };
        let (edits, warning) = match accepts_null(id, self.schemas) {
            true if !is_nullable(keywords) => return None,
            true if is_later && keywords.keys().any(|name| !annotates(name)) => {
                let warning = warned(LATER, "remove it: null is accepted without it");
                (vec![Edit::Remove(at.child("nullable"))], warning)
            }
            // What stands beside it allows null.
            true if !keywords.contains_key("type") => (vec![Edit::Remove(at.child("nullable"))], None),
            true => return None,
            false => {
                let (edits, message, help) = self.allow_null(at, keywords);
                (edits, warned(message, help))
            }
        };
        Some(Change {
            at: at.clone(),
            edits,
            warning,
        })
    }

    /// A branch that says nothing but `nullable` is null. To the letter it is any value, and the other branches mean
    /// nothing.
    fn null_branch(&self, id: SchemaId) -> Option<Change> {
        let schema = &self.schemas[id];
        let at = &schema.place.pointer;
        let keywords = self.members(at)?;
        let find = |(keyword, branches)| {
            let written = keywords.get(keyword)?.as_array().filter(|list| list.len() > 1)?;
            Some((keyword, branches, written.iter().position(is_just_nullable)?))
        };
        let unions = [("anyOf", &schema.any_of), ("oneOf", &schema.one_of)];
        let (keyword, branches, index) = unions.into_iter().find_map(find)?;
        let branch = at.child(keyword).index(index);
        let (null, help) = match self.dialect {
            Dialect::OpenApi30 => (Edit::Put(branch.child("enum"), json!([null])), "write `{enum: [null]}`"),
            Dialect::JsonSchema202012 => (Edit::Put(branch.child("type"), json!("null")), "write `{type: 'null'}`"),
        };
        let mut edits = vec![Edit::Remove(branch.child("nullable")), null];
        let accepts = |(other, id): (usize, &SchemaId)| other != index && accepts_null(*id, self.schemas);
        if keyword == "oneOf" && branches.iter().enumerate().any(accepts) {
            // With null in two branches, it would be in none.
            edits.push(Edit::Move(at.child("oneOf"), at.child("anyOf")));
        }
        let message = "the branch says nothing but `nullable`, so it is read as null";
        let place = Place::value(self.file, branch);
        let warning = Diagnostic::warning("nullable-without-effect", message).at(place);
        Some(Change {
            at: at.clone(),
            edits,
            warning: Some(warning.help(help)),
        })
    }

    /// What makes a schema allow null, with what is reported.
    fn allow_null(&self, at: &Pointer, keywords: &Map<String, Value>) -> (Vec<Edit>, &'static str, &'static str) {
        let is_later = self.dialect == Dialect::JsonSchema202012;
        let composed = ["$ref", "allOf", "oneOf", "anyOf", "const", "not"];
        if composed.iter().any(|keyword| keywords.contains_key(*keyword)) {
            let null = if is_later {
                json!({"type": "null"})
            } else {
                json!({"enum": [null]})
            };
            let message = match (keywords.contains_key("$ref"), is_later) {
                (_, true) => LATER,
                (true, false) => "OpenAPI 3.0 ignores `nullable` beside `$ref`: null is accepted anyway",
                (false, false) => "null is not valid for what stands beside `nullable`: it is accepted anyway",
            };
            let help = match is_later {
                true => "write `anyOf` with the schema and `{type: 'null'}`",
                false => "write `anyOf` with the schema and `{enum: [null]}`",
            };
            return (beside_null(at, keywords, null), message, help);
        }
        let mut edits = Vec::new();
        if is_later || !keywords.contains_key("type") {
            edits.push(Edit::Remove(at.child("nullable")));
        }
        if is_later {
            let mut kinds = match keywords.get("type") {
                Some(Value::Array(kinds)) => kinds.clone(),
                kind => kind.into_iter().cloned().collect(),
            };
            if !kinds.is_empty() && !kinds.contains(&json!("null")) {
                kinds.push(json!("null"));
                edits.push(Edit::Put(at.child("type"), Value::Array(kinds)));
            }
        }
        let values = keywords.get("enum").and_then(Value::as_array);
        if let Some(values) = values.filter(|values| !values.contains(&Value::Null)) {
            edits.push(Edit::Put(at.child("enum").index(values.len()), Value::Null));
        }
        let (message, help) = match (is_later, values.is_some()) {
            (false, _) => (
                "`enum` does not list null: `nullable` allows it anyway",
                "add null to the `enum`",
            ),
            (true, false) => (LATER, "add `'null'` to the types"),
            (true, true) => (LATER, "add `'null'` to the types and null to the `enum`"),
        };
        (edits, message, help)
    }
}

fn is_nullable(keywords: &Map<String, Value>) -> bool {
    keywords.get("nullable") == Some(&Value::Bool(true))
}

/// Whether a schema says nothing but `nullable: true`.
fn is_just_nullable(schema: &Value) -> bool {
    let says = |keywords: &Map<String, Value>| is_nullable(keywords) && keywords.keys().all(|name| annotates(name));
    schema.as_object().is_some_and(says)
}

/// Whether a keyword is `nullable`, or says nothing about which values are valid.
fn annotates(name: &str) -> bool {
    name == "nullable" || name.starts_with("x-") || ANNOTATIONS.contains(&name)
}

/// The edits that make the keywords of a schema one branch of a union, and null the other. Where there is a union that
/// is all the schema demands, null becomes one more of its branches.
fn beside_null(at: &Pointer, keywords: &Map<String, Value>, null: Value) -> Vec<Edit> {
    let stays = |name: &str| {
        let is_extension = name.starts_with("x-") && !name.starts_with("x-enum") && name != "x-rust-union";
        ANNOTATIONS.contains(&name) || is_extension
    };
    let demands: Vec<&String> = keywords
        .keys()
        .filter(|name| !stays(name) && *name != "nullable")
        .collect();
    let mut edits = vec![Edit::Remove(at.child("nullable"))];
    let unions = ["oneOf", "anyOf"].map(|keyword| (keyword, keywords.get(keyword).and_then(Value::as_array)));
    let is_all = |keyword: &str| {
        let beside = ["discriminator", "x-rust-union", keyword];
        demands.iter().all(|name| beside.contains(&name.as_str()))
    };
    if let Some((keyword, Some(branches))) = unions
        .into_iter()
        .find(|(keyword, list)| list.is_some() && is_all(keyword))
    {
        edits.push(Edit::Put(at.child(keyword).index(branches.len()), null));
        return edits;
    }
    let free = ["anyOf", "oneOf"]
        .into_iter()
        .find(|name| !keywords.contains_key(*name));
    let union = at.child(free.unwrap_or("anyOf"));
    // Where both are taken, one makes room for the union around it, in the place that `nullable` has left.
    let aside = at.child("nullable");
    if free.is_none() {
        edits.push(Edit::Move(union.clone(), aside.clone()));
    }
    edits.push(Edit::Put(union.clone(), Value::Array(vec![json!({}), null])));
    let branch = union.index(0);
    let now = |name: &str| match free.is_none() && name == "anyOf" {
        true => aside.clone(),
        false => at.child(name),
    };
    let moves = demands
        .into_iter()
        .map(|name| Edit::Move(now(name), branch.child(name)));
    edits.extend(moves);
    edits
}
