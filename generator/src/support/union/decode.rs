//! The fast path: reads a union straight from a deserializer as soon as its branch is known.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::begun::{Begun, Name, Part, PartSeed, Replay, Scalar};
use super::tags::{Branches, Tag, Tags};
use super::{Dispatch, Kind, Source, Union, explain, of_kind};
use crate::support::decode::{self, NUMBER};
use crate::support::json::{Json, check_kept};
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::validate::Rule;

/// Decodes a union. Where the kind of the value decides or a property that comes before any that has parts of its own,
/// each part is read once, by its branch; otherwise the whole value is read before its branch is chosen.
pub fn decode<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match T::DISPATCH {
        Dispatch::Tag(..) | Dispatch::Kind => deserializer.deserialize_any(UnionVisitor(PhantomData)),
        Dispatch::Trial => from_tree(&decode::value(deserializer)?),
    }
}

/// Reads a union from a value tree. Constraints are for a check.
fn from_tree<T: Union, E: de::Error>(value: &Value) -> Result<T, E> {
    let mut report = Report::shape();
    explain(value, &Path::ROOT, &mut report).ok_or_else(|| match report.into_violations().iter().next() {
        Some(violation) => E::custom(format_args!("{}: {violation}", T::NAME)),
        None => mismatch::<T, E>(),
    })
}

#[cold]
fn mismatch<T: Union, E: de::Error>() -> E {
    E::custom(format_args!("{} has no matching branch", T::NAME))
}

/// Reads a value as the branch of that position.
fn read<'de, T: Union, D: Deserializer<'de>>(branch: usize, deserializer: D) -> Result<T, D::Error> {
    T::read(branch, Fast(deserializer, PhantomData))?.ok_or_else(mismatch::<T, _>)
}

/// The value of a branch that the deserializer has come to.
struct Fast<'de, D>(D, PhantomData<&'de ()>);

impl<'de, D: Deserializer<'de>> Source for Fast<'de, D> {
    type Error = D::Error;

    fn read<B: Json, T>(self, variant: impl FnOnce(B) -> T, rule: impl Rule<B>) -> Result<Option<T>, D::Error> {
        let branch = B::decode(self.0)?;
        check_kept(&branch, &rule)?;
        Ok(Some(variant(branch)))
    }
}

struct UnionVisitor<T>(PhantomData<T>);

impl<T: Union> UnionVisitor<T> {
    /// The branches for values of a kind. A property decides that of an object.
    fn branches(kind: Kind) -> Branches {
        match T::DISPATCH {
            Dispatch::Kind => of_kind(T::BRANCHES, kind),
            Dispatch::Tag(tags) => tags.of_no_object(),
            Dispatch::Trial => Branches::None,
        }
    }

    fn scalar<E: de::Error>(kind: Kind, value: Scalar<'_>) -> Result<T, E> {
        match Self::branches(kind) {
            Branches::One(branch) => read(branch, value.deserializer()),
            Branches::Several(_) => from_tree(&value.into()),
            Branches::None => Ok(T::unknown(value.into())),
        }
    }

    /// Reads an object whose kind decides.
    fn members<'de, A: MapAccess<'de>>(self, mut members: A) -> Result<T, A::Error> {
        let name = members.next_key_seed(Name)?;
        if name.as_deref() == Some(NUMBER) {
            return Self::scalar(Kind::Number, Scalar::Number(decode::number(&mut members)?));
        }
        let members = Replay::named(name, members);
        match Self::branches(Kind::Object) {
            Branches::One(branch) => read(branch, Begun(MapAccessDeserializer::new(members))),
            Branches::None | Branches::Several(_) => {
                decode::object(Map::new(), members).map(|members| T::unknown(Value::Object(members)))
            }
        }
    }

    /// Reads an object of which a property decides.
    fn tagged<'de, A: MapAccess<'de>>(tags: Tags, mut members: A) -> Result<T, A::Error> {
        let mut before: Vec<(Cow<'de, str>, Scalar<'de>)> = Vec::new();
        loop {
            let Some(name) = members.next_key_seed(Name)? else {
                return from_members(before, None, members);
            };
            if name == NUMBER {
                return Self::scalar(Kind::Number, Scalar::Number(decode::number(&mut members)?));
            }
            match members.next_value_seed(PartSeed)? {
                Part::Scalar(value) if name == tags.property() => match tags.of(Tag::from(&value)) {
                    Branches::One(branch) => {
                        let members = Replay::tagged(before, tags.property(), value, members);
                        return read(branch, Begun(MapAccessDeserializer::new(members)));
                    }
                    Branches::None | Branches::Several(_) => {
                        return from_members(before, Some((name, value.into())), members);
                    }
                },
                Part::Scalar(value) => before.push((name, value)),
                Part::Tree(value) => return from_members(before, Some((name, value)), members),
            }
        }
    }
}

/// Reads the rest of an object whose branch is not known yet, and then the union from the whole.
fn from_members<'de, T: Union, A: MapAccess<'de>>(
    before: Vec<(Cow<'de, str>, Scalar<'de>)>,
    last: Option<(Cow<'de, str>, Value)>,
    rest: A,
) -> Result<T, A::Error> {
    let before = before.into_iter().map(|(name, value)| (name, value.into()));
    let mut members = Map::new();
    for (name, value) in before.chain(last) {
        decode::insert(&mut members, name.into_owned(), value)?;
    }
    from_tree(&Value::Object(decode::object(members, rest)?))
}

impl<'de, T: Union> Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a value of {}", T::NAME)
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        Self::scalar(Kind::Null, Scalar::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<T, E> {
        Self::scalar(Kind::Boolean, Scalar::Boolean(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        Self::scalar(Kind::Number, Scalar::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        Self::scalar(Kind::Number, Scalar::Number(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        match serde_json::Number::from_f64(value) {
            Some(number) => Self::scalar(Kind::Number, Scalar::Number(number)),
            None => self.visit_unit(),
        }
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<T, E> {
        Self::scalar(Kind::String, Scalar::Text(Cow::Borrowed(value)))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<T, E> {
        Self::scalar(Kind::String, Scalar::Text(Cow::Owned(value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        let items = SeqAccessDeserializer::new(items);
        match Self::branches(Kind::Array) {
            Branches::One(branch) => read(branch, Begun(items)),
            Branches::Several(_) => from_tree(&decode::value(items)?),
            Branches::None => decode::value(items).map(T::unknown),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        match T::DISPATCH {
            Dispatch::Tag(tags) => Self::tagged(tags, members),
            Dispatch::Kind | Dispatch::Trial => self.members(members),
        }
    }
}
