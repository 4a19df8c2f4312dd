// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Pet {
    "name" => name: required;
    "friend" => friend: optional;
    "tags" => tags: optional;
} }

union! { Shape, oneOf, tag "kind" {
    "Circle" => Circle from(Circle);
    "Shape" => ShapeBase from(ShapeBase);
    else => Unknown;
} }

object! { Circle {
    "kind" = "Circle" as kind;
    "radius" => radius: required;
} }

object! { Drawing {
    "first" => first: optional;
} }

object! { ShapeBase {
    "kind" = "Shape" as kind;
} }

newtype! { Tag, rules::Text::new().max_length(20) }

object! { GetPetDefault {
    "message" => message: optional;
} }

object! { BornBody {
    "pet" => pet: required;
} }
