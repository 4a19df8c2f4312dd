// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

newtype! { Counts, rules::Entries::each(rules::Integer::new().minimum(0)).min_properties(1).max_properties(2) }

object! { Closed {
    "a" => a: optional;
    else => deny;
} }

object! { Sealed {
    else => deny;
} }

object! { Open {
    "a" => a: optional;
} }

object! { Kept {
    "a" => a: required;
    else => keep additional_properties;
} }

object! { Typed {
    "a" => a: optional;
    else => keep additional_properties, rules::Integer::new().maximum(9);
} }

object! { NestedValueValueItem {
    "x" => x: required;
} }

object! { Named {
    "labels" => labels: optional, rules::Entries::each(rules::Text::new().max_length(3));
    "additional_properties" => additional_properties: optional;
    else => keep additional_properties2;
} }

object! { Fixed {
    "name" => name: required;
    "size" => size: optional;
} }

object! { MapOrFixed {
    .. => map: part MapOrFixedMap;
    .. => fixed: part Fixed;
    present anyOf("Map" map) | ("Fixed" fixed);
} }

newtype! { MapOrFixedMap, rules::Entries::each(rules::Integer::new().maximum(9)) }

newtype! { Keyed, &schemas::KEYED }
