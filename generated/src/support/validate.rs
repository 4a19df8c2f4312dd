// @generated: code that every generated crate has; do not edit, changes are lost.

//! Checking values against the constraints of their schemas.

use std::ops::Deref;

use super::path::Path;
use super::violation::Violations;

/// A value that knows the constraints its schema sets beyond what its type guarantees.
pub trait Validate {
    /// Records everything that is wrong with the value, which lies at `at`.
    fn check(&self, at: &Path<'_>, out: &mut Violations);

    /// Checks the value as a whole document.
    ///
    /// # Errors
    ///
    /// All violations, each with the JSON Pointer of its place.
    fn validate(&self) -> Result<(), Violations> {
        let mut out = Violations::default();
        self.check(&Path::ROOT, &mut out);
        out.or(())
    }
}

/// A constraint on values of type `T` that the type itself does not guarantee.
///
/// Rules are constants: one for each constrained property of the description.
pub trait Rule<T: ?Sized> {
    /// Records everything in which `value`, which lies at `at`, breaks the rule.
    fn check(&self, value: &T, at: &Path<'_>, out: &mut Violations);

    /// Whether `value` has so many parts that they are not worth a look.
    fn is_exceeded(&self, _: &T) -> bool {
        false
    }
}

/// A value that has been checked: the proof that nobody has to check it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Valid<T>(T);

impl<T: Validate> Valid<T> {
    /// Checks `value`.
    ///
    /// # Errors
    ///
    /// All violations of `value`.
    pub fn new(value: T) -> Result<Self, Violations> {
        value.validate().map(|()| Valid(value))
    }
}

impl<T> Valid<T> {
    /// Takes `value` as valid without a check, as a client does that is told not to validate what it sends.
    pub fn assume(value: T) -> Self {
        Valid(value)
    }

    /// The value, without its proof.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
