// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::enumeration::{self, string_enums};
use crate::support::object::{self, objects};

use super::*;

objects!(Filter, GetMatrixTwo, ListItemsSort, ListItemsExploded);

string_enums!(Order, GetPartFormat);

impl enumeration::StringEnum for Order {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Asc, "asc"),
        (Self::Desc, "desc"),
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
pub struct FilterSlots {
    name: Option<String>,
    order: Option<Order>,
}

impl object::Object for Filter {
    type Slots = FilterSlots;
    const NAME: &'static str = "Filter";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("name"),
        object::Field::optional("order"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "order" => Some(1),
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
            1 => source.fill(&mut slots.order),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            name: slots.name,
            order: slots.order,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional_checked("name", &self.name, &Self::NAME);
        visitor.optional("order", &self.order);
    }
}

impl enumeration::StringEnum for GetPartFormat {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Json, "json"),
        (Self::Xml, "xml"),
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
pub struct GetMatrixTwoSlots {
    r: Option<i64>,
    g: Option<i64>,
}

impl object::Object for GetMatrixTwo {
    type Slots = GetMatrixTwoSlots;
    const NAME: &'static str = "GetMatrixTwo";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("r"),
        object::Field::optional("g"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "r" => Some(0),
            "g" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.r),
            1 => source.fill(&mut slots.g),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { r: slots.r, g: slots.g })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("r", &self.r);
        visitor.optional("g", &self.g);
    }
}

#[derive(Default)]
pub struct ListItemsSortSlots {
    by: Option<String>,
}

impl object::Object for ListItemsSort {
    type Slots = ListItemsSortSlots;
    const NAME: &'static str = "ListItemsSort";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("by")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "by" => Some(0),
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
pub struct ListItemsExplodedSlots {
    from: Option<i64>,
    to: Option<i64>,
}

impl object::Object for ListItemsExploded {
    type Slots = ListItemsExplodedSlots;
    const NAME: &'static str = "ListItemsExploded";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("from"),
        object::Field::optional("to"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "from" => Some(0),
            "to" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.from),
            1 => source.fill(&mut slots.to),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            from: slots.from,
            to: slots.to,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("from", &self.from);
        visitor.optional("to", &self.to);
    }
}
