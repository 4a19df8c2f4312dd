//! The JSON form of types around others.

use serde::de::Deserializer;
use serde_json::Value;

use super::json::{Json, check_kept};
use super::path::Path;
use super::report::Report;
use super::validate::Rule;
use super::violation::Violations;

/// Gives a type around another its JSON form, with the constraint that makes it a type, if there is one.
///
/// ```text
/// newtype! { Name(String | &str), rules::Text::new().max_length(64) }    // made of these
/// newtype! { Instant(jiff::Zoned) by convert::jiff::DateTime }           // of another crate's type
/// ```
macro_rules! newtype {
    ($name:ident($($given:ty)|+) $(by $stand:ty)? $(, $rule:expr)?) => {
        $(impl ::core::convert::From<$given> for $name {
            fn from(value: $given) -> Self {
                Self(::core::convert::Into::into(value))
            }
        })+

        impl $crate::support::json::Json for $name {
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::support::newtype::decode_inner(
                    deserializer,
                    &$crate::support::rules::Any$(.and(const { &$rule }))?,
                )
                .map($($crate::support::convert::held::<$stand, _>)?($name))
            }

            fn explain(
                value: &::serde_json::Value,
                at: &$crate::support::path::Path<'_>,
                report: &mut $crate::support::report::Report,
            ) -> ::core::option::Option<Self> {
                $crate::support::newtype::explain_inner(
                    value,
                    &$crate::support::rules::Any$(.and(const { &$rule }))?,
                    at,
                    report,
                )
                .map($($crate::support::convert::held::<$stand, _>)?($name))
            }

            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::support::json::Json::encode(&*$($crate::support::convert::required::<$stand>)?(&self.0), serializer)
            }

            fn member(&self, name: &str) -> ::core::option::Option<::serde_json::Value> {
                $crate::support::json::Json::member(&*$($crate::support::convert::required::<$stand>)?(&self.0), name)
            }

            fn demands(&self) -> ::std::vec::Vec<&'static str> {
                $crate::support::json::Json::demands(&*$($crate::support::convert::required::<$stand>)?(&self.0))
            }

            fn equals(&self, other: &Self) -> bool {
                $crate::support::json::Json::equals(
                    &*$($crate::support::convert::required::<$stand>)?(&self.0),
                    &*$($crate::support::convert::required::<$stand>)?(&other.0),
                )
            }
        }

        impl $crate::support::validate::Validate for $name {
            fn check(&self, at: &$crate::support::path::Path<'_>, out: &mut $crate::support::violation::Violations) {
                let rule = $crate::support::rules::Any$(.and(const { &$rule }))?;
                $crate::support::newtype::check_inner(&*$($crate::support::convert::required::<$stand>)?(&self.0), &rule, at, out);
            }
        }

        $crate::support::json::serde_by_json!($name);
    };
}
pub(crate) use newtype;

/// Reads what is in a newtype with a constraint.
pub fn explain_inner<T: Json>(value: &Value, rule: &impl Rule<T>, at: &Path<'_>, report: &mut Report) -> Option<T> {
    let inner = T::explain(value, at, report)?;
    report.apply(rule, &inner, at);
    Some(inner)
}

/// Decodes what is in a newtype with a constraint.
///
/// # Errors
///
/// The deserializer's, or that what came breaks the constraint and is not what is written.
pub fn decode_inner<'de, T: Json, D: Deserializer<'de>>(deserializer: D, rule: &impl Rule<T>) -> Result<T, D::Error> {
    let inner = T::decode(deserializer)?;
    check_kept(&inner, rule)?;
    Ok(inner)
}

/// Checks what is in a newtype with a constraint.
pub fn check_inner<T: Json>(value: &T, rule: &impl Rule<T>, at: &Path<'_>, out: &mut Violations) {
    rule.check(value, at, out);
    if !rule.is_exceeded(value) {
        value.check(at, out);
    }
}
