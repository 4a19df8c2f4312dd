// @generated: code that every generated crate has; do not edit, changes are lost.

//! The JSON form of values.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::{Map, Number, Value};

use super::exact::{self, EXACT, TOO_LARGE, Whole, is_held, is_too_large};
use super::path::Path;
use super::report::Report;
use super::secret::Secret;
use super::validate::{Rule, Validate};
use super::violation::Violations;

/// A value with a JSON form that follows its schema to the letter.
///
/// It differs from serde's traits where the standards do: `1.0` is an integer, `null` stands for an absent value only
/// where the schema allows null, and a number that is whole is written without a fraction.
pub trait Json: Validate + PartialEq + fmt::Debug + Sized {
    /// Decodes a value on the fast path, which stops at the first error.
    ///
    /// # Errors
    ///
    /// The deserializer's, or a value that does not have this form.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Decodes `value`, which lies at `at`, and reports everything that is wrong with it.
    ///
    /// This is the second, thorough pass over a document that the fast path refused. It returns a value even where
    /// a constraint is broken, and none where no value can be made.
    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self>;

    /// Encodes the value.
    ///
    /// # Errors
    ///
    /// The serializer's.
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

/// Gives a type around another its JSON form, with the constraint that makes it a type, if there is one.
#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! newtype {
    ($name:ident $(, $rule:expr)?) => {
        impl $crate::support::json::Json for $name {
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::support::json::Json::decode(deserializer).map($name)
            }

            fn explain(
                value: &::serde_json::Value,
                at: &$crate::support::path::Path<'_>,
                report: &mut $crate::support::report::Report,
            ) -> ::core::option::Option<Self> {
                $crate::support::json::explain_inner(
                    value,
                    &$crate::support::rules::Any$(.and(const { &$rule }))?,
                    at,
                    report,
                )
                .map($name)
            }

            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::support::json::Json::encode(&self.0, serializer)
            }

            fn member(&self, name: &str) -> ::core::option::Option<::serde_json::Value> {
                $crate::support::json::Json::member(&self.0, name)
            }

            fn demands(&self) -> ::std::vec::Vec<&'static str> {
                $crate::support::json::Json::demands(&self.0)
            }

            fn equals(&self, other: &Self) -> bool {
                $crate::support::json::Json::equals(&self.0, &other.0)
            }
        }

        impl $crate::support::validate::Validate for $name {
            fn check(&self, at: &$crate::support::path::Path<'_>, out: &mut $crate::support::violation::Violations) {
                let rule = $crate::support::rules::Any$(.and(const { &$rule }))?;
                $crate::support::json::check_inner(&self.0, &rule, at, out);
            }
        }

        $crate::support::json::serde_by_json!($name);
    };
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use newtype;

/// Reads what is in a newtype with a constraint.
pub fn explain_inner<T: Json>(value: &Value, rule: &impl Rule<T>, at: &Path<'_>, report: &mut Report) -> Option<T> {
    let inner = T::explain(value, at, report)?;
    report.apply(rule, &inner, at);
    Some(inner)
}

/// Checks what is in a newtype with a constraint.
pub fn check_inner<T: Json>(value: &T, rule: &impl Rule<T>, at: &Path<'_>, out: &mut Violations) {
    rule.check(value, at, out);
    if !rule.is_exceeded(value) {
        value.check(at, out);
    }
}

/// Gives types of the user's own a JSON form by their serde traits. They have nothing to check.
#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! foreign {
    ($($name:ty),* $(,)?) => {$(
        impl $crate::support::json::Json for $name {
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                ::serde::Deserialize::deserialize(deserializer)
            }

            fn explain(
                value: &::serde_json::Value,
                at: &$crate::support::path::Path<'_>,
                report: &mut $crate::support::report::Report,
            ) -> ::core::option::Option<Self> {
                $crate::support::json::explain_foreign(value, at, report)
            }

            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(self, serializer)
            }
        }

        impl $crate::support::validate::Validate for $name {
            fn check(
                &self,
                _: &$crate::support::path::Path<'_>,
                _: &mut $crate::support::violation::Violations,
            ) {
            }
        }
    )*};
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use foreign;

/// Reads a type of the user's own by its serde traits.
pub fn explain_foreign<T: serde::de::DeserializeOwned>(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    match T::deserialize(value) {
        Ok(value) => Some(value),
        Err(error) => {
            report.add(at, "type", format_args!("can't be read: {error}"));
            None
        }
    }
}

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

/// A value whose form is its type's: nothing is left to check.
macro_rules! unconstrained {
    ($($type:ty),*) => {$(
        impl Validate for $type {
            fn check(&self, _: &Path<'_>, _: &mut Violations) {}
        }
    )*};
}

unconstrained!((), String, Secret, bool, i32, i64, u32, u64, f64, Value, Map<String, Value>);

impl Json for () {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        match value {
            Value::Null => Some(()),
            other => wrong_kind("null", other, at, report),
        }
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl Json for String {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        match value {
            Value::String(text) => Some(text.clone()),
            other => wrong_kind("a string", other, at, report),
        }
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl Json for Secret {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::decode(deserializer).map(Secret::from)
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        String::explain(value, at, report).map(Secret::from)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}

serde_by_json!(Secret);

impl Json for bool {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        match value {
            Value::Bool(value) => Some(*value),
            other => wrong_kind("a boolean", other, at, report),
        }
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }
}

/// Decodes an integer in whatever form it is written: JSON Schema counts `1.0` and `1e2` as integers.
struct IntegerVisitor;

impl Visitor<'_> for IntegerVisitor {
    type Value = i128;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<i128, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<i128, E> {
        Ok(value.into())
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<i128, E> {
        Ok(value)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<i128, E> {
        whole(value).ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))
    }
}

/// The integer that `value` is, where it has no fraction, and where it can't have been rounded.
#[allow(clippy::cast_possible_truncation)] // Bounded just before.
fn whole(value: f64) -> Option<i128> {
    (value.fract() == 0.0 && value.abs() < EXACT).then_some(value as i128)
}

/// What the number `value` is among the integers, in whatever form it is written.
fn integer(value: &Value, number: &Number, report: &Report) -> Whole {
    let exact = number.as_i64().map(i128::from);
    let exact = exact.or_else(|| number.as_u64().map(i128::from));
    let digits = || {
        report
            .digits(value)
            .map_or(Whole::Beyond, |digits| exact::whole(&digits))
    };
    exact.map_or_else(digits, Whole::Number)
}

macro_rules! integers {
    ($($type:ident),*) => {$(
        impl Json for $type {
            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = deserializer.deserialize_i64(IntegerVisitor)?;
                value.try_into().map_err(|_| de::Error::custom(concat!("integer out of the range of ", stringify!($type))))
            }

            fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
                let Value::Number(number) = value else {
                    return wrong_kind("an integer", value, at, report);
                };
                let whole = integer(value, number, report);
                let converted = match whole {
                    Whole::Number(integer) => integer.try_into().ok(),
                    Whole::Beyond | Whole::Fraction => None,
                };
                if converted.is_none() {
                    let shown = report.numbers().text(value).map_or_else(|| number.to_string(), str::to_owned);
                    match whole {
                        Whole::Fraction => report.add(at, "type", format_args!("must be an integer, but is {shown:.40}")),
                        _ => report.add(at, "format", format_args!("is {shown:.40}, beyond the range of {}", stringify!($type))),
                    }
                }
                converted
            }

            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }
        }
    )*};
}

integers!(i32, i64, u32, u64);

impl Json for f64 {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let Value::Number(number) = value else {
            return wrong_kind("a number", value, at, report);
        };
        let too_large = is_too_large(value, report);
        let double = number.as_f64().filter(|_| !too_large);
        if double.is_none() {
            report.add(at, "format", TOO_LARGE);
        }
        double
    }

    /// Whole numbers are written without a fraction, as they are in most documents they came from.
    #[allow(clippy::cast_possible_truncation)] // Below 2^53 a whole double is an i64 exactly.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if self.fract() == 0.0 && self.abs() < EXACT {
            serializer.serialize_i64(*self as i64)
        } else {
            serializer.serialize_f64(*self)
        }
    }
}

impl Json for Value {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::decode::value(deserializer)
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        is_held(value, at, report).then(|| value.clone())
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn equals(&self, other: &Self) -> bool {
        super::equality::equal(self, other)
    }
}

impl Json for Map<String, Value> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match super::decode::value(deserializer)? {
            Value::Object(members) => Ok(members),
            other => Err(de::Error::custom(format_args!(
                "must be an object, but is {}",
                kind(&other)
            ))),
        }
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        match value {
            Value::Object(members) => is_held(value, at, report).then(|| members.clone()),
            other => wrong_kind("an object", other, at, report),
        }
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn equals(&self, other: &Self) -> bool {
        super::equality::equal_objects(self, other)
    }
}

/// A value that may be null.
impl<T: Validate> Validate for Option<T> {
    fn check(&self, at: &Path<'_>, out: &mut Violations) {
        if let Some(value) = self {
            value.check(at, out);
        }
    }
}

impl<T: Json> Json for Option<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NullOr<T>(PhantomData<T>);

        impl<'de, T: Json> Visitor<'de> for NullOr<T> {
            type Value = Option<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }

            fn visit_none<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_unit<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
                T::decode(deserializer).map(Some)
            }
        }

        deserializer.deserialize_option(NullOr(PhantomData))
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            value => T::explain(value, at, report).map(Some),
        }
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.encode(serializer),
            None => serializer.serialize_none(),
        }
    }

    fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Some(one), Some(other)) => one.equals(other),
            (one, other) => one.is_none() && other.is_none(),
        }
    }
}

impl<T: Validate> Validate for Box<T> {
    fn check(&self, at: &Path<'_>, out: &mut Violations) {
        (**self).check(at, out);
    }
}

impl<T: Json> Json for Box<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer).map(Box::new)
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        T::explain(value, at, report).map(Box::new)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).encode(serializer)
    }

    fn member(&self, name: &str) -> Option<Value> {
        (**self).member(name)
    }

    fn demands(&self) -> Vec<&'static str> {
        (**self).demands()
    }

    fn equals(&self, other: &Self) -> bool {
        (**self).equals(other)
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn check(&self, at: &Path<'_>, out: &mut Violations) {
        for (index, item) in self.iter().enumerate() {
            item.check(&at.index(index), out);
        }
    }
}

impl<T: Json> Json for Vec<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T>(PhantomData<T>);

        impl<'de, T: Json> Visitor<'de> for Items<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element_seed(Seed::new())? {
                    list.push(item);
                }
                Ok(list)
            }
        }

        deserializer.deserialize_seq(Items(PhantomData))
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let Value::Array(items) = value else {
            return wrong_kind("an array", value, at, report);
        };
        let mut list = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            list.extend(T::explain(item, &at.index(index), report));
        }
        (list.len() == items.len()).then_some(list)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut items = serializer.serialize_seq(Some(self.len()))?;
        for item in self {
            items.serialize_element(&Encoded(item))?;
        }
        items.end()
    }

    fn equals(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().zip(other).all(|(one, other)| one.equals(other))
    }
}

impl<T: Validate> Validate for BTreeMap<String, T> {
    fn check(&self, at: &Path<'_>, out: &mut Violations) {
        for (name, value) in self {
            value.check(&at.key(name), out);
        }
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);

        impl<'de, T: Json> Visitor<'de> for Entries<T> {
            type Value = BTreeMap<String, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<BTreeMap<String, T>, A::Error> {
                let mut map = BTreeMap::new();
                while let Some(name) = entries.next_key::<String>()? {
                    let value = entries.next_value_seed(Seed::new())?;
                    if map.insert(name, value).is_some() {
                        return Err(de::Error::custom("duplicate property"));
                    }
                }
                Ok(map)
            }
        }

        deserializer.deserialize_map(Entries(PhantomData))
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let Value::Object(members) = value else {
            return wrong_kind("an object", value, at, report);
        };
        let mut map = BTreeMap::new();
        for (name, member) in members {
            map.extend(T::explain(member, &at.key(name), report).map(|value| (name.clone(), value)));
        }
        (map.len() == members.len()).then_some(map)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entries = serializer.serialize_map(Some(self.len()))?;
        for (name, value) in self {
            entries.serialize_entry(name, &Encoded(value))?;
        }
        entries.end()
    }

    fn equals(&self, other: &Self) -> bool {
        let same = |(name, value): (&String, &T)| other.get(name).is_some_and(|other| value.equals(other));
        self.len() == other.len() && self.iter().all(same)
    }
}
