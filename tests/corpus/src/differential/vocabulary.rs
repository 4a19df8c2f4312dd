//! What the schemas say that values of a schema consist of: their limits, names and texts.

use std::collections::BTreeSet;

use generator::source::Pointer;
use serde_json::{Value, json};

use crate::document::Document;
use crate::keywords::{Holds, holds};

/// The most schemas that are looked at.
const MOST: usize = 400;

/// What values of a schema may consist of.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// Lengths, one less than the limits and one more included.
    pub lengths: Vec<usize>,
    /// Numbers, those beside the limits included.
    pub numbers: Vec<Value>,
    /// The names of properties.
    pub names: Vec<String>,
    /// What values are enumerated.
    pub values: Vec<Value>,
}

impl Vocabulary {
    /// The vocabulary of the schema at `at` and of all that it refers to.
    pub fn of(document: &Value, at: &Pointer) -> Vocabulary {
        let document = Document::new(document);
        let mut vocabulary = Vocabulary::default();
        let mut known: BTreeSet<Pointer> = BTreeSet::new();
        let mut pending = vec![at.clone()];
        while let Some(at) = pending.pop() {
            if known.len() > MOST || !known.insert(at.clone()) {
                continue;
            }
            pending.extend(document.target(&at));
            for (keyword, value) in document.members(&at) {
                vocabulary.keyword(keyword, value);
                let inner = at.child(keyword);
                match holds(keyword) {
                    Holds::One => pending.push(inner),
                    Holds::List => pending.extend((0..document.length(&inner)).map(|index| inner.index(index))),
                    Holds::Map => pending.extend(document.members(&inner).map(|(name, _)| inner.child(name))),
                    Holds::None => {}
                }
            }
        }
        vocabulary.names.sort();
        vocabulary.names.dedup();
        vocabulary.lengths.sort_unstable();
        vocabulary.lengths.dedup();
        vocabulary
    }

    fn keyword(&mut self, keyword: &str, value: &Value) {
        match (keyword, value) {
            ("minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties", value) => {
                let length = value.as_u64().and_then(|length| usize::try_from(length).ok());
                let around = |length: usize| [length.saturating_sub(1), length, length.saturating_add(1)];
                self.lengths.extend(length.map(around).into_iter().flatten());
            }
            ("minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf", Value::Number(number)) => {
                self.numbers.push(value.clone());
                match (number.as_i64(), number.as_f64()) {
                    (Some(limit), _) => self
                        .numbers
                        .extend([json!(limit.saturating_sub(1)), json!(limit.saturating_add(1))]),
                    (None, Some(limit)) => self.numbers.extend([json!(limit - 1.0), json!(limit + 1.0)]),
                    (None, None) => {}
                }
            }
            ("format", Value::String(format)) if format == "int32" => {
                self.numbers.extend([
                    json!(i32::MIN),
                    json!(i32::MAX),
                    json!(i64::from(i32::MAX) + 1),
                    json!(i64::from(i32::MIN) - 1),
                ]);
            }
            ("format", Value::String(format)) if format == "int64" => {
                self.numbers
                    .extend([json!(i64::MIN), json!(i64::MAX), json!(i64::MAX as u64 + 1)]);
            }
            ("enum", Value::Array(values)) => self.values.extend(values.iter().cloned()),
            ("const", value) => self.values.push(value.clone()),
            ("properties", Value::Object(properties)) => self.names.extend(properties.keys().cloned()),
            ("required", Value::Array(names)) => {
                self.names
                    .extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
            }
            _ => {}
        }
    }
}
