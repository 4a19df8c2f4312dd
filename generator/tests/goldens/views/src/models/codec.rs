// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::object::{self, objects};

use super::*;

objects!(Account, AccountLimits, AccountInput, Address, AddressInput, Plain);

#[derive(Default)]
pub struct AccountSlots {
    id: Option<String>,
    name: Option<String>,
    address: Option<Address>,
    parent: Option<Plain>,
    limits: Option<Option<AccountLimits>>,
}

impl object::Object for Account {
    type Slots = AccountSlots;
    const NAME: &'static str = "Account";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("id"),
        object::Field::required("name"),
        object::Field::required("address"),
        object::Field::optional("parent"),
        object::Field::optional("limits"),
        object::Field::ignored("password"),
    ];

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
            4 => source.fill(&mut slots.limits),
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
            limits: slots.limits,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("id", &self.id);
        visitor.required("name", &self.name);
        visitor.required("address", &self.address);
        visitor.optional("parent", &self.parent);
        visitor.optional("limits", &self.limits);
    }
}

#[derive(Default)]
pub struct AccountLimitsSlots {
    most: Option<crate::Integer>,
}

impl object::Object for AccountLimits {
    type Slots = AccountLimitsSlots;
    const NAME: &'static str = "AccountLimits";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("most")];

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
    limits: Option<Option<AccountLimits>>,
}

impl object::Object for AccountInput {
    type Slots = AccountInputSlots;
    const NAME: &'static str = "AccountInput";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::required("password"),
        object::Field::required("address"),
        object::Field::optional("parent"),
        object::Field::optional("limits"),
        object::Field::ignored("id"),
    ];

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
            4 => source.fill(&mut slots.limits),
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
            limits: slots.limits,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        visitor.required_checked("password", &self.password, &Self::PASSWORD);
        visitor.required("address", &self.address);
        visitor.optional("parent", &self.parent);
        visitor.optional("limits", &self.limits);
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
