// @generated: code that every generated crate has; do not edit, changes are lost.

//! Values that were looked at before it was known what to read them as.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::vec;

use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::{Number, Value};

use crate::support::decode::Tree;

/// A value whose kind is known; `D` deserializes no more than that kind.
pub struct Begun<D>(pub D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Begun<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_enum(name, variants, visitor)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// A value that has no parts.
pub enum Scalar<'a> {
    Null,
    Boolean(bool),
    Number(Number),
    Text(Cow<'a, str>),
}

impl<'a> Scalar<'a> {
    /// Deserializes this value.
    pub fn deserializer<E>(self) -> ScalarDeserializer<'a, E> {
        ScalarDeserializer(self, PhantomData)
    }
}

impl From<Scalar<'_>> for Value {
    fn from(scalar: Scalar<'_>) -> Value {
        match scalar {
            Scalar::Null => Value::Null,
            Scalar::Boolean(value) => Value::Bool(value),
            Scalar::Number(number) => Value::Number(number),
            Scalar::Text(text) => Value::String(text.into_owned()),
        }
    }
}

/// Deserializes a [`Scalar`].
pub struct ScalarDeserializer<'a, E>(Scalar<'a>, PhantomData<E>);

impl<E: de::Error> ScalarDeserializer<'_, E> {
    /// The value as a number of Rust, in the form in which `serde_json` hands numbers to those who ask for one.
    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        let Scalar::Number(number) = &self.0 else {
            return self.deserialize_any(visitor);
        };
        match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(number), _, _) => visitor.visit_u64(number),
            (_, Some(number), _) => visitor.visit_i64(number),
            (_, _, Some(number)) => visitor.visit_f64(number),
            _ => Err(E::custom("number out of range")),
        }
    }
}

macro_rules! numbers {
    ($($method:ident),*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
            self.number(visitor)
        }
    )*};
}

impl<'de, E: de::Error> Deserializer<'de> for ScalarDeserializer<'_, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Scalar::Null => visitor.visit_unit(),
            Scalar::Boolean(value) => visitor.visit_bool(value),
            Scalar::Number(number) => number.deserialize_any(visitor).map_err(E::custom),
            Scalar::Text(Cow::Borrowed(text)) => visitor.visit_str(text),
            Scalar::Text(Cow::Owned(text)) => visitor.visit_string(text),
        }
    }

    numbers!(
        deserialize_i8,
        deserialize_i16,
        deserialize_i32,
        deserialize_i64,
        deserialize_u8,
        deserialize_u16,
        deserialize_u32,
        deserialize_u64,
        deserialize_f32,
        deserialize_f64
    );

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.0 {
            Scalar::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        match self.0 {
            Scalar::Text(text) => visitor.visit_enum(text.into_deserializer()),
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i128 u128 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
        ignored_any
    }
}

/// The members of an object of which some were read before it was known what the object is.
pub struct Replay<'de, A> {
    before: vec::IntoIter<(Cow<'de, str>, Scalar<'de>)>,
    /// The last name that was read, and its value unless that is still to come.
    last: Option<(Cow<'de, str>, Option<Scalar<'de>>)>,
    /// The value that belongs to the name before it.
    value: Option<Scalar<'de>>,
    rest: A,
    /// The property that may not come again: it was decisive.
    tag: Option<&'static str>,
}

impl<'de, A: MapAccess<'de>> Replay<'de, A> {
    /// An object of which the first name was read, if there is one.
    pub fn named(name: Option<Cow<'de, str>>, rest: A) -> Self {
        Replay {
            before: Vec::new().into_iter(),
            last: name.map(|name| (name, None)),
            value: None,
            rest,
            tag: None,
        }
    }

    /// An object that was read up to the property `tag`, which has this value.
    pub fn tagged(before: Vec<(Cow<'de, str>, Scalar<'de>)>, tag: &'static str, value: Scalar<'de>, rest: A) -> Self {
        Replay {
            before: before.into_iter(),
            last: Some((Cow::Borrowed(tag), Some(value))),
            value: None,
            rest,
            tag: Some(tag),
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let name = match self.before.next() {
            Some((name, value)) => {
                self.value = Some(value);
                name
            }
            None => match (self.last.take(), self.tag) {
                (Some((name, value)), _) => {
                    self.value = value;
                    name
                }
                (None, None) => return self.rest.next_key_seed(seed),
                (None, Some(tag)) => match self.rest.next_key_seed(Name)? {
                    Some(name) if name == tag => return Err(de::Error::duplicate_field(tag)),
                    Some(name) => name,
                    None => return Ok(None),
                },
            },
        };
        seed.deserialize(Scalar::Text(name).deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value.deserializer()),
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// Reads the name of a member, without a copy where the input has it as it is.
pub struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Cow<'de, str>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name))
    }
}

/// A value as far as it was read.
pub enum Part<'de> {
    /// One that has no parts.
    Scalar(Scalar<'de>),
    /// A list or an object, all of it.
    Tree(Value),
}

/// Reads a value, without a copy of its text where the input has it as it is.
pub struct PartSeed;

impl<'de> DeserializeSeed<'de> for PartSeed {
    type Value = Part<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Part<'de>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for PartSeed {
    type Value = Part<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Part<'de>, E> {
        Ok(Part::Scalar(Scalar::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Part<'de>, E> {
        Ok(Part::Scalar(Scalar::Boolean(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Part<'de>, E> {
        Ok(Part::Scalar(Scalar::Number(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Part<'de>, E> {
        Ok(Part::Scalar(Scalar::Number(value.into())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Part<'de>, E> {
        Ok(Part::Scalar(
            Number::from_f64(value).map_or(Scalar::Null, Scalar::Number),
        ))
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Part<'de>, E> {
        Ok(Part::Scalar(Scalar::Text(Cow::Borrowed(value))))
    }

    fn visit_str<E>(self, value: &str) -> Result<Part<'de>, E> {
        Ok(Part::Scalar(Scalar::Text(Cow::Owned(value.to_owned()))))
    }

    fn visit_string<E>(self, value: String) -> Result<Part<'de>, E> {
        Ok(Part::Scalar(Scalar::Text(Cow::Owned(value))))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Part<'de>, A::Error> {
        Tree.visit_seq(items).map(Part::Tree)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Part<'de>, A::Error> {
        // Where a program turns on `arbitrary_precision`, a number is a map.
        Tree.visit_map(members).map(|value| match value {
            Value::Number(number) => Part::Scalar(Scalar::Number(number)),
            value => Part::Tree(value),
        })
    }
}
