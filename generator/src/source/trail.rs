//! The way from the root to the value that is being read.

use super::Pointer;

/// The way from the root to the value that is being read. It lives on the stack and costs nothing until someone asks
/// for the pointer.
#[derive(Clone, Copy, Debug)]
pub(super) enum Trail<'a> {
    Root,
    Member(&'a Trail<'a>, &'a str),
    Element(&'a Trail<'a>, usize),
}

impl Trail<'_> {
    pub(super) fn pointer(&self) -> Pointer {
        let mut steps = Vec::new();
        let mut trail = *self;
        loop {
            steps.push(trail);
            match trail {
                Trail::Root => break,
                Trail::Member(parent, _) | Trail::Element(parent, _) => trail = *parent,
            }
        }
        let mut pointer = Pointer::root();
        for step in steps.iter().rev() {
            match step {
                Trail::Root => {}
                Trail::Member(_, name) => pointer.push(name),
                Trail::Element(_, index) => pointer.push(&index.to_string()),
            }
        }
        pointer
    }
}
