//! Unions whose branches are told apart by which of their properties is present.

use std::fmt::{self, Display};

use crate::support::object::{Field, Problems};
use crate::support::path::Path;
use crate::support::violation::Violations;

/// Records that an object has none of `branches`, of which it must have one.
#[cold]
pub fn absent(branches: &'static [Field], at: &Path<'_>, out: &mut Violations) {
    let names = Names(branches);
    out.add(at, "oneOf", format_args!("must have one of {names}, but has none"));
}

struct Names(&'static [Field]);

impl Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(index, branch)| {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}`{}`", branch.name())
        })
    }
}

/// Puts a union together whose branches are told apart by which of their properties is present.
#[derive(Debug)]
pub struct OneOf<'a, T> {
    problems: &'a mut Problems,
    branches: &'static [Field],
    found: Option<(&'static str, T)>,
    others: Vec<&'static str>,
}

impl<'a, T> OneOf<'a, T> {
    /// No branch has been seen yet.
    pub fn new(branches: &'static [Field], problems: &'a mut Problems) -> Self {
        OneOf {
            problems,
            branches,
            found: None,
            others: Vec::new(),
        }
    }

    /// The branch whose property is `name`, with its value if that is present.
    #[inline]
    pub fn branch(&mut self, name: &'static str, value: Option<T>) {
        match (value, &self.found) {
            (None, _) => {}
            (Some(value), None) => self.found = Some((name, value)),
            (Some(_), Some(_)) => self.others.push(name),
        }
    }

    /// The value of the one branch that is present, or `unknown` where none is. Several are a problem.
    #[inline]
    pub fn or(self, unknown: T) -> Option<T> {
        let Some((name, value)) = self.found else {
            self.problems.add_absent(self.branches);
            return Some(unknown);
        };
        if !self.others.is_empty() {
            let names = std::iter::once(name).chain(self.others).map(|name| format!("`{name}`"));
            let names: Vec<_> = names.collect();
            self.problems.add(
                "oneOf",
                format_args!("has {}, of which only one may be present", names.join(" and ")),
            );
            return None;
        }
        Some(value)
    }
}
