//! Look-around that is a demand on the whole text: `^(?=.*\d)(?!foo).{8,}$`.
//!
//! A look-ahead that is a fixed number of characters from the start of the text is decided by itself: the text
//! matches what is before it followed by what it looks for, and the expression without it. So is a look-behind that
//! is a fixed number of characters from the end.

use super::ast::{Edge, Look, Node, Repeat};

/// A demand on a text: that it matches or, negated, does not.
pub(super) struct Demand {
    pub(super) negated: bool,
    pub(super) node: Node,
}

/// The demands that together are an expression without back-references, if some look-around can be taken out of it.
pub(super) fn demands(node: &Node) -> Option<Vec<Demand>> {
    let mut parts = Vec::new();
    flatten(node, &mut parts);
    let mut demands = Vec::new();
    while let Some((index, demand)) = first(&parts).or_else(|| last(&parts)) {
        parts.remove(index);
        demands.push(demand);
    }
    if demands.is_empty() {
        return None;
    }
    demands.push(Demand {
        negated: false,
        node: concat(&parts),
    });
    Some(demands)
}

/// The parts in order; what a group without a reference captures does not matter.
fn flatten<'a>(node: &'a Node, parts: &mut Vec<&'a Node>) {
    match node {
        Node::Concat(inner) => inner.iter().for_each(|part| flatten(part, parts)),
        Node::Capture { body, .. } => flatten(body, parts),
        other => parts.push(other),
    }
}

/// The first look-around, if it looks ahead from a known position, and its demand.
fn first(parts: &[&Node]) -> Option<(usize, Demand)> {
    let (index, look) = parts
        .iter()
        .enumerate()
        .find_map(|(index, part)| as_look(part, index))?;
    let before = parts.get(..index)?;
    let anchored = matches!(before.first(), Some(Node::Edge(Edge::Start)));
    if look.behind || !anchored || width(before.iter().copied()).is_none() {
        return None;
    }
    let node = concat(&[before, &[&look.body]].concat());
    Some((
        index,
        Demand {
            negated: look.negated,
            node,
        },
    ))
}

/// The last look-around, if it looks behind from a known position, and its demand.
fn last(parts: &[&Node]) -> Option<(usize, Demand)> {
    let mut looks = parts.iter().enumerate().rev();
    let (index, look) = looks.find_map(|(index, part)| as_look(part, index))?;
    let after = parts.get(index + 1..)?;
    let anchored = matches!(after.last(), Some(Node::Edge(Edge::End)));
    if !look.behind || !anchored || width(after.iter().copied()).is_none() {
        return None;
    }
    let node = concat(&[&[&*look.body], after].concat());
    Some((
        index,
        Demand {
            negated: look.negated,
            node,
        },
    ))
}

fn as_look(part: &Node, index: usize) -> Option<(usize, &Look)> {
    match part {
        Node::Look(look) => Some((index, look)),
        _ => None,
    }
}

fn concat(parts: &[&Node]) -> Node {
    Node::concat(parts.iter().copied().cloned().collect())
}

/// The number of characters that parts take, if there is but one.
fn width<'a>(parts: impl IntoIterator<Item = &'a Node>) -> Option<u64> {
    parts
        .into_iter()
        .try_fold(0_u64, |sum, part| sum.checked_add(width_of(part)?))
}

fn width_of(node: &Node) -> Option<u64> {
    match node {
        Node::Empty | Node::Edge(_) | Node::WordBoundary { .. } | Node::Look(_) => Some(0),
        Node::Class(_) => Some(1),
        Node::Concat(parts) => width(parts),
        Node::Capture { body, .. } => width_of(body),
        Node::Alternation(parts) => {
            let (first, rest) = parts.split_first()?;
            let first = width_of(first)?;
            rest.iter().all(|part| width_of(part) == Some(first)).then_some(first)
        }
        Node::Repeat(Repeat { body, min, max, .. }) if *max == Some(*min) => width_of(body)?.checked_mul((*min).into()),
        Node::Repeat(_) | Node::BackReference(_) => None,
    }
}
