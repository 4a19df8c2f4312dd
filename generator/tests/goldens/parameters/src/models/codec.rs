// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

string_enum! { Order {
    "asc" => Asc;
    "desc" => Desc;
    else => Unknown;
} }

object! { Filter {
    "name" => name: optional, rules::Text::new().max_length(4);
    "order" => order: optional;
} }

object! { GetMatrixTwo {
    "r" => r: optional;
    "g" => g: optional;
} }

object! { ListItemsSort {
    "by" => by: optional;
} }

object! { ListItemsExploded {
    "from" => from: optional;
    "to" => to: optional;
} }

string_enum! { ItemsByItemIdPartsByPartFormatFormat {
    "json" => Json;
    "xml" => Xml;
    else => Unknown;
} }
