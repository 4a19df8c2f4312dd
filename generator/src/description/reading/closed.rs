//! A part of a composition that is closed closes the whole, and a closed schema that others extend closes itself alone.
//!
//! To the letter, `additionalProperties: false` knows the `properties` beside it and no others (JSON Schema Core 2020-12,
//! section 10.3.2.3). So it forbids what other parts of an `allOf` declare, or what branches do, and where they require it,
//! no value is valid. What is meant is `unevaluatedProperties: false` of the whole, which OpenAPI 3.0 lacks.

use std::collections::HashSet;

use indexmap::IndexSet;
use serde_json::{Map, Value, json};

use super::edit::Edit;
use super::uses::{Around, Uses};
use super::{Change, Subject};
use crate::diagnostic::{Diagnostic, Place};
use crate::schema::{Schema, SchemaId, Schemas};

/// What closed schemas are meant to say.
pub(super) fn changes(subject: &Subject<'_>) -> Vec<Change> {
    let uses = Uses::of(subject.schemas);
    let mut extended = IndexSet::new();
    let mut changes = Vec::new();
    for (part, base) in subject.references_to_closed() {
        let own = Declared::of([base], subject.schemas).names;
        if !subject.beside(part, &uses).excluded_by(&own).is_empty() {
            extended.insert(base);
            let to = subject.definition(base).to_fragment();
            changes.push(Change {
                at: subject.at(part).clone(),
                edits: vec![Edit::Put(subject.at(part).child("$ref"), to.into())],
                warning: None,
            });
        }
    }
    changes.extend(extended.iter().filter_map(|base| subject.opened(*base)));
    let closed = subject
        .schemas
        .ids()
        .filter(|id| subject.is_closed(*id) && !extended.contains(id));
    changes.extend(closed.filter_map(|id| subject.widened(id, &uses)));
    changes
}

impl Subject<'_> {
    fn is_closed(&self, id: SchemaId) -> bool {
        let additional = self.schemas[id].additional;
        additional.is_some_and(|id| self.schemas[id].boolean == Some(false))
    }

    /// The parts of `allOf`s that refer to closed schemas, each with the schema.
    fn references_to_closed(&self) -> impl Iterator<Item = (SchemaId, SchemaId)> {
        let parts = self.schemas.ids().flat_map(|id| &self.schemas[id].all_of);
        parts.filter_map(|part| {
            let base = self.schemas[*part].reference?;
            self.is_closed(base).then_some((*part, base))
        })
    }

    /// A closed schema that others extend: what they extend is open.
    fn opened(&self, id: SchemaId) -> Option<Change> {
        let at = self.at(id).clone();
        let mut edits = self.moved_into_definition(id, &["additionalProperties"])?;
        let extends = json!([{"$ref": self.definition(id).to_fragment()}]);
        let names = Declared::of([id], self.schemas).names;
        let properties: Map<String, Value> = names.into_iter().map(|name| (name, json!({}))).collect();
        edits.push(Edit::Put(at.child("allOf"), extends));
        edits.push(Edit::Put(at.child("properties"), properties.into()));
        let message = "`additionalProperties: false` excludes the properties of schemas that extend this one by `allOf`: \
                       it is read as closing this schema alone";
        Some(Change {
            warning: Some(self.warning(id, message.to_owned())),
            at,
            edits,
        })
    }

    /// A closed schema with the properties that the other parts of its composition declare.
    fn widened(&self, id: SchemaId, uses: &Uses) -> Option<Change> {
        let schema = &self.schemas[id];
        let own: IndexSet<String> = schema.properties.keys().cloned().collect();
        let mut others = self.beside(id, uses);
        others.add(parts_of(schema), self.schemas);
        let excluded = others.excluded_by(&own);
        let first = excluded.first()?;
        let message = format!(
            "`additionalProperties: false` excludes `{first}`{}, which another part of this composition declares: it is read \
             as closing the whole",
            match excluded.len() {
                1 => String::new(),
                count => format!(" and {} more", count - 1),
            }
        );
        let at = self.at(id).clone();
        let properties = at.child("properties");
        let mut edits: Vec<Edit> = excluded
            .iter()
            .map(|name| Edit::Put(properties.child(name), json!({})))
            .collect();
        if properties.resolve(self.document).is_none() {
            edits.insert(0, Edit::Put(properties, json!({})));
        }
        Some(Change {
            warning: Some(self.warning(id, message)),
            at,
            edits,
        })
    }

    fn warning(&self, id: SchemaId, message: String) -> Diagnostic {
        let place = Place::value(self.file, self.at(id).child("additionalProperties"));
        let help = "write `unevaluatedProperties: false` on the whole (OpenAPI 3.1), or generate with `--reading letter` to \
                    exclude them";
        Diagnostic::warning("closed-composition", message).at(place).help(help)
    }
}

/// The schemas that judge the same value as a part of `schema`.
fn parts_of(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let lists = [&schema.all_of, &schema.one_of, &schema.any_of];
    lists.into_iter().flatten().copied().chain(schema.reference)
}

/// What schemas say of properties.
#[derive(Default)]
struct Declared {
    names: IndexSet<String>,
    required: HashSet<String>,
}

impl Declared {
    fn of(ids: impl IntoIterator<Item = SchemaId>, schemas: &Schemas) -> Declared {
        let mut declared = Declared::default();
        declared.add(ids, schemas);
        declared
    }

    /// Adds what schemas say, and their parts.
    fn add(&mut self, ids: impl IntoIterator<Item = SchemaId>, schemas: &Schemas) {
        let mut pending: Vec<SchemaId> = ids.into_iter().collect();
        let mut seen: HashSet<SchemaId> = pending.iter().copied().collect();
        while let Some(id) = pending.pop() {
            self.add_own(&schemas[id]);
            pending.extend(parts_of(&schemas[id]).filter(|part| seen.insert(*part)));
        }
    }

    fn add_own(&mut self, schema: &Schema) {
        self.names.extend(schema.properties.keys().cloned());
        self.required.extend(schema.required.iter().cloned());
    }

    /// The properties that a closed schema excludes without meaning it. One that lists some of the others' properties and
    /// none of its own means to forbid the rest, unless the rest is required.
    fn excluded_by<'a>(&'a self, own: &'a IndexSet<String>) -> Vec<&'a String> {
        let forbids_required = self
            .names
            .iter()
            .any(|name| !own.contains(name) && self.required.contains(name));
        match !own.is_empty() && own.is_subset(&self.names) && !forbids_required {
            true => Vec::new(),
            false => self.names.difference(own).collect(),
        }
    }
}

impl Subject<'_> {
    /// What is said beside a part of an `allOf`: by the schema it is written in, and its other parts. A branch of a union is no
    /// part: if it is closed, it is an alternative to what stands beside the union.
    fn beside(&self, part: SchemaId, uses: &Uses) -> Declared {
        let mut beside = Declared::default();
        let mut inner = part;
        while let Some(Around::Part(owner)) = uses.around(inner) {
            let schema = &self.schemas[owner];
            beside.add_own(schema);
            beside.add(parts_of(schema).filter(|other| *other != inner), self.schemas);
            inner = owner;
        }
        beside
    }
}
