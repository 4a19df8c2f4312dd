// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The data that the API exchanges.

#![allow(missing_docs, reason = "the names say what the description does not")]

mod codec;

use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub amount: i32,
    pub metadata: Option<BTreeMap<String, String>>,
    /// At most 3 items.
    pub items: Option<Vec<Item>>,
    pub expand: Option<Vec<String>>,
    pub customer: Option<OrderCustomer>,
    pub tags: Option<Vec<String>>,
    pub words: Option<Vec<String>>,
    pub sizes: Option<Vec<i32>>,
    pub path: Option<String>,
    pub range: Option<Range>,
    pub list: Option<Vec<i32>>,
    pub plain: Option<Vec<String>>,
    pub nested: Option<OrderNested>,
    pub lots: Option<Vec<Item>>,
}

/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderCustomer {
    Name(OrderCustomerName),
    String(OrderCustomerString),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderCustomerName {
    pub name: String,
    pub address: Option<OrderCustomerNameAddress>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderCustomerNameAddress {
    pub lines: Option<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCustomerString {
    /// The empty string.
    Empty,
    Unknown(crate::UnknownValue),
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderNested {
    pub a: Option<OrderNestedA>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderNestedA {
    pub b: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub price: String,
    /// At least 1.
    pub quantity: Option<i32>,
    pub rates: Option<Vec<String>>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Range {
    pub gt: Option<i32>,
    pub lt: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub id: Option<Vec<i32>>,
    pub by: Option<FilterBy>,
    pub flag: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterBy {
    pub name: Option<String>,
}

/// The kind of the JSON value determines the variant.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListOrdersCreated {
    Integer(i32),
    Range(Range),
    /// None of these, which validation refuses.
    Unknown(serde_json::Value),
}
