// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, string_enums};
use crate::support::object::{self, objects};

use super::*;

objects!(
    Address, Pets, Home, ItemsItem, Root, Owners, OwnersPlace, OwnersSpouse,
    OwnersFriend, BestFriend, Chip
);

string_enums!(PetsState, OwnersState, Direction, ListPetsSort, ListOwnersSort);

#[derive(Default)]
pub struct AddressSlots {
    city: Option<String>,
}

impl object::Object for Address {
    type Slots = AddressSlots;
    const NAME: &'static str = "Address";
    const FIELDS: &'static [object::Field] = &[object::Field::required("city")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "city" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.city, &Self::CITY),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AddressSlots { city: Some(city) } = slots else {
            return None;
        };
        Some(Self { city })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("city", &self.city, &Self::CITY);
    }
}

#[derive(Default)]
pub struct PetsSlots {
    home: Option<Home>,
    items: Option<Vec<ItemsItem>>,
    state: Option<PetsState>,
    root: Option<Root>,
}

impl object::Object for Pets {
    type Slots = PetsSlots;
    const NAME: &'static str = "Pets";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("home"),
        object::Field::optional("items"),
        object::Field::optional("state"),
        object::Field::optional("root"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "home" => Some(0),
            "items" => Some(1),
            "state" => Some(2),
            "root" => Some(3),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.home),
            1 => source.fill(&mut slots.items),
            2 => source.fill(&mut slots.state),
            3 => source.fill(&mut slots.root),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            home: slots.home,
            items: slots.items,
            state: slots.state,
            root: slots.root,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("home", &self.home);
        visitor.optional("items", &self.items);
        visitor.optional("state", &self.state);
        visitor.optional("root", &self.root);
    }
}

#[derive(Default)]
pub struct HomeSlots {
    city: Option<String>,
}

impl object::Object for Home {
    type Slots = HomeSlots;
    const NAME: &'static str = "Home";
    const FIELDS: &'static [object::Field] = &[object::Field::required("city")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "city" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.city, &Self::CITY),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let HomeSlots { city: Some(city) } = slots else {
            return None;
        };
        Some(Self { city })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("city", &self.city, &Self::CITY);
    }
}

#[derive(Default)]
pub struct ItemsItemSlots {
    chip: Option<Chip>,
}

impl object::Object for ItemsItem {
    type Slots = ItemsItemSlots;
    const NAME: &'static str = "ItemsItem";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("chip")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "chip" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.chip),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { chip: slots.chip })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("chip", &self.chip);
    }
}

impl enumeration::StringEnum for PetsState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Here, "here"),
        (Self::Gone, "gone"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

#[derive(Default)]
pub struct RootSlots {
    children: Option<Vec<Root>>,
}

impl object::Object for Root {
    type Slots = RootSlots;
    const NAME: &'static str = "Root";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("children")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "children" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.children),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { children: slots.children })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("children", &self.children);
    }
}

#[derive(Default)]
pub struct OwnersSlots {
    home: Option<Home>,
    place: Option<OwnersPlace>,
    items: Option<Vec<ItemsItem>>,
    state: Option<OwnersState>,
    spouse: Option<OwnersSpouse>,
    friend: Option<OwnersFriend>,
    root: Option<Root>,
    best: Option<BestFriend>,
}

impl object::Object for Owners {
    type Slots = OwnersSlots;
    const NAME: &'static str = "Owners";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("home"),
        object::Field::optional("place"),
        object::Field::optional("items"),
        object::Field::optional("state"),
        object::Field::optional("spouse"),
        object::Field::optional("friend"),
        object::Field::optional("root"),
        object::Field::optional("best"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "home" => Some(0),
            "place" => Some(1),
            "items" => Some(2),
            "state" => Some(3),
            "spouse" => Some(4),
            "friend" => Some(5),
            "root" => Some(6),
            "best" => Some(7),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.home),
            1 => source.fill(&mut slots.place),
            2 => source.fill(&mut slots.items),
            3 => source.fill(&mut slots.state),
            4 => source.fill(&mut slots.spouse),
            5 => source.fill(&mut slots.friend),
            6 => source.fill(&mut slots.root),
            7 => source.fill(&mut slots.best),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            home: slots.home,
            place: slots.place,
            items: slots.items,
            state: slots.state,
            spouse: slots.spouse,
            friend: slots.friend,
            root: slots.root,
            best: slots.best,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("home", &self.home);
        visitor.optional("place", &self.place);
        visitor.optional("items", &self.items);
        visitor.optional("state", &self.state);
        visitor.optional("spouse", &self.spouse);
        visitor.optional("friend", &self.friend);
        visitor.optional("root", &self.root);
        visitor.optional("best", &self.best);
    }
}

#[derive(Default)]
pub struct OwnersPlaceSlots {
    city: Option<String>,
}

impl object::Object for OwnersPlace {
    type Slots = OwnersPlaceSlots;
    const NAME: &'static str = "OwnersPlace";
    const FIELDS: &'static [object::Field] = &[object::Field::required("city")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "city" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.city, &Self::CITY),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let OwnersPlaceSlots { city: Some(city) } = slots else {
            return None;
        };
        Some(Self { city })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("city", &self.city, &Self::CITY);
    }
}

impl enumeration::StringEnum for OwnersState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Active, "active"),
        (Self::Passive, "passive"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

#[derive(Default)]
pub struct OwnersSpouseSlots {
    state: Option<OwnersState>,
}

impl object::Object for OwnersSpouse {
    type Slots = OwnersSpouseSlots;
    const NAME: &'static str = "OwnersSpouse";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("state")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.state),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { state: slots.state })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("state", &self.state);
    }
}

#[derive(Default)]
pub struct OwnersFriendSlots {
    state: Option<PetsState>,
    home: Option<serde_json::Map<String, serde_json::Value>>,
}

impl object::Object for OwnersFriend {
    type Slots = OwnersFriendSlots;
    const NAME: &'static str = "OwnersFriend";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("state"),
        object::Field::optional("home"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            "home" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.state),
            1 => source.fill(&mut slots.home),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            state: slots.state,
            home: slots.home,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("state", &self.state);
        visitor.optional("home", &self.home);
    }
}

#[derive(Default)]
pub struct BestFriendSlots {
    state: Option<PetsState>,
    home: Option<serde_json::Map<String, serde_json::Value>>,
}

impl object::Object for BestFriend {
    type Slots = BestFriendSlots;
    const NAME: &'static str = "BestFriend";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("state"),
        object::Field::optional("home"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "state" => Some(0),
            "home" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.state),
            1 => source.fill(&mut slots.home),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            state: slots.state,
            home: slots.home,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("state", &self.state);
        visitor.optional("home", &self.home);
    }
}

#[derive(Default)]
pub struct ChipSlots {
    number: Option<i64>,
}

impl object::Object for Chip {
    type Slots = ChipSlots;
    const NAME: &'static str = "Chip";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("number")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "number" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.number),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { number: slots.number })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("number", &self.number);
    }
}

impl enumeration::StringEnum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

impl enumeration::StringEnum for ListPetsSort {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Name, "name"),
        (Self::Age, "age"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}

impl enumeration::StringEnum for ListOwnersSort {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Age, "age"),
        (Self::Name, "name"),
    ];

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&str> {
        match self {
            Self::Unknown(value) => Some(value),
            _ => None,
        }
    }
}
