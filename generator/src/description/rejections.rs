//! `x-rejections`: which documented error answers the requests that a server rejects by itself.

use serde_json::Value;

use crate::diagnostic::Place;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{FileId, Pointer};

/// The kinds of rejections.
const KINDS: &[&str] = &[
    "missing-body",
    "malformed-json",
    "invalid-body",
    "unsupported-media-type",
    "not-acceptable",
    "missing-parameter",
    "invalid-parameter",
    "unauthenticated",
    "invalid-credentials",
    "forbidden",
    "not-found",
    "method-not-allowed",
    "payload-too-large",
    "not-implemented",
    "internal",
    "bad-gateway",
];

/// What a server answers when it rejects a request by itself.
#[derive(Debug, Clone)]
pub struct Rejections {
    /// Where a fresh request identifier goes.
    pub request_id: Option<String>,
    /// Where the message is.
    pub message: Option<String>,
    /// Where the violations go.
    pub violations: Option<String>,
    /// The answers, by kind.
    pub kinds: Vec<Rejection>,
    /// Where they are described.
    pub place: Place,
}

/// The answer to one kind of rejection.
#[derive(Debug, Clone)]
pub struct Rejection {
    /// The kind, such as `missing-body`.
    pub kind: String,
    /// The status.
    pub status: u16,
    /// The body.
    pub body: Value,
    /// Texts in the message, with what replaces them: `parameter` or `accept`.
    pub replace: Vec<(String, String)>,
    /// Where it is described.
    pub place: Place,
}

/// Reads `x-rejections`, if the document has it.
pub fn read(document: &Value, file: FileId, diagnostics: &mut Diagnostics) -> Option<Rejections> {
    let value = document.get("x-rejections")?;
    let place = Place::value(file, Pointer::root().child("x-rejections"));
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let mut rejections = Rejections {
        request_id: text("request-id"),
        message: text("message"),
        violations: text("violations"),
        kinds: Vec::new(),
        place: place.clone(),
    };
    for (kind, value) in value.get("kinds").and_then(Value::as_object).into_iter().flatten() {
        let place = place.child("kinds").child(kind);
        match rejection(document, kind, value, &place) {
            Ok(rejection) => rejections.kinds.push(rejection),
            Err(message) => diagnostics.push(Diagnostic::error("invalid-rejection", message).at(place)),
        }
    }
    Some(rejections)
}

fn rejection(document: &Value, kind: &str, value: &Value, place: &Place) -> Result<Rejection, String> {
    if !KINDS.contains(&kind) {
        return Err(format!(
            "`{kind}` is not a kind of rejection: there are {}",
            KINDS.join(", ")
        ));
    }
    let status = value
        .get("status")
        .and_then(Value::as_u64)
        .filter(|status| (400..600).contains(status));
    let status = status.ok_or("a rejection needs a `status` from 400 to 599")?;
    let reference = value
        .get("example")
        .and_then(Value::as_str)
        .ok_or("a rejection needs the reference of an `example`")?;
    let pointer = reference
        .strip_prefix('#')
        .and_then(|fragment| Pointer::from_fragment(fragment).ok());
    let example = pointer.and_then(|pointer| pointer.child("value").resolve(document).cloned());
    let mut body = example.ok_or_else(|| format!("no example with a `value` is at `{reference}`"))?;
    for (pointer, text) in value.get("set").and_then(Value::as_object).into_iter().flatten() {
        let slot = body.pointer_mut(pointer);
        *slot.ok_or_else(|| format!("the example has no `{pointer}` to set"))? = text.clone();
    }
    let replace = value.get("replace").and_then(Value::as_object).into_iter().flatten();
    let replace = replace.map(|(text, slot)| match slot.as_str() {
        Some(slot @ ("parameter" | "accept")) => Ok((text.clone(), slot.to_owned())),
        _ => Err(format!("`{text}` can be replaced by `parameter` or `accept`")),
    });
    Ok(Rejection {
        kind: kind.to_owned(),
        status: u16::try_from(status).unwrap_or(500),
        body,
        replace: replace.collect::<Result<_, _>>()?,
        place: place.clone(),
    })
}
