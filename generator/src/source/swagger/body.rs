//! Request bodies, which Swagger 2.0 writes as parameters (Parameter Object, `in: body` and `in: formData`).

use serde_json::{Map, Value, json};

use super::media_type::{FORM, JSON, MULTIPART, OCTETS, is_same, or_default};
use super::parameter::{Element, split};
use super::{Move, Upgrade};
use crate::source::Pointer;

impl<'a> Upgrade<'a> {
    /// Rewrites a body parameter, or a reference to one.
    pub(super) fn body(&mut self, value: &Value, consumes: &[String], at: &Move) -> Value {
        let Value::Object(written) = value else {
            return value.clone();
        };
        if written.contains_key("$ref") {
            return self.reference(value, at, false);
        }
        self.moves.insert(at.to.clone(), at.from.clone());
        let (mut body, _) = split(written);
        body.retain(|key, _| !matches!(key.as_str(), "name" | "in"));
        let is_file = written.get("schema").and_then(|schema| schema.get("type")) == Some(&"file".into());
        let mut content = Map::new();
        for media_type in or_default(consumes, if is_file { OCTETS } else { JSON }) {
            let schema = self.value_schema(written, &at.under(&["content", &media_type, "schema"]));
            let media = schema.map_or_else(|| json!({}), |schema| json!({ "schema": schema }));
            content.insert(media_type, media);
        }
        body.insert("content".to_owned(), Value::Object(content));
        Value::Object(body)
    }

    /// Returns the body that form parameters make. Of the media types, `own` are those of the operation, not of the
    /// document.
    pub(super) fn form(
        &mut self,
        fields: &[&Element<'a>],
        consumes: &[String],
        own: Option<&Pointer>,
        at: &Move,
    ) -> Value {
        self.moves.insert(at.to.clone(), at.from.clone());
        let is_file = |field: &&Element<'_>| field.parameter.get("type") == Some(&"file".into());
        let has_file = fields.iter().any(is_file);
        let fits = |media_type: &&String| is_same(media_type, MULTIPART) || is_same(media_type, FORM) && !has_file;
        let forms: Vec<String> = consumes.iter().filter(fits).cloned().collect();
        let other = consumes.iter().find(|media_type| !fits(media_type));
        // What the document states for all operations is not meant for those with a form.
        if let (Some(other), Some(own)) = (other, own) {
            let message = match is_same(other, FORM) {
                true => format!("a form with a file cannot be sent as `{other}`, which is left out"),
                false => format!("form parameters cannot be sent as `{other}`, which is left out"),
            };
            self.warn("form-media-type", message, own);
        }
        let default = if has_file { MULTIPART } else { FORM };
        let mut content = Map::new();
        for media_type in or_default(&forms, default) {
            let at = at.under(&["content", &media_type]);
            let media = self.form_media(fields, is_same(&media_type, MULTIPART), &at);
            content.insert(media_type, media);
        }
        let is_required = fields.iter().any(|field| is_required(field));
        let mut body = Map::new();
        body.insert("content".to_owned(), Value::Object(content));
        if is_required {
            body.insert("required".to_owned(), true.into());
        }
        Value::Object(body)
    }

    /// Returns the Media Type Object of a form.
    fn form_media(&mut self, fields: &[&Element<'a>], is_multipart: bool, at: &Move) -> Value {
        let (mut properties, mut required, mut encodings) = (Map::new(), Vec::new(), Map::new());
        for field in fields {
            let Some(written) = field.parameter.as_object() else {
                continue;
            };
            let Some(name) = written.get("name").and_then(Value::as_str) else {
                let message = "a form parameter needs a `name`: it is left out";
                self.warn("missing-name", message, &field.parameter_at);
                continue;
            };
            let at = Move {
                from: field.parameter_at.clone(),
                to: at.under(&["schema", "properties", name]).to,
            };
            if properties.contains_key(name) {
                let message = format!("there is another form parameter `{name}`: this one is left out");
                self.warn("duplicate-parameter", message, &field.parameter_at);
                continue;
            }
            // The items of an array are parts of their own in a multipart body, unless something else is said.
            if let Some((style, explode)) = self.style(&split(written).1, "formData", &at)
                && !(is_multipart && explode)
            {
                encodings.insert(name.to_owned(), json!({ "style": style, "explode": explode }));
            }
            properties.insert(name.to_owned(), self.field(written, &at));
            if is_required(field) {
                required.push(Value::from(name));
            }
        }
        let mut schema = Map::new();
        schema.insert("type".to_owned(), "object".into());
        schema.insert("properties".to_owned(), Value::Object(properties));
        if !required.is_empty() {
            schema.insert("required".to_owned(), Value::Array(required));
        }
        let mut media = Map::new();
        media.insert("schema".to_owned(), Value::Object(schema));
        if !encodings.is_empty() {
            media.insert("encoding".to_owned(), Value::Object(encodings));
        }
        Value::Object(media)
    }

    /// Returns the schema of a form parameter, with all that is said about the parameter.
    fn field(&mut self, written: &Map<String, Value>, at: &Move) -> Value {
        let allows_empty = written.get("allowEmptyValue") == Some(&Value::Bool(true));
        // An empty string is one.
        if allows_empty && written.get("type") != Some(&"string".into()) {
            let message = "OpenAPI 3.0 cannot say that a field of a form may be empty: `allowEmptyValue` is ignored";
            let at = at.from.child("allowEmptyValue");
            self.warn("ignored-allow-empty-value", message, &at);
        }
        self.moves.insert(at.to.clone(), at.from.clone());
        let schema = self.value_schema(written, at).unwrap_or_else(|| json!({}));
        let Value::Object(mut schema) = schema else {
            return schema;
        };
        for (key, value) in split(written).0 {
            if !matches!(key.as_str(), "name" | "in" | "required" | "allowEmptyValue") {
                schema.entry(key).or_insert(value);
            }
        }
        Value::Object(schema)
    }
}

fn is_required(field: &Element<'_>) -> bool {
    field.parameter.get("required") == Some(&Value::Bool(true))
}
