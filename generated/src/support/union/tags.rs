// @generated: code that every generated crate has; do not edit, changes are lost.

//! Unions whose branch is determined by the value of a property.

use std::fmt::{self, Display};

use serde_json::Value;

use super::begun::Scalar;
use super::table::Branch;

/// A property that determines the branch of a value.
///
/// Several branches may have the same value: then they are tried.
#[derive(Debug, Clone, Copy)]
pub struct Tags {
    branches: &'static [Branch],
    property: &'static str,
}

impl Tags {
    /// The `branches` that `property` determines.
    pub const fn new(branches: &'static [Branch], property: &'static str) -> Self {
        Tags { branches, property }
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
        self.that(|branch| branch.is_beside)
    }

    /// The branches that an object with this value of the property can be of.
    pub fn of(&self, tag: Tag<'_>) -> Branches {
        let found = match tag {
            Tag::Absent => return self.that(|branch| branch.is_absent),
            Tag::Text(text) => self.that(|branch| branch.texts.contains(&text)),
            Tag::Number(number) => self.that(|branch| branch.numbers.contains(&number)),
            Tag::Boolean(boolean) => self.that(|branch| branch.booleans.contains(&boolean)),
            Tag::Other => Branches::None,
        };
        match found {
            Branches::None => self.that(|branch| branch.is_other),
            found => found,
        }
    }

    /// The branches that satisfy `is_it`.
    #[inline]
    fn that(&self, is_it: impl Fn(&Branch) -> bool) -> Branches {
        let branches = self.branches.iter().enumerate();
        Branches::of(branches.filter(|(_, branch)| is_it(branch)).map(|(index, _)| index))
    }

    /// Shows the values that satisfy `is_shown` when given their branch.
    pub fn shown(self, is_shown: impl Fn(usize) -> bool) -> impl Display {
        Shown(self, is_shown)
    }
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
        let branches = tags.branches.iter().enumerate();
        let branches = branches.filter(|(index, _)| is_shown(*index));
        let shown = branches.flat_map(|(_, branch)| {
            let texts = branch.texts.iter().map(|text| text as &dyn Display);
            let numbers = branch.numbers.iter().map(|number| number as &dyn Display);
            let booleans = branch.booleans.iter().map(|boolean| boolean as &dyn Display);
            texts.chain(numbers).chain(booleans)
        });
        shown.enumerate().try_for_each(|(index, value)| {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}`{value}`")
        })
    }
}
