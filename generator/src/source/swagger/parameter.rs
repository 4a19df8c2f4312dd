//! Parameters but for those that make bodies, and headers (Swagger 2.0, Parameter Object, Header Object).

use serde_json::{Map, Value};

use super::{Move, Upgrade};
use crate::source::Pointer;

/// The members of a parameter that do not describe its value. All others do, but for extensions.
const MEMBERS: &[&str] = &[
    "name",
    "in",
    "description",
    "required",
    "deprecated",
    "allowEmptyValue",
    "schema",
    "content",
    "style",
    "explode",
    "example",
    "examples",
];

/// The extensions that belong to a value, not to its parameter.
const VALUE_EXTENSIONS: &[&str] = &[
    "x-nullable",
    "x-enum-varnames",
    "x-enumNames",
    "x-enum-descriptions",
    "x-rust-type",
    "x-rust-type-name",
];

/// What becomes of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It stays one.
    Plain,
    /// It is the body.
    Body,
    /// It is a field of the body.
    Form,
}

impl Kind {
    pub(super) fn of(parameter: &Value) -> Kind {
        match parameter.get("in").and_then(Value::as_str) {
            Some("body") => Kind::Body,
            Some("formData") => Kind::Form,
            _ => Kind::Plain,
        }
    }
}

/// An element of a list of parameters.
#[derive(Clone, Debug)]
pub(super) struct Element<'a> {
    /// The element: a parameter or a reference.
    pub(super) written: &'a Value,
    /// Where the element is written.
    pub(super) at: Pointer,
    /// The parameter.
    pub(super) parameter: &'a Value,
    /// Where the parameter is written.
    pub(super) parameter_at: Pointer,
}

impl Element<'_> {
    pub(super) fn kind(&self) -> Kind {
        Kind::of(self.parameter)
    }
}

impl<'a> Upgrade<'a> {
    pub(super) fn elements(&self, list: Option<&'a Value>, at: &Pointer) -> Vec<Element<'a>> {
        let list = list.and_then(Value::as_array).into_iter().flatten().enumerate();
        let element = |(index, written): (usize, &'a Value)| {
            let at = at.index(index);
            let (parameter, parameter_at) = self.follow(written, &at, "parameters");
            Element {
                written,
                at,
                parameter,
                parameter_at,
            }
        };
        list.map(element).collect()
    }

    /// Rewrites those elements of a list that stay parameters.
    pub(super) fn parameters(&mut self, elements: &[Element<'a>], to: &Pointer) -> Value {
        let plain = elements.iter().filter(|element| element.kind() == Kind::Plain);
        let parameters = plain.enumerate().map(|(index, element)| {
            let to = to.index(index);
            if self.is_shared(element.written, "parameters") {
                let from = element.at.clone();
                return self.parameter(element.written, &Move { from, to });
            }
            let from = element.parameter_at.clone();
            self.parameter(element.parameter, &Move { from, to })
        });
        Value::Array(parameters.collect())
    }

    /// Rewrites a parameter that stays one, or a header.
    pub(super) fn parameter(&mut self, value: &Value, at: &Move) -> Value {
        let Value::Object(written) = value else {
            return value.clone();
        };
        if written.contains_key("$ref") {
            return self.reference(value, at, false);
        }
        self.moves.insert(at.to.clone(), at.from.clone());
        let (mut parameter, described) = split(written);
        if let Some((style, explode)) = self.style(&described, location(written), at) {
            parameter.insert("style".to_owned(), style.into());
            parameter.insert("explode".to_owned(), explode.into());
        }
        if let Some(schema) = self.value_schema(written, &at.under(&["schema"])) {
            parameter.insert("schema".to_owned(), schema);
        }
        Value::Object(parameter)
    }

    /// Returns the schema of a parameter's or header's value.
    pub(super) fn value_schema(&mut self, written: &Map<String, Value>, at: &Move) -> Option<Value> {
        let (_, mut described) = split(written);
        described.remove("collectionFormat");
        if let Some(schema) = written.get("schema") {
            let said = |(keyword, value): &(&String, &Value)| schema.get(keyword) != Some(value);
            for (keyword, _) in described.iter().filter(said) {
                let message = format!("`{keyword}` stands beside `schema`, not in it: it is ignored");
                self.warn("ignored-keyword", message, &at.from.child(keyword));
            }
            let at = Move {
                from: at.from.child("schema"),
                to: at.to.clone(),
            };
            self.moves.insert(at.to.clone(), at.from.clone());
            return Some(self.schema(schema, &at));
        }
        if described.is_empty() {
            return None;
        }
        self.moves.insert(at.to.clone(), at.from.clone());
        Some(self.schema(&Value::Object(described), at))
    }

    /// Returns the `style` of an array and whether it explodes.
    pub(super) fn style(
        &mut self,
        described: &Map<String, Value>,
        location: &str,
        at: &Move,
    ) -> Option<(&'static str, bool)> {
        let format = described.get("collectionFormat");
        if described.get("type").and_then(Value::as_str) != Some("array") {
            if format.is_some() {
                self.warn(
                    "ignored-collection-format",
                    "`collectionFormat` says nothing about a value that is not an array: it is ignored",
                    &at.from.child("collectionFormat"),
                );
            }
            return None;
        }
        let format = format.map_or(Some("csv"), Value::as_str);
        let commas = match location {
            "query" | "formData" => "form",
            _ => "simple",
        };
        Some(match (format, commas) {
            (Some("csv"), _) => (commas, false),
            (Some("ssv"), "form") => ("spaceDelimited", false),
            (Some("pipes"), "form") => ("pipeDelimited", false),
            (Some("multi"), "form") => ("form", true),
            _ => {
                self.warn(
                    "unsupported-collection-format",
                    "OpenAPI 3.0 has no such `collectionFormat` here: commas are used",
                    &at.from.child("collectionFormat"),
                );
                (commas, false)
            }
        })
    }
}

/// Divides the members of a parameter into its own and those that describe its value. `schema` is neither.
pub(super) fn split(parameter: &Map<String, Value>) -> (Map<String, Value>, Map<String, Value>) {
    let (mut own, mut described) = (Map::new(), Map::new());
    for (key, value) in parameter.iter().filter(|(key, _)| *key != "schema") {
        let key_text = key.as_str();
        let is_extension = key.starts_with("x-") && !VALUE_EXTENSIONS.contains(&key_text);
        let side = match is_extension || MEMBERS.contains(&key_text) {
            true => &mut own,
            false => &mut described,
        };
        side.insert(key.clone(), value.clone());
    }
    (own, described)
}

/// Returns `in` of a parameter. Headers have none.
fn location(parameter: &Map<String, Value>) -> &str {
    parameter.get("in").and_then(Value::as_str).unwrap_or("header")
}
