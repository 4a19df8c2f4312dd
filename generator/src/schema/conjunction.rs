//! What a schema demands in all.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Number, Value};

use super::equality::is_among;
use super::number::Decimal;
use super::only::{accepts_all, denied};
use super::pattern;
use super::types::{Kind, Kinds};
use super::{Discriminator, Schema, SchemaId, Schemas};
use crate::diagnostic::Place;

mod conflict;
mod narrow;
mod possible;
#[cfg(test)]
mod tests;

pub use conflict::Conflict;

/// A schema in normal form: its own keywords and those of everything it refers to by `$ref` and `allOf`, as one
/// conjunction. Each keyword is guarded by kind, as the standard has it: a limit on text says nothing about numbers.
/// Unions lack the branches that what stands beside them excludes, and where one branch is left, it is part of the
/// conjunction.
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
    /// What each item of an array must be like, where it does not depend on its position.
    pub items: Vec<SchemaId>,
    /// What each item must be like, where there must be just so many: all that the [residue](Residue::Elements) says.
    pub tuple: Option<Vec<SchemaId>>,
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
    /// The pattern that the names of properties must match, where that is all that is demanded of them.
    pub names: Option<(String, Place)>,
    /// `minProperties`.
    pub min_properties: u64,
    /// `maxProperties`.
    pub max_properties: Option<u64>,
    /// `oneOf` and `anyOf`, each a demand of its own.
    pub branches: Vec<Branches>,
    /// The branches that what stands beside their union excludes, with the schema that lists them.
    pub excluded: Vec<(SchemaId, SchemaId)>,
    /// Whether a reader may not write it, or a writer not read it: the annotations of the outermost schema that has
    /// them.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// `deprecated`.
    pub deprecated: bool,
    /// Keywords that are not expressed here, with the schemas that have them.
    pub residue: Vec<(SchemaId, Residue)>,
    /// The schemas of which it consists.
    pub members: Vec<SchemaId>,
}

/// Keywords of one schema that its normal form does not express: they are to be checked as they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Residue {
    /// `not`.
    Not,
    /// `if`, `then` and `else`.
    Condition,
    /// `prefixItems`, and `items` after them.
    Elements,
    /// `contains`, `minContains` and `maxContains`.
    Contains,
    /// `properties`, `patternProperties` and `additionalProperties`, which depend on each other.
    Members,
    /// `propertyNames`.
    Names,
    /// `minProperties` and `maxProperties`.
    Size,
    /// `dependentRequired` and `dependentSchemas`.
    Dependents,
    /// `oneOf` and `anyOf`.
    Branches,
    /// `required`.
    Required,
    /// A `format` beside another one.
    Format,
    /// All keywords: `unevaluatedItems` and `unevaluatedProperties` depend on them.
    Whole,
}

impl Residue {
    /// The keywords.
    pub fn keywords(self) -> &'static [&'static str] {
        match self {
            Residue::Not => &["not"],
            Residue::Condition => &["if"],
            Residue::Elements => &["prefixItems"],
            Residue::Contains => &["contains"],
            Residue::Members => &["patternProperties"],
            Residue::Names => &["propertyNames"],
            Residue::Size => &["minProperties", "maxProperties"],
            Residue::Dependents => &["dependentRequired", "dependentSchemas"],
            Residue::Branches => &["oneOf", "anyOf"],
            Residue::Required => &["required"],
            Residue::Format => &["format"],
            Residue::Whole => &["unevaluatedItems", "unevaluatedProperties"],
        }
    }

    /// Whether the keywords look at properties that need not be declared.
    fn looks_at_members(self) -> bool {
        !matches!(self, Residue::Elements | Residue::Contains | Residue::Format)
    }
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
    /// The branches, without those that what stands beside the union excludes.
    pub list: Vec<SchemaId>,
    /// How the branch is told, where the description says so.
    pub discriminator: Option<Discriminator>,
    /// The names given to the type and the field of the union.
    pub names: (Option<String>, Option<String>),
}

/// A `oneOf` or `anyOf`: the schema that it is a keyword of, and whether it is `oneOf`.
type Union = (SchemaId, bool);

impl Branches {
    fn union(&self) -> Union {
        (self.owner, self.exclusive)
    }
}

/// An `additionalProperties` or `unevaluatedProperties`, and the properties that it does not judge.
struct Closed {
    known: BTreeSet<String>,
    rest: SchemaId,
}

impl Conjunction {
    /// The normal form of the schema `id`.
    pub fn of(id: SchemaId, schemas: &Schemas) -> Rc<Self> {
        if let Some(known) = schemas.normal.borrow().get(&id) {
            return Rc::clone(known);
        }
        let normal = Conjunction::narrowed(id, schemas);
        schemas.normal.borrow_mut().insert(id, Rc::clone(&normal));
        normal
    }

    /// The schema `id` with its unions as they are written.
    fn written(id: SchemaId, schemas: &Schemas) -> Rc<Self> {
        if let Some(known) = schemas.written.borrow().get(&id) {
            return Rc::clone(known);
        }
        let written = Rc::new(Conjunction::gather(&[id], &HashSet::new(), schemas));
        schemas.written.borrow_mut().insert(id, Rc::clone(&written));
        written
    }

    /// What demands nothing.
    fn anything() -> Self {
        Conjunction {
            kinds: Kinds::ALL,
            values: None,
            values_from: None,
            text: Textual::default(),
            number: Numeric::default(),
            items: Vec::new(),
            tuple: None,
            min_items: 0,
            max_items: None,
            unique_items: false,
            properties: IndexMap::new(),
            required: IndexSet::new(),
            forbidden: BTreeSet::new(),
            unknown: Unknown::Drop,
            names: None,
            min_properties: 0,
            max_properties: None,
            branches: Vec::new(),
            excluded: Vec::new(),
            read_only: false,
            write_only: false,
            deprecated: false,
            residue: Vec::new(),
            members: Vec::new(),
        }
    }

    /// What all of `roots` demand together, without the unions in `settled`.
    fn gather(roots: &[SchemaId], settled: &HashSet<Union>, schemas: &Schemas) -> Self {
        let mut conjunction = Conjunction::anything();
        // A stack and a set in place of recursion: chains can be long, and diamonds share what they lead to.
        let mut seen = HashSet::new();
        let mut pending: Vec<SchemaId> = roots.iter().rev().copied().collect();
        while let Some(id) = pending.pop() {
            if seen.insert(id) {
                conjunction.add(id, schemas);
                pending.extend(schemas[id].all_of.iter().rev().copied());
                pending.extend(schemas[id].reference);
            }
        }
        conjunction
            .branches
            .retain(|branches| !settled.contains(&branches.union()));
        conjunction.leave_parents(roots, schemas);
        conjunction.settle(schemas);
        conjunction
    }

    /// Brings together what its members say.
    fn settle(&mut self, schemas: &Schemas) {
        self.leave_out_empty(schemas);
        self.close(schemas);
        self.place_items(schemas);
        self.settle_values();
        self.keep(schemas);
    }

    /// Leaves out what says nothing of a property beside what does, so that its type is that of the rest.
    fn leave_out_empty(&mut self, schemas: &Schemas) {
        for list in self.properties.values_mut().filter(|list| list.len() > 1) {
            if list.iter().any(|id| !schemas[*id].is_empty()) {
                list.retain(|id| !schemas[*id].is_empty());
            }
        }
    }

    /// What the keywords of one schema demand of text.
    pub fn textual(schema: &Schema) -> Textual {
        let at = |keyword: &str| schema.place.child(keyword);
        Textual {
            min_length: schema.min_length.unwrap_or(0),
            max_length: schema.max_length,
            patterns: schema
                .pattern
                .iter()
                .map(|source| (source.clone(), at("pattern")))
                .collect(),
            format: schema.format.clone().map(|format| (format, at("format"))),
        }
    }

    /// Whether nothing but an object is allowed.
    pub fn is_object(&self) -> bool {
        self.kinds == Kinds::only(Kind::Object)
    }

    /// The kinds of values that its keywords speak of, beside `type`, `enum` and those that combine schemas.
    pub fn spoken(&self) -> Kinds {
        let text = self.text != Textual::default();
        let number = self.number != Numeric::default();
        let array = (&self.items, self.min_items, self.max_items, self.unique_items) != (&Vec::new(), 0, None, false);
        let object = !self.properties.is_empty()
            || !self.required.is_empty()
            || !self.forbidden.is_empty()
            || self.unknown != Unknown::Drop
            || (self.min_properties, self.max_properties) != (0, None);
        let of = |spoken: bool, kinds: Kinds| if spoken { kinds } else { Kinds::NONE };
        of(text, Kinds::only(Kind::String))
            .or(of(number, Kinds::NUMBER))
            .or(of(array, Kinds::only(Kind::Array)))
            .or(of(object, Kinds::only(Kind::Object)))
    }

    fn add(&mut self, id: SchemaId, schemas: &Schemas) {
        let schema = &schemas[id];
        self.members.push(id);
        if schema.boolean == Some(false) {
            self.kinds = Kinds::NONE;
        }
        if let Some(kinds) = schema.kinds {
            self.kinds = self.kinds.and(kinds);
        }
        self.add_values(id, schema);
        self.add_text(id, schema);
        self.add_numbers(schema);
        self.items.extend(schema.items);
        self.min_items = self.min_items.max(schema.min_items.unwrap_or(0));
        self.max_items = least(self.max_items, schema.max_items);
        self.unique_items |= schema.unique_items;
        for (name, property) in &schema.properties {
            self.properties.entry(name.clone()).or_default();
            self.add_to_property(name, *property);
        }
        self.required.extend(schema.required.iter().cloned());
        self.min_properties = self.min_properties.max(schema.min_properties.unwrap_or(0));
        self.max_properties = least(self.max_properties, schema.max_properties);
        self.add_branches(id, schema);
        self.add_negation(id, schema, schemas);
        self.add_residue(id, schema);
        self.read_only |= schema.read_only;
        self.write_only |= schema.write_only;
        self.deprecated |= schema.deprecated;
    }

    fn add_to_property(&mut self, name: &str, schema: SchemaId) {
        if let Some(list) = self.properties.get_mut(name) {
            add_to(list, schema);
        }
    }

    fn add_values(&mut self, id: SchemaId, schema: &Schema) {
        let Some(values) = &schema.values else { return };
        self.values_from.get_or_insert(id);
        match &mut self.values {
            None => self.values = Some(values.clone()),
            Some(allowed) => allowed.retain(|value| is_among(value, values)),
        }
    }

    fn add_text(&mut self, id: SchemaId, schema: &Schema) {
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
                Some((known, _)) if known != format => self.residue.push((id, Residue::Format)),
                _ => self.text.format = Some((format.clone(), schema.place.child("format"))),
            }
        }
    }

    fn add_numbers(&mut self, schema: &Schema) {
        let tighter = |mine: &mut Option<Number>, other: &Option<Number>, tighter: fn(&Decimal, &Decimal) -> bool| {
            if let Some(limit) = other {
                let is_tighter = |known: &Number| tighter(&Decimal::new(limit), &Decimal::new(known));
                if mine.as_ref().is_none_or(is_tighter) {
                    *mine = Some(limit.clone());
                }
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
        if let Some(divisor) = &schema.multiple_of
            && !number.multiple_of.contains(divisor)
        {
            number.multiple_of.push(divisor.clone());
        }
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

    fn add_negation(&mut self, id: SchemaId, schema: &Schema, schemas: &Schemas) {
        match schema.not.map(|not| denied(not, schemas)) {
            // Any other value than an object meets `required`, and so is not allowed.
            Some(Some(names)) => {
                self.forbidden.extend(names);
                self.kinds = self.kinds.and(Kinds::only(Kind::Object));
            }
            Some(None) => self.residue.push((id, Residue::Not)),
            None => {}
        }
    }

    fn add_residue(&mut self, id: SchemaId, schema: &Schema) {
        let decided = schema.then.is_some() || schema.otherwise.is_some();
        let dependents = !schema.dependent_required.is_empty() || !schema.dependent_schemas.is_empty();
        let found = [
            (schema.condition.is_some() && decided, Residue::Condition),
            (schema.contains.is_some(), Residue::Contains),
            (schema.property_names.is_some(), Residue::Names),
            (dependents, Residue::Dependents),
        ];
        let found = found.into_iter().filter(|(there, _)| *there);
        self.residue.extend(found.map(|(_, residue)| (id, residue)));
    }

    /// Brings the listed values and the allowed kinds together: neither has what the other rules out.
    fn settle_values(&mut self) {
        let Some(values) = &mut self.values else { return };
        values.retain(|value| self.kinds.and(Kinds::of(value)) != Kinds::NONE);
        let listed = values.iter().map(Kinds::of).fold(Kinds::NONE, Kinds::or);
        self.kinds = self.kinds.and(listed);
    }

    /// Items that depend on their position are checked as they are written.
    fn place_items(&mut self, schemas: &Schemas) {
        let whole = |id: &&SchemaId| {
            let unevaluated = schemas[**id].unevaluated_items;
            unevaluated.is_some_and(|rest| !accepts_all(rest, schemas))
        };
        self.residue
            .extend(self.members.iter().filter(whole).map(|id| (*id, Residue::Whole)));
        if self.members.iter().all(|id| schemas[*id].prefix_items.is_empty()) {
            return;
        }
        self.items.clear();
        self.tuple = self.exact_items(schemas);
        let placed = |id: &&SchemaId| schemas[**id].items.is_some() || !schemas[**id].prefix_items.is_empty();
        self.residue
            .extend(self.members.iter().filter(placed).map(|id| (*id, Residue::Elements)));
    }

    /// The one `prefixItems`, where there are as many items as it has schemas.
    fn exact_items(&self, schemas: &Schemas) -> Option<Vec<SchemaId>> {
        let mut placed = self.members.iter().map(|id| &schemas[*id]);
        let only = placed.find(|schema| !schema.prefix_items.is_empty())?;
        let alone = self.members.iter().all(|id| {
            let schema = &schemas[*id];
            std::ptr::eq(schema, only) || (schema.items.is_none() && schema.prefix_items.is_empty())
        });
        let count = u64::try_from(only.prefix_items.len()).ok()?;
        let closed = only.items.is_some_and(|rest| schemas[rest].boolean == Some(false));
        let most = self.max_items.or(closed.then_some(count))?;
        (alone && !self.unique_items && (self.min_items, most) == (count, count)).then(|| only.prefix_items.clone())
    }

    /// Applies each `patternProperties`, `additionalProperties` and `unevaluatedProperties` to the properties that it
    /// judges.
    fn close(&mut self, schemas: &Schemas) {
        if self.names_match_one_pattern(schemas) {
            return;
        }
        for id in self.members.clone() {
            let schema = &schemas[id];
            self.unknown_at(id, schemas);
            if !schema.pattern_properties.is_empty() {
                self.residue.push((id, Residue::Members));
                self.unknown = Unknown::Keep(Vec::new());
            }
        }
    }

    /// A map whose keys have a pattern: nothing is declared, and what does not match is refused.
    fn names_match_one_pattern(&mut self, schemas: &Schemas) -> bool {
        let judges = |id: &SchemaId| {
            let schema = &schemas[*id];
            let open = schema.additional.is_none() && schema.unevaluated_properties.is_none();
            !(open && schema.pattern_properties.is_empty())
        };
        let judging: Vec<SchemaId> = self.members.iter().copied().filter(judges).collect();
        let [only] = judging.as_slice() else { return false };
        let schema = &schemas[*only];
        let denied = schema
            .additional
            .is_some_and(|rest| schemas[rest].boolean == Some(false));
        let undeclared = self.properties.is_empty() && self.required.is_empty() && self.forbidden.is_empty();
        let pattern = schema
            .pattern_properties
            .first()
            .filter(|_| schema.pattern_properties.len() == 1);
        let (Some((pattern, value)), true, true) = (pattern, denied, undeclared && self.branches.is_empty()) else {
            return false;
        };
        let value = (!accepts_all(*value, schemas)).then_some(*value);
        self.unknown = Unknown::Keep(value.into_iter().collect());
        self.names = Some((pattern.clone(), schema.place.child("patternProperties").name(pattern)));
        true
    }

    fn unknown_at(&mut self, id: SchemaId, schemas: &Schemas) {
        let schema = &schemas[id];
        let patterns: Vec<(&String, SchemaId)> = schema.pattern_properties.iter().map(|(p, id)| (p, *id)).collect();
        let matching = |name: &str, pattern: &str| pattern::matches(pattern, name).unwrap_or(false);
        for (pattern, value) in &patterns {
            let matching = self.properties.iter_mut().filter(|(name, _)| matching(name, pattern));
            matching.for_each(|(_, list)| add_to(list, *value));
        }
        if let Some(rest) = schema.additional {
            let known = |name: &&String| {
                schema.properties.contains_key(*name) || patterns.iter().any(|(pattern, _)| matching(name, pattern))
            };
            let known = self.properties.keys().filter(known).cloned().collect();
            self.apply_rest(&Closed { known, rest }, schemas);
        }
        match schema.unevaluated_properties {
            Some(rest) if accepts_all(rest, schemas) => self.apply_rest(
                &Closed {
                    known: BTreeSet::new(),
                    rest,
                },
                schemas,
            ),
            Some(rest) if self.evaluates_just_declared(id, schemas) => {
                let known = self.properties.keys().cloned().collect();
                self.apply_rest(&Closed { known, rest }, schemas);
            }
            Some(_) => self.residue.push((id, Residue::Whole)),
            None => {}
        }
    }

    /// Whether what `unevaluatedProperties` of the schema `id` leaves out are the declared properties, and no others.
    fn evaluates_just_declared(&self, id: SchemaId, schemas: &Schemas) -> bool {
        let inside = composition(id, schemas);
        self.members.iter().all(|member| {
            let schema = &schemas[*member];
            let plain = schema.additional.is_none()
                && (schema.unevaluated_properties.is_none() || *member == id)
                && schema.pattern_properties.is_empty()
                && schema.one_of.is_empty()
                && schema.any_of.is_empty()
                && schema.condition.is_none()
                && schema.dependent_schemas.is_empty();
            plain && inside.contains(member)
        })
    }

    fn apply_rest(&mut self, closed: &Closed, schemas: &Schemas) {
        let rest = &schemas[closed.rest];
        let denied = rest.boolean == Some(false);
        let anything = accepts_all(closed.rest, schemas);
        let names: Vec<String> = self.properties.keys().cloned().collect();
        for name in names.iter().filter(|name| !closed.known.contains(*name)) {
            if denied {
                self.forbidden.insert(name.clone());
            } else if !anything {
                self.add_to_property(name, closed.rest);
            }
        }
        let schema = (!anything).then_some(closed.rest);
        self.unknown = match (std::mem::replace(&mut self.unknown, Unknown::Deny), denied) {
            (Unknown::Deny, _) | (_, true) => Unknown::Deny,
            (Unknown::Drop, false) => Unknown::Keep(schema.into_iter().collect()),
            (Unknown::Keep(list), false) => Unknown::Keep(list.into_iter().chain(schema).collect()),
        };
    }

    /// Keeps what is looked at.
    fn keep(&mut self, schemas: &Schemas) {
        let looked_at = self.residue.iter().any(|(_, residue)| residue.looks_at_members());
        let object = self.kinds.contains(Kind::Object);
        if self.unknown == Unknown::Drop && object && (looked_at || self.members.iter().any(|id| schemas.is_kept(*id)))
        {
            self.unknown = Unknown::Keep(Vec::new());
        }
    }
}

/// The schemas that a schema consists of: itself, what it refers to, and the parts of its `allOf`s.
pub(crate) fn composition(id: SchemaId, schemas: &Schemas) -> HashSet<SchemaId> {
    let mut seen = HashSet::new();
    let mut pending = vec![id];
    while let Some(id) = pending.pop() {
        if seen.insert(id) {
            pending.extend(schemas[id].all_of.iter().copied().chain(schemas[id].reference));
        }
    }
    seen
}

/// Adds a schema to those that a property must match.
fn add_to(list: &mut Vec<SchemaId>, schema: SchemaId) {
    if !list.contains(&schema) {
        list.push(schema);
    }
}

fn least(one: Option<u64>, other: Option<u64>) -> Option<u64> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
