//! The nodes of a JSON document. A YAML parser will not do: it refuses escaped surrogates, and tabs.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use super::{Builder, Children, Nodes, Pointer, Spans};

/// Finds nodes in a JSON document, which must be valid. Of what was looked into it remembers the parts.
#[derive(Debug, Default)]
pub(in crate::source) struct Search(Mutex<HashMap<usize, Parts>>);

/// The parts of an object or array, each where it is written last.
#[derive(Debug)]
enum Parts {
    Members(HashMap<String, Spans>),
    Elements(Vec<Spans>),
}

impl Search {
    /// Returns where a node is, or the nearest one around it, and whether it is the node itself.
    pub(super) fn nearest(&self, pointer: &Pointer, text: &str) -> (Spans, bool) {
        let bytes = text.as_bytes();
        let start = bytes.iter().take_while(|byte| is_between(**byte)).count();
        let end = bytes.len() - bytes.iter().rev().take_while(|byte| is_between(**byte)).count();
        let mut spans = Spans {
            key: None,
            value: start..end.max(start),
        };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for token in pointer.tokens() {
            let start = spans.value.start;
            let parts = known.entry(start).or_insert_with(|| Parts::at(start, text));
            let Some(part) = parts.get(&token) else {
                return (spans, false);
            };
            spans = part.clone();
        }
        (spans, true)
    }
}

impl Parts {
    /// The parts of the value that starts at `start`.
    fn at(start: usize, text: &str) -> Parts {
        let bytes = text.as_bytes();
        let mut parts = match bytes.get(start) {
            Some(b'{') => Parts::Members(HashMap::new()),
            Some(b'[') => Parts::Elements(Vec::new()),
            _ => return Parts::Elements(Vec::new()),
        };
        let mut name = None;
        let mut at = start + 1;
        while let Some(byte) = bytes.get(at).filter(|byte| !matches!(byte, b'}' | b']')) {
            if is_between(*byte) {
                at += 1;
                continue;
            }
            let value = at..value_end(bytes, at);
            at = value.end;
            match (&mut parts, name.take()) {
                (Parts::Members(_), None) => name = Some(value),
                (Parts::Members(members), Some(key)) => {
                    let name = scalar_text(text, &key).into_owned();
                    members.insert(name, Spans { key: Some(key), value });
                }
                (Parts::Elements(elements), _) => elements.push(Spans { key: None, value }),
            }
        }
        parts
    }

    fn get(&self, token: &str) -> Option<&Spans> {
        match self {
            Parts::Members(members) => members.get(token),
            Parts::Elements(elements) => {
                let index = token.parse::<usize>().ok();
                elements.get(index.filter(|index| index.to_string() == token)?)
            }
        }
    }
}

/// Whether a byte is between tokens, and none.
fn is_between(byte: u8) -> bool {
    matches!(byte, b',' | b':' | b' ' | b'\t' | b'\n' | b'\r')
}

/// Returns where the value that starts at `start` ends.
fn value_end(bytes: &[u8], start: usize) -> usize {
    let (mut depth, mut at) = (0_usize, start);
    while let Some(byte) = bytes.get(at) {
        at = match byte {
            b'{' | b'[' | b'}' | b']' => at + 1,
            byte if is_between(*byte) => at + 1,
            _ => token_end(bytes, at),
        };
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// All nodes of a valid JSON document.
pub(super) fn nodes(text: &str) -> Nodes {
    let mut builder = Builder::default();
    walk(text, &mut builder);
    builder.index
}

/// Hands the nodes of a valid JSON document to the builder.
fn walk(text: &str, builder: &mut Builder) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' => builder.open(Children::members(), at),
            b'[' => builder.open(Children::Elements(0), at),
            b'}' | b']' => builder.close(at + 1),
            byte if is_between(*byte) => {}
            _ => {
                let span = at..token_end(bytes, at);
                at = span.end - 1;
                builder.scalar(&scalar_text(text, &span), span);
            }
        }
        at += 1;
    }
}

/// Returns where the string, number or name that starts at `start` ends.
fn token_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    let is_string = bytes.get(start) == Some(&b'"');
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if is_string => at += 1,
            b'"' if is_string => return at + 1,
            b',' | b':' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r' if !is_string => return at,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// The text of a string, or of a number or a name as it is written.
fn scalar_text<'t>(text: &'t str, span: &Range<usize>) -> Cow<'t, str> {
    let token = text.get(span.clone()).unwrap_or_default();
    let plain = token.strip_prefix('"').and_then(|token| token.strip_suffix('"'));
    match plain.filter(|plain| !plain.contains('\\')) {
        Some(plain) => plain.into(),
        None => serde_json::from_str(token).map_or(token.into(), Cow::Owned),
    }
}
