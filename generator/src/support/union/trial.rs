//! Unions whose branches have to be tried.

use std::fmt::{self, Display};

use serde_json::Value;

use super::{Union, keyword, read};
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::violation::Violations;

/// Reads a union by trying all its branches: the one that matches, where just one may, or the first of several.
pub fn explain<T: Union>(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    let mut found: Option<(usize, Option<T>)> = None;
    let mut refused = Vec::new();
    for branch in 0..T::BRANCHES.len() {
        match report.attempt(value, (T::NAME, branch), |trial| read(branch, value, at, trial)) {
            Err(violations) => refused.push((T::BRANCHES[branch], violations)),
            Ok(variant) => match &found {
                None if T::EXCLUSIVE && !report.is_tolerant() => found = Some((branch, variant)),
                None => return variant.or_else(|| read(branch, value, at, report)),
                Some((first, _)) => {
                    let names = (T::BRANCHES[*first], T::BRANCHES[branch]);
                    let message = format_args!("matches {} and {}, but must match only one", names.0, names.1);
                    report.add(at, keyword::<T>(), message);
                    return None;
                }
            },
        }
    }
    if let Some((branch, variant)) = found {
        return variant.or_else(|| read(branch, value, at, report));
    }
    if report.is_tolerant() {
        // The first branch that a tolerant reader can live with.
        let near = |branch| report.read_alike(value, (T::NAME, branch), |trial| read(branch, value, at, trial));
        return (0..T::BRANCHES.len())
            .find_map(near)
            .or_else(|| Some(T::unknown(value.clone())));
    }
    report.check(|out| {
        out.add(
            at,
            keyword::<T>(),
            format_args!("matches no branch: {}", Reasons(&refused)),
        );
    });
    Some(T::unknown(value.clone()))
}

/// Why each branch was refused.
struct Reasons<'a>(&'a [(&'static str, Violations)]);

impl Display for Reasons<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reasons = self
            .0
            .iter()
            .filter_map(|(name, violations)| Some((name, violations.iter().next()?)));
        reasons.enumerate().try_for_each(|(index, (name, first))| {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{name}: {first}")
        })
    }
}
