//! What is wrong with a value.

use std::fmt;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::path::Path;

/// One way in which a value breaks its schema.
///
/// # Examples
///
/// ```rust
/// use this_crate::from_json;
///
/// let violations = from_json::<Vec<bool>>(b"[true, 1]").expect_err("a number is no boolean");
/// let violation = violations.iter().next().expect("what is wrong");
/// assert_eq!(violation.pointer, "/1");
/// assert_eq!(violation.keyword, "type");
/// assert_eq!(violation.message, "must be a boolean, but is a number");
/// assert_eq!(violation.limit, None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The place of the value, as a JSON Pointer (RFC 6901); empty for the whole document.
    pub pointer: String,
    /// The JSON Schema keyword that is broken, such as `maxLength`; `syntax` for text that is not JSON.
    pub keyword: &'static str,
    /// What is wrong, in a sentence that starts with the value as its subject: `has 40 characters, …`.
    pub message: String,
    /// The limit that the schema sets, where the keyword has one.
    pub limit: Option<String>,
    /// The size or number that was found, where the keyword has a limit. Never the text of a value.
    pub actual: Option<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() {
            "(document)"
        } else {
            &self.pointer
        };
        write!(f, "{pointer} {}", self.message)
    }
}

/// Everything that is wrong with a value: at least one violation when it is returned as an error.
///
/// At most [`Violations::MAX`] are kept; [`left_off`](Self::left_off) tells how many more there were.
///
/// # Examples
///
/// ```rust
/// use this_crate::{Violations, from_json};
///
/// let violations: Violations = from_json::<Vec<bool>>(b"[0, true, 2]").expect_err("two are no booleans");
/// for violation in &violations {
///     println!("{} breaks `{}`: it {}", violation.pointer, violation.keyword, violation.message);
/// }
/// assert_eq!((violations.len(), violations.left_off()), (2, 0));
///
/// let sent = serde_json::to_value(&violations)?;
/// assert_eq!(sent[1]["pointer"], "/2");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Violations {
    list: Vec<Violation>,
    left_off: usize,
}

impl Violations {
    /// The number of violations that are kept.
    pub const MAX: usize = 100;

    /// The length in bytes at which a pointer is cut off.
    const MAX_POINTER: usize = 1024;

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The number of violations that are kept.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// The number of violations found beyond those that are kept.
    pub fn left_off(&self) -> usize {
        self.left_off
    }

    /// The violations that are kept, in the order of the schema.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.list.iter()
    }

    /// Records that the value at `at` breaks `keyword`.
    pub fn add(&mut self, at: &Path<'_>, keyword: &'static str, message: impl fmt::Display) {
        self.record(at, keyword, |violation| violation.message = message.to_string());
    }

    /// Records that the value at `at` breaks the `limit` that `keyword` sets.
    pub fn add_limit(
        &mut self,
        at: &Path<'_>,
        keyword: &'static str,
        limit: impl fmt::Display,
        actual: impl fmt::Display,
        message: impl fmt::Display,
    ) {
        self.record(at, keyword, |violation| {
            violation.limit = Some(limit.to_string());
            violation.actual = Some(actual.to_string());
            violation.message = message.to_string();
        });
    }

    fn record(&mut self, at: &Path<'_>, keyword: &'static str, fill: impl FnOnce(&mut Violation)) {
        if self.list.len() == Self::MAX {
            self.left_off += 1;
            return;
        }
        let mut pointer = at.to_string();
        // Names are the sender's, and may be long: an answer need not repeat them.
        if pointer.len() > Self::MAX_POINTER {
            let cut = (0..=Self::MAX_POINTER).rev().find(|at| pointer.is_char_boundary(*at));
            pointer.truncate(cut.unwrap_or(0));
            pointer.push('…');
        }
        let mut violation = Violation {
            pointer,
            keyword,
            message: String::new(),
            limit: None,
            actual: None,
        };
        fill(&mut violation);
        self.list.push(violation);
    }

    /// Takes over the violations of `other`.
    pub fn extend(&mut self, other: Violations) {
        let room = Self::MAX - self.list.len();
        self.left_off += other.left_off + other.list.len().saturating_sub(room);
        self.list.extend(other.list.into_iter().take(room));
    }

    /// `Ok(value)` where nothing is wrong, and otherwise the violations.
    ///
    /// # Errors
    ///
    /// The violations themselves, when there are any.
    pub fn or<T>(self, value: T) -> Result<T, Violations> {
        if self.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.list.iter().enumerate() {
            let separator = if index == 0 { "" } else { "\n" };
            write!(f, "{separator}{violation}")?;
        }
        match self.left_off {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

impl std::error::Error for Violations {}

impl Serialize for Violation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry("pointer", &self.pointer)?;
        members.serialize_entry("keyword", self.keyword)?;
        members.serialize_entry("message", &self.message)?;
        if let Some(limit) = &self.limit {
            members.serialize_entry("limit", limit)?;
        }
        if let Some(actual) = &self.actual {
            members.serialize_entry("actual", actual)?;
        }
        members.end()
    }
}

/// A list, which tells in its last element how many violations were left off, if any: the keyword of that is `more`.
impl Serialize for Violations {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let more = (self.left_off > 0).then(|| Violation {
            pointer: String::new(),
            keyword: "more",
            message: format!("has {} violations more", self.left_off),
            limit: Some(Self::MAX.to_string()),
            actual: Some((self.list.len() + self.left_off).to_string()),
        });
        serializer.collect_seq(self.list.iter().chain(&more))
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}
