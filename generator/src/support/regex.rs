//! Patterns matched in time linear in the text.

use std::sync::OnceLock;

/// The size, in bytes, that a compiled expression may have.
const SIZE_LIMIT: usize = 10 << 20;

/// A regular expression, compiled when it is first used.
#[derive(Debug)]
pub struct Regex {
    text: &'static str,
    compiled: OnceLock<Option<::regex::Regex>>,
}

impl Regex {
    /// Creates an expression from its text, in the syntax of the crate `regex`.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            compiled: OnceLock::new(),
        }
    }

    /// Returns whether the expression matches somewhere in `text`.
    ///
    /// An expression that does not compile matches nothing. Those of this crate were
    /// compiled once, within the same limit, when it was generated.
    pub fn is_match(&self, text: &str) -> bool {
        self.compiled
            .get_or_init(|| compile(self.text))
            .as_ref()
            .is_some_and(|regex| regex.is_match(text))
    }
}

fn compile(text: &str) -> Option<::regex::Regex> {
    ::regex::RegexBuilder::new(text).size_limit(SIZE_LIMIT).build().ok()
}
