//! What a schema demands in all.

use std::collections::{BTreeSet, HashSet};

use indexmap::{IndexMap, IndexSet};
use serde_json::{Number, Value};

use super::types::{Kind, Kinds};
use super::{Discriminator, Schema, SchemaId, Schemas};
use crate::diagnostic::Place;

#[cfg(test)]
mod tests;

/// A schema in normal form: its own keywords and those of everything it refers to by `$ref` and `allOf`, as one
/// conjunction. Each keyword is guarded by kind, as the standard has it: a limit on text says nothing about numbers.
#[derive(Debug, Clone)]
pub struct Conjunction {
    /// The kinds that are allowed.
    pub kinds: Kinds,
    /// The values that are allowed, where they are listed.
    pub values: Option<Vec<Value>>,
    /// The schema that lists them.
    pub values_from: Option<SchemaId>,
    /// What text must be like.
    pub text: Textual,
    /// What numbers must be like.
    pub number: Numeric,
    /// What each item of an array must be like.
    pub items: Vec<SchemaId>,
    /// `minItems`.
    pub min_items: u64,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// `uniqueItems`.
    pub unique_items: bool,
    /// The declared properties, each with the schemas it must match.
    pub properties: IndexMap<String, Vec<SchemaId>>,
    /// The properties that must be present.
    pub required: IndexSet<String>,
    /// The properties that must be absent.
    pub forbidden: BTreeSet<String>,
    /// What becomes of properties that are not declared.
    pub unknown: Unknown,
    /// `minProperties`.
    pub min_properties: u64,
    /// `maxProperties`.
    pub max_properties: Option<u64>,
    /// `oneOf` and `anyOf`, each a demand of its own.
    pub branches: Vec<Branches>,
    /// Whether a reader may not write it, or a writer not read it: the annotations of the outermost schema that has
    /// them.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// Demands that are not expressed here: the place of each.
    pub unexpressed: Vec<(Place, &'static str)>,
    /// What is declared closed, until all properties are known.
    closed: Vec<Closed>,
}

/// What text must be like.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Textual {
    /// `minLength`, in code points.
    pub min_length: u64,
    /// `maxLength`, in code points.
    pub max_length: Option<u64>,
    /// `pattern`, each with the place where it is written.
    pub patterns: Vec<(String, Place)>,
    /// `format`, with the place where it is written.
    pub format: Option<(String, Place)>,
}

/// What numbers must be like.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Numeric {
    /// `minimum`.
    pub minimum: Option<Number>,
    /// `exclusiveMinimum`.
    pub exclusive_minimum: Option<Number>,
    /// `maximum`.
    pub maximum: Option<Number>,
    /// `exclusiveMaximum`.
    pub exclusive_maximum: Option<Number>,
    /// `multipleOf`.
    pub multiple_of: Vec<Number>,
}

/// What becomes of properties that are not declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unknown {
    /// They are accepted, and nobody asked to keep them: `additionalProperties` is absent.
    Drop,
    /// They are kept, and match these schemas: `additionalProperties` is true or a schema.
    Keep(Vec<SchemaId>),
    /// They are refused: `additionalProperties` is false.
    Deny,
}

/// A `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub struct Branches {
    /// The schema that it is a keyword of.
    pub owner: SchemaId,
    /// Whether just one branch may match: `oneOf`.
    pub exclusive: bool,
    /// The branches.
    pub list: Vec<SchemaId>,
    /// How the branch is told, where the description says so.
    pub discriminator: Option<Discriminator>,
    /// The names given to the type and the field of the union.
    pub names: (Option<String>, Option<String>),
}

/// An `additionalProperties`, which judges only by the properties beside it.
#[derive(Debug, Clone)]
struct Closed {
    known: BTreeSet<String>,
    rest: SchemaId,
}

impl Conjunction {
    /// The normal form of the schema `id`.
    pub fn of(id: SchemaId, schemas: &Schemas) -> Self {
        let mut conjunction = Conjunction {
            kinds: Kinds::ALL,
            values: None,
            values_from: None,
            text: Textual::default(),
            number: Numeric::default(),
            items: Vec::new(),
            min_items: 0,
            max_items: None,
            unique_items: false,
            properties: IndexMap::new(),
            required: IndexSet::new(),
            forbidden: BTreeSet::new(),
            unknown: Unknown::Drop,
            min_properties: 0,
            max_properties: None,
            branches: Vec::new(),
            read_only: false,
            write_only: false,
            deprecated: false,
            unexpressed: Vec::new(),
            closed: Vec::new(),
        };
        // A stack and a set in place of recursion: chains can be long, and diamonds share what they lead to.
        let mut seen = HashSet::new();
        let mut pending = vec![id];
        while let Some(id) = pending.pop() {
            if seen.insert(id) {
                conjunction.add(id, schemas);
                pending.extend(schemas[id].all_of.iter().rev().copied());
                pending.extend(schemas[id].reference);
            }
        }
        // What is composed of a parent is not asked again whether it is one of the parent's branches, as it is: that is how
        // descriptions write hierarchies.
        let leads_back = |branch: &SchemaId| composition(*branch, schemas).contains(&id);
        let of_parent = |branches: &Branches| branches.owner != id && branches.list.iter().any(leads_back);
        conjunction.branches.retain(|branches| !of_parent(branches));
        conjunction.close(schemas);
        conjunction.settle_values();
        conjunction
    }

    /// Whether nothing but an object is allowed.
    pub fn is_object(&self) -> bool {
        self.kinds == Kinds::only(Kind::Object)
    }

    /// Whether any value at all is allowed.
    pub fn is_anything(&self) -> bool {
        self.kinds == Kinds::ALL
            && self.values.is_none()
            && self.branches.is_empty()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.items.is_empty()
            && self.unknown == Unknown::Drop
            && self.text == Textual::default()
            && self.number == Numeric::default()
    }

    fn add(&mut self, id: SchemaId, schemas: &Schemas) {
        let schema = &schemas[id];
        if schema.boolean == Some(false) {
            self.kinds = Kinds::NONE;
        }
        if let Some(kinds) = schema.kinds {
            self.kinds = self.kinds.and(kinds);
        }
        self.add_values(id, schema);
        self.add_text(schema);
        self.add_numbers(schema);
        self.items.extend(schema.items);
        self.min_items = self.min_items.max(schema.min_items.unwrap_or(0));
        self.max_items = least(self.max_items, schema.max_items);
        self.unique_items |= schema.unique_items;
        for (name, property) in &schema.properties {
            let list = self.properties.entry(name.clone()).or_default();
            if !list.contains(property) {
                list.push(*property);
            }
        }
        self.required.extend(schema.required.iter().cloned());
        self.min_properties = self.min_properties.max(schema.min_properties.unwrap_or(0));
        self.max_properties = least(self.max_properties, schema.max_properties);
        self.closed.extend(schema.additional.map(|rest| Closed {
            known: schema.properties.keys().cloned().collect(),
            rest,
        }));
        self.add_branches(id, schema);
        self.add_negation(schema, schemas);
        self.read_only |= schema.read_only;
        self.write_only |= schema.write_only;
        self.deprecated |= schema.deprecated;
    }

    fn add_values(&mut self, id: SchemaId, schema: &Schema) {
        let Some(values) = &schema.values else { return };
        self.values_from.get_or_insert(id);
        match &mut self.values {
            None => self.values = Some(values.clone()),
            Some(allowed) => allowed.retain(|value| values.contains(value)),
        }
    }

    fn add_text(&mut self, schema: &Schema) {
        self.text.min_length = self.text.min_length.max(schema.min_length.unwrap_or(0));
        self.text.max_length = least(self.text.max_length, schema.max_length);
        if let Some(pattern) = &schema.pattern
            && !self.text.patterns.iter().any(|(known, _)| known == pattern)
        {
            self.text
                .patterns
                .push((pattern.clone(), schema.place.child("pattern")));
        }
        if let Some(format) = &schema.format {
            match &self.text.format {
                Some((known, _)) if known != format => {
                    self.unexpressed
                        .push((schema.place.child("format"), "a second `format`"));
                }
                _ => self.text.format = Some((format.clone(), schema.place.child("format"))),
            }
        }
    }

    fn add_numbers(&mut self, schema: &Schema) {
        let tighter = |mine: &mut Option<Number>, other: &Option<Number>, tighter: fn(f64, f64) -> bool| {
            let (Some(limit), known) = (other, mine.as_ref()) else {
                return;
            };
            if known.is_none_or(|known| tighter(as_f64(limit), as_f64(known))) {
                *mine = Some(limit.clone());
            }
        };
        let number = &mut self.number;
        tighter(&mut number.minimum, &schema.minimum, |new, known| new > known);
        tighter(
            &mut number.exclusive_minimum,
            &schema.exclusive_minimum,
            |new, known| new > known,
        );
        tighter(&mut number.maximum, &schema.maximum, |new, known| new < known);
        tighter(
            &mut number.exclusive_maximum,
            &schema.exclusive_maximum,
            |new, known| new < known,
        );
        number.multiple_of.extend(schema.multiple_of.clone());
    }

    fn add_branches(&mut self, id: SchemaId, schema: &Schema) {
        for (list, exclusive) in [(&schema.one_of, true), (&schema.any_of, false)] {
            if !list.is_empty() {
                self.branches.push(Branches {
                    owner: id,
                    exclusive,
                    list: list.clone(),
                    discriminator: schema.discriminator.clone(),
                    names: schema.extensions.union.clone().unwrap_or_default(),
                });
            }
        }
    }

    /// `not` is understood where it forbids the presence of properties, which is how descriptions make branches
    /// exclusive: `not: {required: [a]}`, and `not: {anyOf: [{required: [a]}, {required: [b]}]}`.
    fn add_negation(&mut self, schema: &Schema, schemas: &Schemas) {
        let Some(not) = schema.not else { return };
        let place = schemas[not].place.clone();
        let denied = match schemas[not].any_of.as_slice() {
            [] => presence(not, schemas).map(|name| vec![name]),
            _ if !is_only(&schemas[not], |rest| rest.any_of.clear()) => None,
            any_of => any_of.iter().map(|id| presence(*id, schemas)).collect(),
        };
        match denied {
            Some(names) => self.forbidden.extend(names),
            None => self.unexpressed.push((place, "`not`")),
        }
    }

    /// Brings the listed values and the allowed kinds together: neither has what the other rules out.
    fn settle_values(&mut self) {
        let Some(values) = &mut self.values else { return };
        values.retain(|value| self.kinds.and(Kinds::of(value)) != Kinds::NONE);
        let listed = values.iter().map(Kinds::of).fold(Kinds::NONE, Kinds::or);
        self.kinds = self.kinds.and(listed);
    }

    /// Applies each `additionalProperties` to the properties that it does not know.
    fn close(&mut self, schemas: &Schemas) {
        for closed in std::mem::take(&mut self.closed) {
            let rest = &schemas[closed.rest];
            let denied = rest.boolean == Some(false);
            let anything = rest.boolean == Some(true) || is_only(rest, |_| {});
            for (name, list) in &mut self.properties {
                if closed.known.contains(name) || anything {
                    continue;
                }
                if denied {
                    self.forbidden.insert(name.clone());
                } else {
                    list.push(closed.rest);
                }
            }
            let schema = (!anything).then_some(closed.rest);
            self.unknown = match (std::mem::replace(&mut self.unknown, Unknown::Deny), denied) {
                (Unknown::Deny, _) | (_, true) => Unknown::Deny,
                (Unknown::Drop, false) => Unknown::Keep(schema.into_iter().collect()),
                (Unknown::Keep(list), false) => Unknown::Keep(list.into_iter().chain(schema).collect()),
            };
        }
    }
}

/// The schemas that a schema consists of: itself, what it refers to, and the parts of its `allOf`s.
fn composition(id: SchemaId, schemas: &Schemas) -> HashSet<SchemaId> {
    let mut seen = HashSet::new();
    let mut pending = vec![id];
    while let Some(id) = pending.pop() {
        if seen.insert(id) {
            pending.extend(schemas[id].all_of.iter().copied().chain(schemas[id].reference));
        }
    }
    seen
}

/// The one property that a schema demands, where it demands nothing else.
fn presence(id: SchemaId, schemas: &Schemas) -> Option<String> {
    match schemas[id].required.as_slice() {
        [name] if is_only(&schemas[id], |rest| rest.required.clear()) => Some(name.clone()),
        _ => None,
    }
}

/// Whether a schema says nothing beyond what `remove` takes away from it.
pub(crate) fn is_only(schema: &Schema, remove: impl FnOnce(&mut Schema)) -> bool {
    let mut rest = schema.clone();
    remove(&mut rest);
    rest.boolean != Some(false)
        && rest.reference.is_none()
        && rest.kinds.is_none()
        && rest.values.is_none()
        && (rest.min_length, rest.max_length, &rest.pattern, &rest.format) == (None, None, &None, &None)
        && (
            rest.minimum,
            rest.exclusive_minimum,
            rest.maximum,
            rest.exclusive_maximum,
        ) == (None, None, None, None)
        && rest.multiple_of.is_none()
        && (rest.items, rest.min_items, rest.max_items, rest.unique_items) == (None, None, None, false)
        && rest.properties.is_empty()
        && rest.required.is_empty()
        && (rest.additional, rest.min_properties, rest.max_properties) == (None, None, None)
        && rest.all_of.is_empty()
        && rest.one_of.is_empty()
        && rest.any_of.is_empty()
        && rest.not.is_none()
        && rest.extensions.foreign_type.is_none()
}

fn as_f64(number: &Number) -> f64 {
    number.as_f64().unwrap_or(f64::NAN)
}

fn least(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
