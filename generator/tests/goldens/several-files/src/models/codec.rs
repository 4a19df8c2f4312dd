// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::json::constrained_newtypes;
use crate::support::object::{self, objects};
use crate::support::union::{self, unions};

use super::*;

objects!(Pet, Circle, Drawing, ShapeBase, GetPetDefault, BornBody);

unions!(Shape);

constrained_newtypes!(Tag);

#[derive(Default)]
pub struct PetSlots {
    name: Option<String>,
    friend: Option<Box<Pet>>,
    tags: Option<Vec<Tag>>,
}

impl object::Object for Pet {
    type Slots = PetSlots;
    const NAME: &'static str = "Pet";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::optional("friend"),
        object::Field::optional("tags"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "friend" => Some(1),
            "tags" => Some(2),
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
            1 => source.fill(&mut slots.friend),
            2 => source.fill(&mut slots.tags),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PetSlots { name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            name,
            friend: slots.friend,
            tags: slots.tags,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        visitor.optional("friend", &self.friend);
        visitor.optional("tags", &self.tags);
    }
}

impl union::Union for Shape {
    const NAME: &'static str = "Shape";
    const BRANCHES: &'static [&'static str] = &["Circle", "ShapeBase"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind").texts(&[("Circle", 0), ("Shape", 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Circle),
            _ => source.read(Self::ShapeBase),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Circle(value) => visitor.branch(value),
            Self::ShapeBase(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct CircleSlots {
    kind: Option<()>,
    radius: Option<f64>,
}

impl object::Object for Circle {
    type Slots = CircleSlots;
    const NAME: &'static str = "Circle";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::required("radius"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
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
            0 => source.expect(&mut slots.kind, "Circle"),
            1 => source.fill(&mut slots.radius),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let CircleSlots { kind: Some(()), radius: Some(radius) } = slots else {
            return None;
        };
        Some(Self { radius })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "Circle");
        visitor.required("radius", &self.radius);
    }
}

#[derive(Default)]
pub struct DrawingSlots {
    first: Option<Shape>,
}

impl object::Object for Drawing {
    type Slots = DrawingSlots;
    const NAME: &'static str = "Drawing";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("first")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "first" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.first),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { first: slots.first })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("first", &self.first);
    }
}

#[derive(Default)]
pub struct ShapeBaseSlots {
    kind: Option<()>,
}

impl object::Object for ShapeBase {
    type Slots = ShapeBaseSlots;
    const NAME: &'static str = "ShapeBase";
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
            0 => source.expect(&mut slots.kind, "Shape"),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ShapeBaseSlots { kind: Some(()) } = slots else {
            return None;
        };
        Some(Self {})
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "Shape");
    }
}

#[derive(Default)]
pub struct GetPetDefaultSlots {
    message: Option<String>,
}

impl object::Object for GetPetDefault {
    type Slots = GetPetDefaultSlots;
    const NAME: &'static str = "GetPetDefault";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("message")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "message" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.message),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { message: slots.message })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("message", &self.message);
    }
}

#[derive(Default)]
pub struct BornBodySlots {
    pet: Option<Pet>,
}

impl object::Object for BornBody {
    type Slots = BornBodySlots;
    const NAME: &'static str = "BornBody";
    const FIELDS: &'static [object::Field] = &[object::Field::required("pet")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "pet" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.pet),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let BornBodySlots { pet: Some(pet) } = slots else {
            return None;
        };
        Some(Self { pet })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("pet", &self.pet);
    }
}
