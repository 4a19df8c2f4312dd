// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::json::constrained_newtypes;
use crate::support::object::{self, objects};

use super::*;

objects!(Pet, GetPetDefault, BornBody);

constrained_newtypes!(Tag);

#[derive(Default)]
pub struct PetSlots {
    name: Option<String>,
    friend: Option<Box<Pet>>,
    tags: Option<Vec<Tag>>,
}

impl object::Object for Pet {
    type Slots = PetSlots;
    const NAME: &'static str = "Pet";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::optional("friend"),
        object::Field::optional("tags"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "friend" => Some(1),
            "tags" => Some(2),
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
            1 => source.fill(&mut slots.friend),
            2 => source.fill(&mut slots.tags),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PetSlots { name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            name,
            friend: slots.friend,
            tags: slots.tags,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        visitor.optional("friend", &self.friend);
        visitor.optional("tags", &self.tags);
    }
}

#[derive(Default)]
pub struct GetPetDefaultSlots {
    message: Option<String>,
}

impl object::Object for GetPetDefault {
    type Slots = GetPetDefaultSlots;
    const NAME: &'static str = "GetPetDefault";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("message")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "message" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.message),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { message: slots.message })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("message", &self.message);
    }
}

#[derive(Default)]
pub struct BornBodySlots {
    pet: Option<Pet>,
}

impl object::Object for BornBody {
    type Slots = BornBodySlots;
    const NAME: &'static str = "BornBody";
    const FIELDS: &'static [object::Field] = &[object::Field::required("pet")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "pet" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.pet),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let BornBodySlots { pet: Some(pet) } = slots else {
            return None;
        };
        Some(Self { pet })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("pet", &self.pet);
    }
}
