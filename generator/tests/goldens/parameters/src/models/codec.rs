// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

string_enum! { Order {
    "asc" => Asc;
    "desc" => Desc;
    else => Unknown;
} }

object! { Filter {
    "name" => name: optional[impl Into<String>], rules::Text::new().max_length(4);
    "order" => order: optional[Order];
} }

object! { GetMatrixTwo {
    "r" => r: optional[i64];
    "g" => g: optional[i64];
} }

object! { ListItemsSort {
    "by" => by: optional[impl Into<String>];
} }

object! { ListItemsExploded {
    "from" => from: optional[i64] as with_from;
    "to" => to: optional[i64];
} }

string_enum! { ItemsByItemIdPartsByPartFormatFormat {
    "json" => Json;
    "xml" => Xml;
    else => Unknown;
} }
