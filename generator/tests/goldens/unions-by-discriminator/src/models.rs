// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

/// Names and mapped values decide.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Cat(Cat),
    Dog(Dog),
    Fish(Fish),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: String,
    /// At most 9.
    pub lives: i64,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub kind: String,
    pub tricks: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    pub kind: String,
    pub fins: Option<i64>,
}

/// Each branch says its value by itself.
///
/// The property `type` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(Circle),
    Square(Square),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `type` is always `circle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: f64,
}

/// `type` is always `square`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub side: f64,
}

/// The branches are components that say no more than another one.
///
/// The property `event` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Decision {
    Approved(Approved),
    Denied(Denied),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

pub type Approved = Event;

pub type Denied = Event;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub event: String,
    pub note: Option<String>,
}

/// No branch declares the property, and so none would write it.
///
/// The property `kind` determines the variant; without it, the value is `Bucket` or `Folder`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Storage {
    /// `kind` is `Bucket`.
    Bucket(Bucket),
    /// `kind` is `Folder`.
    Folder(Folder),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Bucket {
    pub bucket: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Folder {
    pub path: String,
}

/// A value that is the name of another branch, and a name with dots.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Named {
    Cat(Cat),
    Dog(Dog),
    ComAcmeBird(ComAcmeBird),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ComAcmeBird {
    pub kind: String,
    pub wings: Option<i64>,
}

/// Whatever has no name is a beast.
///
/// The property `kind` determines the variant; with another value or none, it is `Beast`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    Cat(Cat),
    Beast(AnimalBeast),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnimalBeast {
    /// At most 8.
    pub legs: Option<i64>,
    pub kind: Option<serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Beast {
    /// At most 8.
    pub legs: Option<i64>,
}

/// Nothing is mapped, and the values are not the names.
///
/// The property `type` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Unmapped {
    Circle(Circle),
    Square(Square),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// One is mapped.
///
/// The property `type` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Partial {
    Circle(Circle),
    Square(Square),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// What is mapped is not what the branches allow.
///
/// The property `type` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shouted {
    Circle(Circle),
    Square(Square),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Polygon {
    pub r#type: PolygonType,
    pub corners: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolygonType {
    Pentagon,
    Hexagon,
    Unknown(crate::UnknownValue),
}

/// Several values for a branch.
///
/// The property `type` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    Circle(Circle),
    Polygon(Polygon),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Branches that are unions, and one that has no name.
///
/// The property `type` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Around {
    Shape(Shape),
    Polygon(Polygon),
    Type(AroundType),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `type` is always `line`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AroundType {
    pub length: f64,
}

/// Numbers, as a mapping writes them.
///
/// The property `v` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Version {
    First(First),
    Second(Second),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct First {
    pub v: FirstV,
    pub a: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FirstV {
    /// 1.
    V1,
    Unknown(crate::UnknownValue<i64>),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Second {
    pub v: SecondV,
    pub b: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecondV {
    /// 2.
    V2,
    /// 3.
    V3,
    Unknown(crate::UnknownValue<i64>),
}

/// The property `on` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Flag {
    Lit(FlagLit),
    Dark(FlagDark),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Lit
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FlagLit {
    pub on: FlagLitOn,
    pub level: i64,
}

/// Always `true`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FlagLitOn(pub bool);

/// Dark
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FlagDark {
    pub on: FlagDarkOn,
    pub since: Option<String>,
}

/// Always `false`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FlagDarkOn(pub bool);

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Graded {
    pub grade: i64,
}

/// A base declares the property, and only the mapping says its values.
///
/// The property `grade` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Grade {
    GradeA(GradeA),
    GradeB(GradeB),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GradeA {
    pub grade: i64,
    pub a: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GradeB {
    pub grade: i64,
    pub b: Option<String>,
}

/// Two branches have the same value.
///
/// The property `op` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shared {
    AddOne(AddOne),
    AddAll(AddAll),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `op` is always `add`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddOne {
    pub amount: i64,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddAll {
    pub op: AddAllOp,
    pub list: Vec<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddAllOp {
    Add,
    Remove,
    Unknown(crate::UnknownValue),
}

/// The property `type` determines the variant; without it, the value is `Wheel` or `Gear`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Optional {
    Wheel(Wheel),
    Gear(Gear),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Wheel {
    pub r#type: Option<String>,
    pub spokes: i64,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Gear {
    pub r#type: Option<Option<String>>,
    pub teeth: i64,
}

/// Not all branches are objects, or have a name.
///
/// The property `kind` determines the variant; with another value or none, it is `Lives`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Loose {
    Cat(Cat),
    String(String),
    Numbers(Numbers),
    Lives(LooseLives),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LooseLives {
    pub lives: i64,
    pub kind: Option<serde_json::Value>,
}

pub type Numbers = Vec<i64>;

/// No branch declares the property, and one has several values.
///
/// The property `kind` determines the variant; without it, the value is `Car` or `Bike`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// `kind` is `car`.
    Car(Car),
    /// `kind` is `van`.
    Van(Car),
    /// `kind` is `Car`.
    CarByName(Car),
    /// `kind` is `bike`.
    Bike(Bike),
    /// `kind` is `Bike`.
    BikeByName(Bike),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Car {
    pub doors: i64,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Bike {
    pub gears: i64,
}

/// The property is beside the union.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Job {
    pub kind: String,
    pub name: String,
    /// One of `copies`, `color`.
    pub print_or_scan: JobPrintOrScan,
}

/// One of `copies`, `color`.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JobPrintOrScan {
    Print(Print),
    Scan(Scan),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Print {
    pub copies: i64,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Scan {
    pub color: Option<bool>,
}

/// It is beside the union, and each branch says its value.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    pub kind: TaskKind,
    /// One of Once, Often.
    pub once_or_often: TaskOnceOrOften,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskKind {
    Once,
    Often,
    Unknown(crate::UnknownValue),
}

/// Once
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskOnceOrOftenOnce {
    pub kind: Option<TaskOnceOrOftenOnceKind>,
    pub at: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskOnceOrOftenOnceKind {
    Once,
    Unknown(crate::UnknownValue),
}

/// Often
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskOnceOrOftenOften {
    pub kind: Option<TaskOnceOrOftenOftenKind>,
    pub every: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskOnceOrOftenOftenKind {
    Often,
    Unknown(crate::UnknownValue),
}

/// One of Once, Often.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TaskOnceOrOften {
    Once(TaskOnceOrOftenOnce),
    Often(TaskOnceOrOftenOften),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Branches share a value, of which each keeps what it knows.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Marked {
    /// What the object has of `MarkedEither`.
    pub marked_either: Option<MarkedEither>,
    /// What the object has of `MarkedLeft`.
    pub marked_left: Option<MarkedLeft>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarkedEither {
    pub mark: MarkedEitherMark,
    pub size: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkedEitherMark {
    Left,
    Right,
    Unknown(crate::UnknownValue),
}

/// `mark` is always `left`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MarkedLeft {
    pub hand: Option<String>,
}

/// The base lists the values of all branches, and the mapping gives each to one.
///
/// The property `family` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Instrument {
    Violin(Violin),
    Flute(Flute),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Played {
    pub family: PlayedFamily,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayedFamily {
    String,
    Wind,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Violin {
    pub family: PlayedFamily,
    pub strings: Option<i64>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Flute {
    pub family: PlayedFamily,
    pub keys: Option<i64>,
}
