//! What no value meets: where, why, and which operations use it.

use std::collections::{BTreeSet, HashSet};

use indexmap::IndexMap;

use super::Type;
use super::lower::{Lowered, Lowering, Shaped};
use super::rules::Rule;
use super::users::Users;
use crate::description::Description;
use crate::diagnostic::{Diagnostic, Place};
use crate::schema::{Conflict, Conjunction, Kinds, SchemaId, Schemas};

/// Schemas that no value meets together.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Impossible {
    roots: Vec<SchemaId>,
    /// The schema whose union has the last of them as a branch.
    union: Option<SchemaId>,
    /// The kinds of which there is no value.
    kinds: Kinds,
}

impl Lowering<'_> {
    /// Keeps in mind that no value of `kinds` meets the schema `id`, unless that is what it says.
    pub(super) fn tell_impossible(&mut self, id: SchemaId, kinds: Kinds) {
        // What is forbidden and required is told of the object.
        let never = self.schemas.only(Kinds::NONE);
        let schema = &self.schemas[id];
        if schema.boolean != Some(false) && !schema.all_of.contains(&never) {
            self.impossible.insert(Impossible {
                roots: vec![id],
                union: None,
                kinds,
            });
        }
    }

    /// Keeps in mind the branches that the schema which lists them excludes itself. One that only a use of the union
    /// excludes is right elsewhere; and where none is left, that is to be reported.
    pub(super) fn warn_excluded(&mut self, id: SchemaId, conjunction: &Conjunction) {
        let mut here = HashSet::new();
        let mut pending: Vec<SchemaId> = conjunction.excluded.first().map(|_| id).into_iter().collect();
        while let Some(id) = pending.pop().filter(|id| self.differing.is_written(*id)) {
            if here.insert(id) {
                pending.extend(&self.schemas[id].all_of);
            }
        }
        let excluded = conjunction.excluded.iter();
        let excluded = excluded.filter(|(owner, _)| here.contains(owner) && conjunction.kinds != Kinds::NONE);
        for (owner, branch) in excluded.copied() {
            if self.schemas[branch].boolean != Some(false) {
                self.impossible.insert(Impossible {
                    roots: vec![id, branch],
                    union: Some(owner),
                    kinds: Kinds::ALL,
                });
            }
        }
    }

    pub(super) fn impossible(&mut self, id: SchemaId) -> Shaped {
        self.tell_impossible(id, Kinds::ALL);
        Shaped::plain(Lowered {
            ty: Type::Any,
            rule: Some(Rule::Values(Vec::new())),
        })
    }

    /// Tells of all that no value meets, once of members that exclude each other, with the operations that use them.
    pub(super) fn tell_all_impossible(&mut self, description: &Description) {
        let found = std::mem::take(&mut self.impossible);
        if found.is_empty() {
            return;
        }
        let mut users = Users::of(description, self.schemas);
        let mut told: IndexMap<Told, BTreeSet<usize>> = IndexMap::new();
        for impossible in &found {
            let using = impossible
                .roots
                .first()
                .map(|root| users.of_schema(*root, self.schemas));
            let one = told_of(impossible, &mut users, self.schemas);
            told.entry(one)
                .or_default()
                .extend(using.iter().flat_map(|using| using.iter().copied()));
        }
        for (Told { place, reason, others }, using) in told {
            let message = reason + &users.named(&using);
            let mut diagnostic = Diagnostic::warning("impossible-schema", message).at(place);
            for other in others {
                diagnostic = diagnostic.related(other, "what is demanded there");
            }
            self.diagnostics
                .push(diagnostic.help("its types, values or limits exclude each other: take one off, by an overlay"));
        }
    }
}

/// What is told of what no value meets.
#[derive(PartialEq, Eq, Hash)]
struct Told {
    place: Place,
    reason: String,
    others: Vec<Place>,
}

fn told_of(impossible: &Impossible, users: &mut Users, schemas: &Schemas) -> Told {
    let place = |id: SchemaId| schemas[id].place.clone();
    let root = impossible.roots.last().copied().map(place).unwrap_or_default();
    let Some(conflict) = Conflict::find(&impossible.roots, impossible.union, impossible.kinds, schemas) else {
        return Told {
            place: root,
            reason: Conflict::UNKNOWN.to_owned(),
            others: Vec::new(),
        };
    };
    let conflict = match conflict.turned(schemas) {
        // What many share is told of where one of them uses it.
        Some(turned) if users.is_used_less(turned.at, conflict.at, schemas) => turned,
        _ => conflict,
    };
    // What was made here and is written nowhere has no place.
    let is_written = |place: &Place| *place != Place::default();
    let site = Some(conflict.site(schemas)).filter(is_written).unwrap_or(root);
    let others = [conflict.at].into_iter().chain(conflict.with).map(place);
    Told {
        others: others.filter(|place| is_written(place) && *place != site).collect(),
        place: site,
        reason: conflict.reason,
    }
}
