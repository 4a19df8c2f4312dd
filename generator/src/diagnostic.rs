//! Errors and warnings about a description, and the places they speak of.

pub mod codes;
mod groups;
mod levels;
mod render;
mod similar;
#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::ops::Range;

pub use levels::{Level, Levels};
pub use similar::most_similar;

use crate::source::{FileId, Pointer};

/// How grave a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// A part of the description is left out. In the end that is a warning or an error: its [`Level`] decides, and
    /// whether anything is left whole.
    Refusal,
    /// Something was corrected or is not honoured.
    Warning,
}

/// The part of a node that a [`Place`] means.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// The name of an object's member. Elements of arrays have none, so that their value is meant.
    Key,
    /// The value.
    Value,
    /// A range of bytes within the value, which is a string: a part of a pattern, for example.
    Text(Range<usize>),
    /// A range of bytes of the file, where the reader knows more than a pointer can say: the place of a syntax error,
    /// or one of two equal keys.
    Source(Range<usize>),
}

/// A node of a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The node within the file.
    pub pointer: Pointer,
    /// The part of the node.
    pub target: Target,
}

/// The first file as a whole.
impl Default for Place {
    fn default() -> Place {
        Place::value(FileId::default(), Pointer::root())
    }
}

impl Place {
    /// Returns the place of the name of the member at `pointer`.
    pub fn key(file: FileId, pointer: Pointer) -> Place {
        Place {
            file,
            pointer,
            target: Target::Key,
        }
    }

    /// Returns the place of the value at `pointer`.
    pub fn value(file: FileId, pointer: Pointer) -> Place {
        Place {
            file,
            pointer,
            target: Target::Value,
        }
    }

    /// Returns the place of the member `name` of the object at this place.
    pub fn child(&self, name: &str) -> Place {
        Place::value(self.file, self.pointer.child(name))
    }

    /// Returns the place of the name of the member `name` of the object at this place.
    pub fn name(&self, name: &str) -> Place {
        Place::key(self.file, self.pointer.child(name))
    }

    /// Returns the place of the element `index` of the array at this place.
    pub fn index(&self, index: usize) -> Place {
        Place::value(self.file, self.pointer.index(index))
    }

    /// Returns the place of a range of bytes within the string at this place; a name is meant as a whole.
    pub fn within(&self, bytes: Range<usize>) -> Place {
        match self.target {
            Target::Key => self.clone(),
            _ => Place::text(self.file, self.pointer.clone(), bytes),
        }
    }

    /// Returns the place of a range of bytes within the string at `pointer`.
    pub fn text(file: FileId, pointer: Pointer, bytes: Range<usize>) -> Place {
        Place {
            file,
            pointer,
            target: Target::Text(bytes),
        }
    }

    /// Returns the place of a range of bytes of the file, in the node at `pointer`.
    pub fn source(file: FileId, pointer: Pointer, bytes: Range<usize>) -> Place {
        Place {
            file,
            pointer,
            target: Target::Source(bytes),
        }
    }
}

/// An error or a warning.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// How grave it is.
    pub severity: Severity,
    /// The kind of problem, in kebab-case.
    pub code: &'static str,
    /// What is wrong, as a clause without a full stop.
    pub message: String,
    /// Where it is wrong.
    pub place: Option<Place>,
    /// Other places that matter, each with what it has to do with this one.
    pub related: Vec<(Place, String)>,
    /// What the reader can do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Creates an error.
    pub fn error(code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Error, code, message.into())
    }

    /// Creates a refusal.
    pub fn refusal(code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Refusal, code, message.into())
    }

    /// Creates a warning.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Warning, code, message.into())
    }

    fn new(severity: Severity, code: &'static str, message: String) -> Diagnostic {
        Diagnostic {
            severity,
            code,
            message,
            place: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// Says where it is wrong.
    pub fn at(mut self, place: Place) -> Diagnostic {
        self.place = Some(place);
        self
    }

    /// Adds another place and what it has to do with this one.
    pub fn related(mut self, place: Place, message: impl Into<String>) -> Diagnostic {
        self.related.push((place, message.into()));
        self
    }

    /// Says which of `known` was probably meant by `name`, if it is like one of them.
    pub fn suggest<'n>(self, name: &str, known: impl IntoIterator<Item = &'n str>) -> Diagnostic {
        match most_similar(name, known) {
            Some(similar) => self.help(format!("there is `{similar}`")),
            None => self,
        }
    }

    /// Says what the reader can do about it.
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }
}

/// The diagnostics of a run, in the order they were found, none twice.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    entries: Vec<Diagnostic>,
    seen: HashSet<Diagnostic>,
    /// What is told once, however often it is found.
    once: HashSet<(&'static str, String)>,
}

impl Diagnostics {
    /// Creates an empty collection.
    pub fn new() -> Diagnostics {
        Diagnostics::default()
    }

    /// Adds a diagnostic, unless it is known already.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if self.seen.insert(diagnostic.clone()) {
            self.entries.push(diagnostic);
        }
    }

    /// Adds a diagnostic, unless there is one that differs in nothing but its place: of what changes nothing for the
    /// reader, one place is enough.
    pub fn push_once(&mut self, diagnostic: Diagnostic) {
        if self.once.insert((diagnostic.code, diagnostic.message.clone())) {
            self.push(diagnostic);
        }
    }

    /// Adds those of another collection that are not known, and what that tells once is told.
    pub fn append(&mut self, others: Diagnostics) {
        self.once.extend(others.once);
        self.extend(others.entries);
    }

    /// Returns `true` if there is an error among them.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// Returns the number of diagnostics of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Applies `levels`. Refusals stay refusals where nothing else is said of them.
    pub fn apply(&mut self, levels: &Levels) {
        self.entries.retain_mut(|entry| {
            match levels.of(entry) {
                None => {}
                Some(Level::Allow) => return false,
                Some(Level::Warn) => entry.severity = Severity::Warning,
                Some(Level::Deny) => {
                    if entry.severity == Severity::Refusal && entry.help.is_none() {
                        let code = entry.code;
                        entry.help = Some(format!(
                            "correct it with an overlay, or leave out what it decides with `--level {code}=warn`"
                        ));
                    }
                    entry.severity = Severity::Error;
                }
            }
            true
        });
    }

    /// Makes all refusals errors or warnings.
    pub fn settle_refusals(&mut self, severity: Severity) {
        let refusals = self.entries.iter_mut();
        let refusals = refusals.filter(|entry| entry.severity == Severity::Refusal);
        refusals.for_each(|entry| entry.severity = severity);
    }

    /// Returns the diagnostics in the order they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.entries.iter()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        for diagnostic in diagnostics {
            self.push(diagnostic);
        }
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
