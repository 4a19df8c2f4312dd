//! Whole numbers of any size.

use std::fmt;
use std::num::TryFromIntError;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::Serializer;
use serde_json::{Number, Value};

use super::exact::{EXACT, Whole, whole};
use super::json::{Json, wrong_kind};
use super::path::Path;
use super::report::Report;
use super::rules;
use super::validate::{Rule, Validate};
use super::violation::Violations;
use crate::support;

/// A whole number for which the description sets no limit.
///
/// JSON sets none either, so no integer type of Rust holds them all. Numbers of up to 38 digits are exact, whatever form
/// they are written in; a larger one is the `f64` nearest to it. serde's traits alone read integers from 2^64 on only
/// where the program turns on `serde_json`'s feature `arbitrary_precision`; `from_json` needs no feature.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Integer(Size);

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Size {
    /// Within an `i128`.
    Exact(i128),
    /// The bits of an `f64` that is beyond it.
    Nearest(u64),
}

impl Integer {
    /// The integer that the number `text` is, if it has no fraction and is within the range of `f64`.
    fn from_text(text: &str) -> Option<Self> {
        match whole(text) {
            Whole::Number(number) => Some(Integer(Size::Exact(number))),
            Whole::Beyond => {
                let nearest = text.parse().ok().filter(|number: &f64| number.is_finite());
                nearest.map(|number| Integer(Size::Nearest(number.to_bits())))
            }
            Whole::Fraction => None,
        }
    }

    /// The number as an `i128`; one that is beyond it as the nearest.
    #[allow(clippy::cast_possible_truncation)] // The cast saturates.
    fn nearest(self) -> i128 {
        match self.0 {
            Size::Exact(number) => number,
            Size::Nearest(bits) => f64::from_bits(bits) as i128,
        }
    }
}

impl fmt::Debug for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Size::Exact(number) => number.fmt(f),
            Size::Nearest(bits) => f64::from_bits(bits).fmt(f),
        }
    }
}

impl Default for Integer {
    fn default() -> Self {
        Integer::from(0)
    }
}

macro_rules! conversions {
    ($($type:ident),*) => {$(
        impl From<$type> for Integer {
            fn from(number: $type) -> Self {
                Integer(Size::Exact(number.into()))
            }
        }

        impl TryFrom<Integer> for $type {
            type Error = TryFromIntError;

            fn try_from(number: Integer) -> Result<Self, TryFromIntError> {
                number.nearest().try_into()
            }
        }

        impl PartialEq<$type> for Integer {
            fn eq(&self, other: &$type) -> bool {
                *self == Integer::from(*other)
            }
        }
    )*};
}

conversions!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Validate for Integer {
    fn check(&self, _: &Path<'_>, _: &mut Violations) {}
}

impl Rule<Integer> for rules::Integer {
    fn check(&self, value: &Integer, at: &Path<'_>, out: &mut Violations) {
        Rule::<i128>::check(self, &value.nearest(), at, out);
    }
}

struct IntegerVisitor;

impl<'de> Visitor<'de> for IntegerVisitor {
    type Value = Integer;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E>(self, number: i64) -> Result<Integer, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Integer, E> {
        Ok(number.into())
    }

    fn visit_i128<E>(self, number: i128) -> Result<Integer, E> {
        Ok(Integer(Size::Exact(number)))
    }

    /// A number that may have been rounded, and need not be, is read again as it is written.
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Integer, E> {
        const BEYOND: f64 = 170_141_183_460_469_231_731_687_303_715_884_105_728.0;
        if (EXACT..BEYOND).contains(&number.abs()) {
            return Err(E::custom("an integer of more than 53 bits is not exact as a double"));
        }
        let integer = Integer::from_text(&number.to_string());
        integer.ok_or_else(|| E::invalid_value(de::Unexpected::Float(number), &self))
    }

    /// Where a program turns on `arbitrary_precision`, `serde_json` gives numbers as maps.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Integer, A::Error> {
        let number = Number::deserialize(MapAccessDeserializer::new(map))?;
        Integer::from_text(&number.to_string()).ok_or_else(|| de::Error::custom("must be an integer"))
    }
}

impl Json for Integer {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_i64(IntegerVisitor)
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let Value::Number(number) = value else {
            return wrong_kind("an integer", value, at, report);
        };
        let exact = number.as_i64().map(Integer::from);
        let exact = exact.or_else(|| number.as_u64().map(Integer::from));
        let digits = || report.digits(value).map(|digits| digits.into_owned());
        let Some(digits) = exact.is_none().then(digits).flatten() else {
            return exact.or_else(|| {
                report.add(at, "type", "may have been rounded");
                None
            });
        };
        let integer = Integer::from_text(&digits);
        match whole(&digits) {
            Whole::Fraction => report.add(at, "type", format_args!("must be an integer, but is {digits:.40}")),
            _ if integer.is_none() => report.add(at, "format", format_args!("is {digits:.40}, which is too large")),
            _ => {}
        }
        integer
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Size::Exact(number) => match i64::try_from(number) {
                Ok(number) => serializer.serialize_i64(number),
                Err(_) => match u64::try_from(number) {
                    Ok(number) => serializer.serialize_u64(number),
                    Err(_) => serializer.serialize_i128(number),
                },
            },
            Size::Nearest(bits) => serializer.serialize_f64(f64::from_bits(bits)),
        }
    }
}

support::json::serde_by_json!(Integer);
