// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;
mod schemas;

/// Its JSON kind decides.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// String.
    ///
    /// At most 3 characters.
    String(String),
    /// Integer.
    Integer(i64),
    /// Boolean.
    Boolean(bool),
    /// Array.
    Array(Vec<String>),
    /// Name.
    Name(KindName),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `Name` of `Kind`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct KindName {
    /// `name`.
    pub name: Option<String>,
}

/// A constant property decides.
///
/// The property `event` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Started
    Started(EventStarted),
    /// Stopped
    Stopped(EventStopped),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Started
///
/// `event` is always `started`.
#[derive(Debug, Clone, PartialEq)]
pub struct EventStarted {
    /// `at`.
    pub at: i64,
}

/// Stopped
#[derive(Debug, Clone, PartialEq)]
pub struct EventStopped {
    /// `event`.
    pub event: EventStoppedEvent,
    /// `code`.
    pub code: Option<i64>,
}

/// `event` of `Event`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventStoppedEvent {
    /// `stopped`.
    Stopped,
    /// `killed`.
    Killed,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// Exactly one must match.
///
/// The variant is the one that matches; several are an error.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Trial {
    /// Short
    ///
    /// At most 4 characters.
    Short(String),
    /// Digits
    ///
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
    /// Integer.
    ///
    /// At least 10.
    Integer(i64),
    /// Number.
    ///
    /// At most 20.
    Number(f64),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Several may match, and the data of all is kept.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Any {
    /// What the object has of `Name`.
    pub name: Option<Name>,
    /// What the object has of `Age`.
    pub age: Option<Age>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Name {
    /// `name`.
    pub name: String,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Age {
    /// `age`.
    pub age: i64,
}

/// Another name of a type.
pub type OrNull = Option<Name>;

/// Another name of a type.
pub type Single = Name;

/// Any number of these objects, or null.
pub type Facets = Option<FacetsValue>;

/// `A` of `Facets`.
#[derive(Debug, Clone, PartialEq)]
pub struct FacetsA {
    /// `a`.
    pub a: String,
}

/// `B` of `Facets`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FacetsB {
    /// `b`.
    pub b: Option<i64>,
}

/// Any number of these objects, or null.
#[derive(Debug, Clone, Default, PartialEq)]
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
    /// Object.
    Object(FacetsOrTextObject),
    /// String.
    ///
    /// At most 5 characters.
    String(String),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `Object` of `FacetsOrText`.
#[derive(Debug, Clone, Default, PartialEq)]
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
pub struct AnyObjectSize {
    /// `size`.
    pub size: i64,
}

/// What is required of the object is required of its branches.
#[derive(Debug, Clone, PartialEq)]
pub struct Attribute {
    /// `name`.
    pub name: String,
    /// One of List, `kind`.
    pub list_or_scalar: AttributeListOrScalar,
}

/// `List` of `Attribute`.
///
/// `kind` is always `list`.
#[derive(Debug, Clone, PartialEq)]
pub struct AttributeListOrScalarList {
    /// `options`.
    pub options: Vec<String>,
}

/// `Scalar` of `Attribute`.
#[derive(Debug, Clone, PartialEq)]
pub struct AttributeListOrScalarScalar {
    /// `kind`.
    pub kind: AttributeListOrScalarScalarKind,
}

/// `kind` of `Attribute`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeListOrScalarScalarKind {
    /// `text`.
    Text,
    /// `number`.
    Number,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// One of List, `kind`.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AttributeListOrScalar {
    /// List
    List(AttributeListOrScalarList),
    /// Scalar
    Scalar(AttributeListOrScalarScalar),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// A name, or more about it.
pub type Level = Option<LevelValue>;

/// `String` of `Level`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelString {
    /// `low`.
    Low,
    /// `high`.
    High,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// `At` of `Level`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LevelAt {
    /// `at`.
    pub at: Option<i32>,
}

/// A name, or more about it.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LevelValue {
    /// String.
    String(LevelString),
    /// At.
    At(LevelAt),
    /// Array.
    Array(Vec<String>),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// What stands beside a union leaves one of its branches.
pub type LevelName = LevelString;

/// Another name of a type.
pub type LevelNameOrNull = Option<LevelString>;

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LevelObject {
    /// `unit`.
    pub unit: Option<String>,
    /// `at`.
    pub at: Option<i32>,
}

/// The objects of a branch that is a union are one part of it.
pub type LevelOrUnit = Option<LevelOrUnitValue>;

/// `Object` of `LevelOrUnit`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LevelOrUnitObject {
    /// What the object has of `Level`.
    pub level: Option<LevelAt>,
    /// What the object has of `Unit`.
    pub unit: Option<LevelOrUnitObjectUnit>,
}

/// `Unit` of `LevelOrUnit`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LevelOrUnitObjectUnit {
    /// `unit`.
    pub unit: Option<String>,
}

/// A value of `LevelOrUnit`.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ValueOfLevelOrUnit {
    /// String.
    String(LevelString),
    /// Array.
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
    /// Object.
    Object(LevelOrUnitObject),
    /// Value.
    Value(ValueOfLevelOrUnit),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// The constant of a branch takes off the others.
///
/// `event` is always `started`.
#[derive(Debug, Clone, PartialEq)]
pub struct StartedLevel {
    /// `level`.
    pub level: LevelName,
    /// `at`.
    pub at: i64,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Brief {
    /// `id`.
    pub id: i32,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Full {
    /// `id`.
    pub id: i32,
    /// `name`.
    ///
    /// At most 4 characters.
    pub name: String,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Noted {
    /// `id`.
    pub id: i32,
    /// `name`.
    pub name: String,
    /// `note`.
    pub note: Option<String>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Aliased {
    /// `id`.
    pub id: i32,
    /// `alias`.
    pub alias: Option<String>,
}

/// Each has all properties of those before, and more.
///
/// The variant is the one that matches; of several, the one that says the most.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Chain {
    /// Brief.
    Brief(Brief),
    /// Full.
    Full(Full),
    /// Noted.
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
    /// Brief.
    Brief(Brief),
    /// Full.
    Full(Full),
    /// Aliased.
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
    /// Array.
    Array(Vec<Brief>),
    /// Array2.
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
    /// Brief.
    Brief(Brief),
    /// Object.
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
    /// Brief.
    Brief(Brief),
    /// String.
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
    /// String.
    String(String),
    /// Known
    Known(ColorKnown),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Known
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColorKnown {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// Whole numbers stay whole.
///
/// The variant is the one that matches; of several, the one that says the most.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Amount {
    /// Number.
    Number(f64),
    /// Integer.
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
    /// Layers
    Layers(LayeredLayers),
    /// Bare
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
    /// Wide
    Wide(LayeredLayersWide),
    /// Tall
    Tall(LayeredLayersTall),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Wide
#[derive(Debug, Clone, PartialEq)]
pub struct LayeredLayersWide {
    /// `name`.
    pub name: Option<String>,
    /// `width`.
    pub width: i64,
}

/// Tall
#[derive(Debug, Clone, PartialEq)]
pub struct LayeredLayersTall {
    /// `height`.
    pub height: i64,
}

/// Bare
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LayeredBare {
    /// `name`.
    pub name: Option<String>,
}

/// Valid by both unions, or null.
pub type BothOrNull = Option<BothOrNullSchema>;

/// What belongs to `BothOrNull`.
#[derive(Debug, Clone, PartialEq)]
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

/// `Name` of `BothOrNull`.
#[derive(Debug, Clone, PartialEq)]
pub struct BothOrNullName {
    /// `name`.
    pub name: String,
}

/// `Number` of `BothOrNull`.
#[derive(Debug, Clone, PartialEq)]
pub struct BothOrNullNumber {
    /// `number`.
    pub number: i64,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HasBoth {
    /// `both`.
    pub both: Option<BothOrNull>,
}
