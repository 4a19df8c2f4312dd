//! Edits of a document, which keep account of where nodes were written and of references to what moves.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde_json::Value;

use super::Change;
use crate::source::references::{self, Kind};
use crate::source::{Origins, Pointer};

/// An edit of a document.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Edit {
    /// Puts a value at the pointer: adds or replaces a member, replaces an item, or adds one behind the last.
    Put(Pointer, Value),
    /// Removes the member at the pointer.
    Remove(Pointer),
    /// Moves the member at the first pointer to the second. References to it, and into it, follow.
    Move(Pointer, Pointer),
}

/// Makes the changes. The innermost come first, so that the pointers of those around them still hold.
pub(super) fn apply(mut changes: Vec<Change>, document: &mut Value, origins: &mut Origins) {
    changes.sort_by_key(|change| Reverse(change.at.tokens().count()));
    let mut moves = Moves::default();
    for edit in changes.into_iter().flat_map(|change| change.edits) {
        match edit {
            Edit::Put(at, value) => put(&at, value, document, origins),
            Edit::Remove(at) => {
                origins.remove(&at);
                take(&at, document);
            }
            Edit::Move(from, to) => {
                if let Some(value) = take(&from, document)
                    && place(&to, value, document)
                {
                    origins.relocate(&from, &to);
                    moves.push(from, to);
                }
            }
        }
    }
    moves.follow(document);
}

fn put(at: &Pointer, value: Value, document: &mut Value, origins: &mut Origins) {
    if at.resolve(document).is_none() {
        // What is new was written nowhere: it is where the node around it is.
        let around = origins.origin(&at.parent().unwrap_or_default());
        let mut pending = vec![(at.clone(), &value)];
        while let Some((at, value)) = pending.pop() {
            match value {
                Value::Object(members) => pending.extend(members.iter().map(|(name, member)| (at.child(name), member))),
                Value::Array(items) => {
                    pending.extend(items.iter().enumerate().map(|(index, item)| (at.index(index), item)));
                }
                _ => {}
            }
            origins.insert_alone(at, around.clone());
        }
    }
    place(at, value, document);
}

/// Puts a value where it belongs, if the node around it is there.
fn place(at: &Pointer, value: Value, document: &mut Value) -> bool {
    let (Some(parent), Some(name)) = (at.parent(), at.last()) else {
        return false;
    };
    match document.pointer_mut(parent.as_str()) {
        Some(Value::Object(members)) => drop(members.insert(name.into_owned(), value)),
        Some(Value::Array(items)) => match name.parse::<usize>() {
            Ok(index) if index < items.len() => items[index] = value,
            Ok(index) if index == items.len() => items.push(value),
            _ => return false,
        },
        _ => return false,
    }
    true
}

/// Takes a member away.
fn take(at: &Pointer, document: &mut Value) -> Option<Value> {
    let members = document.pointer_mut(at.parent()?.as_str())?.as_object_mut()?;
    members.shift_remove(&*at.last()?)
}

/// Nodes that have moved, in order.
#[derive(Default)]
struct Moves {
    list: Vec<(Pointer, Pointer)>,
    /// The positions in the list of the moves from a node.
    from: HashMap<Pointer, Vec<usize>>,
}

impl Moves {
    fn push(&mut self, from: Pointer, to: Pointer) {
        self.from.entry(from.clone()).or_default().push(self.list.len());
        self.list.push((from, to));
    }

    /// Lets references lead to where their targets are now.
    fn follow(&self, document: &mut Value) {
        if self.list.is_empty() {
            return;
        }
        for reference in references::find(document, &Pointer::root(), Kind::Object) {
            let target = reference.text.strip_prefix('#').map(Pointer::from_fragment);
            let Some(Ok(target)) = target else { continue };
            if let Some(now) = self.now(&target)
                && let Some(text) = document.pointer_mut(reference.at.as_str())
            {
                *text = now.to_fragment().into();
            }
        }
    }

    /// Where the node is that was at `then`, if it has moved.
    fn now(&self, then: &Pointer) -> Option<Pointer> {
        let mut now = then.clone();
        let mut after = 0;
        while let Some((position, from)) = self.next(&now, after) {
            let (_, to) = self.list.get(position)?;
            now = to.join(&now.strip_prefix(&from)?);
            after = position + 1;
        }
        (now != *then).then_some(now)
    }

    /// The first move, of those from the position `after` on, that moved the node or one around it.
    fn next(&self, node: &Pointer, after: usize) -> Option<(usize, Pointer)> {
        let around = std::iter::successors(Some(node.clone()), Pointer::parent);
        let moved = around.filter_map(|around| {
            let positions = self.from.get(&around)?;
            let position = positions.iter().find(|position| **position >= after)?;
            Some((*position, around))
        });
        moved.min_by_key(|(position, _)| *position)
    }
}
