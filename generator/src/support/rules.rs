//! The constraints of JSON Schema on text, numbers, arrays and objects (JSON Schema Validation, section 6).

mod both;
mod entries;
mod integer;
mod items;
mod nullable;
mod number;
mod values;

use std::fmt::{self, Display};

pub use self::both::Both;
pub use self::entries::Entries;
pub use self::integer::Integer;
pub use self::items::Items;
pub use self::nullable::Nullable;
pub use self::number::Number;
pub use self::values::Values;
use super::format::Format;
use super::path::Path;
use super::pattern::Pattern;
use super::validate::Rule;
use super::violation::Violations;

/// Limits on text: `minLength`, `maxLength`, `pattern`, `format`. Lengths count code points.
#[derive(Debug, Clone, Copy)]
pub struct Text {
    min_length: usize,
    max_length: usize,
    patterns: &'static [&'static Pattern],
    format: Option<&'static Format>,
}

impl Text {
    /// No limit.
    pub const fn new() -> Self {
        Text {
            min_length: 0,
            max_length: usize::MAX,
            patterns: &[],
            format: None,
        }
    }

    /// `minLength`: at least so many characters.
    pub const fn min_length(self, min_length: usize) -> Self {
        Text { min_length, ..self }
    }

    /// `maxLength`: at most so many characters.
    pub const fn max_length(self, max_length: usize) -> Self {
        Text { max_length, ..self }
    }

    /// `pattern`: matches each of these regular expressions.
    pub const fn patterns(self, patterns: &'static [&'static Pattern]) -> Self {
        Text { patterns, ..self }
    }

    /// `format`: has this form.
    pub const fn format(self, format: &'static Format) -> Self {
        Text {
            format: Some(format),
            ..self
        }
    }
}

impl Default for Text {
    fn default() -> Self {
        Text::new()
    }
}

impl<T: AsRef<str>> Rule<T> for Text {
    fn check(&self, value: &T, at: &Path<'_>, out: &mut Violations) {
        let text = value.as_ref();
        // A code point takes one to four bytes, so most lengths are settled without counting.
        if text.len() > self.max_length || text.len() < self.min_length.saturating_mul(4) {
            // Whether a text is ASCII is found out faster than its code points are counted.
            let length = if text.is_ascii() {
                text.len()
            } else {
                text.chars().count()
            };
            if length > self.max_length {
                at_most(out, at, "maxLength", "character", self.max_length, length);
                return; // A text that is too long is not worth a look at its form.
            }
            if length < self.min_length {
                at_least(out, at, "minLength", "character", self.min_length, length);
            }
        }
        for pattern in self.patterns.iter().filter(|pattern| !pattern.matches(text)) {
            out.add(
                at,
                "pattern",
                format_args!("does not match the pattern {}", pattern.source()),
            );
        }
        if let Some(format) = self.format.filter(|format| !format.matches(text)) {
            out.add(at, "format", format_args!("is not a valid {}", format.name()));
        }
    }
}

/// No constraint.
#[derive(Debug, Clone, Copy, Default)]
pub struct Any;

impl Any {
    /// This rule, where there is one.
    #[inline]
    pub fn and<R>(self, rule: &'static R) -> &'static R {
        rule
    }
}

impl<T> Rule<T> for Any {
    fn check(&self, _: &T, _: &Path<'_>, _: &mut Violations) {}
}

/// Records that a value has more than is allowed.
pub(super) fn at_most(
    out: &mut Violations,
    at: &Path<'_>,
    keyword: &'static str,
    unit: &'static str,
    limit: usize,
    actual: usize,
) {
    let message = format_args!("has {}, but at most {limit} are allowed", Counted(actual, unit));
    out.add_limit(at, keyword, limit, actual, message);
}

/// Records that a value has less than it needs.
pub(super) fn at_least(
    out: &mut Violations,
    at: &Path<'_>,
    keyword: &'static str,
    unit: &'static str,
    limit: usize,
    actual: usize,
) {
    let message = format_args!("has {}, but needs at least {limit}", Counted(actual, unit));
    out.add_limit(at, keyword, limit, actual, message);
}

struct Counted(usize, &'static str);

impl Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Counted(1, unit) => write!(f, "1 {unit}"),
            Counted(number, "entry") => write!(f, "{number} entries"),
            Counted(number, unit) => write!(f, "{number} {unit}s"),
        }
    }
}
