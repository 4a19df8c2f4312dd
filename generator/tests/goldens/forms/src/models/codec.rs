// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use std::collections::BTreeMap;

use crate::support::tables::*;

use super::*;

object! { Order {
    "amount" => amount: required(i32);
    "metadata" => metadata: optional[BTreeMap<String, String>];
    "items" => items: optional[Vec<Item>], rules::Items::new().max_items(3);
    "expand" => expand: optional[Vec<String>];
    "customer" => customer: optional[impl Into<OrderCustomer>];
    "tags" => tags: optional[Vec<String>];
    "words" => words: optional[Vec<String>];
    "sizes" => sizes: optional[Vec<i32>];
    "path" => path: optional[impl Into<String>];
    "range" => range: optional[Range];
    "list" => list: optional[Vec<i32>];
    "plain" => plain: optional[Vec<String>];
    "nested" => nested: optional[OrderNested];
    "lots" => lots: optional[Vec<Item>];
    else => deny;
} }

union! { OrderCustomer, anyOf, kind {
    is Object => Name from(OrderCustomerName);
    is String => String from(OrderCustomerString);
    else => Unknown;
} }

object! { OrderCustomerName {
    "name" => name: required(impl Into<String>);
    "address" => address: optional[OrderCustomerNameAddress];
} }

object! { OrderCustomerNameAddress {
    "lines" => lines: optional[Vec<String>];
} }

string_enum! { OrderCustomerString {
    "" => Empty;
    else => Unknown;
} }

object! { OrderNested {
    "a" => a: optional[OrderNestedA];
} }

object! { OrderNestedA {
    "b" => b: optional[impl Into<String>];
} }

object! { Item {
    "price" => price: required(impl Into<String>);
    "quantity" => quantity: optional[i32], rules::Integer::new().minimum(1);
    "rates" => rates: optional[Vec<String>];
} }

object! { Range {
    "gt" => gt: optional[i32];
    "lt" => lt: optional[i32];
} }

object! { Filter {
    "id" => id: optional[Vec<i32>];
    "by" => by: optional[FilterBy];
    "flag" => flag: optional[bool];
} }

object! { FilterBy {
    "name" => name: optional[impl Into<String>];
} }

union! { ListOrdersCreated, anyOf, kind {
    is Number => Integer from(i32);
    is Object => Range from(Range);
    else => Unknown;
} }
