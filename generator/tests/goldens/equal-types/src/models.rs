// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// At most 9 characters.
    pub city: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pets {
    pub home: Option<PetsHome>,
    pub items: Option<Vec<PetsItemsItem>>,
    pub state: Option<PetsState>,
    pub root: Option<PetsRoot>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PetsHome {
    /// At most 9 characters.
    pub city: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PetsItemsItem {
    pub chip: Option<Chip>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PetsState {
    Here,
    Gone,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PetsRoot {
    pub children: Option<Vec<PetsRoot>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Owners {
    pub home: Option<OwnersHome>,
    pub place: Option<OwnersPlace>,
    pub items: Option<Vec<OwnersItemsItem>>,
    pub state: Option<OwnersState>,
    pub spouse: Option<OwnersSpouse>,
    pub friend: Option<OwnersFriend>,
    pub root: Option<OwnersRoot>,
    pub best: Option<BestFriend>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnersHome {
    /// Its name.
    ///
    /// At most 9 characters.
    pub city: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnersPlace {
    /// At most 8 characters.
    pub city: String,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OwnersItemsItem {
    pub chip: Option<Chip>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnersState {
    Active,
    Passive,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OwnersSpouse {
    pub state: Option<OwnersSpouseState>,
}

pub type OwnersSpouseState = OwnersState;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OwnersFriend {
    pub state: Option<OwnersFriendState>,
    pub home: Option<serde_json::Map<String, serde_json::Value>>,
}

pub type OwnersFriendState = OwnersBestState;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OwnersRoot {
    pub children: Option<Vec<OwnersRoot>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BestFriend {
    pub state: Option<OwnersBestState>,
    pub home: Option<serde_json::Map<String, serde_json::Value>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnersBestState {
    Here,
    Gone,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Chip {
    pub number: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stays {
    pub first: Option<StaysFirst>,
    pub second: Option<StaysSecond>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StaysFirst {
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
    House(String),
    Boat(String),
    /// None of these, which validation refuses.
    Unknown,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StaysSecond {
    pub guests: Option<i64>,
    /// One of `house`, `boat`.
    pub house_or_boat: StaysFirstHouseOrBoat,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsDirection {
    Asc,
    Desc,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsSort {
    Name,
    Age,
    Unknown(crate::UnknownValue),
}

/// Up or down.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOwnersDirection {
    Asc,
    Desc,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOwnersSort {
    Age,
    Name,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletePetNotFound {
    pub message: Option<String>,
}

pub type DeletePetConflict = DeletePetNotFound;
