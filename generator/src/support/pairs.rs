//! Items of a list that are equal.

use std::collections::HashMap;

use serde_json::Value;

use super::equality::digits;
use super::json::{Encoded, Json};

/// The positions of the first two items that are equal.
pub fn first_pair<T: Json>(items: &[T]) -> Option<(usize, usize)> {
    /// So many items are quicker compared with each other than written down, and without a copy.
    const FEW: usize = 16;
    if items.len() > FEW {
        return first_pair_of_many(items);
    }
    let second = |second: usize| {
        let first = items[..second].iter().position(|first| first.equals(&items[second]))?;
        Some((first, second))
    };
    (1..items.len()).find_map(second)
}

/// Looks each item up among those before it, by a text that is the same for values that are equal.
fn first_pair_of_many<T: Json>(items: &[T]) -> Option<(usize, usize)> {
    let mut seen = HashMap::with_capacity(items.len());
    items.iter().enumerate().find_map(|(second, item)| {
        let mut text = String::new();
        write(&serde_json::to_value(Encoded(item)).unwrap_or_default(), &mut text);
        seen.insert(text, second).map(|first| (first, second))
    })
}

/// Writes a value down in a form that all values have that are equal to it, and no others.
fn write(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&digits(&number.to_string())),
        Value::String(text) => write_text(text, out),
        Value::Array(items) => {
            out.push('[');
            for item in items {
                write(item, out);
                out.push(',');
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(name, _)| *name);
            out.push('{');
            for (name, value) in members {
                write_text(name, out);
                write(value, out);
                out.push(',');
            }
            out.push('}');
        }
    }
}

/// Quotes a text, so that it ends where it seems to.
fn write_text(text: &str, out: &mut String) {
    out.push('"');
    out.extend(
        text.chars()
            .flat_map(|c| matches!(c, '"' | '\\').then_some('\\').into_iter().chain([c])),
    );
    out.push('"');
}
