// @generated: code that every generated crate has; do not edit, changes are lost.

//! The second pass over a document: what it looks for, and what it found.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Display;
use std::rc::Rc;

use serde_json::Value;

use super::exact::{EXACT, Numbers};
use super::path::Path;
use super::validate::Rule;
use super::violation::Violations;

/// What a thorough pass over a document found wrong with it.
#[derive(Debug)]
pub struct Report {
    violations: Violations,
    reader: Reader,
    trials: Rc<RefCell<HashMap<Trial, bool>>>,
    choices: Rc<RefCell<HashMap<Choice, usize>>>,
    numbers: Rc<Numbers>,
}

/// What was tried: for whom, by its address in the tree what, and as which part of which type.
type Trial = (Reader, usize, &'static str, usize);

/// What a branch was chosen for: for whom, by its address in the tree what, and of which type.
type Choice = (Reader, usize, &'static str);

/// For whom a document is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Reader {
    /// For one who must know everything that is wrong with it, as a server does.
    Strict,
    /// For one who must know whether it has the right types, and checks the constraints later.
    Shape,
    /// For one who takes what is there, as a client does: constraints do not count, and null means absent.
    Tolerant,
}

impl Report {
    /// A pass that reports every type that is wrong and every constraint that is broken.
    pub fn strict() -> Self {
        Report::new(Reader::Strict)
    }

    /// A pass that reports every type that is wrong.
    pub fn shape() -> Self {
        Report::new(Reader::Shape)
    }

    /// A pass that reports only what keeps a value from being read.
    pub fn tolerant() -> Self {
        Report::new(Reader::Tolerant)
    }

    fn new(reader: Reader) -> Self {
        Report {
            violations: Violations::default(),
            reader,
            trials: Rc::default(),
            numbers: Rc::default(),
            choices: Rc::default(),
        }
    }

    /// The same pass over a tree that can't hold `numbers`.
    pub fn with(self, numbers: Numbers) -> Self {
        Report {
            numbers: Rc::new(numbers),
            ..self
        }
    }

    /// The numbers that the tree can't hold.
    pub fn numbers(&self) -> &Numbers {
        &self.numbers
    }

    /// The number `value` to the last digit: none where it may have been rounded when the tree was made.
    pub fn digits<'a>(&'a self, value: &'a Value) -> Option<Cow<'a, str>> {
        if let Some(text) = self.numbers.text(value) {
            return Some(text.into());
        }
        let number = value.as_number()?;
        let rounded = |number: f64| number.abs() >= EXACT;
        let is_rounded = number.is_f64() && number.as_f64().is_some_and(rounded);
        (self.reader != Reader::Shape || !is_rounded).then(|| number.to_string().into())
    }

    /// A pass like this one whose findings are its own.
    pub fn trial(&self) -> Self {
        self.trial_for(self.reader)
    }

    fn trial_for(&self, reader: Reader) -> Self {
        Report {
            violations: Violations::default(),
            reader,
            trials: Rc::clone(&self.trials),
            numbers: Rc::clone(&self.numbers),
            choices: Rc::clone(&self.choices),
        }
    }

    /// Finds out whether `value` is a valid part of a type, by reading it. If it is, that is the value, unless it was
    /// known before; if it is not, the reasons, unless they were told before.
    ///
    /// Whatever is tried is tried once: values within each other that could be one thing or the other would otherwise
    /// be read twice as often with each level.
    pub fn attempt<T>(
        &self,
        value: &Value,
        part: (&'static str, usize),
        read: impl FnOnce(&mut Report) -> Option<T>,
    ) -> Result<Option<T>, Violations> {
        self.attempt_for(Reader::Strict, value, part, read)
    }

    /// Reads `value` as a part of a type in the eyes of the reader for whom this pass is, or leaves it.
    pub fn read_alike<T>(
        &self,
        value: &Value,
        part: (&'static str, usize),
        read: impl Fn(&mut Report) -> Option<T>,
    ) -> Option<T> {
        let found = self.attempt_for(self.reader, value, part, &read).ok()?;
        found.or_else(|| read(&mut self.trial()))
    }

    fn attempt_for<T>(
        &self,
        reader: Reader,
        value: &Value,
        (name, index): (&'static str, usize),
        read: impl FnOnce(&mut Report) -> Option<T>,
    ) -> Result<Option<T>, Violations> {
        let trial = (reader, std::ptr::from_ref(value).addr(), name, index);
        let known = self.trials.borrow().get(&trial).copied();
        match known {
            Some(true) => return Ok(None),
            Some(false) => return Err(Violations::default()),
            None => {}
        }
        let mut report = self.trial_for(reader);
        let found = read(&mut report).filter(|_| report.is_empty());
        self.trials.borrow_mut().insert(trial, found.is_some());
        found.map(Some).ok_or(report.violations)
    }

    /// The branch that was chosen for `value` as one of the union `name`.
    pub fn chosen(&self, value: &Value, name: &'static str) -> Option<usize> {
        let choice = (self.reader, std::ptr::from_ref(value).addr(), name);
        self.choices.borrow().get(&choice).copied()
    }

    /// Remembers the branch that is chosen for `value`, so that several that match are compared once.
    pub fn choose(&self, value: &Value, name: &'static str, branch: usize) {
        let choice = (self.reader, std::ptr::from_ref(value).addr(), name);
        self.choices.borrow_mut().insert(choice, branch);
    }

    /// Whether null stands for an absent value.
    pub fn is_tolerant(&self) -> bool {
        self.reader == Reader::Tolerant
    }

    /// How much was found wrong.
    pub fn len(&self) -> usize {
        self.violations.len() + self.violations.left_off()
    }

    /// Whether nothing was found wrong.
    pub fn is_empty(&self) -> bool {
        self.violations.is_empty()
    }

    /// Records that the value at `at` breaks `keyword`.
    pub fn add(&mut self, at: &Path<'_>, keyword: &'static str, message: impl Display) {
        self.violations.add(at, keyword, message);
    }

    /// Records a member that must not be there, and tells whether the object can be read all the same: not where
    /// constraints are checked later, when no trace of the member is left.
    pub fn refuse(&mut self, at: &Path<'_>, keyword: &'static str, message: impl Display) -> bool {
        if self.reader != Reader::Tolerant {
            self.violations.add(at, keyword, message);
        }
        self.reader != Reader::Shape
    }

    /// Checks a value against a rule, where constraints count.
    pub fn apply<T>(&mut self, rule: &impl Rule<T>, value: &T, at: &Path<'_>) {
        if self.reader == Reader::Strict {
            rule.check(value, at, &mut self.violations);
        }
    }

    /// Checks what `check` looks at, where constraints count.
    pub fn check(&mut self, check: impl FnOnce(&mut Violations)) {
        if self.reader == Reader::Strict {
            check(&mut self.violations);
        }
    }

    /// Takes over what another pass found.
    pub fn merge(&mut self, other: Report) {
        self.violations.extend(other.violations);
    }

    /// Everything that was found.
    pub fn into_violations(self) -> Violations {
        self.violations
    }
}
