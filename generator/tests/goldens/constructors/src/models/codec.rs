// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use std::collections::BTreeMap;

use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::union;
use crate::support::violation;

use super::*;

objects!(
    Nothing, Everything, Seven, Eight, Constant, Union, FolderOrDevice, Parts, Kept,
    Linked, Link, Views
);

#[derive(Default)]
pub struct NothingSlots {
    a: Option<String>,
}

impl object::Object for Nothing {
    type Slots = NothingSlots;
    const NAME: &'static str = "Nothing";
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
pub struct EverythingSlots {
    a: Option<String>,
}

impl object::Object for Everything {
    type Slots = EverythingSlots;
    const NAME: &'static str = "Everything";
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

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let EverythingSlots { a: Some(a) } = slots else {
            return None;
        };
        Some(Self { a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("a", &self.a);
    }
}

#[derive(Default)]
pub struct SevenSlots {
    a: Option<String>,
    b: Option<crate::Secret>,
    c: Option<i64>,
    d: Option<f64>,
    e: Option<Vec<String>>,
    f: Option<BTreeMap<String, i64>>,
    g: Option<Option<String>>,
    h: Option<String>,
}

impl object::Object for Seven {
    type Slots = SevenSlots;
    const NAME: &'static str = "Seven";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("a"),
        object::Field::required("b"),
        object::Field::required("c"),
        object::Field::required("d"),
        object::Field::required("e"),
        object::Field::required("f"),
        object::Field::required("g"),
        object::Field::optional("h"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
            "b" => Some(1),
            "c" => Some(2),
            "d" => Some(3),
            "e" => Some(4),
            "f" => Some(5),
            "g" => Some(6),
            "h" => Some(7),
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
            2 => source.fill(&mut slots.c),
            3 => source.fill(&mut slots.d),
            4 => source.fill(&mut slots.e),
            5 => source.fill(&mut slots.f),
            6 => source.fill(&mut slots.g),
            7 => source.fill(&mut slots.h),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let SevenSlots {
            a: Some(a),
            b: Some(b),
            c: Some(c),
            d: Some(d),
            e: Some(e),
            f: Some(f),
            g: Some(g),
            ..
        } = slots else {
            return None;
        };
        Some(Self {
            a,
            b,
            c,
            d,
            e,
            f,
            g,
            h: slots.h,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("a", &self.a);
        visitor.required("b", &self.b);
        visitor.required("c", &self.c);
        visitor.required("d", &self.d);
        visitor.required("e", &self.e);
        visitor.required("f", &self.f);
        visitor.required("g", &self.g);
        visitor.optional("h", &self.h);
    }
}

#[derive(Default)]
pub struct EightSlots {
    a: Option<String>,
    b: Option<String>,
    c: Option<String>,
    d: Option<String>,
    e: Option<String>,
    f: Option<String>,
    g: Option<String>,
    h: Option<String>,
    i: Option<String>,
}

impl object::Object for Eight {
    type Slots = EightSlots;
    const NAME: &'static str = "Eight";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("a"),
        object::Field::required("b"),
        object::Field::required("c"),
        object::Field::required("d"),
        object::Field::required("e"),
        object::Field::required("f"),
        object::Field::required("g"),
        object::Field::required("h"),
        object::Field::optional("i"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "a" => Some(0),
            "b" => Some(1),
            "c" => Some(2),
            "d" => Some(3),
            "e" => Some(4),
            "f" => Some(5),
            "g" => Some(6),
            "h" => Some(7),
            "i" => Some(8),
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
            2 => source.fill(&mut slots.c),
            3 => source.fill(&mut slots.d),
            4 => source.fill(&mut slots.e),
            5 => source.fill(&mut slots.f),
            6 => source.fill(&mut slots.g),
            7 => source.fill(&mut slots.h),
            8 => source.fill(&mut slots.i),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let EightSlots {
            a: Some(a),
            b: Some(b),
            c: Some(c),
            d: Some(d),
            e: Some(e),
            f: Some(f),
            g: Some(g),
            h: Some(h),
            ..
        } = slots else {
            return None;
        };
        Some(Self {
            a,
            b,
            c,
            d,
            e,
            f,
            g,
            h,
            i: slots.i,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("a", &self.a);
        visitor.required("b", &self.b);
        visitor.required("c", &self.c);
        visitor.required("d", &self.d);
        visitor.required("e", &self.e);
        visitor.required("f", &self.f);
        visitor.required("g", &self.g);
        visitor.required("h", &self.h);
        visitor.optional("i", &self.i);
    }
}

#[derive(Default)]
pub struct ConstantSlots {
    kind: Option<()>,
    name: Option<String>,
    note: Option<String>,
}

impl object::Object for Constant {
    type Slots = ConstantSlots;
    const NAME: &'static str = "Constant";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::required("name"),
        object::Field::optional("note"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "name" => Some(1),
            "note" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.kind, "constant"),
            1 => source.fill(&mut slots.name),
            2 => source.fill(&mut slots.note),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ConstantSlots { kind: Some(()), name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self { name, note: slots.note })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "constant");
        visitor.required("name", &self.name);
        visitor.optional("note", &self.note);
    }
}

#[derive(Default)]
pub struct UnionSlots {
    name: Option<String>,
    note: Option<String>,
    folder_or_device: FolderOrDeviceSlots,
}

impl object::Object for Union {
    type Slots = UnionSlots;
    const NAME: &'static str = "Union";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::optional("note"),
        object::Field::branch("folder", 0),
        object::Field::branch("device", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "note" => Some(1),
            "folder" => Some(2),
            "device" => Some(3),
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
            1 => source.fill(&mut slots.note),
            2..4 => {
                <FolderOrDevice as object::Object>::read(
                    &mut slots.folder_or_device,
                    index - 2,
                    source,
                )
            }
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let folder_or_device = object::Object::build(slots.folder_or_device, problems);
        let UnionSlots { name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            name,
            note: slots.note,
            folder_or_device: folder_or_device?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        visitor.optional("note", &self.note);
        object::Object::visit(&self.folder_or_device, visitor);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::Object::check_members(&self.folder_or_device, at, out);
    }
}

#[derive(Default)]
pub struct FolderOrDeviceSlots {
    folder: Option<String>,
    device: Option<String>,
}

impl object::Object for FolderOrDevice {
    type Slots = FolderOrDeviceSlots;
    const NAME: &'static str = "FolderOrDevice";
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("folder", 0),
        object::Field::branch("device", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "folder" => Some(0),
            "device" => Some(1),
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
            1 => source.fill(&mut slots.device),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("folder", slots.folder.map(Self::Folder));
        one.branch("device", slots.device.map(Self::Device));
        one.or(Self::Unknown)
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::Folder(value) => visitor.required("folder", value),
            Self::Device(value) => visitor.required("device", value),
            Self::Unknown => {}
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

#[derive(Default)]
pub struct PartsSlots {
    name: Option<String>,
    seven: Option<Seven>,
    constant: Option<Constant>,
}

impl object::Object for Parts {
    type Slots = PartsSlots;
    const NAME: &'static str = "Parts";
    const WHOLE: usize = 2;
    const FIELDS: &'static [object::Field] = &[object::Field::required("name")];

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

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.try_fill(&mut slots.seven),
            1 => source.try_fill(&mut slots.constant),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PartsSlots { name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            name,
            seven: slots.seven,
            constant: slots.constant,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        if let Some(part) = &self.seven {
            visitor.flatten(part);
        }
        if let Some(part) = &self.constant {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[
                ("`Seven`", self.seven.is_some()),
                ("`Constant`", self.constant.is_some()),
            ],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct KeptSlots {
    name: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Kept {
    type Slots = KeptSlots;
    const NAME: &'static str = "Kept";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[object::Field::required("name")];

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
        let KeptSlots { name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            name,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }
}

#[derive(Default)]
pub struct LinkedSlots {
    next: Option<Box<Link>>,
    note: Option<String>,
}

impl object::Object for Linked {
    type Slots = LinkedSlots;
    const NAME: &'static str = "Linked";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("next"),
        object::Field::optional("note"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "next" => Some(0),
            "note" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.next),
            1 => source.fill(&mut slots.note),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let LinkedSlots { next: Some(next), .. } = slots else {
            return None;
        };
        Some(Self { next, note: slots.note })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("next", &self.next);
        visitor.optional("note", &self.note);
    }
}

#[derive(Default)]
pub struct LinkSlots {
    linked: Option<Option<Box<Linked>>>,
    note: Option<String>,
}

impl object::Object for Link {
    type Slots = LinkSlots;
    const NAME: &'static str = "Link";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("linked"),
        object::Field::optional("note"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "linked" => Some(0),
            "note" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.linked),
            1 => source.fill(&mut slots.note),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let LinkSlots { linked: Some(linked), .. } = slots else {
            return None;
        };
        Some(Self { linked, note: slots.note })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("linked", &self.linked);
        visitor.optional("note", &self.note);
    }
}

#[derive(Default)]
pub struct ViewsSlots {
    id: Option<String>,
    note: Option<String>,
}

impl object::Object for Views {
    type Slots = ViewsSlots;
    const NAME: &'static str = "Views";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("id"),
        object::Field::optional("note"),
        object::Field::ignored("secret"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "note" => Some(1),
            "secret" => Some(2),
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
            1 => source.fill(&mut slots.note),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ViewsSlots { id: Some(id), .. } = slots else {
            return None;
        };
        Some(Self { id, note: slots.note })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
        visitor.optional("note", &self.note);
    }
}
