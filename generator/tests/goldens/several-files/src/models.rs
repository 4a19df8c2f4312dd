// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constraints;
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

/// A word for many pets.
///
/// At most 20 characters.
#[derive(Debug, Clone, PartialEq)]
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
