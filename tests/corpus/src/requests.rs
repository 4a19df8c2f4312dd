//! One request for each operation of a description.

use std::collections::BTreeSet;

use generator::Generated;
use generator::description::Location;
use generator::model::{BodyKind, Content, Operation, Parameter, Payload};
use generator::source::Pointer;
use serde_json::{Map, Value, json};

use crate::document::{Document, Written};
use crate::sample::Sampler;
use crate::settled::settled;
use crate::wire;

/// Requests for the operations of a description.
pub struct Requests {
    /// The requests.
    pub list: Vec<Value>,
    /// The operations for which there is none, and why.
    pub untried: Vec<String>,
}

/// One request for each operation, with its parameters and body where they are required.
pub fn all(generated: &Generated) -> Result<Requests, String> {
    let document = settled(&generated.judged());
    let maker = RequestMaker {
        document: Document::new(&document),
        sampler: Sampler::new(&document, generated.reading())?,
        operations: Document::new(&document).operations(),
    };
    let mut requests = Requests {
        list: Vec::new(),
        untried: Vec::new(),
    };
    let mut known = BTreeSet::new();
    for operation in generated.model().operations() {
        let fresh = known.insert((&operation.method, sent(&operation.path)));
        let request = match fresh && operation.answered_by.is_none() {
            true => maker.request(operation),
            false => Err("another operation is asked by the same request".to_owned()),
        };
        match request {
            Ok(request) => requests.list.push(request),
            Err(why) => requests
                .untried
                .push(format!("{} {}: {why}", operation.method, operation.path)),
        }
    }
    Ok(requests)
}

/// What is sent of a path: a request has no fragment (RFC 9110, section 7.1).
fn sent(path: &str) -> &str {
    path.split_once('#').map_or(path, |(sent, _)| sent)
}

struct RequestMaker<'a> {
    document: Document<'a>,
    sampler: Sampler<'a>,
    operations: Vec<Written>,
}

impl RequestMaker<'_> {
    /// A request for an operation, or why none is known.
    fn request(&self, operation: &Operation) -> Result<Value, String> {
        let likely = self.operations.iter();
        let likely = likely.filter_map(|written| Some((written.likeness(operation)?, written)));
        // Of several that are alike, the first.
        let (_, written) = likely.rev().max_by_key(|(sure, _)| *sure).ok_or("it is not found")?;
        let mut path = sent(&operation.path).to_owned();
        let (mut query, mut cookies, mut headers) = (Vec::new(), Vec::new(), Map::new());
        for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
            let text = wire::parameter(parameter, &self.argument(written, parameter)?);
            match parameter.location {
                Location::Path => path = path.replace(&format!("{{{}}}", parameter.wire), &text),
                Location::Query => query.push(text),
                Location::Header => drop(headers.insert(parameter.wire.clone(), json!(text))),
                Location::Cookie => cookies.push(text),
            }
        }
        if !query.is_empty() {
            let separator = if path.contains('?') { '&' } else { '?' };
            path = format!("{path}{separator}{}", query.join("&"));
        }
        if !cookies.is_empty() {
            headers.insert("cookie".to_owned(), json!(cookies.join("; ")));
        }
        let mut request = json!({"method": operation.method, "template": operation.path, "path": path});
        if let Some(payload) = operation.body.as_ref().and_then(|body| first(&body.content)) {
            request["body"] = json!(self.body(written, payload)?);
            headers.insert(
                "content-type".to_owned(),
                json!(concrete(&payload.media_type, payload.kind)),
            );
        }
        request["headers"] = Value::Object(headers);
        Ok(request)
    }

    /// A value for a parameter.
    fn argument(&self, written: &Written, parameter: &Parameter) -> Result<Value, String> {
        let place = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        let is_same = |at: &Pointer| {
            let text = |key: &str| {
                self.document
                    .get(&at.child(key))
                    .and_then(Value::as_str)
                    .unwrap_or_default()
            };
            written.sent(text("name"), text("in")) == (parameter.wire.as_str(), place)
        };
        let Some(at) = self.document.parameters(written).into_iter().find(is_same) else {
            // What a path has in braces is a parameter though none is declared.
            return Ok(json!("x"));
        };
        let content = at.child("content");
        let of_content = self.document.members(&content).next();
        let schema = match of_content {
            Some((media_type, _)) => content.child(media_type).child("schema"),
            None => at.child("schema"),
        };
        if self.document.get(&schema).is_none() {
            return Ok(json!("x"));
        }
        let value = self.sampler.sample(&schema, |value| wire::fits(parameter, value));
        value.map_err(|why| format!("its parameter `{}`: {why}", parameter.wire))
    }

    /// The text of a body.
    fn body(&self, written: &Written, payload: &Payload) -> Result<String, String> {
        let content = self
            .document
            .followed(&written.at.child("requestBody"))
            .child("content");
        let schema = content.child(&payload.media_type).child("schema");
        let fits = |value: &Value| match payload.kind {
            BodyKind::Json | BodyKind::Bytes | BodyKind::Blob => true,
            BodyKind::Form => wire::fits_form(value),
            BodyKind::Text => !wire::plain(value).is_empty(),
        };
        let value = || match self.document.get(&schema) {
            Some(_) => self.sampler.sample(&schema, fits),
            None => Ok(json!({})),
        };
        let value = || value().map_err(|why| format!("its body: {why}"));
        Ok(match payload.kind {
            BodyKind::Json => value()?.to_string(),
            BodyKind::Form => {
                let styled = payload.form.as_ref().map_or(&[][..], |form| &form.properties);
                wire::form(&value()?, styled)
            }
            BodyKind::Text => wire::plain(&value()?),
            BodyKind::Blob if is_multipart(&payload.media_type) => "--x\r\n\r\npart\r\n--x--\r\n".to_owned(),
            BodyKind::Bytes | BodyKind::Blob => "bytes".to_owned(),
        })
    }
}

fn first(content: &Content) -> Option<&Payload> {
    content.payloads().next()
}

fn is_multipart(media_type: &str) -> bool {
    media_type.to_ascii_lowercase().starts_with("multipart/")
}

/// A media type of a range, such as a body of this kind may have; with its boundary where it has parts.
fn concrete(range: &str, kind: BodyKind) -> String {
    let (family, rest) = range.split_once('/').unwrap_or((range, ""));
    let family = if family == "*" { "application" } else { family };
    let subtype = match (family, kind) {
        ("application", BodyKind::Json) => "json",
        ("application", _) => "octet-stream",
        ("text", _) => "plain",
        _ => "x",
    };
    let boundary = match is_multipart(range) && !range.contains("boundary") {
        true => "; boundary=x",
        false => "",
    };
    let rest = match rest.strip_prefix("*+") {
        Some(structure) => structure.to_owned(),
        None => rest.replacen('*', subtype, 1),
    };
    format!("{family}/{rest}{boundary}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_are_of_their_range() {
        for (range, kind, expected) in [
            (
                "application/json; charset=utf-8",
                BodyKind::Json,
                "application/json; charset=utf-8",
            ),
            ("application/*+json", BodyKind::Json, "application/json"),
            ("*/*", BodyKind::Json, "application/json"),
            ("*/*", BodyKind::Blob, "application/octet-stream"),
            ("text/*", BodyKind::Text, "text/plain"),
            ("image/*", BodyKind::Blob, "image/x"),
            ("multipart/form-data", BodyKind::Blob, "multipart/form-data; boundary=x"),
        ] {
            assert_eq!(concrete(range, kind), expected, "{range}");
        }
    }
}
