// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

object! { Pet {
    "name" => name: required(impl Into<String>);
    "friend" => friend: optional[Pet];
    "tags" => tags: optional[Vec<Tag>];
} }

union! { Shape, oneOf, tag "kind" {
    "Circle" => Circle from(Circle);
    "Shape" => ShapeBase from(ShapeBase);
    else => Unknown;
} }

object! { Circle {
    "kind" = "Circle" as kind;
    "radius" => radius: required(f64);
} }

object! { Drawing {
    "first" => first: optional[impl Into<Shape>];
} }

object! { ShapeBase {
    "kind" = "Shape" as kind;
} }

newtype! { Tag(String | &str), rules::Text::new().max_length(20) }

object! { GetPetDefault {
    "message" => message: optional[impl Into<String>];
} }

object! { BornBody {
    "pet" => pet: required(Pet);
} }
