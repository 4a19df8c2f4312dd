// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

/// A color.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    Red,
    DarkGreen,
    Blue,
    Unknown(crate::UnknownValue),
}

/// Values that are no names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Odd {
    /// The empty string.
    Empty,
    /// ` `.
    Space,
    /// `1st`.
    V1st,
    /// `+1`.
    Plus1,
    /// `-1`.
    Minus1,
    /// `*`.
    Star,
    /// `self`.
    SelfValue,
    /// `Self`.
    SelfValueValue,
    Type,
    /// `Unknown`.
    UnknownValue,
    AB,
    /// `a-b`.
    ABValue,
    /// `a_b`.
    AB2,
    É,
    日本,
    /// `<=`.
    LessEqual,
    /// `"quoted"`.
    Quoted,
    /// `back\slash`.
    BackSlash,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Not much.
    Low,
    /// So so.
    Middle,
    /// A lot.
    High,
    Unknown(crate::UnknownValue<i64>),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signed {
    /// -1.
    Minus1,
    /// 0.
    V0,
    /// 1.
    V1,
    Unknown(crate::UnknownValue<i64>),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Only {
    Only,
    Unknown(crate::UnknownValue),
}

pub type Mixed = Option<MixedValue>;

/// Always `true`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MixedBoolean(pub bool);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MixedInteger {
    /// 1.
    V1,
    Unknown(crate::UnknownValue<i64>),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MixedString {
    A,
    Unknown(crate::UnknownValue),
}

/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MixedValue {
    Boolean(MixedBoolean),
    Integer(MixedInteger),
    String(MixedString),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// One of `0.5`, `1`, `2`.
#[derive(Debug, Clone, PartialEq)]
pub struct Ratio(pub f64);

/// Always `true`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Flag(pub bool);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoType {
    Left,
    Right,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unquoted {
    /// `1.0`.
    V10,
    /// `1.10`.
    V110,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nested {
    Left,
    Right,
    Unknown(crate::UnknownValue),
}

/// One of `0`, `{"a":1,"b":[0]}`, `"x"`.
#[derive(Debug, Clone, PartialEq)]
pub struct Zero(pub serde_json::Value);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Holder {
    pub color: Color,
    /// Default: `"a"`.
    pub inline: Option<HolderInline>,
    pub levels: Option<Vec<Level>>,
    pub several: Option<Vec<HolderSeveralItem>>,
    pub mixed: Option<Mixed>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderInline {
    A,
    B,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderSeveralItem {
    X,
    Y,
    Unknown(crate::UnknownValue),
}
