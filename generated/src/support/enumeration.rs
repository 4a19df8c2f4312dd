// @generated: code that every generated crate has; do not edit, changes are lost.

//! The JSON form of enumerations: `enum` in JSON Schema Validation, section 6.1.2.
//!
//! Each has a variant for every value of the description and one for any other, which only a check refuses: a client
//! goes on reading when an API learns a new value.

use std::fmt::{self, Debug, Display};
use std::marker::PhantomData;

use serde::de::{self, Deserializer, Visitor};
use serde_json::Value;

use super::json::Json;
use super::path::Path;
use super::report::Report;
use super::violation::Violations;

/// A value that the description does not list: only decoding makes one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue<T = String>(T);

impl UnknownValue {
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl UnknownValue<i64> {
    /// The value as it is on the wire.
    pub fn as_i64(&self) -> i64 {
        self.0
    }
}

impl<T: Debug> Debug for UnknownValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Display> Display for UnknownValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The error of making an enum of a value that it does not list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidEnumValue {
    value: String,
    name: &'static str,
    allowed: String,
}

impl InvalidEnumValue {
    #[cold]
    fn new<T: Display>(value: impl Display, name: &'static str, allowed: impl Iterator<Item = T> + Clone) -> Self {
        InvalidEnumValue {
            value: value.to_string(),
            name,
            allowed: Allowed(allowed).to_string(),
        }
    }

    /// The value.
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl Display for InvalidEnumValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let InvalidEnumValue { value, name, allowed } = self;
        write!(f, "`{value}` is not a value of `{name}`, which allows {allowed}")
    }
}

impl std::error::Error for InvalidEnumValue {}

/// An enumeration of strings.
pub trait StringEnum: Clone + PartialEq + 'static {
    /// The name of the type.
    const NAME: &'static str;

    /// The variants with their values on the wire.
    const VALUES: &'static [(Self, &'static str)];

    /// The variant for a value that is not among [`VALUES`](Self::VALUES).
    fn unknown(value: UnknownValue) -> Self;

    /// The value, if it is not among [`VALUES`](Self::VALUES).
    fn as_unknown(&self) -> Option<&str>;
}

/// An enumeration of integers.
pub trait IntegerEnum: Clone + PartialEq + 'static {
    /// The name of the type.
    const NAME: &'static str;

    /// The variants with their values on the wire.
    const VALUES: &'static [(Self, i64)];

    /// The variant for a value that is not among [`VALUES`](Self::VALUES).
    fn unknown(value: UnknownValue<i64>) -> Self;

    /// The value, if it is not among [`VALUES`](Self::VALUES).
    fn as_unknown(&self) -> Option<i64>;
}

/// The variant for `value`, if it is listed.
pub fn parse<T: StringEnum>(value: &str) -> Result<T, InvalidEnumValue> {
    listed_str(value).ok_or_else(|| {
        let allowed = T::VALUES.iter().map(|(_, value)| Quoted(value));
        InvalidEnumValue::new(value, T::NAME, allowed)
    })
}

fn listed_str<T: StringEnum>(value: &str) -> Option<T> {
    let listed = T::VALUES.iter().find(|(_, listed)| *listed == value);
    listed.map(|(variant, _)| variant.clone())
}

/// The variant for `value`.
fn from_str<T: StringEnum>(value: &str) -> T {
    listed_str(value).unwrap_or_else(|| T::unknown(UnknownValue(value.to_owned())))
}

/// The value of a variant.
pub fn as_str<T: StringEnum>(value: &T) -> &str {
    let known = T::VALUES.iter().find(|(variant, _)| variant == value);
    known.map_or_else(|| value.as_unknown().unwrap_or_default(), |(_, known)| known)
}

/// The variant for `value`, if it is listed.
pub fn try_from_i64<T: IntegerEnum>(value: i64) -> Result<T, InvalidEnumValue> {
    listed_i64(value).ok_or_else(|| {
        let allowed = T::VALUES.iter().map(|(_, value)| value);
        InvalidEnumValue::new(value, T::NAME, allowed)
    })
}

fn listed_i64<T: IntegerEnum>(value: i64) -> Option<T> {
    let listed = T::VALUES.iter().find(|(_, listed)| *listed == value);
    listed.map(|(variant, _)| variant.clone())
}

/// The variant for `value`.
fn from_i64<T: IntegerEnum>(value: i64) -> T {
    listed_i64(value).unwrap_or_else(|| T::unknown(UnknownValue(value)))
}

/// The value of a variant.
pub fn as_i64<T: IntegerEnum>(value: &T) -> i64 {
    let known = T::VALUES.iter().find(|(variant, _)| variant == value);
    known.map_or_else(|| value.as_unknown().unwrap_or_default(), |(_, known)| *known)
}

/// Decodes a string without copying it where its variant is known.
pub fn decode_str<'de, T: StringEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct StringVisitor<T>(PhantomData<T>);

    impl<T: StringEnum> Visitor<'_> for StringVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: de::Error>(self, value: &str) -> Result<T, E> {
            Ok(from_str(value))
        }
    }

    deserializer.deserialize_str(StringVisitor(PhantomData))
}

/// Decodes an enumeration of strings, and reports a value that is not known.
pub fn explain_str<T: StringEnum>(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    let value = from_str(&String::explain(value, at, report)?);
    report.check(|out| check_str(&value, at, out));
    Some(value)
}

/// Decodes an enumeration of integers, and reports a value that is not known.
pub fn explain_i64<T: IntegerEnum>(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    let value = from_i64(i64::explain(value, at, report)?);
    report.check(|out| check_i64(&value, at, out));
    Some(value)
}

/// Records a value that is not known.
pub fn check_str<T: StringEnum>(value: &T, at: &Path<'_>, out: &mut Violations) {
    if value.as_unknown().is_some() {
        refuse(T::VALUES.iter().map(|(_, value)| Quoted(value)), at, out);
    }
}

/// Records a value that is not known.
pub fn check_i64<T: IntegerEnum>(value: &T, at: &Path<'_>, out: &mut Violations) {
    if value.as_unknown().is_some() {
        refuse(T::VALUES.iter().map(|(_, value)| value), at, out);
    }
}

/// The value itself is not told: it may be a secret in the wrong place.
#[cold]
fn refuse<T: Display>(values: impl Iterator<Item = T> + Clone, at: &Path<'_>, out: &mut Violations) {
    let allowed = Allowed(values);
    out.add(at, "enum", format_args!("is none of the allowed values {allowed}"));
}

/// A value in quotes.
struct Quoted(&'static str);

impl Display for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

/// The first of some values, and how many more there are.
struct Allowed<I>(I);

impl<T: Display, I: Iterator<Item = T> + Clone> Display for Allowed<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 20;
        let Allowed(values) = self;
        for (index, value) in values.clone().take(SHOWN).enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}{value}")?;
        }
        match values.clone().skip(SHOWN).count() {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

/// Gives an enumeration of strings its JSON form, from a table with a row for each value, with serde's traits and
/// conversions from and to text.
#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! string_enum {
    ($name:ident { $($value:literal => $variant:ident;)* else => $unknown:ident; }) => {
        impl $crate::support::enumeration::StringEnum for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const VALUES: &'static [(Self, &'static str)] = &[$((Self::$variant, $value)),*];

            fn unknown(value: $crate::support::enumeration::UnknownValue) -> Self {
                Self::$unknown(value)
            }

            fn as_unknown(&self) -> ::core::option::Option<&str> {
                match self {
                    Self::$unknown(value) => ::core::option::Option::Some(value.as_str()),
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl $name {
            /// The value as it is on the wire.
            pub fn as_str(&self) -> &str {
                $crate::support::enumeration::as_str(self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::support::enumeration::InvalidEnumValue;

            fn from_str(value: &str) -> ::core::result::Result<Self, $crate::support::enumeration::InvalidEnumValue> {
                $crate::support::enumeration::parse(value)
            }
        }

        impl ::core::convert::TryFrom<&str> for $name {
            type Error = $crate::support::enumeration::InvalidEnumValue;

            fn try_from(value: &str) -> ::core::result::Result<Self, $crate::support::enumeration::InvalidEnumValue> {
                $crate::support::enumeration::parse(value)
            }
        }

        $crate::support::enumeration::enum_json!($name, decode_str, explain_str, check_str, |value: &$name, serializer| {
            ::serde::Serializer::serialize_str(serializer, value.as_str())
        });
    };
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use string_enum;

/// Gives an enumeration of integers its JSON form, from a table with a row for each value, with serde's traits and
/// conversions from and to integers.
#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! integer_enum {
    ($name:ident { $($value:literal => $variant:ident;)* else => $unknown:ident; }) => {
        impl $crate::support::enumeration::IntegerEnum for $name {
            const NAME: &'static str = ::core::stringify!($name);
            const VALUES: &'static [(Self, i64)] = &[$((Self::$variant, $value)),*];

            fn unknown(value: $crate::support::enumeration::UnknownValue<i64>) -> Self {
                Self::$unknown(value)
            }

            fn as_unknown(&self) -> ::core::option::Option<i64> {
                match self {
                    Self::$unknown(value) => ::core::option::Option::Some(value.as_i64()),
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl $name {
            /// The value as it is on the wire.
            pub fn as_i64(&self) -> i64 {
                $crate::support::enumeration::as_i64(self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::core::convert::TryFrom<i64> for $name {
            type Error = $crate::support::enumeration::InvalidEnumValue;

            fn try_from(value: i64) -> ::core::result::Result<Self, $crate::support::enumeration::InvalidEnumValue> {
                $crate::support::enumeration::try_from_i64(value)
            }
        }

        $crate::support::enumeration::enum_json!($name, decode_i64, explain_i64, check_i64, |value: &$name, serializer| {
            ::serde::Serializer::serialize_i64(serializer, value.as_i64())
        });
    };
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use integer_enum;

#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! enum_json {
    ($name:ident, $decode:ident, $explain:ident, $check:ident, $encode:expr) => {
        impl $crate::support::json::Json for $name {
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::support::enumeration::$decode(deserializer)
            }

            fn explain(
                value: &::serde_json::Value,
                at: &$crate::support::path::Path<'_>,
                report: &mut $crate::support::report::Report,
            ) -> ::core::option::Option<Self> {
                $crate::support::enumeration::$explain(value, at, report)
            }

            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                ($encode)(self, serializer)
            }
        }

        impl $crate::support::validate::Validate for $name {
            fn check(&self, at: &$crate::support::path::Path<'_>, out: &mut $crate::support::violation::Violations) {
                $crate::support::enumeration::$check(self, at, out);
            }
        }

        $crate::support::json::serde_by_json!($name);
    };
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use enum_json;

/// Decodes an integer.
pub fn decode_i64<'de, T: IntegerEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    i64::decode(deserializer).map(from_i64)
}
