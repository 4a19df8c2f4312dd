// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

use std::collections::BTreeMap;

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OptionModel {
    /// `value`.
    pub value: Option<String>,
    /// `vec`.
    pub vec: Option<VecModel>,
}

/// Another name of a type.
pub type VecModel = Vec<StringModel>;

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StringModel {
    /// `text`.
    pub text: Option<String>,
    /// `self`.
    pub self_: Option<SelfModel>,
}

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultModel {
    /// `Ok`.
    Ok,
    /// `Err`.
    Err,
    /// `ok`.
    OkValue,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BoxModel {
    /// `inner`.
    pub inner: Option<Box<BoxModel>>,
    /// `option`.
    pub option: Option<OptionModel>,
}

/// Another name of a type.
pub type SomeModel = String;

/// One of some values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FromModel {
    /// `a`.
    A,
    /// `b`.
    B,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct IntoModel {
    /// `from`.
    pub from: FromModel,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SelfModel {
    /// `a`.
    pub a: Option<bool>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DefaultModel {
    /// `a`.
    ///
    /// Default: `"a"`.
    pub a: Option<String>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Clone {
    /// `a`.
    pub a: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Debug {
    /// `a`.
    pub a: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Send {
    /// `a`.
    pub a: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Iterator {
    /// `a`.
    pub a: Option<i64>,
}

/// Another name of a type.
pub type Map = BTreeMap<String, String>;

/// Another name of a type.
pub type Value = serde_json::Value;

/// Another name of a type.
pub type Secret = crate::Secret;

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Violations {
    /// `a`.
    pub a: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Client {
    /// `a`.
    pub a: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Api {
    /// `a`.
    pub a: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bool {
    /// `a`.
    pub a: Option<bool>,
}

/// Another name of a type.
pub type Str = String;

/// Another name of a type.
pub type I64 = i64;

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MyTypeSchema {
    /// `a`.
    pub a: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MyType2 {
    /// `b`.
    pub b: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MyType {
    /// `c`.
    pub c: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct T1st {
    /// `a`.
    pub a: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct 日本 {
    /// `名前`.
    pub 名前: Option<String>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ünïcode {
    /// `größe`.
    pub größe: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object {
    /// `a`.
    pub a: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Fields {
    /// `type`.
    pub r#type: String,
    /// `self`.
    pub self_: Option<String>,
    /// `Self`.
    pub self_property: String,
    /// `super`.
    pub super_: Option<String>,
    /// `crate`.
    pub crate_: Option<String>,
    /// `_`.
    pub empty: Option<String>,
    /// \`\`.
    pub empty_property: Option<String>,
    /// `1`.
    pub n1: Option<String>,
    /// `+1`.
    pub plus_1: Option<String>,
    /// `-1`.
    pub minus_1: Option<String>,
    /// `a b`.
    pub a_b_property: Option<String>,
    /// `a-b`.
    pub a_b2: Option<String>,
    /// `a_b`.
    pub a_b: Option<String>,
    /// `aB`.
    pub a_b3: Option<String>,
    /// `async`.
    pub r#async: Option<String>,
    /// `gen`.
    pub r#gen: Option<String>,
    /// `@id`.
    pub id: Option<String>,
    /// `$ref-like`.
    pub ref_like: Option<String>,
    /// `🦀`.
    pub symbol: Option<String>,
    /// `name`.
    ///
    /// At most 2 characters.
    pub name: Option<String>,
    /// `NAME`.
    ///
    /// At most 3 characters.
    pub name_property: Option<String>,
    /// `slots`.
    pub slots: Option<String>,
    /// `fields`.
    ///
    /// At most 1 character.
    pub fields: Option<String>,
    /// `FIELDS`.
    ///
    /// At most 1 character.
    pub fields_property: Option<String>,
    /// `visitor`.
    pub visitor: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `index`.
    pub index: Option<String>,
    /// `out`.
    pub out: Option<String>,
    /// `problems`.
    pub problems: Option<String>,
}
