// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;

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
    pub home: Option<Home>,
    /// `items`.
    pub items: Option<Vec<ItemsItem>>,
    /// `state`.
    pub state: Option<PetsState>,
    /// `root`.
    pub root: Option<Root>,
}

/// `Home`, as several places have it.
#[derive(Debug, Clone, PartialEq)]
pub struct Home {
    /// `city`.
    ///
    /// At most 9 characters.
    pub city: String,
}

/// `ItemsItem`, as several places have it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ItemsItem {
    /// `chip`.
    pub chip: Option<Chip>,
}

/// `state` of `Pets`, and what is equal to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PetsState {
    /// `here`.
    Here,
    /// `gone`.
    Gone,
    /// Any other value, which validation refuses.
    Unknown(String),
}

/// `Root`, as several places have it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Root {
    /// `children`.
    pub children: Option<Vec<Root>>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Owners {
    /// `home`.
    pub home: Option<Home>,
    /// `place`.
    pub place: Option<OwnersPlace>,
    /// `items`.
    pub items: Option<Vec<ItemsItem>>,
    /// `state`.
    pub state: Option<OwnersState>,
    /// `spouse`.
    pub spouse: Option<OwnersSpouse>,
    /// `friend`.
    pub friend: Option<OwnersFriend>,
    /// `root`.
    pub root: Option<Root>,
    /// `best`.
    pub best: Option<BestFriend>,
}

/// `place` of `Owners`.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnersPlace {
    /// `city`.
    ///
    /// At most 8 characters.
    pub city: String,
}

/// `state` of `Owners`, and what is equal to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OwnersState {
    /// `active`.
    Active,
    /// `passive`.
    Passive,
    /// Any other value, which validation refuses.
    Unknown(String),
}

/// `spouse` of `Owners`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnersSpouse {
    /// `state`.
    pub state: Option<OwnersState>,
}

/// `friend` of `Owners`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OwnersFriend {
    /// `state`.
    pub state: Option<PetsState>,
    /// `home`.
    pub home: Option<serde_json::Map<String, serde_json::Value>>,
}

/// `best` of `Owners`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BestFriend {
    /// `state`.
    pub state: Option<PetsState>,
    /// `home`.
    pub home: Option<serde_json::Map<String, serde_json::Value>>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Chip {
    /// `number`.
    pub number: Option<i64>,
}

/// Up or down.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Direction {
    /// `asc`.
    Asc,
    /// `desc`.
    Desc,
    /// Any other value, which validation refuses.
    Unknown(String),
}

/// `sort` of `ListPets`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ListPetsSort {
    /// `name`.
    Name,
    /// `age`.
    Age,
    /// Any other value, which validation refuses.
    Unknown(String),
}

/// `sort` of `ListOwners`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ListOwnersSort {
    /// `age`.
    Age,
    /// `name`.
    Name,
    /// Any other value, which validation refuses.
    Unknown(String),
}
