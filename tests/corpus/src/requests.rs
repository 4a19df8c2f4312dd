//! One request for each operation of a description.

use generator::description::{Location, Style};
use generator::model::{BodyKind, Content, Model, Operation};
use serde_json::{Map, Value, json};

use crate::sample::Sampler;

/// One request for each operation, with its parameters and body where they are required.
pub fn all(document: &Value, model: &Model) -> Vec<Value> {
    let sampler = Sampler::new(document);
    let operations = model.groups.iter().flat_map(|group| &group.operations);
    operations.map(|operation| request(&sampler, operation)).collect()
}

fn request(sampler: &Sampler<'_>, operation: &Operation) -> Value {
    let mut path = operation.path.clone();
    let mut query = Vec::new();
    let mut headers = Map::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let schema = sampler.parameter(&operation.path, &operation.method, &parameter.wire, parameter.location);
        let value = schema
            .and_then(|schema| sampler.sample(schema))
            .unwrap_or_else(|| json!("x"));
        let text = match parameter.json {
            true => value.to_string(),
            false => plain(&value),
        };
        match parameter.location {
            Location::Path => {
                let value = match parameter.style {
                    Style::Label => format!(".{}", escape(&text)),
                    Style::Matrix => format!(";{}={}", parameter.wire, escape(&text)),
                    _ => escape(&text),
                };
                path = path.replace(&format!("{{{}}}", parameter.wire), &value);
            }
            Location::Query => query.extend(in_query(&parameter.wire, parameter.style, parameter.json, &value)),
            Location::Header => {
                headers.insert(parameter.wire.clone(), json!(text));
            }
            Location::Cookie => {
                headers.insert(
                    "cookie".to_owned(),
                    json!(format!("{}={}", parameter.wire, escape(&text))),
                );
            }
        }
    }
    if !query.is_empty() {
        let separator = if path.contains('?') { '&' } else { '?' };
        path = format!("{path}{separator}{}", query.join("&"));
    }
    let mut request = json!({"method": operation.method, "template": operation.path, "path": path});
    if let Some(payload) = operation.body.as_ref().and_then(|body| first(&body.content)) {
        let (media_type, kind) = payload;
        let schema = sampler.body(&operation.path, &operation.method, &media_type);
        let value = schema
            .and_then(|schema| sampler.sample(schema))
            .unwrap_or_else(|| json!({}));
        let text = match kind {
            BodyKind::Json => value.to_string(),
            BodyKind::Form => form(&value),
            BodyKind::Text => plain(&value),
            BodyKind::Bytes => "bytes".to_owned(),
        };
        let sent = if media_type.contains('*') {
            "application/json".to_owned()
        } else {
            media_type
        };
        headers.insert("content-type".to_owned(), json!(sent));
        request["body"] = json!(text);
    }
    request["headers"] = Value::Object(headers);
    request
}

fn first(content: &Content) -> Option<(String, BodyKind)> {
    content
        .payloads()
        .next()
        .map(|payload| (payload.media_type.clone(), payload.kind))
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| format!("{name},{}", plain(value)))
            .collect::<Vec<_>>()
            .join(","),
        other => other.to_string(),
    }
}

fn in_query(name: &str, style: Style, is_json: bool, value: &Value) -> Vec<String> {
    let name = escape(name);
    match value {
        _ if is_json => vec![format!("{name}={}", escape(&value.to_string()))],
        Value::Array(items) => items
            .iter()
            .map(|item| format!("{name}={}", escape(&plain(item))))
            .collect(),
        Value::Object(members) => members
            .iter()
            .map(|(key, value)| match style {
                Style::DeepObject => format!("{name}%5B{}%5D={}", escape(key), escape(&plain(value))),
                _ => format!("{}={}", escape(key), escape(&plain(value))),
            })
            .collect(),
        value => vec![format!("{name}={}", escape(&plain(value)))],
    }
}

fn form(value: &Value) -> String {
    let members = value.as_object().into_iter().flatten();
    members
        .map(|(name, value)| {
            let text = if value.is_object() {
                value.to_string()
            } else {
                plain(value)
            };
            format!("{}={}", escape(name), escape(&text))
        })
        .collect::<Vec<_>>()
        .join("&")
}

fn escape(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
