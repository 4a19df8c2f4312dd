//! JSON, RFC 8259.

#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::collections::HashSet;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::trail::Trail;
use super::{Document, Pointer, Refusal, without_position};

/// Reads a JSON document. Numbers keep their text.
pub(super) fn parse(text: &str) -> Result<Document, Refusal> {
    let value = serde_json::from_str(text).map_err(|error| refusal(text, &error))?;
    let found = RefCell::new(Vec::new());
    let keys = Keys {
        found: &found,
        trail: Trail::Root,
    };
    keys.deserialize(&mut serde_json::Deserializer::from_str(text))
        .map_err(|error| refusal(text, &error))?;
    Ok(Document {
        value,
        duplicates: found.into_inner(),
        diagnostics: Vec::new(),
    })
}

fn refusal(text: &str, error: &serde_json::Error) -> Refusal {
    // The column counts bytes, and is 0 before the first byte of a line.
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let start: usize = lines.map(str::len).sum();
    let offset = start + error.column().saturating_sub(1);
    Refusal {
        code: "invalid-json",
        message: without_position(error.to_string()),
        offset: Some(offset),
    }
}

/// Looks for names that an object has twice, which [`serde_json::Value`] drops without a word.
///
/// This is a pass of its own because a number that keeps its text may look like an object to a visitor.
#[derive(Clone, Copy)]
struct Keys<'a> {
    found: &'a RefCell<Vec<Pointer>>,
    trail: Trail<'a>,
}

impl<'de> DeserializeSeed<'de> for Keys<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Keys<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<(), A::Error> {
        let mut index = 0;
        while array
            .next_element_seed(Keys {
                trail: Trail::Element(&self.trail, index),
                ..self
            })?
            .is_some()
        {
            index += 1;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = object.next_key::<String>()? {
            let trail = Trail::Member(&self.trail, &name);
            if names.contains(&name) {
                self.found.borrow_mut().push(trail.pointer());
            }
            object.next_value_seed(Keys { trail, ..self })?;
            names.insert(name);
        }
        Ok(())
    }
}
