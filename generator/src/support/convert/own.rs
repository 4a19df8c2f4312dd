//! Types of the user's own.

use serde::Serialize;
use serde_json::Value;

#[allow(unused_imports)] // The generator has no such types.
pub(crate) use super::conversions;
#[allow(unused_imports)] // The generator has no such types.
pub use super::{As, Convert, Expected};
use crate::support::json::{Encoded, Json};

/// Declares conversions of the user's own: each with the type and its form, which is read and written by a module that has
/// `deserialize` and `serialize`, as serde's attribute `with` asks for, or by the type's own traits.
#[allow(unused_macros)] // The generator has no such types.
macro_rules! own_conversions {
    ($($name:ident($mark:ident): $held:ty = $form:ty $(, with $($with:ident)::+)?;)*) => {
        conversions! {$(
            #[doc(hidden)]
            $name($mark): $held = $form,
                |form| {
                    let value = value(form)?;
                    own_deserialize!($held, value $(, $($with)::+)?)
                        .map_err(|error| expected(::core::stringify!($held), error))
                },
                |held| {
                    let written = own_serialize!($held, held $(, $($with)::+)?);
                    form(written)
                };
        )*}
    };
}
#[allow(unused_imports)] // The generator has no such types.
pub(crate) use own_conversions;

#[allow(unused_macros)] // The generator has no such types.
macro_rules! own_deserialize {
    ($held:ty, $value:ident) => {
        <$held as ::serde::Deserialize>::deserialize($value)
    };
    ($held:ty, $value:ident, $($with:ident)::+) => {
        $($with)::+::deserialize($value)
    };
}
#[allow(unused_imports)] // The generator has no such types.
pub(crate) use own_deserialize;

#[allow(unused_macros)] // The generator has no such types.
macro_rules! own_serialize {
    ($held:ty, $value:ident) => {
        ::serde::Serialize::serialize($value, ::serde_json::value::Serializer)
    };
    ($held:ty, $value:ident, $($with:ident)::+) => {
        $($with)::+::serialize($value, ::serde_json::value::Serializer)
    };
}
#[allow(unused_imports)] // The generator has no such types.
pub(crate) use own_serialize;

/// A form as JSON.
///
/// # Errors
///
/// If it can't be written.
pub fn value<T: Json>(form: &T) -> Result<Value, Expected> {
    Encoded(form)
        .serialize(serde_json::value::Serializer)
        .map_err(|error| expected("value of JSON", error))
}

/// What was written of a value, as the form that JSON has for it.
///
/// # Errors
///
/// If it can't be written, or is something else.
pub fn form<T: Json>(written: Result<Value, serde_json::Error>) -> Result<T, Expected> {
    let of_form = written.and_then(T::decode);
    of_form.map_err(|error| expected("value of the form in the description", error))
}

/// What is expected of a type, and why it isn't that.
pub fn expected(of: &str, error: serde_json::Error) -> Expected {
    format!("a {of}: {error}").into()
}
