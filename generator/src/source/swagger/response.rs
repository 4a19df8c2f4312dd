//! Responses (Swagger 2.0, Response Object).

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::media_type::{JSON, OCTETS, is_same, or_default};
use super::{Move, Upgrade};
use crate::source::Pointer;

/// The media types of an operation's responses.
pub(super) struct Produces<'p> {
    pub(super) media_types: &'p [String],
    /// Where the operation states them, if it is not the document that does.
    pub(super) own: Option<Pointer>,
}

impl<'a> Upgrade<'a> {
    /// Rewrites a response of the document, of the media types that the document states.
    pub(super) fn component_response(&mut self, value: &'a Value, at: &Move) -> Value {
        let media_types = self.produces.clone().unwrap_or_default();
        self.response(value, &media_types, at)
    }

    /// Rewrites a response of an operation. One that is shared stays so if its media types are the operation's.
    pub(super) fn operation_response(&mut self, value: &'a Value, produces: &Produces<'_>, at: &Move) -> Value {
        let (target, target_at) = self.follow(value, &at.from, "responses");
        if self.is_shared(value, "responses") && self.is_told_alike(target, produces) {
            return self.response(value, produces.media_types, at);
        }
        let at = Move {
            from: target_at,
            to: at.to.clone(),
        };
        self.response(target, produces.media_types, &at)
    }

    /// Returns `true` if a shared response says the same about an operation's media types as one of its own would.
    fn is_told_alike(&mut self, response: &Value, produces: &Produces<'_>) -> bool {
        let has_content = response.get("schema").is_some();
        let (Some(own), true) = (&produces.own, has_content) else {
            return true;
        };
        let shared = or_default(self.produces.as_deref().unwrap_or_default(), JSON);
        let media_types = or_default(produces.media_types, JSON);
        let (shared, media_types): (HashSet<_>, HashSet<_>) = (shared.iter().collect(), media_types.iter().collect());
        if shared == media_types {
            return true;
        }
        // An operation that returns a table or an image says so, and means its success; the errors that it shares with
        // all others have the media types of the document.
        let differs = self.produces.is_some() && shared.is_disjoint(&media_types);
        if differs {
            let message = "the shared responses of the operation keep the media types that the document states";
            self.warn("shared-response-media-type", message, own);
        }
        differs
    }

    fn response(&mut self, value: &Value, produces: &[String], at: &Move) -> Value {
        let Value::Object(written) = value else {
            return value.clone();
        };
        if written.contains_key("$ref") {
            return self.reference(value, at, false);
        }
        self.moves.insert(at.to.clone(), at.from.clone());
        let mut response = Map::new();
        for (key, value) in written {
            let value = match key.as_str() {
                "schema" | "examples" => continue,
                "headers" => self.headers(value, &at.child(key)),
                _ => value.clone(),
            };
            response.insert(key.clone(), value);
        }
        let content = self.response_content(written, produces, at);
        if !content.is_empty() {
            response.insert("content".to_owned(), Value::Object(content));
        }
        Value::Object(response)
    }

    fn headers(&mut self, value: &Value, at: &Move) -> Value {
        let Value::Object(headers) = value else {
            return value.clone();
        };
        let headers = headers.iter().map(|(name, header)| {
            let header = self.parameter(header, &at.child(name));
            (name.clone(), header)
        });
        Value::Object(headers.collect())
    }

    /// Returns `content`: the schema, in every media type, and the examples, each in its own.
    fn response_content(&mut self, written: &Map<String, Value>, produces: &[String], at: &Move) -> Map<String, Value> {
        let schema = written.get("schema");
        let is_file = schema.is_some_and(|schema| schema.get("type") == Some(&"file".into()));
        let mut media_types = match schema {
            Some(_) => or_default(produces, if is_file { OCTETS } else { JSON }),
            None => Vec::new(),
        };
        let mut examples = Vec::new();
        for (key, example) in self.examples(written, &at.from) {
            let known = media_types.iter().find(|media_type| is_same(media_type, key)).cloned();
            let media_type = known.unwrap_or_else(|| {
                media_types.push(key.clone());
                key.clone()
            });
            examples.push((media_type, key, example));
        }
        let mut content = Map::new();
        for media_type in media_types {
            let media_at = at.under(&["content", &media_type]);
            let mut media = json!({});
            if let Some(schema) = schema {
                let schema_at = Move {
                    from: at.from.child("schema"),
                    to: media_at.to.child("schema"),
                };
                self.moves.insert(schema_at.to.clone(), schema_at.from.clone());
                media["schema"] = self.schema(schema, &schema_at);
            }
            if let Some((_, key, example)) = examples.iter().find(|(known, ..)| *known == media_type) {
                let from = at.from.child("examples").child(key);
                self.moves.insert(media_at.to.child("example"), from);
                media["example"] = (*example).clone();
            }
            content.insert(media_type, media);
        }
        content
    }

    /// Returns the examples by their media types (Swagger 2.0, Example Object).
    fn examples<'v>(&mut self, response: &'v Map<String, Value>, at: &Pointer) -> Vec<(&'v String, &'v Value)> {
        let at = at.child("examples");
        let Some(examples) = response.get("examples") else {
            return Vec::new();
        };
        let mut known = Vec::new();
        for (key, example) in examples.as_object().into_iter().flatten() {
            match key.contains('/') {
                true => known.push((key, example)),
                false if key.starts_with("x-") => {}
                false => {
                    let message = format!("`{key}` is not a media type: its example is left out");
                    self.warn("invalid-media-type", message, &at.child(key));
                }
            }
        }
        if !examples.is_object() {
            self.warn(
                "invalid-examples",
                "`examples` must be an object by media types: it is left out",
                &at,
            );
        }
        known
    }
}
