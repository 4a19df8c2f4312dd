//! Types of other crates, and how they are made of what JSON holds.

pub mod bytes;
pub mod chrono;
pub mod fluent_uri;
pub mod jiff;
pub mod moment;
pub mod own;
pub mod period;
pub mod rust_decimal;
pub mod time;
pub mod url;
pub mod uuid;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::{Deserializer, Error as _, Unexpected};
use serde::ser::{Error as _, Serializer};
use serde_json::Value;

use super::json::Json;
use super::path::Path;
use super::report::Report;
use super::rules::{Integer, Number};
use super::validate::{Rule, Validate};
use super::violation::Violations;

/// How a type of another crate is made of a value of JSON and the other way round.
///
/// The type can't have the trait [`Json`], so the row of a table names the conversion.
pub trait Convert: PartialEq + fmt::Debug {
    /// The type.
    type Held: Clone + PartialEq + fmt::Debug;
    /// What JSON holds of it.
    type Form: Json;

    /// The value that `form` stands for.
    ///
    /// # Errors
    ///
    /// If the type can't hold just that value.
    fn read(form: &Self::Form) -> Result<Self::Held, Expected>;

    /// What stands for `held`.
    ///
    /// # Errors
    ///
    /// If nothing stands for just that value.
    fn write(held: &Self::Held) -> Result<Self::Form, Expected>;
}

/// What a value must be instead: the end of a sentence that starts with `must be`.
pub type Expected = Cow<'static, str>;

/// A value of another crate's type, and what JSON holds of it: as it came, or as it is written.
#[derive(PartialEq)]
pub struct As<C: Convert> {
    held: C::Held,
    form: Result<C::Form, Expected>,
}

impl<C: Convert> fmt::Debug for As<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.held.fmt(f)
    }
}

impl<C: Convert<Form: AsRef<str>>> AsRef<str> for As<C> {
    fn as_ref(&self) -> &str {
        self.form.as_ref().map_or("", AsRef::as_ref)
    }
}

impl<C: Convert> Rule<As<C>> for Integer
where
    Integer: Rule<C::Form>,
{
    fn check(&self, value: &As<C>, at: &Path<'_>, out: &mut Violations) {
        if let Ok(form) = &value.form {
            self.check(form, at, out);
        }
    }
}

impl<C: Convert> Rule<As<C>> for Number
where
    Number: Rule<C::Form>,
{
    fn check(&self, value: &As<C>, at: &Path<'_>, out: &mut Violations) {
        if let Ok(form) = &value.form {
            self.check(form, at, out);
        }
    }
}

impl<C: Convert> Json for As<C> {
    const IS_KEPT: bool = false;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = C::Form::decode(deserializer)?;
        match C::read(&form) {
            Ok(held) => Ok(As { held, form: Ok(form) }),
            Err(expected) => Err(D::Error::invalid_value(Unexpected::Other("format"), &&*expected)),
        }
    }

    fn explain(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let form = C::Form::explain(value, at, report)?;
        match C::read(&form) {
            Ok(held) => Some(As { held, form: Ok(form) }),
            Err(expected) => {
                report.add(at, "format", format_args!("must be {expected}"));
                None
            }
        }
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.form {
            Ok(form) => form.encode(serializer),
            Err(expected) => Err(S::Error::custom(format_args!("must be {expected}"))),
        }
    }

    fn equals(&self, other: &Self) -> bool {
        match (&self.form, &other.form) {
            (Ok(one), Ok(other)) => one.equals(other),
            _ => self.held == other.held,
        }
    }
}

impl<C: Convert> Validate for As<C> {
    fn check(&self, at: &Path<'_>, out: &mut Violations) {
        match &self.form {
            Ok(form) => form.check(at, out),
            Err(expected) => out.add(at, "format", format_args!("must be {expected}")),
        }
    }
}

/// What is read and written in place of a value that is, or has within it, one of another crate's type.
pub trait Stand: Json {
    /// The value.
    type Held;

    /// The value that it stands for.
    fn held(self) -> Self::Held;

    /// What stands for a value.
    fn of(held: &Self::Held) -> Self;
}

impl<C: Convert> Stand for As<C> {
    type Held = C::Held;

    fn held(self) -> C::Held {
        self.held
    }

    fn of(held: &C::Held) -> Self {
        As {
            held: held.clone(),
            form: C::write(held),
        }
    }
}

impl<F: Stand> Stand for Option<F> {
    type Held = Option<F::Held>;

    fn held(self) -> Self::Held {
        self.map(F::held)
    }

    fn of(held: &Self::Held) -> Self {
        held.as_ref().map(F::of)
    }
}

impl<F: Stand> Stand for Box<F> {
    type Held = Box<F::Held>;

    fn held(self) -> Self::Held {
        Box::new((*self).held())
    }

    fn of(held: &Self::Held) -> Self {
        Box::new(F::of(held))
    }
}

impl<F: Stand> Stand for Vec<F> {
    type Held = Vec<F::Held>;

    fn held(self) -> Self::Held {
        self.into_iter().map(F::held).collect()
    }

    fn of(held: &Self::Held) -> Self {
        held.iter().map(F::of).collect()
    }
}

impl<F: Stand> Stand for BTreeMap<String, F> {
    type Held = BTreeMap<String, F::Held>;

    fn held(self) -> Self::Held {
        self.into_iter().map(|(name, value)| (name, value.held())).collect()
    }

    fn of(held: &Self::Held) -> Self {
        held.iter().map(|(name, value)| (name.clone(), F::of(value))).collect()
    }
}

/// What makes a `T` of a value, as one that makes it of what stands for the value.
pub fn held<F: Stand, T>(make: impl FnOnce(F::Held) -> T) -> impl FnOnce(F) -> T {
    |form| make(form.held())
}

/// What stands for a value.
pub fn of<F: Stand>(held: &F::Held) -> F {
    F::of(held)
}

/// The value that was read, if any was.
pub fn read<F: Stand>(form: Option<F>) -> Option<F::Held> {
    form.map(F::held)
}

/// What stands for a value, where a reference is asked for.
pub struct Shown<F>(F);

impl<F> Deref for Shown<F> {
    type Target = F;

    fn deref(&self) -> &F {
        &self.0
    }
}

/// What stands for a value that is there.
pub fn required<F: Stand>(held: &F::Held) -> Shown<F> {
    Shown(F::of(held))
}

/// What stands for a value that may be absent.
pub fn optional<F: Stand>(held: &Option<F::Held>) -> Shown<Option<F>> {
    Shown(Stand::of(held))
}

/// The value of a header that was read.
pub mod header {
    use super::Stand;

    /// One that is there.
    pub fn required<F: Stand>(form: F) -> F::Held {
        form.held()
    }

    /// One that may be absent.
    pub fn optional<F: Stand>(form: Option<F>) -> Option<F::Held> {
        form.held()
    }
}

/// The room for what stands for a value. When it goes, the value is in the room for that.
pub struct Slot<'a, F: Stand> {
    held: &'a mut Option<F::Held>,
    form: Option<F>,
}

/// Room for what stands for a value, which goes into `held`.
pub fn slot<F: Stand>(held: &mut Option<F::Held>) -> Slot<'_, F> {
    let form = held.as_ref().map(F::of);
    Slot { held, form }
}

impl<F: Stand> Deref for Slot<'_, F> {
    type Target = Option<F>;

    fn deref(&self) -> &Option<F> {
        &self.form
    }
}

impl<F: Stand> DerefMut for Slot<'_, F> {
    fn deref_mut(&mut self) -> &mut Option<F> {
        &mut self.form
    }
}

impl<F: Stand> Drop for Slot<'_, F> {
    fn drop(&mut self) {
        *self.held = self.form.take().map(F::held);
    }
}

/// A map of values that is filled with what stands for them.
pub struct Entries<'a, F, M>(&'a mut M, PhantomData<F>);

/// Room for more entries of a map.
pub fn entries<F: Stand, M: Extend<(String, F::Held)>>(map: &mut M) -> Box<Entries<'_, F, M>> {
    Box::new(Entries(map, PhantomData))
}

impl<F: Stand, M: Extend<(String, F::Held)>> Extend<(String, F)> for Entries<'_, F, M> {
    fn extend<T: IntoIterator<Item = (String, F)>>(&mut self, entries: T) {
        self.0
            .extend(entries.into_iter().map(|(name, form)| (name, form.held())));
    }
}

/// Declares conversions: each with the type, the form, and how one is made of the other, where `Expected` ends what is wrong.
/// The file imports the names of this one that it mentions.
macro_rules! conversions {
    ($($(#[$docs:meta])* $name:ident($mark:ident): $held:ty = $form:ty, $read:expr, $write:expr;)*) => {$(
        $(#[$docs])*
        pub type $name = As<$mark>;

        #[doc(hidden)]
        #[derive(Debug, PartialEq)]
        pub struct $mark;

        impl Convert for $mark {
            type Held = $held;
            type Form = $form;

            fn read(form: &$form) -> Result<$held, Expected> {
                let read: fn(&$form) -> Result<$held, Expected> = $read;
                read(form)
            }

            fn write(held: &$held) -> Result<$form, Expected> {
                let write: fn(&$held) -> Result<$form, Expected> = $write;
                write(held)
            }
        }
    )*};
}
pub(crate) use conversions;
