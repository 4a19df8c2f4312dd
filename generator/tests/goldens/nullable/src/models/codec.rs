// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use std::collections::BTreeMap;

use crate::support::tables::*;

use super::*;

object! { Patch {
    "required_nullable" => required_nullable: required[impl Into<String>],
        rules::Nullable(rules::Text::new().max_length(3));
    "required_plain" => required_plain: required(impl Into<String>);
    "optional_nullable" => optional_nullable: optional[i64 | optional_nullable_null];
    "optional_plain" => optional_plain: optional[i64];
    "color" => color: optional[PatchColor | color_null];
    "color_without_null" => color_without_null: optional[PatchColorWithoutNull | color_without_null_null];
    "list" => list: optional[Vec<Option<String>> | list_null];
    "map" => map: optional[BTreeMap<String, Option<i64>>];
    "child" => child: optional[Child | child_null];
    "maybe_child" => maybe_child: optional[MaybeChildValue | maybe_child_null];
} }

string_enum! { PatchColor {
    "red" => Red;
    "green" => Green;
    else => Unknown;
} }

object! { Child {
    "name" => name: optional[impl Into<String>];
} }

object! { MaybeChildValue {
    "name" => name: optional[impl Into<String>];
} }

union! { NotNull, oneOf, trial {
    _ => MaybeChild from(MaybeChildValue);
    _ => MaybeOther from(MaybeOtherValue);
    else => Unknown;
} }

object! { MaybeOtherValue {
    "other" => other: required(impl Into<String>);
} }
