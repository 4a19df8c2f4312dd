//! Patterns (JSON Schema 2020-12 Core, section 6.4; Validation, section 6.3.3).
//!
//! A `pattern` is an ECMA-262 regular expression that is searched for anywhere in a text.
//! It is parsed, and its tree is translated into the cheapest matcher that decides it
//! exactly: none at all, a scan over runs of characters, an engine that takes time linear
//! in the text, some of these together, or an engine that backtracks.

mod ast;
mod automaton;
mod case;
mod class;
mod engine;
mod groups;
mod look;
mod modifiers;
mod parse;
mod property;
mod references;
mod runs;
mod translate;

#[cfg(test)]
mod tests;

use std::fmt;
use std::ops::Range;

use ast::Node;
use look::Demand;

pub use automaton::{Automaton, Step};
pub use runs::Run;

/// The size, in bytes, that an expression may have when compiled. The code that runs it
/// sets the same limits.
const SIZE_LIMIT: usize = 10 << 20;

/// The size, in steps, above which repetitions are counted: written out, they would be more than an engine takes.
const LARGEST: u64 = 10_000;

/// The number of instructions that an expression may have for the engine that backtracks.
const PROGRAM_LIMIT: usize = 100_000;

/// What decides whether a text matches a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matcher {
    /// Nothing: every text matches.
    Always,
    /// A text matches if it is these runs, from beginning to end, where each takes as many
    /// characters as it can.
    Runs(Vec<Run>),
    /// A text matches if it ends with the latter runs, of fixed lengths, and what is before them is the former.
    Ends(Vec<Run>, Vec<Run>),
    /// A text matches if these runs, of fixed lengths, are somewhere in it.
    Contains(Vec<Run>),
    /// An expression for the crate `regex`.
    Regex(String),
    /// A program for an engine of the support code.
    Automaton(Automaton),
    /// An expression for the crate `fancy-regex`.
    Backtracking(String),
    /// A text matches if it does not match this.
    Not(Box<Matcher>),
    /// A text matches if it matches all of these.
    All(Vec<Matcher>),
    /// A text matches if it matches any of these.
    Any(Vec<Matcher>),
}

impl Matcher {
    /// The matchers that this one is made of, which may be itself alone.
    pub fn parts(&self) -> Vec<&Matcher> {
        match self {
            Self::Not(inner) => inner.parts(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::parts).collect(),
            Self::Always
            | Self::Runs(_)
            | Self::Ends(..)
            | Self::Contains(_)
            | Self::Regex(_)
            | Self::Automaton(_)
            | Self::Backtracking(_) => vec![self],
        }
    }

    /// Returns `true` if an engine backtracks, so that some text may take more work than is spent on it.
    pub fn backtracks(&self) -> bool {
        self.parts().iter().any(|part| matches!(part, Self::Backtracking(_)))
    }

    /// Returns `true` if repetitions are counted, so that some text may take more work than is spent on it.
    pub fn counts(&self) -> bool {
        let counts = |part: &&Matcher| matches!(part, Self::Automaton(automaton) if automaton.counts());
        self.parts().iter().any(counts)
    }

    /// Any of some matchers, or the one there is.
    fn any(mut matchers: Vec<Matcher>) -> Self {
        match matchers.len() {
            1 => matchers.remove(0),
            _ => Self::Any(matchers),
        }
    }
}

/// The reason why a pattern can't be translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    /// Where it stands in the pattern, in bytes.
    pub offset: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {} of the pattern)", self.message, self.offset)
    }
}

impl std::error::Error for PatternError {}

/// Translates an ECMA-262 regular expression.
///
/// # Errors
///
/// Fails if the pattern is not an ECMA-262 regular expression, if it is too large, or if no
/// matcher is sure to decide it as ECMA-262 does.
pub fn translate(source: &str) -> Result<Matcher, PatternError> {
    matcher(&resolved(source)?)
}

/// Where a pattern first has flags as other languages do and ECMA-262 does not, in bytes: `(?i)`.
pub fn inline_flags(source: &str) -> Option<Range<usize>> {
    parse::parse(source).ok()?.inline_flags
}

/// The names of POSIX's classes of characters.
const POSIX: [&str; 13] = [
    "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper", "word", "xdigit",
];

/// Where a pattern has a class of POSIX, such as `[:alpha:]`, which other languages know, in bytes.
pub fn posix_class(source: &str) -> Option<Range<usize>> {
    let found = POSIX.iter().filter_map(|name| {
        let text = format!("[:{name}:]");
        let at = source.find(&text)?;
        Some(at..at + text.len())
    });
    found.min_by_key(|range| range.start)
}

fn resolved(source: &str) -> Result<Node, PatternError> {
    let mut node = parse::parse(source)?.node;
    references::resolve(&mut node)?;
    Ok(node)
}

fn matcher(node: &Node) -> Result<Matcher, PatternError> {
    if node.matches_everything() {
        return Ok(Matcher::Always);
    }
    if let Some(matcher) = runs::matcher(node) {
        return Ok(matcher);
    }
    let is_large = |node: &Node| automaton::size(node) > LARGEST;
    if node.is_regular()
        && !is_large(node)
        && let Some(matcher) = linear(translate::regex(node))
    {
        return Ok(matcher);
    }
    if references::referenced(node).is_empty() {
        if let Node::Alternation(parts) = node {
            return Ok(Matcher::Any(parts.iter().map(matcher).collect::<Result<_, _>>()?));
        }
        // What is undecided must not match, so that it can't be negated.
        if let Some(demands) = look::demands(node)
            && demands.iter().all(|demand| !demand.negated || !is_large(&demand.node))
        {
            return Ok(Matcher::All(demands.iter().map(demand).collect::<Result<_, _>>()?));
        }
    }
    if let Some(automaton) = automaton::automaton(node) {
        return Ok(Matcher::Automaton(automaton));
    }
    backtracking(translate::fancy_regex(node))
}

fn demand(demand: &Demand) -> Result<Matcher, PatternError> {
    let matcher = matcher(&demand.node)?;
    Ok(match demand.negated {
        true => Matcher::Not(Box::new(matcher)),
        false => matcher,
    })
}

fn linear(text: String) -> Option<Matcher> {
    let built = ::regex::RegexBuilder::new(&text).size_limit(SIZE_LIMIT).build();
    built.is_ok().then_some(Matcher::Regex(text))
}

fn backtracking(text: String) -> Result<Matcher, PatternError> {
    let built = ::fancy_regex::RegexBuilder::new(&text)
        .delegate_size_limit(SIZE_LIMIT)
        .max_prog_size(PROGRAM_LIMIT)
        .build();
    match built {
        Ok(_) => Ok(Matcher::Backtracking(text)),
        Err(error) => Err(refused(&error)),
    }
}

/// The engine's refusal of a translated expression, as a whole.
fn refused(error: &dyn fmt::Display) -> PatternError {
    let error = error.to_string();
    let reason = error.lines().last().unwrap_or_default();
    PatternError {
        offset: 0,
        message: format!("the engine refuses the pattern: {reason}"),
    }
}

/// Returns whether the pattern `source` matches somewhere in `text`, or none if it can't be translated.
pub fn matches(source: &str, text: &str) -> Option<bool> {
    let node = resolved(source).ok()?;
    match automaton::automaton(&node) {
        Some(automaton) => Some(engine::is_match(&automaton, text)),
        None => {
            let expression = translate::fancy_regex(&node);
            let regex = ::fancy_regex::RegexBuilder::new(&expression)
                .delegate_size_limit(SIZE_LIMIT)
                .max_prog_size(PROGRAM_LIMIT)
                .build();
            regex.ok()?.is_match(text).ok()
        }
    }
}
