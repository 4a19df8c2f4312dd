//! Unions whose branch is determined by the value of a property.

use std::fmt::{self, Display};

use serde_json::Value;

use super::begun::Scalar;

/// A property that determines the branch of a value: the values it can have, each with its branch.
///
/// Several branches may have the same value: then their rows follow each other, and the branches are tried.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tags {
    property: &'static str,
    texts: &'static [(&'static str, usize)],
    numbers: &'static [(f64, usize)],
    booleans: &'static [(bool, usize)],
    others: &'static [usize],
    absent: &'static [usize],
    beside: &'static [usize],
}

impl Tags {
    /// No value of `property` has a branch yet.
    pub const fn new(property: &'static str) -> Self {
        Tags {
            property,
            texts: &[],
            numbers: &[],
            booleans: &[],
            others: &[],
            absent: &[],
            beside: &[],
        }
    }

    /// The texts that have a branch.
    pub const fn texts(self, texts: &'static [(&'static str, usize)]) -> Self {
        Tags { texts, ..self }
    }

    /// The numbers that have a branch.
    pub const fn numbers(self, numbers: &'static [(f64, usize)]) -> Self {
        Tags { numbers, ..self }
    }

    /// The booleans that have a branch.
    pub const fn booleans(self, booleans: &'static [(bool, usize)]) -> Self {
        Tags { booleans, ..self }
    }

    /// The branches that an object with any other value can be of.
    pub const fn others(self, others: &'static [usize]) -> Self {
        Tags { others, ..self }
    }

    /// The branches that an object without the property can be of.
    pub const fn absent(self, absent: &'static [usize]) -> Self {
        Tags { absent, ..self }
    }

    /// The branches that a value can be of which is no object.
    pub const fn beside(self, beside: &'static [usize]) -> Self {
        Tags { beside, ..self }
    }

    /// The name of the property.
    pub const fn property(&self) -> &'static str {
        self.property
    }

    /// The branches that `value` can be of.
    pub fn of_value(&self, value: &Value) -> Branches {
        match value {
            Value::Object(members) => self.of(Tag::of(members.get(self.property))),
            _ => self.of_no_object(),
        }
    }

    /// The branches that a value can be of which is no object.
    pub fn of_no_object(&self) -> Branches {
        Branches::of(self.beside.iter().copied())
    }

    /// The branches that an object with this value of the property can be of.
    pub fn of(&self, tag: Tag<'_>) -> Branches {
        let found = match tag {
            Tag::Absent => Branches::of(self.absent.iter().copied()),
            Tag::Text(text) => rows(self.texts, text),
            Tag::Number(number) => rows(self.numbers, number),
            Tag::Boolean(boolean) => rows(self.booleans, boolean),
            Tag::Other => Branches::None,
        };
        match (found, tag) {
            (Branches::None, Tag::Absent) => Branches::None,
            (Branches::None, _) => Branches::of(self.others.iter().copied()),
            (found, _) => found,
        }
    }

    /// Shows the values that satisfy `is_shown` when given their branch.
    pub fn shown(self, is_shown: impl Fn(usize) -> bool) -> impl Display {
        Shown(self, is_shown)
    }
}

/// The branches in the rows of `key`.
fn rows<K: PartialEq + Copy>(rows: &[(K, usize)], key: K) -> Branches {
    let rows = rows.iter().skip_while(|(known, _)| *known != key);
    Branches::of(rows.take_while(|(known, _)| *known == key).map(|(_, branch)| *branch))
}

/// The branches that a value can be of.
#[derive(Debug, PartialEq, Eq)]
pub enum Branches {
    /// None.
    None,
    /// Just one.
    One(usize),
    /// More, which are to be tried.
    Several(Vec<usize>),
}

impl Branches {
    #[inline]
    fn of(mut branches: impl Iterator<Item = usize>) -> Self {
        match (branches.next(), branches.next()) {
            (None, _) => Branches::None,
            (Some(only), None) => Branches::One(only),
            (Some(first), Some(second)) => Branches::Several([first, second].into_iter().chain(branches).collect()),
        }
    }

    /// Whether `branch` is among them.
    pub fn contains(&self, branch: usize) -> bool {
        match self {
            Branches::None => false,
            Branches::One(only) => *only == branch,
            Branches::Several(list) => list.contains(&branch),
        }
    }
}

/// The value of the property that determines the branch.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Tag<'a> {
    /// There is none, or null.
    Absent,
    /// A text.
    Text(&'a str),
    /// A number. Those that no `f64` tells apart are told apart by the branches.
    Number(f64),
    /// A boolean.
    Boolean(bool),
    /// A list, an object, or a number beyond all bounds.
    Other,
}

impl<'a> Tag<'a> {
    /// The tag that a member is.
    pub fn of(member: Option<&'a Value>) -> Self {
        match member {
            None | Some(Value::Null) => Tag::Absent,
            Some(Value::String(text)) => Tag::Text(text),
            Some(Value::Number(number)) => number.as_f64().map_or(Tag::Other, Tag::Number),
            Some(Value::Bool(boolean)) => Tag::Boolean(*boolean),
            Some(Value::Array(_) | Value::Object(_)) => Tag::Other,
        }
    }
}

impl<'a> From<&'a Scalar<'_>> for Tag<'a> {
    fn from(scalar: &'a Scalar<'_>) -> Self {
        match scalar {
            Scalar::Null => Tag::Absent,
            Scalar::Text(text) => Tag::Text(text),
            Scalar::Number(number) => number.as_f64().map_or(Tag::Other, Tag::Number),
            Scalar::Boolean(boolean) => Tag::Boolean(*boolean),
        }
    }
}

/// A list of values.
struct Shown<F>(Tags, F);

impl<F: Fn(usize) -> bool> Display for Shown<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shown(tags, is_shown) = self;
        let texts = tags.texts.iter().map(|(text, branch)| (text as &dyn Display, *branch));
        let numbers = tags
            .numbers
            .iter()
            .map(|(number, branch)| (number as &dyn Display, *branch));
        let booleans = tags
            .booleans
            .iter()
            .map(|(boolean, branch)| (boolean as &dyn Display, *branch));
        let all = texts.chain(numbers).chain(booleans);
        let shown = all.filter(|(_, branch)| is_shown(*branch)).map(|(value, _)| value);
        shown.enumerate().try_for_each(|(index, value)| {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}`{value}`")
        })
    }
}
