// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::object::{self, objects};
use crate::support::path;
use crate::support::union::{self, unions};
use crate::support::violation;

use super::*;

objects!(
    Account, AccountLimits, AccountInput, Address, AddressInput, Plain, Facets,
    FacetsSeen, FacetsTold, FacetsInput, FacetsSeenInput, FacetsToldInput, Kind, Mail,
    MailInput, Phone, PhoneInput, Login, LoginInput, Shared, SharedInput, Payment,
    CardOrCashCard, CardOrCashCash, PaymentInput, CardOrCashCard2, Access, AccessDoor,
    AccessInput, SecretPassword, SecretToken, SecretInput
);

unions!(Contact, ContactInput, CardOrCash, CardOrCash2, Secret);

#[derive(Default)]
pub struct AccountSlots {
    id: Option<String>,
    name: Option<String>,
    address: Option<Address>,
    parent: Option<Plain>,
    facets: Option<Facets>,
    limits: Option<Option<AccountLimits>>,
    contact: Option<Contact>,
    login: Option<Login>,
    shared: Option<Shared>,
    payment: Option<Payment>,
    access: Option<Access>,
    secret: Option<Secret>,
}

impl object::Object for Account {
    type Slots = AccountSlots;
    const NAME: &'static str = "Account";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("id"),
        object::Field::required("name"),
        object::Field::required("address"),
        object::Field::optional("parent"),
        object::Field::optional("facets"),
        object::Field::optional("limits"),
        object::Field::optional("contact"),
        object::Field::optional("login"),
        object::Field::optional("shared"),
        object::Field::optional("payment"),
        object::Field::optional("access"),
        object::Field::optional("secret"),
        object::Field::ignored("password"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "name" => Some(1),
            "address" => Some(2),
            "parent" => Some(3),
            "facets" => Some(4),
            "limits" => Some(5),
            "contact" => Some(6),
            "login" => Some(7),
            "shared" => Some(8),
            "payment" => Some(9),
            "access" => Some(10),
            "secret" => Some(11),
            "password" => Some(12),
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
            2 => source.fill(&mut slots.address),
            3 => source.fill(&mut slots.parent),
            4 => source.fill(&mut slots.facets),
            5 => source.fill(&mut slots.limits),
            6 => source.fill(&mut slots.contact),
            7 => source.fill(&mut slots.login),
            8 => source.fill(&mut slots.shared),
            9 => source.fill(&mut slots.payment),
            10 => source.fill(&mut slots.access),
            11 => source.fill(&mut slots.secret),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AccountSlots {
            id: Some(id),
            name: Some(name),
            address: Some(address),
            ..
        } = slots else {
            return None;
        };
        Some(Self {
            id,
            name,
            address,
            parent: slots.parent,
            facets: slots.facets,
            limits: slots.limits,
            contact: slots.contact,
            login: slots.login,
            shared: slots.shared,
            payment: slots.payment,
            access: slots.access,
            secret: slots.secret,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
        visitor.required("name", &self.name);
        visitor.required("address", &self.address);
        visitor.optional("parent", &self.parent);
        visitor.optional("facets", &self.facets);
        visitor.optional("limits", &self.limits);
        visitor.optional("contact", &self.contact);
        visitor.optional("login", &self.login);
        visitor.optional("shared", &self.shared);
        visitor.optional("payment", &self.payment);
        visitor.optional("access", &self.access);
        visitor.optional("secret", &self.secret);
    }
}

#[derive(Default)]
pub struct AccountLimitsSlots {
    most: Option<i64>,
}

impl object::Object for AccountLimits {
    type Slots = AccountLimitsSlots;
    const NAME: &'static str = "AccountLimits";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("most")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "most" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.most),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { most: slots.most })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("most", &self.most);
    }
}

#[derive(Default)]
pub struct AccountInputSlots {
    name: Option<String>,
    password: Option<crate::Secret>,
    address: Option<AddressInput>,
    parent: Option<Plain>,
    facets: Option<FacetsInput>,
    limits: Option<Option<AccountLimits>>,
    contact: Option<ContactInput>,
    login: Option<LoginInput>,
    shared: Option<SharedInput>,
    payment: Option<PaymentInput>,
    access: Option<AccessInput>,
    secret: Option<SecretInput>,
}

impl object::Object for AccountInput {
    type Slots = AccountInputSlots;
    const NAME: &'static str = "AccountInput";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::required("password"),
        object::Field::required("address"),
        object::Field::optional("parent"),
        object::Field::optional("facets"),
        object::Field::optional("limits"),
        object::Field::optional("contact"),
        object::Field::optional("login"),
        object::Field::optional("shared"),
        object::Field::optional("payment"),
        object::Field::optional("access"),
        object::Field::optional("secret"),
        object::Field::ignored("id"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "password" => Some(1),
            "address" => Some(2),
            "parent" => Some(3),
            "facets" => Some(4),
            "limits" => Some(5),
            "contact" => Some(6),
            "login" => Some(7),
            "shared" => Some(8),
            "payment" => Some(9),
            "access" => Some(10),
            "secret" => Some(11),
            "id" => Some(12),
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
            1 => source.fill_checked(&mut slots.password, &Self::PASSWORD),
            2 => source.fill(&mut slots.address),
            3 => source.fill(&mut slots.parent),
            4 => source.fill(&mut slots.facets),
            5 => source.fill(&mut slots.limits),
            6 => source.fill(&mut slots.contact),
            7 => source.fill(&mut slots.login),
            8 => source.fill(&mut slots.shared),
            9 => source.fill(&mut slots.payment),
            10 => source.fill(&mut slots.access),
            11 => source.fill(&mut slots.secret),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AccountInputSlots {
            name: Some(name),
            password: Some(password),
            address: Some(address),
            ..
        } = slots else {
            return None;
        };
        Some(Self {
            name,
            password,
            address,
            parent: slots.parent,
            facets: slots.facets,
            limits: slots.limits,
            contact: slots.contact,
            login: slots.login,
            shared: slots.shared,
            payment: slots.payment,
            access: slots.access,
            secret: slots.secret,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        visitor.required_checked("password", &self.password, &Self::PASSWORD);
        visitor.required("address", &self.address);
        visitor.optional("parent", &self.parent);
        visitor.optional("facets", &self.facets);
        visitor.optional("limits", &self.limits);
        visitor.optional("contact", &self.contact);
        visitor.optional("login", &self.login);
        visitor.optional("shared", &self.shared);
        visitor.optional("payment", &self.payment);
        visitor.optional("access", &self.access);
        visitor.optional("secret", &self.secret);
    }
}

#[derive(Default)]
pub struct AddressSlots {
    verified: Option<bool>,
    street: Option<String>,
}

impl object::Object for Address {
    type Slots = AddressSlots;
    const NAME: &'static str = "Address";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("verified"),
        object::Field::required("street"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "verified" => Some(0),
            "street" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.verified),
            1 => source.fill(&mut slots.street),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AddressSlots { verified: Some(verified), street: Some(street) } = slots else {
            return None;
        };
        Some(Self { verified, street })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("verified", &self.verified);
        visitor.required("street", &self.street);
    }
}

#[derive(Default)]
pub struct AddressInputSlots {
    street: Option<String>,
}

impl object::Object for AddressInput {
    type Slots = AddressInputSlots;
    const NAME: &'static str = "AddressInput";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("street"),
        object::Field::ignored("verified"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "street" => Some(0),
            "verified" => Some(1),
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
        let AddressInputSlots { street: Some(street) } = slots else {
            return None;
        };
        Some(Self { street })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("street", &self.street);
    }
}

#[derive(Default)]
pub struct PlainSlots {
    name: Option<String>,
}

impl object::Object for Plain {
    type Slots = PlainSlots;
    const NAME: &'static str = "Plain";
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

#[derive(Default)]
pub struct FacetsSlots {
    seen: Option<FacetsSeen>,
    told: Option<FacetsTold>,
}

impl object::Object for Facets {
    type Slots = FacetsSlots;
    const NAME: &'static str = "Facets";
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
            0 => source.try_fill(&mut slots.seen),
            1 => source.try_fill(&mut slots.told),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            seen: slots.seen,
            told: slots.told,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        if let Some(part) = &self.seen {
            visitor.flatten(part);
        }
        if let Some(part) = &self.told {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`Seen`", self.seen.is_some()), ("`Told`", self.told.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct FacetsSeenSlots {
    seen: Option<String>,
    at: Option<i64>,
}

impl object::Object for FacetsSeen {
    type Slots = FacetsSeenSlots;
    const NAME: &'static str = "FacetsSeen";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("seen"),
        object::Field::optional("at"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "seen" => Some(0),
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
            0 => source.fill(&mut slots.seen),
            1 => source.fill(&mut slots.at),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let FacetsSeenSlots { seen: Some(seen), .. } = slots else {
            return None;
        };
        Some(Self { seen, at: slots.at })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("seen", &self.seen);
        visitor.optional("at", &self.at);
    }
}

#[derive(Default)]
pub struct FacetsToldSlots {
    by: Option<i64>,
}

impl object::Object for FacetsTold {
    type Slots = FacetsToldSlots;
    const NAME: &'static str = "FacetsTold";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("by"),
        object::Field::ignored("told"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "by" => Some(0),
            "told" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.by),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { by: slots.by })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("by", &self.by);
    }
}

#[derive(Default)]
pub struct FacetsInputSlots {
    seen: Option<FacetsSeenInput>,
    told: Option<FacetsToldInput>,
}

impl object::Object for FacetsInput {
    type Slots = FacetsInputSlots;
    const NAME: &'static str = "FacetsInput";
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
            0 => source.try_fill(&mut slots.seen),
            1 => source.try_fill(&mut slots.told),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            seen: slots.seen,
            told: slots.told,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        if let Some(part) = &self.seen {
            visitor.flatten(part);
        }
        if let Some(part) = &self.told {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`Seen`", self.seen.is_some()), ("`Told`", self.told.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct FacetsSeenInputSlots {
    at: Option<i64>,
}

impl object::Object for FacetsSeenInput {
    type Slots = FacetsSeenInputSlots;
    const NAME: &'static str = "FacetsSeenInput";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("at"),
        object::Field::ignored("seen"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "at" => Some(0),
            "seen" => Some(1),
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

#[derive(Default)]
pub struct FacetsToldInputSlots {
    told: Option<String>,
    by: Option<i64>,
}

impl object::Object for FacetsToldInput {
    type Slots = FacetsToldInputSlots;
    const NAME: &'static str = "FacetsToldInput";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("told"),
        object::Field::optional("by"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "told" => Some(0),
            "by" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.told),
            1 => source.fill(&mut slots.by),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let FacetsToldInputSlots { told: Some(told), .. } = slots else {
            return None;
        };
        Some(Self { told, by: slots.by })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("told", &self.told);
        visitor.optional("by", &self.by);
    }
}

impl union::Union for Contact {
    const NAME: &'static str = "Contact";
    const BRANCHES: &'static [&'static str] = &["Mail", "Phone"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind").texts(&[("mail", 0), ("phone", 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Mail),
            _ => source.read(Self::Phone),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Mail(value) => visitor.branch(value),
            Self::Phone(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

impl union::Union for ContactInput {
    const NAME: &'static str = "ContactInput";
    const BRANCHES: &'static [&'static str] = &["Mail", "Phone"];
    const DISPATCH: union::Dispatch = union::Dispatch::Tag(
        union::Tags::new("kind").texts(&[("mail", 0), ("phone", 1)]),
    );

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Mail),
            _ => source.read(Self::Phone),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Mail(value) => visitor.branch(value),
            Self::Phone(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct KindSlots {
    kind: Option<String>,
    since: Option<String>,
}

impl object::Object for Kind {
    type Slots = KindSlots;
    const NAME: &'static str = "Kind";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("since"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
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
            0 => source.fill(&mut slots.kind),
            1 => source.fill(&mut slots.since),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let KindSlots { kind: Some(kind), .. } = slots else {
            return None;
        };
        Some(Self { kind, since: slots.since })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("kind", &self.kind);
        visitor.optional("since", &self.since);
    }
}

#[derive(Default)]
pub struct MailSlots {
    kind: Option<()>,
    since: Option<String>,
    address: Option<String>,
}

impl object::Object for Mail {
    type Slots = MailSlots;
    const NAME: &'static str = "Mail";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("since"),
        object::Field::optional("address"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "since" => Some(1),
            "address" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.kind, "mail"),
            1 => source.fill(&mut slots.since),
            2 => source.fill(&mut slots.address),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let MailSlots { kind: Some(()), .. } = slots else {
            return None;
        };
        Some(Self {
            since: slots.since,
            address: slots.address,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "mail");
        visitor.optional("since", &self.since);
        visitor.optional("address", &self.address);
    }
}

#[derive(Default)]
pub struct MailInputSlots {
    kind: Option<()>,
    address: Option<String>,
}

impl object::Object for MailInput {
    type Slots = MailInputSlots;
    const NAME: &'static str = "MailInput";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("address"),
        object::Field::ignored("since"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "address" => Some(1),
            "since" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.kind, "mail"),
            1 => source.fill(&mut slots.address),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let MailInputSlots { kind: Some(()), .. } = slots else {
            return None;
        };
        Some(Self { address: slots.address })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "mail");
        visitor.optional("address", &self.address);
    }
}

#[derive(Default)]
pub struct PhoneSlots {
    kind: Option<()>,
    since: Option<String>,
    number: Option<String>,
}

impl object::Object for Phone {
    type Slots = PhoneSlots;
    const NAME: &'static str = "Phone";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("since"),
        object::Field::optional("number"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "since" => Some(1),
            "number" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.kind, "phone"),
            1 => source.fill(&mut slots.since),
            2 => source.fill(&mut slots.number),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PhoneSlots { kind: Some(()), .. } = slots else {
            return None;
        };
        Some(Self {
            since: slots.since,
            number: slots.number,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "phone");
        visitor.optional("since", &self.since);
        visitor.optional("number", &self.number);
    }
}

#[derive(Default)]
pub struct PhoneInputSlots {
    kind: Option<()>,
    number: Option<String>,
}

impl object::Object for PhoneInput {
    type Slots = PhoneInputSlots;
    const NAME: &'static str = "PhoneInput";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("kind"),
        object::Field::optional("number"),
        object::Field::ignored("since"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "kind" => Some(0),
            "number" => Some(1),
            "since" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.expect(&mut slots.kind, "phone"),
            1 => source.fill(&mut slots.number),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let PhoneInputSlots { kind: Some(()), .. } = slots else {
            return None;
        };
        Some(Self { number: slots.number })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.constant("kind", "phone");
        visitor.optional("number", &self.number);
    }
}

#[derive(Default)]
pub struct LoginSlots {
    key: Option<String>,
    id: Option<String>,
}

impl object::Object for Login {
    type Slots = LoginSlots;
    const NAME: &'static str = "Login";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("key"),
        object::Field::optional("id"),
        object::Field::ignored("password"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "key" => Some(0),
            "id" => Some(1),
            "password" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.key),
            1 => source.fill(&mut slots.id),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            key: slots.key,
            id: slots.id,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("key", &self.key);
        visitor.optional("id", &self.id);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`id`", self.id.is_some()), ("`key`", self.key.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct LoginInputSlots {
    password: Option<String>,
    key: Option<String>,
}

impl object::Object for LoginInput {
    type Slots = LoginInputSlots;
    const NAME: &'static str = "LoginInput";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("password"),
        object::Field::optional("key"),
        object::Field::ignored("id"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "password" => Some(0),
            "key" => Some(1),
            "id" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.password),
            1 => source.fill(&mut slots.key),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            password: slots.password,
            key: slots.key,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("password", &self.password);
        visitor.optional("key", &self.key);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`password`", self.password.is_some()), ("`key`", self.key.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct SharedSlots {
    by: Option<String>,
    key: Option<String>,
}

impl object::Object for Shared {
    type Slots = SharedSlots;
    const NAME: &'static str = "Shared";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("by"),
        object::Field::optional("key"),
        object::Field::ignored("password"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "by" => Some(0),
            "key" => Some(1),
            "password" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.by),
            1 => source.fill(&mut slots.key),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            by: slots.by,
            key: slots.key,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("by", &self.by);
        visitor.optional("key", &self.key);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`by`", self.by.is_some()), ("`key`", self.key.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct SharedInputSlots {
    password: Option<String>,
    by: Option<String>,
    key: Option<String>,
}

impl object::Object for SharedInput {
    type Slots = SharedInputSlots;
    const NAME: &'static str = "SharedInput";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("password"),
        object::Field::optional("by"),
        object::Field::optional("key"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "password" => Some(0),
            "by" => Some(1),
            "key" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.password),
            1 => source.fill(&mut slots.by),
            2 => source.fill(&mut slots.key),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            password: slots.password,
            by: slots.by,
            key: slots.key,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("password", &self.password);
        visitor.optional("by", &self.by);
        visitor.optional("key", &self.key);
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[
                ("`password` and `by`", self.password.is_some() && self.by.is_some()),
                ("`key`", self.key.is_some()),
            ],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct PaymentSlots {
    id: Option<String>,
    card_or_cash: Option<CardOrCash>,
}

impl object::Object for Payment {
    type Slots = PaymentSlots;
    const NAME: &'static str = "Payment";
    const WHOLE: usize = 1;
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("id"),
        object::Field::ignored("pin"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "pin" => Some(1),
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
            card_or_cash: card_or_cash?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("id", &self.id);
        visitor.flatten(&self.card_or_cash);
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
        object::Field::ignored("pin"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "card" => Some(0),
            "pin" => Some(1),
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
    const FIELDS: &'static [object::Field] = &[object::Field::required("till")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "till" => Some(0),
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
pub struct PaymentInputSlots {
    pin: Option<String>,
    id: Option<String>,
    card_or_cash: Option<CardOrCash2>,
}

impl object::Object for PaymentInput {
    type Slots = PaymentInputSlots;
    const NAME: &'static str = "PaymentInput";
    const WHOLE: usize = 1;
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("pin"),
        object::Field::optional("id"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "pin" => Some(0),
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
            0 => source.fill(&mut slots.pin),
            1 => source.fill(&mut slots.id),
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
            pin: slots.pin,
            id: slots.id,
            card_or_cash: card_or_cash?,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("pin", &self.pin);
        visitor.optional("id", &self.id);
        visitor.flatten(&self.card_or_cash);
    }
}

#[derive(Default)]
pub struct CardOrCashCard2Slots {
    pin: Option<String>,
    card: Option<String>,
}

impl object::Object for CardOrCashCard2 {
    type Slots = CardOrCashCard2Slots;
    const NAME: &'static str = "CardOrCashCard2";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("pin"),
        object::Field::required("card"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "pin" => Some(0),
            "card" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill_checked(&mut slots.pin, &Self::PIN),
            1 => source.fill(&mut slots.card),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let CardOrCashCard2Slots { pin: Some(pin), card: Some(card) } = slots else {
            return None;
        };
        Some(Self { pin, card })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required_checked("pin", &self.pin, &Self::PIN);
        visitor.required("card", &self.card);
    }
}

impl union::Union for CardOrCash2 {
    const NAME: &'static str = "CardOrCash2";
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
pub struct AccessSlots {
    id: Option<String>,
    card: Option<CardOrCashCard>,
    door: Option<AccessDoor>,
}

impl object::Object for Access {
    type Slots = AccessSlots;
    const NAME: &'static str = "Access";
    const WHOLE: usize = 2;
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("id"),
        object::Field::ignored("pin"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "pin" => Some(1),
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

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.try_fill(&mut slots.card),
            1 => source.try_fill(&mut slots.door),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            id: slots.id,
            card: slots.card,
            door: slots.door,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("id", &self.id);
        if let Some(part) = &self.card {
            visitor.flatten(part);
        }
        if let Some(part) = &self.door {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`Card`", self.card.is_some()), ("`Door`", self.door.is_some())],
            at,
            out,
        );
    }
}

#[derive(Default)]
pub struct AccessDoorSlots {
    door: Option<String>,
}

impl object::Object for AccessDoor {
    type Slots = AccessDoorSlots;
    const NAME: &'static str = "AccessDoor";
    const FIELDS: &'static [object::Field] = &[object::Field::required("door")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "door" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.door),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let AccessDoorSlots { door: Some(door) } = slots else {
            return None;
        };
        Some(Self { door })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("door", &self.door);
    }
}

#[derive(Default)]
pub struct AccessInputSlots {
    pin: Option<String>,
    id: Option<String>,
    card: Option<CardOrCashCard2>,
    door: Option<AccessDoor>,
}

impl object::Object for AccessInput {
    type Slots = AccessInputSlots;
    const NAME: &'static str = "AccessInput";
    const WHOLE: usize = 2;
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("pin"),
        object::Field::optional("id"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "pin" => Some(0),
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
            0 => source.fill(&mut slots.pin),
            1 => source.fill(&mut slots.id),
            _ => source.skip(),
        }
    }

    fn read_whole<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.try_fill(&mut slots.card),
            1 => source.try_fill(&mut slots.door),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            pin: slots.pin,
            id: slots.id,
            card: slots.card,
            door: slots.door,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("pin", &self.pin);
        visitor.optional("id", &self.id);
        if let Some(part) = &self.card {
            visitor.flatten(part);
        }
        if let Some(part) = &self.door {
            visitor.flatten(part);
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        object::check_presence(
            "anyOf",
            false,
            &[("`Card`", self.card.is_some()), ("`Door`", self.door.is_some())],
            at,
            out,
        );
    }
}

impl union::Union for Secret {
    const NAME: &'static str = "Secret";
    const BRANCHES: &'static [&'static str] = &["Password", "Token"];
    const DISPATCH: union::Dispatch = union::Dispatch::Trial;
    const FULLER: &'static [(usize, usize)] = &[(1, 0)];

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Password),
            _ => source.read(Self::Token),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Password(value) => visitor.branch(value),
            Self::Token(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct SecretPasswordSlots {}

impl object::Object for SecretPassword {
    type Slots = SecretPasswordSlots;
    const NAME: &'static str = "SecretPassword";
    const FIELDS: &'static [object::Field] = &[object::Field::ignored("password")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "password" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        _: &mut Self::Slots,
        _: usize,
        source: S,
    ) -> Result<(), S::Error> {
        source.skip()
    }

    fn build(_: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {})
    }

    fn visit<V: object::Visit>(&self, _visitor: &mut V) {}
}

#[derive(Default)]
pub struct SecretTokenSlots {
    token: Option<String>,
}

impl object::Object for SecretToken {
    type Slots = SecretTokenSlots;
    const NAME: &'static str = "SecretToken";
    const FIELDS: &'static [object::Field] = &[object::Field::required("token")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "token" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.token),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let SecretTokenSlots { token: Some(token) } = slots else {
            return None;
        };
        Some(Self { token })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("token", &self.token);
    }
}

#[derive(Default)]
pub struct SecretInputSlots {
    password: Option<String>,
    token: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl object::Object for SecretInput {
    type Slots = SecretInputSlots;
    const NAME: &'static str = "SecretInput";
    const UNKNOWN: object::Unknown = object::Unknown::Keep;
    const FIELDS: &'static [object::Field] = &[
        object::Field::branch("password", 0),
        object::Field::branch("token", 0),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "password" => Some(0),
            "token" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.password),
            1 => source.fill(&mut slots.token),
            _ => source.skip(),
        }
    }

    fn read_unknown<S: object::Source>(
        slots: &mut Self::Slots,
        name: String,
        source: S,
    ) -> Result<(), S::Error> {
        source.insert(&mut slots.unknown, name)
    }

    fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
        let mut one = union::OneOf::new(Self::FIELDS, problems);
        one.branch("password", slots.password.map(Self::Password));
        one.branch("token", slots.token.map(Self::Token));
        one.or(Self::Unknown(slots.unknown))
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        match self {
            Self::Password(value) => visitor.required("password", value),
            Self::Token(value) => visitor.required("token", value),
            Self::Unknown(members) => {
                members.iter().for_each(|(name, value)| visitor.required(name, value))
            }
        }
    }

    fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
        if matches!(self, Self::Unknown(_)) {
            union::absent(Self::FIELDS, at, out);
        }
    }
}

/// What is of no branch is not shown: it may hold secrets.
impl std::fmt::Debug for SecretInput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Password(value) => f.debug_tuple("Password").field(value).finish(),
            Self::Token(value) => f.debug_tuple("Token").field(value).finish(),
            Self::Unknown(_) => f.write_str("Unknown([redacted])"),
        }
    }
}
