// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, string_enums};
use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::union::{self, unions};
use crate::support::violation;

use super::*;

objects!(
    KindName, EventStarted, EventStopped, Any, Name, Age, FacetsA, FacetsB, FacetsValue,
    FacetsOrTextObject, AnyObject, AnyObjectSize, Attribute, ListOrScalarList,
    ListOrScalarScalar, LevelAt, LevelObject, LevelOrUnitObject, LevelOrUnitUnit,
    StartedLevel, Brief, Full, Noted, Aliased, LayeredWide, LayeredTall, BothOrNull2,
    CatOrFish, BothOrNullName, BothOrNullNumber, HasBoth
);

string_enums!(EventEvent, ListOrScalarKind, LevelString, ColorKnown);

unions!(
    Kind, Event, Trial, Number, FacetsOrText, ListOrScalar, LevelValue, LevelOrUnitValue,
    LevelOrUnitValue2, Chain, Fork, Lists, Whatever, Twice, Color, Amount, Layered,
    LayeredLayers
);

impl union::Union for Kind {
    const NAME: &'static str = "Kind";
    const BRANCHES: &'static [&'static str] = &[
        "String",
        "Integer",
        "Boolean",
        "Array",
        "Name",
    ];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[
            (union::Kind::String, 0),
            (union::Kind::Number, 1),
            (union::Kind::Boolean, 2),
            (union::Kind::Array, 3),
            (union::Kind::Object, 4),
        ],
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read_checked(Self::String, &Self::STRING),
            1 => source.read(Self::Integer),
            2 => source.read(Self::Boolean),
            3 => source.read(Self::Array),
            _ => source.read(Self::Name),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::String(value) => visitor.branch_checked(value, &Self::STRING),
            Self::Integer(value) => visitor.branch(value),
            Self::Boolean(value) => visitor.branch(value),
            Self::Array(value) => visitor.branch(value),
            Self::Name(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct KindNameSlots {
    name: Option<String>,
}

impl object::Object for KindName {
    type Slots = KindNameSlots;
    const NAME: &'static str = "KindName";
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

impl union::Union for Event {
    const NAME: &'static str = "Event";
    const BRANCHES: &'static [&'static str] = &["Started", "Stopped"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("event").texts(&[("started", 0), ("stopped", 1), ("killed", 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Started),
            _ => source.read(Self::Stopped),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Started(value) => visitor.branch(value),
            Self::Stopped(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct EventStartedSlots {
    event: Option<()>,
    at: Option<i64>,
}

impl object::Object for EventStarted {
    type Slots = EventStartedSlots;
    const NAME: &'static str = "EventStarted";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("event"),
        object::Field::required("at"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "event" => Some(0),
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
            0 => source.expect(&mut slots.event, "started"),
            1 => source.fill(&mut slots.at),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let EventStartedSlots { event: Some(()), at: Some(at) } = slots else {
            return None;
        };
        Some(Self { at })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("event", "started");
        visitor.required("at", &self.at);
    }
}

#[derive(Default)]
pub struct EventStoppedSlots {
    event: Option<EventEvent>,
    code: Option<i64>,
}

impl object::Object for EventStopped {
    type Slots = EventStoppedSlots;
    const NAME: &'static str = "EventStopped";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("event"),
        object::Field::optional("code"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "event" => Some(0),
            "code" => Some(1),
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
            1 => source.fill(&mut slots.code),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let EventStoppedSlots { event: Some(event), .. } = slots else {
            return None;
        };
        Some(Self { event, code: slots.code })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("event", &self.event);
        visitor.optional("code", &self.code);
    }
}

impl enumeration::StringEnum for EventEvent {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Stopped, "stopped"),
        (Self::Killed, "killed"),
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

impl union::Union for Trial {
    const NAME: &'static str = "Trial";
    const BRANCHES: &'static [&'static str] = &["Short", "Digits"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read_checked(Self::Short, &Self::SHORT),
            _ => source.read_checked(Self::Digits, &Self::DIGITS),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Short(value) => visitor.branch_checked(value, &Self::SHORT),
            Self::Digits(value) => visitor.branch_checked(value, &Self::DIGITS),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for Number {
    const NAME: &'static str = "Number";
    const BRANCHES: &'static [&'static str] = &["Integer", "Number"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read_checked(Self::Integer, &Self::INTEGER),
            _ => source.read_checked(Self::Number, &Self::NUMBER),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Integer(value) => visitor.branch_checked(value, &Self::INTEGER),
            Self::Number(value) => visitor.branch_checked(value, &Self::NUMBER),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct AnySlots {
    name: Option<Name>,
    age: Option<Age>,
}

impl object::Object for Any {
    type Slots = AnySlots;
    const NAME: &'static str = "Any";
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
            0 => source.try_fill(&mut slots.name),
            1 => source.try_fill(&mut slots.age),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            name: slots.name,
            age: slots.age,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        if let Some(part) = &self.name {
            visitor.flatten(part);
        }
        if let Some(part) = &self.age {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`Name`", self.name.is_some()), ("`Age`", self.age.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct NameSlots {
    name: Option<String>,
}

impl object::Object for Name {
    type Slots = NameSlots;
    const NAME: &'static str = "Name";
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

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let NameSlots { name: Some(name) } = slots else {
            return None;
        };
        Some(Self { name })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
    }
}

#[derive(Default)]
pub struct AgeSlots {
    age: Option<i64>,
}

impl object::Object for Age {
    type Slots = AgeSlots;
    const NAME: &'static str = "Age";
    const FIELDS: &'static [object::Field] = &[object::Field::required("age")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "age" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.age),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AgeSlots { age: Some(age) } = slots else {
            return None;
        };
        Some(Self { age })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("age", &self.age);
    }
}

#[derive(Default)]
pub struct FacetsASlots {
    a: Option<String>,
}

impl object::Object for FacetsA {
    type Slots = FacetsASlots;
    const NAME: &'static str = "FacetsA";
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
        let FacetsASlots { a: Some(a) } = slots else {
            return None;
        };
        Some(Self { a })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("a", &self.a);
    }
}

#[derive(Default)]
pub struct FacetsBSlots {
    b: Option<i64>,
}

impl object::Object for FacetsB {
    type Slots = FacetsBSlots;
    const NAME: &'static str = "FacetsB";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("b")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "b" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.b),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { b: slots.b })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("b", &self.b);
    }
}

#[derive(Default)]
pub struct FacetsValueSlots {
    a: Option<FacetsA>,
    b: Option<FacetsB>,
}

impl object::Object for FacetsValue {
    type Slots = FacetsValueSlots;
    const NAME: &'static str = "FacetsValue";
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
            0 => source.try_fill(&mut slots.a),
            1 => source.try_fill(&mut slots.b),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { a: slots.a, b: slots.b })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        if let Some(part) = &self.a {
            visitor.flatten(part);
        }
        if let Some(part) = &self.b {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`A`", self.a.is_some()), ("`B`", self.b.is_some())],
            at,
            out,
        );
    }
}

impl union::Union for FacetsOrText {
    const NAME: &'static str = "FacetsOrText";
    const BRANCHES: &'static [&'static str] = &["Object", "String"];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[(union::Kind::Object, 0), (union::Kind::String, 1)],
    );
    const EXCLUSIVE: bool = false;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Object),
            _ => source.read_checked(Self::String, &Self::STRING),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Object(value) => visitor.branch(value),
            Self::String(value) => visitor.branch_checked(value, &Self::STRING),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct FacetsOrTextObjectSlots {
    name: Option<Name>,
    age: Option<Age>,
}

impl object::Object for FacetsOrTextObject {
    type Slots = FacetsOrTextObjectSlots;
    const NAME: &'static str = "FacetsOrTextObject";
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
            0 => source.try_fill(&mut slots.name),
            1 => source.try_fill(&mut slots.age),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            name: slots.name,
            age: slots.age,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        if let Some(part) = &self.name {
            visitor.flatten(part);
        }
        if let Some(part) = &self.age {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`Name`", self.name.is_some()), ("`Age`", self.age.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct AnyObjectSlots {
    single: Option<Single>,
    size: Option<AnyObjectSize>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for AnyObject {
    type Slots = AnyObjectSlots;
    const NAME: &'static str = "AnyObject";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
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
            0 => source.try_fill(&mut slots.single),
            1 => source.try_fill(&mut slots.size),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            additional_properties: slots.additional_properties,
            single: slots.single,
            size: slots.size,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        if let Some(part) = &self.single {
            visitor.flatten(part);
        }
        if let Some(part) = &self.size {
            visitor.flatten(part);
        }
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        schemas::ANY_OBJECT.check(self, at, out);
    }
}

#[derive(Default)]
pub struct AnyObjectSizeSlots {
    size: Option<i64>,
}

impl object::Object for AnyObjectSize {
    type Slots = AnyObjectSizeSlots;
    const NAME: &'static str = "AnyObjectSize";
    const FIELDS: &'static [object::Field] = &[object::Field::required("size")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "size" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.size),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AnyObjectSizeSlots { size: Some(size) } = slots else {
            return None;
        };
        Some(Self { size })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("size", &self.size);
    }
}

#[derive(Default)]
pub struct AttributeSlots {
    name: Option<String>,
    list_or_scalar: Option<ListOrScalar>,
}

impl object::Object for Attribute {
    type Slots = AttributeSlots;
    const NAME: &'static str = "Attribute";
    const WHOLE: usize = 1;
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
            0 => source.fill(&mut slots.list_or_scalar),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let list_or_scalar = slots.list_or_scalar;
        let AttributeSlots { name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            name,
            list_or_scalar: list_or_scalar?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        visitor.flatten(&self.list_or_scalar);
    }
}

#[derive(Default)]
pub struct ListOrScalarListSlots {
    kind: Option<()>,
    options: Option<Vec<String>>,
}

impl object::Object for ListOrScalarList {
    type Slots = ListOrScalarListSlots;
    const NAME: &'static str = "ListOrScalarList";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::required("options"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "options" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.kind, "list"),
            1 => source.fill(&mut slots.options),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ListOrScalarListSlots { kind: Some(()), options: Some(options) } = slots
        else {
            return None;
        };
        Some(Self { options })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "list");
        visitor.required("options", &self.options);
    }
}

#[derive(Default)]
pub struct ListOrScalarScalarSlots {
    kind: Option<ListOrScalarKind>,
}

impl object::Object for ListOrScalarScalar {
    type Slots = ListOrScalarScalarSlots;
    const NAME: &'static str = "ListOrScalarScalar";
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

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ListOrScalarScalarSlots { kind: Some(kind) } = slots else {
            return None;
        };
        Some(Self { kind })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("kind", &self.kind);
    }
}

impl enumeration::StringEnum for ListOrScalarKind {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "text"),
        (Self::Number, "number"),
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

impl union::Union for ListOrScalar {
    const NAME: &'static str = "ListOrScalar";
    const BRANCHES: &'static [&'static str] = &["List", "Scalar"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind").texts(&[("list", 0), ("text", 1), ("number", 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::List),
            _ => source.read(Self::Scalar),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::List(value) => visitor.branch(value),
            Self::Scalar(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl enumeration::StringEnum for LevelString {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Low, "low"),
        (Self::High, "high"),
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
pub struct LevelAtSlots {
    at: Option<i32>,
}

impl object::Object for LevelAt {
    type Slots = LevelAtSlots;
    const NAME: &'static str = "LevelAt";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("at")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "at" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.at),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { at: slots.at })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("at", &self.at);
    }
}

impl union::Union for LevelValue {
    const NAME: &'static str = "LevelValue";
    const BRANCHES: &'static [&'static str] = &["String", "At", "Array"];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[(union::Kind::String, 0), (union::Kind::Object, 1), (union::Kind::Array, 2)],
    );
    const EXCLUSIVE: bool = false;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::String),
            1 => source.read(Self::At),
            _ => source.read(Self::Array),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::String(value) => visitor.branch(value),
            Self::At(value) => visitor.branch(value),
            Self::Array(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct LevelObjectSlots {
    unit: Option<String>,
    at: Option<i32>,
}

impl object::Object for LevelObject {
    type Slots = LevelObjectSlots;
    const NAME: &'static str = "LevelObject";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("unit"),
        object::Field::optional("at"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "unit" => Some(0),
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
            0 => source.fill(&mut slots.unit),
            1 => source.fill(&mut slots.at),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            unit: slots.unit,
            at: slots.at,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("unit", &self.unit);
        visitor.optional("at", &self.at);
    }
}

#[derive(Default)]
pub struct LevelOrUnitObjectSlots {
    level: Option<LevelAt>,
    unit: Option<LevelOrUnitUnit>,
}

impl object::Object for LevelOrUnitObject {
    type Slots = LevelOrUnitObjectSlots;
    const NAME: &'static str = "LevelOrUnitObject";
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
            0 => source.try_fill(&mut slots.level),
            1 => source.try_fill(&mut slots.unit),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            level: slots.level,
            unit: slots.unit,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        if let Some(part) = &self.level {
            visitor.flatten(part);
        }
        if let Some(part) = &self.unit {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`Level`", self.level.is_some()), ("`Unit`", self.unit.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct LevelOrUnitUnitSlots {
    unit: Option<String>,
}

impl object::Object for LevelOrUnitUnit {
    type Slots = LevelOrUnitUnitSlots;
    const NAME: &'static str = "LevelOrUnitUnit";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("unit")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "unit" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.unit),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { unit: slots.unit })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("unit", &self.unit);
    }
}

impl union::Union for LevelOrUnitValue {
    const NAME: &'static str = "LevelOrUnitValue";
    const BRANCHES: &'static [&'static str] = &["String", "Array"];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[(union::Kind::String, 0), (union::Kind::Array, 1)],
    );
    const EXCLUSIVE: bool = false;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::String),
            _ => source.read(Self::Array),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::String(value) => visitor.branch(value),
            Self::Array(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for LevelOrUnitValue2 {
    const NAME: &'static str = "LevelOrUnitValue2";
    const BRANCHES: &'static [&'static str] = &["Object", "Value"];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[(union::Kind::Object, 0), (union::Kind::String, 1), (union::Kind::Array, 1)],
    );
    const EXCLUSIVE: bool = false;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Object),
            _ => source.read(Self::Value),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Object(value) => visitor.branch(value),
            Self::Value(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct StartedLevelSlots {
    event: Option<()>,
    level: Option<LevelName>,
    at: Option<i64>,
}

impl object::Object for StartedLevel {
    type Slots = StartedLevelSlots;
    const NAME: &'static str = "StartedLevel";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("event"),
        object::Field::required("level"),
        object::Field::required("at"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "event" => Some(0),
            "level" => Some(1),
            "at" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.event, "started"),
            1 => source.fill(&mut slots.level),
            2 => source.fill(&mut slots.at),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let StartedLevelSlots { event: Some(()), level: Some(level), at: Some(at) } = slots
        else {
            return None;
        };
        Some(Self { level, at })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("event", "started");
        visitor.required("level", &self.level);
        visitor.required("at", &self.at);
    }
}

#[derive(Default)]
pub struct BriefSlots {
    id: Option<i32>,
}

impl object::Object for Brief {
    type Slots = BriefSlots;
    const NAME: &'static str = "Brief";
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
            0 => source.fill(&mut slots.id),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let BriefSlots { id: Some(id) } = slots else {
            return None;
        };
        Some(Self { id })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
    }
}

#[derive(Default)]
pub struct FullSlots {
    id: Option<i32>,
    name: Option<String>,
}

impl object::Object for Full {
    type Slots = FullSlots;
    const NAME: &'static str = "Full";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("id"),
        object::Field::required("name"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
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
            0 => source.fill(&mut slots.id),
            1 => source.fill_checked(&mut slots.name, &Self::NAME),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let FullSlots { id: Some(id), name: Some(name) } = slots else {
            return None;
        };
        Some(Self { id, name })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
        visitor.required_checked("name", &self.name, &Self::NAME);
    }
}

#[derive(Default)]
pub struct NotedSlots {
    id: Option<i32>,
    name: Option<String>,
    note: Option<String>,
}

impl object::Object for Noted {
    type Slots = NotedSlots;
    const NAME: &'static str = "Noted";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("id"),
        object::Field::required("name"),
        object::Field::optional("note"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
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
            0 => source.fill(&mut slots.id),
            1 => source.fill(&mut slots.name),
            2 => source.fill(&mut slots.note),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let NotedSlots { id: Some(id), name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self { id, name, note: slots.note })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
        visitor.required("name", &self.name);
        visitor.optional("note", &self.note);
    }
}

#[derive(Default)]
pub struct AliasedSlots {
    id: Option<i32>,
    alias: Option<String>,
}

impl object::Object for Aliased {
    type Slots = AliasedSlots;
    const NAME: &'static str = "Aliased";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("id"),
        object::Field::optional("alias"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "alias" => Some(1),
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
            1 => source.fill(&mut slots.alias),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AliasedSlots { id: Some(id), .. } = slots else {
            return None;
        };
        Some(Self { id, alias: slots.alias })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
        visitor.optional("alias", &self.alias);
    }
}

impl union::Union for Chain {
    const NAME: &'static str = "Chain";
    const BRANCHES: &'static [&'static str] = &["Brief", "Full", "Noted"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;
    const FULLER: &'static [(usize, usize)] = &[(1, 0), (2, 0), (2, 1)];

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Brief),
            1 => source.read(Self::Full),
            _ => source.read(Self::Noted),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Brief(value) => visitor.branch(value),
            Self::Full(value) => visitor.branch(value),
            Self::Noted(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for Fork {
    const NAME: &'static str = "Fork";
    const BRANCHES: &'static [&'static str] = &["Brief", "Full", "Aliased"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;
    const FULLER: &'static [(usize, usize)] = &[(1, 0), (2, 0)];

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Brief),
            1 => source.read(Self::Full),
            _ => source.read(Self::Aliased),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Brief(value) => visitor.branch(value),
            Self::Full(value) => visitor.branch(value),
            Self::Aliased(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for Lists {
    const NAME: &'static str = "Lists";
    const BRANCHES: &'static [&'static str] = &["Array", "Array2"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;
    const EXCLUSIVE: bool = false;
    const FULLER: &'static [(usize, usize)] = &[(1, 0)];

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Array),
            _ => source.read(Self::Array2),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Array(value) => visitor.branch(value),
            Self::Array2(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for Whatever {
    const NAME: &'static str = "Whatever";
    const BRANCHES: &'static [&'static str] = &["Brief", "Object"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;
    const FULLER: &'static [(usize, usize)] = &[(0, 1)];

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Brief),
            _ => source.read(Self::Object),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Brief(value) => visitor.branch(value),
            Self::Object(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for Twice {
    const NAME: &'static str = "Twice";
    const BRANCHES: &'static [&'static str] = &["Brief", "String"];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[(union::Kind::Object, 0), (union::Kind::String, 1)],
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Brief),
            _ => source.read(Self::String),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Brief(value) => visitor.branch(value),
            Self::String(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for Color {
    const NAME: &'static str = "Color";
    const BRANCHES: &'static [&'static str] = &["String", "Known"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;
    const EXCLUSIVE: bool = false;
    const FULLER: &'static [(usize, usize)] = &[(1, 0)];

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::String),
            _ => source.read(Self::Known),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::String(value) => visitor.branch(value),
            Self::Known(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl enumeration::StringEnum for ColorKnown {
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

impl union::Union for Amount {
    const NAME: &'static str = "Amount";
    const BRANCHES: &'static [&'static str] = &["Number", "Integer"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;
    const EXCLUSIVE: bool = false;
    const FULLER: &'static [(usize, usize)] = &[(1, 0)];

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Number),
            _ => source.read(Self::Integer),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Number(value) => visitor.branch(value),
            Self::Integer(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for Layered {
    const NAME: &'static str = "Layered";
    const BRANCHES: &'static [&'static str] = &["Layers", "Bare"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;
    const FULLER: &'static [(usize, usize)] = &[(0, 1)];

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Layers),
            _ => source.read(Self::Bare),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Layers(value) => visitor.branch(value),
            Self::Bare(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for LayeredLayers {
    const NAME: &'static str = "LayeredLayers";
    const BRANCHES: &'static [&'static str] = &["Wide", "Tall"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Wide),
            _ => source.read(Self::Tall),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Wide(value) => visitor.branch(value),
            Self::Tall(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct LayeredWideSlots {
    name: Option<String>,
    width: Option<i64>,
}

impl object::Object for LayeredWide {
    type Slots = LayeredWideSlots;
    const NAME: &'static str = "LayeredWide";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("name"),
        object::Field::required("width"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "width" => Some(1),
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
            1 => source.fill(&mut slots.width),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let LayeredWideSlots { width: Some(width), .. } = slots else {
            return None;
        };
        Some(Self { width, name: slots.name })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("name", &self.name);
        visitor.required("width", &self.width);
    }
}

#[derive(Default)]
pub struct LayeredTallSlots {
    height: Option<i64>,
}

impl object::Object for LayeredTall {
    type Slots = LayeredTallSlots;
    const NAME: &'static str = "LayeredTall";
    const FIELDS: &'static [object::Field] = &[object::Field::required("height")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "height" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.height),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let LayeredTallSlots { height: Some(height) } = slots else {
            return None;
        };
        Some(Self { height })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("height", &self.height);
    }
}

#[derive(Default)]
pub struct BothOrNull2Slots {
    cat_or_fish: CatOrFishSlots,
    name: Option<BothOrNullName>,
    number: Option<BothOrNullNumber>,
}

impl object::Object for BothOrNull2 {
    type Slots = BothOrNull2Slots;
    const NAME: &'static str = "BothOrNull2";
    const WHOLE: usize = 2;
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("claws", 0),
        object::Field::branch("fins", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "claws" => Some(0),
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
            0..2 => {
                <CatOrFish as object::Object>::read(
                    &mut slots.cat_or_fish,
                    index,
                    source,
                )
            }
            _ => source.skip(),
        }
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.try_fill(&mut slots.name),
            1 => source.try_fill(&mut slots.number),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let cat_or_fish = object::Object::build(slots.cat_or_fish, problems);
        Some(Self {
            name: slots.name,
            number: slots.number,
            cat_or_fish: cat_or_fish?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        object::Object::visit(&self.cat_or_fish, visitor);
        if let Some(part) = &self.name {
            visitor.flatten(part);
        }
        if let Some(part) = &self.number {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::Object::check_members(&self.cat_or_fish, at, out);
        object::check_presence(
            "anyOf",
            false,
            &[("`Name`", self.name.is_some()), ("`Number`", self.number.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct CatOrFishSlots {
    claws: Option<i64>,
    fins: Option<i64>,
}

impl object::Object for CatOrFish {
    type Slots = CatOrFishSlots;
    const NAME: &'static str = "CatOrFish";
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("claws", 0),
        object::Field::branch("fins", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "claws" => Some(0),
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
            0 => source.fill(&mut slots.claws),
            1 => source.fill(&mut slots.fins),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("claws", slots.claws.map(Self::Cat));
        one.branch("fins", slots.fins.map(Self::Fish));
        one.or(Self::Unknown)
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::Cat(value) => visitor.required("claws", value),
            Self::Fish(value) => visitor.required("fins", value),
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
pub struct BothOrNullNameSlots {
    name: Option<String>,
}

impl object::Object for BothOrNullName {
    type Slots = BothOrNullNameSlots;
    const NAME: &'static str = "BothOrNullName";
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

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let BothOrNullNameSlots { name: Some(name) } = slots else {
            return None;
        };
        Some(Self { name })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
    }
}

#[derive(Default)]
pub struct BothOrNullNumberSlots {
    number: Option<i64>,
}

impl object::Object for BothOrNullNumber {
    type Slots = BothOrNullNumberSlots;
    const NAME: &'static str = "BothOrNullNumber";
    const FIELDS: &'static [object::Field] = &[object::Field::required("number")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "number" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.number),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let BothOrNullNumberSlots { number: Some(number) } = slots else {
            return None;
        };
        Some(Self { number })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("number", &self.number);
    }
}

#[derive(Default)]
pub struct HasBothSlots {
    both: Option<BothOrNull>,
}

impl object::Object for HasBoth {
    type Slots = HasBothSlots;
    const NAME: &'static str = "HasBoth";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("both")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "both" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.both),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { both: slots.both })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("both", &self.both);
    }
}
