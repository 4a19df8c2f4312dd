// @generated: code that every generated crate has; do not edit, changes are lost.

//! The JSON form of text, numbers and the like, and of values of any kind.

use std::fmt;

use serde::de::{self, Deserializer, Visitor};
use serde::ser::{Error, Serialize, Serializer};
use serde_json::{Map, Number, Value};

use super::{Json, kind, wrong_kind};
use crate::support::decode;
use crate::support::equality;
use crate::support::exact::{self, EXACT, TOO_LARGE, Whole, is_held, is_too_large};
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::secret::Secret;
use crate::support::validate::Validate;
use crate::support::violation::Violations;

/// A value whose form is its type's: nothing is left to check.
macro_rules! unconstrained {
    ($($type:ty),*) => {$(
        impl Validate for $type {
            fn check(&self, _: &Path<'_>, _: &mut Violations) {}
        }
    )*};
}

unconstrained!((), String, Secret, bool, i32, i64, u32, u64, Value, Map<String, Value>);

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

/// JSON has no infinity and no NaN (RFC 8259, section 6).
impl Validate for f64 {
    fn check(&self, at: &Path<'_>, out: &mut Violations) {
        if !self.is_finite() {
            out.add(at, "type", format_args!("is {self}, but must be finite"));
        }
    }
}

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
        if !self.is_finite() {
            // The serializer would write null.
            Err(Error::custom(format_args!("{self} is not a number in JSON")))
        } else if self.fract() == 0.0 && self.abs() < EXACT {
            serializer.serialize_i64(*self as i64)
        } else {
            serializer.serialize_f64(*self)
        }
    }
}

impl Json for Value {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::value(deserializer)
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        is_held(value, at, report).then(|| value.clone())
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn equals(&self, other: &Self) -> bool {
        equality::equal(self, other)
    }
}

impl Json for Map<String, Value> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match decode::value(deserializer)? {
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
        equality::equal_objects(self, other)
    }
}
