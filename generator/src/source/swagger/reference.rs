//! References, which lead to where nodes are now.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::{Move, Upgrade};
use crate::source::Pointer;

/// The sections of a Swagger 2.0 document that are sections of the Components Object of OpenAPI 3.0.
pub(super) const SECTIONS: [(&str, &str); 4] = [
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
];

/// How many references are followed, one after the other.
const LONGEST_CHAIN: usize = 64;

impl<'a> Upgrade<'a> {
    /// Returns the node that a value stands for, and where it is written: the value itself, unless it is a reference
    /// that leads to something in the document. What is in a section for other things than those of `section` is not
    /// what the value can stand for: its reference stays, and is reported when it is read.
    pub(super) fn follow(&self, value: &'a Value, at: &Pointer, section: &str) -> (&'a Value, Pointer) {
        let is_other = |pointer: &Pointer| {
            let first = pointer.tokens().next().unwrap_or_default();
            first != section && SECTIONS.iter().any(|(name, _)| *name == first)
        };
        let (mut found, mut pointer) = (value, at.clone());
        for _ in 0..LONGEST_CHAIN {
            let Some(next) = target(found) else {
                return (found, pointer);
            };
            if is_other(&next) {
                break;
            }
            let Some(value) = next.resolve(self.document) else {
                break;
            };
            (found, pointer) = (value, next);
        }
        (value, at.clone())
    }

    /// Returns `true` if the value is a reference to a member of a section of the document, which has a counterpart
    /// that can be referred to.
    pub(super) fn is_shared(&self, value: &Value, section: &str) -> bool {
        let parent = target(value).and_then(|target| target.parent());
        parent == Some(Pointer::root().child(section))
    }

    /// Returns the reference as it is written, to be corrected when all moves are known.
    pub(super) fn reference(&mut self, value: &Value, at: &Move, is_schema: bool) -> Value {
        self.moves.insert(at.to.clone(), at.from.clone());
        self.references.push((at.to.clone(), is_schema));
        value.clone()
    }

    /// Lets all references lead to where their targets are now. Schemas in places that the specification does not
    /// know, such as extensions, are found by the references to them, and rewritten where they are.
    pub(super) fn settle_references(&mut self, upgraded: &mut Value) {
        let mut known = HashSet::new();
        let mut next = 0;
        while let Some((pointer, is_schema)) = self.references.get(next).cloned() {
            next += 1;
            let Some(target) = pointer.resolve(upgraded).and_then(target).filter(|_| is_schema) else {
                continue;
            };
            let is_rewritten = match target.tokens().next() {
                Some(section) => section == "paths" || SECTIONS.iter().any(|(name, _)| *name == section),
                None => true,
            };
            if is_rewritten || !known.insert(target.clone()) {
                continue;
            }
            let at = Move {
                from: target.clone(),
                to: target.clone(),
            };
            if let Some(written) = target.resolve(self.document) {
                let schema = self.schema(written, &at);
                if let Some(place) = upgraded.pointer_mut(target.as_str()) {
                    *place = schema;
                }
            }
        }
        // Of several copies, the shared one comes first.
        let mut targets = BTreeMap::new();
        for (now, then) in &self.moves {
            targets.entry(then).or_insert(now);
        }
        for (pointer, _) in &self.references {
            if let Some(Value::String(reference)) = upgraded.pointer_mut(pointer.child("$ref").as_str()) {
                *reference = corrected(reference, &targets);
            }
        }
    }
}

/// Returns the pointer that a reference within the document has.
fn target(value: &Value) -> Option<Pointer> {
    let reference = value.get("$ref")?.as_str()?;
    Pointer::from_fragment(reference.strip_prefix('#')?).ok()
}

/// Returns a reference that leads to where its target is now. Of other documents it is known only that they are
/// rewritten as well. What need not change keeps its escapes.
fn corrected(reference: &str, targets: &BTreeMap<&Pointer, &Pointer>) -> String {
    let Some((file, fragment)) = reference.split_once('#') else {
        return reference.to_owned();
    };
    let pointer = Pointer::from_fragment(fragment).ok().filter(|_| file.is_empty());
    let Some(pointer) = pointer else {
        let section = fragment.strip_prefix('/').unwrap_or_default();
        let (section, rest) = section.split_at(section.find('/').unwrap_or(section.len()));
        return match SECTIONS.iter().find(|(name, _)| *name == section) {
            Some((_, name)) => format!("{file}#/components/{name}{rest}"),
            None => reference.to_owned(),
        };
    };
    let mut ancestors = std::iter::successors(Some(pointer.clone()), Pointer::parent);
    let moved = ancestors.find_map(|ancestor| Some((*targets.get(&ancestor)?, pointer.strip_prefix(&ancestor)?)));
    let Some((now, rest)) = moved else {
        return reference.to_owned();
    };
    let written: Vec<&str> = fragment.split('/').skip(1).collect();
    let count = pointer.tokens().count();
    if written.len() != count {
        // Some of the slashes are escaped.
        return now.join(&rest).to_fragment();
    }
    let same = written.iter().skip(count - rest.tokens().count());
    same.fold(now.to_fragment(), |fragment, token| format!("{fragment}/{token}"))
}
