// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

object! { OptionModel {
    "value" => value: optional[impl Into<String>];
    "vec" => vec: optional[VecModel];
} }

object! { StringModel {
    "text" => text: optional[impl Into<String>];
    "self" => self_: optional[SelfModel];
} }

string_enum! { ResultModel {
    "Ok" => Ok;
    "Err" => Err;
    "ok" => OkValue;
    else => Unknown;
} }

object! { BoxModel {
    "inner" => inner: optional[BoxModel];
    "option" => option: optional[OptionModel];
} }

string_enum! { FromModel {
    "a" => A;
    "b" => B;
    else => Unknown;
} }

object! { IntoModel {
    "from" => from: required(FromModel);
} }

object! { SelfModel {
    "a" => a: optional[bool];
} }

object! { DefaultModel {
    "a" => a: optional[impl Into<String>];
} }

object! { Clone {
    "a" => a: optional[i64];
} }

object! { Debug {
    "a" => a: optional[i64];
} }

object! { Send {
    "a" => a: optional[i64];
} }

object! { Iterator {
    "a" => a: optional[i64];
} }

object! { Violations {
    "a" => a: optional[i64];
} }

object! { Client {
    "a" => a: optional[i64];
} }

object! { Api {
    "a" => a: optional[i64];
} }

object! { Bool {
    "a" => a: optional[bool];
} }

object! { MyTypeSchema {
    "a" => a: optional[i64];
} }

object! { MyType2 {
    "b" => b: optional[i64];
} }

object! { MyType {
    "c" => c: optional[i64];
} }

object! { T1st {
    "a" => a: optional[i64];
} }

object! { 日本 {
    "名前" => 名前: optional[impl Into<String>];
} }

object! { Ünïcode {
    "größe" => größe: optional[i64];
} }

object! { Object {
    "a" => a: optional[i64];
} }

object! { Fields {
    "type" => r#type: required(impl Into<String>);
    "self" => self_: optional[impl Into<String>];
    "Self" => self_property: required(impl Into<String>);
    "super" => super_: optional[impl Into<String>];
    "crate" => crate_: optional[impl Into<String>];
    "_" => empty: optional[impl Into<String>];
    "" => empty_property: optional[impl Into<String>];
    "1" => n1: optional[impl Into<String>];
    "+1" => plus_1: optional[impl Into<String>];
    "-1" => minus_1: optional[impl Into<String>];
    "a b" => a_b_property: optional[impl Into<String>];
    "a-b" => a_b2: optional[impl Into<String>];
    "a_b" => a_b: optional[impl Into<String>];
    "aB" => a_b3: optional[impl Into<String>];
    "async" => r#async: optional[impl Into<String>] as with_async;
    "gen" => r#gen: optional[impl Into<String>] as with_gen;
    "@id" => id: optional[impl Into<String>];
    "$ref-like" => ref_like: optional[impl Into<String>];
    "🦀" => symbol: optional[impl Into<String>];
    "name" => name: optional[impl Into<String>], rules::Text::new().max_length(2);
    "NAME" => name_property: optional[impl Into<String>], rules::Text::new().max_length(3);
    "slots" => slots: optional[impl Into<String>];
    "fields" => fields: optional[impl Into<String>], rules::Text::new().max_length(1);
    "FIELDS" => fields_property: optional[impl Into<String>], rules::Text::new().max_length(1);
    "visitor" => visitor: optional[impl Into<String>];
    "source" => source: optional[impl Into<String>];
    "index" => index: optional[impl Into<String>];
    "out" => out: optional[impl Into<String>];
    "problems" => problems: optional[impl Into<String>];
} }
