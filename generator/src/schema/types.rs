//! The kinds of JSON values.

use std::fmt;

use super::number::Decimal;

/// A kind of JSON value, as `type` tells them apart (JSON Schema Validation, section 6.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Kind {
    /// `null`.
    Null = 1,
    /// `boolean`.
    Boolean = 2,
    /// `integer`: a number without a fraction.
    Integer = 4,
    /// `number`: a number with a fraction; with [`Kind::Integer`], any number.
    Fraction = 8,
    /// `string`.
    String = 16,
    /// `array`.
    Array = 32,
    /// `object`.
    Object = 64,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 7] = [
        Kind::Null,
        Kind::Boolean,
        Kind::Integer,
        Kind::Fraction,
        Kind::String,
        Kind::Array,
        Kind::Object,
    ];
}

/// A set of kinds.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Kinds(u8);

impl Kinds {
    /// No kind: nothing is valid.
    pub const NONE: Kinds = Kinds(0);
    /// Every kind.
    pub const ALL: Kinds = Kinds(127);
    /// Any number, whole or not.
    pub const NUMBER: Kinds = Kinds(Kind::Integer as u8 | Kind::Fraction as u8);

    /// The values of `type`.
    pub const NAMES: [&'static str; 7] = ["null", "boolean", "integer", "number", "string", "array", "object"];

    /// Just one kind.
    pub const fn only(kind: Kind) -> Self {
        Kinds(kind as u8)
    }

    /// The kinds that a value of `type` names.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "null" => Kinds::only(Kind::Null),
            "boolean" => Kinds::only(Kind::Boolean),
            "integer" => Kinds::only(Kind::Integer),
            "number" => Kinds::NUMBER,
            "string" => Kinds::only(Kind::String),
            "array" => Kinds::only(Kind::Array),
            "object" => Kinds::only(Kind::Object),
            _ => return None,
        })
    }

    /// The value of `type` that was meant by a name that is none, where it is clear: one in other letters, or the name
    /// that a programming language has for it.
    pub fn meant(name: &str) -> Option<&'static str> {
        let name = name.trim().to_ascii_lowercase();
        if let Some(known) = Kinds::NAMES.iter().find(|known| **known == name) {
            return Some(known);
        }
        Some(match name.as_str() {
            "bool" => "boolean",
            "int" | "int32" | "int64" | "long" => "integer",
            "float" | "double" | "decimal" => "number",
            "str" | "text" | "date" | "datetime" | "date-time" | "uuid" | "file" => "string",
            "list" => "array",
            "dict" | "map" | "hash" => "object",
            "nil" | "none" => "null",
            _ => return None,
        })
    }

    /// The values of `type` that name them.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        let named = move |name: &&str| match *name {
            "integer" => self.and(Kinds::NUMBER) == Kinds::only(Kind::Integer),
            "number" => self.contains(Kind::Fraction),
            name => Kinds::named(name).is_some_and(|kinds| self.and(kinds) != Kinds::NONE),
        };
        Kinds::NAMES.into_iter().filter(named)
    }

    /// The kind of a value.
    pub fn of(value: &serde_json::Value) -> Self {
        use serde_json::Value;
        Kinds::only(match value {
            Value::Null => Kind::Null,
            Value::Bool(_) => Kind::Boolean,
            Value::Number(number) if Decimal::new(number).is_whole() => Kind::Integer,
            Value::Number(_) => Kind::Fraction,
            Value::String(_) => Kind::String,
            Value::Array(_) => Kind::Array,
            Value::Object(_) => Kind::Object,
        })
    }

    /// Whether `kind` is in the set.
    pub const fn contains(self, kind: Kind) -> bool {
        self.0 & kind as u8 != 0
    }

    /// The kinds in both sets.
    pub const fn and(self, other: Kinds) -> Self {
        Kinds(self.0 & other.0)
    }

    /// The kinds in either set.
    pub const fn or(self, other: Kinds) -> Self {
        Kinds(self.0 | other.0)
    }

    /// The set without `kind`.
    pub const fn without(self, kind: Kind) -> Self {
        Kinds(self.0 & !(kind as u8))
    }

    /// The kinds in the set.
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        Kind::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }
}

impl fmt::Debug for Kinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
