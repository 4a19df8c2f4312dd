// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::patterns;
use crate::support::tables::*;

use super::*;

object! { Constants {
    "version" => version: required;
    "kind" => kind: optional;
    "origin" => origin: optional;
} }

integer_enum! { ConstantsVersion {
    2 => V2;
    else => Unknown;
} }

string_enum! { ConstantsKind {
    "sensor" => Sensor;
    else => Unknown;
} }

newtype! { ConstantsOrigin, rules::Values(&["{\"x\":0,\"y\":0}"]) }

newtype! { Point, rules::Both(rules::Items::new().min_items(2).max_items(3), &schemas::POINT) }

newtype! { Headers, &schemas::HEADERS }

newtype! { Words, rules::Entries::new().names(rules::Text::new().max_length(8).patterns(&[&patterns::WORDS])) }

object! { Payment {
    "amount" => amount: required, rules::Number::new().exclusive_minimum(0.0);
    "card" => card: optional;
    "address" => address: optional;
    "currency" => currency: optional;
    else => keep additional_properties;
    assert schemas::PAYMENT;
} }

object! { Address {
    "country" => country: optional;
    "code" => code: optional;
    else => keep additional_properties;
    assert schemas::ADDRESS;
} }

string_enum! { AddressCountry {
    "NL" => Nl;
    "US" => Us;
    else => Unknown;
} }

newtype! { Readings, &schemas::READINGS }

object! { Base {
    "id" => id: required;
    else => keep additional_properties;
} }

object! { Closed {
    "note" => note: optional;
    "id" => id: required;
    else => deny;
} }

object! { Either {
    "id" => id: required;
    .. => left: part EitherLeft;
    .. => right: part EitherRight;
    else => keep additional_properties;
    present anyOf("Left" left) | ("Right" right);
    assert schemas::EITHER;
} }

object! { EitherLeft {
    "left" => left: required;
    else => keep additional_properties;
} }

object! { EitherRight {
    "right" => right: required;
    else => keep additional_properties;
} }

newtype! { Name, &schemas::NAME }

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
    "a" => a: optional;
} }

string_enum! { Direction {
    "up" => Upwards;
    "down" => Downwards;
    else => Unknown;
} }

newtype! { Word, rules::Entries::new().max_properties(1)
    .names(rules::Text::new().max_length(8).patterns(&[&patterns::WORDS])) }

object! { Tree {
    "value" => value: optional;
    "picture" => picture: optional;
    "children" => children: optional;
    "labels" => labels: optional, rules::Nullable(rules::Items::new().unique());
} }
