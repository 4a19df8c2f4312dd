// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use std::collections::BTreeMap;

use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::union::{self, unions};
use crate::support::violation;

use super::*;

objects!(
    Base, Named, Thing, Described, Union, LeftOrRight, Node, ExpressionNegated, Chicken,
    Egg, Referring, Circle, Square, Group, Drawing, ShapeBase, PolygonBase
);

unions!(Expression, Shape, Polygon);

#[derive(Default)]
pub struct BaseSlots {
    id: Option<i64>,
}

impl object::Object for Base {
    type Slots = BaseSlots;
    const NAME: &'static str = "Base";
    const FIELDS: &'static [object::Field] = &[object::Field::required("id")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.id, &Self::ID),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let BaseSlots { id: Some(id) } = slots else {
            return None;
        };
        Some(Self { id })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("id", &self.id, &Self::ID);
    }
}

#[derive(Default)]
pub struct NamedSlots {
    name: Option<String>,
}

impl object::Object for Named {
    type Slots = NamedSlots;
    const NAME: &'static str = "Named";
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
            0 => source.fill_checked(&mut slots.name, &Self::NAME),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { name: slots.name })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional_checked("name", &self.name, &Self::NAME);
    }
}

#[derive(Default)]
pub struct ThingSlots {
    id: Option<i64>,
    name: Option<String>,
    extra: Option<String>,
}

impl object::Object for Thing {
    type Slots = ThingSlots;
    const NAME: &'static str = "Thing";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("id"),
        object::Field::required("name"),
        object::Field::optional("extra"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "extra" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.id, &Self::ID),
            1 => source.fill_checked(&mut slots.name, &Self::NAME),
            2 => source.fill(&mut slots.extra),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ThingSlots { id: Some(id), name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            id,
            name,
            extra: slots.extra,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("id", &self.id, &Self::ID);
        visitor.required_checked("name", &self.name, &Self::NAME);
        visitor.optional("extra", &self.extra);
    }
}

#[derive(Default)]
pub struct DescribedSlots {
    base: Option<Base>,
}

impl object::Object for Described {
    type Slots = DescribedSlots;
    const NAME: &'static str = "Described";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("base")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "base" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.base),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { base: slots.base })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("base", &self.base);
    }
}

#[derive(Default)]
pub struct UnionSlots {
    id: Option<i64>,
    left_or_right: LeftOrRightSlots,
}

impl object::Object for Union {
    type Slots = UnionSlots;
    const NAME: &'static str = "Union";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("id"),
        object::Field::branch("left", 0),
        object::Field::branch("right", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "left" => Some(1),
            "right" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.id, &Self::ID),
            1..3 => {
                <LeftOrRight as object::Object>::read(
                    &mut slots.left_or_right,
                    index - 1,
                    source,
                )
            }
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let left_or_right = object::Object::build(slots.left_or_right, problems);
        let UnionSlots { id: Some(id), .. } = slots else {
            return None;
        };
        Some(Self {
            id,
            left_or_right: left_or_right?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("id", &self.id, &Self::ID);
        object::Object::visit(&self.left_or_right, visitor);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::Object::check_members(&self.left_or_right, at, out);
    }
}

#[derive(Default)]
pub struct LeftOrRightSlots {
    left: Option<String>,
    right: Option<String>,
}

impl object::Object for LeftOrRight {
    type Slots = LeftOrRightSlots;
    const NAME: &'static str = "LeftOrRight";
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("left", 0),
        object::Field::branch("right", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "left" => Some(0),
            "right" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.left),
            1 => source.fill(&mut slots.right),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("left", slots.left.map(Self::Left));
        one.branch("right", slots.right.map(Self::Right));
        one.or(Self::Unknown)
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::Left(value) => visitor.required("left", value),
            Self::Right(value) => visitor.required("right", value),
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
pub struct NodeSlots {
    value: Option<i64>,
    next: Option<Box<Node>>,
    children: Option<Vec<Node>>,
    by_name: Option<BTreeMap<String, Node>>,
}

impl object::Object for Node {
    type Slots = NodeSlots;
    const NAME: &'static str = "Node";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("value"),
        object::Field::optional("next"),
        object::Field::optional("children"),
        object::Field::optional("by_name"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "value" => Some(0),
            "next" => Some(1),
            "children" => Some(2),
            "by_name" => Some(3),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.value),
            1 => source.fill(&mut slots.next),
            2 => source.fill(&mut slots.children),
            3 => source.fill(&mut slots.by_name),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let NodeSlots { value: Some(value), .. } = slots else {
            return None;
        };
        Some(Self {
            value,
            next: slots.next,
            children: slots.children,
            by_name: slots.by_name,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("value", &self.value);
        visitor.optional("next", &self.next);
        visitor.optional("children", &self.children);
        visitor.optional("by_name", &self.by_name);
    }
}

impl union::Union for Expression {
    const NAME: &'static str = "Expression";
    const BRANCHES: &'static [&'static str] = &["Value", "Sum", "Negated"];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[(union::Kind::Number, 0), (union::Kind::Array, 1), (union::Kind::Object, 2)],
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Value),
            1 => source.read(Self::Sum),
            _ => source.read(Self::Negated),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Value(value) => visitor.branch(value),
            Self::Sum(value) => visitor.branch(value),
            Self::Negated(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct ExpressionNegatedSlots {
    of: Option<Box<Expression>>,
}

impl object::Object for ExpressionNegated {
    type Slots = ExpressionNegatedSlots;
    const NAME: &'static str = "ExpressionNegated";
    const FIELDS: &'static [object::Field] = &[object::Field::required("of")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "of" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.of),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ExpressionNegatedSlots { of: Some(of) } = slots else {
            return None;
        };
        Some(Self { of })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("of", &self.of);
    }
}

#[derive(Default)]
pub struct ChickenSlots {
    egg: Option<Box<Egg>>,
}

impl object::Object for Chicken {
    type Slots = ChickenSlots;
    const NAME: &'static str = "Chicken";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("egg")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "egg" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.egg),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { egg: slots.egg })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("egg", &self.egg);
    }
}

#[derive(Default)]
pub struct EggSlots {
    chicken: Option<Box<Chicken>>,
    fresh: Option<bool>,
}

impl object::Object for Egg {
    type Slots = EggSlots;
    const NAME: &'static str = "Egg";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("chicken"),
        object::Field::optional("fresh"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "chicken" => Some(0),
            "fresh" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.chicken),
            1 => source.fill(&mut slots.fresh),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            chicken: slots.chicken,
            fresh: slots.fresh,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("chicken", &self.chicken);
        visitor.optional("fresh", &self.fresh);
    }
}

#[derive(Default)]
pub struct ReferringSlots {
    named: Option<Named>,
}

impl object::Object for Referring {
    type Slots = ReferringSlots;
    const NAME: &'static str = "Referring";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("named")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "named" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.named),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { named: slots.named })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("named", &self.named);
    }
}

impl union::Union for Shape {
    const NAME: &'static str = "Shape";
    const BRANCHES: &'static [&'static str] = &[
        "Circle",
        "PolygonBase",
        "Square",
        "Group",
        "ShapeBase",
    ];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind")
            .texts(
                &[("Circle", 0), ("Polygon", 1), ("sq", 2), ("Group", 3), ("Shape", 4)],
            ),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Circle),
            1 => source.read(Self::PolygonBase),
            2 => source.read(Self::Square),
            3 => source.read(Self::Group),
            _ => source.read(Self::ShapeBase),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Circle(value) => visitor.branch(value),
            Self::PolygonBase(value) => visitor.branch(value),
            Self::Square(value) => visitor.branch(value),
            Self::Group(value) => visitor.branch(value),
            Self::ShapeBase(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct CircleSlots {
    kind: Option<()>,
    label: Option<String>,
    radius: Option<f64>,
}

impl object::Object for Circle {
    type Slots = CircleSlots;
    const NAME: &'static str = "Circle";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("label"),
        object::Field::required("radius"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "label" => Some(1),
            "radius" => Some(2),
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
            1 => source.fill(&mut slots.label),
            2 => source.fill(&mut slots.radius),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let CircleSlots { kind: Some(()), radius: Some(radius), .. } = slots else {
            return None;
        };
        Some(Self { radius, label: slots.label })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "Circle");
        visitor.optional("label", &self.label);
        visitor.required("radius", &self.radius);
    }
}

impl union::Union for Polygon {
    const NAME: &'static str = "Polygon";
    const BRANCHES: &'static [&'static str] = &["Square", "PolygonBase"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind").texts(&[("sq", 0), ("Polygon", 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Square),
            _ => source.read(Self::PolygonBase),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Square(value) => visitor.branch(value),
            Self::PolygonBase(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct SquareSlots {
    kind: Option<()>,
    label: Option<String>,
    sides: Option<i64>,
    side: Option<f64>,
}

impl object::Object for Square {
    type Slots = SquareSlots;
    const NAME: &'static str = "Square";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("label"),
        object::Field::optional("sides"),
        object::Field::required("side"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "label" => Some(1),
            "sides" => Some(2),
            "side" => Some(3),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.kind, "sq"),
            1 => source.fill(&mut slots.label),
            2 => source.fill(&mut slots.sides),
            3 => source.fill(&mut slots.side),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let SquareSlots { kind: Some(()), side: Some(side), .. } = slots else {
            return None;
        };
        Some(Self {
            side,
            label: slots.label,
            sides: slots.sides,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "sq");
        visitor.optional("label", &self.label);
        visitor.optional("sides", &self.sides);
        visitor.required("side", &self.side);
    }
}

#[derive(Default)]
pub struct GroupSlots {
    kind: Option<()>,
    label: Option<String>,
    members: Option<Vec<Shape>>,
}

impl object::Object for Group {
    type Slots = GroupSlots;
    const NAME: &'static str = "Group";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("label"),
        object::Field::optional("members"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "label" => Some(1),
            "members" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.kind, "Group"),
            1 => source.fill(&mut slots.label),
            2 => source.fill(&mut slots.members),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let GroupSlots { kind: Some(()), .. } = slots else {
            return None;
        };
        Some(Self {
            label: slots.label,
            members: slots.members,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "Group");
        visitor.optional("label", &self.label);
        visitor.optional("members", &self.members);
    }
}

#[derive(Default)]
pub struct DrawingSlots {
    first: Option<Shape>,
    polygon: Option<Polygon>,
}

impl object::Object for Drawing {
    type Slots = DrawingSlots;
    const NAME: &'static str = "Drawing";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("first"),
        object::Field::optional("polygon"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "first" => Some(0),
            "polygon" => Some(1),
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
            1 => source.fill(&mut slots.polygon),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            first: slots.first,
            polygon: slots.polygon,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("first", &self.first);
        visitor.optional("polygon", &self.polygon);
    }
}

#[derive(Default)]
pub struct ShapeBaseSlots {
    kind: Option<()>,
    label: Option<String>,
}

impl object::Object for ShapeBase {
    type Slots = ShapeBaseSlots;
    const NAME: &'static str = "ShapeBase";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("label"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "label" => Some(1),
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
            1 => source.fill(&mut slots.label),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ShapeBaseSlots { kind: Some(()), .. } = slots else {
            return None;
        };
        Some(Self { label: slots.label })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "Shape");
        visitor.optional("label", &self.label);
    }
}

#[derive(Default)]
pub struct PolygonBaseSlots {
    kind: Option<()>,
    label: Option<String>,
    sides: Option<i64>,
}

impl object::Object for PolygonBase {
    type Slots = PolygonBaseSlots;
    const NAME: &'static str = "PolygonBase";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("label"),
        object::Field::optional("sides"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "label" => Some(1),
            "sides" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.kind, "Polygon"),
            1 => source.fill(&mut slots.label),
            2 => source.fill(&mut slots.sides),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PolygonBaseSlots { kind: Some(()), .. } = slots else {
            return None;
        };
        Some(Self {
            label: slots.label,
            sides: slots.sides,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "Polygon");
        visitor.optional("label", &self.label);
        visitor.optional("sides", &self.sides);
    }
}
