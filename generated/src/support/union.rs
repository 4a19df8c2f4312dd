// @generated: code that every generated crate has; do not edit, changes are lost.

//! The JSON form of unions: `oneOf` and `anyOf` (JSON Schema Core, sections 10.2.1.2 and 10.2.1.3).

mod begun;
mod check;
mod decode;
mod keyed;
mod tags;
mod trial;

use std::fmt::{self, Display};

use serde::ser::{self, SerializeMap, Serializer};
use serde_json::Value;

pub use self::check::{check, check_beside, demands, member};
pub use self::decode::decode;
pub use self::keyed::{OneOf, absent};
use self::tags::Branches;
pub use self::tags::Tags;
use super::json::{Encoded, Json};
use super::path::Path;
use super::report::Report;
use super::rules;
use super::validate::Rule;
use super::violation::Violations;

/// A type with a variant for each branch of a union, and one for a value of none, which only a check refuses.
///
/// It says which branches it has and how they are told apart. Decoding, encoding and checking are written once, for all
/// unions.
pub trait Union: PartialEq + Sized {
    /// The name of the type.
    const NAME: &'static str;
    /// The names of the branches.
    const BRANCHES: &'static [&'static str];
    /// How the branch of a value is determined.
    const DISPATCH: Dispatch;
    /// Whether just one branch may match: `oneOf` and not `anyOf`.
    const EXCLUSIVE: bool = true;
    /// Pairs of branches of which the first says all that the second says, and more: a value that matches both is of the
    /// first.
    const FULLER: &'static [(usize, usize)] = &[];
    /// Whether a value that matches several branches is refused even where one of them is the fullest.
    const LITERAL: bool = false;

    /// Reads a value as the branch of that position.
    ///
    /// # Errors
    ///
    /// The source's.
    fn read<S: Source>(branch: usize, source: S) -> Result<Option<Self>, S::Error>;

    /// A value of no branch.
    fn unknown(value: Value) -> Self;

    /// Shows the value of the variant, with its constraint.
    fn visit<V: Visit>(&self, visitor: V) -> V::Output;
}

/// How the branch of a value is determined.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Dispatch {
    /// By the value of a property.
    Tag(Tags),
    /// By the kind of the value, for which a branch stands.
    Kind(&'static [(Kind, usize)]),
    /// By trying all branches.
    Trial,
}

/// The kinds of values by which branches are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`, where a union is not nullable as a whole.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number, whole or not.
    Number,
    /// Text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// Where the value of a branch comes from.
pub trait Source: Sized {
    /// What goes wrong.
    type Error;

    /// Reads the value as the `variant` of a branch. A thorough pass tells by none that it can't.
    ///
    /// # Errors
    ///
    /// On the fast path, a value that is not a `B`.
    fn read<B: Json, T>(self, variant: impl FnOnce(B) -> T) -> Result<Option<T>, Self::Error> {
        self.read_checked(variant, &rules::Any)
    }

    /// Reads the value as the `variant` of a branch; a thorough pass also checks it against `rule`.
    ///
    /// # Errors
    ///
    /// On the fast path, a value that is not a `B`.
    fn read_checked<B: Json, T>(
        self,
        variant: impl FnOnce(B) -> T,
        rule: &impl Rule<B>,
    ) -> Result<Option<T>, Self::Error>;
}

/// Looks at the value of a union.
pub trait Visit: Sized {
    /// What comes of it.
    type Output;

    /// The value of a branch.
    fn branch<B: Json>(self, value: &B) -> Self::Output {
        self.branch_checked(value, &rules::Any)
    }

    /// The value of a branch with a constraint.
    fn branch_checked<B: Json>(self, value: &B, rule: &impl Rule<B>) -> Self::Output;

    /// The value of the branch of that position, whose type lets the tag be that of another branch.
    fn branch_tagged<B: Json>(self, _branch: usize, value: &B, rule: &impl Rule<B>) -> Self::Output {
        self.branch_checked(value, rule)
    }

    /// The value of a branch whose type doesn't have the tag.
    fn branch_with<B: Json>(self, _tag: (&'static str, &'static str), value: &B, rule: &impl Rule<B>) -> Self::Output {
        self.branch_checked(value, rule)
    }

    /// A value of no branch.
    fn unknown(self, value: &Value) -> Self::Output;
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
                $crate::support::union::encode(self, serializer)
            }

            fn member(&self, name: &str) -> Option<::serde_json::Value> {
                $crate::support::union::member(self, name)
            }

            fn demands(&self) -> Vec<&'static str> {
                $crate::support::union::demands(self)
            }

            // A number in what any kind of value may stand for is equal to another way to write it.
            fn equals(&self, other: &Self) -> bool {
                let written = |value| ::serde_json::to_value($crate::support::json::Encoded(value)).unwrap_or_default();
                self == other || $crate::support::equality::equal(&written(self), &written(other))
            }
        }

        impl $crate::support::validate::Validate for $name {
            fn check(
                &self,
                at: &$crate::support::path::Path<'_>,
                out: &mut $crate::support::violation::Violations,
            ) {
                $crate::support::union::check(self, at, out);
            }
        }

        $crate::support::json::serde_by_json!($name);
    )*};
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use unions;

/// Reads a union from a value tree, and reports everything that is wrong with it.
pub fn explain<T: Union>(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    let branches = match T::DISPATCH {
        Dispatch::Tag(tags) => tags.of_value(value),
        Dispatch::Kind(kinds) => position(kinds, kind(value)).map_or(Branches::None, Branches::One),
        Dispatch::Trial => return trial::explain(0..T::BRANCHES.len(), value, at, report),
    };
    match branches {
        Branches::One(branch) => read(branch, value, at, report),
        Branches::Several(list) => trial::explain(list.iter().copied(), value, at, report),
        Branches::None => {
            report.check(|out| none::<T>(at, out));
            Some(T::unknown(value.clone()))
        }
    }
}

/// Reads a value from a tree as one branch.
fn read<T: Union>(branch: usize, value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    match T::read(branch, Thorough { value, at, report }) {
        Ok(read) => read,
        Err(never) => match never {},
    }
}

/// The branch that stands for `key`.
fn position<K: PartialEq>(branches: &[(K, usize)], key: K) -> Option<usize> {
    let found = branches.iter().find(|(known, _)| *known == key)?;
    Some(found.1)
}

/// The kind of a value.
fn kind(value: &Value) -> Kind {
    match value {
        Value::Null => Kind::Null,
        Value::Bool(_) => Kind::Boolean,
        Value::Number(_) => Kind::Number,
        Value::String(_) => Kind::String,
        Value::Array(_) => Kind::Array,
        Value::Object(_) => Kind::Object,
    }
}

/// The value of a branch in a tree.
struct Thorough<'a> {
    value: &'a Value,
    at: &'a Path<'a>,
    report: &'a mut Report,
}

impl Source for Thorough<'_> {
    type Error = std::convert::Infallible;

    fn read_checked<B: Json, T>(
        self,
        variant: impl FnOnce(B) -> T,
        rule: &impl Rule<B>,
    ) -> Result<Option<T>, Self::Error> {
        let branch = B::explain(self.value, self.at, self.report);
        if let Some(branch) = &branch {
            self.report.apply(rule, branch, self.at);
        }
        Ok(branch.map(variant))
    }
}

/// Encodes a union.
///
/// # Errors
///
/// The serializer's.
pub fn encode<T: Union, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.visit(Writer(serializer))
}

/// Writes a value as that of its branch.
struct Writer<S>(S);

impl<S: Serializer> Visit for Writer<S> {
    type Output = Result<S::Ok, S::Error>;

    fn branch_checked<B: Json>(self, value: &B, _: &impl Rule<B>) -> Self::Output {
        value.encode(self.0)
    }

    fn branch_with<B: Json>(self, (name, tag): (&str, &str), value: &B, _: &impl Rule<B>) -> Self::Output {
        let value = serde_json::to_value(Encoded(value)).map_err(ser::Error::custom)?;
        let Value::Object(members) = value else {
            return value.encode(self.0);
        };
        let mut object = self.0.serialize_map(None)?;
        object.serialize_entry(name, tag)?;
        let mut others = members.iter().filter(|(other, _)| *other != name);
        others.try_for_each(|(name, value)| object.serialize_entry(name, value))?;
        object.end()
    }

    fn unknown(self, value: &Value) -> Self::Output {
        value.encode(self.0)
    }
}

/// The keyword of a union.
const fn keyword<T: Union>() -> &'static str {
    if T::EXCLUSIVE { "oneOf" } else { "anyOf" }
}

/// Records that a value is of no branch.
#[cold]
fn none<T: Union>(at: &Path<'_>, out: &mut Violations) {
    let expected = Expected(T::DISPATCH, T::BRANCHES);
    out.add(at, keyword::<T>(), format_args!("matches no branch: {expected}"));
}

/// How a value that is of no branch could have been of one.
struct Expected(Dispatch, &'static [&'static str]);

impl Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Expected(dispatch, branches) = self;
        let demand = match dispatch {
            Dispatch::Tag(tags) => {
                return write!(f, "`{}` must be one of {}", tags.property(), tags.shown(|_| true));
            }
            Dispatch::Kind(_) => "be",
            Dispatch::Trial => "match",
        };
        write!(f, "the value must {demand} one of")?;
        branches.iter().enumerate().try_for_each(|(index, name)| {
            let separator = if index == 0 { "" } else { "," };
            write!(f, "{separator} {name}")
        })
    }
}
