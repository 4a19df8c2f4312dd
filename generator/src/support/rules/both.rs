//! Constraints that are two.

use crate::support::path::Path;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// Two constraints.
#[derive(Debug, Clone, Copy)]
pub struct Both<A, B>(pub A, pub B);

impl<T, A: Rule<T>, B: Rule<T>> Rule<T> for Both<A, B> {
    fn check(&self, value: &T, at: &Path<'_>, out: &mut Violations) {
        self.0.check(value, at, out);
        if !self.0.is_exceeded(value) {
            self.1.check(value, at, out);
        }
    }

    fn is_exceeded(&self, value: &T) -> bool {
        self.0.is_exceeded(value)
    }
}
