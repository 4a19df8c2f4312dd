//! Values of `enum`, `const` and `default` that `type` excludes only because of their quotes.
//!
//! In YAML, `1.10`, `no` and `NULL` under `type: string` are not text, and `'5'` under `type: integer` is: authors mean
//! what they see. To the letter no such value is valid.

use serde_json::{Number, Value};

use super::edit::Edit;
use super::{Change, Subject};
use crate::diagnostic::{Diagnostic, Place};
use crate::schema::{Conjunction, Kind, Kinds, SchemaId};
use crate::source::Pointer;

/// The values that are meant.
pub(super) fn changes(subject: &Subject<'_>) -> Vec<Change> {
    subject.schemas.ids().flat_map(|id| subject.scalars(id)).collect()
}

impl Subject<'_> {
    fn scalars(&self, id: SchemaId) -> Vec<Change> {
        let at = &self.schemas[id].place.pointer;
        let Some(keywords) = self.members(at) else {
            return Vec::new();
        };
        let listed = |name: &str| keywords.get(name).map(|value| (at.child(name), value));
        let values = listed("enum").into_iter().flat_map(|(at, list)| {
            let list = list.as_array().into_iter().flatten().enumerate();
            list.map(move |(index, value)| (at.index(index), value))
        });
        let values = values.chain(listed("const")).chain(listed("default"));
        // Types beside the values say which they can be, values do not.
        let mut kinds = None;
        let changes = values.filter_map(|(place, value)| {
            let kinds = *kinds.get_or_insert_with(|| self.kinds_beside_values(id));
            let (meant, warning) = self.meant_scalar(&place, value, kinds)?;
            Some(Change {
                at: at.clone(),
                edits: vec![Edit::Put(place.clone(), meant)],
                warning: Some(warning.at(Place::value(self.file, place))),
            })
        });
        changes.collect()
    }

    /// The kinds that a schema allows, whatever values it lists.
    fn kinds_beside_values(&self, id: SchemaId) -> Kinds {
        let parts = Conjunction::of(id, self.schemas);
        let kinds = parts.members.iter().filter_map(|part| self.schemas[*part].kinds);
        kinds.fold(Kinds::ALL, Kinds::and)
    }

    fn meant_scalar(&self, place: &Pointer, value: &Value, kinds: Kinds) -> Option<(Value, Diagnostic)> {
        if kinds.and(Kinds::of(value)) != Kinds::NONE {
            return None;
        }
        match value {
            Value::String(text) => {
                let meant = scalar(text).filter(|meant| kinds.and(Kinds::of(meant)) != Kinds::NONE)?;
                let message = "the value is text, which `type` excludes: it is read without its quotes";
                let warning = Diagnostic::warning("misspelt-value", message).help("remove the quotes");
                Some((meant, warning))
            }
            Value::Number(_) | Value::Bool(_) | Value::Null
                if kinds.without(Kind::Null) == Kinds::only(Kind::String) =>
            {
                let text = (self.written)(place).filter(|text| is_plain(text));
                let text = match (text, value) {
                    // Null in lower case can be meant, and in JSON it is.
                    (Some("null") | None, Value::Null) => return None,
                    (Some(text), _) => text.to_owned(),
                    (None, value) => value.to_string(),
                };
                let message = "the value is not text, which `type` demands: it is read as the text that is written";
                let warning = Diagnostic::warning("misspelt-value", message).help("put the value in quotes");
                Some((text.into(), warning))
            }
            _ => None,
        }
    }
}

/// Whether what is written is a scalar without quotes, and nothing beside it.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && !text.contains(['"', '\'', '*', '&', '!', '[', '{']) && !text.contains(char::is_whitespace)
}

/// The number or the boolean that a text says.
fn scalar(text: &str) -> Option<Value> {
    match text {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        text => text.parse::<Number>().ok().map(Value::Number),
    }
}
