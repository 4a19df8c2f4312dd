// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use std::collections::BTreeMap;

use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::violation;

use super::*;

objects!(
    Contact, Place, Excluded, Measures, Contradiction, Closed, Notice, NoticeObject
);

#[derive(Default)]
pub struct ContactSlots {
    name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
}

impl object::Object for Contact {
    type Slots = ContactSlots;
    const NAME: &'static str = "Contact";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::optional("email"),
        object::Field::optional("phone"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "email" => Some(1),
            "phone" => Some(2),
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
            1 => source.fill(&mut slots.email),
            2 => source.fill(&mut slots.phone),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ContactSlots { name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            name,
            email: slots.email,
            phone: slots.phone,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        visitor.optional("email", &self.email);
        visitor.optional("phone", &self.phone);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`email`", self.email.is_some()), ("`phone`", self.phone.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct PlaceSlots {
    folder: Option<String>,
    snippet: Option<String>,
    device: Option<String>,
}

impl object::Object for Place {
    type Slots = PlaceSlots;
    const NAME: &'static str = "Place";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("folder"),
        object::Field::optional("snippet"),
        object::Field::optional("device"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "folder" => Some(0),
            "snippet" => Some(1),
            "device" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.folder),
            1 => source.fill(&mut slots.snippet),
            2 => source.fill(&mut slots.device),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            folder: slots.folder,
            snippet: slots.snippet,
            device: slots.device,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("folder", &self.folder);
        visitor.optional("snippet", &self.snippet);
        visitor.optional("device", &self.device);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "oneOf",
            true,
            &[
                ("`folder`", self.folder.is_some()),
                ("`snippet`", self.snippet.is_some()),
                ("`device`", self.device.is_some()),
            ],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct ExcludedSlots {
    a: Option<String>,
    b: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Excluded {
    type Slots = ExcludedSlots;
    const NAME: &'static str = "Excluded";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("a"),
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

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.additional_properties, name)
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            a: slots.a,
            b: slots.b,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
        visitor.optional("b", &self.b);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        schemas::EXCLUDED.check(self, at, out);
    }
}

#[derive(Default)]
pub struct MeasuresSlots {
    name: Option<String>,
    size: Option<i64>,
    additional_properties: BTreeMap<String, i64>,
}

impl object::Object for Measures {
    type Slots = MeasuresSlots;
    const NAME: &'static str = "Measures";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("name"),
        object::Field::required("size"),
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

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.additional_properties, name)
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let MeasuresSlots { size: Some(size), .. } = slots else {
            return None;
        };
        Some(Self {
            size,
            name: slots.name,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("name", &self.name);
        visitor.required("size", &self.size);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }
}

#[derive(Default)]
pub struct ContradictionSlots {
    a: Option<String>,
    b: Option<serde_json::Value>,
}

impl object::Object for Contradiction {
    type Slots = ContradictionSlots;
    const NAME: &'static str = "Contradiction";
    const UNKNOWN: object::Unknown = object::Unknown::Deny;
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("a"),
        object::Field::required("b"),
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
            1 => source.fill_checked(&mut slots.b, &Self::B_RULE),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ContradictionSlots { b: Some(b), .. } = slots else {
            return None;
        };
        Some(Self { b, a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("a", &self.a);
        visitor.required_checked("b", &self.b, &Self::B_RULE);
    }
}

#[derive(Default)]
pub struct ClosedSlots {
    a: Option<serde_json::Value>,
}

impl object::Object for Closed {
    type Slots = ClosedSlots;
    const NAME: &'static str = "Closed";
    const UNKNOWN: object::Unknown = object::Unknown::Deny;
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
        let ClosedSlots { a: Some(a) } = slots else {
            return None;
        };
        Some(Self { a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("a", &self.a, &Self::A_RULE);
    }
}

#[derive(Default)]
pub struct NoticeSlots {
    event: Option<String>,
    whole: Option<String>,
    changes: Option<String>,
    object: Option<NoticeObject>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Notice {
    type Slots = NoticeSlots;
    const NAME: &'static str = "Notice";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const WHOLE: usize = 1;
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("event"),
        object::Field::optional("whole"),
        object::Field::optional("changes"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "event" => Some(0),
            "whole" => Some(1),
            "changes" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.event),
            1 => source.fill(&mut slots.whole),
            2 => source.fill(&mut slots.changes),
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

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.try_fill(&mut slots.object),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let NoticeSlots { event: Some(event), .. } = slots else {
            return None;
        };
        Some(Self {
            event,
            whole: slots.whole,
            changes: slots.changes,
            additional_properties: slots.additional_properties,
            object: slots.object,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("event", &self.event);
        visitor.optional("whole", &self.whole);
        visitor.optional("changes", &self.changes);
        if let Some(part) = &self.object {
            visitor.flatten(part);
        }
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        schemas::NOTICE.check(self, at, out);
    }
}

#[derive(Default)]
pub struct NoticeObjectSlots {
    whole: Option<serde_json::Value>,
    changes: Option<serde_json::Value>,
}

impl object::Object for NoticeObject {
    type Slots = NoticeObjectSlots;
    const NAME: &'static str = "NoticeObject";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("whole"),
        object::Field::optional("changes"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "whole" => Some(0),
            "changes" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.whole),
            1 => source.fill(&mut slots.changes),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            whole: slots.whole,
            changes: slots.changes,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("whole", &self.whole);
        visitor.optional("changes", &self.changes);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "oneOf",
            true,
            &[("`whole`", self.whole.is_some()), ("`changes`", self.changes.is_some())],
            at,
            out,
        );
    }
}
