// @generated: code that every generated crate has; do not edit, changes are lost.

//! The JSON form of unions: `oneOf` and `anyOf` (JSON Schema Core, sections 10.2.1.2 and 10.2.1.3).

use std::fmt::Display;

use serde::de::{self, Deserializer};
use serde_json::Value;

use super::json::Json;
use super::object::{Field, Problems};
use super::path::Path;
use super::report::Report;
use super::validate::Rule;
use super::violation::Violations;

/// A type with a variant for each branch of a union, and one for a value of none, which only a check refuses.
pub trait Union: PartialEq + Sized {
    /// The name of the type.
    const NAME: &'static str;

    /// Reads `value` as the branch it belongs to, or as unknown where it belongs to none.
    fn read(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<Self>;

    /// Writes the value of the variant.
    ///
    /// # Errors
    ///
    /// The serializer's.
    fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Whether the value is of no branch.
    fn is_unknown(&self) -> bool;

    /// Records everything that is wrong with the value of the variant.
    fn check_branch(&self, at: &Path<'_>, out: &mut Violations);
}

/// Gives a [`Union`] its JSON form, with serde's traits.
#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! unions {
    ($($name:ident),* $(,)?) => {$(
        impl $crate::support::json::Json for $name {
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::support::union::decode(deserializer)
            }

            fn explain(
                value: &::serde_json::Value,
                at: &$crate::support::path::Path<'_>,
                report: &mut $crate::support::report::Report,
            ) -> Option<Self> {
                $crate::support::union::explain(value, at, report)
            }

            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::support::union::Union::write(self, serializer)
            }
        }

        impl $crate::support::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::support::path::Path<'_>,
                out: &mut $crate::support::violation::Violations,
            ) {
                $crate::support::union::Union::check_branch(self, at, out);
            }
        }

        $crate::support::json::serde_by_json!($name);
    )*};
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use unions;

/// Decodes a union: the whole value is read before its branch is chosen.
///
/// # Errors
///
/// The deserializer's, or the first thing that keeps the value from being of its branch.
pub fn decode<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::decode(deserializer)?;
    let mut report = Report::shape();
    let read = T::read(&value, &Path::ROOT, &mut report);
    read.ok_or_else(|| match report.into_violations().iter().next() {
        Some(violation) => de::Error::custom(format_args!("{}: {violation}", T::NAME)),
        None => de::Error::custom(format_args!("{} has no matching branch", T::NAME)),
    })
}

/// Reads a union, and reports a value of no branch.
pub fn explain<T: Union>(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    let before = report.len();
    let read = T::read(value, at, report)?;
    // A trial has told why no branch matches.
    if read.is_unknown() && report.len() == before {
        report.check(|out| read.check_branch(at, out));
    }
    Some(read)
}

/// The text of the property `name`, by which a union chooses its branch.
pub fn tag<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str()
}

/// A value of no branch.
pub fn unknown<T>(value: &Value, variant: impl FnOnce(Value) -> T) -> Option<T> {
    Some(variant(value.clone()))
}

/// Reads a branch with a constraint.
pub fn explain_checked<B: Json>(value: &Value, rule: &impl Rule<B>, at: &Path<'_>, report: &mut Report) -> Option<B> {
    let branch = B::explain(value, at, report)?;
    report.apply(rule, &branch, at);
    Some(branch)
}

/// Checks a branch with a constraint.
pub fn check<B: Json>(value: &B, rule: &impl Rule<B>, at: &Path<'_>, out: &mut Violations) {
    rule.check(value, at, out);
    value.check(at, out);
}

/// Records that a value is of no branch. `expected` tells how one is chosen.
#[cold]
pub fn none(keyword: &'static str, expected: impl Display, at: &Path<'_>, out: &mut Violations) {
    out.add(at, keyword, format_args!("matches no branch: {expected}"));
}

/// Records that an object has none of `branches`, of which it must have one.
#[cold]
pub fn absent(branches: &[Field], at: &Path<'_>, out: &mut Violations) {
    let names: Vec<_> = branches.iter().map(|branch| format!("`{}`", branch.name())).collect();
    out.add(
        at,
        "oneOf",
        format_args!("must have one of {}, but has none", names.join(", ")),
    );
}

/// Puts a union together whose branches are told apart by which of their properties is present.
#[derive(Debug)]
pub struct OneOf<'a, T> {
    problems: &'a mut Problems,
    branches: &'static [Field],
    found: Option<(&'static str, T)>,
    others: Vec<&'static str>,
    refused: bool,
}

impl<'a, T> OneOf<'a, T> {
    /// No branch has been seen yet.
    pub fn new(branches: &'static [Field], problems: &'a mut Problems) -> Self {
        OneOf {
            problems,
            branches,
            found: None,
            others: Vec::new(),
            refused: false,
        }
    }

    /// The branch whose property is `name`, with its value if that is present.
    pub fn branch(&mut self, name: &'static str, value: Option<T>) {
        match (value, &self.found) {
            (None, _) => {}
            (Some(value), None) => self.found = Some((name, value)),
            (Some(_), Some(_)) => self.others.push(name),
        }
    }

    /// The branch whose property is `name` and has no other value than `constant`.
    pub fn constant(&mut self, name: &'static str, value: Option<String>, constant: &str, variant: T) {
        if value.as_deref().is_some_and(|value| value != constant) {
            self.problems
                .add_member(name, "enum", format_args!("must be `{constant}`"));
            self.refused = true;
        }
        self.branch(name, value.map(|_| variant));
    }

    /// The value of the one branch that is present, or `unknown` where none is. Several are a problem.
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
        (!self.refused).then_some(value)
    }
}

/// Chooses the branch of a union by trying them all.
#[derive(Debug)]
pub struct Trial<'a, T> {
    value: &'a Value,
    at: &'a Path<'a>,
    report: Report,
    matches: Vec<(&'static str, T)>,
    /// The first branch that a tolerant reader can live with.
    near: Option<T>,
    refused: Vec<(&'static str, Violations)>,
}

impl<'a, T> Trial<'a, T> {
    /// No branch has been tried yet.
    pub fn new(value: &'a Value, at: &'a Path<'a>, report: &Report) -> Self {
        Trial {
            value,
            at,
            report: report.trial(),
            matches: Vec::new(),
            near: None,
            refused: Vec::new(),
        }
    }

    /// Tries a branch.
    pub fn branch<B: Json>(&mut self, name: &'static str, variant: impl FnOnce(B) -> T) {
        self.branch_checked(name, &super::rules::Any, variant);
    }

    /// Tries a branch with a constraint.
    pub fn branch_checked<B: Json>(&mut self, name: &'static str, rule: &impl Rule<B>, variant: impl FnOnce(B) -> T) {
        let mut trial = Report::strict();
        let branch = B::explain(self.value, self.at, &mut trial);
        if let Some(branch) = &branch {
            trial.apply(rule, branch, self.at);
        }
        match (branch, trial.into_violations()) {
            (Some(branch), violations) if violations.is_empty() => self.matches.push((name, variant(branch))),
            (_, violations) => {
                self.refused.push((name, violations));
                if self.report.is_tolerant() && self.near.is_none() {
                    let near = B::explain(self.value, self.at, &mut self.report.trial());
                    self.near = near.map(variant);
                }
            }
        }
    }

    /// The value of the one branch that matches, or `unknown` where none does. Several are reported.
    pub fn one_of(mut self, report: &mut Report, unknown: impl FnOnce(Value) -> T) -> Option<T> {
        if self.matches.len() > 1 && !self.report.is_tolerant() {
            let names: Vec<_> = self.matches.iter().map(|(name, _)| *name).collect();
            report.add(
                self.at,
                "oneOf",
                format_args!("matches {}, but must match only one", names.join(" and ")),
            );
            return None;
        }
        if self.matches.is_empty() {
            return self.none("oneOf", report, unknown);
        }
        Some(self.matches.swap_remove(0).1)
    }

    /// The value of the first branch that matches, or `unknown` where none does.
    pub fn any_of(mut self, report: &mut Report, unknown: impl FnOnce(Value) -> T) -> Option<T> {
        if self.matches.is_empty() {
            return self.none("anyOf", report, unknown);
        }
        Some(self.matches.swap_remove(0).1)
    }

    fn none(self, keyword: &'static str, report: &mut Report, unknown: impl FnOnce(Value) -> T) -> Option<T> {
        if self.near.is_some() {
            return self.near;
        }
        report.check(|out| {
            let reasons = self.refused.iter().filter_map(|(name, violations)| {
                let first = violations.iter().next()?;
                Some(format!("{name}: {first}"))
            });
            none(keyword, reasons.collect::<Vec<_>>().join("; "), self.at, out);
        });
        Some(unknown(self.value.clone()))
    }
}
