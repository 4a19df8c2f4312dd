//! YAML, as far as it can be said in JSON.

mod exact;
mod tabs;
#[cfg(test)]
mod tests;

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::trail::Trail;
use super::{Document, FileId, Pointer, Refusal, deepest_nesting, without_position};
use crate::diagnostic::{Diagnostic, Place};

/// The name of the member whose value's members the object takes over.
const MERGE: &str = "<<";

/// What a node costs, besides the bytes of its text, see [`Reader::left`].
const NODE: usize = 32;

/// What aliases may add to a document: the cost of a million nodes.
const ALIASES: usize = NODE << 20;

const TOO_LARGE: &str = "the aliases make the document too large";

/// The number of brackets that may be open. The parser takes quadratic time to find out that there are too many.
const DEEPEST_FLOW: usize = 10_000;

/// Reads a YAML document. Keys become strings as they are written, merge keys are applied, tags are ignored with a
/// warning, numbers keep their text where a binary floating-point number would lose it.
pub(super) fn parse(text: &str, file: FileId) -> Result<Document, Refusal> {
    if deepest_nesting(text, b"[{", b"]}") > DEEPEST_FLOW {
        let message = format!("more than {DEEPEST_FLOW} collections are nested");
        return Err(Refusal {
            code: "invalid-yaml",
            message,
            offset: None,
        });
    }
    let text = &*tabs::without_tabs(text);
    let reader = Reader {
        file,
        left: Cell::new(text.len().saturating_mul(NODE).saturating_add(ALIASES)),
        has_floats: Cell::new(false),
        duplicates: RefCell::default(),
        diagnostics: RefCell::default(),
    };
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let Some(document) = documents.next() else {
        return Ok(reader.finish(Value::Null));
    };
    let node = Node {
        reader: &reader,
        trail: Trail::Root,
    };
    let mut value = node.deserialize(document).map_err(|error| refusal(text, &error))?;
    if documents.next().is_some() {
        let message = "the file holds more than one YAML document".to_owned();
        return Err(Refusal {
            code: "several-documents",
            message,
            offset: None,
        });
    }
    if reader.has_floats.get() {
        exact::restore(text, &mut value).map_err(|error| refusal(text, &error))?;
    }
    Ok(reader.finish(value))
}

fn refusal(text: &str, error: &serde_yaml::Error) -> Refusal {
    let message = without_position(error.to_string());
    let message = if message == "repetition limit exceeded" {
        TOO_LARGE.to_owned()
    } else {
        message
    };
    // The index is 0 for characters that YAML does not allow.
    let offset = error.location().and_then(|location| match location.index() {
        0 => text.find(|character: char| character.is_control() && !"\t\n\r\u{85}".contains(character)),
        index => Some(index),
    });
    let is_tab = offset.is_some_and(|offset| text.get(offset..).is_some_and(|rest| rest.starts_with('\t')));
    Refusal {
        code: "invalid-yaml",
        message: match is_tab {
            true => format!("{message}; YAML is not indented by tabs"),
            false => message,
        },
        offset,
    }
}

/// What is found while a document is read.
struct Reader {
    file: FileId,
    /// What the rest of the document may cost. A document without aliases has no more nodes and no more text than
    /// bytes, so that it never costs more than [`NODE`] for each; aliases can multiply either without bounds.
    left: Cell<usize>,
    has_floats: Cell<bool>,
    duplicates: RefCell<Vec<Pointer>>,
    diagnostics: RefCell<Vec<Diagnostic>>,
}

impl Reader {
    fn charge<E: Error>(&self, cost: usize) -> Result<(), E> {
        let left = self.left.get().checked_sub(cost);
        self.left.set(left.ok_or_else(|| E::custom(TOO_LARGE))?);
        Ok(())
    }

    fn report(&self, diagnostic: Diagnostic, trail: &Trail<'_>) {
        self.diagnostics
            .borrow_mut()
            .push(diagnostic.at(Place::value(self.file, trail.pointer())));
    }

    fn finish(self, value: Value) -> Document {
        Document {
            value,
            duplicates: self.duplicates.into_inner(),
            diagnostics: self.diagnostics.into_inner(),
        }
    }
}

/// A node that is to be read.
#[derive(Clone, Copy)]
struct Node<'a> {
    reader: &'a Reader,
    trail: Trail<'a>,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.reader.charge(NODE)?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a YAML node")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        Ok(Number::from_i128(value).map_or(Value::Null, Value::Number))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        Ok(Number::from_u128(value).map_or(Value::Null, Value::Number))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.reader.has_floats.set(true);
        let number = Number::from_f64(value);
        if number.is_none() {
            let name = if value.is_nan() { ".nan" } else { ".inf" };
            let problem = Diagnostic::error(
                "not-a-json-number",
                format!("`{name}` is a number in YAML but not in JSON"),
            );
            self.reader.report(
                problem.help("leave the member out, or put the text in quotes"),
                &self.trail,
            );
        }
        Ok(number.map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.reader.charge(text.len())?;
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        while let Some(value) = sequence.next_element_seed(Node {
            trail: Trail::Element(&self.trail, array.len()),
            ..self
        })? {
            array.push(value);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut mapping: A) -> Result<Value, A::Error> {
        let mut members = Members::default();
        let mut has_merge = false;
        while let Some(name) = mapping.next_key::<String>()? {
            self.reader.charge(name.len())?;
            let node = Node {
                trail: Trail::Member(&self.trail, &name),
                ..self
            };
            let value = mapping.next_value_seed(node)?;
            let is_new = if name == MERGE {
                if !members.inherit(value) {
                    let problem = Diagnostic::error("invalid-merge", "only mappings can be merged by `<<`");
                    self.reader.report(problem, &node.trail);
                }
                !std::mem::replace(&mut has_merge, true)
            } else {
                members.insert(&name, value)
            };
            if !is_new {
                self.reader.duplicates.borrow_mut().push(node.trail.pointer());
            }
        }
        Ok(Value::Object(members.object))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (tag, node) = tagged.variant::<String>()?;
        self.reader.report(
            Diagnostic::warning("ignored-tag", format!("the tag `!{tag}` is ignored")),
            &self.trail,
        );
        node.newtype_variant_seed(self)
    }
}

/// The members of a mapping, of which its own win over those that it takes over by merge keys.
#[derive(Default)]
struct Members {
    object: Map<String, Value>,
    inherited: HashSet<String>,
}

impl Members {
    /// Adds a member of the mapping itself. Returns `false` if it had one of that name.
    fn insert(&mut self, name: &str, value: Value) -> bool {
        let is_new = !self.object.contains_key(name) || self.inherited.remove(name);
        self.object.insert(name.to_owned(), value);
        is_new
    }

    /// Adds the members of other mappings, unless there are such, where the merge key stands. Returns `false` if the
    /// value is no mapping, nor a sequence of mappings.
    fn inherit(&mut self, value: Value) -> bool {
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    if !self.object.contains_key(&name) {
                        self.inherited.insert(name.clone());
                        self.object.insert(name, value);
                    }
                }
                true
            }
            // The values of a sequence are no sequences themselves, so that this goes one step deep.
            Value::Array(values) => values.into_iter().all(|value| value.is_object() && self.inherit(value)),
            _ => false,
        }
    }
}
