//! Listed values beside other keywords.

use serde_json::Value;

use super::{Context, Reader};
use crate::diagnostic::{Diagnostic, Place};
use crate::schema::listed::meets;
use crate::schema::{Conjunction, Kinds, Numeric};

impl<C: Context> Reader<'_, C> {
    /// The values that are written, each with its place.
    fn written(&self) -> Vec<(Place, Value)> {
        let list = self
            .keywords
            .get("enum")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        let list = list
            .enumerate()
            .map(|(index, value)| (self.place("enum").index(index), value));
        let constant = self.keywords.get("const").map(|value| (self.place("const"), value));
        list.chain(constant)
            .map(|(place, value)| (place, value.clone()))
            .collect()
    }

    /// Reads listed values as text, or as what text says, where else none would be of the type.
    fn unquote_values(&mut self) -> Option<Kinds> {
        let written = self.written();
        let is_of = |kinds: Kinds| {
            let mut values = written.iter().filter(|(_, value)| !value.is_null());
            values.any(|(_, value)| kinds.and(Kinds::of(value)) != Kinds::NONE)
        };
        let kinds = self.schema.kinds.filter(|kinds| !is_of(*kinds));
        for value in self.schema.values.iter_mut().flatten() {
            *value = meant(value, kinds).unwrap_or_else(|| value.clone());
        }
        for (place, value) in written {
            if let Some(meant) = meant(&value, kinds) {
                let message = format!("{value} is not of the type beside the `enum`: it is read as {meant}");
                self.context.diagnostics().push(
                    Diagnostic::warning("quoted-value", message)
                        .at(place)
                        .help("write text in quotes, and all else without, or correct the type, by an overlay"),
                );
            }
        }
        kinds
    }

    /// Tells of listed values that no value can be, by what stands beside the list.
    pub(super) fn impossible_values(&mut self) {
        let meant_for = self.unquote_values();
        let schema = &*self.schema;
        let text = Conjunction::textual(schema);
        let number = Numeric {
            minimum: schema.minimum.clone(),
            exclusive_minimum: schema.exclusive_minimum.clone(),
            maximum: schema.maximum.clone(),
            exclusive_maximum: schema.exclusive_maximum.clone(),
            multiple_of: Vec::new(),
        };
        let mut told = Vec::new();
        for (place, value) in self.written() {
            let value = meant(&value, meant_for).unwrap_or(value);
            let shown = match &value {
                Value::Array(_) => "the list".to_owned(),
                Value::Object(_) => "the object".to_owned(),
                value => value.to_string(),
            };
            let of_kind = schema
                .kinds
                .is_none_or(|kinds| kinds.and(Kinds::of(&value)) != Kinds::NONE);
            let (message, help) = match () {
                () if !of_kind && value.is_null() => (
                    "null is listed, but is not one of the types: it is not accepted".to_owned(),
                    "add null to the types, or take it off the list, by an overlay",
                ),
                () if !of_kind => (
                    format!("{shown} is not of the type beside the `enum`: it is not accepted"),
                    "correct the type or the value, by an overlay",
                ),
                () if !meets(&value, &text, &number) => (
                    format!("{shown} breaks what is demanded beside the `enum`: it is not accepted"),
                    "correct the demand or the value, by an overlay",
                ),
                () => continue,
            };
            told.push(Diagnostic::warning("impossible-value", message).at(place).help(help));
        }
        self.context.diagnostics().extend(told);
    }
}

/// What a listed value stands for that is not of the type beside the list: text that has lost its quotes, or a number
/// or a truth value that has got some.
fn meant(value: &Value, kinds: Option<Kinds>) -> Option<Value> {
    let kinds = kinds.filter(|kinds| kinds.and(Kinds::of(value)) == Kinds::NONE)?;
    let meant = match value {
        Value::Number(_) | Value::Bool(_) => Value::String(value.to_string()),
        Value::String(text) => serde_json::from_str(text)
            .ok()
            .filter(|value: &Value| value.is_number() || value.is_boolean())?,
        _ => return None,
    };
    (kinds.and(Kinds::of(&meant)) != Kinds::NONE).then_some(meant)
}
