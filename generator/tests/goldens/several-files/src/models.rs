// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

/// A pet.
#[derive(Debug, Clone, PartialEq)]
pub struct Pet {
    /// `name`.
    pub name: String,
    /// `friend`.
    pub friend: Option<Box<Pet>>,
    /// `tags`.
    pub tags: Option<Vec<Tag>>,
}

/// Another name of a type.
pub type Animal = Pet;

/// One of several.
///
/// The property `kind` determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Circle.
    Circle(Circle),
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
    /// `radius`.
    pub radius: f64,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Drawing {
    /// `first`.
    pub first: Option<Shape>,
}

/// A `Shape` that is none of the schemas that extend it.
///
/// `kind` is always `Shape`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShapeBase {}

/// A word for many pets.
///
/// At most 20 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Tag(pub String);

/// `Default` of `GetPet`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct GetPetDefault {
    /// `message`.
    pub message: Option<String>,
}

/// `Body` of `Born`.
#[derive(Debug, Clone, PartialEq)]
pub struct BornBody {
    /// `pet`.
    pub pet: Pet,
}
