//! An `enum` on an array that lists values of its items is the items' `enum`.
//!
//! To the letter no array is one of such values.

use serde_json::{Value, json};

use super::edit::Edit;
use super::{Change, Subject};
use crate::diagnostic::{Diagnostic, Place};
use crate::schema::{Conjunction, Kind, Kinds, SchemaId};

/// Keywords that say something about the listed values.
const WITH_VALUES: [&str; 3] = ["x-enum-varnames", "x-enumNames", "x-enum-descriptions"];

/// The values of items that are meant.
pub(super) fn changes(subject: &Subject<'_>) -> Vec<Change> {
    subject.schemas.ids().filter_map(|id| subject.items_enum(id)).collect()
}

impl Subject<'_> {
    fn items_enum(&self, id: SchemaId) -> Option<Change> {
        let schema = &self.schemas[id];
        let kinds = schema.kinds?;
        let at = &schema.place.pointer;
        let keywords = self.members(at)?;
        let values = keywords.get("enum")?.as_array()?;
        let items = keywords.get("items")?.as_object()?;
        let item = Conjunction::of(schema.items?, self.schemas);
        let fits = |value: &Value| {
            let is_misspelt = !value.is_array() && !value.is_object() && item.kinds.contains(Kind::String);
            item.kinds.and(Kinds::of(value)) != Kinds::NONE || is_misspelt
        };
        // Null is one for the array where it can be null.
        let of_items: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
        let is_meant = kinds.without(Kind::Null) == Kinds::only(Kind::Array)
            && !of_items.is_empty()
            && !of_items.iter().any(|value| value.is_array())
            && of_items.iter().all(|value| fits(value));
        if !is_meant || items.contains_key("enum") || items.contains_key("const") {
            return None;
        }
        let inner = at.child("items");
        let mut edits = Vec::new();
        // Beside a reference it would be ignored in OpenAPI 3.0.
        if items.contains_key("$ref") {
            edits.push(Edit::Put(inner.clone(), json!({"allOf": [items]})));
        }
        edits.push(Edit::Move(at.child("enum"), inner.child("enum")));
        if of_items.len() < values.len() {
            edits.push(Edit::Put(inner.child("enum"), json!(of_items)));
        }
        let beside = WITH_VALUES.iter().filter(|name| keywords.contains_key(**name));
        edits.extend(beside.map(|name| Edit::Move(at.child(name), inner.child(name))));
        let message = "the values of `enum` are no arrays: they are read as values of the items";
        let warning = Diagnostic::warning("misplaced-enum", message)
            .at(Place::value(self.file, at.child("enum")))
            .help("move `enum` into `items`");
        Some(Change {
            at: at.clone(),
            edits,
            warning: Some(warning),
        })
    }
}
