// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionModel {
    pub value: Option<String>,
    pub vec: Option<VecModel>,
}

pub type VecModel = Vec<StringModel>;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StringModel {
    pub text: Option<String>,
    pub self_: Option<SelfModel>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultModel {
    Ok,
    Err,
    /// `ok`.
    OkValue,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BoxModel {
    pub inner: Option<Box<BoxModel>>,
    pub option: Option<OptionModel>,
}

pub type SomeModel = String;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FromModel {
    A,
    B,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IntoModel {
    pub from: FromModel,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfModel {
    pub a: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultModel {
    /// Default: `"a"`.
    pub a: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Clone {
    pub a: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Debug {
    pub a: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Send {
    pub a: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Iterator {
    pub a: Option<i64>,
}

pub type Map = BTreeMap<String, String>;

pub type Value = serde_json::Value;

pub type Secret = crate::Secret;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Violations {
    pub a: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Client {
    pub a: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Api {
    pub a: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Bool {
    pub a: Option<bool>,
}

pub type Str = String;

pub type I64 = i64;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyTypeSchema {
    pub a: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyType2 {
    pub b: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyType {
    pub c: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct T1st {
    pub a: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct 日本 {
    pub 名前: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ünïcode {
    pub größe: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    pub a: Option<i64>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fields {
    pub r#type: String,
    pub self_: Option<String>,
    /// `Self`.
    pub self_property: String,
    pub super_: Option<String>,
    pub crate_: Option<String>,
    /// `_`.
    pub empty: Option<String>,
    /// The empty string.
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
    pub a_b: Option<String>,
    /// `aB`.
    pub a_b3: Option<String>,
    pub r#async: Option<String>,
    pub r#gen: Option<String>,
    /// `@id`.
    pub id: Option<String>,
    /// `$ref-like`.
    pub ref_like: Option<String>,
    /// `🦀`.
    pub symbol: Option<String>,
    /// At most 2 characters.
    pub name: Option<String>,
    /// `NAME`.
    ///
    /// At most 3 characters.
    pub name_property: Option<String>,
    pub slots: Option<String>,
    /// At most 1 character.
    pub fields: Option<String>,
    /// `FIELDS`.
    ///
    /// At most 1 character.
    pub fields_property: Option<String>,
    pub visitor: Option<String>,
    pub source: Option<String>,
    pub index: Option<String>,
    pub out: Option<String>,
    pub problems: Option<String>,
}
