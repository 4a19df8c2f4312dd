// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use std::collections::BTreeMap;

use crate::support::tables::*;

use super::*;

newtype! { Counts(BTreeMap<String, i64>), rules::Entries::each(rules::Integer::new().minimum(0)).min_properties(1)
    .max_properties(2) }

object! { Closed {
    "a" => a: optional[impl Into<String>];
    else => deny;
} }

object! { Sealed {
    else => deny;
} }

object! { Open {
    "a" => a: optional[impl Into<String>];
} }

object! { Kept {
    "a" => a: required(impl Into<String>);
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
} }

object! { Typed {
    "a" => a: optional[impl Into<String>];
    else => keep additional_properties[BTreeMap<String, i64>], rules::Integer::new().maximum(9);
} }

object! { NestedValueValueItem {
    "x" => x: required(i64);
} }

object! { Named {
    "labels" => labels: optional[BTreeMap<String, String>], rules::Entries::each(rules::Text::new().max_length(3));
    "additional_properties" => additional_properties: optional[impl Into<String>];
    else => keep additional_properties2[BTreeMap<String, String>];
} }

object! { Fixed {
    "name" => name: required(impl Into<String>);
    "size" => size: optional[i64];
} }

object! { MapOrFixed {
    .. => map: part MapOrFixedMap;
    .. => fixed: part Fixed;
    present anyOf("Map" map) | ("Fixed" fixed);
} }

newtype! { MapOrFixedMap(BTreeMap<String, i64>), rules::Entries::each(rules::Integer::new().maximum(9)) }

newtype! { Keyed(serde_json::Map<String, serde_json::Value>), &schemas::KEYED }
