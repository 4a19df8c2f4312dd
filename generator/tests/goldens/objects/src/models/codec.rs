// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::json::constrained_newtypes;
use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::violation;

use super::*;

objects!(Pet, PetChip, Owner, Defaults, CrewItem, Undeclared);

constrained_newtypes!(Weight, Crew);

#[derive(Default)]
pub struct PetSlots {
    name: Option<String>,
    born: Option<i64>,
    weight: Option<f64>,
    neutered: Option<bool>,
    owner: Option<Owner>,
    tags: Option<Vec<String>>,
    chip: Option<PetChip>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Pet {
    type Slots = PetSlots;
    const NAME: &'static str = "Pet";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::required("born"),
        object::Field::optional("weight"),
        object::Field::optional("neutered"),
        object::Field::required("owner"),
        object::Field::optional("tags"),
        object::Field::optional("chip"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "born" => Some(1),
            "weight" => Some(2),
            "neutered" => Some(3),
            "owner" => Some(4),
            "tags" => Some(5),
            "chip" => Some(6),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.name, &Self::NAME),
            1 => source.fill_checked(&mut slots.born, &Self::BORN),
            2 => source.fill_checked(&mut slots.weight, &Self::WEIGHT),
            3 => source.fill(&mut slots.neutered),
            4 => source.fill(&mut slots.owner),
            5 => source.fill_checked(&mut slots.tags, &Self::TAGS),
            6 => source.fill(&mut slots.chip),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.additional_properties, name)
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PetSlots { name: Some(name), born: Some(born), owner: Some(owner), .. } = slots
        else {
            return None;
        };
        Some(Self {
            name,
            born,
            owner,
            weight: slots.weight,
            neutered: slots.neutered,
            tags: slots.tags,
            chip: slots.chip,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("name", &self.name, &Self::NAME);
        visitor.required_checked("born", &self.born, &Self::BORN);
        visitor.optional_checked("weight", &self.weight, &Self::WEIGHT);
        visitor.optional("neutered", &self.neutered);
        visitor.required("owner", &self.owner);
        visitor.optional_checked("tags", &self.tags, &Self::TAGS);
        visitor.optional("chip", &self.chip);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        schemas::PET.check(self, at, out);
    }
}

#[derive(Default)]
pub struct PetChipSlots {
    number: Option<String>,
    vendor: Option<String>,
}

impl object::Object for PetChip {
    type Slots = PetChipSlots;
    const NAME: &'static str = "PetChip";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("number"),
        object::Field::optional("vendor"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "number" => Some(0),
            "vendor" => Some(1),
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
            1 => source.fill(&mut slots.vendor),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PetChipSlots { number: Some(number), .. } = slots else {
            return None;
        };
        Some(Self {
            number,
            vendor: slots.vendor,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("number", &self.number);
        visitor.optional("vendor", &self.vendor);
    }
}

#[derive(Default)]
pub struct OwnerSlots {
    name: Option<String>,
}

impl object::Object for Owner {
    type Slots = OwnerSlots;
    const NAME: &'static str = "Owner";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("name")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.name),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { name: slots.name })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("name", &self.name);
    }
}

#[derive(Default)]
pub struct DefaultsSlots {
    a: Option<String>,
    b: Option<String>,
}

impl object::Object for Defaults {
    type Slots = DefaultsSlots;
    const NAME: &'static str = "Defaults";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("a"),
        object::Field::optional("b"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
            "b" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.a),
            1 => source.fill(&mut slots.b),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let DefaultsSlots { a: Some(a), .. } = slots else {
            return None;
        };
        Some(Self { a, b: slots.b })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("a", &self.a);
        visitor.optional("b", &self.b);
    }
}

#[derive(Default)]
pub struct CrewItemSlots {
    name: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for CrewItem {
    type Slots = CrewItemSlots;
    const NAME: &'static str = "CrewItem";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[object::Field::optional("name")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.name),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.additional_properties, name)
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            name: slots.name,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("name", &self.name);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }
}

#[derive(Default)]
pub struct UndeclaredSlots {
    id: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Undeclared {
    type Slots = UndeclaredSlots;
    const NAME: &'static str = "Undeclared";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[object::Field::required("id")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.id),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.additional_properties, name)
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let UndeclaredSlots { id: Some(id), .. } = slots else {
            return None;
        };
        Some(Self {
            id,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        schemas::UNDECLARED.check(self, at, out);
    }
}
