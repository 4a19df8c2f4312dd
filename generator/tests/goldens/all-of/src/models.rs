// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// At least 1.
    pub id: i64,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Named {
    /// At most 10 characters. Matches `^[a-z]`.
    pub name: Option<String>,
}

/// Everything a thing has.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// At least 1.
    pub id: i64,
    /// At most 5 characters. Matches `^[a-z]`. Matches `z$`.
    pub name: String,
    pub extra: Option<String>,
}

pub type Alias = Base;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Described {
    /// The base of it.
    pub base: Option<Base>,
}

/// Each branch carries the base.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Union {
    /// At least 1.
    pub id: i64,
    /// One of `left`, `right`.
    pub left_or_right: UnionLeftOrRight,
}

/// One of `left`, `right`.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UnionLeftOrRight {
    Left(String),
    Right(String),
    /// None of these, which validation refuses.
    Unknown,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Node {
    pub value: i64,
    pub next: Option<Box<Node>>,
    pub children: Option<Vec<Node>>,
    pub by_name: Option<BTreeMap<String, Node>>,
}

/// A union that contains itself.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    Value(i64),
    Sum(Vec<Expression>),
    Negated(Box<ExpressionNegated>),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Negated
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExpressionNegated {
    pub of: Box<Expression>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Chicken {
    pub egg: Option<Box<Egg>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Egg {
    pub chicken: Option<Box<Chicken>>,
    pub fresh: Option<bool>,
}

/// What stands beside a reference does not count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Referring {
    pub named: Option<Named>,
}

/// What extends it by allOf is what a value of it can be.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(Circle),
    PolygonBase(PolygonBase),
    Square(Square),
    Group(Group),
    ShapeBase(ShapeBase),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `kind` is always `Circle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub label: Option<String>,
    pub radius: f64,
}

/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Polygon {
    Square(Square),
    PolygonBase(PolygonBase),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `kind` is always `sq`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub label: Option<String>,
    pub sides: Option<i64>,
    pub side: f64,
}

/// `kind` is always `Group`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    pub label: Option<String>,
    pub members: Option<Vec<Shape>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Drawing {
    /// One of the shapes.
    pub first: Option<Shape>,
    pub polygon: Option<Polygon>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub id: i64,
    pub at: Option<ClosedAt>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClosedAt {
    pub x: Option<i64>,
}

/// Extends a closed schema and is closed itself.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClosedFurther {
    pub id: i64,
    pub at: Option<ClosedAt>,
    pub name: String,
}

/// Closed, beside branches with properties of their own.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClosedUnion {
    pub name: Option<String>,
    pub right: Option<serde_json::Value>,
    pub left: Option<serde_json::Value>,
    /// One of `left`, `right`.
    pub left_or_right: ClosedUnionLeftOrRight,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClosedUnionLeftOrRightLeft {
    pub left: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ClosedUnionLeftOrRightRight {
    pub right: String,
}

/// One of `left`, `right`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ClosedUnionLeftOrRight {
    Left(ClosedUnionLeftOrRightLeft),
    Right(ClosedUnionLeftOrRightRight),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// A `Shape` that is none of the schemas that extend it.
///
/// `kind` is always `Shape`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeBase {
    pub label: Option<String>,
}

/// A `Polygon` that is none of the schemas that extend it.
///
/// `kind` is always `Polygon`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolygonBase {
    pub label: Option<String>,
    pub sides: Option<i64>,
}
