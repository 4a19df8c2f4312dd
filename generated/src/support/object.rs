// @generated: code that every generated crate has; do not edit, changes are lost.

//! The JSON form of objects: one small trait in place of code spelled out for each type.

mod decode;
mod explain;
mod visit;

use std::fmt;

pub use self::decode::decode;
pub use self::explain::explain;
pub use self::visit::{check, check_around, check_presence, demands, encode, member};
use super::json::Json;
use super::path::Path;
use super::validate::Rule;
use super::violation::Violations;

/// A type whose JSON form is an object.
///
/// It says which members it has, and how they go into and come out of its fields. Decoding, encoding and checking are
/// written once, for all objects, in the modules below.
pub trait Object: PartialEq + Sized {
    /// The name of the type.
    const NAME: &'static str;
    /// The members, by their names on the wire.
    const FIELDS: &'static [Field];
    /// What becomes of members that are not among [`FIELDS`](Self::FIELDS).
    const UNKNOWN: Unknown = Unknown::Drop;
    /// The number of parts that are read from the object as a whole, such as unions beside its properties.
    const WHOLE: usize = 0;
    /// Room for the members while they are read, each present or not yet.
    type Slots: Default;

    /// The position of the member `name` in [`FIELDS`](Self::FIELDS).
    fn position(name: &str) -> Option<usize>;

    /// Reads the member `FIELDS[index]` into its slot.
    ///
    /// # Errors
    ///
    /// The source's.
    fn read<S: Source>(slots: &mut Self::Slots, index: usize, source: S) -> Result<(), S::Error>;

    /// Reads a member that is not among [`FIELDS`](Self::FIELDS), where those are kept.
    ///
    /// # Errors
    ///
    /// The source's.
    fn read_unknown<S: Source>(_slots: &mut Self::Slots, _name: String, source: S) -> Result<(), S::Error> {
        source.skip()
    }

    /// Reads the part `index` of those that take the object as a whole.
    ///
    /// # Errors
    ///
    /// The source's.
    fn read_whole<S: Source>(_slots: &mut Self::Slots, _index: usize, source: S) -> Result<(), S::Error> {
        source.skip()
    }

    /// Puts the value together, or says what keeps it from being whole. A required member that is absent need not be
    /// said.
    fn build(slots: Self::Slots, problems: &mut Problems) -> Option<Self>;

    /// Shows each member that is present, with its constraints, in the order of the description.
    fn visit<V: Visit>(&self, visitor: &mut V);

    /// Records which constraints are broken that concern more than one member.
    fn check_members(&self, _at: &Path<'_>, _out: &mut Violations) {}
}

/// One member of an object.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    name: &'static str,
    presence: Presence,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presence {
    Required,
    Optional,
    Ignored,
    /// It must not be there.
    Forbidden,
    /// It must be there, and the object around this one holds it.
    Around,
    /// It chooses a branch of the union of that number. A closed branch has no other property.
    Branch {
        union: usize,
        closed: bool,
    },
}

impl Field {
    /// A member that must be present.
    pub const fn required(name: &'static str) -> Self {
        Field {
            name,
            presence: Presence::Required,
        }
    }

    /// A member that may be absent.
    pub const fn optional(name: &'static str) -> Self {
        Field {
            name,
            presence: Presence::Optional,
        }
    }

    /// The member that chooses a branch of a union, where `union` tells those of one union from those of another.
    pub const fn branch(name: &'static str, union: usize) -> Self {
        Field {
            name,
            presence: Presence::Branch { union, closed: false },
        }
    }

    /// The member that chooses a branch of a union, which has no other.
    pub const fn closed_branch(name: &'static str, union: usize) -> Self {
        Field {
            name,
            presence: Presence::Branch { union, closed: true },
        }
    }

    /// Its name on the wire.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// A member that belongs to the other direction: `readOnly` in a request, `writeOnly` in a response.
    pub const fn ignored(name: &'static str) -> Self {
        Field {
            name,
            presence: Presence::Ignored,
        }
    }

    /// A member that must be present, where the object is a part of another one, which holds it.
    pub const fn around(name: &'static str) -> Self {
        Field {
            name,
            presence: Presence::Around,
        }
    }

    /// A member that must be absent.
    pub const fn forbidden(name: &'static str) -> Self {
        Field {
            name,
            presence: Presence::Forbidden,
        }
    }
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

/// Where the value of one member comes from.
pub trait Source: Sized {
    /// What goes wrong.
    type Error;

    /// Reads the value into `slot`.
    ///
    /// # Errors
    ///
    /// On the fast path, a value that is not a `T`.
    fn fill<T: Json>(self, slot: &mut Option<T>) -> Result<(), Self::Error>;

    /// Reads the value into `slot`; a thorough pass also checks it against `rule`.
    ///
    /// # Errors
    ///
    /// On the fast path, a value that is not a `T`.
    fn fill_checked<T: Json>(self, slot: &mut Option<T>, rule: &impl Rule<T>) -> Result<(), Self::Error>;

    /// Reads the value as one more entry of a map.
    ///
    /// # Errors
    ///
    /// On the fast path, a value that is not a `T`.
    fn insert<T: Json>(self, map: &mut impl Extend<(String, T)>, name: String) -> Result<(), Self::Error>;

    /// Reads the value as one more entry of a map; a thorough pass also checks it against `rule`.
    ///
    /// # Errors
    ///
    /// On the fast path, a value that is not a `T`.
    fn insert_checked<T: Json>(
        self,
        map: &mut impl Extend<(String, T)>,
        name: String,
        rule: &impl Rule<T>,
    ) -> Result<(), Self::Error>;

    /// Reads the value into `slot` if it is a valid `T`, and otherwise leaves it.
    ///
    /// # Errors
    ///
    /// The source's.
    fn try_fill<T: Json>(self, slot: &mut Option<T>) -> Result<(), Self::Error>;

    /// Reads a value that can be nothing but `constant`.
    ///
    /// # Errors
    ///
    /// On the fast path, any other value.
    fn expect(self, slot: &mut Option<()>, constant: &'static str) -> Result<(), Self::Error>;

    /// Passes over the value.
    ///
    /// # Errors
    ///
    /// The source's.
    fn skip(self) -> Result<(), Self::Error>;
}

/// Looks at the members of an object in turn.
pub trait Visit {
    /// A member that is always present.
    fn required<T: Json>(&mut self, name: &str, value: &T);

    /// A member that is always present, with a constraint.
    fn required_checked<T: Json>(&mut self, name: &str, value: &T, rule: &impl Rule<T>);

    /// A member that has just one value.
    fn constant(&mut self, name: &str, value: &'static str);

    /// A part whose members are the object's own.
    fn flatten<T: Json>(&mut self, value: &T);

    /// A member that may be absent.
    fn optional<T: Json>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// A member that may be absent, with a constraint.
    fn optional_checked<T: Json>(&mut self, name: &str, value: &Option<T>, rule: &impl Rule<T>) {
        if let Some(value) = value {
            self.required_checked(name, value, rule);
        }
    }
}

/// Gives a type the JSON form of an object, with serde's traits and [`Validate`](super::validate::Validate).
#[allow(unused_macros)] // Some crates have no type of this kind.
macro_rules! objects {
    ($($name:ident),* $(,)?) => {$(
        impl $crate::support::json::Json for $name {
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::support::object::decode(deserializer)
            }

            fn explain(
                value: &::serde_json::Value,
                at: &$crate::support::path::Path<'_>,
                report: &mut $crate::support::report::Report,
            ) -> Option<Self> {
                $crate::support::object::explain(value, at, report)
            }

            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::support::object::encode(self, serializer)
            }

            fn member(&self, name: &str) -> Option<::serde_json::Value> {
                $crate::support::object::member(self, name)
            }

            fn demands(&self) -> Vec<&'static str> {
                $crate::support::object::demands(self)
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
                $crate::support::object::check(self, at, out);
            }
        }

        $crate::support::json::serde_by_json!($name);
    )*};
}
#[allow(unused_imports)] // Some crates have no type of this kind.
pub(crate) use objects;

/// What keeps an object from being put together.
#[derive(Debug, Default)]
pub struct Problems {
    list: Vec<Problem>,
    /// The branches of unions of which no branch is present. That is for a check to refuse, if there is a value to check.
    absent: Vec<&'static [Field]>,
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
    pub fn add_absent(&mut self, branches: &'static [Field]) {
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
