//! Which part of the effective document was written where.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::{FileId, Pointer};
use crate::diagnostic::{Diagnostic, Place};

/// Says for each node of the effective document, which overlays have changed, where it was written.
#[derive(Clone, Debug)]
pub struct Origins {
    main: FileId,
    /// By pointers of the effective document: the nodes that were not written at the same pointer of the file that the
    /// node around them was written in.
    moved: BTreeMap<Pointer, Origin>,
}

/// Where a node was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    pub(super) file: FileId,
    pub(super) pointer: Pointer,
}

impl Origins {
    /// Returns the origins of a document that no overlay has changed.
    pub fn new(main: FileId) -> Origins {
        Origins {
            main,
            moved: BTreeMap::new(),
        }
    }

    /// Returns the place where the value at `pointer` of the effective document was written.
    pub fn place(&self, pointer: &Pointer) -> Place {
        let Origin { file, pointer } = self.origin(pointer);
        Place::value(file, pointer)
    }

    /// Returns the diagnostic with its places where they were written.
    pub fn locate(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        let related = diagnostic.related.iter_mut().map(|(place, _)| place);
        for place in diagnostic.place.iter_mut().chain(related) {
            let origin = self.origin(&place.pointer);
            (place.file, place.pointer) = (origin.file, origin.pointer);
        }
        diagnostic
    }

    pub(crate) fn origin(&self, pointer: &Pointer) -> Origin {
        let mut ancestors = std::iter::successors(Some(pointer.clone()), Pointer::parent);
        let moved = ancestors.find_map(|ancestor| {
            let origin = self.moved.get(&ancestor)?;
            let rest = pointer.strip_prefix(&ancestor)?;
            Some(Origin {
                file: origin.file,
                pointer: origin.pointer.join(&rest),
            })
        });
        moved.unwrap_or_else(|| Origin {
            file: self.main,
            pointer: pointer.clone(),
        })
    }

    /// Records that the node at `pointer` is one that was written at `origin`, which says nothing of the nodes in it.
    pub(crate) fn insert_alone(&mut self, pointer: Pointer, origin: Origin) {
        self.moved.insert(pointer, origin);
    }

    /// Records that the node at `from` is now at `to`.
    pub(crate) fn relocate(&mut self, from: &Pointer, to: &Pointer) {
        let origin = self.origin(from);
        let within = self.take(from);
        self.insert(to.clone(), origin);
        let within = within.into_iter().map(|(rest, origin)| (to.join(&rest), origin));
        self.moved.extend(within);
    }

    /// Records that the node at `pointer` is now one that was written at `origin`.
    pub(super) fn insert(&mut self, pointer: Pointer, origin: Origin) {
        self.remove(&pointer);
        self.moved.insert(pointer, origin);
    }

    /// Records that there is no node at `pointer` any more.
    pub(crate) fn remove(&mut self, pointer: &Pointer) {
        self.take(pointer);
    }

    /// Records that of the `length` elements of the array at `pointer`, the `removed` ones are gone, which are in
    /// ascending order, and the ones behind them have moved up.
    pub(super) fn remove_elements(&mut self, pointer: &Pointer, length: usize, removed: &[usize]) {
        let mut gone = 0;
        for index in removed.first().copied().unwrap_or(length)..length {
            let element = pointer.index(index);
            let origin = self.origin(&element);
            let within = self.take(&element);
            if removed.get(gone) == Some(&index) {
                gone += 1;
                continue;
            }
            let element = pointer.index(index - gone);
            for (rest, origin) in within {
                self.moved.insert(element.join(&rest), origin);
            }
            self.moved.insert(element, origin);
        }
    }

    /// Records that the document has been rearranged: by the pointers where nodes are now, the pointers where they were
    /// before. Other nodes have stayed where the node around them is.
    pub(super) fn rearrange(&mut self, moves: &BTreeMap<Pointer, Pointer>) {
        let before = self.clone();
        // A node comes before those in it, so that the inner moves win.
        for (now, then) in moves {
            self.insert(now.clone(), before.origin(then));
            for within in before.within(then) {
                if let (Some(rest), Some(origin)) = (within.strip_prefix(then), before.moved.get(&within)) {
                    self.moved.insert(now.join(&rest), origin.clone());
                }
            }
        }
    }

    /// Removes and returns what is known of the node at `pointer` and of the nodes in it.
    fn take(&mut self, pointer: &Pointer) -> Vec<(Pointer, Origin)> {
        let within = self.within(pointer);
        let take = |other: Pointer| Some((other.strip_prefix(pointer)?, self.moved.remove(&other)?));
        within.into_iter().filter_map(take).collect()
    }

    /// Returns the pointers of what is known of the node at `pointer` and of the nodes in it.
    fn within(&self, pointer: &Pointer) -> Vec<Pointer> {
        let candidates = self.moved.range(pointer..).map(|(other, _)| other);
        // `/a-b` sorts between `/a` and `/a/b`, but is not in `/a`.
        let near = candidates.take_while(|other| other.as_str().starts_with(pointer.as_str()));
        near.filter(|other| other.starts_with(pointer)).cloned().collect()
    }
}
