// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Address {
    /// `city`.
    ///
    /// At most 9 characters.
    pub city: String,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Pets {
    /// `home`.
    pub home: Option<PetsHome>,
    /// `items`.
    pub items: Option<Vec<PetsItemsItem>>,
    /// `state`.
    pub state: Option<PetsState>,
    /// `root`.
    pub root: Option<PetsRoot>,
}

/// `home` of `Pets`.
#[derive(Debug, Clone, PartialEq)]
pub struct PetsHome {
    /// `city`.
    ///
    /// At most 9 characters.
    pub city: String,
}

/// An item of `items`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PetsItemsItem {
    /// `chip`.
    pub chip: Option<Chip>,
}

/// `state` of `Pets`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetsState {
    /// `here`.
    Here,
    /// `gone`.
    Gone,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// `root` of `Pets`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct PetsRoot {
    /// `children`.
    pub children: Option<Vec<PetsRoot>>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Owners {
    /// `home`.
    pub home: Option<OwnersHome>,
    /// `place`.
    pub place: Option<OwnersPlace>,
    /// `items`.
    pub items: Option<Vec<OwnersItemsItem>>,
    /// `state`.
    pub state: Option<OwnersState>,
    /// `spouse`.
    pub spouse: Option<OwnersSpouse>,
    /// `friend`.
    pub friend: Option<OwnersFriend>,
    /// `root`.
    pub root: Option<OwnersRoot>,
    /// `best`.
    pub best: Option<BestFriend>,
}

/// `home` of `Owners`.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnersHome {
    /// Its name.
    ///
    /// At most 9 characters.
    pub city: String,
}

/// `place` of `Owners`.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnersPlace {
    /// `city`.
    ///
    /// At most 8 characters.
    pub city: String,
}

/// An item of `items`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnersItemsItem {
    /// `chip`.
    pub chip: Option<Chip>,
}

/// `state` of `Owners`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnersState {
    /// `active`.
    Active,
    /// `passive`.
    Passive,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// `spouse` of `Owners`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnersSpouse {
    /// `state`.
    pub state: Option<OwnersSpouseState>,
}

/// `state` of `Owners`.
pub type OwnersSpouseState = OwnersState;

/// `friend` of `Owners`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnersFriend {
    /// `state`.
    pub state: Option<OwnersFriendState>,
    /// `home`.
    pub home: Option<serde_json::Map<String, serde_json::Value>>,
}

/// `state` of `Owners`.
pub type OwnersFriendState = OwnersBestState;

/// `root` of `Owners`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnersRoot {
    /// `children`.
    pub children: Option<Vec<OwnersRoot>>,
}

/// `best` of `Owners`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BestFriend {
    /// `state`.
    pub state: Option<OwnersBestState>,
    /// `home`.
    pub home: Option<serde_json::Map<String, serde_json::Value>>,
}

/// `state` of `Owners`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnersBestState {
    /// `here`.
    Here,
    /// `gone`.
    Gone,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chip {
    /// `number`.
    pub number: Option<i64>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stays {
    /// `first`.
    pub first: Option<StaysFirst>,
    /// `second`.
    pub second: Option<StaysSecond>,
}

/// `first` of `Stays`.
#[derive(Debug, Clone, PartialEq)]
pub struct StaysFirst {
    /// `nights`.
    pub nights: Option<i64>,
    /// One of `house`, `boat`.
    pub house_or_boat: StaysFirstHouseOrBoat,
}

/// One of `house`, `boat`.
///
/// The property that is present determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StaysFirstHouseOrBoat {
    /// `house`.
    House(String),
    /// `boat`.
    Boat(String),
    /// None of these, which validation refuses.
    Unknown,
}

/// `second` of `Stays`.
#[derive(Debug, Clone, PartialEq)]
pub struct StaysSecond {
    /// `guests`.
    pub guests: Option<i64>,
    /// One of `house`, `boat`.
    pub house_or_boat: StaysFirstHouseOrBoat,
}

/// `direction` of `ListPets`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsDirection {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// `sort` of `ListPets`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsSort {
    /// `name`.
    Name,
    /// `age`.
    Age,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// Up or down.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOwnersDirection {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// `sort` of `ListOwners`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOwnersSort {
    /// `age`.
    Age,
    /// `name`.
    Name,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// `NotFound` of `DeletePet`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DeletePetNotFound {
    /// `message`.
    pub message: Option<String>,
}

/// `Conflict` of `DeletePet`.
pub type DeletePetConflict = DeletePetNotFound;
