// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

/// Names and mapped values decide.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Cat.
    Cat(Cat),
    /// Dog.
    Dog(Dog),
    /// Fish.
    Fish(Fish),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Cat {
    /// `kind`.
    pub kind: String,
    /// `lives`.
    ///
    /// At most 9.
    pub lives: i64,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Dog {
    /// `kind`.
    pub kind: String,
    /// `tricks`.
    pub tricks: Option<Vec<String>>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Fish {
    /// `kind`.
    pub kind: String,
    /// `fins`.
    pub fins: Option<i64>,
}

/// Each branch says its value by itself.
///
/// The property `type` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Circle.
    Circle(Circle),
    /// Square.
    Square(Square),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
///
/// `type` is always `circle`.
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// `radius`.
    pub radius: f64,
}

/// An object.
///
/// `type` is always `square`.
#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    /// `side`.
    pub side: f64,
}

/// The branches are components that say no more than another one.
///
/// The property `event` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Decision {
    /// Approved.
    Approved(Approved),
    /// Denied.
    Denied(Denied),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Another name of a type.
pub type Approved = Event;

/// Another name of a type.
pub type Denied = Event;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// `event`.
    pub event: String,
    /// `note`.
    pub note: Option<String>,
}

/// No branch declares the property, and so none would write it.
///
/// The property `kind` determines the variant; without it, the value is `Bucket` or `Folder`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Storage {
    /// Bucket.
    ///
    /// `kind` is `Bucket`.
    Bucket(Bucket),
    /// Folder.
    ///
    /// `kind` is `Folder`.
    Folder(Folder),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Bucket {
    /// `bucket`.
    pub bucket: String,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Folder {
    /// `path`.
    pub path: String,
}

/// A value that is the name of another branch, and a name with dots.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Named {
    /// Cat.
    Cat(Cat),
    /// Dog.
    Dog(Dog),
    /// ComAcmeBird.
    ComAcmeBird(ComAcmeBird),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct ComAcmeBird {
    /// `kind`.
    pub kind: String,
    /// `wings`.
    pub wings: Option<i64>,
}

/// Whatever has no name is a beast.
///
/// The property `kind` determines the variant; with another value or none, it is `Beast`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    /// Cat.
    Cat(Cat),
    /// Beast.
    Beast(AnimalBeast),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `Beast` of `Animal`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AnimalBeast {
    /// `legs`.
    ///
    /// At most 8.
    pub legs: Option<i64>,
    /// `kind`.
    pub kind: Option<serde_json::Value>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Beast {
    /// `legs`.
    ///
    /// At most 8.
    pub legs: Option<i64>,
}

/// Nothing is mapped, and the values are not the names.
///
/// The property `type` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Unmapped {
    /// Circle.
    Circle(Circle),
    /// Square.
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
    /// Circle.
    Circle(Circle),
    /// Square.
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
    /// Circle.
    Circle(Circle),
    /// Square.
    Square(Square),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Polygon {
    /// `type`.
    pub r#type: PolygonType,
    /// `corners`.
    pub corners: i64,
}

/// `type` of `Polygon`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolygonType {
    /// `pentagon`.
    Pentagon,
    /// `hexagon`.
    Hexagon,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// Several values for a branch.
///
/// The property `type` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Circle.
    Circle(Circle),
    /// Polygon.
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
    /// Shape.
    Shape(Shape),
    /// Polygon.
    Polygon(Polygon),
    /// Type.
    Type(AroundType),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `Type` of `Around`.
///
/// `type` is always `line`.
#[derive(Debug, Clone, PartialEq)]
pub struct AroundType {
    /// `length`.
    pub length: f64,
}

/// Numbers, as a mapping writes them.
///
/// The property `v` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Version {
    /// First.
    First(First),
    /// Second.
    Second(Second),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct First {
    /// `v`.
    pub v: FirstV,
    /// `a`.
    pub a: Option<String>,
}

/// `v` of `First`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FirstV {
    /// 1.
    V1,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue<i64>),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Second {
    /// `v`.
    pub v: SecondV,
    /// `b`.
    pub b: Option<String>,
}

/// `v` of `Second`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecondV {
    /// 2.
    V2,
    /// 3.
    V3,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue<i64>),
}

/// One of several.
///
/// The property `on` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Flag {
    /// Lit
    Lit(FlagLit),
    /// Dark
    Dark(FlagDark),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Lit
#[derive(Debug, Clone, PartialEq)]
pub struct FlagLit {
    /// `on`.
    pub on: FlagLitOn,
    /// `level`.
    pub level: i64,
}

/// `on` of `Flag`.
///
/// Always `true`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FlagLitOn(pub bool);

/// Dark
#[derive(Debug, Clone, PartialEq)]
pub struct FlagDark {
    /// `on`.
    pub on: FlagDarkOn,
    /// `since`.
    pub since: Option<String>,
}

/// `on` of `Flag`.
///
/// Always `false`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FlagDarkOn(pub bool);

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Graded {
    /// `grade`.
    pub grade: i64,
}

/// A base declares the property, and only the mapping says its values.
///
/// The property `grade` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Grade {
    /// GradeA.
    GradeA(GradeA),
    /// GradeB.
    GradeB(GradeB),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct GradeA {
    /// `grade`.
    pub grade: i64,
    /// `a`.
    pub a: Option<String>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct GradeB {
    /// `grade`.
    pub grade: i64,
    /// `b`.
    pub b: Option<String>,
}

/// Two branches have the same value.
///
/// The property `op` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shared {
    /// AddOne.
    AddOne(AddOne),
    /// AddAll.
    AddAll(AddAll),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
///
/// `op` is always `add`.
#[derive(Debug, Clone, PartialEq)]
pub struct AddOne {
    /// `amount`.
    pub amount: i64,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct AddAll {
    /// `op`.
    pub op: AddAllOp,
    /// `list`.
    pub list: Vec<i64>,
}

/// `op` of `AddAll`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddAllOp {
    /// `add`.
    Add,
    /// `remove`.
    Remove,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// One of several.
///
/// The property `type` determines the variant; without it, the value is `Wheel` or `Gear`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Optional {
    /// Wheel.
    Wheel(Wheel),
    /// Gear.
    Gear(Gear),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Wheel {
    /// `type`.
    pub r#type: Option<String>,
    /// `spokes`.
    pub spokes: i64,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Gear {
    /// `type`.
    pub r#type: Option<Option<String>>,
    /// `teeth`.
    pub teeth: i64,
}

/// Not all branches are objects, or have a name.
///
/// The property `kind` determines the variant; with another value or none, it is `Lives`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Loose {
    /// Cat.
    Cat(Cat),
    /// String.
    String(String),
    /// Numbers.
    Numbers(Numbers),
    /// Lives.
    Lives(LooseLives),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `Lives` of `Loose`.
#[derive(Debug, Clone, PartialEq)]
pub struct LooseLives {
    /// `lives`.
    pub lives: i64,
    /// `kind`.
    pub kind: Option<serde_json::Value>,
}

/// Another name of a type.
pub type Numbers = Vec<i64>;

/// No branch declares the property, and one has several values.
///
/// The property `kind` determines the variant; without it, the value is `Car` or `Bike`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Vehicle {
    /// Car.
    ///
    /// `kind` is `car`.
    Car(Car),
    /// Van.
    ///
    /// `kind` is `van`.
    Van(Car),
    /// CarByName.
    ///
    /// `kind` is `Car`.
    CarByName(Car),
    /// Bike.
    ///
    /// `kind` is `bike`.
    Bike(Bike),
    /// BikeByName.
    ///
    /// `kind` is `Bike`.
    BikeByName(Bike),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Car {
    /// `doors`.
    pub doors: i64,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Bike {
    /// `gears`.
    pub gears: i64,
}

/// The property is beside the union.
#[derive(Debug, Clone, PartialEq)]
pub struct Job {
    /// `kind`.
    pub kind: String,
    /// `name`.
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
    /// Print.
    Print(Print),
    /// Scan.
    Scan(Scan),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Print {
    /// `copies`.
    pub copies: i64,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scan {
    /// `color`.
    pub color: Option<bool>,
}

/// It is beside the union, and each branch says its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// `kind`.
    pub kind: TaskKind,
    /// One of Once, Often.
    pub once_or_often: TaskOnceOrOften,
}

/// `kind` of `Task`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskKind {
    /// `once`.
    Once,
    /// `often`.
    Often,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// Once
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaskOnceOrOftenOnce {
    /// `kind`.
    pub kind: Option<TaskOnceOrOftenOnceKind>,
    /// `at`.
    pub at: Option<String>,
}

/// `kind` of `Task`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskOnceOrOftenOnceKind {
    /// `once`.
    Once,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// Often
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TaskOnceOrOftenOften {
    /// `kind`.
    pub kind: Option<TaskOnceOrOftenOftenKind>,
    /// `every`.
    pub every: Option<i64>,
}

/// `kind` of `Task`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskOnceOrOftenOftenKind {
    /// `often`.
    Often,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// One of Once, Often.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TaskOnceOrOften {
    /// Once
    Once(TaskOnceOrOftenOnce),
    /// Often
    Often(TaskOnceOrOftenOften),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Branches share a value, of which each keeps what it knows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Marked {
    /// What the object has of `MarkedEither`.
    pub marked_either: Option<MarkedEither>,
    /// What the object has of `MarkedLeft`.
    pub marked_left: Option<MarkedLeft>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct MarkedEither {
    /// `mark`.
    pub mark: MarkedEitherMark,
    /// `size`.
    pub size: Option<i64>,
}

/// `mark` of `MarkedEither`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarkedEitherMark {
    /// `left`.
    Left,
    /// `right`.
    Right,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// An object.
///
/// `mark` is always `left`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MarkedLeft {
    /// `hand`.
    pub hand: Option<String>,
}

/// The base lists the values of all branches, and the mapping gives each to one.
///
/// The property `family` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Instrument {
    /// Violin.
    Violin(Violin),
    /// Flute.
    Flute(Flute),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Played {
    /// `family`.
    pub family: PlayedFamily,
}

/// `family` of `Played`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlayedFamily {
    /// `string`.
    String,
    /// `wind`.
    Wind,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Violin {
    /// `family`.
    pub family: PlayedFamily,
    /// `strings`.
    pub strings: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Flute {
    /// `family`.
    pub family: PlayedFamily,
    /// `keys`.
    pub keys: Option<i64>,
}
