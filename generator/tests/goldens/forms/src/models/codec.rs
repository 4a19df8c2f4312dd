// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Order {
    "amount" => amount: required;
    "metadata" => metadata: optional;
    "items" => items: optional, rules::Items::new().max_items(3);
    "expand" => expand: optional;
    "customer" => customer: optional;
    "tags" => tags: optional;
    "words" => words: optional;
    "sizes" => sizes: optional;
    "path" => path: optional;
    "range" => range: optional;
    "list" => list: optional;
    "plain" => plain: optional;
    "nested" => nested: optional;
    "lots" => lots: optional;
    else => deny;
} }

union! { OrderCustomer, anyOf, kind {
    is Object => Name from(OrderCustomerName);
    is String => String from(OrderCustomerString);
    else => Unknown;
} }

object! { OrderCustomerName {
    "name" => name: required;
    "address" => address: optional;
} }

object! { OrderCustomerNameAddress {
    "lines" => lines: optional;
} }

string_enum! { OrderCustomerString {
    "" => Empty;
    else => Unknown;
} }

object! { OrderNested {
    "a" => a: optional;
} }

object! { OrderNestedA {
    "b" => b: optional;
} }

object! { Item {
    "price" => price: required;
    "quantity" => quantity: optional, rules::Integer::new().minimum(1);
    "rates" => rates: optional;
} }

object! { Range {
    "gt" => gt: optional;
    "lt" => lt: optional;
} }

object! { Filter {
    "id" => id: optional;
    "by" => by: optional;
    "flag" => flag: optional;
} }

object! { FilterBy {
    "name" => name: optional;
} }

union! { ListOrdersCreated, anyOf, kind {
    is Number => Integer from(i32);
    is Object => Range from(Range);
    else => Unknown;
} }
