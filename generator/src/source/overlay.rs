//! OpenAPI Overlay, versions 1.0 and 1.1: a list of changes to a document.

mod merge;
mod shape;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use super::origins::Origin;
use super::{FileId, Origins, Pointer};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};

/// Applies an overlay, one action after the other, and keeps account of where nodes come from. Of an overlay that is
/// not well-formed, nothing is applied.
///
/// OpenAPI Overlay 1.0 and 1.1, Action Object.
pub fn apply(
    document: &mut Value,
    overlay: &Value,
    overlay_file: FileId,
    origins: &mut Origins,
    diagnostics: &mut Diagnostics,
) {
    if let Some(actions) = shape::read(overlay, overlay_file, diagnostics) {
        let mut run = Run {
            document,
            file: overlay_file,
            origins,
            diagnostics,
            left: merge::LARGEST_ADDITION,
        };
        for action in &actions {
            run.apply(action);
        }
    }
}

/// An action object.
struct Action<'a> {
    /// Where the action is in the overlay.
    pointer: Pointer,
    target: JsonPath,
    change: Change<'a>,
}

/// What an action does to the nodes it selects.
enum Change<'a> {
    Remove,
    Update(&'a Value),
    /// Since 1.1.
    Copy(JsonPath),
}

/// The application of an overlay.
struct Run<'a> {
    document: &'a mut Value,
    file: FileId,
    origins: &'a mut Origins,
    diagnostics: &'a mut Diagnostics,
    /// The number of nodes that may still be added.
    left: usize,
}

impl Run<'_> {
    fn apply(&mut self, action: &Action<'_>) {
        let targets = select(&action.target, self.document);
        if targets.is_empty() {
            let problem = Diagnostic::warning("overlay-no-match", "the target matches nothing in the document");
            let problem = problem.help("the document may have changed: correct the target or remove the action");
            self.diagnostics
                .push(problem.at(self.place(&action.pointer.child("target"))));
        }
        match &action.change {
            Change::Remove => self.remove(&targets, action),
            Change::Update(update) => {
                let pointer = action.pointer.child("update");
                let origin = Origin {
                    file: self.file,
                    pointer: pointer.clone(),
                };
                self.update(&targets, update, &origin, &pointer);
            }
            Change::Copy(source) => {
                let pointer = action.pointer.child("copy");
                match select(source, self.document).as_slice() {
                    [source] => {
                        let copy = source.resolve(self.document).cloned().unwrap_or_default();
                        let origin = self.origins.origin(source);
                        self.update(&targets, &copy, &origin, &pointer);
                    }
                    sources => {
                        let message = format!("`copy` must select one node, and selects {}", sources.len());
                        self.diagnostics
                            .push(Diagnostic::error("overlay-copy", message).at(self.place(&pointer)));
                    }
                }
            }
        }
    }

    /// Removes nodes from the objects and arrays that hold them, the innermost first, so that the pointers to the
    /// others stay true.
    fn remove(&mut self, targets: &[Pointer], action: &Action<'_>) {
        let mut containers: BTreeMap<(Reverse<usize>, Pointer), HashSet<String>> = BTreeMap::new();
        for target in targets {
            if let (Some(container), Some(token)) = (target.parent(), target.last()) {
                let depth = Reverse(target.tokens().count());
                containers
                    .entry((depth, container))
                    .or_default()
                    .insert(token.into_owned());
            } else {
                let problem = Diagnostic::error("overlay-remove", "the whole document cannot be removed");
                self.diagnostics
                    .push(problem.at(self.place(&action.pointer.child("target"))));
            }
        }
        for ((_, container), tokens) in containers {
            match self.document.pointer_mut(container.as_str()) {
                Some(Value::Object(object)) => {
                    object.retain(|name, _| !tokens.contains(name));
                    for name in tokens {
                        self.origins.remove(&container.child(&name));
                    }
                }
                Some(Value::Array(array)) => {
                    let mut removed: Vec<usize> = tokens.iter().filter_map(|token| token.parse().ok()).collect();
                    removed.sort_unstable();
                    self.origins.remove_elements(&container, array.len(), &removed);
                    let mut indexes = 0..;
                    array.retain(|_| {
                        indexes
                            .next()
                            .is_some_and(|index| removed.binary_search(&index).is_err())
                    });
                }
                _ => {}
            }
        }
    }

    fn place(&self, pointer: &Pointer) -> Place {
        Place::value(self.file, pointer.clone())
    }
}

/// Returns the nodes that a query selects, each once.
fn select(query: &JsonPath, document: &Value) -> Vec<Pointer> {
    let mut seen = HashSet::new();
    let nodes = query.query_located(document);
    let pointers = nodes.locations().map(|location| {
        location.iter().fold(Pointer::root(), |pointer, element| match element {
            PathElement::Name(name) => pointer.child(name),
            PathElement::Index(index) => pointer.index(*index),
        })
    });
    pointers.filter(|pointer| seen.insert(pointer.clone())).collect()
}
