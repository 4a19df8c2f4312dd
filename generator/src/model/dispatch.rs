//! How the branch of a value is told.

use std::rc::Rc;

use super::Dispatch;
use super::lower::Lowering;
use crate::diagnostic::Diagnostic;
use crate::schema::{Branches, Conjunction, Discriminator, Kind, Kinds, Numeric, SchemaId, Textual, Unknown};

/// How deep unions are looked into that are branches of others.
const NESTED: usize = 4;

impl Lowering<'_> {
    /// Tells of a `oneOf` whose branches are tried, where two of them match whatever comes: no value would be valid.
    pub(super) fn tell_overlap(&mut self, branches: &Branches, list: &[SchemaId]) {
        let matches_all = |id: &SchemaId| {
            let branch = Conjunction::of(*id, self.schemas);
            let expressed = branch.residue.is_empty() && branch.branches.is_empty();
            let object =
                self.is_object(&branch) && branch.required.is_empty() && branch.forbidden.is_empty() && expressed;
            let plain =
                branch.text == Textual::default() && branch.number == Numeric::default() && branch.values.is_none();
            (object || (plain && !self.is_object(&branch) && branch.items.is_empty() && expressed))
                .then(|| self.possible(&branch))
        };
        let open: Vec<Option<Kinds>> = list.iter().map(matches_all).collect();
        let normal: Vec<_> = list.iter().map(|id| Conjunction::of(*id, self.schemas)).collect();
        let meets = |index: usize, other: usize| {
            let kinds = self.possible(&normal[other]).without(Kind::Null);
            index != other && open[index].is_some_and(|all| all.and(kinds) != Kinds::NONE)
        };
        // What a branch demands of properties that the other one has may tell them apart all the same.
        let swallows = |index: usize, other: usize| {
            let declared = &normal[other].properties;
            let apart = normal[index].properties.keys().all(|name| !declared.contains_key(name));
            apart && normal[index].unknown != Unknown::Deny && meets(index, other)
        };
        let any = |test: &dyn Fn(usize, usize) -> bool| {
            (0..list.len()).any(|index| (0..list.len()).any(|other| test(index, other)))
        };
        let message = match branches.exclusive {
            true if any(&|index, other| open[other].is_some() && meets(index, other)) => {
                Some("several branches match the same values, none of which is then valid")
            }
            true if any(&swallows) => {
                Some("a branch matches what is of another one too, so that none of its values is valid")
            }
            _ => None,
        };
        if let Some(message) = message {
            let place = self.schemas[branches.owner].place.child("oneOf");
            self.diagnostics.push(
                Diagnostic::warning("overlapping-one-of", message)
                    .at(place)
                    .help("make the branches require what tells them apart, or use `anyOf`, by an overlay"),
            );
        }
    }

    /// Tells of values of a discriminator that stand for schemas which are no branches.
    pub(super) fn tell_unmapped(&mut self, branches: &Branches, conjunction: &Conjunction) {
        let Some(discriminator) = &branches.discriminator else {
            return;
        };
        let at = self.schemas[branches.owner].place.child("discriminator");
        let mapping = discriminator.mapping.iter();
        let mapping = mapping.map(|(value, to)| (value.as_str(), at.child("mapping").child(value), *to));
        let default = discriminator.default;
        let default = default.map(|to| ("defaultMapping", at.child("defaultMapping"), to));
        for (value, at, to) in mapping.chain(default) {
            let excluded: Vec<_> = conjunction.excluded.iter().map(|(_, branch)| *branch).collect();
            if self.branch_of(&branches.list, to).is_some() || self.branch_of(&excluded, to).is_some() {
                continue;
            }
            let message = format!("`{value}` stands for a schema that is no branch: it is not accepted");
            self.diagnostics.push(
                Diagnostic::warning("unmapped-branch", message)
                    .at(at)
                    .help("add the schema to the branches, by an overlay"),
            );
        }
    }

    /// The position of the branch that is the schema `to`.
    fn branch_of(&self, branches: &[SchemaId], to: SchemaId) -> Option<usize> {
        let to = self.referent(to);
        branches.iter().position(|branch| self.referent(*branch) == to)
    }

    /// How a discriminator tells the branches, if it is able to: each is named, and keeps the property. One that is meant
    /// where there is no such property need do neither.
    pub(super) fn discriminated(
        &mut self,
        branches: &Branches,
        named: &[SchemaId],
        list: &[SchemaId],
        conjunction: &Conjunction,
    ) -> Option<Dispatch> {
        let discriminator = branches.discriminator.as_ref()?;
        let values: Vec<_> = named.iter().map(|id| self.chosen_by(discriminator, *id)).collect();
        let default = discriminator.default.and_then(|to| self.branch_of(named, to));
        let is_named = |(index, values): (usize, &Vec<String>)| Some(index) == default || !values.is_empty();
        if !values.iter().enumerate().all(is_named) {
            return None;
        }
        let property = &discriminator.property;
        let keeps = |(index, id): (usize, &SchemaId)| {
            Some(index) == default || self.keeps(&Conjunction::of(*id, self.schemas), property, NESTED)
        };
        if self.keeps(conjunction, property, 0) || list.iter().enumerate().all(keeps) {
            return Some(Dispatch::Tag {
                property: property.clone(),
                values,
                default,
            });
        }
        let place = self.schemas[branches.owner].place.child("discriminator");
        self.diagnostics.push(
            Diagnostic::warning(
                "undeclared-discriminator",
                format!(
                    "a branch does not declare `{property}`, and would not write it: the branches are told without it"
                ),
            )
            .at(place)
            .help("declare the property in each branch, in the description or by an overlay"),
        );
        None
    }

    /// Whether the type of an object writes a property that it read; of unions, so many are looked into.
    fn keeps(&self, conjunction: &Conjunction, property: &str, nested: usize) -> bool {
        let of_branches = |branches: &Branches| {
            let keeps = |id: &SchemaId| self.keeps(&Conjunction::of(*id, self.schemas), property, nested - 1);
            branches.list.iter().all(keeps)
        };
        conjunction.properties.contains_key(property)
            || matches!(conjunction.unknown, Unknown::Keep(_))
            || (nested > 0 && conjunction.branches.iter().any(of_branches))
    }

    /// The values of a discriminator that choose a branch.
    fn chosen_by(&self, discriminator: &Discriminator, branch: SchemaId) -> Vec<String> {
        let target = self.referent(branch);
        let mapped = discriminator
            .mapping
            .iter()
            .filter(|(_, to)| self.referent(*to) == target);
        let mut values: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
        // Implicit names stay valid unless a mapping takes them over (OpenAPI 3.1.2, Discriminator Object).
        let implicit = self.schemas.components().find(|(_, id)| *id == target);
        let taken = |name: &str| discriminator.mapping.iter().any(|(value, _)| value == name);
        values.extend(
            implicit
                .filter(|(name, _)| !taken(name))
                .map(|(name, _)| name.to_owned()),
        );
        values
    }

    /// How branches are told apart without a discriminator.
    pub(super) fn dispatch(&self, list: &[SchemaId]) -> Dispatch {
        let conjunctions: Vec<_> = list.iter().map(|id| Conjunction::of(*id, self.schemas)).collect();
        let sets: Vec<_> = conjunctions
            .iter()
            .map(|branch| self.possible(branch).without(Kind::Null))
            .collect();
        let disjoint = |index: usize| sets[..index].iter().all(|set| set.and(sets[index]) == Kinds::NONE);
        if (0..sets.len()).all(disjoint) {
            return Dispatch::Kind(sets);
        }
        self.constant_property(&conjunctions).unwrap_or(Dispatch::Trial)
    }

    /// A property that every branch, an object, requires, with values that no other branch has.
    pub(super) fn constant_property(&self, branches: &[Rc<Conjunction>]) -> Option<Dispatch> {
        let first = branches
            .first()
            .filter(|_| branches.iter().all(|branch| self.is_object(branch)))?;
        first.properties.keys().find_map(|name| {
            let mut seen: Vec<String> = Vec::new();
            let mut values = Vec::new();
            for branch in branches {
                let texts = self.texts_of(branch, name)?;
                if !branch.required.contains(name) || texts.iter().any(|text| seen.contains(text)) {
                    return None;
                }
                seen.extend(texts.iter().cloned());
                values.push(texts);
            }
            Some(Dispatch::Tag {
                property: name.clone(),
                values,
                default: None,
            })
        })
    }

    /// The texts that the property `name` can have, where they are listed.
    fn texts_of(&self, branch: &Conjunction, name: &str) -> Option<Vec<String>> {
        let schemas = branch.properties.get(name)?;
        let of = |id: &SchemaId| Conjunction::of(*id, self.schemas);
        let listed = schemas.iter().find_map(|id| of(id).values.clone())?;
        listed.iter().map(|value| value.as_str().map(str::to_owned)).collect()
    }
}
