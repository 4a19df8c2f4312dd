// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Pet {
    "name" => name: required, rules::Text::new().min_length(1).max_length(20);
    "born" => born: required, rules::Integer::new().minimum(1900);
    "weight" => weight: optional, rules::Number::new().exclusive_minimum(0.0);
    "neutered" => neutered: optional;
    "owner" => owner: required;
    "tags" => tags: optional, rules::Items::each(rules::Text::new().max_length(8)).max_items(3).unique();
    "chip" => chip: optional;
    else => keep additional_properties;
    assert schemas::PET;
} }

object! { PetChip {
    "number" => number: required;
    "vendor" => vendor: optional;
} }

object! { Owner {
    "name" => name: optional;
} }

newtype! { Weight, rules::Number::new().maximum(100.0) }

object! { Defaults {
    "a" => a: required;
    "b" => b: optional;
} }

newtype! { Crew, rules::Items::new().unique() }

object! { CrewItem {
    "name" => name: optional;
    else => keep additional_properties;
} }

object! { Undeclared {
    "id" => id: required;
    else => keep additional_properties;
    assert schemas::UNDECLARED;
} }
