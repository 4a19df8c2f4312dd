//! The JSON form of objects: one small trait in place of code spelled out for each type.

mod decode;
mod explain;
mod key;
mod table;
mod visit;

use std::fmt;

pub use self::decode::decode;
pub use self::explain::explain;
pub use self::key::{Key, absent};
pub use self::table::all;
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use self::table::{object, slot};
pub use self::visit::{around, check, check_presence, demands, encode, member};
use super::json::Json;
use super::path::Path;
use super::validate::Rule;
use super::violation::Violations;

/// A type whose JSON form is an object.
///
/// It says which members it has, and how they go into and come out of its fields; `object!` writes that from a
/// table. Decoding, encoding and checking are written once, for all objects, in the modules below.
pub trait Object: PartialEq + fmt::Debug + Sized {
    /// The name of the type.
    const NAME: &'static str;
    /// The members that are fields, or have but one value.
    const FIELDS: &'static [Field];
    /// The branches of each union whose members are the object's own.
    const UNIONS: &'static [&'static [Key]] = &[];
    /// What becomes of members that are not declared.
    const UNKNOWN: Unknown = Unknown::Drop;
    /// The types of the parts that are read from the object as a whole, such as unions beside its properties.
    const WHOLE: &'static [&'static str] = &[];
    /// Tells one member from another.
    type Member;

    /// The member of that name.
    fn find(name: &str) -> Found<Self::Member>;

    /// Reads the members, and puts the value together. A thorough pass gets none where that can't be done.
    fn read<M: Members<Self>>(members: &mut M) -> Result<Option<Self>, M::Error>;

    /// Shows each member that is present, with its constraints, in the order of the description.
    fn visit<V: Visit>(&self, visitor: &mut V);

    /// Records which constraints are broken that concern more than one member.
    fn check_members(&self, _at: &Path<'_>, _out: &mut Violations) {}
}

/// One member of an object.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    name: &'static str,
    is_required: bool,
    /// Whether the object around this one holds it.
    is_around: bool,
}

impl Field {
    /// A member that must be present.
    pub const fn required(name: &'static str) -> Self {
        Field {
            name,
            is_required: true,
            is_around: false,
        }
    }

    /// A member that may be absent.
    pub const fn optional(name: &'static str) -> Self {
        Field {
            name,
            is_required: false,
            is_around: false,
        }
    }

    /// A member that must be present, where the object is a part of another one, which holds it.
    pub const fn around(name: &'static str) -> Self {
        Field {
            name,
            is_required: true,
            is_around: true,
        }
    }

    /// A member that must be present, with this value.
    pub const fn constant(name: &'static str, _: &'static str) -> Self {
        Field::required(name)
    }
}

/// What a name stands for in an object.
#[derive(Debug)]
pub enum Found<M> {
    /// A member; where that is a union, its branch of that position.
    Member(M, usize),
    /// A member that belongs to the other direction, `readOnly` in a request or `writeOnly` in a response, or to the object
    /// around this one.
    Ignored,
    /// A member that must be absent.
    Forbidden,
    /// Nothing.
    Unknown,
}

/// What is to be read next of an object.
#[derive(Debug)]
pub enum Next<M> {
    /// A member; where that is a union, its branch of that position.
    Member(M, usize),
    /// A member that is not declared, where those are kept.
    Unknown,
    /// Nothing: all members have been read.
    End,
}

/// What becomes of members that a description does not mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// They are accepted and dropped: `additionalProperties` is absent.
    Drop,
    /// They are kept: `additionalProperties` is true or a schema.
    Keep,
    /// They are refused: `additionalProperties` is false.
    Deny,
}

impl Unknown {
    /// They are kept.
    pub const fn keep() -> Self {
        Unknown::Keep
    }

    /// They are refused.
    pub const fn deny() -> Self {
        Unknown::Deny
    }
}

/// Where the value of a member comes from: of the one that has been come to.
pub trait Source {
    /// What goes wrong.
    type Error;

    /// Reads the value of a member that must be present into `slot`.
    fn required<T: Json>(&mut self, name: &'static str, slot: &mut Option<T>) -> Result<(), Self::Error>;

    /// Reads the value of a member that may be absent into `slot`.
    fn optional<T: Json>(&mut self, name: &'static str, slot: &mut Option<T>) -> Result<(), Self::Error>;

    /// Reads the value of a member that must be present, or may be absent, into `slot`; a thorough pass also checks it
    /// against `rule`.
    fn checked<T: Json>(
        &mut self,
        name: &'static str,
        slot: &mut Option<T>,
        rule: impl Rule<T>,
        is_required: bool,
    ) -> Result<(), Self::Error>;

    /// Reads the next value with a constraint.
    #[inline]
    fn with<R>(&mut self, rule: &'static R) -> Checked<'_, Self, R>
    where
        Self: Sized,
    {
        Checked(self, rule)
    }

    /// Reads a value that can be nothing but `constant`.
    fn constant(
        &mut self,
        name: &'static str,
        slot: &mut Option<()>,
        constant: &'static str,
    ) -> Result<(), Self::Error>;

    /// Refuses a member that has been read before, where that can be.
    fn again(&mut self, name: &'static str) -> Result<(), Self::Error>;

    /// Reads the value as one more entry of a map, if its name is one of `names` or there are none of these; a thorough pass
    /// also checks it against `rule`.
    fn insert<T: Json>(
        &mut self,
        names: &[&str],
        map: &mut impl Extend<(String, T)>,
        rule: impl Rule<T>,
    ) -> Result<(), Self::Error>;
}

/// Where the members of a `T` come from, one after the other.
pub trait Members<T: Object>: Source {
    /// Comes to the next member.
    fn next(&mut self) -> Result<Next<T::Member>, Self::Error>;

    /// Reads the object as a whole into `slot`.
    fn whole<P: Json>(&mut self, slot: &mut Option<P>);

    /// Reads the object as a whole into `slot` if it is a valid `P`, and otherwise leaves it.
    fn part<P: Json>(&mut self, slot: &mut Option<P>);

    /// What keeps the value from being put together, but for required members that are absent.
    fn problems(&mut self) -> &mut Problems;
}

/// Looks at the members of an object in turn.
pub trait Visit {
    /// A member that is always present.
    fn required<T: Json>(&mut self, name: &str, value: &T);

    /// A member that is always present, with a constraint.
    fn checked<T: Json>(&mut self, name: &str, value: &T, rule: impl Rule<T>);

    /// A member that may be absent.
    fn optional<T: Json>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// The next member has a constraint.
    #[inline]
    fn with<R>(&mut self, rule: &'static R) -> Shown<'_, Self, R>
    where
        Self: Sized,
    {
        Shown(self, rule)
    }

    /// A member that has just one value.
    fn constant(&mut self, name: &str, value: &'static str);

    /// A part whose members are the object's own.
    fn whole<T: Json>(&mut self, value: &T);

    /// A part whose members are the object's own, if it is there.
    fn part<T: Json>(&mut self, value: &Option<T>) {
        if let Some(value) = value {
            self.whole(value);
        }
    }
}

/// Where a member with a constraint comes from.
#[derive(Debug)]
pub struct Checked<'a, S, R: 'static>(&'a mut S, &'static R);

impl<S: Source, R> Checked<'_, S, R> {
    /// A member that must be present.
    #[inline]
    pub fn required<T: Json>(self, name: &'static str, slot: &mut Option<T>) -> Result<(), S::Error>
    where
        R: Rule<T>,
    {
        self.0.checked(name, slot, self.1, true)
    }

    /// A member that may be absent.
    #[inline]
    pub fn optional<T: Json>(self, name: &'static str, slot: &mut Option<T>) -> Result<(), S::Error>
    where
        R: Rule<T>,
    {
        self.0.checked(name, slot, self.1, false)
    }
}

/// A member with a constraint, shown.
#[derive(Debug)]
pub struct Shown<'a, V, R: 'static>(&'a mut V, &'static R);

impl<V: Visit, R> Shown<'_, V, R> {
    /// A member that is always present.
    #[inline]
    pub fn required<T: Json>(self, name: &str, value: &T)
    where
        R: Rule<T>,
    {
        self.0.checked(name, value, self.1);
    }

    /// A member that may be absent.
    #[inline]
    pub fn optional<T: Json>(self, name: &str, value: &Option<T>)
    where
        R: Rule<T>,
    {
        if let Some(value) = value {
            self.0.checked(name, value, self.1);
        }
    }
}

/// What keeps an object from being put together.
#[derive(Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
    /// The branches of unions of which no branch is present. That is for a check to refuse, if there is a value to check.
    absent: Vec<&'static [Key]>,
}

#[derive(Debug)]
struct Problem {
    /// The member that is wrong, or none where it is the object.
    name: Option<&'static str>,
    keyword: &'static str,
    message: String,
}

impl Problems {
    /// Records that the object breaks `keyword`.
    pub fn add(&mut self, keyword: &'static str, message: impl fmt::Display) {
        self.list.push(Problem {
            name: None,
            keyword,
            message: message.to_string(),
        });
    }

    /// Records that no branch of a union is present.
    pub fn add_absent(&mut self, branches: &'static [Key]) {
        self.absent.push(branches);
    }

    /// Records that the member `name` breaks `keyword`.
    pub fn add_member(&mut self, name: &'static str, keyword: &'static str, message: impl fmt::Display) {
        self.list.push(Problem {
            name: Some(name),
            keyword,
            message: message.to_string(),
        });
    }
}
