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
#[non_exhaustive]
pub enum OrderCustomer {
    /// Name.
    Name(OrderCustomerName),
    /// String.
    String(OrderCustomerString),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

/// `Name` of `Order`.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderCustomerName {
    /// `name`.
    pub name: String,
    /// `address`.
    pub address: Option<OrderCustomerNameAddress>,
}

/// `address` of `Order`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderCustomerNameAddress {
    /// `lines`.
    pub lines: Option<Vec<String>>,
}

/// `String` of `Order`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCustomerString {
    /// The empty string.
    Empty,
    /// Any other value, which validation refuses.
    Unknown(crate::UnknownValue),
}

/// `nested` of `Order`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderNested {
    /// `a`.
    pub a: Option<OrderNestedA>,
}

/// `a` of `Order`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrderNestedA {
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
#[non_exhaustive]
pub enum ListOrdersCreated {
    /// Integer.
    Integer(i32),
    /// Range.
    Range(Range),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}
