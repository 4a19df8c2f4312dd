//! The nodes of a JSON document. A YAML parser will not do: it refuses escaped surrogates, and tabs.

use std::ops::Range;

use super::{Builder, Children};

/// Hands the nodes of a valid JSON document to the builder.
pub(super) fn walk(text: &str, builder: &mut Builder) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' => builder.open(Children::members(), at),
            b'[' => builder.open(Children::Elements(0), at),
            b'}' | b']' => builder.close(at + 1),
            b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' => {}
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

fn scalar_text(text: &str, span: &Range<usize>) -> String {
    let token = text.get(span.clone()).unwrap_or_default();
    serde_json::from_str(token).unwrap_or_else(|_| token.to_owned())
}
