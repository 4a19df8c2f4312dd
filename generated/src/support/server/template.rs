// @generated: code that every generated crate has; do not edit, changes are lost.

//! The form of an API's errors, filled from the examples of its description.

use serde_json::{Map, Value};

use super::ErrorForm;
use crate::support::http::rejection::{Rejection, RejectionKind};
use crate::support::http::reply::{Reply, status};

/// The response to rejections of one kind.
#[derive(Debug)]
pub struct Template {
    /// The kind.
    pub kind: RejectionKind,
    /// The status.
    pub status: u16,
    /// The media type.
    pub media_type: &'static str,
    /// The body, an example of the description, as JSON.
    pub body: &'static str,
    /// Where in the body what goes.
    pub slots: Slots,
    /// What in the message of the example stands for something, and for what.
    pub replace: &'static [(&'static str, Slot)],
}

/// Where in a body what goes: JSON Pointers (RFC 6901).
#[derive(Debug, Clone, Copy)]
pub struct Slots {
    /// The identifier of the request.
    pub request_id: Option<&'static str>,
    /// The violations.
    pub violations: Option<&'static str>,
    /// The message.
    pub message: Option<&'static str>,
}

/// What part of a message stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The name of the parameter.
    Parameter,
    /// The media types that the caller accepts.
    Accept,
}

impl ErrorForm for Template {
    fn fill(&self, rejection: &Rejection, request_id: &str) -> Option<Reply> {
        if self.kind != rejection.kind() {
            return None;
        }
        let mut body: Value = serde_json::from_str(self.body).ok()?;
        if let Some(Value::String(message)) = self.slots.message.and_then(|pointer| body.pointer_mut(pointer)) {
            *message = match rejection.detail() {
                Some(detail) => detail.to_owned(),
                None => self
                    .replace
                    .iter()
                    .fold(message.clone(), |message, (text, slot)| match slot.text(rejection) {
                        Some(replacement) => message.replacen(text, replacement, 1),
                        None => message,
                    }),
            };
        }
        if let Some(pointer) = self.slots.request_id {
            put(&mut body, pointer, Value::String(request_id.to_owned()));
        }
        if let Some(pointer) = self.slots.violations
            && !rejection.violations().is_empty()
        {
            put(&mut body, pointer, serde_json::to_value(rejection.violations()).ok()?);
        }
        let mut reply = Reply::new(status(self.status)).bytes(self.media_type, body.to_string());
        reply.headers.extend(rejection.headers().clone());
        Some(reply)
    }
}

impl Slot {
    fn text(self, rejection: &Rejection) -> Option<&str> {
        match self {
            Slot::Parameter => rejection.parameter(),
            Slot::Accept => rejection.accept(),
        }
    }
}

/// Puts `value` at `pointer`, with the objects on the way there that are missing.
fn put(body: &mut Value, pointer: &str, value: Value) {
    let mut place = body;
    for token in pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        if place.is_null() {
            *place = Value::Object(Map::new());
        }
        let next = match place {
            Value::Object(members) => Some(members.entry(token).or_insert(Value::Null)),
            Value::Array(items) => token.parse::<usize>().ok().and_then(|index| items.get_mut(index)),
            _ => None,
        };
        match next {
            Some(next) => place = next,
            None => return,
        }
    }
    *place = value;
}
