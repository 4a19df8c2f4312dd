//! Values that the compiler does not look into.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::json::Json;
use super::json::containers::json_behind;
use super::path::Path;
use super::report::Report;
use super::validate::Validate;
use super::violation::Violations;

/// A value behind a pointer, like a [`Box`], of types that nest so deeply that rustc would give up.
///
/// To prove that a future is [`Send`], rustc looks into all types of all that it holds, and only to a limited depth
/// (`recursion_limit`). Here it need not look further: what a `Deep` holds has been proven to be `Send` and [`Sync`] when
/// it was made.
///
/// # Examples
///
/// ```rust
/// use this_crate::Deep;
///
/// let mut names = Deep::new(vec!["Ada"]);
/// names.push("Grace");
/// assert_eq!(names.len(), 2);
/// assert_eq!(names.into_inner(), ["Ada", "Grace"]);
/// ```
pub struct Deep<T>(Box<dyn Held<T> + Send + Sync>);

/// What is behind the pointer: a `T`, in a type that does not say so.
trait Held<T> {
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn take(self: Box<Self>) -> T;
}

struct Holder<T>(T);

impl<T> Held<T> for Holder<T> {
    fn get(&self) -> &T {
        &self.0
    }

    fn get_mut(&mut self) -> &mut T {
        &mut self.0
    }

    fn take(self: Box<Self>) -> T {
        self.0
    }
}

impl<T> Deep<T> {
    /// Puts a value behind a pointer.
    pub fn new(value: T) -> Self
    where
        T: Send + Sync + 'static,
    {
        Deep(Box::new(Holder(value)))
    }

    /// The value, without the pointer.
    pub fn into_inner(self) -> T {
        self.0.take()
    }
}

impl<T> Deref for Deep<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.get()
    }
}

impl<T> DerefMut for Deep<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_mut()
    }
}

impl<T> AsRef<T> for Deep<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: Send + Sync + 'static> From<T> for Deep<T> {
    fn from(value: T) -> Self {
        Deep::new(value)
    }
}

impl<T: Clone + Send + Sync + 'static> Clone for Deep<T> {
    fn clone(&self) -> Self {
        Deep::new((**self).clone())
    }
}

impl<T: Default + Send + Sync + 'static> Default for Deep<T> {
    fn default() -> Self {
        Deep::new(T::default())
    }
}

impl<T: fmt::Debug> fmt::Debug for Deep<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: PartialEq> PartialEq for Deep<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Deep<T> {}

json_behind!(Deep where Send + Sync + 'static);

impl<'de, T: Deserialize<'de> + Send + Sync + 'static> Deserialize<'de> for Deep<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Deep::new)
    }
}

impl<T: Serialize> Serialize for Deep<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}
