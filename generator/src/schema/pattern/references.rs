//! What back-references refer to (ECMA-262, sections 22.2.2.7 and 22.2.2.8).
//!
//! ECMA-262 lets a reference to a group that has captured nothing match the empty string,
//! and forgets what a group captured whenever a repetition around it begins anew. Other
//! engines do neither. So a reference is kept where the two agree, replaced by the empty
//! string where its group has never captured anything, and refused elsewhere.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::ast::{BackReference, Look, Node, Repeat};
use super::{PatternError, case};

/// The way from the root of the tree to a node.
type Path = Vec<Step>;

/// One step of the way: through which node, to which of its children.
#[derive(Clone, Debug)]
struct Step {
    through: Through,
    child: usize,
}

/// The properties of a node that matter to the captures inside of it.
#[derive(Clone, Copy, Debug)]
enum Through {
    Concat,
    Capture,
    Alternation,
    Repeat {
        optional: bool,
        repeats: bool,
        nullable: bool,
    },
    Ahead {
        /// Whether which of several ways to match is taken may differ between engines.
        ambiguous: bool,
    },
    NegatedAhead,
    Behind,
}

/// What a reference's group holds when the reference is reached.
enum Value {
    /// Nothing, ever.
    Unset,
    /// What it captured last.
    Set,
    /// Either.
    Optional,
}

/// A group, and the way to what is in it.
struct Group<'a> {
    path: Path,
    body: &'a Node,
    is_cased: OnceCell<bool>,
}

/// The groups and references of a tree.
#[derive(Default)]
struct Places<'a> {
    groups: BTreeMap<usize, Group<'a>>,
    references: Vec<(BackReference, Path)>,
}

/// Replaces the references that match the empty string only, and marks those that may.
pub(super) fn resolve(root: &mut Node) -> Result<(), PatternError> {
    let mut places = Places::default();
    places.collect(root, &mut Vec::new());
    let resolved: Result<Vec<_>, _> = places
        .references
        .iter()
        .map(|(reference, path)| resolve_one(reference, path, places.groups.get(&reference.group)))
        .collect();
    replace(root, &mut resolved?.into_iter());
    Ok(())
}

/// The groups that references refer to, in order of their opening.
pub(super) fn referenced(root: &Node) -> Vec<usize> {
    let mut groups = Vec::new();
    let mut pending = vec![root];
    while let Some(node) = pending.pop() {
        if let Node::BackReference(reference) = node {
            groups.push(reference.group);
        }
        pending.extend(node.children());
    }
    groups.sort_unstable();
    groups.dedup();
    groups
}

impl<'a> Places<'a> {
    fn collect(&mut self, node: &'a Node, path: &mut Path) {
        if let Node::BackReference(reference) = node {
            self.references.push((reference.clone(), path.clone()));
        }
        for (child, part) in node.children().iter().enumerate() {
            let through = Through::from(node);
            path.push(Step { through, child });
            if let Node::Capture { group, .. } = node {
                let found = Group {
                    path: path.clone(),
                    body: part,
                    is_cased: OnceCell::new(),
                };
                self.groups.insert(*group, found);
            }
            self.collect(part, path);
            path.pop();
        }
    }
}

impl From<&Node> for Through {
    fn from(node: &Node) -> Self {
        match node {
            Node::Alternation(_) => Self::Alternation,
            Node::Capture { .. } => Self::Capture,
            Node::Repeat(repeat) => Self::Repeat {
                optional: repeat.min == 0,
                repeats: repeat.max != Some(1),
                nullable: repeat.body.is_nullable(),
            },
            Node::Look(Look { behind: true, .. }) => Self::Behind,
            Node::Look(Look { negated: true, .. }) => Self::NegatedAhead,
            Node::Look(look) => Self::Ahead {
                ambiguous: has_empty_iterations(&look.body),
            },
            Node::Concat(_)
            | Node::Empty
            | Node::Class(_)
            | Node::Edge(_)
            | Node::WordBoundary { .. }
            | Node::BackReference(_) => Self::Concat,
        }
    }
}

/// Whether some repetition may end with an iteration that matches nothing: ECMA-262 then
/// backtracks, other engines go on.
fn has_empty_iterations(node: &Node) -> bool {
    let own = match node {
        Node::Repeat(Repeat { body, min, max, .. }) => *max != Some(*min) && body.is_nullable(),
        _ => false,
    };
    own || node.children().iter().any(has_empty_iterations)
}

/// What becomes of a reference: `None` if it matches the empty string only.
fn resolve_one(
    reference: &BackReference,
    path: &[Step],
    group: Option<&Group<'_>>,
) -> Result<Option<BackReference>, PatternError> {
    let value = match group {
        None => Some(Value::Unset),
        Some(group) => value(&group.path, path).filter(|value| is_compared(reference, group, value)),
    };
    let optional = match value {
        None => {
            return Err(PatternError {
                offset: reference.offset,
                message: "what this back-reference matches can't be decided exactly".to_owned(),
            });
        }
        Some(Value::Unset) => return Ok(None),
        Some(Value::Set) => false,
        Some(Value::Optional) => true,
    };
    Ok(Some(BackReference {
        optional,
        ..reference.clone()
    }))
}

/// Whether other engines compare a text as ECMA-262 does with what a group holds: where case is ignored, they want it to
/// be of the same length in UTF-8, which two cases of a letter may not be.
fn is_compared(reference: &BackReference, group: &Group<'_>, value: &Value) -> bool {
    let is_cased = || *group.is_cased.get_or_init(|| case::is_cased(group.body));
    matches!(value, Value::Unset) || !reference.ignore_case || !is_cased()
}

/// What a group holds at a reference; `None` where engines differ.
fn value(group: &[Step], reference: &[Step]) -> Option<Value> {
    // Look-behinds are matched from right to left, their groups and references as well.
    let is_behind = |step: &Step| matches!(step.through, Through::Behind);
    if group.iter().chain(reference).any(is_behind) {
        return None;
    }
    let mut shared = group.iter().zip(reference);
    let Some(fork) = shared.position(|(group, reference)| group.child != reference.child) else {
        // The reference stands inside of its group.
        return Some(Value::Unset);
    };
    if matches!(group.get(fork)?.through, Through::Alternation) || group.get(fork)?.child > reference.get(fork)?.child {
        return Some(Value::Unset);
    }
    let mut value = Value::Set;
    let mut decided = true;
    for step in group.get(fork + 1..)? {
        match step.through {
            Through::Concat | Through::Capture => {}
            Through::NegatedAhead => return Some(Value::Unset),
            Through::Alternation => value = Value::Optional,
            Through::Repeat {
                optional,
                repeats,
                nullable,
            } => {
                if optional {
                    value = Value::Optional;
                }
                decided &= !(repeats && nullable);
            }
            Through::Ahead { ambiguous } => decided &= !ambiguous,
            Through::Behind => return None,
        }
    }
    // An engine that forgets nothing may hold what an earlier iteration captured, and one
    // that accepts an empty iteration what a look-ahead in it captured.
    let forgets = |step: &Step| matches!(step.through, Through::Repeat { repeats: true, .. });
    let looks = |step: &Step| matches!(step.through, Through::Ahead { .. });
    if matches!(value, Value::Optional) {
        decided &= !group.iter().any(forgets) && !group.iter().skip(fork + 1).any(looks);
    }
    decided.then_some(value)
}

fn replace(node: &mut Node, resolved: &mut impl Iterator<Item = Option<BackReference>>) {
    for part in node.children_mut() {
        replace(part, resolved);
    }
    *node = match std::mem::replace(node, Node::Empty) {
        Node::BackReference(_) => resolved.next().flatten().map_or(Node::Empty, Node::BackReference),
        Node::Repeat(repeat) => repeat.simplified(),
        other => other,
    };
}
