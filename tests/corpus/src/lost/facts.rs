//! Facts of a document, and whether each is found again.

use std::collections::{BTreeMap, HashSet};

use generator::Generated;
use generator::diagnostic::Place;
use generator::source::Pointer;

/// What a document says that is found neither in the model nor in a diagnostic.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Loss {
    /// Where it is said.
    pub at: Pointer,
    /// What is lost.
    pub what: String,
}

/// Diagnostics of schemas as a whole that tell of nothing that is lost.
const NO_LOSSES: &[&str] = &["untyped-schema"];

/// The facts of a document, counted, and the losses among them.
pub struct Facts<'a> {
    generated: &'a Generated,
    told: HashSet<Place>,
    /// The facts that were looked for, by kind.
    pub counts: BTreeMap<&'static str, usize>,
    counted: HashSet<Pointer>,
}

impl<'a> Facts<'a> {
    /// The facts of what `generated` was generated from.
    pub fn new(generated: &'a Generated) -> Self {
        let losses = generated
            .diagnostics
            .iter()
            .filter(|found| !NO_LOSSES.contains(&found.code));
        let places = losses.filter_map(|found| found.place.as_ref());
        Facts {
            generated,
            told: places
                .map(|place| Place::value(place.file, place.pointer.clone()))
                .collect(),
            counts: BTreeMap::new(),
            counted: HashSet::new(),
        }
    }

    /// Counts a fact, and returns it if it is lost: not `found` in the model, nor told at its place, at a node around
    /// it that lies within the last of `owners`, or at another of them.
    pub fn check(
        &mut self,
        kind: &'static str,
        at: Pointer,
        owners: &[Pointer],
        found: bool,
        what: impl FnOnce() -> String,
    ) -> Option<Loss> {
        if self.counted.insert(at.clone()) {
            *self.counts.entry(kind).or_default() += 1;
        }
        if found || self.is_told(&at, owners) {
            return None;
        }
        Some(Loss {
            at,
            what: format!("{kind}: {}", what()),
        })
    }

    fn is_told(&self, at: &Pointer, owners: &[Pointer]) -> bool {
        let is_told = |at: &Pointer| self.told.contains(&self.generated.place(at));
        let around = std::iter::successors(Some(at.clone()), Pointer::parent);
        let owner = owners.last();
        let within = |at: &Pointer| owner.is_none_or(|owner| at.starts_with(owner));
        around.take_while(within).any(|at| is_told(&at)) || owners.iter().any(is_told)
    }
}
