// @generated: code that every generated crate has; do not edit, changes are lost.

//! The thorough pass: reads an object from a value tree, goes on after an error, and checks what it read.

use serde_json::{Map, Value};

use super::{Field, Object, Presence, Problem, Problems, Source, Unknown};
use crate::support::json::{Json, wrong_kind};
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::validate::Rule;
use crate::support::{rules, union};

/// Decodes an object from a value tree and reports everything that is wrong with it.
pub fn explain<T: Object>(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    let Value::Object(members) = value else {
        return wrong_kind("an object", value, at, report);
    };
    let value = explain_members::<T>(value, members, at, report)?;
    report.check(|out| value.check_members(at, out));
    Some(value)
}

fn explain_members<T: Object>(
    object: &Value,
    members: &Map<String, Value>,
    at: &Path<'_>,
    report: &mut Report,
) -> Option<T> {
    let mut slots = T::Slots::default();
    let mut whole = true;
    let outvoted = outvoted::<T>(members, at, report);
    for (name, value) in members {
        let at = at.key(name);
        let mut outcome = Outcome::Read;
        let source = Thorough {
            value,
            at: &at,
            report,
            outcome: &mut outcome,
        };
        let declared = T::position(name).filter(|index| !outvoted.contains(index));
        match (declared, T::UNKNOWN) {
            (Some(index), _) if matches!(T::FIELDS[index].presence, Presence::Ignored | Presence::Around) => {}
            (Some(index), _) if T::FIELDS[index].presence == Presence::Forbidden => {
                outcome = Outcome::of(report.refuse(&at, "not", "must be absent"));
            }
            (Some(index), _) => {
                match T::read(&mut slots, index, source) {
                    Ok(()) => {}
                    Err(never) => match never {},
                }
                // A tolerant reader takes null for absent, which a required member must not be.
                if outcome == Outcome::Absent && T::FIELDS[index].presence == Presence::Required {
                    report.add(&at, "required", "must not be null");
                    outcome = Outcome::Unread;
                }
            }
            (None, Unknown::Drop) => {}
            (None, Unknown::Keep) => match T::read_unknown(&mut slots, name.clone(), source) {
                Ok(()) => {}
                Err(never) => match never {},
            },
            (None, Unknown::Deny) => {
                outcome = Outcome::of(report.refuse(&at, "additionalProperties", "is not a property of this object"));
                let source = Thorough {
                    value,
                    at: &at,
                    report,
                    outcome: &mut outcome,
                };
                match T::read_unknown(&mut slots, name.clone(), source) {
                    Ok(()) => {}
                    Err(never) => match never {},
                }
            }
        }
        whole &= outcome != Outcome::Unread;
    }
    for field in T::FIELDS {
        let demanded = matches!(field.presence, Presence::Required | Presence::Around);
        if demanded && !members.contains_key(field.name) {
            report.add(
                at,
                "required",
                format_args!("lacks the required property `{}`", field.name),
            );
            whole = false;
        }
    }
    for index in 0..T::WHOLE {
        let mut outcome = Outcome::Read;
        let source = Thorough {
            value: object,
            at,
            report,
            outcome: &mut outcome,
        };
        match T::read_whole(&mut slots, index, source) {
            Ok(()) => {}
            Err(never) => match never {},
        }
        whole &= outcome != Outcome::Unread;
    }
    let mut problems = Problems::default();
    let value = T::build(slots, &mut problems);
    for Problem { name, keyword, message } in problems.list {
        match name {
            Some(name) => report.add(&at.key(name), keyword, message),
            None => report.add(at, keyword, message),
        }
    }
    let value = value.filter(|_| whole);
    if value.is_none() {
        // A property that is there but can't be read has been told of.
        let missing = |branches: &&[Field]| !branches.iter().any(|branch| members.contains_key(branch.name));
        for branches in problems.absent.into_iter().filter(missing) {
            report.check(|out| union::absent(branches, at, out));
        }
    }
    value
}

/// The members that would choose a branch of a union, but whose values are not of it, while that of another member is of
/// its branch: that the other one is there decides, and these are like members that are not declared.
fn outvoted<T: Object>(members: &Map<String, Value>, at: &Path<'_>, report: &Report) -> Vec<usize> {
    let branch = |(index, field): (usize, &Field)| match field.presence {
        Presence::Branch { union, closed } if members.contains_key(field.name) => Some((union, index, closed)),
        _ => None,
    };
    let present: Vec<_> = T::FIELDS.iter().enumerate().filter_map(branch).collect();
    let contested = |(union, ..): &&(usize, usize, bool)| present.iter().filter(|(of, ..)| of == union).count() > 1;
    let matching: Vec<_> = present
        .iter()
        .filter(contested)
        .filter(|(_, index, closed)| !closed && is_of_branch::<T>(*index, members, at, report))
        .collect();
    let decided = |union: usize| matching.iter().any(|(of, ..)| *of == union);
    let outvoted = present
        .iter()
        .filter(|branch| decided(branch.0) && !matching.contains(branch));
    outvoted.map(|(_, index, _)| *index).collect()
}

/// Whether the value of a member is what its branch demands.
fn is_of_branch<T: Object>(index: usize, members: &Map<String, Value>, at: &Path<'_>, report: &Report) -> bool {
    let name = T::FIELDS[index].name;
    let value = &members[name];
    let attempt = report.attempt(value, (T::NAME, index), |trial| {
        let mut outcome = Outcome::Read;
        let source = Thorough {
            value,
            at: &at.key(name),
            report: trial,
            outcome: &mut outcome,
        };
        match T::read(&mut T::Slots::default(), index, source) {
            Ok(()) => (outcome != Outcome::Unread).then_some(()),
            Err(never) => match never {},
        }
    });
    attempt.is_ok()
}

/// The value of a member in the tree.
struct Thorough<'a> {
    value: &'a Value,
    at: &'a Path<'a>,
    report: &'a mut Report,
    /// What came of it.
    outcome: &'a mut Outcome,
}

/// What came of the value of a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It was read.
    Read,
    /// It is null, which stands for an absent one.
    Absent,
    /// It can't be read.
    Unread,
}

impl Outcome {
    fn of(read: bool) -> Self {
        if read { Outcome::Read } else { Outcome::Unread }
    }
}

impl Source for Thorough<'_> {
    type Error = std::convert::Infallible;

    fn fill<T: Json>(self, slot: &mut Option<T>) -> Result<(), Self::Error> {
        self.fill_checked(slot, &rules::Any)
    }

    fn fill_checked<T: Json>(self, slot: &mut Option<T>, rule: &impl Rule<T>) -> Result<(), Self::Error> {
        if self.report.is_tolerant() && self.value.is_null() {
            *slot = T::explain(self.value, self.at, &mut self.report.trial());
            if slot.is_none() {
                *self.outcome = Outcome::Absent;
            }
            return Ok(());
        }
        *slot = T::explain(self.value, self.at, self.report);
        match slot {
            Some(value) => self.report.apply(rule, value, self.at),
            None => *self.outcome = Outcome::Unread,
        }
        Ok(())
    }

    fn insert<T: Json>(self, map: &mut impl Extend<(String, T)>, name: String) -> Result<(), Self::Error> {
        self.insert_checked(map, name, &rules::Any)
    }

    fn insert_checked<T: Json>(
        self,
        map: &mut impl Extend<(String, T)>,
        name: String,
        rule: &impl Rule<T>,
    ) -> Result<(), Self::Error> {
        let mut slot = None;
        self.fill_checked(&mut slot, rule)?;
        map.extend(slot.map(|value| (name, value)));
        Ok(())
    }

    fn try_fill<T: Json>(self, slot: &mut Option<T>) -> Result<(), Self::Error> {
        let Thorough { value, at, report, .. } = self;
        let part = (std::any::type_name::<T>(), 0);
        let explain = |trial: &mut Report| T::explain(value, at, trial);
        *slot = match report.attempt(value, part, explain) {
            Ok(read) => read.or_else(|| explain(&mut report.trial())),
            Err(_) if report.is_tolerant() => report.read_alike(value, part, explain),
            Err(_) => None,
        };
        Ok(())
    }

    fn expect(self, slot: &mut Option<()>, constant: &'static str) -> Result<(), Self::Error> {
        // There is no room for another value, which would be replaced when the object is sent on: no reader takes it.
        if self.value.as_str() != Some(constant) {
            self.report.add(self.at, "enum", format_args!("must be `{constant}`"));
            *self.outcome = Outcome::Unread;
        }
        *slot = Some(());
        Ok(())
    }

    fn skip(self) -> Result<(), Self::Error> {
        Ok(())
    }
}
