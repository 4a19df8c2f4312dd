//! The JSON form of types of the user's own.

use serde_json::Value;

use super::path::Path;
use super::report::Report;

/// Gives types of the user's own a JSON form by their serde traits. They have nothing to check.
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
                $crate::support::foreign::explain_foreign(value, at, report)
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
