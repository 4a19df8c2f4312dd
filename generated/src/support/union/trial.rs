// @generated: code that every generated crate has; do not edit, changes are lost.

//! Unions whose branches have to be tried.

use std::fmt::{self, Display};

use serde_json::Value;

use super::{Union, keyword, read};
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::violation::Violations;

/// Reads a union by trying all its branches: the one that matches, where just one may, or the first of several.
pub fn explain<T: Union>(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    let mut found: Option<(usize, T)> = None;
    let mut refused = Vec::new();
    for branch in 0..T::BRANCHES.len() {
        let mut trial = Report::strict();
        match (read(branch, value, at, &mut trial), trial.into_violations()) {
            (Some(variant), violations) if violations.is_empty() => match &found {
                None => found = Some((branch, variant)),
                Some((first, _)) if T::EXCLUSIVE && !report.is_tolerant() => {
                    let names = (T::BRANCHES[*first], T::BRANCHES[branch]);
                    let message = format_args!("matches {} and {}, but must match only one", names.0, names.1);
                    report.add(at, keyword::<T>(), message);
                    return None;
                }
                Some(_) => {}
            },
            (_, violations) => refused.push((T::BRANCHES[branch], violations)),
        }
        if found.is_some() && (!T::EXCLUSIVE || report.is_tolerant()) {
            break;
        }
    }
    if let Some((_, variant)) = found {
        return Some(variant);
    }
    if report.is_tolerant() {
        // The first branch that a tolerant reader can live with.
        let near = |branch| read(branch, value, at, &mut report.trial());
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
