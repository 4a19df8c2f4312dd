// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

/// A color.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `red`.
    Red,
    /// `dark-green`.
    DarkGreen,
    /// `BLUE`.
    Blue,
    /// Any other value, which validation refuses.
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
    /// `type`.
    Type,
    /// `Unknown`.
    UnknownValue,
    /// `a b`.
    AB,
    /// `a-b`.
    ABValue,
    /// `a_b`.
    AB2,
    /// `é`.
    É,
    /// `日本`.
    日本,
    /// `<=`.
    LessEqual,
    /// `"quoted"`.
    Quoted,
    /// `back\slash`.
    BackSlash,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// Not much.
    Low,
    /// So so.
    Middle,
    /// A lot.
    High,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue<i64>),
}

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signed {
    /// -1.
    Minus1,
    /// 0.
    V0,
    /// 1.
    V1,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue<i64>),
}

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Only {
    /// `only`.
    Only,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// Another name of a type.
pub type Mixed = Option<MixedValue>;

/// `Boolean` of `Mixed`.
///
/// Always `true`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MixedBoolean(pub bool);

/// `Integer` of `Mixed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MixedInteger {
    /// 1.
    V1,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue<i64>),
}

/// `String` of `Mixed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MixedString {
    /// `a`.
    A,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// One of several.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MixedValue {
    /// Boolean.
    Boolean(MixedBoolean),
    /// Integer.
    Integer(MixedInteger),
    /// String.
    String(MixedString),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// A value with a constraint.
///
/// One of `0.5`, `1`, `2`.
#[derive(Debug, Clone, PartialEq)]
pub struct Ratio(pub f64);

/// A value with a constraint.
///
/// Always `true`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Flag(pub bool);

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NoType {
    /// `left`.
    Left,
    /// `right`.
    Right,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unquoted {
    /// `1.0`.
    V10,
    /// `1.10`.
    V110,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nested {
    /// `left`.
    Left,
    /// `right`.
    Right,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// A value with a constraint.
///
/// One of `0`, `{"a":1,"b":[0]}`, `"x"`.
#[derive(Debug, Clone, PartialEq)]
pub struct Zero(pub serde_json::Value);

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Holder {
    /// `color`.
    pub color: Color,
    /// `inline`.
    ///
    /// Default: `"a"`.
    pub inline: Option<HolderInline>,
    /// `levels`.
    pub levels: Option<Vec<Level>>,
    /// `several`.
    pub several: Option<Vec<HolderSeveralItem>>,
    /// `mixed`.
    pub mixed: Option<Mixed>,
}

/// `inline` of `Holder`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderInline {
    /// `a`.
    A,
    /// `b`.
    B,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// An item of `several`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderSeveralItem {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}
