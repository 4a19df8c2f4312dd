//! The JSON form of values.

pub(super) mod containers;
mod values;

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeSeed, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::path::Path;
use super::report::Report;
use super::validate::{Rule, Validate};
use super::violation::Violations;

/// A value with a JSON form that follows its schema to the letter.
///
/// It differs from serde's traits where the standards do: `1.0` is an integer, `null` stands for an absent value only
/// where the schema allows null, and a number that is whole is written without a fraction.
pub trait Json: Validate + PartialEq + fmt::Debug + Sized {
    /// Whether a value is written as it came. If it isn't, the fast path checks the constraints on what came.
    const IS_KEPT: bool = true;

    /// Decodes a value on the fast path, which stops at the first error.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Decodes `value`, which lies at `at`, and reports everything that is wrong with it.
    ///
    /// This is the second, thorough pass over a document that the fast path refused. It returns a value even where
    /// a constraint is broken, and none where no value can be made.
    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self>;

    /// Encodes the value.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// The member `name`, where the value is written as an object that has it.
    fn member(&self, name: &str) -> Option<Value> {
        match serde_json::to_value(Encoded(self)) {
            Ok(Value::Object(mut members)) => members.remove(name),
            Ok(_) | Err(_) => None,
        }
    }

    /// The members that the value demands of the object that it is a part of.
    fn demands(&self) -> Vec<&'static str> {
        Vec::new()
    }

    /// Whether two values are equal as JSON values: `1` equals `1.0`.
    fn equals(&self, other: &Self) -> bool {
        self == other
    }
}

/// Checks the constraints on what came, where that is not what is written.
///
/// # Errors
///
/// If one is broken.
#[inline]
pub fn check_kept<T: Json, E: de::Error>(value: &T, rule: &impl Rule<T>) -> Result<(), E> {
    if T::IS_KEPT {
        return Ok(());
    }
    let mut out = Violations::default();
    rule.check(value, &Path::ROOT, &mut out);
    match out.iter().next() {
        None => Ok(()),
        Some(violation) => Err(E::custom(violation)),
    }
}

/// Whether two values are equal, also where a number in what any kind of value may stand for is written in another way.
pub fn equals_written<T: Json>(one: &T, other: &T) -> bool {
    let written = |value| serde_json::to_value(Encoded(value)).unwrap_or_default();
    one == other || super::equality::equal(&written(one), &written(other))
}

/// Implements serde's traits for a type that has a JSON form, so that it can be used wherever serde is.
#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! serde_by_json {
    ($($name:ident),* $(,)?) => {$(
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::support::json::Json::decode(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::support::json::Json::encode(self, serializer)
            }
        }
    )*};
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use serde_by_json;

/// Gives a type its JSON form as that of an `object` or a `union`, with serde's traits.
#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! json_by {
    ($name:ident, $form:ident) => {
        impl $crate::support::json::Json for $name {
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::support::$form::decode(deserializer)
            }

            fn explain(
                value: &::serde_json::Value,
                at: &$crate::support::path::Path<'_>,
                report: &mut $crate::support::report::Report,
            ) -> ::core::option::Option<Self> {
                $crate::support::$form::explain(value, at, report)
            }

            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::support::$form::encode(self, serializer)
            }

            fn member(&self, name: &str) -> ::core::option::Option<::serde_json::Value> {
                $crate::support::$form::member(self, name)
            }

            fn demands(&self) -> ::std::vec::Vec<&'static str> {
                $crate::support::$form::demands(self)
            }

            fn equals(&self, other: &Self) -> bool {
                $crate::support::json::equals_written(self, other)
            }
        }

        impl $crate::support::validate::Validate for $name {
            fn check(&self, at: &$crate::support::path::Path<'_>, out: &mut $crate::support::violation::Violations) {
                $crate::support::$form::check(self, at, out);
            }
        }

        $crate::support::json::serde_by_json!($name);
    };
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use json_by;

/// Decodes a `T` wherever serde asks for a seed.
pub struct Seed<T>(PhantomData<T>);

impl<T> Seed<T> {
    /// A seed for `T`.
    pub fn new() -> Self {
        Seed(PhantomData)
    }
}

impl<T> Default for Seed<T> {
    fn default() -> Self {
        Seed::new()
    }
}

impl<'de, T: Json> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::decode(deserializer)
    }
}

/// Serializes a value by its JSON form.
pub struct Encoded<'a, T>(pub &'a T);

impl<T: Json> Serialize for Encoded<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }
}

/// The JSON kind of a value, with its article.
pub fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// Reports that `value` is not of the kind that its schema wants, and yields no value.
pub fn wrong_kind<T>(expected: &str, value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    report.add(at, "type", format_args!("must be {expected}, but is {}", kind(value)));
    None
}
