//! Constraints on values that may also be null.

use crate::support::path::Path;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// A constraint on a value that may also be null.
#[derive(Debug, Clone, Copy)]
pub struct Nullable<R>(pub R);

impl<T, R: Rule<T>> Rule<Option<T>> for Nullable<R> {
    fn check(&self, value: &Option<T>, at: &Path<'_>, out: &mut Violations) {
        if let Some(value) = value {
            self.0.check(value, at, out);
        }
    }

    fn is_exceeded(&self, value: &Option<T>) -> bool {
        value.as_ref().is_some_and(|value| self.0.is_exceeded(value))
    }
}
