// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

/// A color.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Color {
    /// `red`.
    Red,
    /// `dark-green`.
    DarkGreen,
    /// `BLUE`.
    Blue,
    /// Any other value, which validation refuses.
    Unknown(String),
}

/// Values that are no names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
    SelfValue2,
    /// `type`.
    Type,
    /// `Unknown`.
    Unknown,
    /// `a b`.
    AB,
    /// `a-b`.
    AB2,
    /// `a_b`.
    AB3,
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
    Unrecognized(String),
}

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Level {
    /// Not much.
    Low,
    /// So so.
    Middle,
    /// A lot.
    High,
    /// Any other value, which validation refuses.
    Unknown(i64),
}

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Signed {
    /// -1.
    Minus1,
    /// 0.
    V0,
    /// 1.
    V1,
    /// Any other value, which validation refuses.
    Unknown(i64),
}

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Only {
    /// `only`.
    Only,
    /// Any other value, which validation refuses.
    Unknown(String),
}

/// Another name of a type.
pub type Mixed = Option<MixedValue>;

/// `Boolean` of `Mixed`.
///
/// Always `true`.
#[derive(Debug, Clone, PartialEq)]
pub struct MixedBoolean(pub bool);

/// `Integer` of `Mixed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MixedInteger {
    /// 1.
    V1,
    /// Any other value, which validation refuses.
    Unknown(i64),
}

/// `String` of `Mixed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MixedString {
    /// `a`.
    A,
    /// Any other value, which validation refuses.
    Unknown(String),
}

/// One of several.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
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
#[derive(Debug, Clone, PartialEq)]
pub struct Flag(pub bool);

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NoType {
    /// `left`.
    Left,
    /// `right`.
    Right,
    /// Any other value, which validation refuses.
    Unknown(String),
}

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Unquoted {
    /// `1.0`.
    V10,
    /// `1.10`.
    V110,
    /// Any other value, which validation refuses.
    Unknown(String),
}

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Nested {
    /// `left`.
    Left,
    /// `right`.
    Right,
    /// Any other value, which validation refuses.
    Unknown(String),
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
    pub several: Option<Vec<HolderItem>>,
    /// `mixed`.
    pub mixed: Option<Mixed>,
}

/// `inline` of `Holder`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum HolderInline {
    /// `a`.
    A,
    /// `b`.
    B,
    /// Any other value, which validation refuses.
    Unknown(String),
}

/// An item of `several`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum HolderItem {
    /// `x`.
    X,
    /// `y`.
    Y,
    /// Any other value, which validation refuses.
    Unknown(String),
}
