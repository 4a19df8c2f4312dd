//! Limits on maps.

use std::collections::BTreeMap;

use super::{Any, Text, at_least, at_most};
use crate::support::path::Path;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// Limits on an object that is a map: `minProperties`, `maxProperties`, and rules for its names and values.
#[derive(Debug, Clone, Copy)]
pub struct Entries<R = Any> {
    min_properties: usize,
    max_properties: usize,
    names: Text,
    each: R,
}

impl Entries {
    /// No limit.
    pub const fn new() -> Self {
        Entries::each(Any)
    }
}

impl Default for Entries {
    fn default() -> Self {
        Entries::new()
    }
}

impl<R: Copy> Entries<R> {
    /// A rule for each value.
    pub const fn each(each: R) -> Self {
        Entries {
            min_properties: 0,
            max_properties: usize::MAX,
            names: Text::new(),
            each,
        }
    }

    /// `minProperties`: at least so many entries.
    pub const fn min_properties(self, min_properties: usize) -> Self {
        Entries { min_properties, ..self }
    }

    /// `maxProperties`: at most so many entries.
    pub const fn max_properties(self, max_properties: usize) -> Self {
        Entries { max_properties, ..self }
    }

    /// `propertyNames`: a rule for each name.
    pub const fn names(self, names: Text) -> Self {
        Entries { names, ..self }
    }

    /// Whether the entries are worth a look at each of them.
    fn check_len(&self, len: usize, at: &Path<'_>, out: &mut Violations) -> bool {
        if len > self.max_properties {
            at_most(out, at, "maxProperties", "entry", self.max_properties, len);
        }
        if len < self.min_properties {
            at_least(out, at, "minProperties", "entry", self.min_properties, len);
        }
        len <= self.max_properties
    }
}

impl<T, R: Rule<T>> Rule<BTreeMap<String, T>> for Entries<R>
where
    R: Copy,
{
    fn check(&self, entries: &BTreeMap<String, T>, at: &Path<'_>, out: &mut Violations) {
        if !self.check_len(entries.len(), at, out) {
            return;
        }
        for (name, value) in entries {
            self.names.check(name, &at.key(name), out);
            self.each.check(value, &at.key(name), out);
        }
    }

    fn is_exceeded(&self, entries: &BTreeMap<String, T>) -> bool {
        entries.len() > self.max_properties
    }
}

impl<R: Rule<serde_json::Value> + Copy> Rule<serde_json::Map<String, serde_json::Value>> for Entries<R> {
    fn check(&self, entries: &serde_json::Map<String, serde_json::Value>, at: &Path<'_>, out: &mut Violations) {
        if !self.check_len(entries.len(), at, out) {
            return;
        }
        for (name, value) in entries {
            self.names.check(name, &at.key(name), out);
            self.each.check(value, &at.key(name), out);
        }
    }
}
