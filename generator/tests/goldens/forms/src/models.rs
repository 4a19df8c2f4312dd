// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

mod codec;
mod constructors;

use std::collections::BTreeMap;

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// `amount`.
    pub amount: i32,
    /// `metadata`.
    pub metadata: Option<BTreeMap<String, String>>,
    /// `items`.
    ///
    /// At most 3 items.
    pub items: Option<Vec<Item>>,
    /// `expand`.
    pub expand: Option<Vec<String>>,
    /// `customer`.
    pub customer: Option<OrderCustomer>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `words`.
    pub words: Option<Vec<String>>,
    /// `sizes`.
    pub sizes: Option<Vec<i32>>,
    /// `path`.
    pub path: Option<String>,
    /// `range`.
    pub range: Option<Range>,
    /// `list`.
    pub list: Option<Vec<i32>>,
    /// `plain`.
    pub plain: Option<Vec<String>>,
    /// `nested`.
    pub nested: Option<OrderNested>,
    /// `lots`.
    pub lots: Option<Vec<Item>>,
}

/// `customer` of `Order`.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
pub enum OrderCustomer {
    /// Name.
    Name(OrderName),
    /// String.
    String(OrderString),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `Name` of `Order`.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderName {
    /// `name`.
    pub name: String,
    /// `address`.
    pub address: Option<OrderAddress>,
}

/// `address` of `Order`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderAddress {
    /// `lines`.
    pub lines: Option<Vec<String>>,
}

/// `String` of `Order`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OrderString {
    /// The empty string.
    Empty,
    /// Any other value, which validation refuses.
    Unknown(String),
}

/// `nested` of `Order`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderNested {
    /// `a`.
    pub a: Option<OrderA>,
}

/// `a` of `Order`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderA {
    /// `b`.
    pub b: Option<String>,
}

/// An object.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// `price`.
    pub price: String,
    /// `quantity`.
    ///
    /// At least 1.
    pub quantity: Option<i32>,
    /// `rates`.
    pub rates: Option<Vec<String>>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Range {
    /// `gt`.
    pub gt: Option<i32>,
    /// `lt`.
    pub lt: Option<i32>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filter {
    /// `id`.
    pub id: Option<Vec<i32>>,
    /// `by`.
    pub by: Option<FilterBy>,
    /// `flag`.
    pub flag: Option<bool>,
}

/// `by` of `Filter`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FilterBy {
    /// `name`.
    pub name: Option<String>,
}

/// `created` of `ListOrders`.
///
/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
pub enum ListOrdersCreated {
    /// Integer.
    Integer(i32),
    /// Range.
    Range(Range),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}
