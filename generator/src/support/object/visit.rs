//! Encoding and checking: what is done with the members that an object shows.

use std::collections::HashSet;

use serde::ser::{self, Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::{Object, Visit};
use crate::support::json::{Encoded, Json};
use crate::support::path::Path;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// Encodes an object.
pub fn encode<T: Object, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writer = Writer::<S> {
        map: serializer.serialize_map(None)?,
        result: Ok(()),
        written: (!T::WHOLE.is_empty()).then(HashSet::new),
    };
    value.visit(&mut writer);
    writer.result?;
    writer.map.end()
}

/// Writes members, and keeps the first error.
struct Writer<S: Serializer> {
    map: S::SerializeMap,
    result: Result<(), S::Error>,
    /// The names that were written, where parts of the object may have members in common.
    written: Option<HashSet<String>>,
}

impl<S: Serializer> Writer<S> {
    fn write(&mut self, name: &str, value: &(impl Serialize + ?Sized)) {
        let written = &mut self.written;
        let fresh = written.as_mut().is_none_or(|written| written.insert(name.to_owned()));
        if fresh && self.result.is_ok() {
            self.result = self.map.serialize_entry(name, value);
        }
    }
}

impl<S: Serializer> Visit for Writer<S> {
    fn required<T: Json>(&mut self, name: &str, value: &T) {
        self.write(name, &Encoded(value));
    }

    fn checked<T: Json>(&mut self, name: &str, value: &T, _: impl Rule<T>) {
        self.required(name, value);
    }

    fn constant(&mut self, name: &str, value: &'static str) {
        self.write(name, value);
    }

    fn whole<T: Json>(&mut self, value: &T) {
        let members = serde_json::to_value(Encoded(value)).map_err(ser::Error::custom);
        match members {
            Ok(Value::Object(members)) => members.iter().for_each(|(name, value)| self.required(name, value)),
            Ok(_) => {}
            Err(error) if self.result.is_ok() => self.result = Err(error),
            Err(_) => {}
        }
    }
}

/// The member `name` of an object.
pub fn member<T: Object>(value: &T, name: &str) -> Option<Value> {
    let mut finder = Finder { name, found: None };
    value.visit(&mut finder);
    finder.found
}

/// Finds the first member of a name.
struct Finder<'a> {
    name: &'a str,
    found: Option<Value>,
}

impl Visit for Finder<'_> {
    fn checked<T: Json>(&mut self, name: &str, value: &T, _: impl Rule<T>) {
        self.required(name, value);
    }

    fn required<T: Json>(&mut self, name: &str, value: &T) {
        if self.found.is_none() && name == self.name {
            self.found = serde_json::to_value(Encoded(value)).ok();
        }
    }

    fn constant(&mut self, name: &str, value: &'static str) {
        if self.found.is_none() && name == self.name {
            self.found = Some(value.into());
        }
    }

    fn whole<T: Json>(&mut self, value: &T) {
        if self.found.is_none() {
            self.found = value.member(self.name);
        }
    }
}

/// Records everything that is wrong with an object.
pub fn check<T: Object>(value: &T, at: &Path<'_>, out: &mut Violations) {
    value.visit(&mut Checker { at, out });
    value.check_members(at, out);
}

/// Checks members.
struct Checker<'a> {
    at: &'a Path<'a>,
    out: &'a mut Violations,
}

impl Visit for Checker<'_> {
    fn required<T: Json>(&mut self, name: &str, value: &T) {
        value.check(&self.at.key(name), self.out);
    }

    fn checked<T: Json>(&mut self, name: &str, value: &T, rule: impl Rule<T>) {
        let at = self.at.key(name);
        rule.check(value, &at, self.out);
        if !rule.is_exceeded(value) {
            value.check(&at, self.out);
        }
    }

    fn constant(&mut self, _: &str, _: &'static str) {}

    fn whole<T: Json>(&mut self, value: &T) {
        value.check(self.at, self.out);
    }
}

/// The members that an object, which is a part of another one, demands of that.
pub fn demands<T: Object>(value: &T) -> Vec<&'static str> {
    let around = T::FIELDS.iter().filter(|field| field.is_around);
    let mut found = Demands(around.map(|field| field.name).collect());
    if !T::WHOLE.is_empty() {
        value.visit(&mut found);
    }
    found.0
}

/// Gathers what the parts of an object demand.
struct Demands(Vec<&'static str>);

impl Visit for Demands {
    fn required<T: Json>(&mut self, _: &str, _: &T) {}

    fn checked<T: Json>(&mut self, _: &str, _: &T, _: impl Rule<T>) {}

    fn constant(&mut self, _: &str, _: &'static str) {}

    fn whole<T: Json>(&mut self, value: &T) {
        self.0.extend(value.demands());
    }
}

/// Records the members that an object lacks which its parts demand.
pub fn around<T: Object>(value: &T, at: &Path<'_>, out: &mut Violations) {
    let demands = demands(value).into_iter();
    for name in demands.filter(|name| member(value, name).is_none()) {
        out.add(at, "required", format_args!("lacks the required property `{name}`"));
    }
}

/// Records that not the right sets of members are present, each with its names: one of them, or just one where that is
/// demanded.
pub fn check_presence(keyword: &'static str, sets: &[(&[&str], bool)], at: &Path<'_>, out: &mut Violations) {
    let exclusive = keyword == "oneOf";
    let present = sets.iter().filter(|(_, present)| *present).count();
    if present == 1 || (present > 1 && !exclusive) {
        return;
    }
    let quoted = |names: &[&str]| {
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        names.join(" and ")
    };
    let names: Vec<_> = sets.iter().map(|(names, _)| quoted(names)).collect();
    let demand = if exclusive { "just one" } else { "one" };
    out.add(
        at,
        keyword,
        format_args!("must have {demand} of {}, but has {present}", names.join(", ")),
    );
}
