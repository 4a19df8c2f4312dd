// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

object! { Pet {
    "name" => name: required(impl Into<String>), rules::Text::new().min_length(1).max_length(20);
    "born" => born: required(i64), rules::Integer::new().minimum(1900);
    "weight" => weight: optional[f64], rules::Number::new().exclusive_minimum(0.0);
    "neutered" => neutered: optional[bool];
    "owner" => owner: required(Owner);
    "tags" => tags: optional[Vec<String>], rules::Items::each(rules::Text::new().max_length(8)).max_items(3).unique();
    "chip" => chip: optional[PetChip];
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
    assert schemas::PET;
} }

object! { PetChip {
    "number" => number: required(impl Into<String>);
    "vendor" => vendor: optional[impl Into<String>];
} }

object! { Owner {
    "name" => name: optional[impl Into<String>];
} }

newtype! { Weight(f64), rules::Number::new().maximum(100.0) }

object! { Defaults {
    "a" => a: required(impl Into<String>);
    "b" => b: optional[impl Into<String>];
} }

newtype! { Crew(Vec<CrewItem>), rules::Items::new().unique() }

object! { CrewItem {
    "name" => name: optional[impl Into<String>];
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
} }

object! { Undeclared {
    "id" => id: required(impl Into<String>);
    else => keep additional_properties[serde_json::Map<String, serde_json::Value>];
    assert schemas::UNDECLARED;
} }
