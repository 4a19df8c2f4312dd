//! What authors mean where the specification says something else.
//!
//! Each rule looks at the document and returns what it changes. The changes are made in the document, before its
//! schemas are put into normal form: everything after reads only what the specification says, and the document can be
//! exported for other validators.

mod closed;
mod decided;
mod definition;
mod edit;
mod inheritance;
mod items;
mod nullable;
mod scalars;
#[cfg(test)]
mod tests;
mod untyped;
mod uses;

use std::cell::RefCell;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Description, read};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::schema::{Dialect, Schemas};
use crate::source::{FileId, Origins, Pointer, Sources, Way};
use decided::DECISIONS;
use edit::Edit;

/// How a description is read where its author means something else than the specification says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// What authors mean: a schema with `properties` is an object, integers are `i64`, `readOnly` holds in every version.
    #[default]
    Meant,
    /// What the specification says, and nothing else.
    Letter,
}

/// A change that a rule makes at one node.
#[derive(Debug)]
struct Change {
    /// The node that is changed, which the edits are in.
    at: Pointer,
    /// The edits, in order.
    edits: Vec<Edit>,
    /// What is reported, if what is valid changes.
    warning: Option<Diagnostic>,
}

/// What a rule looks at.
struct Subject<'a> {
    document: &'a Value,
    /// The way to the schema that was looked at last.
    way: RefCell<Way<'a>>,
    file: FileId,
    schemas: &'a Schemas,
    dialect: Dialect,
    /// The text of a node as it is written, if it is written where it is.
    written: &'a dyn Fn(&Pointer) -> Option<&'a str>,
}

impl<'a> Subject<'a> {
    /// The members of the object at a pointer.
    fn members(&self, at: &Pointer) -> Option<&'a Map<String, Value>> {
        self.way.borrow_mut().resolve(at, self.document)?.as_object()
    }
}

/// A rule: from a document to the changes that make it say what its author means.
type Rule = fn(&Subject<'_>) -> Vec<Change>;

/// The rules. Each looks at the document that the ones before it have changed.
const RULES: &[Rule] = &[
    untyped::changes,
    items::changes,
    scalars::changes,
    nullable::changes,
    inheritance::changes,
    closed::changes,
];

/// Makes a document say what its author means, and reads it. Warnings of what is changed point to where it was written;
/// what else is wrong is in `found`.
pub fn settle(
    document: &mut Value,
    file: FileId,
    origins: &mut Origins,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
    found: &mut Diagnostics,
) -> Option<Description> {
    let (description, told) = apply(RULES, document, file, origins, sources, diagnostics);
    found.append(told);
    description
}

/// Makes a document say which branches of its unions are decided for, by schemas alone.
pub fn decide(document: &mut Value, file: FileId, sources: &Sources) {
    let (mut origins, mut diagnostics) = (Origins::new(file), Diagnostics::new());
    apply(DECISIONS, document, file, &mut origins, sources, &mut diagnostics);
}

fn apply(
    rules: &[Rule],
    document: &mut Value,
    file: FileId,
    origins: &mut Origins,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> (Option<Description>, Diagnostics) {
    let mut read = reading(document, file);
    for rule in rules {
        let Some(description) = &read.0 else { break };
        let subject = Subject {
            document,
            way: RefCell::default(),
            file,
            schemas: &description.schemas,
            dialect: description.dialect,
            written: &|pointer| sources.written(&origins.place(pointer)),
        };
        let changes = rule(&subject);
        if changes.is_empty() {
            continue;
        }
        let warnings = changes.iter().filter_map(|change| change.warning.clone());
        diagnostics.extend(warnings.map(|warning| origins.locate(warning)));
        edit::apply(changes, document, origins);
        read = reading(document, file);
    }
    read
}

/// Reads a document. What is wrong with it is told of the last reading alone.
fn reading(document: &Value, file: FileId) -> (Option<Description>, Diagnostics) {
    let mut found = Diagnostics::new();
    (read(document, file, &mut found), found)
}
