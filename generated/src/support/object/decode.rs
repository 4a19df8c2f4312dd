// @generated: code that every generated crate has; do not edit, changes are lost.

//! The fast path: reads an object straight from a deserializer and stops at the first error.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::{Object, Presence, Problems, Source, Unknown, explain};
use crate::support::json::{Json, Seed};
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::validate::Rule;

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
        while let Some(name) = map.next_key_seed(NameSeed::<T>(PhantomData))? {
            match name {
                Name::Known(index) => {
                    let field = T::FIELDS[index];
                    let source = MapSource::new(&mut map, field.name);
                    match field.presence {
                        Presence::Ignored | Presence::Around => source.skip()?,
                        Presence::Forbidden => {
                            return Err(de::Error::custom(format_args!("`{}` must be absent", field.name)));
                        }
                        Presence::Required | Presence::Optional | Presence::Branch { .. } => {
                            T::read(&mut slots, index, source)?
                        }
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

/// Looks a name up among the fields of `T`.
struct NameSeed<T>(PhantomData<T>);

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
        match T::position(name) {
            Some(index) => Ok(Name::Known(index)),
            None => match T::UNKNOWN {
                Unknown::Drop => Ok(Name::Dropped),
                Unknown::Keep => Ok(Name::Kept(name.to_owned())),
                Unknown::Deny => Err(E::custom(format_args!("{} has no property `{name}`", T::NAME))),
            },
        }
    }
}

/// The value of a member that the deserializer has come to.
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
        if slot.is_some() {
            return Err(de::Error::duplicate_field(self.name));
        }
        *slot = Some(self.map.next_value_seed(Constant(constant))?);
        Ok(())
    }

    fn skip(self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }
}

/// Reads the one text that a value can have.
struct Constant(&'static str);

impl<'de> DeserializeSeed<'de> for Constant {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Constant {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        match text == self.0 {
            true => Ok(()),
            false => Err(E::invalid_value(de::Unexpected::Other("another text"), &self)),
        }
    }
}
