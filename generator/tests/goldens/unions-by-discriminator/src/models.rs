// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constraints;
mod constructors;

/// Names and mapped values decide.
///
/// The property `kind` decides which.
#[derive(Debug, Clone, PartialEq)]
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
/// The property `type` decides which.
#[derive(Debug, Clone, PartialEq)]
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
/// The property `event` decides which.
#[derive(Debug, Clone, PartialEq)]
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
/// The one that matches decides which; several are an error.
#[derive(Debug, Clone, PartialEq)]
pub enum Storage {
    /// Bucket.
    Bucket(Bucket),
    /// Folder.
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
/// The property `kind` decides which.
#[derive(Debug, Clone, PartialEq)]
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
/// The property `kind` decides which; otherwise it is `Beast`.
#[derive(Debug, Clone, PartialEq)]
pub enum Animal {
    /// Cat.
    Cat(Cat),
    /// Beast.
    Beast(Beast),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Beast {
    /// `legs`.
    ///
    /// At most 8.
    pub legs: Option<i64>,
}
