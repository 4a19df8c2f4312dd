// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::patterns;
use crate::support::tables::*;

use super::*;

newtype! { Entry, (rules::Text::new().max_length(3), rules::Any,) }

object! { EntryItem2 {
    "a" => a: required, rules::Integer::new().minimum(1).maximum(5);
} }

newtype! { Tree }

newtype! { Open, &schemas::OPEN }

object! { Holder {
    "at" => at: optional;
    "range" => range: optional,
        (rules::Integer::new().minimum(0).maximum(9), rules::Integer::new().minimum(0).maximum(9),);
} }

newtype! { Names, rules::Entries::new().names(rules::Text::new().patterns(&[&patterns::NAMES])) }

newtype! { Identified, rules::Entries::new().names(rules::Text::new().max_length(36).format(&format::uuid::UUID)) }
