// @generated: code that every generated crate has; do not edit, changes are lost.

//! The JSON form of objects: one small trait in place of code spelled out for each type.

use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{self, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::json::{Encoded, Json, Seed, wrong_kind};
use super::path::Path;
use super::report::Report;
use super::validate::Rule;
use super::violation::Violations;

/// A type whose JSON form is an object.
///
/// It says which members it has, and how they go into and come out of its fields. Decoding, encoding and checking are
/// written once, for all objects, in this module.
pub trait Object: PartialEq + Sized {
    /// The name of the type.
    const NAME: &'static str;
    /// The members, by their names on the wire.
    const FIELDS: &'static [Field];
    /// What becomes of members that are not among [`FIELDS`](Self::FIELDS).
    const UNKNOWN: Unknown = Unknown::Drop;
    /// The number of parts that are read from the object as a whole, such as unions beside its properties.
    const WHOLE: usize = 0;
    /// Room for the members while they are read, each present or not yet.
    type Slots: Default;

    /// Reads the member `FIELDS[index]` into its slot.
    ///
    /// # Errors
    ///
    /// The source's.
    fn read<S: Source>(slots: &mut Self::Slots, index: usize, source: S) -> Result<(), S::Error>;

    /// Reads a member that is not among [`FIELDS`](Self::FIELDS), where those are kept.
    ///
    /// # Errors
    ///
    /// The source's.
    fn read_unknown<S: Source>(_slots: &mut Self::Slots, _name: String, source: S) -> Result<(), S::Error> {
        source.skip()
    }

    /// Reads the part `index` of those that take the object as a whole.
    ///
    /// # Errors
    ///
    /// The source's.
    fn read_whole<S: Source>(_slots: &mut Self::Slots, _index: usize, source: S) -> Result<(), S::Error> {
        source.skip()
    }

    /// Puts the value together, or says what keeps it from being whole. A required member that is absent need not be
    /// said.
    fn build(slots: Self::Slots, problems: &mut Problems) -> Option<Self>;

    /// Shows each member that is present, with its constraints, in the order of the description.
    fn visit<V: Visit>(&self, visitor: &mut V);

    /// Records which constraints are broken that concern more than one member.
    fn check_members(&self, _at: &Path<'_>, _out: &mut Violations) {}
}

/// One member of an object.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    name: &'static str,
    presence: Presence,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presence {
    Required,
    Optional,
    Ignored,
}

impl Field {
    /// A member that must be present.
    pub const fn required(name: &'static str) -> Self {
        Field {
            name,
            presence: Presence::Required,
        }
    }

    /// A member that may be absent.
    pub const fn optional(name: &'static str) -> Self {
        Field {
            name,
            presence: Presence::Optional,
        }
    }

    /// Its name on the wire.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// A member that belongs to the other direction: `readOnly` in a request, `writeOnly` in a response.
    pub const fn ignored(name: &'static str) -> Self {
        Field {
            name,
            presence: Presence::Ignored,
        }
    }
}

/// What becomes of members that a description does not mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// They are accepted and dropped: `additionalProperties` is absent.
    Drop,
    /// They are kept: `additionalProperties` is true or a schema.
    Keep,
    /// They are refused: `additionalProperties` is false.
    Deny,
}

/// Where the value of one member comes from.
pub trait Source: Sized {
    /// What goes wrong.
    type Error;

    /// Reads the value into `slot`.
    ///
    /// # Errors
    ///
    /// On the fast path, a value that is not a `T`.
    fn fill<T: Json>(self, slot: &mut Option<T>) -> Result<(), Self::Error>;

    /// Reads the value into `slot`; a thorough pass also checks it against `rule`.
    ///
    /// # Errors
    ///
    /// On the fast path, a value that is not a `T`.
    fn fill_checked<T: Json>(self, slot: &mut Option<T>, rule: &impl Rule<T>) -> Result<(), Self::Error>;

    /// Reads the value as one more entry of a map.
    ///
    /// # Errors
    ///
    /// On the fast path, a value that is not a `T`.
    fn insert<T: Json>(self, map: &mut impl Extend<(String, T)>, name: String) -> Result<(), Self::Error>;

    /// Reads the value as one more entry of a map; a thorough pass also checks it against `rule`.
    ///
    /// # Errors
    ///
    /// On the fast path, a value that is not a `T`.
    fn insert_checked<T: Json>(
        self,
        map: &mut impl Extend<(String, T)>,
        name: String,
        rule: &impl Rule<T>,
    ) -> Result<(), Self::Error>;

    /// Reads the value into `slot` if it is a valid `T`, and otherwise leaves it.
    ///
    /// # Errors
    ///
    /// The source's.
    fn try_fill<T: Json>(self, slot: &mut Option<T>) -> Result<(), Self::Error>;

    /// Reads a value that can be nothing but `constant`.
    ///
    /// # Errors
    ///
    /// On the fast path, any other value.
    fn expect(self, slot: &mut Option<()>, constant: &'static str) -> Result<(), Self::Error>;

    /// Passes over the value.
    ///
    /// # Errors
    ///
    /// The source's.
    fn skip(self) -> Result<(), Self::Error>;
}

/// Looks at the members of an object in turn.
pub trait Visit {
    /// A member that is always present.
    fn required<T: Json>(&mut self, name: &str, value: &T);

    /// A member that is always present, with a constraint.
    fn required_checked<T: Json>(&mut self, name: &str, value: &T, rule: &impl Rule<T>);

    /// A member that has just one value.
    fn constant(&mut self, name: &str, value: &'static str) {
        self.required(name, &value.to_owned());
    }

    /// A part whose members are the object's own.
    fn flatten<T: Json>(&mut self, value: &T);

    /// A member that may be absent.
    fn optional<T: Json>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// A member that may be absent, with a constraint.
    fn optional_checked<T: Json>(&mut self, name: &str, value: &Option<T>, rule: &impl Rule<T>) {
        if let Some(value) = value {
            self.required_checked(name, value, rule);
        }
    }
}

/// Gives a type the JSON form of an object, with serde's traits and [`Validate`](super::validate::Validate).
#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! objects {
    ($($name:ident),* $(,)?) => {$(
        impl $crate::support::json::Json for $name {
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::support::object::decode(deserializer)
            }

            fn explain(
                value: &::serde_json::Value,
                at: &$crate::support::path::Path<'_>,
                report: &mut $crate::support::report::Report,
            ) -> Option<Self> {
                $crate::support::object::explain(value, at, report)
            }

            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::support::object::encode(self, serializer)
            }
        }

        impl $crate::support::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::support::path::Path<'_>,
                out: &mut $crate::support::violation::Violations,
            ) {
                $crate::support::object::check(self, at, out);
            }
        }

        $crate::support::json::serde_by_json!($name);
    )*};
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use objects;

/// What keeps an object from being put together.
#[derive(Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
    /// The branches of unions of which no branch is present. That is for a check to refuse, if there is a value to check.
    absent: Vec<&'static [Field]>,
}

#[derive(Debug)]
struct Problem {
    /// The member that is wrong, or none where it is the object.
    name: Option<&'static str>,
    keyword: &'static str,
    message: String,
}

impl Problems {
    /// Records that the object breaks `keyword`.
    pub fn add(&mut self, keyword: &'static str, message: impl fmt::Display) {
        self.list.push(Problem {
            name: None,
            keyword,
            message: message.to_string(),
        });
    }

    /// Records that no branch of a union is present.
    pub fn add_absent(&mut self, branches: &'static [Field]) {
        self.absent.push(branches);
    }

    /// Records that the member `name` breaks `keyword`.
    pub fn add_member(&mut self, name: &'static str, keyword: &'static str, message: impl fmt::Display) {
        self.list.push(Problem {
            name: Some(name),
            keyword,
            message: message.to_string(),
        });
    }
}

/// Decodes an object on the fast path.
///
/// # Errors
///
/// The deserializer's, or the first member that is wrong, missing, unknown where none may be, or there twice.
pub fn decode<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    if T::WHOLE > 0 {
        return decode_whole(&Value::decode(deserializer)?);
    }
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// Decodes an object of which a part is read from the whole.
fn decode_whole<T: Object, E: de::Error>(value: &Value) -> Result<T, E> {
    let mut report = Report::shape();
    explain(value, &Path::ROOT, &mut report).ok_or_else(|| match report.into_violations().iter().next() {
        Some(violation) => E::custom(format_args!("{}: {violation}", T::NAME)),
        None => E::custom(format_args!("{} can't be read", T::NAME)),
    })
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut slots = T::Slots::default();
        let mut next = 0;
        while let Some(name) = map.next_key_seed(NameSeed::<T>(next, PhantomData))? {
            match name {
                Name::Known(index) => {
                    next = index + 1;
                    let field = T::FIELDS[index];
                    let source = MapSource::new(&mut map, field.name);
                    match field.presence {
                        Presence::Ignored => source.skip()?,
                        Presence::Required | Presence::Optional => T::read(&mut slots, index, source)?,
                    }
                }
                Name::Kept(name) => T::read_unknown(&mut slots, name, MapSource::new(&mut map, ""))?,
                Name::Dropped => MapSource::new(&mut map, "").skip()?,
            }
        }
        let mut problems = Problems::default();
        T::build(slots, &mut problems).ok_or_else(|| incomplete(T::NAME, &problems))
    }
}

/// The error of the fast path for an object that can't be put together. What exactly is missing is for the thorough
/// pass to tell.
#[cold]
fn incomplete<E: de::Error>(name: &str, problems: &Problems) -> E {
    match problems.list.first() {
        Some(problem) => E::custom(format_args!("{name} {}", problem.message)),
        None => E::custom(format_args!("{name} lacks a required property")),
    }
}

/// The name of a member, looked up without a copy.
enum Name {
    Known(usize),
    Kept(String),
    Dropped,
}

/// Looks a name up among the fields of `T`, from the one that is expected next: members mostly come in order.
struct NameSeed<T>(usize, PhantomData<T>);

impl<'de, T: Object> DeserializeSeed<'de> for NameSeed<T> {
    type Value = Name;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Name, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T: Object> Visitor<'_> for NameSeed<T> {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Name, E> {
        match position(T::FIELDS, self.0, name) {
            Some(index) => Ok(Name::Known(index)),
            None => match T::UNKNOWN {
                Unknown::Drop => Ok(Name::Dropped),
                Unknown::Keep => Ok(Name::Kept(name.to_owned())),
                Unknown::Deny => Err(E::custom(format_args!("{} has no property `{name}`", T::NAME))),
            },
        }
    }
}

fn position(fields: &[Field], start: usize, name: &str) -> Option<usize> {
    let (before, after) = fields.split_at(start.min(fields.len()));
    let found = after
        .iter()
        .position(|field| field.name == name)
        .map(|index| index + before.len());
    found.or_else(|| before.iter().position(|field| field.name == name))
}

/// The fast path: reads straight from the deserializer and stops at the first error.
struct MapSource<'a, 'de, A> {
    map: &'a mut A,
    name: &'static str,
    input: PhantomData<&'de ()>,
}

impl<'a, 'de, A: MapAccess<'de>> MapSource<'a, 'de, A> {
    fn new(map: &'a mut A, name: &'static str) -> Self {
        MapSource {
            map,
            name,
            input: PhantomData,
        }
    }
}

impl<'de, A: MapAccess<'de>> Source for MapSource<'_, 'de, A> {
    type Error = A::Error;

    fn fill<T: Json>(self, slot: &mut Option<T>) -> Result<(), A::Error> {
        if slot.is_some() {
            return Err(de::Error::duplicate_field(self.name));
        }
        *slot = Some(self.map.next_value_seed(Seed::new())?);
        Ok(())
    }

    fn fill_checked<T: Json>(self, slot: &mut Option<T>, _: &impl Rule<T>) -> Result<(), A::Error> {
        self.fill(slot)
    }

    fn insert<T: Json>(self, map: &mut impl Extend<(String, T)>, name: String) -> Result<(), A::Error> {
        map.extend([(name, self.map.next_value_seed(Seed::new())?)]);
        Ok(())
    }

    fn insert_checked<T: Json>(
        self,
        map: &mut impl Extend<(String, T)>,
        name: String,
        _: &impl Rule<T>,
    ) -> Result<(), A::Error> {
        self.insert(map, name)
    }

    fn try_fill<T: Json>(self, slot: &mut Option<T>) -> Result<(), A::Error> {
        self.fill(slot)
    }

    fn expect(self, slot: &mut Option<()>, constant: &'static str) -> Result<(), A::Error> {
        let name = self.name;
        let mut text: Option<String> = slot.map(|()| String::new());
        self.fill(&mut text)?;
        if text.is_none_or(|text| text != constant) {
            return Err(de::Error::custom(format_args!("`{name}` must be `{constant}`")));
        }
        *slot = Some(());
        Ok(())
    }

    fn skip(self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }
}

/// Decodes an object from a value tree and reports everything that is wrong with it.
pub fn explain<T: Object>(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    let Value::Object(members) = value else {
        return wrong_kind("an object", value, at, report);
    };
    let value = explain_members::<T>(value, members, at, report)?;
    report.check(|out| value.check_members(at, out));
    Some(value)
}

fn explain_members<T: Object>(
    object: &Value,
    members: &Map<String, Value>,
    at: &Path<'_>,
    report: &mut Report,
) -> Option<T> {
    let mut slots = T::Slots::default();
    let mut whole = true;
    for (name, value) in members {
        let at = at.key(name);
        let mut read = true;
        let source = Thorough {
            value,
            at: &at,
            report,
            read: &mut read,
        };
        match (position(T::FIELDS, 0, name), T::UNKNOWN) {
            (Some(index), _) if T::FIELDS[index].presence == Presence::Ignored => {}
            (Some(index), _) => match T::read(&mut slots, index, source) {
                Ok(()) => {}
                Err(never) => match never {},
            },
            (None, Unknown::Drop) => {}
            (None, Unknown::Keep) => match T::read_unknown(&mut slots, name.clone(), source) {
                Ok(()) => {}
                Err(never) => match never {},
            },
            (None, Unknown::Deny) => report.check(|out| {
                out.add(&at, "additionalProperties", "is not a property of this object");
            }),
        }
        whole &= read;
    }
    for field in T::FIELDS {
        if field.presence == Presence::Required && !members.contains_key(field.name) {
            report.add(
                at,
                "required",
                format_args!("lacks the required property `{}`", field.name),
            );
            whole = false;
        }
    }
    for index in 0..T::WHOLE {
        let source = Thorough {
            value: object,
            at,
            report,
            read: &mut whole,
        };
        match T::read_whole(&mut slots, index, source) {
            Ok(()) => {}
            Err(never) => match never {},
        }
    }
    let mut problems = Problems::default();
    let value = T::build(slots, &mut problems);
    for Problem { name, keyword, message } in problems.list {
        match name {
            Some(name) => report.add(&at.key(name), keyword, message),
            None => report.add(at, keyword, message),
        }
    }
    let value = value.filter(|_| whole);
    if value.is_none() && report.is_empty() {
        // A tolerant reader takes null for absent, which a required member must not be.
        let is_null = |field: &&Field| field.presence == Presence::Required && members[field.name].is_null();
        for field in T::FIELDS.iter().filter(is_null) {
            report.add(&at.key(field.name), "required", "must not be null");
        }
    }
    if value.is_none() {
        // A property that is there but can't be read has been told of.
        let missing = |branches: &&[Field]| !branches.iter().any(|branch| members.contains_key(branch.name));
        for branches in problems.absent.into_iter().filter(missing) {
            report.check(|out| super::union::absent(branches, at, out));
        }
    }
    value
}

/// The thorough pass: reads from a value tree, goes on after an error, and checks what it read.
struct Thorough<'a> {
    value: &'a Value,
    at: &'a Path<'a>,
    report: &'a mut Report,
    /// Whether the value could be read, or can be done without.
    read: &'a mut bool,
}

impl Source for Thorough<'_> {
    type Error = std::convert::Infallible;

    fn fill<T: Json>(self, slot: &mut Option<T>) -> Result<(), Self::Error> {
        self.fill_checked(slot, &super::rules::Any)
    }

    fn fill_checked<T: Json>(self, slot: &mut Option<T>, rule: &impl Rule<T>) -> Result<(), Self::Error> {
        if self.report.is_tolerant() && self.value.is_null() {
            // Null for a required member is found by `build`, which then lacks it.
            *slot = T::explain(self.value, self.at, &mut self.report.trial());
            return Ok(());
        }
        *slot = T::explain(self.value, self.at, self.report);
        match slot {
            Some(value) => self.report.apply(rule, value, self.at),
            None => *self.read = false,
        }
        Ok(())
    }

    fn insert<T: Json>(self, map: &mut impl Extend<(String, T)>, name: String) -> Result<(), Self::Error> {
        self.insert_checked(map, name, &super::rules::Any)
    }

    fn insert_checked<T: Json>(
        self,
        map: &mut impl Extend<(String, T)>,
        name: String,
        rule: &impl Rule<T>,
    ) -> Result<(), Self::Error> {
        let mut slot = None;
        self.fill_checked(&mut slot, rule)?;
        map.extend(slot.map(|value| (name, value)));
        Ok(())
    }

    fn try_fill<T: Json>(self, slot: &mut Option<T>) -> Result<(), Self::Error> {
        let mut trial = Report::strict();
        *slot = T::explain(self.value, self.at, &mut trial).filter(|_| trial.is_empty());
        if slot.is_none() && self.report.is_tolerant() {
            *slot = T::explain(self.value, self.at, &mut self.report.trial());
        }
        Ok(())
    }

    fn expect(self, slot: &mut Option<()>, constant: &'static str) -> Result<(), Self::Error> {
        let expected = self.value.as_str() == Some(constant);
        if !expected && !self.report.is_tolerant() {
            self.report.add(self.at, "enum", format_args!("must be `{constant}`"));
            *self.read = false;
        }
        *slot = Some(());
        Ok(())
    }

    fn skip(self) -> Result<(), Self::Error> {
        Ok(())
    }
}

/// Encodes an object.
///
/// # Errors
///
/// The serializer's.
pub fn encode<T: Object, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writer = Writer::<S> {
        map: serializer.serialize_map(None)?,
        result: Ok(()),
        written: (T::WHOLE > 0).then(HashSet::new),
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

impl<S: Serializer> Visit for Writer<S> {
    fn required<T: Json>(&mut self, name: &str, value: &T) {
        let fresh = self
            .written
            .as_mut()
            .is_none_or(|written| written.insert(name.to_owned()));
        if fresh && self.result.is_ok() {
            self.result = self.map.serialize_entry(name, &Encoded(value));
        }
    }

    fn required_checked<T: Json>(&mut self, name: &str, value: &T, _: &impl Rule<T>) {
        self.required(name, value);
    }

    fn flatten<T: Json>(&mut self, value: &T) {
        let members = serde_json::to_value(Encoded(value)).map_err(ser::Error::custom);
        match members {
            Ok(Value::Object(members)) => members.iter().for_each(|(name, value)| self.required(name, value)),
            Ok(_) => {}
            Err(error) if self.result.is_ok() => self.result = Err(error),
            Err(_) => {}
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

    fn required_checked<T: Json>(&mut self, name: &str, value: &T, rule: &impl Rule<T>) {
        let at = self.at.key(name);
        rule.check(value, &at, self.out);
        value.check(&at, self.out);
    }

    fn flatten<T: Json>(&mut self, value: &T) {
        value.check(self.at, self.out);
    }
}

/// Records that not the right sets of members are present: one of them, or just one where that is demanded.
pub fn check_presence(
    keyword: &'static str,
    exclusive: bool,
    sets: &[(&str, bool)],
    at: &Path<'_>,
    out: &mut Violations,
) {
    let present = sets.iter().filter(|(_, present)| *present).count();
    if present == 1 || (present > 1 && !exclusive) {
        return;
    }
    let names: Vec<_> = sets.iter().map(|(names, _)| *names).collect();
    let demand = if exclusive { "just one" } else { "one" };
    out.add(
        at,
        keyword,
        format_args!("must have {demand} of {}, but has {present}", names.join(", ")),
    );
}
