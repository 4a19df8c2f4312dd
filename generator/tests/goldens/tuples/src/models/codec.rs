// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use std::collections::BTreeMap;

use crate::patterns;
use crate::support::tables::*;

use super::*;

newtype! { Entry((String, EntryItem2,)), (rules::Text::new().max_length(3), rules::Any,) }

object! { EntryItem2 {
    "a" => a: required(i64), rules::Integer::new().minimum(1).maximum(5);
} }

newtype! { Tree((String, Option<(Box<Tree>,)>,)) }

newtype! { Open(Vec<serde_json::Value>), &schemas::OPEN }

object! { Holder {
    "at" => at: optional[Point];
    "range" => range: optional[(i64, i64,)],
        (rules::Integer::new().minimum(0).maximum(9), rules::Integer::new().minimum(0).maximum(9),);
} }

newtype! { Names(BTreeMap<String, String>), rules::Entries::new()
    .names(rules::Text::new().patterns(&[&patterns::NAMES])) }

newtype! { Identified(serde_json::Map<String, serde_json::Value>), rules::Entries::new()
    .names(rules::Text::new().max_length(36).format(&format::uuid::UUID)) }
