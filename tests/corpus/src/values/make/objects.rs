//! Objects.

use generator::schema::pattern;
use serde_json::{Map, Value};

use super::{Maker, Part, SPARSE, limits, list};
use crate::values::text;

/// The most entries that are made where fewer would do.
const MANY: u64 = 40;

/// The most entries that are made.
const MOST: u64 = 1_000;

impl<'a> Maker<'a, '_> {
    pub(super) fn object(&mut self, parts: &[Part<'a>], depth: usize) -> Option<Map<String, Value>> {
        let mut properties: Vec<(&String, Vec<Part<'a>>)> = Vec::new();
        for (name, schema) in parts.iter().flat_map(|part| self.named(part, "properties")) {
            match properties.iter_mut().find(|(known, _)| *known == name) {
                Some((_, schemas)) => schemas.push(schema),
                None => properties.push((name, vec![schema])),
            }
        }
        let required = parts.iter().flat_map(|part| list(part.schema, "required"));
        let required: Vec<&str> = required.filter_map(Value::as_str).collect();
        let density = self.density(depth);
        let mut object = Map::new();
        for (name, schemas) in &properties {
            let needed = required.contains(&name.as_str());
            if !needed && self.random.below(4) >= density {
                continue;
            }
            match self.value(schemas.clone(), depth) {
                Some(value) => drop(object.insert((*name).clone(), value)),
                None if needed => return None,
                None => {}
            }
        }
        for name in required {
            self.require(name, parts, depth, &mut object)?;
        }
        self.dependents(parts, depth, &mut object)?;
        self.entries(parts, depth, &mut object);
        Some(object)
    }

    /// How many of the properties that may be absent are made: from none to all of them, in fours.
    fn density(&mut self, depth: usize) -> usize {
        match depth < SPARSE || (self.judge.is_some() && self.random.once_in(2)) {
            true => 0,
            false => self.random.below(5),
        }
    }

    /// Adds a property that is required, unless it is there.
    fn require(&mut self, name: &str, parts: &[Part<'a>], depth: usize, object: &mut Map<String, Value>) -> Option<()> {
        if !object.contains_key(name) {
            let value = self.value(self.of_name(name, parts), depth)?;
            object.insert(name.to_owned(), value);
        }
        Some(())
    }

    /// The schemas that speak of a property.
    fn of_name(&self, name: &str, parts: &[Part<'a>]) -> Vec<Part<'a>> {
        let of_part = |part: &Part<'a>| {
            let declared = self.part(part.at.child("properties").child(name));
            let mut schemas: Vec<Part<'a>> = declared.into_iter().collect();
            let patterns = self.named(part, "patternProperties").into_iter();
            let matching = patterns.filter(|(source, _)| pattern::matches(source, name).unwrap_or(false));
            schemas.extend(matching.map(|(_, schema)| schema));
            if schemas.is_empty() {
                schemas.extend(self.under(std::slice::from_ref(part), "additionalProperties"));
            }
            schemas
        };
        parts.iter().flat_map(of_part).collect()
    }

    /// Adds what is required by what is there.
    fn dependents(&mut self, parts: &[Part<'a>], depth: usize, object: &mut Map<String, Value>) -> Option<()> {
        let lists: Vec<(&String, &Value)> = parts
            .iter()
            .filter_map(|part| part.schema.get("dependentRequired")?.as_object())
            .flatten()
            .collect();
        // What is added can require more.
        for _ in 0..=lists.len() {
            let present = lists.iter().filter(|(name, _)| object.contains_key(*name));
            let required: Vec<&str> = present
                .flat_map(|(_, names)| names.as_array().into_iter().flatten())
                .filter_map(Value::as_str)
                .collect();
            for name in required {
                self.require(name, parts, depth, object)?;
            }
        }
        Some(())
    }

    /// Adds properties that are not declared.
    fn entries(&mut self, parts: &[Part<'a>], depth: usize, object: &mut Map<String, Value>) {
        let least = limits(parts, "minProperties").max().unwrap_or(0).min(MOST);
        let most = limits(parts, "maxProperties").min().unwrap_or(MANY);
        let others = self.under(parts, "additionalProperties");
        let wanted = (others.iter().any(|part| part.schema.is_object()) && depth >= SPARSE) || self.random.once_in(8);
        let wanted = if wanted { self.random.below(3) } else { 0 };
        let missing = usize::try_from(least).unwrap_or_default().saturating_sub(object.len());
        let names = self.under(parts, "propertyNames");
        let patterns: Vec<(&String, Part<'a>)> = parts
            .iter()
            .flat_map(|part| self.named(part, "patternProperties"))
            .collect();
        let declared: Vec<&String> = parts
            .iter()
            .filter_map(|part| part.schema.get("properties")?.as_object())
            .flat_map(Map::keys)
            .collect();
        // Some names are made twice.
        let attempts = missing.saturating_mul(4).max(wanted);
        for index in 0..attempts {
            let enough = if missing > 0 { least.max(1) } else { most.min(MANY) };
            if object.len() as u64 >= enough.min(most) {
                return;
            }
            let of_pattern = self.random.pick(&patterns).cloned();
            let of_pattern = of_pattern.filter(|_| self.random.once_in(2));
            let absent: Vec<&String> = declared
                .iter()
                .copied()
                .filter(|name| !object.contains_key(*name))
                .collect();
            let name = match &of_pattern {
                Some((pattern, _)) => text::matching(pattern, 0, self.random),
                None if !names.is_empty() => match self.value(names.clone(), depth) {
                    Some(Value::String(name)) => Some(name),
                    _ => None,
                },
                None if missing > 0 && !absent.is_empty() && self.random.once_in(2) => {
                    self.random.pick(&absent).map(|name| (*name).clone())
                }
                None => Some(format!("other{index}")),
            };
            let Some(name) = name.filter(|name| !object.contains_key(name)) else {
                continue;
            };
            if let Some(value) = self.value(self.of_name(&name, parts), depth) {
                object.insert(name, value);
            }
        }
    }
}
