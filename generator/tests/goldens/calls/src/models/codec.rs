// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

newtype! { Owner, rules::Text::new().min_length(1) }

object! { Issue {
    "title" => title: required, rules::Text::new().max_length(10);
    "note" => note: optional;
} }

object! { Filter {
    "mine" => mine: optional;
} }

string_enum! { IssuesListForRepoState {
    "open" => Open;
    "closed" => Closed;
    else => Unknown;
} }
