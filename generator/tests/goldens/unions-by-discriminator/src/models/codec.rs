// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::json;
use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::report;
use crate::support::union::{self, unions};
use crate::support::violation;

use super::*;

objects!(Cat, Dog, Fish, Circle, Square);

unions!(Pet, Shape);

impl union::Union for Pet {
    const NAME: &'static str = "Pet";

    fn read(
        value: &serde_json::Value,
        at: &path::Path<'_>,
        report: &mut report::Report,
    ) -> Option<Self> {
        match union::tag(value, "kind") {
            Some("cat" | "tiger" | "Cat") => {
                json::Json::explain(value, at, report).map(Self::Cat)
            }
            Some("dog" | "Dog") => json::Json::explain(value, at, report).map(Self::Dog),
            Some("Fish") => json::Json::explain(value, at, report).map(Self::Fish),
            _ => union::unknown(value, Self::Unknown),
        }
    }

    fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cat(value) => json::Json::encode(value, serializer),
            Self::Dog(value) => json::Json::encode(value, serializer),
            Self::Fish(value) => json::Json::encode(value, serializer),
            Self::Unknown(value) => json::Json::encode(value, serializer),
        }
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }

    fn check_branch(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        match self {
            Self::Cat(value) => crate::Validate::check(value, at, out),
            Self::Dog(value) => crate::Validate::check(value, at, out),
            Self::Fish(value) => crate::Validate::check(value, at, out),
            Self::Unknown(_) => {
                union::none(
                    "oneOf",
                    "`kind` must be one of `cat`, `tiger`, `Cat`, `dog`, `Dog`, `Fish`",
                    at,
                    out,
                )
            }
        }
    }
}

#[derive(Default)]
pub struct CatSlots {
    kind: Option<String>,
    lives: Option<crate::Integer>,
}

impl object::Object for Cat {
    type Slots = CatSlots;
    const NAME: &'static str = "Cat";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::required("lives"),
    ];

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
    fins: Option<crate::Integer>,
}

impl object::Object for Fish {
    type Slots = FishSlots;
    const NAME: &'static str = "Fish";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("fins"),
    ];

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

    fn read(
        value: &serde_json::Value,
        at: &path::Path<'_>,
        report: &mut report::Report,
    ) -> Option<Self> {
        match union::tag(value, "type") {
            Some("circle" | "Circle") => {
                json::Json::explain(value, at, report).map(Self::Circle)
            }
            Some("square" | "Square") => {
                json::Json::explain(value, at, report).map(Self::Square)
            }
            _ => union::unknown(value, Self::Unknown),
        }
    }

    fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => json::Json::encode(value, serializer),
            Self::Square(value) => json::Json::encode(value, serializer),
            Self::Unknown(value) => json::Json::encode(value, serializer),
        }
    }

    fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown(_))
    }

    fn check_branch(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        match self {
            Self::Circle(value) => crate::Validate::check(value, at, out),
            Self::Square(value) => crate::Validate::check(value, at, out),
            Self::Unknown(_) => {
                union::none(
                    "oneOf",
                    "`type` must be one of `circle`, `Circle`, `square`, `Square`",
                    at,
                    out,
                )
            }
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
