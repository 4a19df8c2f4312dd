// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

object! { Visit {
    "at" => at: required(impl Into<String>), rules::Text::new().format(&format::time::DATE_TIME);
    "kind" => kind: required(VisitKind);
    "note" => note: optional[impl Into<String>], rules::Text::new().max_length(5);
    else => deny;
} }

string_enum! { VisitKind {
    "arrival" => Arrival;
    "departure" => Departure;
    else => Unknown;
} }

object! { Problem {
    "title" => title: optional[impl Into<String>], rules::Text::new().max_length(5);
} }

newtype! { GetVisitDefault(String | &str), rules::Text::new().max_length(5) }
