//! Texts and numbers.

use generator::schema::pattern;
use serde_json::{Number, Value, json};

use super::{Maker, Part, limits};
use crate::values::text;

/// The most characters that are made where fewer would do, and the most at all.
const LONG: u64 = 600;
const LONGEST: u64 = 100_000;

/// How many texts are made by a pattern until one fits.
const TRIES: usize = 24;

impl Maker<'_, '_> {
    pub(super) fn text(&mut self, parts: &[Part<'_>]) -> String {
        let least = limits(parts, "minLength").max().unwrap_or(0);
        let most = limits(parts, "maxLength").min().unwrap_or(u64::MAX);
        let of = |keyword: &'static str| parts.iter().filter_map(move |part| part.schema.get(keyword)?.as_str());
        let patterns: Vec<&str> = of("pattern").collect();
        let fits = |text: &String| {
            let length = text.chars().count() as u64;
            let matches = |pattern: &&str| pattern::matches(pattern, text).unwrap_or(false);
            (least..=most).contains(&length) && patterns.iter().all(matches)
        };
        let free = patterns.is_empty() && least == 0 && most == u64::MAX;
        for format in of("format") {
            let mut made = (0..TRIES).filter_map(|_| text::of_format(format, least, self.random));
            if let Some(text) = made.find(|text| free || fits(text)) {
                return text;
            }
        }
        if !patterns.is_empty() {
            let longest = usize::try_from(most).unwrap_or(usize::MAX);
            let mut made = (0..TRIES).filter_map(|_| {
                let text = text::matching(self.random.pick(&patterns)?, least, self.random)?;
                Some(text.chars().take(longest).collect())
            });
            if let Some(text) = made.find(fits) {
                return text;
            }
        }
        let some = least.saturating_add(self.random.below(8) as u64).min(most);
        let longest = if most <= LONG { most } else { some };
        let length = *self.random.pick(&[least, some, some, longest]).unwrap_or(&least);
        let letters = if self.random.once_in(8) {
            ["é", "😀", "\"", " "]
        } else {
            ["a", "b", "A", "1"]
        };
        (0..length.min(LONGEST))
            .filter_map(|_| self.random.pick(&letters).copied())
            .collect()
    }

    pub(super) fn number(&mut self, parts: &[Part<'_>], whole: bool) -> Value {
        let whole = whole
            || parts
                .iter()
                .any(|part| part.schema.get("type") == Some(&json!("integer")));
        let range = Range::of(parts, whole);
        if let Some(number) = range.stepped(parts, self.random.below(3)) {
            return from_f64(number, whole);
        }
        let step = self.random.below(3) as f64;
        match (range.least, range.most, self.random.below(4)) {
            (Some(least), Some(most), 0) => from_f64(least.midpoint(most), whole),
            (Some(least), None, 0) => from_f64(least, whole),
            (None, Some(most), 0) => from_f64(most, whole),
            (Some(least), None, _) => from_f64(least + step, whole),
            (None, Some(most), _) => from_f64(most - step, whole),
            (Some(least), Some(most), 1) => from_f64((most - step).max(least), whole),
            (Some(least), Some(most), _) => from_f64((least + step).min(most), whole),
            (None, None, 0) if !whole => json!(self.random.below(1000) as f64 / 8.0),
            (None, None, 1) => json!(self.random.below(100_000)),
            (None, None, 2) => from_f64(-(self.random.below(10) as f64), whole),
            (None, None, _) => json!(self.random.below(3)),
        }
    }
}

/// Between what numbers are.
struct Range {
    least: Option<f64>,
    most: Option<f64>,
}

impl Range {
    /// The narrowest range that some schemas allow; where a limit is excluded, some of what is beside it as well.
    fn of(parts: &[Part<'_>], whole: bool) -> Range {
        let flag = |part: &Part<'_>, keyword: &str| part.schema.get(keyword) == Some(&Value::Bool(true));
        let step = |limit: f64| match whole {
            true => 1.0,
            // Enough that it is another number, and no more than a narrow range has.
            false => (limit.abs() * 1e-9).max(1e-3),
        };
        let (mut least, mut most) = (Vec::new(), Vec::new());
        for part in parts {
            let number = |keyword: &str| part.schema.get(keyword).and_then(Value::as_f64);
            let inner = |limit: f64, exclusive: bool, sign: f64| match exclusive {
                true if whole && limit.fract() != 0.0 => limit,
                true => limit + sign * step(limit),
                false => limit,
            };
            least.extend(number("minimum").map(|limit| inner(limit, flag(part, "exclusiveMinimum"), 1.0)));
            least.extend(number("exclusiveMinimum").map(|limit| inner(limit, true, 1.0)));
            most.extend(number("maximum").map(|limit| inner(limit, flag(part, "exclusiveMaximum"), -1.0)));
            most.extend(number("exclusiveMaximum").map(|limit| inner(limit, true, -1.0)));
        }
        let least = least.into_iter().reduce(f64::max);
        let most = most.into_iter().reduce(f64::min);
        Range {
            least: if whole { least.map(f64::ceil) } else { least },
            most: if whole { most.map(f64::floor) } else { most },
        }
    }

    /// A multiple of all that numbers are to be multiples of, `index` steps into the range.
    fn stepped(&self, parts: &[Part<'_>], index: usize) -> Option<f64> {
        let steps = parts.iter().filter_map(|part| part.schema.get("multipleOf")?.as_f64());
        let steps: Vec<f64> = steps.filter(|step| *step > 0.0).collect();
        let largest = steps.iter().copied().reduce(f64::max)?;
        let multiples = (1..=64).map(|times| largest * f64::from(times));
        let divides = |multiple: &f64| steps.iter().all(|step| (multiple / step).fract() == 0.0);
        let step = multiples.into_iter().find(divides).unwrap_or(largest);
        let first = match (self.least, self.most) {
            (Some(least), _) => (least / step).ceil(),
            (None, Some(most)) => (most / step).floor() - index as f64,
            (None, None) => 0.0,
        };
        let fits = |number: &f64| self.most.is_none_or(|most| *number <= most);
        let wanted = (first + index as f64) * step;
        Some(wanted).filter(fits).or(Some(first * step))
    }
}

/// A number, without a fraction where it has none.
pub fn from_f64(number: f64, whole: bool) -> Value {
    match number.fract() == 0.0 && number.abs() < 9e15 {
        true => json!(number as i64),
        false if whole && number.abs() < 9e15 => json!(number.floor() as i64),
        false => Number::from_f64(number).map_or(Value::Null, Value::Number),
    }
}
