// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

newtype! { Owner(String | &str), rules::Text::new().min_length(1) }

object! { Issue {
    "title" => title: required(impl Into<String>), rules::Text::new().max_length(10);
    "note" => note: optional[impl Into<String>];
} }

object! { Filter {
    "mine" => mine: optional[bool];
} }

string_enum! { IssuesListForRepoState {
    "open" => Open;
    "closed" => Closed;
    else => Unknown;
} }
