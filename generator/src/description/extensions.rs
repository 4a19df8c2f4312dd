//! Extensions that are spelt almost like ours.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, most_similar};
use crate::source::{FileId, Pointer, references};

/// The extensions that are read.
const KNOWN: &[&str] = &[
    "x-enum-descriptions",
    "x-enum-varnames",
    "x-rejections",
    "x-rust-dependencies",
    "x-rust-name",
    "x-rust-type",
    "x-rust-type-name",
    "x-rust-union",
];

/// Warns of extensions that begin or look like ours and are none: they have no effect.
pub fn warn_of_misspelt(document: &Value, file: FileId, diagnostics: &mut Diagnostics) {
    let mut pending = vec![(Pointer::root(), document)];
    while let Some((at, value)) = pending.pop() {
        match value {
            Value::Array(items) => {
                let items = items.iter().enumerate();
                pending.extend(items.map(|(index, item)| (at.index(index), item)));
            }
            Value::Object(members) => {
                for (name, member) in members {
                    let here = at.child(name);
                    if name.starts_with("x-") && !references::is_named(&here) {
                        diagnostics.extend(misspelt(name, Place::key(file, here)));
                    } else if !references::is_skipped(&here) {
                        pending.push((here, member));
                    }
                }
            }
            _ => {}
        }
    }
}

fn misspelt(name: &str, place: Place) -> Option<Diagnostic> {
    if KNOWN.contains(&name) {
        return None;
    }
    let similar = most_similar(name, KNOWN.iter().copied());
    if similar.is_none() && !name.starts_with("x-rust-") {
        return None;
    }
    let message = format!("the extension `{name}` does not exist: it has no effect");
    let diagnostic = Diagnostic::warning("unknown-extension", message).at(place);
    Some(match similar {
        Some(similar) => diagnostic.help(format!("did you mean `{similar}`?")),
        None => diagnostic,
    })
}
