//! The syntax tree of a regular expression (ECMA-262, section 22.2.1).

use super::class::Class;

/// A part of a regular expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    /// The empty string.
    Empty,
    /// One character.
    Class(Class),
    /// `^` or `$`.
    Edge(Edge),
    /// `\b` or, negated, `\B`.
    WordBoundary { negated: bool },
    /// One part after the other.
    Concat(Vec<Node>),
    /// Any one of the parts, the earlier the better.
    Alternation(Vec<Node>),
    /// `(…)` or `(?<name>…)`, by its number, which starts at 1.
    Capture { group: usize, body: Box<Node> },
    /// `*`, `+`, `?` or `{min,max}`.
    Repeat(Repeat),
    /// `(?=…)`, `(?!…)`, `(?<=…)` or `(?<!…)`.
    Look(Look),
    /// `\1` or `\k<name>`.
    BackReference(BackReference),
}

/// An end of the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Edge {
    Start,
    End,
}

/// A quantified part.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Repeat {
    pub(super) body: Box<Node>,
    pub(super) min: u32,
    pub(super) max: Option<u32>,
    pub(super) lazy: bool,
}

/// A look-around assertion.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Look {
    pub(super) body: Box<Node>,
    pub(super) behind: bool,
    pub(super) negated: bool,
}

/// A reference to what a group has captured.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct BackReference {
    pub(super) group: usize,
    /// Where it stands in the pattern, in bytes.
    pub(super) offset: usize,
    /// Whether case is ignored where it stands.
    pub(super) ignore_case: bool,
    /// Whether the group may have captured nothing yet; the reference then matches the
    /// empty string.
    pub(super) optional: bool,
}

impl Repeat {
    /// The repetition, or what remains of it where its body never matches more than the empty
    /// string: an iteration that matches nothing does not count, so such a body takes no part
    /// where it is optional; where it is required, it need not be repeated.
    pub(super) fn simplified(self) -> Node {
        if self.max == Some(0) || self.min == 0 && self.body.is_width_zero() {
            Node::Empty
        } else if self.body.is_width_zero() {
            *self.body
        } else {
            Node::Repeat(self)
        }
    }
}

impl Node {
    /// The parts in order, without a wrapper where there is only one.
    pub(super) fn concat(mut parts: Vec<Node>) -> Node {
        match parts.len() {
            0 => Node::Empty,
            1 => parts.remove(0),
            _ => Node::Concat(parts),
        }
    }

    pub(super) fn children(&self) -> &[Node] {
        match self {
            Node::Concat(parts) | Node::Alternation(parts) => parts,
            Node::Capture { body, .. } | Node::Repeat(Repeat { body, .. }) | Node::Look(Look { body, .. }) => {
                std::slice::from_ref(body)
            }
            Node::Empty | Node::Class(_) | Node::Edge(_) | Node::WordBoundary { .. } | Node::BackReference(_) => &[],
        }
    }

    pub(super) fn children_mut(&mut self) -> &mut [Node] {
        match self {
            Node::Concat(parts) | Node::Alternation(parts) => parts,
            Node::Capture { body, .. } | Node::Repeat(Repeat { body, .. }) | Node::Look(Look { body, .. }) => {
                std::slice::from_mut(body)
            }
            Node::Empty | Node::Class(_) | Node::Edge(_) | Node::WordBoundary { .. } | Node::BackReference(_) => {
                &mut []
            }
        }
    }

    /// Whether the crate `regex` decides the part. By its `\B` there may be a match within a character, which it drops
    /// with others that it might have found.
    pub(super) fn is_regular(&self) -> bool {
        let beyond = matches!(
            self,
            Node::Look(_) | Node::BackReference(_) | Node::WordBoundary { negated: true }
        );
        !beyond && self.children().iter().all(Node::is_regular)
    }

    /// Whether the part might match the empty string somewhere.
    pub(super) fn is_nullable(&self) -> bool {
        match self {
            Node::Class(_) => false,
            Node::Repeat(repeat) => repeat.min == 0 || repeat.body.is_nullable(),
            Node::Alternation(parts) => parts.iter().any(Node::is_nullable),
            Node::Concat(_) | Node::Capture { .. } => self.children().iter().all(Node::is_nullable),
            Node::Empty | Node::Edge(_) | Node::WordBoundary { .. } | Node::Look(_) | Node::BackReference(_) => true,
        }
    }

    /// The least number of characters that the part takes.
    pub(super) fn least_width(&self) -> u32 {
        match self {
            Node::Class(_) => 1,
            Node::Repeat(repeat) => repeat.body.least_width().saturating_mul(repeat.min),
            Node::Concat(parts) => parts.iter().map(Node::least_width).fold(0, u32::saturating_add),
            Node::Alternation(parts) => parts.iter().map(Node::least_width).min().unwrap_or(0),
            Node::Capture { body, .. } => body.least_width(),
            Node::Empty | Node::Edge(_) | Node::WordBoundary { .. } | Node::Look(_) | Node::BackReference(_) => 0,
        }
    }

    /// Whether the part matches the empty string at most.
    pub(super) fn is_width_zero(&self) -> bool {
        match self {
            Node::Empty | Node::Edge(_) | Node::WordBoundary { .. } | Node::Look(_) => true,
            Node::Class(_) | Node::BackReference(_) => false,
            Node::Concat(_) | Node::Alternation(_) | Node::Capture { .. } | Node::Repeat(_) => {
                self.children().iter().all(Node::is_width_zero)
            }
        }
    }

    /// Whether the part matches the empty string at this edge of every text.
    pub(super) fn is_empty_at(&self, edge: Edge) -> bool {
        match self {
            Node::Empty => true,
            Node::Edge(own) => *own == edge,
            Node::Repeat(repeat) => repeat.min == 0 || repeat.body.is_empty_at(edge),
            Node::Alternation(parts) => parts.iter().any(|part| part.is_empty_at(edge)),
            Node::Concat(_) | Node::Capture { .. } => self.children().iter().all(|part| part.is_empty_at(edge)),
            Node::Class(_) | Node::WordBoundary { .. } | Node::Look(_) | Node::BackReference(_) => false,
        }
    }

    /// Whether every text contains a match.
    pub(super) fn matches_everything(&self) -> bool {
        self.is_empty_at(Edge::Start) || self.is_empty_at(Edge::End)
    }
}
