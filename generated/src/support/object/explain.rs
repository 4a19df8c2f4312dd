// @generated: code that every generated crate has; do not edit, changes are lost.

//! The thorough pass: reads an object from a value tree, goes on after an error, and checks what it read.

use serde_json::map::Iter;
use serde_json::{Map, Value};

use super::{Found, Key, Members, Next, Object, Problem, Problems, Source, Unknown};
use crate::support::json::{Json, wrong_kind};
use crate::support::path::Path;
use crate::support::report::Report;
use crate::support::rules::Any;
use crate::support::validate::Rule;

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
    let outvoted = outvoted::<T>(object, members, at, report);
    let mut thorough = Thorough::new(object, members, at, report);
    thorough.outvoted = outvoted;
    let value = match T::read(&mut thorough) {
        Ok(value) => value.filter(|_| thorough.whole),
        Err(never) => match never {},
    };
    let Problems { list, absent } = thorough.problems;
    for Problem { name, keyword, message } in list {
        match name {
            Some(name) => report.add(&at.key(name), keyword, message),
            None => report.add(at, keyword, message),
        }
    }
    if value.is_none() {
        // A property that is there but can't be read has been told of.
        let missing = |keys: &&[Key]| !keys.iter().any(|key| members.contains_key(key.name()));
        for keys in absent.into_iter().filter(missing) {
            report.check(|out| super::absent(keys, at, out));
        }
    }
    value
}

/// The members that would choose a branch of a union, but whose values are not of it, while that of another member is of
/// its branch: that the other one is there decides, and these are like members that are not declared.
fn outvoted<T: Object>(
    object: &Value,
    members: &Map<String, Value>,
    at: &Path<'_>,
    report: &Report,
) -> Vec<&'static str> {
    let mut outvoted = Vec::new();
    let mut before = 0;
    for keys in T::UNIONS {
        let keyed = keys.iter().enumerate().map(|(index, key)| (before + index, key));
        let present: Vec<_> = keyed.filter(|(_, key)| members.contains_key(key.name())).collect();
        before += keys.len();
        if present.len() < 2 {
            continue;
        }
        let (matching, others): (Vec<_>, Vec<_>) = present.into_iter().partition(|(index, key)| {
            !key.is_closed() && is_of_branch::<T>(*index, key.name(), object, members, at, report)
        });
        if !matching.is_empty() {
            outvoted.extend(others.into_iter().map(|(_, key)| key.name()));
        }
    }
    outvoted
}

/// Whether the value of a member is what its branch, of that position among those of all unions, demands.
fn is_of_branch<T: Object>(
    index: usize,
    name: &'static str,
    object: &Value,
    members: &Map<String, Value>,
    at: &Path<'_>,
    report: &Report,
) -> bool {
    let attempt = report.attempt(&members[name], (T::NAME, index), |trial| {
        let mut thorough = Thorough::new(object, members, at, trial);
        thorough.only = Some(name);
        match T::read(&mut thorough) {
            Ok(_) => thorough.whole.then_some(()),
            Err(never) => match never {},
        }
    });
    attempt.is_ok()
}

/// The members of an object in the tree.
struct Thorough<'a> {
    object: &'a Value,
    members: &'a Map<String, Value>,
    rest: Iter<'a>,
    at: &'a Path<'a>,
    report: &'a mut Report,
    /// The names that stand for no member here.
    outvoted: Vec<&'static str>,
    /// The one member that is read, if not all are.
    only: Option<&'static str>,
    /// The member that has been come to.
    name: &'a str,
    value: &'a Value,
    /// Whether there is nothing yet that keeps the value from being put together.
    whole: bool,
    problems: Problems,
}

impl<'a> Thorough<'a> {
    fn new(object: &'a Value, members: &'a Map<String, Value>, at: &'a Path<'a>, report: &'a mut Report) -> Self {
        Thorough {
            object,
            members,
            rest: members.iter(),
            at,
            report,
            outvoted: Vec::new(),
            only: None,
            name: "",
            value: object,
            whole: true,
            problems: Problems::default(),
        }
    }

    /// Reads the value of the member; where null stands for an absent one, the slot stays empty.
    fn fill<T: Json>(&mut self, slot: &mut Option<T>, rule: &impl Rule<T>, is_required: bool) {
        let at = self.at.key(self.name);
        if self.report.is_tolerant() && self.value.is_null() {
            *slot = T::explain(self.value, &at, &mut self.report.trial());
            // A tolerant reader takes null for absent, which a required member must not be.
            if slot.is_none() && is_required {
                self.report.add(&at, "required", "must not be null");
                self.whole = false;
            }
            return;
        }
        *slot = T::explain(self.value, &at, self.report);
        match slot {
            Some(value) => self.report.apply(rule, value, &at),
            None => self.whole = false,
        }
    }

    /// Records a member that must not be there.
    fn refuse(&mut self, keyword: &'static str, message: &str) {
        let at = self.at.key(self.name);
        self.whole &= self.report.refuse(&at, keyword, message);
    }

    /// Records which members of `T` are missing.
    fn require<T: Object>(&mut self) {
        for field in T::FIELDS {
            if field.is_required && !self.members.contains_key(field.name) {
                let message = format_args!("lacks the required property `{}`", field.name);
                self.report.add(self.at, "required", message);
                self.whole = false;
            }
        }
    }
}

impl<T: Object> Members<T> for Thorough<'_> {
    fn next(&mut self) -> Result<Next<T::Member>, Self::Error> {
        while let Some((name, value)) = self.rest.next() {
            if self.only.is_some_and(|only| only != name) {
                continue;
            }
            (self.name, self.value) = (name, value);
            let found = match self.outvoted.contains(&self.name) {
                true => Found::Unknown,
                false => T::find(name),
            };
            match (found, T::UNKNOWN) {
                (Found::Member(member, branch), _) => return Ok(Next::Member(member, branch)),
                (Found::Ignored, _) | (Found::Unknown, Unknown::Drop) => {}
                (Found::Forbidden, _) => self.refuse("not", "must be absent"),
                (Found::Unknown, Unknown::Keep) => return Ok(Next::Unknown),
                (Found::Unknown, Unknown::Deny) => {
                    self.refuse("additionalProperties", "is not a property of this object");
                    return Ok(Next::Unknown);
                }
            }
        }
        if self.only.is_none() {
            self.require::<T>();
        }
        Ok(Next::End)
    }

    fn whole<P: Json>(&mut self, slot: &mut Option<P>) {
        if self.only.is_none() {
            let (value, at) = (self.object, self.at);
            *slot = P::explain(value, at, self.report);
            self.whole &= slot.is_some();
        }
    }

    fn part<P: Json>(&mut self, slot: &mut Option<P>) {
        if self.only.is_some() {
            return;
        }
        let (value, at) = (self.object, self.at);
        let part = (std::any::type_name::<P>(), 0);
        let explain = |trial: &mut Report| P::explain(value, at, trial);
        *slot = match self.report.attempt(value, part, explain) {
            Ok(read) => read.or_else(|| explain(&mut self.report.trial())),
            Err(_) if self.report.is_tolerant() => self.report.read_alike(value, part, explain),
            Err(_) => None,
        };
    }

    fn problems(&mut self) -> &mut Problems {
        &mut self.problems
    }
}

impl Source for Thorough<'_> {
    type Error = std::convert::Infallible;

    fn required<T: Json>(&mut self, _: &'static str, slot: &mut Option<T>) -> Result<(), Self::Error> {
        self.fill(slot, &Any, true);
        Ok(())
    }

    fn optional<T: Json>(&mut self, _: &'static str, slot: &mut Option<T>) -> Result<(), Self::Error> {
        self.fill(slot, &Any, false);
        Ok(())
    }

    fn checked<T: Json>(
        &mut self,
        _: &'static str,
        slot: &mut Option<T>,
        rule: impl Rule<T>,
        is_required: bool,
    ) -> Result<(), Self::Error> {
        self.fill(slot, &rule, is_required);
        Ok(())
    }

    fn constant(&mut self, _: &'static str, slot: &mut Option<()>, constant: &'static str) -> Result<(), Self::Error> {
        // There is no room for another value, which would be replaced when the object is sent on: no reader takes it.
        if self.value.as_str() != Some(constant) {
            let at = self.at.key(self.name);
            self.report.add(&at, "enum", format_args!("must be `{constant}`"));
            self.whole = false;
        }
        *slot = Some(());
        Ok(())
    }

    // A tree has no name twice.
    fn again(&mut self, _: &'static str) -> Result<(), Self::Error> {
        Ok(())
    }

    fn insert<T: Json>(
        &mut self,
        names: &[&str],
        map: &mut impl Extend<(String, T)>,
        rule: impl Rule<T>,
    ) -> Result<(), Self::Error> {
        if !names.is_empty() && !names.contains(&self.name) {
            return Ok(());
        }
        let mut slot = None;
        self.fill(&mut slot, &rule, false);
        map.extend(slot.map(|value| (self.name.to_owned(), value)));
        Ok(())
    }
}
