// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::object::{self, objects};

use super::*;

objects!(Order);

#[derive(Default)]
pub struct OrderSlots {
    pet: Option<String>,
}

impl object::Object for Order {
    type Slots = OrderSlots;
    const NAME: &'static str = "Order";
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
        let OrderSlots { pet: Some(pet) } = slots else {
            return None;
        };
        Some(Self { pet })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("pet", &self.pet);
    }
}
