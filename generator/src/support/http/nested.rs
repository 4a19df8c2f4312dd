//! Values of several levels in the names of a query or a form: `color[R]=100`, `sizes[]=1`, `items[0][price]=2`.
//!
//! OpenAPI defines one level of this, the style `deepObject`; what goes deeper is what frameworks and large APIs agree
//! on.

use std::collections::HashMap;

use serde_json::Value;

use super::encode::Refusal;
use super::parameter::{Form, Properties};
use super::style;
use super::text::Text;
use super::uri;

/// How many levels there may be.
const DEEPEST: usize = 32;

/// The pairs of a value, escaped. None for a value that is undefined.
pub(crate) fn write(form: &Form, value: &Value) -> Result<Vec<(String, String)>, Refusal> {
    let escape = match form.allow_reserved {
        true => style::escape_forbidden,
        false => uri::escape,
    };
    let mut pairs = Vec::new();
    write_into(&mut pairs, uri::escape(form.name), value, escape, DEEPEST)?;
    Ok(pairs)
}

fn write_into(
    pairs: &mut Vec<(String, String)>,
    name: String,
    value: &Value,
    escape: fn(&str) -> String,
    levels: usize,
) -> Result<(), Refusal> {
    let below = || levels.checked_sub(1).ok_or("has too many levels");
    match value {
        Value::Null => {}
        Value::String(text) => pairs.push((name, escape(text))),
        Value::Bool(_) | Value::Number(_) => pairs.push((name, escape(&value.to_string()))),
        Value::Array(items) => {
            let levels = below()?;
            let is_flat = !items.iter().any(|item| item.is_array() || item.is_object());
            for (index, item) in items.iter().enumerate() {
                let name = match is_flat {
                    true => format!("{name}%5B%5D"),
                    false => format!("{name}%5B{index}%5D"),
                };
                write_into(pairs, name, item, escape, levels)?;
            }
        }
        Value::Object(members) => {
            let levels = below()?;
            for (key, value) in members {
                if key.is_empty() || key.contains(['[', ']']) {
                    return Err("has a property whose name can't be in brackets");
                }
                write_into(
                    pairs,
                    format!("{name}%5B{}%5D", uri::escape(key)),
                    value,
                    escape,
                    levels,
                )?;
            }
        }
    }
    Ok(())
}

/// What follows the name of a value in one of its own names: nothing, or keys in brackets.
pub(crate) fn rest<'n>(form: &Form, name: &'n str) -> Option<&'n str> {
    let is_other = match form.properties {
        Properties::AllBut(names) => names.contains(&name),
        Properties::None | Properties::Named(_) => false,
    };
    let rest = name.strip_prefix(form.name)?;
    (!is_other && (rest.is_empty() || rest.starts_with('['))).then_some(rest)
}

/// A value of which something is in a query.
pub(crate) struct Pair<'t> {
    /// The keys in brackets that are still to be read.
    keys: String,
    /// Where the next one begins.
    at: usize,
    value: &'t str,
}

impl<'t> Pair<'t> {
    /// The value at `keys`, each in brackets.
    pub(crate) fn new(keys: String, value: &'t str) -> Self {
        Pair { keys, at: 0, value }
    }

    /// Takes the next key, if there is one.
    fn key(&mut self) -> Result<Option<String>, Refusal> {
        let rest = self.keys.get(self.at..).unwrap_or_default();
        if rest.is_empty() {
            return Ok(None);
        }
        let key = rest.strip_prefix('[').and_then(|rest| Some(rest.split_once(']')?.0));
        let key = key.ok_or("has keys that are not each in brackets")?.to_owned();
        self.at += key.len() + 2;
        Ok(Some(key))
    }
}

/// The text that these pairs make up. `None` where there are none.
pub(crate) fn read(pairs: Vec<Pair<'_>>) -> Result<Option<Text<'_>>, Refusal> {
    match pairs.is_empty() {
        true => Ok(None),
        false => read_level(pairs, DEEPEST).map(Some),
    }
}

fn read_level(pairs: Vec<Pair<'_>>, levels: usize) -> Result<Text<'_>, Refusal> {
    let mut texts = Vec::new();
    let mut parts: Vec<(String, Vec<Pair<'_>>)> = Vec::new();
    let mut places = HashMap::new();
    for mut pair in pairs {
        match pair.key()? {
            None => texts.push(pair.value),
            // Each is an item of its own.
            Some(key) if key.is_empty() => parts.push((key, vec![pair])),
            Some(key) => {
                let place = *places.entry(key.clone()).or_insert(parts.len());
                match parts.get_mut(place) {
                    Some((_, pairs)) => pairs.push(pair),
                    None => parts.push((key, vec![pair])),
                }
            }
        }
    }
    match (texts.as_slice(), parts.is_empty()) {
        ([text], true) => return Ok(Text::One(text)),
        (_, true) => return Ok(Text::Many(texts)),
        ([], false) => {}
        (_, false) => return Err("is given both as a whole and in parts"),
    }
    let levels = levels.checked_sub(1).ok_or("has too many levels")?;
    let parts = parts.into_iter().map(|(key, pairs)| {
        if key.is_empty() && pairs.iter().any(|pair| pair.at < pair.keys.len()) {
            return Err("has items of several values that are not numbered");
        }
        Ok((key, read_level(pairs, levels)?, None))
    });
    Ok(Text::Parts(parts.collect::<Result<_, _>>()?))
}
