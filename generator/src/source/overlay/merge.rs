//! The `update` of an overlay's action.

use serde_json::Value;

use super::Run;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::source::Pointer;
use crate::source::origins::{Origin, Origins};

/// The number of nodes that an overlay may add. Copies of copies would have no bounds.
pub(super) const LARGEST_ADDITION: usize = 1 << 20;

/// The number of levels that a document may have, which is what the readers allow as well.
const DEEPEST: usize = 128;

impl Run<'_> {
    /// Merges `update`, which was written at `origin`, into the targets: into an object member by member, to an array
    /// as a new element, in place of anything else. Problems are at `pointer` of the overlay.
    pub(super) fn update(&mut self, targets: &[Pointer], update: &Value, origin: &Origin, pointer: &Pointer) {
        let place = self.place(pointer);
        let size = Size::of(update);
        for target in targets {
            if target.tokens().count() + size.depth > DEEPEST {
                let message = format!("the document gets more than {DEEPEST} levels deep");
                self.diagnostics
                    .push(Diagnostic::error("overlay-too-large", message).at(place));
                return;
            }
            let Some(left) = self.left.checked_sub(size.nodes) else {
                let message = format!("the overlay adds more than {LARGEST_ADDITION} nodes");
                self.diagnostics
                    .push(Diagnostic::error("overlay-too-large", message).at(place));
                return;
            };
            self.left = left;
            // An action that replaces a node takes away the targets in it.
            let Some(node) = self.document.pointer_mut(target.as_str()) else {
                continue;
            };
            let mut merge = Merge {
                origins: self.origins,
                diagnostics: self.diagnostics,
                place: &place,
            };
            match node {
                Value::Array(array) => merge.append(array, target, std::slice::from_ref(update), |_| origin.clone()),
                _ => merge.node(node, target, update, origin),
            }
        }
    }
}

struct Merge<'a> {
    origins: &'a mut Origins,
    diagnostics: &'a mut Diagnostics,
    place: &'a Place,
}

impl Merge<'_> {
    /// Merges a value into a node of its kind: objects recursively, arrays by appending, the others by replacing.
    fn node(&mut self, node: &mut Value, at: &Pointer, update: &Value, origin: &Origin) {
        let within = |pointer: Pointer| Origin {
            file: origin.file,
            pointer,
        };
        match (node, update) {
            (Value::Object(object), Value::Object(update)) => {
                for (name, update) in update {
                    let at = at.child(name);
                    let origin = within(origin.pointer.child(name));
                    if let Some(member) = object.get_mut(name) {
                        self.node(member, &at, update, &origin);
                    } else {
                        object.insert(name.clone(), update.clone());
                        self.origins.insert(at, origin);
                    }
                }
            }
            (Value::Array(array), Value::Array(update)) => {
                self.append(array, at, update, |index| within(origin.pointer.index(index)));
            }
            (node, update) if is_primitive(node) && is_primitive(update) => {
                *node = update.clone();
                self.origins.insert(at.clone(), origin.clone());
            }
            (node, update) => {
                let message = format!("{} cannot be merged into {}", kind(update), kind(node));
                // What is copied is not written in the overlay.
                let place = if origin.file == self.place.file {
                    Place::value(origin.file, origin.pointer.clone())
                } else {
                    self.place.clone()
                };
                let problem = Diagnostic::error("overlay-mismatch", message).at(place);
                let problem = problem.related(self.origins.place(at), "this is the node");
                self.diagnostics
                    .push(problem.help("remove the node by an action of its own before this one"));
            }
        }
    }

    fn append(&mut self, array: &mut Vec<Value>, at: &Pointer, values: &[Value], origin: impl Fn(usize) -> Origin) {
        for (index, value) in values.iter().enumerate() {
            self.origins.insert(at.index(array.len()), origin(index));
            array.push(value.clone());
        }
    }
}

fn is_primitive(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Object(_) => "an object",
        Value::Array(_) => "an array",
        Value::String(_) => "a string",
        Value::Number(_) => "a number",
        Value::Bool(_) => "a boolean",
        Value::Null => "null",
    }
}

/// How large a value is.
#[derive(Clone, Copy, Default)]
struct Size {
    nodes: usize,
    depth: usize,
}

impl Size {
    fn of(value: &Value) -> Size {
        let add = |size: Size, child: &Value| {
            let child = Size::of(child);
            Size {
                nodes: size.nodes + child.nodes,
                depth: size.depth.max(child.depth),
            }
        };
        let children = match value {
            Value::Array(array) => array.iter().fold(Size::default(), add),
            Value::Object(object) => object.values().fold(Size::default(), add),
            _ => Size::default(),
        };
        Size {
            nodes: children.nodes + 1,
            depth: children.depth + 1,
        }
    }
}
