// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, string_enums};
use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::union;
use crate::support::violation;

use super::*;

objects!(Old, Mixed, OldUnion);

string_enums!(OldEnum);

#[derive(Default)]
pub struct OldSlots {
    a: Option<String>,
}

impl object::Object for Old {
    type Slots = OldSlots;
    const NAME: &'static str = "Old";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("a")];

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
            0 => source.fill(&mut slots.a),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
    }
}

impl enumeration::StringEnum for OldEnum {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::A, "a"), (Self::B, "b")];

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
pub struct MixedSlots {
    required_old: Option<String>,
    old: Option<String>,
    of: Option<Old>,
    kind: Option<OldEnum>,
    new: Option<String>,
}

impl object::Object for Mixed {
    type Slots = MixedSlots;
    const NAME: &'static str = "Mixed";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("required_old"),
        object::Field::optional("old"),
        object::Field::optional("of"),
        object::Field::optional("kind"),
        object::Field::optional("new"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "required_old" => Some(0),
            "old" => Some(1),
            "of" => Some(2),
            "kind" => Some(3),
            "new" => Some(4),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.required_old, &Self::REQUIRED_OLD),
            1 => source.fill_checked(&mut slots.old, &Self::OLD),
            2 => source.fill(&mut slots.of),
            3 => source.fill(&mut slots.kind),
            4 => source.fill(&mut slots.new),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let MixedSlots { required_old: Some(required_old), .. } = slots else {
            return None;
        };
        Some(Self {
            required_old,
            old: slots.old,
            of: slots.of,
            kind: slots.kind,
            new: slots.new,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor
            .required_checked("required_old", &self.required_old, &Self::REQUIRED_OLD);
        visitor.optional_checked("old", &self.old, &Self::OLD);
        visitor.optional("of", &self.of);
        visitor.optional("kind", &self.kind);
        visitor.optional("new", &self.new);
    }
}

#[derive(Default)]
pub struct OldUnionSlots {
    a: Option<String>,
    b: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for OldUnion {
    type Slots = OldUnionSlots;
    const NAME: &'static str = "OldUnion";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("a", 0),
        object::Field::branch("b", 0),
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

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.unknown, name)
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("a", slots.a.map(Self::A));
        one.branch("b", slots.b.map(Self::B));
        one.or(Self::Unknown(slots.unknown))
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::A(value) => visitor.required("a", value),
            Self::B(value) => visitor.required("b", value),
            Self::Unknown(members) => {
                members.iter().for_each(|(name, value)| visitor.required(name, value))
            }
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown(_)) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}
