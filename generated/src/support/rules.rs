// @generated: code that every generated crate has; do not edit, changes are lost.

//! The constraints of JSON Schema on text, numbers, arrays and objects (JSON Schema Validation, section 6).

use std::collections::BTreeMap;
use std::fmt::{self, Display};

use super::format::Format;
use super::json::Json;
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
            |value, limit| !super::decimal::is_multiple(value, limit),
            "a multiple of",
        );
        // Counting them writes the number out.
        let digits = if self.digits { super::decimal::digits(value) } else { 0 };
        if digits > MOST_DIGITS {
            let message = format_args!("has more than the {MOST_DIGITS} digits that a double holds");
            out.add_limit(at, "format", MOST_DIGITS, digits, message);
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

/// `enum`: one of these values, as JSON. For values that are not told apart by a type of their own.
#[derive(Debug, Clone, Copy)]
pub struct Values(pub &'static [&'static str]);

impl<T: Json> Rule<T> for Values {
    fn check(&self, value: &T, at: &Path<'_>, out: &mut Violations) {
        let found = serde_json::to_value(super::json::Encoded(value)).unwrap_or_default();
        let is = |known: &&str| serde_json::from_str(known).is_ok_and(|known| super::equality::equal(&known, &found));
        if !self.0.iter().any(is) {
            out.add(
                at,
                "enum",
                format_args!("is none of the allowed values {}", self.0.join(", ")),
            );
        }
    }
}

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

/// Limits on an array: `minItems`, `maxItems`, `uniqueItems`, and a rule for each of its items.
#[derive(Debug, Clone, Copy)]
pub struct Items<R = Any> {
    min_items: usize,
    max_items: usize,
    unique: bool,
    each: R,
}

impl Items {
    /// No limit.
    pub const fn new() -> Self {
        Items::each(Any)
    }
}

impl Default for Items {
    fn default() -> Self {
        Items::new()
    }
}

impl<R: Copy> Items<R> {
    /// A rule for each item.
    pub const fn each(each: R) -> Self {
        Items {
            min_items: 0,
            max_items: usize::MAX,
            unique: false,
            each,
        }
    }

    /// `minItems`: at least so many items.
    pub const fn min_items(self, min_items: usize) -> Self {
        Items { min_items, ..self }
    }

    /// `maxItems`: at most so many items.
    pub const fn max_items(self, max_items: usize) -> Self {
        Items { max_items, ..self }
    }

    /// `uniqueItems`: no two items are equal.
    pub const fn unique(self) -> Self {
        Items { unique: true, ..self }
    }
}

impl<T: Json, R: Rule<T>> Rule<Vec<T>> for Items<R> {
    fn check(&self, items: &Vec<T>, at: &Path<'_>, out: &mut Violations) {
        if items.len() > self.max_items {
            at_most(out, at, "maxItems", "item", self.max_items, items.len());
            return; // A list that is too long is not worth a look at each of its items.
        }
        if items.len() < self.min_items {
            at_least(out, at, "minItems", "item", self.min_items, items.len());
        }
        if self.unique
            && let Some((first, second)) = super::equality::first_pair(items)
        {
            out.add(
                at,
                "uniqueItems",
                format_args!("has equal items at {first} and {second}"),
            );
        }
        for (index, item) in items.iter().enumerate() {
            self.each.check(item, &at.index(index), out);
        }
    }

    fn is_exceeded(&self, items: &Vec<T>) -> bool {
        items.len() > self.max_items
    }
}

/// Limits on an object that is a map: `minProperties`, `maxProperties`, and rules for its names and values.
#[derive(Debug, Clone, Copy)]
pub struct Entries<R = Any> {
    min_properties: usize,
    max_properties: usize,
    names: Text,
    each: R,
}

impl Entries {
    /// No limit.
    pub const fn new() -> Self {
        Entries::each(Any)
    }
}

impl Default for Entries {
    fn default() -> Self {
        Entries::new()
    }
}

impl<R: Copy> Entries<R> {
    /// A rule for each value.
    pub const fn each(each: R) -> Self {
        Entries {
            min_properties: 0,
            max_properties: usize::MAX,
            names: Text::new(),
            each,
        }
    }

    /// `minProperties`: at least so many entries.
    pub const fn min_properties(self, min_properties: usize) -> Self {
        Entries { min_properties, ..self }
    }

    /// `maxProperties`: at most so many entries.
    pub const fn max_properties(self, max_properties: usize) -> Self {
        Entries { max_properties, ..self }
    }

    /// `propertyNames`: a rule for each name.
    pub const fn names(self, names: Text) -> Self {
        Entries { names, ..self }
    }

    /// Whether the entries are worth a look at each of them.
    fn check_len(&self, len: usize, at: &Path<'_>, out: &mut Violations) -> bool {
        if len > self.max_properties {
            at_most(out, at, "maxProperties", "entry", self.max_properties, len);
        }
        if len < self.min_properties {
            at_least(out, at, "minProperties", "entry", self.min_properties, len);
        }
        len <= self.max_properties
    }
}

impl<T, R: Rule<T>> Rule<BTreeMap<String, T>> for Entries<R>
where
    R: Copy,
{
    fn check(&self, entries: &BTreeMap<String, T>, at: &Path<'_>, out: &mut Violations) {
        if !self.check_len(entries.len(), at, out) {
            return;
        }
        for (name, value) in entries {
            self.names.check(name, &at.key(name), out);
            self.each.check(value, &at.key(name), out);
        }
    }

    fn is_exceeded(&self, entries: &BTreeMap<String, T>) -> bool {
        entries.len() > self.max_properties
    }
}

impl<R: Rule<serde_json::Value> + Copy> Rule<serde_json::Map<String, serde_json::Value>> for Entries<R> {
    fn check(&self, entries: &serde_json::Map<String, serde_json::Value>, at: &Path<'_>, out: &mut Violations) {
        if !self.check_len(entries.len(), at, out) {
            return;
        }
        for (name, value) in entries {
            self.names.check(name, &at.key(name), out);
            self.each.check(value, &at.key(name), out);
        }
    }
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
