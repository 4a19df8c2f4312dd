// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constraints;

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
    pub lives: crate::Integer,
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
    pub fins: Option<crate::Integer>,
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

/// Branches that are other names of one schema are told all the same.
///
/// The property `event` decides which.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// Approved.
    Approved(Approved),
    /// Denied.
    Denied(Denied),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// Another name of a type.
pub type Approved = AnyEvent;

/// Another name of a type.
pub type Denied = AnyEvent;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct AnyEvent {
    /// `event`.
    pub event: AnyEventEvent,
}

/// `event` of `AnyEvent`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AnyEventEvent {
    /// `approved`.
    Approved,
    /// `denied`.
    Denied,
    /// Any other value, which validation refuses.
    Unknown(String),
}
