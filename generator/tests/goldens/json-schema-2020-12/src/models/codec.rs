// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use std::collections::BTreeMap;

use crate::patterns;
use crate::support::tables::*;

use super::*;

object! { Constants {
    "version" => version: required(ConstantsVersion);
    "kind" => kind: optional[ConstantsKind];
    "origin" => origin: optional[impl Into<ConstantsOrigin>];
} }

integer_enum! { ConstantsVersion {
    2 => V2;
    else => Unknown;
} }

string_enum! { ConstantsKind {
    "sensor" => Sensor;
    else => Unknown;
} }

newtype! { ConstantsOrigin(serde_json::Value), rules::Values(&["{\"x\":0,\"y\":0}"]) }

newtype! { Point(Vec<serde_json::Value>), rules::Both(rules::Items::new().min_items(2).max_items(3), &schemas::POINT) }

newtype! { Headers(serde_json::Map<String, serde_json::Value>), &schemas::HEADERS }

newtype! { Words(BTreeMap<String, i32>), rules::Entries::new()
    .names(rules::Text::new().max_length(8).patterns(&[&patterns::WORDS])) }

object! { Payment {
    "amount" => amount: required(f64), rules::Number::new().exclusive_minimum(0.0);
    "card" => card: optional[impl Into<String>];
    "address" => address: optional[impl Into<String>];
    "currency" => currency: optional[impl Into<String>];
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
    assert schemas::PAYMENT;
} }

object! { Address {
    "country" => country: optional[AddressCountry];
    "code" => code: optional[impl Into<String>];
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
    assert schemas::ADDRESS;
} }

string_enum! { AddressCountry {
    "NL" => Nl;
    "US" => Us;
    else => Unknown;
} }

newtype! { Readings(Vec<i64>), &schemas::READINGS }

object! { Base {
    "id" => id: required(impl Into<String>);
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
} }

object! { Closed {
    "note" => note: optional[impl Into<String>];
    "id" => id: required(impl Into<String>);
    else => deny;
} }

object! { Either {
    "id" => id: required(impl Into<String>);
    .. => left: part EitherLeft;
    .. => right: part EitherRight;
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
    present anyOf("Left" left) | ("Right" right);
    assert schemas::EITHER;
} }

object! { EitherLeft {
    "left" => left: required(impl Into<String>);
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
} }

object! { EitherRight {
    "right" => right: required(impl Into<String>);
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
} }

newtype! { Name(String | &str), &schemas::NAME }

union! { FlexibleValue, anyOf, kind {
    is Number => Integer from(crate::Integer), rules::Integer::new().minimum(0);
    is String => String from(String, &str), rules::Text::new().min_length(1);
    else => Unknown;
} }

union! { Untyped, anyOf, kind {
    is String => String from(String, &str), rules::Text::new().min_length(2);
    is Object => Object from(UntypedObject);
    is Number | Null | Boolean | Array => Other;
    else => Unknown;
} }

object! { UntypedObject {
    "a" => a: optional[impl Into<String>];
} }

string_enum! { Direction {
    "up" => Upwards;
    "down" => Downwards;
    else => Unknown;
} }

newtype! { Word(BTreeMap<String, i32>), rules::Entries::new().max_properties(1)
    .names(rules::Text::new().max_length(8).patterns(&[&patterns::WORDS])) }

object! { Tree {
    "value" => value: optional[impl Into<FlexibleValue> | value_null];
    "picture" => picture: optional[impl Into<String>];
    "children" => children: optional[Vec<Tree>];
    "labels" => labels: optional[Vec<String> | labels_null], rules::Nullable(rules::Items::new().unique());
} }
