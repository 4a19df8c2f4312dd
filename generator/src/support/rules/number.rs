//! Limits on numbers.

use crate::support::decimal;
use crate::support::path::Path;
use crate::support::validate::Rule;
use crate::support::violation::Violations;

/// Limits on a number: `minimum`, `exclusiveMinimum`, `maximum`, `exclusiveMaximum`, `multipleOf`.
#[derive(Debug, Clone, Copy)]
pub struct Number {
    minimum: Option<f64>,
    exclusive_minimum: Option<f64>,
    maximum: Option<f64>,
    exclusive_maximum: Option<f64>,
    multiple_of: Option<f64>,
    digits: bool,
}

impl Number {
    /// No limit.
    pub const fn new() -> Self {
        Number {
            minimum: None,
            exclusive_minimum: None,
            maximum: None,
            exclusive_maximum: None,
            multiple_of: None,
            digits: false,
        }
    }

    /// `minimum`: at least this.
    pub const fn minimum(self, minimum: f64) -> Self {
        Number {
            minimum: Some(minimum),
            ..self
        }
    }

    /// `exclusiveMinimum`: more than this.
    pub const fn exclusive_minimum(self, minimum: f64) -> Self {
        Number {
            exclusive_minimum: Some(minimum),
            ..self
        }
    }

    /// `maximum`: at most this.
    pub const fn maximum(self, maximum: f64) -> Self {
        Number {
            maximum: Some(maximum),
            ..self
        }
    }

    /// `exclusiveMaximum`: less than this.
    pub const fn exclusive_maximum(self, maximum: f64) -> Self {
        Number {
            exclusive_maximum: Some(maximum),
            ..self
        }
    }

    /// `format: decimal`: no more than the 15 digits that a double holds, whichever they are.
    pub const fn digits(self) -> Self {
        Number { digits: true, ..self }
    }

    /// `multipleOf`: a whole multiple of this, judged on the decimal digits and not on their binary form.
    pub const fn multiple_of(self, divisor: f64) -> Self {
        Number {
            multiple_of: Some(divisor),
            ..self
        }
    }
}

impl Default for Number {
    fn default() -> Self {
        Number::new()
    }
}

/// The digits that a double holds, whichever they are.
const MOST_DIGITS: usize = 15;

impl Rule<f64> for Number {
    fn check(&self, value: &f64, at: &Path<'_>, out: &mut Violations) {
        let value = *value;
        let mut limit = |keyword, limit: Option<f64>, broken: fn(f64, f64) -> bool, text: &str| {
            if let Some(limit) = limit.filter(|limit| broken(value, *limit)) {
                let message = format_args!("is {value}, but must be {text} {limit}");
                out.add_limit(at, keyword, limit, value, message);
            }
        };
        limit("minimum", self.minimum, |value, limit| value < limit, "at least");
        limit(
            "exclusiveMinimum",
            self.exclusive_minimum,
            |value, limit| value <= limit,
            "more than",
        );
        limit("maximum", self.maximum, |value, limit| value > limit, "at most");
        limit(
            "exclusiveMaximum",
            self.exclusive_maximum,
            |value, limit| value >= limit,
            "less than",
        );
        limit(
            "multipleOf",
            self.multiple_of,
            |value, limit| !decimal::is_multiple(value, limit),
            "a multiple of",
        );
        // Counting them writes the number out.
        let digits = if self.digits { decimal::digits(value) } else { 0 };
        if digits > MOST_DIGITS {
            let message = format_args!("has more than the {MOST_DIGITS} digits that a double holds");
            out.add_limit(at, "format", MOST_DIGITS, digits, message);
        }
    }
}
