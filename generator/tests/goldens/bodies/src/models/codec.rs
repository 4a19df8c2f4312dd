// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::json::constrained_newtypes;
use crate::support::object::{self, objects};

use super::*;

objects!(Note, DeleteNotesDefault);

constrained_newtypes!(PostWordBody);

#[derive(Default)]
pub struct NoteSlots {
    text: Option<String>,
}

impl object::Object for Note {
    type Slots = NoteSlots;
    const NAME: &'static str = "Note";
    const FIELDS: &'static [object::Field] = &[object::Field::required("text")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "text" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.text),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let NoteSlots { text: Some(text) } = slots else {
            return None;
        };
        Some(Self { text })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("text", &self.text);
    }
}

#[derive(Default)]
pub struct DeleteNotesDefaultSlots {
    count: Option<i32>,
}

impl object::Object for DeleteNotesDefault {
    type Slots = DeleteNotesDefaultSlots;
    const NAME: &'static str = "DeleteNotesDefault";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("count")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "count" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.count),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { count: slots.count })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("count", &self.count);
    }
}
