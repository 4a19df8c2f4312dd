// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use std::collections::BTreeMap;

use crate::support::json::constrained_newtypes;
use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::violation;

use super::*;

objects!(Closed, Sealed, Open, Kept, Typed, NestedItem, Named, Fixed, MapOrFixed);

constrained_newtypes!(Counts, MapOrFixedMap, Keyed);

#[derive(Default)]
pub struct ClosedSlots {
    a: Option<String>,
}

impl object::Object for Closed {
    type Slots = ClosedSlots;
    const NAME: &'static str = "Closed";
    const UNKNOWN: object::Unknown = object::Unknown::Deny;
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

#[derive(Default)]
pub struct SealedSlots {}

impl object::Object for Sealed {
    type Slots = SealedSlots;
    const NAME: &'static str = "Sealed";
    const UNKNOWN: object::Unknown = object::Unknown::Deny;
    const FIELDS: &'static [object::Field] = &[];

    fn position(_: &str) -> Option<usize> {
        None
    }

    fn read<S: object::Source>(
        _: &mut Self::Slots,
        _: usize,
        source: S,
    ) -> Result<(), S::Error> {
        source.skip()
    }

    fn build(_: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {})
    }

    fn visit<V: object::Visit>(&self, _visitor: &mut V) {}
}

#[derive(Default)]
pub struct OpenSlots {
    a: Option<String>,
}

impl object::Object for Open {
    type Slots = OpenSlots;
    const NAME: &'static str = "Open";
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

#[derive(Default)]
pub struct KeptSlots {
    a: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Kept {
    type Slots = KeptSlots;
    const NAME: &'static str = "Kept";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
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
            0 => source.fill(&mut slots.a),
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
        let KeptSlots { a: Some(a), .. } = slots else {
            return None;
        };
        Some(Self {
            a,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("a", &self.a);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }
}

#[derive(Default)]
pub struct TypedSlots {
    a: Option<String>,
    additional_properties: BTreeMap<String, i64>,
}

impl object::Object for Typed {
    type Slots = TypedSlots;
    const NAME: &'static str = "Typed";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
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

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source
            .insert_checked(
                &mut slots.additional_properties,
                name,
                &Self::ADDITIONAL_PROPERTIES,
            )
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            a: slots.a,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
        for (name, value) in &self.additional_properties {
            visitor.required_checked(name, value, &Self::ADDITIONAL_PROPERTIES);
        }
    }
}

#[derive(Default)]
pub struct NestedItemSlots {
    x: Option<i64>,
}

impl object::Object for NestedItem {
    type Slots = NestedItemSlots;
    const NAME: &'static str = "NestedItem";
    const FIELDS: &'static [object::Field] = &[object::Field::required("x")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "x" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.x),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let NestedItemSlots { x: Some(x) } = slots else {
            return None;
        };
        Some(Self { x })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("x", &self.x);
    }
}

#[derive(Default)]
pub struct NamedSlots {
    labels: Option<BTreeMap<String, String>>,
    additional_properties: Option<String>,
    additional_properties2: BTreeMap<String, String>,
}

impl object::Object for Named {
    type Slots = NamedSlots;
    const NAME: &'static str = "Named";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("labels"),
        object::Field::optional("additional_properties"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "labels" => Some(0),
            "additional_properties" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.labels, &Self::LABELS),
            1 => source.fill(&mut slots.additional_properties),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.additional_properties2, name)
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            labels: slots.labels,
            additional_properties: slots.additional_properties,
            additional_properties2: slots.additional_properties2,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional_checked("labels", &self.labels, &Self::LABELS);
        visitor.optional("additional_properties", &self.additional_properties);
        for (name, value) in &self.additional_properties2 {
            visitor.required(name, value);
        }
    }
}

#[derive(Default)]
pub struct FixedSlots {
    name: Option<String>,
    size: Option<i64>,
}

impl object::Object for Fixed {
    type Slots = FixedSlots;
    const NAME: &'static str = "Fixed";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::optional("size"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "size" => Some(1),
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
            1 => source.fill(&mut slots.size),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let FixedSlots { name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self { name, size: slots.size })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        visitor.optional("size", &self.size);
    }
}

#[derive(Default)]
pub struct MapOrFixedSlots {
    map: Option<MapOrFixedMap>,
    fixed: Option<Fixed>,
}

impl object::Object for MapOrFixed {
    type Slots = MapOrFixedSlots;
    const NAME: &'static str = "MapOrFixed";
    const WHOLE: usize = 2;
    const FIELDS: &'static [object::Field] = &[];

    fn position(_: &str) -> Option<usize> {
        None
    }

    fn read<S: object::Source>(
        _: &mut Self::Slots,
        _: usize,
        source: S,
    ) -> Result<(), S::Error> {
        source.skip()
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.try_fill(&mut slots.map),
            1 => source.try_fill(&mut slots.fixed),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            map: slots.map,
            fixed: slots.fixed,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        if let Some(part) = &self.map {
            visitor.flatten(part);
        }
        if let Some(part) = &self.fixed {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`Map`", self.map.is_some()), ("`Fixed`", self.fixed.is_some())],
            at,
            out,
        );
    }
}
