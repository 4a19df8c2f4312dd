// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Patch {
    "required_nullable" => required_nullable: required, rules::Nullable(rules::Text::new().max_length(3));
    "required_plain" => required_plain: required;
    "optional_nullable" => optional_nullable: optional;
    "optional_plain" => optional_plain: optional;
    "color" => color: optional;
    "color_without_null" => color_without_null: optional;
    "list" => list: optional;
    "map" => map: optional;
    "child" => child: optional;
    "maybe_child" => maybe_child: optional;
} }

string_enum! { PatchColor {
    "red" => Red;
    "green" => Green;
    else => Unknown;
} }

object! { Child {
    "name" => name: optional;
} }

object! { MaybeChildValue {
    "name" => name: optional;
} }

union! { NotNull, oneOf, trial {
    _ => MaybeChild from(MaybeChildValue);
    _ => MaybeOther from(MaybeOtherValue);
    else => Unknown;
} }

object! { MaybeOtherValue {
    "other" => other: required;
} }
