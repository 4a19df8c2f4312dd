//! Values of the schemas of errors, made up by the names of their properties.

use serde_json::{Map, Value, json};

use super::ErrorFact;
use crate::model::span;
use crate::schema::instance::fault;
use crate::schema::{Conjunction, Kind, Kinds, SchemaId, Schemas};
use crate::source::Pointer;

/// How deep errors are nested.
const DEPTH: usize = 4;

/// What texts are about, by the names of properties, in lower case and without anything but letters.
const TEXTS: &[(ErrorFact, &[&str])] = &[
    (
        ErrorFact::Message,
        &[
            "message",
            "msg",
            "detail",
            "details",
            "description",
            "errormessage",
            "errordescription",
            "reason",
        ],
    ),
    (ErrorFact::Reason, &["title", "error", "summary", "statustext"]),
    (
        ErrorFact::Status,
        &["status", "statuscode", "httpstatus", "httpstatuscode"],
    ),
    (
        ErrorFact::Kind,
        &["code", "errorcode", "type", "errortype", "kind", "name", "slug"],
    ),
    (ErrorFact::RequestId, &["requestid", "traceid", "correlationid"]),
];

/// Names of numbers that are statuses.
const STATUSES: &[&str] = &[
    "status",
    "statuscode",
    "httpstatus",
    "httpstatuscode",
    "code",
    "errorcode",
];

/// What booleans are, by the names of properties.
const BOOLEANS: &[(&str, bool)] = &[("success", false), ("ok", false), ("error", true), ("iserror", true)];

/// A body, without what is particular to a rejection.
#[derive(Debug, Clone, PartialEq)]
pub struct Filling {
    /// The body.
    pub body: Value,
    /// Where in it what goes: JSON Pointers (RFC 6901).
    pub slots: Vec<(String, ErrorFact)>,
}

impl Filling {
    /// A value of the schema `id`, or what there is no value for.
    pub(super) fn of(id: SchemaId, schemas: &Schemas) -> Result<Filling, String> {
        let mut filler = Filler {
            schemas,
            slots: Vec::new(),
        };
        let body = filler.value(&Pointer::root(), id, DEPTH);
        let body = body.map_err(|at| at.last().map_or_else(|| "it".to_owned(), |name| span(&name)))?;
        // What is the only text says what is wrong.
        let mut slots = filler.slots;
        for fact in [ErrorFact::Reason, ErrorFact::Kind] {
            let has_message = slots.iter().any(|(_, fact)| *fact == ErrorFact::Message);
            if let Some(slot) = slots.iter_mut().find(|(_, own)| *own == fact && !has_message) {
                slot.1 = ErrorFact::Message;
            }
        }
        let slots = slots.into_iter().map(|(at, fact)| (at.to_string(), fact)).collect();
        let filling = Filling { body, slots };
        match fault(&filling.sample(), id, schemas) {
            None => Ok(filling),
            Some(_) => Err("it".to_owned()),
        }
    }

    /// The body of some rejection.
    pub(super) fn sample(&self) -> Value {
        let mut body = self.body.clone();
        for (at, fact) in &self.slots {
            if let Some(slot) = body.pointer_mut(at) {
                *slot = match fact {
                    ErrorFact::Message => json!("The body of the request is not valid."),
                    ErrorFact::Reason => json!("Bad Request"),
                    ErrorFact::Status if slot.is_string() => json!("400"),
                    ErrorFact::Status => json!(400),
                    ErrorFact::Kind => json!("unsupported-media-type"),
                    ErrorFact::RequestId => json!("123e4567-e89b-42d3-a456-426655440000"),
                };
            }
        }
        body
    }
}

struct Filler<'a> {
    schemas: &'a Schemas,
    slots: Vec<(Pointer, ErrorFact)>,
}

impl Filler<'_> {
    /// A value at a place, or the place where there is none.
    fn value(&mut self, at: &Pointer, id: SchemaId, depth: usize) -> Result<Value, Pointer> {
        let schema = Conjunction::of(id, self.schemas);
        let nothing = || Err(at.clone());
        if let Some([only]) = schema.values.as_deref() {
            return Ok(only.clone());
        }
        let is_plain = schema.values.is_none() && schema.branches.is_empty() && schema.residue.is_empty();
        let has = |kind: Kind| schema.kinds.contains(kind);
        let name = plain(&at.last().unwrap_or_default());
        match depth.checked_sub(1) {
            _ if !is_plain => {}
            Some(depth) if has(Kind::Object) && schema.kinds != Kinds::ALL => return self.object(at, &schema, depth),
            Some(depth) if has(Kind::Array) && schema.kinds != Kinds::ALL => return self.list(at, &schema, depth),
            _ if has(Kind::String)
                && schema
                    .text
                    .format
                    .as_ref()
                    .is_some_and(|(format, _)| format.starts_with("uri")) =>
            {
                return if name == "type" {
                    Ok("about:blank".into())
                } else {
                    nothing()
                };
            }
            _ if has(Kind::String)
                && is_free(&schema)
                && let Some(fact) = fact(&name) =>
            {
                self.slots.push((at.clone(), fact));
                return Ok("".into());
            }
            _ if has(Kind::Integer) && STATUSES.contains(&name.as_str()) => {
                self.slots.push((at.clone(), ErrorFact::Status));
                return Ok(0.into());
            }
            _ if has(Kind::Boolean)
                && let Some((_, value)) = BOOLEANS.iter().find(|(known, _)| *known == name) =>
            {
                return Ok((*value).into());
            }
            _ => {}
        }
        if has(Kind::Null) { Ok(Value::Null) } else { nothing() }
    }

    /// An object with what is required, and with a message.
    fn object(&mut self, at: &Pointer, schema: &Conjunction, depth: usize) -> Result<Value, Pointer> {
        let mut members = Map::new();
        for name in &schema.required {
            let at = at.child(name);
            let id = schema.properties.get(name).and_then(|ids| ids.first());
            let value = self.value(&at, *id.ok_or_else(|| at.clone())?, depth)?;
            members.insert(name.clone(), value);
        }
        for wanted in [
            ErrorFact::Message,
            ErrorFact::Reason,
            ErrorFact::Status,
            ErrorFact::Kind,
        ] {
            let named = schema
                .properties
                .iter()
                .filter(|(name, _)| fact(&plain(name)) == Some(wanted));
            for (name, ids) in named {
                let known = self.slots.len();
                let has_text = self.has_text(at);
                if self.says(at, wanted) || members.contains_key(name) || (wanted == ErrorFact::Kind && has_text) {
                    continue;
                }
                // An error within says the same once more.
                let is_wanted = |value: &Value| !has_text || !(value.is_object() || value.is_array());
                match ids.first().map(|id| self.value(&at.child(name), *id, depth)) {
                    Some(Ok(value)) if self.slots.len() > known && is_wanted(&value) => {
                        members.insert(name.clone(), value);
                    }
                    _ => self.slots.truncate(known),
                }
            }
        }
        Ok(members.into())
    }

    /// Whether the object at a place says something already.
    fn says(&self, at: &Pointer, fact: ErrorFact) -> bool {
        self.slots
            .iter()
            .any(|(slot, own)| *own == fact && slot.starts_with(at))
    }

    fn has_text(&self, at: &Pointer) -> bool {
        let texts = [ErrorFact::Message, ErrorFact::Reason, ErrorFact::Kind];
        texts.iter().any(|fact| self.says(at, *fact))
    }

    /// A list of one error, or of nothing.
    fn list(&mut self, at: &Pointer, schema: &Conjunction, depth: usize) -> Result<Value, Pointer> {
        let known = self.slots.len();
        let item = schema.items.first().map(|id| self.value(&at.index(0), *id, depth));
        match item {
            Some(Ok(item)) if self.slots.len() > known && schema.min_items <= 1 => Ok(vec![item].into()),
            _ if schema.min_items == 0 => {
                self.slots.truncate(known);
                Ok(Vec::<Value>::new().into())
            }
            _ => Err(at.clone()),
        }
    }
}

/// A name without what only separates words.
fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphabetic)
        .map(|letter| letter.to_ascii_lowercase())
        .collect()
}

fn fact(name: &str) -> Option<ErrorFact> {
    let known = TEXTS.iter().find(|(_, names)| names.contains(&name));
    known.map(|(fact, _)| *fact)
}

/// Whether a sentence can be a text of this schema.
fn is_free(schema: &Conjunction) -> bool {
    let text = &schema.text;
    text.patterns.is_empty()
        && text.format.is_none()
        && text.min_length <= 1
        && text.max_length.is_none_or(|most| most >= 1000)
}
