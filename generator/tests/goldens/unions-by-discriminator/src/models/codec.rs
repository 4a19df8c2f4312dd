// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::object::{self, objects};
use crate::support::union::{self, unions};

use super::*;

objects!(Cat, Dog, Fish, Circle, Square, Event, Bucket, Folder, ComAcmeBird, Beast);

unions!(Pet, Shape, Decision, Storage, Named, Animal);

impl union::Union for Pet {
    const NAME: &'static str = "Pet";
    const BRANCHES: &'static [&'static str] = &["Cat", "Dog", "Fish"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        "kind",
        &[("cat", 0), ("tiger", 0), ("Cat", 0), ("dog", 1), ("Dog", 1), ("Fish", 2)],
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Cat),
            1 => source.read(Self::Dog),
            _ => source.read(Self::Fish),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Cat(value) => visitor.branch(value),
            Self::Dog(value) => visitor.branch(value),
            Self::Fish(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct CatSlots {
    kind: Option<String>,
    lives: Option<i64>,
}

impl object::Object for Cat {
    type Slots = CatSlots;
    const NAME: &'static str = "Cat";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::required("lives"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "lives" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.kind),
            1 => source.fill_checked(&mut slots.lives, &Self::LIVES),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let CatSlots { kind: Some(kind), lives: Some(lives) } = slots else {
            return None;
        };
        Some(Self { kind, lives })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("kind", &self.kind);
        visitor.required_checked("lives", &self.lives, &Self::LIVES);
    }
}

#[derive(Default)]
pub struct DogSlots {
    kind: Option<String>,
    tricks: Option<Vec<String>>,
}

impl object::Object for Dog {
    type Slots = DogSlots;
    const NAME: &'static str = "Dog";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("tricks"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "tricks" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.kind),
            1 => source.fill(&mut slots.tricks),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let DogSlots { kind: Some(kind), .. } = slots else {
            return None;
        };
        Some(Self { kind, tricks: slots.tricks })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("kind", &self.kind);
        visitor.optional("tricks", &self.tricks);
    }
}

#[derive(Default)]
pub struct FishSlots {
    kind: Option<String>,
    fins: Option<i64>,
}

impl object::Object for Fish {
    type Slots = FishSlots;
    const NAME: &'static str = "Fish";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("fins"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "fins" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.kind),
            1 => source.fill(&mut slots.fins),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let FishSlots { kind: Some(kind), .. } = slots else {
            return None;
        };
        Some(Self { kind, fins: slots.fins })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("kind", &self.kind);
        visitor.optional("fins", &self.fins);
    }
}

impl union::Union for Shape {
    const NAME: &'static str = "Shape";
    const BRANCHES: &'static [&'static str] = &["Circle", "Square"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        "type",
        &[("circle", 0), ("Circle", 0), ("square", 1), ("Square", 1)],
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Circle),
            _ => source.read(Self::Square),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Circle(value) => visitor.branch(value),
            Self::Square(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct CircleSlots {
    r#type: Option<()>,
    radius: Option<f64>,
}

impl object::Object for Circle {
    type Slots = CircleSlots;
    const NAME: &'static str = "Circle";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("type"),
        object::Field::required("radius"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "radius" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.r#type, "circle"),
            1 => source.fill(&mut slots.radius),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let CircleSlots { r#type: Some(()), radius: Some(radius) } = slots else {
            return None;
        };
        Some(Self { radius })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("type", "circle");
        visitor.required("radius", &self.radius);
    }
}

#[derive(Default)]
pub struct SquareSlots {
    r#type: Option<()>,
    side: Option<f64>,
}

impl object::Object for Square {
    type Slots = SquareSlots;
    const NAME: &'static str = "Square";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("type"),
        object::Field::required("side"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "side" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.r#type, "square"),
            1 => source.fill(&mut slots.side),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let SquareSlots { r#type: Some(()), side: Some(side) } = slots else {
            return None;
        };
        Some(Self { side })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("type", "square");
        visitor.required("side", &self.side);
    }
}

impl union::Union for Decision {
    const NAME: &'static str = "Decision";
    const BRANCHES: &'static [&'static str] = &["Approved", "Denied"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        "event",
        &[("approved", 0), ("Approved", 0), ("denied", 1), ("Denied", 1)],
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Approved),
            _ => source.read(Self::Denied),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Approved(value) => visitor.branch(value),
            Self::Denied(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct EventSlots {
    event: Option<String>,
    note: Option<String>,
}

impl object::Object for Event {
    type Slots = EventSlots;
    const NAME: &'static str = "Event";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("event"),
        object::Field::optional("note"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "event" => Some(0),
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
            0 => source.fill(&mut slots.event),
            1 => source.fill(&mut slots.note),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let EventSlots { event: Some(event), .. } = slots else {
            return None;
        };
        Some(Self { event, note: slots.note })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("event", &self.event);
        visitor.optional("note", &self.note);
    }
}

impl union::Union for Storage {
    const NAME: &'static str = "Storage";
    const BRANCHES: &'static [&'static str] = &["Bucket", "Folder"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Bucket),
            _ => source.read(Self::Folder),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Bucket(value) => visitor.branch(value),
            Self::Folder(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct BucketSlots {
    bucket: Option<String>,
}

impl object::Object for Bucket {
    type Slots = BucketSlots;
    const NAME: &'static str = "Bucket";
    const FIELDS: &'static [object::Field] = &[object::Field::required("bucket")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "bucket" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.bucket),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let BucketSlots { bucket: Some(bucket) } = slots else {
            return None;
        };
        Some(Self { bucket })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("bucket", &self.bucket);
    }
}

#[derive(Default)]
pub struct FolderSlots {
    path: Option<String>,
}

impl object::Object for Folder {
    type Slots = FolderSlots;
    const NAME: &'static str = "Folder";
    const FIELDS: &'static [object::Field] = &[object::Field::required("path")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "path" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.path),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let FolderSlots { path: Some(path) } = slots else {
            return None;
        };
        Some(Self { path })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("path", &self.path);
    }
}

impl union::Union for Named {
    const NAME: &'static str = "Named";
    const BRANCHES: &'static [&'static str] = &["Cat", "Dog", "ComAcmeBird"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        "kind",
        &[("Dog", 0), ("Cat", 0), ("dog", 1), ("bird", 2), ("com.acme.Bird", 2)],
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Cat),
            1 => source.read(Self::Dog),
            _ => source.read(Self::ComAcmeBird),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Cat(value) => visitor.branch(value),
            Self::Dog(value) => visitor.branch(value),
            Self::ComAcmeBird(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct ComAcmeBirdSlots {
    kind: Option<String>,
    wings: Option<i64>,
}

impl object::Object for ComAcmeBird {
    type Slots = ComAcmeBirdSlots;
    const NAME: &'static str = "ComAcmeBird";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("wings"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "wings" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.kind),
            1 => source.fill(&mut slots.wings),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ComAcmeBirdSlots { kind: Some(kind), .. } = slots else {
            return None;
        };
        Some(Self { kind, wings: slots.wings })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("kind", &self.kind);
        visitor.optional("wings", &self.wings);
    }
}

impl union::Union for Animal {
    const NAME: &'static str = "Animal";
    const BRANCHES: &'static [&'static str] = &["Cat", "Beast"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        "kind",
        &[("Cat", 0), ("Beast", 1)],
    );
    const DEFAULT: Option<usize> = Some(1);

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Cat),
            _ => source.read(Self::Beast),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Cat(value) => visitor.branch(value),
            Self::Beast(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct BeastSlots {
    legs: Option<i64>,
}

impl object::Object for Beast {
    type Slots = BeastSlots;
    const NAME: &'static str = "Beast";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("legs")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "legs" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.legs, &Self::LEGS),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { legs: slots.legs })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional_checked("legs", &self.legs, &Self::LEGS);
    }
}
