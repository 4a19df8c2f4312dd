// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, integer_enums, string_enums};
use crate::support::json::constrained_newtypes;
use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::union::{self, unions};
use crate::support::violation;

use super::*;

objects!(
    Constants, Payment, Address, Base, Closed, Either, EitherLeft, EitherRight,
    UntypedObject, Tree
);

string_enums!(ConstantsKind, AddressCountry, Direction);

integer_enums!(ConstantsVersion);

unions!(FlexibleValue, Untyped);

constrained_newtypes!(ConstantsOrigin, Point, Headers, Words, Readings, Name, Word);

#[derive(Default)]
pub struct ConstantsSlots {
    version: Option<ConstantsVersion>,
    kind: Option<ConstantsKind>,
    origin: Option<ConstantsOrigin>,
}

impl object::Object for Constants {
    type Slots = ConstantsSlots;
    const NAME: &'static str = "Constants";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("version"),
        object::Field::optional("kind"),
        object::Field::optional("origin"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "version" => Some(0),
            "kind" => Some(1),
            "origin" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.version),
            1 => source.fill(&mut slots.kind),
            2 => source.fill(&mut slots.origin),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ConstantsSlots { version: Some(version), .. } = slots else {
            return None;
        };
        Some(Self {
            version,
            kind: slots.kind,
            origin: slots.origin,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("version", &self.version);
        visitor.optional("kind", &self.kind);
        visitor.optional("origin", &self.origin);
    }
}

impl enumeration::IntegerEnum for ConstantsVersion {
    const VALUES: &'static [(Self, i64)] = &[(Self::V2, 2)];

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

impl enumeration::StringEnum for ConstantsKind {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Sensor, "sensor")];

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
pub struct PaymentSlots {
    amount: Option<f64>,
    card: Option<String>,
    address: Option<String>,
    currency: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Payment {
    type Slots = PaymentSlots;
    const NAME: &'static str = "Payment";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("amount"),
        object::Field::optional("card"),
        object::Field::optional("address"),
        object::Field::optional("currency"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "amount" => Some(0),
            "card" => Some(1),
            "address" => Some(2),
            "currency" => Some(3),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.amount, &Self::AMOUNT),
            1 => source.fill(&mut slots.card),
            2 => source.fill(&mut slots.address),
            3 => source.fill(&mut slots.currency),
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
        let PaymentSlots { amount: Some(amount), .. } = slots else {
            return None;
        };
        Some(Self {
            amount,
            card: slots.card,
            address: slots.address,
            currency: slots.currency,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("amount", &self.amount, &Self::AMOUNT);
        visitor.optional("card", &self.card);
        visitor.optional("address", &self.address);
        visitor.optional("currency", &self.currency);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        schemas::PAYMENT.check(self, at, out);
    }
}

#[derive(Default)]
pub struct AddressSlots {
    country: Option<AddressCountry>,
    code: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Address {
    type Slots = AddressSlots;
    const NAME: &'static str = "Address";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("country"),
        object::Field::optional("code"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "country" => Some(0),
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
            0 => source.fill(&mut slots.country),
            1 => source.fill(&mut slots.code),
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
            country: slots.country,
            code: slots.code,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("country", &self.country);
        visitor.optional("code", &self.code);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        schemas::ADDRESS.check(self, at, out);
    }
}

impl enumeration::StringEnum for AddressCountry {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Nl, "NL"),
        (Self::Us, "US"),
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
pub struct BaseSlots {
    id: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Base {
    type Slots = BaseSlots;
    const NAME: &'static str = "Base";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
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

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.additional_properties, name)
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let BaseSlots { id: Some(id), .. } = slots else {
            return None;
        };
        Some(Self {
            id,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }
}

#[derive(Default)]
pub struct ClosedSlots {
    note: Option<String>,
    id: Option<String>,
}

impl object::Object for Closed {
    type Slots = ClosedSlots;
    const NAME: &'static str = "Closed";
    const UNKNOWN: object::Unknown = object::Unknown::Deny;
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("note"),
        object::Field::required("id"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "note" => Some(0),
            "id" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.note),
            1 => source.fill(&mut slots.id),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ClosedSlots { id: Some(id), .. } = slots else {
            return None;
        };
        Some(Self { id, note: slots.note })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("note", &self.note);
        visitor.required("id", &self.id);
    }
}

#[derive(Default)]
pub struct EitherSlots {
    id: Option<String>,
    left: Option<EitherLeft>,
    right: Option<EitherRight>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Either {
    type Slots = EitherSlots;
    const NAME: &'static str = "Either";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const WHOLE: usize = 2;
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
            0 => source.try_fill(&mut slots.left),
            1 => source.try_fill(&mut slots.right),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let EitherSlots { id: Some(id), .. } = slots else {
            return None;
        };
        Some(Self {
            id,
            additional_properties: slots.additional_properties,
            left: slots.left,
            right: slots.right,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
        if let Some(part) = &self.left {
            visitor.flatten(part);
        }
        if let Some(part) = &self.right {
            visitor.flatten(part);
        }
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`Left`", self.left.is_some()), ("`Right`", self.right.is_some())],
            at,
            out,
        );
        schemas::EITHER.check(self, at, out);
    }
}

#[derive(Default)]
pub struct EitherLeftSlots {
    left: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for EitherLeft {
    type Slots = EitherLeftSlots;
    const NAME: &'static str = "EitherLeft";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[object::Field::required("left")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "left" => Some(0),
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
        let EitherLeftSlots { left: Some(left), .. } = slots else {
            return None;
        };
        Some(Self {
            left,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("left", &self.left);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }
}

#[derive(Default)]
pub struct EitherRightSlots {
    right: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for EitherRight {
    type Slots = EitherRightSlots;
    const NAME: &'static str = "EitherRight";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[object::Field::required("right")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "right" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.right),
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
        let EitherRightSlots { right: Some(right), .. } = slots else {
            return None;
        };
        Some(Self {
            right,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("right", &self.right);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }
}

impl union::Union for FlexibleValue {
    const NAME: &'static str = "FlexibleValue";
    const BRANCHES: &'static [&'static str] = &["Integer", "String"];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[(union::Kind::Number, 0), (union::Kind::String, 1)],
    );
    const EXCLUSIVE: bool = false;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read_checked(Self::Integer, &Self::INTEGER),
            _ => source.read_checked(Self::String, &Self::STRING),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Integer(value) => visitor.branch_checked(value, &Self::INTEGER),
            Self::String(value) => visitor.branch_checked(value, &Self::STRING),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for Untyped {
    const NAME: &'static str = "Untyped";
    const BRANCHES: &'static [&'static str] = &["String", "Object", "Other"];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[
            (union::Kind::String, 0),
            (union::Kind::Object, 1),
            (union::Kind::Number, 2),
            (union::Kind::Null, 2),
            (union::Kind::Boolean, 2),
            (union::Kind::Array, 2),
        ],
    );
    const EXCLUSIVE: bool = false;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read_checked(Self::String, &Self::STRING),
            1 => source.read(Self::Object),
            _ => source.read(Self::Other),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::String(value) => visitor.branch_checked(value, &Self::STRING),
            Self::Object(value) => visitor.branch(value),
            Self::Other(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct UntypedObjectSlots {
    a: Option<String>,
}

impl object::Object for UntypedObject {
    type Slots = UntypedObjectSlots;
    const NAME: &'static str = "UntypedObject";
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

impl enumeration::StringEnum for Direction {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Upwards, "up"),
        (Self::Downwards, "down"),
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
pub struct TreeSlots {
    value: Option<Flexible>,
    picture: Option<String>,
    children: Option<Vec<Tree>>,
    labels: Option<Option<Vec<String>>>,
}

impl object::Object for Tree {
    type Slots = TreeSlots;
    const NAME: &'static str = "Tree";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("value"),
        object::Field::optional("picture"),
        object::Field::optional("children"),
        object::Field::optional("labels"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "value" => Some(0),
            "picture" => Some(1),
            "children" => Some(2),
            "labels" => Some(3),
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
            1 => source.fill(&mut slots.picture),
            2 => source.fill(&mut slots.children),
            3 => source.fill_checked(&mut slots.labels, &Self::LABELS),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            value: slots.value,
            picture: slots.picture,
            children: slots.children,
            labels: slots.labels,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("value", &self.value);
        visitor.optional("picture", &self.picture);
        visitor.optional("children", &self.children);
        visitor.optional_checked("labels", &self.labels, &Self::LABELS);
    }
}
