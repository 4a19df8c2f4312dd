// @generated: code that every generated crate has; do not edit, changes are lost.

//! The fast path: reads an object straight from a deserializer and stops at the first error.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

use super::{Found, Members, Next, Object, Problems, Source, Unknown, explain};
use crate::support::json::{Json, Seed, check_kept};
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::validate::Rule;

/// Decodes an object on the fast path.
pub fn decode<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    if !T::WHOLE.is_empty() {
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

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let mut members = Fast::<A, T> {
            map,
            name: String::new(),
            problems: Problems::default(),
            input: PhantomData,
            object: PhantomData,
        };
        let read = T::read(&mut members)?;
        read.ok_or_else(|| incomplete(T::NAME, &members.problems))
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
enum Name<M> {
    Known(M, usize),
    Kept(String),
    Dropped,
}

/// Looks a name up among the members of `T`.
struct NameSeed<T>(PhantomData<T>);

impl<'de, T: Object> DeserializeSeed<'de> for NameSeed<T> {
    type Value = Name<T::Member>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<T: Object> Visitor<'_> for NameSeed<T> {
    type Value = Name<T::Member>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Self::Value, E> {
        match (T::find(name), T::UNKNOWN) {
            (Found::Member(member, branch), _) => Ok(Name::Known(member, branch)),
            (Found::Ignored, _) | (Found::Unknown, Unknown::Drop) => Ok(Name::Dropped),
            (Found::Forbidden, _) => Err(E::custom(format_args!("`{name}` must be absent"))),
            (Found::Unknown, Unknown::Keep) => Ok(Name::Kept(name.to_owned())),
            (Found::Unknown, Unknown::Deny) => Err(E::custom(format_args!("{} has no property `{name}`", T::NAME))),
        }
    }
}

/// The members that the deserializer comes to.
struct Fast<'de, A, T> {
    map: A,
    /// The name of the member, where it is not declared.
    name: String,
    problems: Problems,
    input: PhantomData<&'de ()>,
    object: PhantomData<T>,
}

impl<'de, A: MapAccess<'de>, T: Object> Members<T> for Fast<'de, A, T> {
    #[inline]
    fn next(&mut self) -> Result<Next<T::Member>, A::Error> {
        loop {
            match self.map.next_key_seed(NameSeed::<T>(PhantomData))? {
                None => return Ok(Next::End),
                Some(Name::Known(member, branch)) => return Ok(Next::Member(member, branch)),
                Some(Name::Kept(name)) => {
                    self.name = name;
                    return Ok(Next::Unknown);
                }
                Some(Name::Dropped) => {
                    self.map.next_value::<IgnoredAny>()?;
                }
            }
        }
    }

    // Types with such parts are read from the tree.
    fn whole<P: Json>(&mut self, _: &mut Option<P>) {}

    fn part<P: Json>(&mut self, _: &mut Option<P>) {}

    fn problems(&mut self) -> &mut Problems {
        &mut self.problems
    }
}

impl<'de, A: MapAccess<'de>, O> Source for Fast<'de, A, O> {
    type Error = A::Error;

    #[inline]
    fn required<T: Json>(&mut self, name: &'static str, slot: &mut Option<T>) -> Result<(), A::Error> {
        if slot.is_some() {
            return self.again(name);
        }
        *slot = Some(self.map.next_value_seed(Seed::new())?);
        Ok(())
    }

    #[inline]
    fn optional<T: Json>(&mut self, name: &'static str, slot: &mut Option<T>) -> Result<(), A::Error> {
        self.required(name, slot)
    }

    #[inline]
    fn checked<T: Json>(
        &mut self,
        name: &'static str,
        slot: &mut Option<T>,
        rule: impl Rule<T>,
        _: bool,
    ) -> Result<(), A::Error> {
        self.required(name, slot)?;
        slot.as_ref().map_or(Ok(()), |value| check_kept(value, &rule))
    }

    fn constant(&mut self, name: &'static str, slot: &mut Option<()>, constant: &'static str) -> Result<(), A::Error> {
        if slot.is_some() {
            return self.again(name);
        }
        *slot = Some(self.map.next_value_seed(Constant(constant))?);
        Ok(())
    }

    #[cold]
    fn again(&mut self, name: &'static str) -> Result<(), A::Error> {
        Err(de::Error::duplicate_field(name))
    }

    fn insert<T: Json>(
        &mut self,
        names: &[&str],
        map: &mut impl Extend<(String, T)>,
        rule: impl Rule<T>,
    ) -> Result<(), A::Error> {
        if !names.is_empty() && !names.contains(&self.name.as_str()) {
            return self.map.next_value::<IgnoredAny>().map(drop);
        }
        let name = std::mem::take(&mut self.name);
        let value = self.map.next_value_seed(Seed::new())?;
        check_kept(&value, &rule)?;
        map.extend([(name, value)]);
        Ok(())
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
