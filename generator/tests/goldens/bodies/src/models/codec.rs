// @generated from `openapi.yaml`: do not edit, changes are lost.

//! The JSON form of the models.

use crate::support::tables::*;

use super::*;

object! { Trouble {
    "message" => message: required;
} }

object! { Note {
    "text" => text: required;
} }

object! { DeleteNotesDefault {
    "count" => count: optional;
} }

newtype! { PostWordBody, rules::Text::new().max_length(5) }
