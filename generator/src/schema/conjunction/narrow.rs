//! Unions beside other demands: branches that these exclude are taken off, and where one is left, there is no union.

use std::collections::HashSet;
use std::rc::Rc;

use super::{Branches, Conjunction, Union, composition};
use crate::schema::{Kind, Kinds, SchemaId, Schemas};

/// How often a branch that is left may bring further unions.
const ROUNDS: usize = 16;

/// How deep required properties are looked into that exclude each other.
pub(super) const DEPTH: usize = 3;

impl Conjunction {
    /// The schema `id`, its unions narrowed by what it demands beside them.
    pub(super) fn narrowed(id: SchemaId, schemas: &Schemas) -> Rc<Self> {
        let written = Conjunction::written(id, schemas);
        if !written.narrows() {
            return written;
        }
        let mut roots = vec![id];
        let mut settled = HashSet::new();
        let mut excluded = Vec::new();
        let mut normal = (*written).clone();
        for _ in 0..ROUNDS {
            excluded.extend(normal.exclude(&roots, &settled, schemas));
            let decided = normal.decided(&excluded, schemas);
            if decided.is_empty() {
                break;
            }
            for (union, branch) in decided {
                settled.insert(union);
                roots.push(branch);
            }
            normal = Conjunction::gather(&roots, &settled, schemas);
        }
        normal.excluded = excluded;
        Rc::new(normal)
    }

    /// Whether something stands beside a union.
    fn narrows(&self) -> bool {
        !self.branches.is_empty()
            && (self.branches.len() > 1 || self.kinds != Kinds::ALL || self.says_more_than_kinds())
    }

    fn says_more_than_kinds(&self) -> bool {
        self.values.is_some() || self.spoken() != Kinds::NONE
    }

    /// Takes off each branch that could be by itself and can't be here. What can't be anyway is to be reported.
    fn exclude(
        &mut self,
        roots: &[SchemaId],
        settled: &HashSet<Union>,
        schemas: &Schemas,
    ) -> Vec<(SchemaId, SchemaId)> {
        let mut excluded = Vec::new();
        for branches in &mut self.branches {
            let mut settled = settled.clone();
            settled.insert(branches.union());
            let can_be = |branch: &SchemaId| {
                let together: Vec<SchemaId> = roots.iter().chain([branch]).copied().collect();
                let together = Conjunction::gather(&together, &settled, schemas);
                together.satisfiable(schemas, DEPTH) != Kinds::NONE
                    || Conjunction::written(*branch, schemas).satisfiable(schemas, DEPTH) == Kinds::NONE
            };
            let (left, gone): (Vec<SchemaId>, Vec<SchemaId>) = branches.list.iter().partition(|branch| can_be(branch));
            branches.list = left;
            excluded.extend(gone.into_iter().map(|branch| (branches.owner, branch)));
        }
        if self.branches.iter().any(|branches| branches.list.is_empty()) {
            self.branches.clear();
            self.values = self.values.take().map(|_| Vec::new());
            self.kinds = Kinds::NONE;
        }
        excluded
    }

    /// The unions of which one branch is left, with that branch. Where nothing but a kind is demanded beside it, the type
    /// is that of the branch, and a union says so. One that is written with one branch has a meaning beside the members of
    /// an object alone, and not where a discriminator announces more branches.
    fn decided(&self, excluded: &[(SchemaId, SchemaId)], schemas: &Schemas) -> Vec<(Union, SchemaId)> {
        if self.branches.len() == 1 && !self.says_more_than_kinds() {
            return Vec::new();
        }
        let object = self.possible_as_written(schemas).contains(Kind::Object);
        let only = |branches: &Branches| match branches.list.as_slice() {
            [only]
                if excluded.iter().any(|(owner, _)| *owner == branches.owner)
                    || (object && branches.discriminator.is_none()) =>
            {
                Some((branches.union(), *only))
            }
            _ => None,
        };
        self.branches.iter().filter_map(only).collect()
    }

    /// Takes off unions of which the schemas are branches. What is composed of a parent is not asked again whether it is
    /// one of the parent's branches, as it is: that is how descriptions write hierarchies.
    pub(super) fn leave_parents(&mut self, roots: &[SchemaId], schemas: &Schemas) {
        let of_parent = |branches: &Branches| {
            let mut roots = roots.iter().filter(|root| **root != branches.owner).peekable();
            let composed = |branch: &SchemaId| composition(*branch, schemas);
            roots.peek().is_some()
                && branches
                    .list
                    .iter()
                    .map(composed)
                    .any(|parts| roots.clone().any(|root| parts.contains(root)))
        };
        self.branches.retain(|branches| !of_parent(branches));
    }
}
