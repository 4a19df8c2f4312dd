// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::json::{constrained_newtypes, newtypes};
use crate::support::object::{self, objects};

use super::*;

objects!(EntryItem2, Holder);

newtypes!(Tree);

constrained_newtypes!(Entry, Open, Names, Identified);

#[derive(Default)]
pub struct EntryItem2Slots {
    a: Option<i64>,
}

impl object::Object for EntryItem2 {
    type Slots = EntryItem2Slots;
    const NAME: &'static str = "EntryItem2";
    const FIELDS: &'static [object::Field] = &[object::Field::required("a")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.a, &Self::A_RULE),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let EntryItem2Slots { a: Some(a) } = slots else {
            return None;
        };
        Some(Self { a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("a", &self.a, &Self::A_RULE);
    }
}

#[derive(Default)]
pub struct HolderSlots {
    at: Option<Point>,
    range: Option<(i64, i64)>,
}

impl object::Object for Holder {
    type Slots = HolderSlots;
    const NAME: &'static str = "Holder";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("at"),
        object::Field::optional("range"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "at" => Some(0),
            "range" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.at),
            1 => source.fill_checked(&mut slots.range, &Self::RANGE),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            at: slots.at,
            range: slots.range,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("at", &self.at);
        visitor.optional_checked("range", &self.range, &Self::RANGE);
    }
}
