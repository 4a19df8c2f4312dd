//! The second pass over a document: what it looks for, and what it found.

use std::fmt::Display;

use super::path::Path;
use super::validate::Rule;
use super::violation::Violations;

/// What a thorough pass over a document found wrong with it.
#[derive(Debug)]
pub struct Report {
    violations: Violations,
    reader: Reader,
}

/// For whom a document is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
        Report {
            violations: Violations::default(),
            reader: Reader::Strict,
        }
    }

    /// A pass that reports every type that is wrong.
    pub fn shape() -> Self {
        Report {
            violations: Violations::default(),
            reader: Reader::Shape,
        }
    }

    /// A pass that reports only what keeps a value from being read.
    pub fn tolerant() -> Self {
        Report {
            violations: Violations::default(),
            reader: Reader::Tolerant,
        }
    }

    /// A pass like this one whose findings are its own, for trying one branch of a union.
    pub fn trial(&self) -> Self {
        Report {
            violations: Violations::default(),
            reader: self.reader,
        }
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
