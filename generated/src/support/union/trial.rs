// @generated: code that every generated crate has; do not edit, changes are lost.

//! Unions whose branches have to be tried.

use std::fmt::{self, Display};

use serde_json::Value;

use super::{Union, encode, is_exclusive, read};
use crate::support::equality;
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::violation::Violations;

/// Reads a union by trying `branches`. Of several that match, it is the fullest; where just one may match and none of
/// them is the fullest, they are told.
pub fn explain<T: Union>(
    branches: impl Iterator<Item = usize> + Clone,
    value: &Value,
    at: &Path<'_>,
    report: &mut Report,
) -> Option<T> {
    if let Some(known) = report.chosen(value, T::NAME) {
        return read(known, value, at, report);
    }
    let mut matching = Vec::new();
    let mut refused = Vec::new();
    for branch in branches.clone() {
        if is_exclusive::<T>() || may_matter::<T>(branch, &matching, value) {
            match report.attempt(value, (T::NAME, branch), |trial| read(branch, value, at, trial)) {
                Ok(read) => matching.push((branch, read)),
                Err(violations) => refused.push((T::BRANCHES[branch].name, violations)),
            }
        }
    }
    if let Some((one, other)) = contested::<T>(&matching).filter(|_| !report.is_tolerant()) {
        let message = format_args!("matches {one} and {other}, but must match only one");
        report.add(at, T::KEYWORD, message);
        return None;
    }
    let mut found = fullest(matching, is_fuller::<T>, value, at, report);
    if report.is_tolerant() {
        found = alike(branches, found, value, at, report);
    }
    if let Some((branch, variant)) = found {
        report.choose(value, T::NAME, branch);
        return variant.or_else(|| read(branch, value, at, report));
    }
    report.check(|out| {
        out.add(at, T::KEYWORD, format_args!("matches no branch: {}", Reasons(&refused)));
    });
    Some(T::unknown(value.clone()))
}

/// The branches that a value matches, with what was read unless that was known before.
type Matching<T> = Vec<(usize, Option<T>)>;

/// Whether the branch `one` says all that `other` says, and more.
fn is_fuller<T: Union>(one: usize, other: usize) -> bool {
    T::BRANCHES[one].over.contains(&other)
}

/// Whether it matters that a branch matches besides `matching`, where several may: nothing is lost of a value that has no
/// parts.
fn may_matter<T: Union>(branch: usize, matching: &Matching<T>, value: &Value) -> bool {
    let has_parts = value.is_object() || value.is_array();
    has_parts || matching.iter().all(|(known, _)| is_fuller::<T>(branch, *known))
}

/// Two branches that a value matches of which just one may, unless one of all that it matches is the fullest.
fn contested<T: Union>(matching: &Matching<T>) -> Option<(&'static str, &'static str)> {
    let [(first, _), (second, _), ..] = matching.as_slice() else {
        return None;
    };
    let covers = |one: usize| {
        matching
            .iter()
            .all(|(other, _)| one == *other || is_fuller::<T>(one, *other))
    };
    let decided = !T::LITERAL && matching.iter().any(|(one, _)| covers(*one));
    (is_exclusive::<T>() && !decided).then(|| (T::BRANCHES[*first].name, T::BRANCHES[*second].name))
}

/// The branch that a tolerant reader takes: what was `found`, or one that says more where that loses something.
fn alike<T: Union>(
    branches: impl Iterator<Item = usize>,
    found: Option<(usize, Option<T>)>,
    value: &Value,
    at: &Path<'_>,
    report: &Report,
) -> Option<(usize, Option<T>)> {
    let known = found.as_ref().map(|(branch, _)| *branch);
    let says_more = |branch: &usize| known.is_none_or(|known| is_fuller::<T>(*branch, known));
    let mut matching: Matching<T> = Vec::new();
    for branch in branches.filter(says_more) {
        let alike = report.read_alike(value, (T::NAME, branch), |trial| read(branch, value, at, trial));
        matching.extend(alike.map(|read| (branch, Some(read))));
    }
    match found {
        None => fullest(matching, is_fuller::<T>, value, at, report),
        Some(found) => {
            matching.insert(0, found);
            fullest(matching, |_, _| false, value, at, report)
        }
    }
}

/// Of the branches that match, the one of which least is lost; of several such, the one that is `preferred` to the others,
/// or the first.
fn fullest<T: Union>(
    mut matching: Matching<T>,
    preferred: impl Fn(usize, usize) -> bool,
    value: &Value,
    at: &Path<'_>,
    report: &Report,
) -> Option<(usize, Option<T>)> {
    if matching.len() < 2 {
        return matching.pop();
    }
    let weigh = |(branch, known): (usize, Option<T>)| {
        let variant = known.or_else(|| read(branch, value, at, &mut report.trial()))?;
        let written = encode(&variant, serde_json::value::Serializer).unwrap_or_default();
        Some((lost(value, &written), branch, variant))
    };
    let weighed = matching.into_iter().filter_map(weigh);
    let best = weighed.reduce(|best, next| {
        let is_better = next.0 < best.0 || (next.0 == best.0 && preferred(next.1, best.1));
        if is_better { next } else { best }
    });
    best.map(|(_, branch, variant)| (branch, Some(variant)))
}

/// How much of a value is not in what was written of it.
fn lost(value: &Value, written: &Value) -> usize {
    match (value, written) {
        (Value::Object(members), Value::Object(written)) => {
            let of = |(name, member): (&String, &Value)| lost(member, written.get(name).unwrap_or(&Value::Null));
            members.iter().map(of).sum()
        }
        (Value::Array(items), Value::Array(written)) => {
            let of = |(index, item): (usize, &Value)| lost(item, written.get(index).unwrap_or(&Value::Null));
            items.iter().enumerate().map(of).sum()
        }
        _ => usize::from(!equality::equal(value, written)),
    }
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
