// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, integer_enums, string_enums};
use crate::support::json::constrained_newtypes;
use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::rules;
use crate::support::union::{self, unions};
use crate::support::violation;

use super::*;

objects!(
    Cat, Dog, Fish, Circle, Square, Event, Bucket, Folder, ComAcmeBird, AnimalBeast,
    Beast, Polygon, AroundType, First, Second, FlagLit, FlagDark, Graded, GradeA, GradeB,
    AddOne, AddAll, Wheel, Gear, LooseLives, Car, Bike, Job, Print, Scan, Task,
    OnceOrOftenOnce, OnceOrOftenOften, Marked, MarkedEither, MarkedLeft
);

string_enums!(
    PolygonType, AddAllOp, TaskKind, OnceOrOftenKind, OnceOrOftenOftenKind,
    MarkedEitherMark
);

integer_enums!(FirstV, SecondV);

unions!(
    Pet, Shape, Decision, Storage, Named, Animal, Unmapped, Partial, Shouted, Either,
    Around, Version, Flag, Grade, Shared, Optional, Loose, Vehicle, PrintOrScan,
    OnceOrOften
);

constrained_newtypes!(FlagOn, FlagDarkOn);

impl union::Union for Pet {
    const NAME: &'static str = "Pet";
    const BRANCHES: &'static [&'static str] = &["Cat", "Dog", "Fish"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind")
            .texts(
                &[
                    ("cat", 0),
                    ("tiger", 0),
                    ("Cat", 0),
                    ("dog", 1),
                    ("Dog", 1),
                    ("Fish", 2),
                ],
            ),
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
            Self::Cat(value) => visitor.branch_tagged(0, value, &rules::Any),
            Self::Dog(value) => visitor.branch_tagged(1, value, &rules::Any),
            Self::Fish(value) => visitor.branch_tagged(2, value, &rules::Any),
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
        union::Tags::new("type").texts(&[("circle", 0), ("square", 1)]),
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
        union::Tags::new("event")
            .texts(&[("approved", 0), ("Approved", 0), ("denied", 1), ("Denied", 1)]),
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
            Self::Approved(value) => visitor.branch_tagged(0, value, &rules::Any),
            Self::Denied(value) => visitor.branch_tagged(1, value, &rules::Any),
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
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind").texts(&[("Bucket", 0), ("Folder", 1)]).absent(&[0, 1]),
    );

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
            Self::Bucket(value) => {
                visitor.branch_with(("kind", "Bucket"), value, &rules::Any)
            }
            Self::Folder(value) => {
                visitor.branch_with(("kind", "Folder"), value, &rules::Any)
            }
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
        union::Tags::new("kind")
            .texts(
                &[("Dog", 0), ("Cat", 0), ("dog", 1), ("bird", 2), ("com.acme.Bird", 2)],
            ),
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
            Self::Cat(value) => visitor.branch_tagged(0, value, &rules::Any),
            Self::Dog(value) => visitor.branch_tagged(1, value, &rules::Any),
            Self::ComAcmeBird(value) => visitor.branch_tagged(2, value, &rules::Any),
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
        union::Tags::new("kind")
            .texts(&[("Cat", 0), ("Beast", 1)])
            .others(&[1])
            .absent(&[1]),
    );

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
            Self::Cat(value) => visitor.branch_tagged(0, value, &rules::Any),
            Self::Beast(value) => visitor.branch_tagged(1, value, &rules::Any),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct AnimalBeastSlots {
    legs: Option<i64>,
    kind: Option<serde_json::Value>,
}

impl object::Object for AnimalBeast {
    type Slots = AnimalBeastSlots;
    const NAME: &'static str = "AnimalBeast";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("legs"),
        object::Field::optional("kind"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "legs" => Some(0),
            "kind" => Some(1),
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
            1 => source.fill(&mut slots.kind),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            legs: slots.legs,
            kind: slots.kind,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional_checked("legs", &self.legs, &Self::LEGS);
        visitor.optional("kind", &self.kind);
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

impl union::Union for Unmapped {
    const NAME: &'static str = "Unmapped";
    const BRANCHES: &'static [&'static str] = &["Circle", "Square"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("type").texts(&[("circle", 0), ("square", 1)]),
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

impl union::Union for Partial {
    const NAME: &'static str = "Partial";
    const BRANCHES: &'static [&'static str] = &["Circle", "Square"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("type").texts(&[("circle", 0), ("square", 1)]),
    );
    const EXCLUSIVE: bool = false;

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

impl union::Union for Shouted {
    const NAME: &'static str = "Shouted";
    const BRANCHES: &'static [&'static str] = &["Circle", "Square"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("type").texts(&[("circle", 0), ("square", 1)]),
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
pub struct PolygonSlots {
    r#type: Option<PolygonType>,
    corners: Option<i64>,
}

impl object::Object for Polygon {
    type Slots = PolygonSlots;
    const NAME: &'static str = "Polygon";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("type"),
        object::Field::required("corners"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "corners" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.r#type),
            1 => source.fill(&mut slots.corners),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PolygonSlots { r#type: Some(r#type), corners: Some(corners) } = slots else {
            return None;
        };
        Some(Self { r#type, corners })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("type", &self.r#type);
        visitor.required("corners", &self.corners);
    }
}

impl enumeration::StringEnum for PolygonType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pentagon, "pentagon"),
        (Self::Hexagon, "hexagon"),
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

impl union::Union for Either {
    const NAME: &'static str = "Either";
    const BRANCHES: &'static [&'static str] = &["Circle", "Polygon"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("type").texts(&[("circle", 0), ("pentagon", 1), ("hexagon", 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Circle),
            _ => source.read(Self::Polygon),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Circle(value) => visitor.branch(value),
            Self::Polygon(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for Around {
    const NAME: &'static str = "Around";
    const BRANCHES: &'static [&'static str] = &["Shape", "Polygon", "Type"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("type")
            .texts(
                &[
                    ("circle", 0),
                    ("square", 0),
                    ("pentagon", 1),
                    ("hexagon", 1),
                    ("line", 2),
                ],
            ),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Shape),
            1 => source.read(Self::Polygon),
            _ => source.read(Self::Type),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Shape(value) => visitor.branch(value),
            Self::Polygon(value) => visitor.branch(value),
            Self::Type(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct AroundTypeSlots {
    r#type: Option<()>,
    length: Option<f64>,
}

impl object::Object for AroundType {
    type Slots = AroundTypeSlots;
    const NAME: &'static str = "AroundType";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("type"),
        object::Field::required("length"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "length" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.r#type, "line"),
            1 => source.fill(&mut slots.length),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AroundTypeSlots { r#type: Some(()), length: Some(length) } = slots else {
            return None;
        };
        Some(Self { length })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("type", "line");
        visitor.required("length", &self.length);
    }
}

impl union::Union for Version {
    const NAME: &'static str = "Version";
    const BRANCHES: &'static [&'static str] = &["First", "Second"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("v").numbers(&[(1.0, 0), (2.0, 1), (3.0, 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::First),
            _ => source.read(Self::Second),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::First(value) => visitor.branch(value),
            Self::Second(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct FirstSlots {
    v: Option<FirstV>,
    a: Option<String>,
}

impl object::Object for First {
    type Slots = FirstSlots;
    const NAME: &'static str = "First";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("v"),
        object::Field::optional("a"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "v" => Some(0),
            "a" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.v),
            1 => source.fill(&mut slots.a),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let FirstSlots { v: Some(v), .. } = slots else {
            return None;
        };
        Some(Self { v, a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("v", &self.v);
        visitor.optional("a", &self.a);
    }
}

impl enumeration::IntegerEnum for FirstV {
    const VALUES: &'static [(Self, i64)] = &[(Self::V1, 1)];

    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        match self {
            Self::Unknown(value) => Some(*value),
            _ => None,
        }
    }
}

#[derive(Default)]
pub struct SecondSlots {
    v: Option<SecondV>,
    b: Option<String>,
}

impl object::Object for Second {
    type Slots = SecondSlots;
    const NAME: &'static str = "Second";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("v"),
        object::Field::optional("b"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "v" => Some(0),
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
            0 => source.fill(&mut slots.v),
            1 => source.fill(&mut slots.b),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let SecondSlots { v: Some(v), .. } = slots else {
            return None;
        };
        Some(Self { v, b: slots.b })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("v", &self.v);
        visitor.optional("b", &self.b);
    }
}

impl enumeration::IntegerEnum for SecondV {
    const VALUES: &'static [(Self, i64)] = &[(Self::V2, 2), (Self::V3, 3)];

    fn unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        match self {
            Self::Unknown(value) => Some(*value),
            _ => None,
        }
    }
}

impl union::Union for Flag {
    const NAME: &'static str = "Flag";
    const BRANCHES: &'static [&'static str] = &["Lit", "Dark"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("on").booleans(&[(true, 0), (false, 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Lit),
            _ => source.read(Self::Dark),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Lit(value) => visitor.branch(value),
            Self::Dark(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct FlagLitSlots {
    on: Option<FlagOn>,
    level: Option<i64>,
}

impl object::Object for FlagLit {
    type Slots = FlagLitSlots;
    const NAME: &'static str = "FlagLit";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("on"),
        object::Field::required("level"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "on" => Some(0),
            "level" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.on),
            1 => source.fill(&mut slots.level),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let FlagLitSlots { on: Some(on), level: Some(level) } = slots else {
            return None;
        };
        Some(Self { on, level })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("on", &self.on);
        visitor.required("level", &self.level);
    }
}

#[derive(Default)]
pub struct FlagDarkSlots {
    on: Option<FlagDarkOn>,
    since: Option<String>,
}

impl object::Object for FlagDark {
    type Slots = FlagDarkSlots;
    const NAME: &'static str = "FlagDark";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("on"),
        object::Field::optional("since"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "on" => Some(0),
            "since" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.on),
            1 => source.fill(&mut slots.since),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let FlagDarkSlots { on: Some(on), .. } = slots else {
            return None;
        };
        Some(Self { on, since: slots.since })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("on", &self.on);
        visitor.optional("since", &self.since);
    }
}

#[derive(Default)]
pub struct GradedSlots {
    grade: Option<i64>,
}

impl object::Object for Graded {
    type Slots = GradedSlots;
    const NAME: &'static str = "Graded";
    const FIELDS: &'static [object::Field] = &[object::Field::required("grade")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "grade" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.grade),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let GradedSlots { grade: Some(grade) } = slots else {
            return None;
        };
        Some(Self { grade })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("grade", &self.grade);
    }
}

impl union::Union for Grade {
    const NAME: &'static str = "Grade";
    const BRANCHES: &'static [&'static str] = &["GradeA", "GradeB"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("grade").numbers(&[(1.0, 0), (2.0, 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::GradeA),
            _ => source.read(Self::GradeB),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::GradeA(value) => visitor.branch_tagged(0, value, &rules::Any),
            Self::GradeB(value) => visitor.branch_tagged(1, value, &rules::Any),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct GradeASlots {
    grade: Option<i64>,
    a: Option<String>,
}

impl object::Object for GradeA {
    type Slots = GradeASlots;
    const NAME: &'static str = "GradeA";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("grade"),
        object::Field::optional("a"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "grade" => Some(0),
            "a" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.grade),
            1 => source.fill(&mut slots.a),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let GradeASlots { grade: Some(grade), .. } = slots else {
            return None;
        };
        Some(Self { grade, a: slots.a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("grade", &self.grade);
        visitor.optional("a", &self.a);
    }
}

#[derive(Default)]
pub struct GradeBSlots {
    grade: Option<i64>,
    b: Option<String>,
}

impl object::Object for GradeB {
    type Slots = GradeBSlots;
    const NAME: &'static str = "GradeB";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("grade"),
        object::Field::optional("b"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "grade" => Some(0),
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
            0 => source.fill(&mut slots.grade),
            1 => source.fill(&mut slots.b),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let GradeBSlots { grade: Some(grade), .. } = slots else {
            return None;
        };
        Some(Self { grade, b: slots.b })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("grade", &self.grade);
        visitor.optional("b", &self.b);
    }
}

impl union::Union for Shared {
    const NAME: &'static str = "Shared";
    const BRANCHES: &'static [&'static str] = &["AddOne", "AddAll"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("op").texts(&[("add", 0), ("add", 1), ("remove", 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::AddOne),
            _ => source.read(Self::AddAll),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::AddOne(value) => visitor.branch(value),
            Self::AddAll(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct AddOneSlots {
    op: Option<()>,
    amount: Option<i64>,
}

impl object::Object for AddOne {
    type Slots = AddOneSlots;
    const NAME: &'static str = "AddOne";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("op"),
        object::Field::required("amount"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "op" => Some(0),
            "amount" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.op, "add"),
            1 => source.fill(&mut slots.amount),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AddOneSlots { op: Some(()), amount: Some(amount) } = slots else {
            return None;
        };
        Some(Self { amount })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("op", "add");
        visitor.required("amount", &self.amount);
    }
}

#[derive(Default)]
pub struct AddAllSlots {
    op: Option<AddAllOp>,
    list: Option<Vec<i64>>,
}

impl object::Object for AddAll {
    type Slots = AddAllSlots;
    const NAME: &'static str = "AddAll";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("op"),
        object::Field::required("list"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "op" => Some(0),
            "list" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.op),
            1 => source.fill(&mut slots.list),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AddAllSlots { op: Some(op), list: Some(list) } = slots else {
            return None;
        };
        Some(Self { op, list })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("op", &self.op);
        visitor.required("list", &self.list);
    }
}

impl enumeration::StringEnum for AddAllOp {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Add, "add"),
        (Self::Remove, "remove"),
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

impl union::Union for Optional {
    const NAME: &'static str = "Optional";
    const BRANCHES: &'static [&'static str] = &["Wheel", "Gear"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("type").texts(&[("Wheel", 0), ("Gear", 1)]).absent(&[0, 1]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Wheel),
            _ => source.read(Self::Gear),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Wheel(value) => visitor.branch_tagged(0, value, &rules::Any),
            Self::Gear(value) => visitor.branch_tagged(1, value, &rules::Any),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct WheelSlots {
    r#type: Option<String>,
    spokes: Option<i64>,
}

impl object::Object for Wheel {
    type Slots = WheelSlots;
    const NAME: &'static str = "Wheel";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("type"),
        object::Field::required("spokes"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "spokes" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.r#type),
            1 => source.fill(&mut slots.spokes),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let WheelSlots { spokes: Some(spokes), .. } = slots else {
            return None;
        };
        Some(Self {
            spokes,
            r#type: slots.r#type,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("type", &self.r#type);
        visitor.required("spokes", &self.spokes);
    }
}

#[derive(Default)]
pub struct GearSlots {
    r#type: Option<Option<String>>,
    teeth: Option<i64>,
}

impl object::Object for Gear {
    type Slots = GearSlots;
    const NAME: &'static str = "Gear";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("type"),
        object::Field::required("teeth"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "type" => Some(0),
            "teeth" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.r#type),
            1 => source.fill(&mut slots.teeth),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let GearSlots { teeth: Some(teeth), .. } = slots else {
            return None;
        };
        Some(Self {
            teeth,
            r#type: slots.r#type,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("type", &self.r#type);
        visitor.required("teeth", &self.teeth);
    }
}

impl union::Union for Loose {
    const NAME: &'static str = "Loose";
    const BRANCHES: &'static [&'static str] = &["Cat", "String", "Numbers", "Lives"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind")
            .texts(&[("Cat", 0)])
            .others(&[3])
            .absent(&[3])
            .beside(&[1, 2]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Cat),
            1 => source.read(Self::String),
            2 => source.read(Self::Numbers),
            _ => source.read(Self::Lives),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Cat(value) => visitor.branch_tagged(0, value, &rules::Any),
            Self::String(value) => visitor.branch(value),
            Self::Numbers(value) => visitor.branch(value),
            Self::Lives(value) => visitor.branch_tagged(3, value, &rules::Any),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct LooseLivesSlots {
    lives: Option<i64>,
    kind: Option<serde_json::Value>,
}

impl object::Object for LooseLives {
    type Slots = LooseLivesSlots;
    const NAME: &'static str = "LooseLives";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("lives"),
        object::Field::optional("kind"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "lives" => Some(0),
            "kind" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.lives),
            1 => source.fill(&mut slots.kind),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let LooseLivesSlots { lives: Some(lives), .. } = slots else {
            return None;
        };
        Some(Self { lives, kind: slots.kind })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("lives", &self.lives);
        visitor.optional("kind", &self.kind);
    }
}

impl union::Union for Vehicle {
    const NAME: &'static str = "Vehicle";
    const BRANCHES: &'static [&'static str] = &[
        "Car",
        "Van",
        "CarByName",
        "Bike",
        "BikeByName",
    ];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind")
            .texts(&[("car", 0), ("van", 1), ("Car", 2), ("bike", 3), ("Bike", 4)])
            .absent(&[0, 3]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Car),
            1 => source.read(Self::Van),
            2 => source.read(Self::CarByName),
            3 => source.read(Self::Bike),
            _ => source.read(Self::BikeByName),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Car(value) => visitor.branch_with(("kind", "car"), value, &rules::Any),
            Self::Van(value) => visitor.branch_with(("kind", "van"), value, &rules::Any),
            Self::CarByName(value) => {
                visitor.branch_with(("kind", "Car"), value, &rules::Any)
            }
            Self::Bike(value) => {
                visitor.branch_with(("kind", "bike"), value, &rules::Any)
            }
            Self::BikeByName(value) => {
                visitor.branch_with(("kind", "Bike"), value, &rules::Any)
            }
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct CarSlots {
    doors: Option<i64>,
}

impl object::Object for Car {
    type Slots = CarSlots;
    const NAME: &'static str = "Car";
    const FIELDS: &'static [object::Field] = &[object::Field::required("doors")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "doors" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.doors),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let CarSlots { doors: Some(doors) } = slots else {
            return None;
        };
        Some(Self { doors })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("doors", &self.doors);
    }
}

#[derive(Default)]
pub struct BikeSlots {
    gears: Option<i64>,
}

impl object::Object for Bike {
    type Slots = BikeSlots;
    const NAME: &'static str = "Bike";
    const FIELDS: &'static [object::Field] = &[object::Field::required("gears")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "gears" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.gears),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let BikeSlots { gears: Some(gears) } = slots else {
            return None;
        };
        Some(Self { gears })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("gears", &self.gears);
    }
}

#[derive(Default)]
pub struct JobSlots {
    kind: Option<String>,
    name: Option<String>,
    print_or_scan: Option<PrintOrScan>,
}

impl object::Object for Job {
    type Slots = JobSlots;
    const NAME: &'static str = "Job";
    const WHOLE: usize = 1;
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::required("name"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "name" => Some(1),
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
            1 => source.fill(&mut slots.name),
            _ => source.skip(),
        }
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.print_or_scan),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let print_or_scan = slots.print_or_scan;
        let JobSlots { kind: Some(kind), name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            kind,
            name,
            print_or_scan: print_or_scan?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("kind", &self.kind);
        visitor.required("name", &self.name);
        visitor.flatten(&self.print_or_scan);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        union::check_beside(&self.print_or_scan, self, at, out);
    }
}

impl union::Union for PrintOrScan {
    const NAME: &'static str = "PrintOrScan";
    const BRANCHES: &'static [&'static str] = &["Print", "Scan"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind")
            .texts(&[("print", 0), ("draft", 0), ("Print", 0), ("scan", 1), ("Scan", 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Print),
            _ => source.read(Self::Scan),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Print(value) => visitor.branch_tagged(0, value, &rules::Any),
            Self::Scan(value) => visitor.branch_tagged(1, value, &rules::Any),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct PrintSlots {
    copies: Option<i64>,
}

impl object::Object for Print {
    type Slots = PrintSlots;
    const NAME: &'static str = "Print";
    const FIELDS: &'static [object::Field] = &[object::Field::required("copies")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "copies" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.copies),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PrintSlots { copies: Some(copies) } = slots else {
            return None;
        };
        Some(Self { copies })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("copies", &self.copies);
    }
}

#[derive(Default)]
pub struct ScanSlots {
    color: Option<bool>,
}

impl object::Object for Scan {
    type Slots = ScanSlots;
    const NAME: &'static str = "Scan";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("color")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "color" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.color),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { color: slots.color })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("color", &self.color);
    }
}

#[derive(Default)]
pub struct TaskSlots {
    kind: Option<TaskKind>,
    once_or_often: Option<OnceOrOften>,
}

impl object::Object for Task {
    type Slots = TaskSlots;
    const NAME: &'static str = "Task";
    const WHOLE: usize = 1;
    const FIELDS: &'static [object::Field] = &[object::Field::required("kind")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
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
            _ => source.skip(),
        }
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.once_or_often),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let once_or_often = slots.once_or_often;
        let TaskSlots { kind: Some(kind), .. } = slots else {
            return None;
        };
        Some(Self {
            kind,
            once_or_often: once_or_often?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("kind", &self.kind);
        visitor.flatten(&self.once_or_often);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        union::check_beside(&self.once_or_often, self, at, out);
    }
}

impl enumeration::StringEnum for TaskKind {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Once, "once"),
        (Self::Often, "often"),
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
pub struct OnceOrOftenOnceSlots {
    kind: Option<OnceOrOftenKind>,
    at: Option<String>,
}

impl object::Object for OnceOrOftenOnce {
    type Slots = OnceOrOftenOnceSlots;
    const NAME: &'static str = "OnceOrOftenOnce";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("kind"),
        object::Field::optional("at"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "at" => Some(1),
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
            1 => source.fill(&mut slots.at),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            kind: slots.kind,
            at: slots.at,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("kind", &self.kind);
        visitor.optional("at", &self.at);
    }
}

impl enumeration::StringEnum for OnceOrOftenKind {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Once, "once")];

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
pub struct OnceOrOftenOftenSlots {
    kind: Option<OnceOrOftenOftenKind>,
    every: Option<i64>,
}

impl object::Object for OnceOrOftenOften {
    type Slots = OnceOrOftenOftenSlots;
    const NAME: &'static str = "OnceOrOftenOften";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("kind"),
        object::Field::optional("every"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "every" => Some(1),
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
            1 => source.fill(&mut slots.every),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            kind: slots.kind,
            every: slots.every,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("kind", &self.kind);
        visitor.optional("every", &self.every);
    }
}

impl enumeration::StringEnum for OnceOrOftenOftenKind {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Often, "often")];

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

impl union::Union for OnceOrOften {
    const NAME: &'static str = "OnceOrOften";
    const BRANCHES: &'static [&'static str] = &["Once", "Often"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind").texts(&[("once", 0), ("often", 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Once),
            _ => source.read(Self::Often),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Once(value) => visitor.branch_tagged(0, value, &rules::Any),
            Self::Often(value) => visitor.branch_tagged(1, value, &rules::Any),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct MarkedSlots {
    marked_either: Option<MarkedEither>,
    marked_left: Option<MarkedLeft>,
}

impl object::Object for Marked {
    type Slots = MarkedSlots;
    const NAME: &'static str = "Marked";
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
            0 => source.try_fill(&mut slots.marked_either),
            1 => source.try_fill(&mut slots.marked_left),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            marked_either: slots.marked_either,
            marked_left: slots.marked_left,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        if let Some(part) = &self.marked_either {
            visitor.flatten(part);
        }
        if let Some(part) = &self.marked_left {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[
                ("`MarkedEither`", self.marked_either.is_some()),
                ("`MarkedLeft`", self.marked_left.is_some()),
            ],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct MarkedEitherSlots {
    mark: Option<MarkedEitherMark>,
    size: Option<i64>,
}

impl object::Object for MarkedEither {
    type Slots = MarkedEitherSlots;
    const NAME: &'static str = "MarkedEither";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("mark"),
        object::Field::optional("size"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "mark" => Some(0),
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
            0 => source.fill(&mut slots.mark),
            1 => source.fill(&mut slots.size),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let MarkedEitherSlots { mark: Some(mark), .. } = slots else {
            return None;
        };
        Some(Self { mark, size: slots.size })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("mark", &self.mark);
        visitor.optional("size", &self.size);
    }
}

impl enumeration::StringEnum for MarkedEitherMark {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Left, "left"),
        (Self::Right, "right"),
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
pub struct MarkedLeftSlots {
    mark: Option<()>,
    hand: Option<String>,
}

impl object::Object for MarkedLeft {
    type Slots = MarkedLeftSlots;
    const NAME: &'static str = "MarkedLeft";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("mark"),
        object::Field::optional("hand"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "mark" => Some(0),
            "hand" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.mark, "left"),
            1 => source.fill(&mut slots.hand),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let MarkedLeftSlots { mark: Some(()), .. } = slots else {
            return None;
        };
        Some(Self { hand: slots.hand })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("mark", "left");
        visitor.optional("hand", &self.hand);
    }
}
