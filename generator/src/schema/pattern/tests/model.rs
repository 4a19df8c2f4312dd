//! ECMA-262's own definition of matching (section 22.2.2), as directly as possible.

use std::cell::Cell;

use super::super::ast::{BackReference, Edge, Look, Node, Repeat};

/// How far the definition is followed before it is given up.
const STEPS: u32 = 50_000;

/// A position, and what the groups have captured before it.
#[derive(Clone)]
struct State {
    at: usize,
    captures: Vec<Option<(usize, usize)>>,
}

struct Model {
    text: Vec<char>,
    steps: Cell<u32>,
}

type Continuation<'a> = &'a mut dyn FnMut(State) -> bool;

/// Whether a pattern matches somewhere in a text; `None` if that takes too long.
pub(super) fn matches(node: &Node, text: &str) -> Option<bool> {
    let model = Model {
        text: text.chars().collect(),
        steps: Cell::new(STEPS),
    };
    let found = (0..=model.text.len()).any(|at| {
        let captures = vec![None; count(node) + 1];
        model.run(node, false, State { at, captures }, &mut |_| true)
    });
    (model.steps.get() > 0).then_some(found)
}

/// The greatest number of a group.
fn count(node: &Node) -> usize {
    let own = match node {
        Node::Capture { group, .. } | Node::BackReference(BackReference { group, .. }) => *group,
        _ => 0,
    };
    node.children().iter().map(count).fold(own, usize::max)
}

impl Model {
    /// Matches a part, leftwards or rightwards, and then whatever comes after it.
    fn run(&self, node: &Node, back: bool, mut state: State, then: Continuation<'_>) -> bool {
        if self.steps.get() == 0 {
            return true;
        }
        self.steps.set(self.steps.get() - 1);
        match node {
            Node::Empty => then(state),
            Node::Class(class) => {
                let ranges = class.ranges().expect("the class has no property");
                let Some(c) = self.character(state.at, back) else {
                    return false;
                };
                state.at = if back { state.at - 1 } else { state.at + 1 };
                ranges.iter().any(|&(first, last)| (first..=last).contains(&c)) && then(state)
            }
            Node::Edge(Edge::Start) => state.at == 0 && then(state),
            Node::Edge(Edge::End) => state.at == self.text.len() && then(state),
            Node::WordBoundary { negated } => {
                let boundary = self.is_word(state.at, true) != self.is_word(state.at, false);
                boundary != *negated && then(state)
            }
            Node::Concat(parts) => self.sequence(parts, back, state, then),
            Node::Alternation(parts) => parts.iter().any(|part| self.run(part, back, state.clone(), then)),
            Node::Capture { group, body } => {
                let start = state.at;
                self.run(body, back, state, &mut |mut state| {
                    state.captures[*group] = Some((start.min(state.at), start.max(state.at)));
                    then(state)
                })
            }
            Node::Repeat(repeat) => self.repeat(repeat, repeat.min, repeat.max, back, state, then),
            Node::Look(Look { body, behind, negated }) => {
                let mut end = None;
                let found = self.run(body, *behind, state.clone(), &mut |inner| {
                    end = Some(inner.captures);
                    true
                });
                match (end, negated) {
                    (Some(captures), false) if found => then(State { captures, ..state }),
                    (_, true) if !found => then(state),
                    _ => false,
                }
            }
            Node::BackReference(reference) => {
                let (first, last) = state.captures[reference.group].unwrap_or_default();
                for index in 0..last - first {
                    let expected = self.text[if back { last - 1 - index } else { first + index }];
                    if self.character(state.at, back) != Some(expected) {
                        return false;
                    }
                    state.at = if back { state.at - 1 } else { state.at + 1 };
                }
                then(state)
            }
        }
    }

    fn sequence(&self, parts: &[Node], back: bool, state: State, then: Continuation<'_>) -> bool {
        let split = if back { parts.split_last() } else { parts.split_first() };
        match split {
            None => then(state),
            Some((part, rest)) => self.run(part, back, state, &mut |state| self.sequence(rest, back, state, then)),
        }
    }

    /// RepeatMatcher (section 22.2.2.3.1).
    fn repeat(
        &self,
        repeat: &Repeat,
        min: u32,
        max: Option<u32>,
        back: bool,
        state: State,
        then: Continuation<'_>,
    ) -> bool {
        if max == Some(0) {
            return then(state);
        }
        let iterate = |then: Continuation<'_>| {
            let mut inner = state.clone();
            forget(&repeat.body, &mut inner);
            self.run(&repeat.body, back, inner, &mut |after| {
                let empty = min == 0 && after.at == state.at;
                let max = max.map(|max| max - 1);
                !empty && self.repeat(repeat, min.saturating_sub(1), max, back, after, then)
            })
        };
        if min > 0 {
            return iterate(then);
        }
        let leaves = [repeat.lazy, !repeat.lazy];
        leaves
            .into_iter()
            .any(|leave| if leave { then(state.clone()) } else { iterate(then) })
    }

    fn character(&self, at: usize, back: bool) -> Option<char> {
        let index = if back { at.checked_sub(1)? } else { at };
        self.text.get(index).copied()
    }

    fn is_word(&self, at: usize, back: bool) -> bool {
        let c = self.character(at, back);
        c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_')
    }
}

/// Resets the groups within a part.
fn forget(node: &Node, state: &mut State) {
    if let Node::Capture { group, .. } = node {
        state.captures[*group] = None;
    }
    for part in node.children() {
        forget(part, state);
    }
}
