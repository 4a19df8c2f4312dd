//! Limits on whole numbers.

use crate::support::path::Path;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// Limits on an integer: `minimum`, `maximum`, `multipleOf`.
#[derive(Debug, Clone, Copy)]
pub struct Integer {
    minimum: i128,
    maximum: i128,
    multiple_of: Option<i128>,
}

impl Integer {
    /// No limit.
    pub const fn new() -> Self {
        Integer {
            minimum: i128::MIN,
            maximum: i128::MAX,
            multiple_of: None,
        }
    }

    /// `minimum`: at least this. An `exclusiveMinimum` of `n` is a minimum of `n + 1`.
    pub const fn minimum(self, minimum: i128) -> Self {
        Integer { minimum, ..self }
    }

    /// `maximum`: at most this. An `exclusiveMaximum` of `n` is a maximum of `n - 1`.
    pub const fn maximum(self, maximum: i128) -> Self {
        Integer { maximum, ..self }
    }

    /// `multipleOf`: divisible by this, which is greater than zero.
    pub const fn multiple_of(self, divisor: i128) -> Self {
        Integer {
            multiple_of: Some(divisor),
            ..self
        }
    }
}

impl Default for Integer {
    fn default() -> Self {
        Integer::new()
    }
}

impl<T: Copy + Into<i128>> Rule<T> for Integer {
    fn check(&self, value: &T, at: &Path<'_>, out: &mut Violations) {
        let value: i128 = (*value).into();
        if value < self.minimum {
            let message = format_args!("is {value}, but must be at least {}", self.minimum);
            out.add_limit(at, "minimum", self.minimum, value, message);
        }
        if value > self.maximum {
            let message = format_args!("is {value}, but must be at most {}", self.maximum);
            out.add_limit(at, "maximum", self.maximum, value, message);
        }
        if let Some(divisor) = self
            .multiple_of
            .filter(|divisor| value.checked_rem(*divisor) != Some(0))
        {
            let message = format_args!("is {value}, but must be a multiple of {divisor}");
            out.add_limit(at, "multipleOf", divisor, value, message);
        }
    }
}
