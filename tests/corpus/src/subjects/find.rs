//! The values that a description shows: examples and defaults, each with the schema that it is a value of. And the
//! schemas of its bodies.

use generator::model::View;
use generator::source::Pointer;
use serde_json::Value;

use crate::document::Document;
use crate::keywords::{Holds, holds};

/// A value that a description shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Where the value is.
    pub at: Pointer,
    /// Where its schema is.
    pub schema: Pointer,
    /// The direction in which it goes, where it goes in one.
    pub view: Option<View>,
}

/// What a description has to judge, and to judge by.
#[derive(Default)]
pub struct Found {
    /// The values that it shows.
    pub shown: Vec<Shown>,
    /// The schemas of its bodies that are written out there, with the direction in which these go.
    pub bodies: Vec<(Pointer, Option<View>)>,
}

/// Looks for it in `document`.
pub fn find(document: &Value) -> Found {
    let mut finder = Finder {
        document: Document::new(document),
        found: Found::default(),
    };
    finder.part(&Pointer::root(), None);
    finder.found
}

struct Finder<'a> {
    document: Document<'a>,
    found: Found,
}

impl Finder<'_> {
    /// Looks into a part of the document that is no schema.
    fn part(&mut self, at: &Pointer, view: Option<View>) {
        if let Some(Value::Array(items)) = self.document.get(at) {
            (0..items.len()).for_each(|index| self.part(&at.index(index), view));
        }
        let is_content = at
            .parent()
            .is_some_and(|parent| parent.last().is_some_and(|name| name == "content"));
        let is_json = !is_content || at.last().is_some_and(|media_type| is_json(&media_type));
        for (name, value) in self.document.members(at) {
            let inner = at.child(name);
            match (name.as_str(), value) {
                ("schema", Value::Object(_)) => {
                    if is_json {
                        self.beside(at, &inner, view);
                    }
                    if is_json && is_content && value.get("$ref").is_none() {
                        self.found.bodies.push((inner.clone(), view));
                    }
                    self.schema(&inner, view);
                }
                ("schemas", Value::Object(schemas)) if *at == Pointer::root().child("components") => {
                    for name in schemas.keys() {
                        self.schema(&inner.child(name), None);
                    }
                }
                ("example" | "examples", _) => {}
                (name, _) if name.starts_with("x-") => {}
                ("responses" | "headers", _) => self.part(&inner, Some(View::Output)),
                ("parameters" | "requestBody" | "requestBodies", _) => self.part(&inner, Some(View::Input)),
                _ => self.part(&inner, view),
            }
        }
    }

    /// The examples that stand beside a schema, in a media type, a parameter or a header.
    fn beside(&mut self, at: &Pointer, schema: &Pointer, view: Option<View>) {
        self.show(at.child("example"), schema, view);
        let examples = at.child("examples");
        for (name, _) in self.document.members(&examples) {
            let example = self.document.followed(&examples.child(name));
            self.show(example.child("value"), schema, view);
        }
    }

    /// Looks into a schema.
    fn schema(&mut self, at: &Pointer, view: Option<View>) {
        let is_reference = self.document.get(at).is_some_and(|schema| schema.get("$ref").is_some());
        if is_reference && self.document.is_3_0() {
            return;
        }
        self.show(at.child("example"), at, view);
        self.show(at.child("default"), at, view);
        let examples = at.child("examples");
        (0..self.document.length(&examples)).for_each(|index| self.show(examples.index(index), at, view));
        for (keyword, _) in self.document.members(at) {
            let inner = at.child(keyword);
            match holds(keyword) {
                Holds::One => self.schema(&inner, view),
                Holds::List => {
                    (0..self.document.length(&inner)).for_each(|index| self.schema(&inner.index(index), view));
                }
                Holds::Map => {
                    for (name, _) in self.document.members(&inner) {
                        self.schema(&inner.child(name), view);
                    }
                }
                Holds::None => {}
            }
        }
    }

    fn show(&mut self, at: Pointer, schema: &Pointer, view: Option<View>) {
        if self.document.get(&at).is_some() {
            self.found.shown.push(Shown {
                at,
                schema: schema.clone(),
                view,
            });
        }
    }
}

/// Whether the examples of a media type are values of its schema, and not texts.
fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn examples_and_defaults_are_found_with_their_schemas() {
        let document = json!({
            "openapi": "3.1.0",
            "paths": {"/a": {"get": {
                "parameters": [{"schema": {"default": 1}, "example": 2}],
                "responses": {"default": {"content": {
                    "application/json": {"schema": {}, "examples": {"one": {"value": 3}}},
                    "text/csv": {"schema": {}, "example": "a,b"},
                }}},
            }}},
            "components": {"schemas": {"A": {"properties": {"example": {"examples": [4, 5]}}, "x-a": {"default": 6}}}},
        });
        let Found { shown, bodies } = find(&document);
        let found: Vec<_> = shown
            .iter()
            .map(|shown| {
                (
                    shown.at.resolve(&document).cloned(),
                    shown.schema.to_string(),
                    shown.view,
                )
            })
            .collect();
        let property = "/components/schemas/A/properties/example".to_owned();
        let response = "/paths/~1a/get/responses/default/content/application~1json/schema".to_owned();
        let parameter = "/paths/~1a/get/parameters/0/schema".to_owned();
        let expected = [
            (1, &parameter, Some(View::Input)),
            (2, &parameter, Some(View::Input)),
            (3, &response, Some(View::Output)),
            (4, &property, None),
            (5, &property, None),
        ];
        assert_eq!(found.len(), expected.len(), "{found:?}");
        let bodies: Vec<_> = bodies.iter().map(|(at, view)| (at.to_string(), *view)).collect();
        assert_eq!(bodies, [(response.clone(), Some(View::Output))]);
        for (value, schema, view) in expected {
            assert!(
                found.contains(&(Some(json!(value)), schema.clone(), view)),
                "{value} in {found:?}"
            );
        }
    }
}
