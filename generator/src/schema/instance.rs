//! Whether a value that a description gives, such as an example, is one of its schema.
//!
//! Only what is sure is a fault: keywords that are not looked at here count as met, and so does what takes too long.

#[cfg(test)]
mod tests;

use std::cell::Cell;

use serde_json::{Map, Number, Value};

use super::equality::is_among;
use super::listed::meets;
use super::number::Decimal;
use super::{Conjunction, Kind, Kinds, Numeric, Schema, SchemaId, Schemas, Textual};
use crate::diagnostic::Place;

/// How deep values and unions are looked into.
const DEPTH: usize = 64;

/// How many steps one value may take. What is not looked at within them counts as valid.
const STEPS: usize = 4_000;

/// How many steps it takes to match a pattern, for it is translated each time.
const PATTERN_STEPS: usize = 50;

/// How many characters of a text are shown.
const SHOWN: usize = 60;

/// What is wrong with a value that is of no kind that the schema allows.
const OF_OTHER_TYPE: &str = "is not of the type that the schema has";

/// Why a value is not one of a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The names and indices that lead to the part of the value that is at fault.
    path: Vec<Segment>,
    /// What is wrong with it, as a clause that begins with the part.
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Segment {
    Member(String),
    Item(usize),
}

impl Fault {
    fn new(message: String) -> Fault {
        Fault {
            path: Vec::new(),
            message,
        }
    }

    /// Where the part at fault is, if the value is at `place`.
    pub fn place(&self, place: &Place) -> Place {
        self.path.iter().rev().fold(place.clone(), |at, segment| match segment {
            Segment::Member(name) => at.child(name),
            Segment::Item(index) => at.index(*index),
        })
    }

    fn within(mut self, segment: Segment) -> Fault {
        self.path.push(segment);
        self
    }
}

/// Why `value` is not one of the schema `id`, if that is sure.
pub fn fault(value: &Value, id: SchemaId, schemas: &Schemas) -> Option<Fault> {
    Judge::new(schemas, false).fault(value, id, &[], DEPTH)
}

/// Why `value` is not one of the schema `id` where values are sent as text, if that is sure: `'4'` and 4 are the same
/// there, and a text may stand for a list or an object.
pub fn fault_as_text(value: &Value, id: SchemaId, schemas: &Schemas) -> Option<Fault> {
    Judge::new(schemas, true).fault(value, id, &[], DEPTH)
}

struct Judge<'a> {
    schemas: &'a Schemas,
    /// Whether values are sent as text.
    as_text: bool,
    /// The steps that are left.
    steps: Cell<usize>,
}

impl<'a> Judge<'a> {
    fn new(schemas: &'a Schemas, as_text: bool) -> Judge<'a> {
        Judge {
            schemas,
            as_text,
            steps: Cell::new(STEPS),
        }
    }

    /// The fault of a value by the schema `id`, beside which the schemas `beside` judge it too.
    fn fault(&self, value: &Value, id: SchemaId, beside: &[SchemaId], depth: usize) -> Option<Fault> {
        let depth = depth.checked_sub(1)?;
        let fault = self.fault_as_written(value, id, beside, depth)?;
        let read = value.as_str().filter(|_| self.as_text).and_then(scalar);
        let Some(read) = read else { return Some(fault) };
        let judge = Judge {
            as_text: false,
            steps: self.steps.clone(),
            ..*self
        };
        let of_read = judge.fault_as_written(&read, id, beside, depth);
        self.steps.set(judge.steps.get());
        // Where it is to be text, it is at fault as what it is.
        of_read.map(|of_read| match of_read.message.ends_with(OF_OTHER_TYPE) {
            true => fault,
            false => of_read,
        })
    }

    fn fault_as_written(&self, value: &Value, id: SchemaId, beside: &[SchemaId], depth: usize) -> Option<Fault> {
        // Some examples refer to what they show, which means nothing in a value.
        if value.get("$ref").is_some_and(Value::is_string) {
            return None;
        }
        let parts = self.parts(id);
        let all = [&parts[..], beside].concat();
        parts.iter().find_map(|part| {
            let schema = &self.schemas[*part];
            let of_parts = || match value {
                Value::Array(items) => self.items(items, schema, depth),
                Value::Object(members) => self.members(members, schema, &all, depth),
                _ => None,
            };
            self.own(value, schema)
                .or_else(of_parts)
                .or_else(|| self.union(value, &schema.any_of, &all, depth))
                .or_else(|| self.union(value, &schema.one_of, &all, depth))
        })
    }

    /// Takes steps, if as many are left.
    fn take(&self, steps: usize) -> Option<()> {
        let left = self.steps.get().checked_sub(steps);
        self.steps.set(left.unwrap_or(0));
        left.map(|_| ())
    }

    /// The schema and those that it is composed of, without branches.
    fn parts(&self, id: SchemaId) -> Vec<SchemaId> {
        let mut parts = vec![id];
        let mut next = 0;
        while let Some(part) = parts.get(next).copied() {
            next += 1;
            let schema = &self.schemas[part];
            for inner in schema.reference.iter().chain(&schema.all_of) {
                if self.take(1).is_some() && !parts.contains(inner) {
                    parts.push(*inner);
                }
            }
        }
        parts
    }

    /// What is wrong by the keywords that look at nothing but the value.
    fn own(&self, value: &Value, schema: &Schema) -> Option<Fault> {
        self.take(1)?;
        let fault = |what: &str| Some(Fault::new(format!("{} {what}", shown(value))));
        if schema.boolean == Some(false) {
            return fault("is where nothing is allowed");
        }
        let has_kind = |kinds: Kinds| kinds.and(Kinds::of(value)) != Kinds::NONE;
        if let Some(kinds) = schema.kinds.filter(|kinds| !has_kind(*kinds)) {
            return match self.as_text && can_be_text_of(value, kinds) {
                true => None,
                false => fault(OF_OTHER_TYPE),
            };
        }
        let may_be_null = value.is_null() && schema.kinds.is_some_and(|kinds| kinds.contains(Kind::Null));
        if let Some(values) = &schema.values {
            self.take(values.len())?;
            let is_text_of =
                |listed: &Value| self.as_text && text(listed).is_some_and(|listed| Some(listed) == text(value));
            if !may_be_null && !is_among(value, values) && !values.iter().any(is_text_of) {
                return fault("is not one of the listed values");
            }
        }
        let text = Textual {
            patterns: Vec::new(),
            ..Conjunction::textual(schema)
        };
        let number = Numeric::of(schema);
        if !meets(value, &text, &number) || !is_counted(value, schema) || !is_multiple(value, &schema.multiple_of) {
            return fault("is not within the bounds of the schema");
        }
        if schema.pattern.is_some() && value.is_string() {
            self.take(PATTERN_STEPS)?;
            if !meets(value, &Conjunction::textual(schema), &number) {
                return fault("doesn't match the pattern of the schema");
            }
        }
        None
    }

    fn items(&self, items: &[Value], schema: &Schema, depth: usize) -> Option<Fault> {
        let positions = schema.prefix_items.iter().copied().map(Some);
        let positions = positions.chain(std::iter::repeat(schema.items));
        items.iter().zip(positions).enumerate().find_map(|(index, (item, id))| {
            let fault = self.fault(item, id?, &[], depth)?;
            Some(fault.within(Segment::Item(index)))
        })
    }

    fn members(&self, members: &Map<String, Value>, schema: &Schema, all: &[SchemaId], depth: usize) -> Option<Fault> {
        let missing = schema.required.iter().find(|name| {
            let is_missing = !members.contains_key(*name) && !self.is_one_way(name, all);
            is_missing && self.take(1).is_some()
        });
        if let Some(name) = missing {
            return Some(Fault::new(format!("object lacks `{name}`, which is required")));
        }
        members.iter().find_map(|(name, value)| {
            let declared = schema.properties.get(name).copied();
            // Which patterns a name matches is not looked at.
            let others = schema.additional.filter(|_| schema.pattern_properties.is_empty());
            let id = declared.or(others)?;
            if declared.is_none() && self.schemas[id].boolean == Some(false) {
                return Some(Fault::new(format!("object has `{name}`, which the schema excludes")));
            }
            let fault = self.fault(value, id, &[], depth)?;
            Some(fault.within(Segment::Member(name.clone())))
        })
    }

    /// Whether a property is only read or only written: an example of the other direction doesn't have it.
    fn is_one_way(&self, name: &str, all: &[SchemaId]) -> bool {
        let branches = |id: &SchemaId| {
            let schema = &self.schemas[*id];
            let branches = schema.any_of.iter().chain(&schema.one_of);
            branches.flat_map(|branch| self.parts(*branch)).collect::<Vec<_>>()
        };
        let declaring = all.iter().copied().chain(all.iter().flat_map(branches));
        let properties = declaring.filter_map(|id| self.schemas[id].properties.get(name));
        properties.flat_map(|property| self.parts(*property)).any(|part| {
            let schema = &self.schemas[part];
            schema.read_only || schema.write_only
        })
    }

    /// What is wrong if no branch is met. That several of a `oneOf` are is told elsewhere.
    fn union(&self, value: &Value, branches: &[SchemaId], all: &[SchemaId], depth: usize) -> Option<Fault> {
        let mut faults = Vec::new();
        for branch in branches {
            faults.push((*branch, self.fault(value, *branch, all, depth)?));
        }
        let is_of_null = |schema: &Schema| {
            let values = schema.values.as_deref().unwrap_or_default();
            schema.kinds == Some(Kinds::only(Kind::Null)) || values == [Value::Null]
        };
        faults.retain(|(branch, _)| !is_of_null(&self.schemas[*branch]));
        match faults.len() {
            0 => None,
            1 => faults.pop().map(|(_, fault)| fault),
            _ => Some(Fault::new(format!(
                "{} is valid by no branch of the union",
                shown(value)
            ))),
        }
    }
}

/// Whether a value that is of none of the kinds can be sent as the same text as one that is.
fn can_be_text_of(value: &Value, kinds: Kinds) -> bool {
    let is_any = |list: &[Kind]| list.iter().any(|kind| kinds.contains(*kind));
    match value {
        // How a list or an object is written is left to its style.
        Value::String(_) => is_any(&[Kind::Array, Kind::Object]),
        Value::Number(_) | Value::Bool(_) => is_any(&[Kind::String, Kind::Array, Kind::Object]),
        _ => false,
    }
}

/// The number or boolean that a text is, if it is one.
fn scalar(text: &str) -> Option<Value> {
    let value = serde_json::from_str(text).ok();
    value.filter(|value: &Value| value.is_number() || value.is_boolean())
}

/// A value that is no list and no object as it is sent.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// A value as a message names it.
fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) => "`[…]`".to_owned(),
        Value::Object(_) => "`{…}`".to_owned(),
        Value::String(text) if text.chars().count() > SHOWN => {
            let start: String = text.chars().take(SHOWN).collect();
            Value::from(format!("{start}…")).to_string()
        }
        Value::Null | Value::Bool(_) => format!("`{value}`"),
        value => value.to_string(),
    }
}

/// Whether a list or an object has as many parts as it must.
fn is_counted(value: &Value, schema: &Schema) -> bool {
    let (count, min, max) = match value {
        Value::Array(items) => (items.len(), schema.min_items, schema.max_items),
        Value::Object(members) => (members.len(), schema.min_properties, schema.max_properties),
        _ => return true,
    };
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    min.is_none_or(|min| count >= min) && max.is_none_or(|max| count <= max)
}

/// Whether a whole number is a multiple of what it must be; of others that is not looked at.
fn is_multiple(value: &Value, of: &Option<Number>) -> bool {
    let divisor = of.as_ref().and_then(|of| Decimal::new(of).whole_divisor());
    let whole = value.as_i64().map(i128::from);
    match (whole, divisor) {
        (Some(whole), Some(divisor)) if divisor > 0 => whole % divisor == 0,
        _ => true,
    }
}
