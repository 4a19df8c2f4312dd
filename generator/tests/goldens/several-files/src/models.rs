// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

/// A pet.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub friend: Option<Box<Pet>>,
    pub tags: Option<Vec<Tag>>,
}

pub type Animal = Pet;

/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(Circle),
    ShapeBase(ShapeBase),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `kind` is always `Circle`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: f64,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Drawing {
    pub first: Option<Shape>,
}

/// A `Shape` that is none of the schemas that extend it.
///
/// `kind` is always `Shape`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeBase {}

/// A word for many pets.
///
/// At most 20 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Tag(pub String);

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPetDefault {
    pub message: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BornBody {
    pub pet: Pet,
}
