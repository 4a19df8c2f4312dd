// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models, and how they are made.

use crate::support::tables::*;

use super::*;

object! { Trouble {
    "message" => message: required(impl Into<String>);
} }

object! { Note {
    "text" => text: required(impl Into<String>);
} }

object! { DeleteNotesDefault {
    "count" => count: optional[i32];
} }

newtype! { PostWordBody(String | &str), rules::Text::new().max_length(5) }
