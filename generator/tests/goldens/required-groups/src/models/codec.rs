// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use std::collections::BTreeMap;

use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::union::{self, unions};
use crate::support::violation;

use super::*;

objects!(
    Contact, Place, Excluded, Measures, Contradiction, Closed, Notice, Paid,
    CardOrCashCard, CardOrCashCash, Sent, SentMail, SentCourier, Mail, Found, Within,
    DeepOrFlatDeep, LeftOrRightLeft, LeftOrRightRight, DeepOrFlatFlat, Either,
    LeftOrRightLeft2, LeftOrRightRight2
);

unions!(CardOrCash, LeftOrRight, DeepOrFlat, LeftOrRight2);

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
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Notice {
    type Slots = NoticeSlots;
    const NAME: &'static str = "Notice";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
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

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let NoticeSlots { event: Some(event), .. } = slots else {
            return None;
        };
        Some(Self {
            event,
            whole: slots.whole,
            changes: slots.changes,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("event", &self.event);
        visitor.optional("whole", &self.whole);
        visitor.optional("changes", &self.changes);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        schemas::NOTICE.check(self, at, out);
    }
}

#[derive(Default)]
pub struct PaidSlots {
    id: Option<String>,
    amount: Option<i64>,
    card_or_cash: Option<CardOrCash>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Paid {
    type Slots = PaidSlots;
    const NAME: &'static str = "Paid";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const WHOLE: usize = 1;
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("id"),
        object::Field::optional("amount"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
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
            0 => source.fill(&mut slots.id),
            1 => source.fill(&mut slots.amount),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        match name.as_str() {
            "currency" => source.insert(&mut slots.additional_properties, name),
            _ => source.skip(),
        }
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.card_or_cash),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let card_or_cash = slots.card_or_cash;
        Some(Self {
            id: slots.id,
            amount: slots.amount,
            additional_properties: slots.additional_properties,
            card_or_cash: card_or_cash?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("id", &self.id);
        visitor.optional("amount", &self.amount);
        visitor.flatten(&self.card_or_cash);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_around(self, at, out);
    }
}

#[derive(Default)]
pub struct CardOrCashCardSlots {
    card: Option<String>,
}

impl object::Object for CardOrCashCard {
    type Slots = CardOrCashCardSlots;
    const NAME: &'static str = "CardOrCashCard";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("card"),
        object::Field::around("amount"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "card" => Some(0),
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
            0 => source.fill(&mut slots.card),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let CardOrCashCardSlots { card: Some(card) } = slots else {
            return None;
        };
        Some(Self { card })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("card", &self.card);
    }
}

#[derive(Default)]
pub struct CardOrCashCashSlots {
    till: Option<String>,
}

impl object::Object for CardOrCashCash {
    type Slots = CardOrCashCashSlots;
    const NAME: &'static str = "CardOrCashCash";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("till"),
        object::Field::around("currency"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "till" => Some(0),
            "currency" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.till),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let CardOrCashCashSlots { till: Some(till) } = slots else {
            return None;
        };
        Some(Self { till })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("till", &self.till);
    }
}

impl union::Union for CardOrCash {
    const NAME: &'static str = "CardOrCash";
    const BRANCHES: &'static [&'static str] = &["Card", "Cash"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Card),
            _ => source.read(Self::Cash),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Card(value) => visitor.branch(value),
            Self::Cash(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct SentSlots {
    id: Option<String>,
    mail: Option<SentMail>,
    courier: Option<SentCourier>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Sent {
    type Slots = SentSlots;
    const NAME: &'static str = "Sent";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const WHOLE: usize = 2;
    const FIELDS: &'static [object::Field] = &[object::Field::optional("id")];

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
        match name.as_str() {
            "town" => source.insert(&mut slots.additional_properties, name),
            _ => source.skip(),
        }
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.try_fill(&mut slots.mail),
            1 => source.try_fill(&mut slots.courier),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            id: slots.id,
            additional_properties: slots.additional_properties,
            mail: slots.mail,
            courier: slots.courier,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("id", &self.id);
        if let Some(part) = &self.mail {
            visitor.flatten(part);
        }
        if let Some(part) = &self.courier {
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
            &[("`Mail`", self.mail.is_some()), ("`Courier`", self.courier.is_some())],
            at,
            out,
        );
        object::check_around(self, at, out);
    }
}

#[derive(Default)]
pub struct SentMailSlots {
    street: Option<String>,
}

impl object::Object for SentMail {
    type Slots = SentMailSlots;
    const NAME: &'static str = "SentMail";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("street"),
        object::Field::around("town"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "street" => Some(0),
            "town" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.street),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let SentMailSlots { street: Some(street) } = slots else {
            return None;
        };
        Some(Self { street })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("street", &self.street);
    }
}

#[derive(Default)]
pub struct SentCourierSlots {
    courier: Option<String>,
}

impl object::Object for SentCourier {
    type Slots = SentCourierSlots;
    const NAME: &'static str = "SentCourier";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("courier"),
        object::Field::around("id"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "courier" => Some(0),
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
            0 => source.fill(&mut slots.courier),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let SentCourierSlots { courier: Some(courier) } = slots else {
            return None;
        };
        Some(Self { courier })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("courier", &self.courier);
    }
}

#[derive(Default)]
pub struct MailSlots {
    street: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Mail {
    type Slots = MailSlots;
    const NAME: &'static str = "Mail";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[object::Field::required("street")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "street" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.street),
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
        let MailSlots { street: Some(street), .. } = slots else {
            return None;
        };
        Some(Self {
            street,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("street", &self.street);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        schemas::MAIL.check(self, at, out);
    }
}

#[derive(Default)]
pub struct FoundSlots {
    id: Option<String>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Found {
    type Slots = FoundSlots;
    const NAME: &'static str = "Found";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[object::Field::optional("id")];

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
        match name.as_str() {
            "path" | "url" => source.insert(&mut slots.additional_properties, name),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            id: slots.id,
            additional_properties: slots.additional_properties,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("id", &self.id);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        schemas::FOUND.check(self, at, out);
    }
}

#[derive(Default)]
pub struct WithinSlots {
    id: Option<String>,
    deep_or_flat: Option<DeepOrFlat>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Within {
    type Slots = WithinSlots;
    const NAME: &'static str = "Within";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const WHOLE: usize = 1;
    const FIELDS: &'static [object::Field] = &[object::Field::optional("id")];

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
        match name.as_str() {
            "far" => source.insert(&mut slots.additional_properties, name),
            _ => source.skip(),
        }
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.deep_or_flat),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let deep_or_flat = slots.deep_or_flat;
        Some(Self {
            id: slots.id,
            additional_properties: slots.additional_properties,
            deep_or_flat: deep_or_flat?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("id", &self.id);
        visitor.flatten(&self.deep_or_flat);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_around(self, at, out);
    }
}

#[derive(Default)]
pub struct DeepOrFlatDeepSlots {
    deep: Option<String>,
    left_or_right: Option<LeftOrRight>,
}

impl object::Object for DeepOrFlatDeep {
    type Slots = DeepOrFlatDeepSlots;
    const NAME: &'static str = "DeepOrFlatDeep";
    const WHOLE: usize = 1;
    const FIELDS: &'static [object::Field] = &[object::Field::required("deep")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "deep" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.deep),
            _ => source.skip(),
        }
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.left_or_right),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let left_or_right = slots.left_or_right;
        let DeepOrFlatDeepSlots { deep: Some(deep), .. } = slots else {
            return None;
        };
        Some(Self {
            deep,
            left_or_right: left_or_right?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("deep", &self.deep);
        visitor.flatten(&self.left_or_right);
    }
}

#[derive(Default)]
pub struct LeftOrRightLeftSlots {
    left: Option<String>,
}

impl object::Object for LeftOrRightLeft {
    type Slots = LeftOrRightLeftSlots;
    const NAME: &'static str = "LeftOrRightLeft";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("left"),
        object::Field::around("id"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "left" => Some(0),
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
            0 => source.fill(&mut slots.left),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let LeftOrRightLeftSlots { left: Some(left) } = slots else {
            return None;
        };
        Some(Self { left })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("left", &self.left);
    }
}

#[derive(Default)]
pub struct LeftOrRightRightSlots {
    right: Option<String>,
}

impl object::Object for LeftOrRightRight {
    type Slots = LeftOrRightRightSlots;
    const NAME: &'static str = "LeftOrRightRight";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("right"),
        object::Field::around("far"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "right" => Some(0),
            "far" => Some(1),
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

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let LeftOrRightRightSlots { right: Some(right) } = slots else {
            return None;
        };
        Some(Self { right })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("right", &self.right);
    }
}

impl union::Union for LeftOrRight {
    const NAME: &'static str = "LeftOrRight";
    const BRANCHES: &'static [&'static str] = &["Left", "Right"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Left),
            _ => source.read(Self::Right),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Left(value) => visitor.branch(value),
            Self::Right(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct DeepOrFlatFlatSlots {
    flat: Option<String>,
}

impl object::Object for DeepOrFlatFlat {
    type Slots = DeepOrFlatFlatSlots;
    const NAME: &'static str = "DeepOrFlatFlat";
    const FIELDS: &'static [object::Field] = &[object::Field::required("flat")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "flat" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.flat),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let DeepOrFlatFlatSlots { flat: Some(flat) } = slots else {
            return None;
        };
        Some(Self { flat })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("flat", &self.flat);
    }
}

impl union::Union for DeepOrFlat {
    const NAME: &'static str = "DeepOrFlat";
    const BRANCHES: &'static [&'static str] = &["Deep", "Flat"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Deep),
            _ => source.read(Self::Flat),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Deep(value) => visitor.branch(value),
            Self::Flat(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct EitherSlots {
    id: Option<String>,
    left_or_right: Option<LeftOrRight2>,
    additional_properties: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for Either {
    type Slots = EitherSlots;
    const NAME: &'static str = "Either";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const WHOLE: usize = 1;
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
        match name.as_str() {
            "left" => source.insert(&mut slots.additional_properties, name),
            _ => source.skip(),
        }
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.left_or_right),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let left_or_right = slots.left_or_right;
        let EitherSlots { id: Some(id), .. } = slots else {
            return None;
        };
        Some(Self {
            id,
            additional_properties: slots.additional_properties,
            left_or_right: left_or_right?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
        visitor.flatten(&self.left_or_right);
        for (name, value) in &self.additional_properties {
            visitor.required(name, value);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_around(self, at, out);
    }
}

#[derive(Default)]
pub struct LeftOrRightLeft2Slots {
    left: Option<String>,
}

impl object::Object for LeftOrRightLeft2 {
    type Slots = LeftOrRightLeft2Slots;
    const NAME: &'static str = "LeftOrRightLeft2";
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

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let LeftOrRightLeft2Slots { left: Some(left) } = slots else {
            return None;
        };
        Some(Self { left })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("left", &self.left);
    }
}

#[derive(Default)]
pub struct LeftOrRightRight2Slots {
    right: Option<String>,
}

impl object::Object for LeftOrRightRight2 {
    type Slots = LeftOrRightRight2Slots;
    const NAME: &'static str = "LeftOrRightRight2";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("right"),
        object::Field::around("left"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "right" => Some(0),
            "left" => Some(1),
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

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let LeftOrRightRight2Slots { right: Some(right) } = slots else {
            return None;
        };
        Some(Self { right })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("right", &self.right);
    }
}

impl union::Union for LeftOrRight2 {
    const NAME: &'static str = "LeftOrRight2";
    const BRANCHES: &'static [&'static str] = &["Left", "Right"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Left),
            _ => source.read(Self::Right),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Left(value) => visitor.branch(value),
            Self::Right(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}
