// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;
mod schemas;

/// Its JSON kind decides.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// At most 3 characters.
    String(String),
    Integer(i64),
    Boolean(bool),
    Array(Vec<String>),
    Name(KindName),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KindName {
    pub name: Option<String>,
}

/// A constant property decides.
///
/// The property `event` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Started(EventStarted),
    Stopped(EventStopped),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Started
///
/// `event` is always `started`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventStarted {
    pub at: i64,
}

/// Stopped
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventStopped {
    pub event: EventStoppedEvent,
    pub code: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventStoppedEvent {
    Stopped,
    Killed,
    Unknown(crate::UnknownValue),
}

/// Exactly one must match.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Trial {
    /// At most 4 characters.
    Short(String),
    /// Matches `^[0-9]+$`.
    Digits(String),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Integers match both, and so none.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Number {
    /// At least 10.
    Integer(i64),
    /// At most 20.
    Number(f64),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Several may match, and the data of all is kept.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Any {
    /// What the object has of `Name`.
    pub name: Option<Name>,
    /// What the object has of `Age`.
    pub age: Option<Age>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Name {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Age {
    pub age: i64,
}

pub type OrNull = Option<Name>;

pub type Single = Name;

/// Any number of these objects, or null.
pub type Facets = Option<FacetsValue>;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FacetsA {
    pub a: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetsB {
    pub b: Option<i64>,
}

/// Any number of these objects, or null.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetsValue {
    /// What the object has of `A`.
    pub a: Option<FacetsA>,
    /// What the object has of `B`.
    pub b: Option<FacetsB>,
}

/// Any number of these objects, or text.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FacetsOrText {
    Object(FacetsOrTextObject),
    /// At most 5 characters.
    String(String),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetsOrTextObject {
    /// What the object has of `Name`.
    pub name: Option<Name>,
    /// What the object has of `Age`.
    pub age: Option<Age>,
}

/// Any object, and the names of what one of a kind has.
///
/// What the description demands by `oneOf`, `anyOf` is checked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnyObject {
    /// What the object has of `Single`.
    pub single: Option<Single>,
    /// What the object has of `Size`.
    pub size: Option<AnyObjectSize>,
    /// The properties that are not declared.
    pub additional_properties: serde_json::Map<String, serde_json::Value>,
}

/// Size
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnyObjectSize {
    pub size: i64,
}

/// What is required of the object is required of its branches.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Attribute {
    pub name: String,
    /// One of List, `kind`.
    pub list_or_scalar: AttributeListOrScalar,
}

/// `kind` is always `list`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttributeListOrScalarList {
    pub options: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AttributeListOrScalarScalar {
    pub kind: AttributeListOrScalarScalarKind,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeListOrScalarScalarKind {
    Text,
    Number,
    Unknown(crate::UnknownValue),
}

/// One of List, `kind`.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AttributeListOrScalar {
    List(AttributeListOrScalarList),
    Scalar(AttributeListOrScalarScalar),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// A name, or more about it.
pub type Level = Option<LevelValue>;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelString {
    Low,
    High,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LevelAt {
    pub at: Option<i32>,
}

/// A name, or more about it.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LevelValue {
    String(LevelString),
    At(LevelAt),
    Array(Vec<String>),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// What stands beside a union leaves one of its branches.
pub type LevelName = LevelString;

pub type LevelNameOrNull = Option<LevelString>;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LevelObject {
    pub unit: Option<String>,
    pub at: Option<i32>,
}

/// The objects of a branch that is a union are one part of it.
pub type LevelOrUnit = Option<LevelOrUnitValue>;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LevelOrUnitObject {
    /// What the object has of `Level`.
    pub level: Option<LevelAt>,
    /// What the object has of `Unit`.
    pub unit: Option<LevelOrUnitObjectUnit>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LevelOrUnitObjectUnit {
    pub unit: Option<String>,
}

/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ValueOfLevelOrUnit {
    String(LevelString),
    Array(Vec<String>),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// The objects of a branch that is a union are one part of it.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LevelOrUnitValue {
    Object(LevelOrUnitObject),
    Value(ValueOfLevelOrUnit),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// The constant of a branch takes off the others.
///
/// `event` is always `started`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartedLevel {
    pub level: LevelName,
    pub at: i64,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Brief {
    pub id: i32,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Full {
    pub id: i32,
    /// At most 4 characters.
    pub name: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Noted {
    pub id: i32,
    pub name: String,
    pub note: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Aliased {
    pub id: i32,
    pub alias: Option<String>,
}

/// Each has all properties of those before, and more.
///
/// The variant is the one that matches; of several, the one that says the most.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Chain {
    Brief(Brief),
    Full(Full),
    Noted(Noted),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Of two, neither has all properties of the other.
///
/// The variant is the one that matches; of several, the one that says the most.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fork {
    Brief(Brief),
    Full(Full),
    Aliased(Aliased),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Any of these lists, the fuller one if both match.
///
/// The variant is the one that matches; of several, the one that says the most.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    Array(Vec<Brief>),
    Array2(Vec<Full>),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object of which something is known, or any.
///
/// The variant is the one that matches; of several, the one that says the most.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Whatever {
    Brief(Brief),
    Object(serde_json::Map<String, serde_json::Value>),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// The same schema, written twice.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Twice {
    Brief(Brief),
    String(String),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Known colours have names.
///
/// The variant is the one that matches; of several, the one that says the most.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Color {
    String(String),
    Known(ColorKnown),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Known
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColorKnown {
    Red,
    Green,
    Unknown(crate::UnknownValue),
}

/// Whole numbers stay whole.
///
/// The variant is the one that matches; of several, the one that says the most.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Amount {
    Number(f64),
    Integer(i64),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// A branch that is a union says more, since one of its branches does.
///
/// The variant is the one that matches; of several, the one that says the most.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Layered {
    Layers(LayeredLayers),
    Bare(LayeredBare),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Layers
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LayeredLayers {
    Wide(LayeredLayersWide),
    Tall(LayeredLayersTall),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Wide
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LayeredLayersWide {
    pub name: Option<String>,
    pub width: i64,
}

/// Tall
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LayeredLayersTall {
    pub height: i64,
}

/// Bare
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LayeredBare {
    pub name: Option<String>,
}

/// Valid by both unions, or null.
pub type BothOrNull = Option<BothOrNullSchema>;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothOrNullSchema {
    /// One of `claws`, `fins`.
    pub cat_or_fish: BothOrNullCatOrFish,
    /// What the object has of `Name`.
    pub name: Option<BothOrNullName>,
    /// What the object has of `Number`.
    pub number: Option<BothOrNullNumber>,
}

/// One of `claws`, `fins`.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BothOrNullCatOrFish {
    /// `claws`.
    Cat(i64),
    /// `fins`.
    Fish(i64),
    /// None of these, which validation refuses.
    Unknown,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothOrNullName {
    pub name: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BothOrNullNumber {
    pub number: i64,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HasBoth {
    pub both: Option<BothOrNull>,
}
