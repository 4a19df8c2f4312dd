// @generated: code that every generated crate has; do not edit, changes are lost.

//! String patterns (JSON Schema 2020-12 Validation, section 6.3.3, `pattern`).
//!
//! A pattern is an ECMA-262 regular expression. It was translated when this
//! crate was generated, into the cheapest matcher that decides it exactly.

use std::fmt;

/// A regular expression of the API description.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    source: &'static str,
    matcher: fn(&str) -> bool,
}

/// Consecutive characters of one class: `[a-z]{1,8}`.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// One bit for each ASCII character of the class.
    ascii: u128,
    ranges: &'static [(char, char)],
    min: u32,
    max: Option<u32>,
}

impl Pattern {
    /// Creates a pattern from its text as described and the function that decides it.
    pub const fn new(source: &'static str, matcher: fn(&str) -> bool) -> Self {
        Self { source, matcher }
    }

    /// Returns the pattern as the API description writes it.
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Returns whether the pattern matches somewhere in `text`.
    pub fn matches(&self, text: &str) -> bool {
        (self.matcher)(text)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.source)
    }
}

impl Run {
    /// Any text.
    pub const ANY: Self = Self::new(&[('\0', char::MAX)], 0, None);

    /// Creates a run of `min` to `max` characters within `ranges` (inclusive).
    pub const fn new(ranges: &'static [(char, char)], min: u32, max: Option<u32>) -> Self {
        let mut ascii = 0;
        let mut index = 0;
        while index < ranges.len() {
            let (mut code, last) = (ranges[index].0 as u32, ranges[index].1 as u32);
            while code <= last && code < 128 {
                ascii |= 1 << code;
                code += 1;
            }
            index += 1;
        }
        Self {
            ascii,
            ranges,
            min,
            max,
        }
    }

    fn contains(&self, c: char) -> bool {
        if c.is_ascii() {
            self.ascii >> (c as u32) & 1 == 1
        } else {
            self.ranges.iter().any(|&(first, last)| first <= c && c <= last)
        }
    }

    /// Takes as many characters as the run allows off the front of `text`.
    fn strip<'t>(&self, text: &'t str) -> Option<&'t str> {
        let mut rest = text.chars();
        let mut count = 0;
        while self.max != Some(count) {
            let mut ahead = rest.clone();
            if !ahead.next().is_some_and(|c| self.contains(c)) {
                break;
            }
            rest = ahead;
            count = count.saturating_add(1);
        }
        (count >= self.min).then_some(rest.as_str())
    }
}

/// Returns whether `text` is, from beginning to end, the given runs in order.
///
/// Each run takes all it can and gives nothing back.
pub fn runs(text: &str, runs: &[Run]) -> bool {
    strip(text, runs).is_some_and(str::is_empty)
}

/// Returns whether `text` ends with the runs `back`, of fixed lengths, and the runs `front` are what is before them.
pub fn ends(text: &str, front: &[Run], back: &[Run]) -> bool {
    let length = back.iter().map(|run| run.min as usize).sum();
    let mut chars = text.chars();
    let count = chars.by_ref().rev().take(length).count();
    count == length
        && text
            .strip_prefix(chars.as_str())
            .is_some_and(|end| runs(end, back) && runs(chars.as_str(), front))
}

/// Returns whether the given runs, of fixed lengths, are somewhere in `text`.
pub fn contains(text: &str, runs: &[Run]) -> bool {
    let mut rest = text.chars();
    loop {
        if strip(rest.as_str(), runs).is_some() {
            return true;
        }
        if rest.next().is_none() {
            return false;
        }
    }
}

/// Takes runs off the front of `text`, each as long as it can be.
fn strip<'t>(text: &'t str, runs: &[Run]) -> Option<&'t str> {
    runs.iter().try_fold(text, |rest, run| run.strip(rest))
}
