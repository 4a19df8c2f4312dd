// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use std::collections::BTreeMap;

use crate::support::enumeration::{self, string_enums};
use crate::support::object::{self, objects};
use crate::support::union::{self, unions};

use super::*;

objects!(Patch, Child, MaybeChildValue, MaybeOtherValue);

string_enums!(Color);

unions!(NotNull);

#[derive(Default)]
pub struct PatchSlots {
    required_nullable: Option<Option<String>>,
    required_plain: Option<String>,
    optional_nullable: Option<Option<i64>>,
    optional_plain: Option<i64>,
    color: Option<Option<Color>>,
    color_without_null: Option<Option<Color>>,
    list: Option<Option<Vec<Option<String>>>>,
    map: Option<BTreeMap<String, Option<i64>>>,
    child: Option<Option<Child>>,
    maybe_child: Option<MaybeChild>,
}

impl object::Object for Patch {
    type Slots = PatchSlots;
    const NAME: &'static str = "Patch";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("required_nullable"),
        object::Field::required("required_plain"),
        object::Field::optional("optional_nullable"),
        object::Field::optional("optional_plain"),
        object::Field::optional("color"),
        object::Field::optional("color_without_null"),
        object::Field::optional("list"),
        object::Field::optional("map"),
        object::Field::optional("child"),
        object::Field::optional("maybe_child"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "required_nullable" => Some(0),
            "required_plain" => Some(1),
            "optional_nullable" => Some(2),
            "optional_plain" => Some(3),
            "color" => Some(4),
            "color_without_null" => Some(5),
            "list" => Some(6),
            "map" => Some(7),
            "child" => Some(8),
            "maybe_child" => Some(9),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => {
                source
                    .fill_checked(&mut slots.required_nullable, &Self::REQUIRED_NULLABLE)
            }
            1 => source.fill(&mut slots.required_plain),
            2 => source.fill(&mut slots.optional_nullable),
            3 => source.fill(&mut slots.optional_plain),
            4 => source.fill(&mut slots.color),
            5 => source.fill(&mut slots.color_without_null),
            6 => source.fill(&mut slots.list),
            7 => source.fill(&mut slots.map),
            8 => source.fill(&mut slots.child),
            9 => source.fill(&mut slots.maybe_child),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PatchSlots {
            required_nullable: Some(required_nullable),
            required_plain: Some(required_plain),
            ..
        } = slots else {
            return None;
        };
        Some(Self {
            required_nullable,
            required_plain,
            optional_nullable: slots.optional_nullable,
            optional_plain: slots.optional_plain,
            color: slots.color,
            color_without_null: slots.color_without_null,
            list: slots.list,
            map: slots.map,
            child: slots.child,
            maybe_child: slots.maybe_child,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor
            .required_checked(
                "required_nullable",
                &self.required_nullable,
                &Self::REQUIRED_NULLABLE,
            );
        visitor.required("required_plain", &self.required_plain);
        visitor.optional("optional_nullable", &self.optional_nullable);
        visitor.optional("optional_plain", &self.optional_plain);
        visitor.optional("color", &self.color);
        visitor.optional("color_without_null", &self.color_without_null);
        visitor.optional("list", &self.list);
        visitor.optional("map", &self.map);
        visitor.optional("child", &self.child);
        visitor.optional("maybe_child", &self.maybe_child);
    }
}

impl enumeration::StringEnum for Color {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Red, "red"),
        (Self::Green, "green"),
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
pub struct ChildSlots {
    name: Option<String>,
}

impl object::Object for Child {
    type Slots = ChildSlots;
    const NAME: &'static str = "Child";
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
pub struct MaybeChildValueSlots {
    name: Option<String>,
}

impl object::Object for MaybeChildValue {
    type Slots = MaybeChildValueSlots;
    const NAME: &'static str = "MaybeChildValue";
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

impl union::Union for NotNull {
    const NAME: &'static str = "NotNull";
    const BRANCHES: &'static [&'static str] = &["MaybeChild", "MaybeOther"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::MaybeChild),
            _ => source.read(Self::MaybeOther),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::MaybeChild(value) => visitor.branch(value),
            Self::MaybeOther(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct MaybeOtherValueSlots {
    other: Option<String>,
}

impl object::Object for MaybeOtherValue {
    type Slots = MaybeOtherValueSlots;
    const NAME: &'static str = "MaybeOtherValue";
    const FIELDS: &'static [object::Field] = &[object::Field::required("other")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "other" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.other),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let MaybeOtherValueSlots { other: Some(other) } = slots else {
            return None;
        };
        Some(Self { other })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("other", &self.other);
    }
}
