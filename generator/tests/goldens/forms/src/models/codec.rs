// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use std::collections::BTreeMap;

use crate::support::enumeration::{self, string_enums};
use crate::support::object::{self, objects};
use crate::support::union::{self, unions};

use super::*;

objects!(
    Order, OrderName, OrderAddress, OrderNested, OrderA, Item, Range, Filter, FilterBy
);

string_enums!(OrderString);

unions!(OrderCustomer, ListOrdersCreated);

#[derive(Default)]
pub struct OrderSlots {
    amount: Option<i32>,
    metadata: Option<BTreeMap<String, String>>,
    items: Option<Vec<Item>>,
    expand: Option<Vec<String>>,
    customer: Option<OrderCustomer>,
    tags: Option<Vec<String>>,
    words: Option<Vec<String>>,
    sizes: Option<Vec<i32>>,
    path: Option<String>,
    range: Option<Range>,
    list: Option<Vec<i32>>,
    plain: Option<Vec<String>>,
    nested: Option<OrderNested>,
    lots: Option<Vec<Item>>,
}

impl object::Object for Order {
    type Slots = OrderSlots;
    const NAME: &'static str = "Order";
    const UNKNOWN: object::Unknown = object::Unknown::Deny;
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("amount"),
        object::Field::optional("metadata"),
        object::Field::optional("items"),
        object::Field::optional("expand"),
        object::Field::optional("customer"),
        object::Field::optional("tags"),
        object::Field::optional("words"),
        object::Field::optional("sizes"),
        object::Field::optional("path"),
        object::Field::optional("range"),
        object::Field::optional("list"),
        object::Field::optional("plain"),
        object::Field::optional("nested"),
        object::Field::optional("lots"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "amount" => Some(0),
            "metadata" => Some(1),
            "items" => Some(2),
            "expand" => Some(3),
            "customer" => Some(4),
            "tags" => Some(5),
            "words" => Some(6),
            "sizes" => Some(7),
            "path" => Some(8),
            "range" => Some(9),
            "list" => Some(10),
            "plain" => Some(11),
            "nested" => Some(12),
            "lots" => Some(13),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.amount),
            1 => source.fill(&mut slots.metadata),
            2 => source.fill_checked(&mut slots.items, &Self::ITEMS),
            3 => source.fill(&mut slots.expand),
            4 => source.fill(&mut slots.customer),
            5 => source.fill(&mut slots.tags),
            6 => source.fill(&mut slots.words),
            7 => source.fill(&mut slots.sizes),
            8 => source.fill(&mut slots.path),
            9 => source.fill(&mut slots.range),
            10 => source.fill(&mut slots.list),
            11 => source.fill(&mut slots.plain),
            12 => source.fill(&mut slots.nested),
            13 => source.fill(&mut slots.lots),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let OrderSlots { amount: Some(amount), .. } = slots else {
            return None;
        };
        Some(Self {
            amount,
            metadata: slots.metadata,
            items: slots.items,
            expand: slots.expand,
            customer: slots.customer,
            tags: slots.tags,
            words: slots.words,
            sizes: slots.sizes,
            path: slots.path,
            range: slots.range,
            list: slots.list,
            plain: slots.plain,
            nested: slots.nested,
            lots: slots.lots,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("amount", &self.amount);
        visitor.optional("metadata", &self.metadata);
        visitor.optional_checked("items", &self.items, &Self::ITEMS);
        visitor.optional("expand", &self.expand);
        visitor.optional("customer", &self.customer);
        visitor.optional("tags", &self.tags);
        visitor.optional("words", &self.words);
        visitor.optional("sizes", &self.sizes);
        visitor.optional("path", &self.path);
        visitor.optional("range", &self.range);
        visitor.optional("list", &self.list);
        visitor.optional("plain", &self.plain);
        visitor.optional("nested", &self.nested);
        visitor.optional("lots", &self.lots);
    }
}

impl union::Union for OrderCustomer {
    const NAME: &'static str = "OrderCustomer";
    const BRANCHES: &'static [&'static str] = &["Name", "String"];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[(union::Kind::Object, 0), (union::Kind::String, 1)],
    );
    const EXCLUSIVE: bool = false;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Name),
            _ => source.read(Self::String),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Name(value) => visitor.branch(value),
            Self::String(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}

#[derive(Default)]
pub struct OrderNameSlots {
    name: Option<String>,
    address: Option<OrderAddress>,
}

impl object::Object for OrderName {
    type Slots = OrderNameSlots;
    const NAME: &'static str = "OrderName";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("name"),
        object::Field::optional("address"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "name" => Some(0),
            "address" => Some(1),
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
            1 => source.fill(&mut slots.address),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let OrderNameSlots { name: Some(name), .. } = slots else {
            return None;
        };
        Some(Self {
            name,
            address: slots.address,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("name", &self.name);
        visitor.optional("address", &self.address);
    }
}

#[derive(Default)]
pub struct OrderAddressSlots {
    lines: Option<Vec<String>>,
}

impl object::Object for OrderAddress {
    type Slots = OrderAddressSlots;
    const NAME: &'static str = "OrderAddress";
    const FIELDS: &'static [object::Field] = &[object::Field::optional("lines")];

    fn position(name: &str) -> Option<usize> {
        match name {
            "lines" => Some(0),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.lines),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { lines: slots.lines })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("lines", &self.lines);
    }
}

impl enumeration::StringEnum for OrderString {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Empty, "")];

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
pub struct OrderNestedSlots {
    a: Option<OrderA>,
}

impl object::Object for OrderNested {
    type Slots = OrderNestedSlots;
    const NAME: &'static str = "OrderNested";
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

#[derive(Default)]
pub struct OrderASlots {
    b: Option<String>,
}

impl object::Object for OrderA {
    type Slots = OrderASlots;
    const NAME: &'static str = "OrderA";
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
pub struct ItemSlots {
    price: Option<String>,
    quantity: Option<i32>,
    rates: Option<Vec<String>>,
}

impl object::Object for Item {
    type Slots = ItemSlots;
    const NAME: &'static str = "Item";
    const FIELDS: &'static [object::Field] = &[
        object::Field::required("price"),
        object::Field::optional("quantity"),
        object::Field::optional("rates"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "price" => Some(0),
            "quantity" => Some(1),
            "rates" => Some(2),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.price),
            1 => source.fill_checked(&mut slots.quantity, &Self::QUANTITY),
            2 => source.fill(&mut slots.rates),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        let ItemSlots { price: Some(price), .. } = slots else {
            return None;
        };
        Some(Self {
            price,
            quantity: slots.quantity,
            rates: slots.rates,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.required("price", &self.price);
        visitor.optional_checked("quantity", &self.quantity, &Self::QUANTITY);
        visitor.optional("rates", &self.rates);
    }
}

#[derive(Default)]
pub struct RangeSlots {
    gt: Option<i32>,
    lt: Option<i32>,
}

impl object::Object for Range {
    type Slots = RangeSlots;
    const NAME: &'static str = "Range";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("gt"),
        object::Field::optional("lt"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "gt" => Some(0),
            "lt" => Some(1),
            _ => None,
        }
    }

    fn read<S: object::Source>(
        slots: &mut Self::Slots,
        index: usize,
        source: S,
    ) -> Result<(), S::Error> {
        match index {
            0 => source.fill(&mut slots.gt),
            1 => source.fill(&mut slots.lt),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self { gt: slots.gt, lt: slots.lt })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("gt", &self.gt);
        visitor.optional("lt", &self.lt);
    }
}

#[derive(Default)]
pub struct FilterSlots {
    id: Option<Vec<i32>>,
    by: Option<FilterBy>,
    flag: Option<bool>,
}

impl object::Object for Filter {
    type Slots = FilterSlots;
    const NAME: &'static str = "Filter";
    const FIELDS: &'static [object::Field] = &[
        object::Field::optional("id"),
        object::Field::optional("by"),
        object::Field::optional("flag"),
    ];

    fn position(name: &str) -> Option<usize> {
        match name {
            "id" => Some(0),
            "by" => Some(1),
            "flag" => Some(2),
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
            1 => source.fill(&mut slots.by),
            2 => source.fill(&mut slots.flag),
            _ => source.skip(),
        }
    }

    fn build(slots: Self::Slots, _: &mut object::Problems) -> Option<Self> {
        Some(Self {
            id: slots.id,
            by: slots.by,
            flag: slots.flag,
        })
    }

    fn visit<V: object::Visit>(&self, visitor: &mut V) {
        visitor.optional("id", &self.id);
        visitor.optional("by", &self.by);
        visitor.optional("flag", &self.flag);
    }
}

#[derive(Default)]
pub struct FilterBySlots {
    name: Option<String>,
}

impl object::Object for FilterBy {
    type Slots = FilterBySlots;
    const NAME: &'static str = "FilterBy";
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

impl union::Union for ListOrdersCreated {
    const NAME: &'static str = "ListOrdersCreated";
    const BRANCHES: &'static [&'static str] = &["Integer", "Range"];
    const DISPATCH: union::Dispatch = union::Dispatch::Kind(
        &[(union::Kind::Number, 0), (union::Kind::Object, 1)],
    );
    const EXCLUSIVE: bool = false;

    fn read<S: union::Source>(
        branch: usize,
        source: S,
    ) -> Result<Option<Self>, S::Error> {
        match branch {
            0 => source.read(Self::Integer),
            _ => source.read(Self::Range),
        }
    }

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
        match self {
            Self::Integer(value) => visitor.branch(value),
            Self::Range(value) => visitor.branch(value),
            Self::Unknown(value) => visitor.unknown(value),
        }
    }
}
