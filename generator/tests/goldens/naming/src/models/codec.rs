// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { OptionModel {
    "value" => value: optional;
    "vec" => vec: optional;
} }

object! { StringModel {
    "text" => text: optional;
    "self" => self_: optional;
} }

string_enum! { ResultModel {
    "Ok" => Ok;
    "Err" => Err;
    "ok" => OkValue;
    else => Unknown;
} }

object! { BoxModel {
    "inner" => inner: optional;
    "option" => option: optional;
} }

string_enum! { FromModel {
    "a" => A;
    "b" => B;
    else => Unknown;
} }

object! { IntoModel {
    "from" => from: required;
} }

object! { SelfModel {
    "a" => a: optional;
} }

object! { DefaultModel {
    "a" => a: optional;
} }

object! { Clone {
    "a" => a: optional;
} }

object! { Debug {
    "a" => a: optional;
} }

object! { Send {
    "a" => a: optional;
} }

object! { Iterator {
    "a" => a: optional;
} }

object! { Violations {
    "a" => a: optional;
} }

object! { Client {
    "a" => a: optional;
} }

object! { Api {
    "a" => a: optional;
} }

object! { Bool {
    "a" => a: optional;
} }

object! { MyTypeSchema {
    "a" => a: optional;
} }

object! { MyType2 {
    "b" => b: optional;
} }

object! { MyType {
    "c" => c: optional;
} }

object! { T1st {
    "a" => a: optional;
} }

object! { 日本 {
    "名前" => 名前: optional;
} }

object! { Ünïcode {
    "größe" => größe: optional;
} }

object! { Object {
    "a" => a: optional;
} }

object! { Fields {
    "type" => r#type: required;
    "self" => self_: optional;
    "Self" => self_property: required;
    "super" => super_: optional;
    "crate" => crate_: optional;
    "_" => empty: optional;
    "" => empty_property: optional;
    "1" => n1: optional;
    "+1" => plus_1: optional;
    "-1" => minus_1: optional;
    "a b" => a_b_property: optional;
    "a-b" => a_b2: optional;
    "a_b" => a_b: optional;
    "aB" => a_b3: optional;
    "async" => r#async: optional;
    "gen" => r#gen: optional;
    "@id" => id: optional;
    "$ref-like" => ref_like: optional;
    "🦀" => symbol: optional;
    "name" => name: optional, rules::Text::new().max_length(2);
    "NAME" => name_property: optional, rules::Text::new().max_length(3);
    "slots" => slots: optional;
    "fields" => fields: optional, rules::Text::new().max_length(1);
    "FIELDS" => fields_property: optional, rules::Text::new().max_length(1);
    "visitor" => visitor: optional;
    "source" => source: optional;
    "index" => index: optional;
    "out" => out: optional;
    "problems" => problems: optional;
} }
