// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

use std::collections::BTreeMap;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Base {
    /// `id`.
    ///
    /// At least 1.
    pub id: i64,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Named {
    /// `name`.
    ///
    /// At most 10 characters. Matches `^[a-z]`.
    pub name: Option<String>,
}

/// Everything a thing has.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    /// `id`.
    ///
    /// At least 1.
    pub id: i64,
    /// `name`.
    ///
    /// At most 5 characters. Matches `^[a-z]`. Matches `z$`.
    pub name: String,
    /// `extra`.
    pub extra: Option<String>,
}

/// Another name of a type.
pub type Alias = Base;

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Described {
    /// The base of it.
    pub base: Option<Base>,
}

/// Each branch carries the base.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// `id`.
    ///
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
    /// `left`.
    Left(String),
    /// `right`.
    Right(String),
    /// None of these, which validation refuses.
    Unknown,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// `value`.
    pub value: i64,
    /// `next`.
    pub next: Option<Box<Node>>,
    /// `children`.
    pub children: Option<Vec<Node>>,
    /// `by_name`.
    pub by_name: Option<BTreeMap<String, Node>>,
}

/// A union that contains itself.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    /// Value
    Value(i64),
    /// Sum
    Sum(Vec<Expression>),
    /// Negated
    Negated(Box<ExpressionNegated>),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Negated
#[derive(Debug, Clone, PartialEq)]
pub struct ExpressionNegated {
    /// `of`.
    pub of: Box<Expression>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chicken {
    /// `egg`.
    pub egg: Option<Box<Egg>>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Egg {
    /// `chicken`.
    pub chicken: Option<Box<Chicken>>,
    /// `fresh`.
    pub fresh: Option<bool>,
}

/// What stands beside a reference does not count.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Referring {
    /// `named`.
    pub named: Option<Named>,
}

/// What extends it by allOf is what a value of it can be.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Circle.
    Circle(Circle),
    /// PolygonBase.
    PolygonBase(PolygonBase),
    /// Square.
    Square(Square),
    /// Group.
    Group(Group),
    /// ShapeBase.
    ShapeBase(ShapeBase),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
///
/// `kind` is always `Circle`.
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// `label`.
    pub label: Option<String>,
    /// `radius`.
    pub radius: f64,
}

/// One of several.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Polygon {
    /// Square.
    Square(Square),
    /// PolygonBase.
    PolygonBase(PolygonBase),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
///
/// `kind` is always `sq`.
#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    /// `label`.
    pub label: Option<String>,
    /// `sides`.
    pub sides: Option<i64>,
    /// `side`.
    pub side: f64,
}

/// An object.
///
/// `kind` is always `Group`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    /// `label`.
    pub label: Option<String>,
    /// `members`.
    pub members: Option<Vec<Shape>>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawing {
    /// One of the shapes.
    pub first: Option<Shape>,
    /// `polygon`.
    pub polygon: Option<Polygon>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    /// `id`.
    pub id: i64,
    /// `at`.
    pub at: Option<ClosedAt>,
}

/// `at` of `Closed`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClosedAt {
    /// `x`.
    pub x: Option<i64>,
}

/// Extends a closed schema and is closed itself.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosedFurther {
    /// `id`.
    pub id: i64,
    /// `at`.
    pub at: Option<ClosedAt>,
    /// `name`.
    pub name: String,
}

/// Closed, beside branches with properties of their own.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosedUnion {
    /// `name`.
    pub name: Option<String>,
    /// `right`.
    pub right: Option<serde_json::Value>,
    /// `left`.
    pub left: Option<serde_json::Value>,
    /// One of `left`, `right`.
    pub left_or_right: ClosedUnionLeftOrRight,
}

/// `Left` of `ClosedUnion`.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosedUnionLeftOrRightLeft {
    /// `left`.
    pub left: String,
}

/// `Right` of `ClosedUnion`.
#[derive(Debug, Clone, PartialEq)]
pub struct ClosedUnionLeftOrRightRight {
    /// `right`.
    pub right: String,
}

/// One of `left`, `right`.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ClosedUnionLeftOrRight {
    /// Left.
    Left(ClosedUnionLeftOrRightLeft),
    /// Right.
    Right(ClosedUnionLeftOrRightRight),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// A `Shape` that is none of the schemas that extend it.
///
/// `kind` is always `Shape`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShapeBase {
    /// `label`.
    pub label: Option<String>,
}

/// A `Polygon` that is none of the schemas that extend it.
///
/// `kind` is always `Polygon`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PolygonBase {
    /// `label`.
    pub label: Option<String>,
    /// `sides`.
    pub sides: Option<i64>,
}
