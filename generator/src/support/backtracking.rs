//! Patterns with look-around or back-references, matched by backtracking.

use std::sync::OnceLock;

use fancy_regex::RegexBuilder;

/// The size, in bytes, that each part compiled for a linear-time engine may have.
const SIZE_LIMIT: usize = 10 << 20;

/// The number of instructions that a compiled expression may have.
const PROGRAM_LIMIT: usize = 100_000;

/// The number of alternatives tried before a match is given up.
const BACKTRACK_LIMIT: usize = 1_000_000;

/// A regular expression, compiled when it is first used.
#[derive(Debug)]
pub struct Backtracking {
    text: &'static str,
    compiled: OnceLock<Option<fancy_regex::Regex>>,
}

impl Backtracking {
    /// Creates an expression from its text, in the syntax of the crate `fancy-regex`.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            compiled: OnceLock::new(),
        }
    }

    /// Returns whether the expression matches somewhere in `text`.
    ///
    /// The work is bounded: a text that is undecided after a million alternatives
    /// does not match. Nor does any text match an expression that does not compile;
    /// those of this crate were compiled once, within the same limits, when it was
    /// generated.
    pub fn is_match(&self, text: &str) -> bool {
        self.compiled
            .get_or_init(|| compile(self.text))
            .as_ref()
            .is_some_and(|regex| regex.is_match(text).unwrap_or(false))
    }
}

fn compile(text: &str) -> Option<fancy_regex::Regex> {
    RegexBuilder::new(text)
        .delegate_size_limit(SIZE_LIMIT)
        .max_prog_size(PROGRAM_LIMIT)
        .backtrack_limit(BACKTRACK_LIMIT)
        .build()
        .ok()
}
