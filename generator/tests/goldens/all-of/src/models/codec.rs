// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::patterns;
use crate::support::tables::*;

use super::*;

object! { Base {
    "id" => id: required, rules::Integer::new().minimum(1);
} }

object! { Named {
    "name" => name: optional, rules::Text::new().max_length(10).patterns(&[&patterns::NAME]);
} }

object! { Thing {
    "id" => id: required, rules::Integer::new().minimum(1);
    "name" => name: required, rules::Text::new().max_length(5).patterns(&[&patterns::NAME, &patterns::NAME2]);
    "extra" => extra: optional;
} }

object! { Described {
    "base" => base: optional;
} }

object! { Union {
    "id" => id: required, rules::Integer::new().minimum(1);
    .. => left_or_right: keyed UnionLeftOrRight;
} }

keyed_union! { UnionLeftOrRight {
    "left" => Left: open;
    "right" => Right: open;
    else => Unknown;
} }

object! { Node {
    "value" => value: required;
    "next" => next: optional;
    "children" => children: optional;
    "by_name" => by_name: optional;
} }

union! { Expression, oneOf, kind {
    is Number => Value from(i64);
    is Array => Sum from(Vec<Expression>);
    is Object => Negated from(ExpressionNegated);
    else => Unknown;
} }

object! { ExpressionNegated {
    "of" => of: required;
} }

object! { Chicken {
    "egg" => egg: optional;
} }

object! { Egg {
    "chicken" => chicken: optional;
    "fresh" => fresh: optional;
} }

object! { Referring {
    "named" => named: optional;
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
    "label" => label: optional;
    "radius" => radius: required;
} }

union! { Polygon, oneOf, tag "kind" {
    "sq" => Square from(Square);
    "Polygon" => PolygonBase from(PolygonBase);
    else => Unknown;
} }

object! { Square {
    "kind" = "sq" as kind;
    "label" => label: optional;
    "sides" => sides: optional;
    "side" => side: required;
} }

object! { Group {
    "kind" = "Group" as kind;
    "label" => label: optional;
    "members" => members: optional;
} }

object! { Drawing {
    "first" => first: optional;
    "polygon" => polygon: optional;
} }

object! { Closed {
    "id" => id: required;
    "at" => at: optional;
    else => deny;
} }

object! { ClosedAt {
    "x" => x: optional;
} }

object! { ClosedFurther {
    "id" => id: required;
    "at" => at: optional;
    "name" => name: required;
    else => deny;
} }

object! { ClosedUnion {
    "name" => name: optional;
    "right" => right: optional;
    "left" => left: optional;
    .. => left_or_right: union ClosedUnionLeftOrRight;
    else => deny;
} }

object! { ClosedUnionLeftOrRightLeft {
    "left" => left: required;
} }

object! { ClosedUnionLeftOrRightRight {
    "right" => right: required;
} }

union! { ClosedUnionLeftOrRight, oneOf, trial {
    _ => Left from(ClosedUnionLeftOrRightLeft);
    _ => Right from(ClosedUnionLeftOrRightRight);
    else => Unknown;
} }

object! { ShapeBase {
    "kind" = "Shape" as kind;
    "label" => label: optional;
} }

object! { PolygonBase {
    "kind" = "Polygon" as kind;
    "label" => label: optional;
    "sides" => sides: optional;
} }
