//! The JSON form of unions: `oneOf` and `anyOf` (JSON Schema Core, sections 10.2.1.2 and 10.2.1.3).

mod begun;
mod check;
mod decode;
pub mod table;
mod tags;
mod trial;

use std::fmt::{self, Debug, Display};

use serde::ser::{self, SerializeMap, Serializer};
use serde_json::Value;

pub use self::check::{check, check_beside, demands, member};
pub use self::decode::decode;
pub use self::table::Branch;
pub(crate) use self::table::union;
use self::tags::Branches;
pub use self::tags::Tags;
use super::json::{Encoded, Json};
use super::path::Path;
use super::report::Report;
use super::validate::Rule;
use super::violation::Violations;

/// A type with a variant for each branch of a union, and one for a value of none, which only a check refuses.
///
/// It says which branches it has and how they are told apart; `union!` writes that from a table. Decoding,
/// encoding and checking are written once, for all unions.
pub trait Union: PartialEq + Debug + Sized {
    /// The name of the type.
    const NAME: &'static str;
    /// The keyword: `oneOf` where just one branch may match, or `anyOf`.
    const KEYWORD: &'static str;
    /// The branches.
    const BRANCHES: &'static [Branch];
    /// How the branch of a value is determined.
    const DISPATCH: Dispatch;
    /// Whether a value that matches several branches is refused even where one of them is the fullest.
    const LITERAL: bool = false;

    /// Reads a value as the branch of that position.
    fn read<S: Source>(branch: usize, source: S) -> Result<Option<Self>, S::Error>;

    /// A value of no branch.
    fn unknown(value: Value) -> Self;

    /// Shows the value of the variant, with its constraint.
    fn visit<V: Visit>(&self, visitor: V) -> V::Output;
}

/// How the branch of a value is determined.
#[derive(Debug, Clone, Copy)]
pub enum Dispatch {
    /// By the value of a property.
    Tag(Tags),
    /// By the kind of the value.
    Kind,
    /// By trying all branches.
    Trial,
}

impl Dispatch {
    /// By the value of `property`.
    pub const fn tag(branches: &'static [Branch], property: &'static str) -> Self {
        Dispatch::Tag(Tags::new(branches, property))
    }

    /// By the kind of the value.
    pub const fn kind(_: &'static [Branch]) -> Self {
        Dispatch::Kind
    }

    /// By trying all branches.
    pub const fn trial(_: &'static [Branch]) -> Self {
        Dispatch::Trial
    }
}

/// Whether several that match are refused even where one of them is the fullest: they are.
pub const fn literal() -> bool {
    true
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

    /// Reads the value as the `variant` of a branch; a thorough pass also checks it against `rule`, and tells by none that
    /// it can't.
    fn read<B: Json, T>(self, variant: impl FnOnce(B) -> T, rule: impl Rule<B>) -> Result<Option<T>, Self::Error>;
}

/// Looks at the value of a union.
pub trait Visit: Sized {
    /// What comes of it.
    type Output;

    /// The value of a branch.
    fn branch<B: Json>(self, branch: usize, value: &B, rule: impl Rule<B>) -> Self::Output;

    /// The value of a branch whose type lets the tag be that of another branch.
    fn branch_open<B: Json>(self, branch: usize, value: &B, rule: impl Rule<B>) -> Self::Output {
        self.branch(branch, value, rule)
    }

    /// The value of a branch whose type doesn't have the tag.
    fn branch_tagged<B: Json>(self, branch: usize, _tag: &'static str, value: &B, rule: impl Rule<B>) -> Self::Output {
        self.branch(branch, value, rule)
    }

    /// A value of no branch.
    fn unknown(self, value: &Value) -> Self::Output;

    /// Looks at a branch whose type lets the tag be that of another branch.
    fn open(self) -> Open<Self> {
        Open(self)
    }

    /// Looks at a branch whose type doesn't have the tag, which is this text.
    fn tagged(self, tag: &'static str) -> Tagged<Self> {
        Tagged(self, tag)
    }
}

/// Looks at a branch whose type lets the tag be that of another branch.
#[derive(Debug)]
pub struct Open<V>(V);

impl<V: Visit> Open<V> {
    /// The value of the branch.
    pub fn branch<B: Json>(self, branch: usize, value: &B, rule: impl Rule<B>) -> V::Output {
        self.0.branch_open(branch, value, rule)
    }
}

/// Looks at a branch whose type doesn't have the tag.
#[derive(Debug)]
pub struct Tagged<V>(V, &'static str);

impl<V: Visit> Tagged<V> {
    /// The value of the branch.
    pub fn branch<B: Json>(self, branch: usize, value: &B, rule: impl Rule<B>) -> V::Output {
        self.0.branch_tagged(branch, self.1, value, rule)
    }
}

/// Reads a union from a value tree, and reports everything that is wrong with it.
pub fn explain<T: Union>(value: &Value, at: &Path<'_>, report: &mut Report) -> Option<T> {
    let branches = match T::DISPATCH {
        Dispatch::Tag(tags) => tags.of_value(value),
        Dispatch::Kind => of_kind(T::BRANCHES, kind(value)),
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

/// The branch for values of a kind.
fn of_kind(branches: &[Branch], kind: Kind) -> Branches {
    let found = branches.iter().position(|branch| branch.kinds.contains(&kind));
    found.map_or(Branches::None, Branches::One)
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

    fn read<B: Json, T>(self, variant: impl FnOnce(B) -> T, rule: impl Rule<B>) -> Result<Option<T>, Self::Error> {
        let branch = B::explain(self.value, self.at, self.report);
        if let Some(branch) = &branch {
            self.report.apply(&rule, branch, self.at);
        }
        Ok(branch.map(variant))
    }
}

/// Encodes a union.
pub fn encode<T: Union, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let property = match T::DISPATCH {
        Dispatch::Tag(tags) => tags.property(),
        Dispatch::Kind | Dispatch::Trial => "",
    };
    value.visit(Writer { serializer, property })
}

/// Writes a value as that of its branch.
struct Writer<S> {
    serializer: S,
    /// The property that determines the branch.
    property: &'static str,
}

impl<S: Serializer> Visit for Writer<S> {
    type Output = Result<S::Ok, S::Error>;

    fn branch<B: Json>(self, _: usize, value: &B, _: impl Rule<B>) -> Self::Output {
        value.encode(self.serializer)
    }

    fn branch_tagged<B: Json>(self, _: usize, tag: &'static str, value: &B, _: impl Rule<B>) -> Self::Output {
        let value = serde_json::to_value(Encoded(value)).map_err(ser::Error::custom)?;
        let Value::Object(members) = value else {
            return value.encode(self.serializer);
        };
        let mut object = self.serializer.serialize_map(None)?;
        object.serialize_entry(self.property, tag)?;
        let mut others = members.iter().filter(|(other, _)| *other != self.property);
        others.try_for_each(|(name, value)| object.serialize_entry(name, value))?;
        object.end()
    }

    fn unknown(self, value: &Value) -> Self::Output {
        value.encode(self.serializer)
    }
}

/// Whether just one branch of a union may match.
fn is_exclusive<T: Union>() -> bool {
    T::KEYWORD == "oneOf"
}

/// Records that a value is of no branch.
#[cold]
fn none<T: Union>(at: &Path<'_>, out: &mut Violations) {
    let expected = Expected(T::DISPATCH, T::BRANCHES);
    out.add(at, T::KEYWORD, format_args!("matches no branch: {expected}"));
}

/// How a value that is of no branch could have been of one.
struct Expected(Dispatch, &'static [Branch]);

impl Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Expected(dispatch, branches) = self;
        let demand = match dispatch {
            Dispatch::Tag(tags) => {
                return write!(f, "`{}` must be one of {}", tags.property(), tags.shown(|_| true));
            }
            Dispatch::Kind => "be",
            Dispatch::Trial => "match",
        };
        write!(f, "the value must {demand} one of")?;
        branches.iter().enumerate().try_for_each(|(index, branch)| {
            let separator = if index == 0 { "" } else { "," };
            write!(f, "{separator} {}", branch.name)
        })
    }
}
