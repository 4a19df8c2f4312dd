// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use std::collections::BTreeMap;

use crate::patterns;
use crate::support::tables::*;

use super::*;

object! { Base {
    "id" => id: required(i64), rules::Integer::new().minimum(1);
} }

object! { Named {
    "name" => name: optional[impl Into<String>], rules::Text::new().max_length(10).patterns(&[&patterns::NAME]);
} }

object! { Thing {
    "id" => id: required(i64), rules::Integer::new().minimum(1);
    "name" => name: required(impl Into<String>), rules::Text::new().max_length(5)
        .patterns(&[&patterns::NAME, &patterns::NAME2]);
    "extra" => extra: optional[impl Into<String>];
} }

object! { Described {
    "base" => base: optional[Base];
} }

object! { Union {
    "id" => id: required(i64), rules::Integer::new().minimum(1);
    .. => left_or_right: keyed UnionLeftOrRight;
} }

keyed_union! { UnionLeftOrRight {
    "left" => Left: open;
    "right" => Right: open;
    else => Unknown;
} }

object! { Node {
    "value" => value: required(i64);
    "next" => next: optional[Node];
    "children" => children: optional[Vec<Node>];
    "by_name" => by_name: optional[BTreeMap<String, Node>];
} }

union! { Expression, oneOf, kind {
    is Number => Value from(i64);
    is Array => Sum from(Vec<Expression>);
    is Object => Negated from(ExpressionNegated);
    else => Unknown;
} }

object! { ExpressionNegated {
    "of" => of: required(Expression);
} }

object! { Chicken {
    "egg" => egg: optional[Egg];
} }

object! { Egg {
    "chicken" => chicken: optional[Chicken];
    "fresh" => fresh: optional[bool];
} }

object! { Referring {
    "named" => named: optional[Named];
} }

union! { Shape, oneOf, tag "kind" {
    "Circle" => Circle from(Circle);
    "Polygon" => PolygonBase from(PolygonBase);
    "sq" => Square from(Square);
    "Group" => Group from(Group);
    "Shape" => ShapeBase from(ShapeBase);
    else => Unknown;
} }

object! { Circle {
    "kind" = "Circle" as kind;
    "label" => label: optional[impl Into<String>];
    "radius" => radius: required(f64);
} }

union! { Polygon, oneOf, tag "kind" {
    "sq" => Square from(Square);
    "Polygon" => PolygonBase from(PolygonBase);
    else => Unknown;
} }

object! { Square {
    "kind" = "sq" as kind;
    "label" => label: optional[impl Into<String>];
    "sides" => sides: optional[i64];
    "side" => side: required(f64);
} }

object! { Group {
    "kind" = "Group" as kind;
    "label" => label: optional[impl Into<String>];
    "members" => members: optional[Vec<Shape>];
} }

object! { Drawing {
    "first" => first: optional[impl Into<Shape>];
    "polygon" => polygon: optional[impl Into<Polygon>];
} }

object! { Closed {
    "id" => id: required(i64);
    "at" => at: optional[ClosedAt];
    else => deny;
} }

object! { ClosedAt {
    "x" => x: optional[i64];
} }

object! { ClosedFurther {
    "id" => id: required(i64);
    "at" => at: optional[ClosedAt];
    "name" => name: required(impl Into<String>);
    else => deny;
} }

object! { ClosedUnion {
    "name" => name: optional[impl Into<String>];
    "right" => right: optional[impl Into<serde_json::Value>];
    "left" => left: optional[impl Into<serde_json::Value>];
    .. => left_or_right: union ClosedUnionLeftOrRight;
    else => deny;
} }

object! { ClosedUnionLeftOrRightLeft {
    "left" => left: required(impl Into<String>);
} }

object! { ClosedUnionLeftOrRightRight {
    "right" => right: required(impl Into<String>);
} }

union! { ClosedUnionLeftOrRight, oneOf, trial {
    _ => Left from(ClosedUnionLeftOrRightLeft);
    _ => Right from(ClosedUnionLeftOrRightRight);
    else => Unknown;
} }

object! { ShapeBase {
    "kind" = "Shape" as kind;
    "label" => label: optional[impl Into<String>];
} }

object! { PolygonBase {
    "kind" = "Polygon" as kind;
    "label" => label: optional[impl Into<String>];
    "sides" => sides: optional[i64];
} }
