//! How the branch of a value is determined.

use std::rc::Rc;

use indexmap::IndexSet;
use serde_json::Value;

use super::lower::Lowering;
use super::{Dispatch, Tag, Tags, span};
use crate::diagnostic::Diagnostic;
use crate::schema::equality::is_among;
use crate::schema::{Branches, Conjunction, Discriminator, Kind, Kinds, SchemaId, Unknown, meets};

/// How deep unions are looked into that are branches of others.
const NESTED: usize = 4;

/// The values of a property that determine the branch, and where each branch has it.
pub(super) struct Told {
    /// The values, by branch.
    pub tags: Tags,
    /// Where the property is, by branch.
    pub kept: Vec<Kept>,
}

impl Told {
    /// Whether there may be a value that is tried as both branches.
    pub fn meet(&self, one: usize, other: usize) -> bool {
        let Tags {
            others, absent, beside, ..
        } = &self.tags;
        let both = |list: &Vec<usize>| list.contains(&one) && list.contains(&other);
        self.share(one, other) || [others, absent, beside].into_iter().any(both)
    }

    /// Whether a value of the property stands for both branches.
    pub fn share(&self, one: usize, other: usize) -> bool {
        let of = |index: usize| self.tags.values.get(index).map(Vec::as_slice).unwrap_or_default();
        of(one).iter().any(|value| is_among(value, of(other)))
    }

    /// The text that the union writes for each variant of a branch, where its type does not have the property. The branch for
    /// all other values has it by being just that.
    fn written(&self, branch: usize) -> Vec<&str> {
        let missing = self.kept.get(branch) == Some(&Kept::Missing) && !self.tags.others.contains(&branch);
        let values = self.tags.values.get(branch).filter(|_| missing);
        values.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// Where each variant of a branch has the property: one variant for each text that the union writes, or just one.
    pub fn variants(&self, branch: usize) -> Vec<Tag> {
        let written = self.written(branch);
        match self.kept.get(branch) {
            _ if !written.is_empty() => written.into_iter().map(|text| Tag::Written(text.to_owned())).collect(),
            Some(Kept::Open | Kept::Missing) => vec![Tag::Open],
            _ => vec![Tag::Guaranteed],
        }
    }

    /// The values by variant, where `first` has the first variant of each branch, and in the end their number.
    pub fn by_variant(&self, first: &[usize]) -> Tags {
        let at = |branches: &[usize]| {
            branches
                .iter()
                .filter_map(|branch| first.get(*branch).copied())
                .collect()
        };
        let values = (0..self.kept.len()).flat_map(|branch| {
            let values = self.tags.values.get(branch).cloned().unwrap_or_default();
            match self.written(branch).is_empty() {
                true => vec![values],
                false => values.into_iter().map(|value| vec![value]).collect(),
            }
        });
        Tags {
            property: self.tags.property.clone(),
            values: values.collect(),
            others: at(&self.tags.others),
            absent: at(&self.tags.absent),
            beside: at(&self.tags.beside),
        }
    }
}

/// Where a branch has the property that determines it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// In its schema, which allows no value of another branch.
    Pinned,
    /// In its schema, or beside the union, which may allow values of other branches.
    Open,
    /// Nowhere, though it may be there.
    Missing,
    /// Nowhere, and it can't be there.
    Forbidden,
    /// Its values are no objects.
    NoObject,
}

impl Lowering<'_> {
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

    /// Reports what a mapping says of branches that it does not decide for, since their values are no others'.
    pub(super) fn tell_mapping(&mut self, branches: &Branches, conjunction: &Conjunction) {
        self.tell_unmapped(branches, conjunction);
        self.discriminated(branches, &branches.list, &branches.list, conjunction);
    }

    /// The position of the branch that is the schema `to`.
    fn branch_of(&self, branches: &[SchemaId], to: SchemaId) -> Option<usize> {
        let to = self.referent(to);
        branches.iter().position(|branch| self.referent(*branch) == to)
    }

    /// How a discriminator determines the branches: by the values that a branch itself allows, else by those that are mapped
    /// to it, and by its name.
    pub(super) fn discriminated(
        &mut self,
        branches: &Branches,
        named: &[SchemaId],
        list: &[SchemaId],
        conjunction: &Conjunction,
    ) -> Option<Told> {
        let discriminator = branches.discriminator.as_ref()?;
        let property = &discriminator.property;
        let normal: Vec<_> = list.iter().map(|id| Conjunction::of(*id, self.schemas)).collect();
        let pinned: Vec<_> = normal
            .iter()
            .map(|branch| self.pinned(branch, property, NESTED))
            .collect();
        // A discriminator alone does not change what is valid (OpenAPI 3.1.2, section 4.25).
        if self.is_literal() && pinned.iter().any(Option::is_none) {
            return None;
        }
        let decided = self.decided(discriminator, named, &pinned);
        let is_decided = |index: usize| decided[index] != pinned[index];
        let kinds: Vec<Kinds> = normal.iter().map(|branch| self.possible(branch)).collect();
        let kept: Vec<Kept> = (normal.iter().zip(&pinned).zip(&kinds).enumerate())
            .map(|(index, ((branch, pinned), kinds))| match pinned {
                Some(_) if is_decided(index) => Kept::Open,
                Some(_) => Kept::Pinned,
                None if !kinds.contains(Kind::Object) => Kept::NoObject,
                None if self.keeps(conjunction, property, 0) || self.keeps(branch, property, NESTED) => Kept::Open,
                None if branch.unknown == Unknown::Deny || branch.forbidden.contains(property) => Kept::Forbidden,
                None => Kept::Missing,
            })
            .collect();
        let others_pin = |value: &Value, index: usize| {
            let others = pinned.iter().enumerate().filter(|(other, _)| *other != index);
            others
                .filter_map(|(_, values)| values.as_ref())
                .any(|values| is_among(value, values))
        };
        let values = |index: usize| match (&decided[index], kept[index]) {
            (Some(values), _) => values.clone(),
            (None, Kept::Forbidden | Kept::NoObject) => Vec::new(),
            (None, _) => {
                let chosen = self.chosen_by(discriminator, named[index]);
                let values = chosen
                    .iter()
                    .flat_map(|text| self.as_tags(text, &normal[index], property));
                values.filter(|value| !others_pin(value, index)).collect()
            }
        };
        let values: Vec<Vec<Value>> = (0..list.len()).map(values).collect();
        self.tell_contradictions(branches, named, &values, &pinned, &kept);
        if values.iter().all(Vec::is_empty) {
            return None;
        }
        let object = |index: &usize| kinds[*index].contains(Kind::Object);
        let default = discriminator.default.filter(|_| !self.is_literal());
        let default = default.and_then(|to| self.branch_of(named, to));
        let unnamed = |index: &usize| values[*index].is_empty() && kept[*index] != Kept::Forbidden;
        let all = 0..list.len();
        let mut others: Vec<usize> = all.clone().filter(unnamed).filter(object).collect();
        let mut absent = match default {
            Some(default) => vec![default],
            None => all
                .clone()
                .filter(|index| {
                    !conjunction.required.contains(property) && !self.requires(&normal[*index], property, NESTED)
                })
                .collect(),
        };
        absent.retain(object);
        if let Some(default) = default.filter(|default| !others.contains(default)) {
            others.push(default);
        }
        let beside = |index: &usize| kinds[*index].without(Kind::Null).without(Kind::Object) != Kinds::NONE;
        let told = Told {
            tags: Tags {
                property: property.clone(),
                others,
                absent,
                beside: all.filter(beside).collect(),
                values,
            },
            kept,
        };
        self.tell_undeclared(branches, named, &told);
        Some(told)
    }

    /// The branches as they are lowered: those that other values of an undeclared property stand for get a place for it.
    pub(super) fn holding(&mut self, list: &[SchemaId], told: Option<&Told>) -> Vec<SchemaId> {
        let mut list = list.to_vec();
        let Some(told) = told else { return list };
        let missing = told
            .tags
            .others
            .iter()
            .filter(|index| told.kept.get(**index) == Some(&Kept::Missing));
        for index in missing {
            if let Some(branch) = list.get_mut(*index) {
                let holding = self.schemas.declaring(&told.tags.property);
                let is_part = self.is_flattened(*branch);
                *branch = self.schemas.all_of(&[*branch, holding]);
                if is_part {
                    self.flattened.insert(*branch);
                }
            }
        }
        list
    }

    /// The values that branches list, where those that several list, often since a base lists all, are left to the one that
    /// a mapping or its name gives them to.
    fn decided(
        &self,
        discriminator: &Discriminator,
        named: &[SchemaId],
        pinned: &[Option<Vec<Value>>],
    ) -> Vec<Option<Vec<Value>>> {
        if self.is_literal() {
            return pinned.to_vec();
        }
        let chosen: Vec<Vec<String>> = named.iter().map(|id| self.chosen_by(discriminator, *id)).collect();
        let lists = |index: usize, value: &Value| pinned[index].as_deref().is_some_and(|own| is_among(value, own));
        let is_anothers = |index: usize, value: &Value| {
            let mut owners =
                (0..pinned.len()).filter(|owner| chosen[*owner].contains(&shown(value)) && lists(*owner, value));
            owners
                .next()
                .is_some_and(|owner| owner != index && owners.next().is_none())
        };
        let left = |index: usize, own: &Vec<Value>| {
            let left = own.iter().filter(|value| !is_anothers(index, value)).cloned();
            Some(left.collect::<Vec<_>>()).filter(|left| !left.is_empty())
        };
        let decided = |(index, own): (usize, &Option<Vec<Value>>)| {
            let own = own.as_ref()?;
            Some(left(index, own).unwrap_or_else(|| own.clone()))
        };
        pinned.iter().enumerate().map(decided).collect()
    }

    /// The values that a branch itself allows its property to have, where it lists them, also in the branches of unions that
    /// it consists of.
    fn pinned(&self, branch: &Conjunction, property: &str, nested: usize) -> Option<Vec<Value>> {
        let schemas = branch.properties.get(property).map(Vec::as_slice).unwrap_or_default();
        if let Some(values) = self.listed(schemas) {
            return Some(values);
        }
        let nested = nested.checked_sub(1)?;
        branch.branches.iter().find_map(|branches| {
            let told = branches.discriminator.as_ref();
            let told = told.filter(|told| told.property == property && !self.is_literal());
            let mut all = Vec::new();
            for id in branches.list.iter().filter(|id| !self.is_null(**id)) {
                let branch = Conjunction::of(*id, self.schemas);
                let by_name = || {
                    let texts = self.chosen_by(told?, *id);
                    let values = texts.iter().flat_map(|text| self.as_tags(text, &branch, property));
                    Some(values.collect()).filter(|values: &Vec<Value>| !values.is_empty())
                };
                let values: Vec<Value> = self.pinned(&branch, property, nested).or_else(by_name)?;
                all.extend(values);
            }
            Some(all).filter(|all| !all.is_empty())
        })
    }

    /// Whether all branches list the values that a property can be, and some of them the same.
    pub(super) fn is_shared(&self, property: &str, branches: &[Rc<Conjunction>]) -> bool {
        let lists = branches.iter().map(|branch| self.pinned(branch, property, NESTED));
        let Some(lists) = lists.collect::<Option<Vec<_>>>() else {
            return false;
        };
        let mut pairs = (0..lists.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
        pairs.any(|(one, other)| lists[one].iter().any(|value| is_among(value, &lists[other])))
    }

    /// The texts, numbers and booleans that a property can be which must match all of `schemas`, where they are listed. Null
    /// is like an absent property.
    fn listed(&self, schemas: &[SchemaId]) -> Option<Vec<Value>> {
        let lists = schemas
            .iter()
            .filter_map(|id| Conjunction::of(*id, self.schemas).values.clone());
        let mut values =
            lists.reduce(|one, other| one.into_iter().filter(|value| is_among(value, &other)).collect())?;
        values.retain(|value| !value.is_null());
        let is_tag = |value: &Value| value.is_string() || value.is_number() || value.is_boolean();
        (!values.is_empty() && values.iter().all(is_tag)).then_some(values)
    }

    /// The values that the property of a branch can be for which a mapping writes `text`: the text, or the number or boolean
    /// that it spells.
    fn as_tags(&self, text: &str, branch: &Conjunction, property: &str) -> Vec<Value> {
        let schemas = branch.properties.get(property).map(Vec::as_slice).unwrap_or_default();
        let allows = |value: &Value| {
            schemas.iter().all(|id| {
                let property = Conjunction::of(*id, self.schemas);
                let kinds = self.possible(&property).and(Kinds::of(value)) != Kinds::NONE;
                kinds && meets(value, &property.text, &property.number)
            })
        };
        let spelt = serde_json::from_str(text).ok();
        let spelt = spelt.filter(|value: &Value| !schemas.is_empty() && (value.is_number() || value.is_boolean()));
        let values = std::iter::once(Value::from(text)).chain(spelt);
        values.filter(allows).collect()
    }

    /// Reports the mapped values that no value of their branch can have.
    fn tell_contradictions(
        &mut self,
        branches: &Branches,
        named: &[SchemaId],
        values: &[Vec<Value>],
        pinned: &[Option<Vec<Value>>],
        kept: &[Kept],
    ) {
        let Some(discriminator) = &branches.discriminator else {
            return;
        };
        let at = self.schemas[branches.owner]
            .place
            .child("discriminator")
            .child("mapping");
        for (text, to) in &discriminator.mapping {
            let Some((index, values)) =
                (self.branch_of(named, *to)).and_then(|index| Some((index, values.get(index)?)))
            else {
                continue;
            };
            let spells = |value: &Value| shown(value) == *text;
            if values.iter().any(spells) || kept.get(index) == Some(&Kept::NoObject) {
                continue;
            }
            let (property, name) = (&discriminator.property, self.branch_name(*to));
            let pins = |values: &Option<Vec<Value>>| values.iter().flatten().any(spells);
            let owner = pinned.iter().position(pins).filter(|owner| *owner != index);
            let why = match owner.and_then(|owner| named.get(owner)) {
                Some(owner) => format!("but `{property}` has that value in `{}`", self.branch_name(*owner)),
                None => format!("whose `{property}` can't have that value"),
            };
            let message = format!("{} is mapped to `{name}`, {why}, so the entry is ignored", span(text));
            let own = pinned.get(index).and_then(Option::as_ref).into_iter().flatten();
            let own: Vec<String> = own.take(3).map(|value| span(&shown(value))).collect();
            let help = match own.as_slice() {
                [] => "remove it from the mapping with an overlay".to_owned(),
                own => format!("with an overlay, map {} to it instead", own.join(" or ")),
            };
            let place = at.child(text);
            self.diagnostics.push(
                Diagnostic::warning("contradicting-mapping", message)
                    .at(place)
                    .help(help),
            );
        }
    }

    /// Reports a discriminator that a branch doesn't declare.
    fn tell_undeclared(&mut self, branches: &Branches, named: &[SchemaId], told: &Told) {
        let property = &told.tags.property;
        let unkept = told
            .kept
            .iter()
            .position(|kept| matches!(kept, Kept::Missing | Kept::Forbidden));
        let Some((index, id)) = unkept.and_then(|index| Some((index, *named.get(index)?))) else {
            return;
        };
        let name = self.branch_name(id);
        let message = match told.kept[index] {
            Kept::Forbidden => format!("`{name}` forbids the discriminator `{property}`, which can't determine it"),
            _ => format!("`{name}` doesn't declare the discriminator `{property}`, which is read and written anyway"),
        };
        let place = self.schemas[branches.owner].place.child("discriminator");
        self.diagnostics.push(
            Diagnostic::warning("undeclared-discriminator", message)
                .at(place)
                .help("declare the property in each branch, in the description or with an overlay"),
        );
    }

    /// Whether a property can be null.
    fn may_be_null(&self, conjunction: &Conjunction, property: &str) -> bool {
        let is_null = |id: &SchemaId| self.possible(&Conjunction::of(*id, self.schemas)).contains(Kind::Null);
        let schemas = conjunction.properties.get(property);
        schemas.is_some_and(|schemas| schemas.iter().all(is_null))
    }

    /// Whether an object must have a property, also by the branches of unions that it consists of.
    fn requires(&self, conjunction: &Conjunction, property: &str, nested: usize) -> bool {
        let within = |branches: &Branches| {
            let mut list = branches.list.iter().filter(|id| !self.is_null(**id));
            list.all(|id| self.requires(&Conjunction::of(*id, self.schemas), property, nested - 1))
        };
        (conjunction.required.contains(property) && !self.may_be_null(conjunction, property))
            || (nested > 0 && conjunction.branches.iter().any(within))
    }

    /// Whether the type of an object writes a property that it read; of unions, so many are looked into.
    fn keeps(&self, conjunction: &Conjunction, property: &str, nested: usize) -> bool {
        let of_branches = |branches: &Branches| {
            let keeps = |id: &SchemaId| self.keeps(&Conjunction::of(*id, self.schemas), property, nested - 1);
            let told = branches.discriminator.as_ref();
            told.is_some_and(|told| told.property == property) || branches.list.iter().all(keeps)
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

    /// How the branch is determined without a discriminator, where the properties `required` are there anyway.
    pub(super) fn dispatch(&self, list: &[SchemaId], required: &IndexSet<String>) -> Dispatch {
        let conjunctions: Vec<_> = list.iter().map(|id| Conjunction::of(*id, self.schemas)).collect();
        let sets: Vec<_> = conjunctions
            .iter()
            .map(|branch| self.possible(branch).without(Kind::Null))
            .collect();
        let disjoint = |index: usize| sets[..index].iter().all(|set| set.and(sets[index]) == Kinds::NONE);
        if (0..sets.len()).all(disjoint) {
            return Dispatch::Kind(sets);
        }
        self.constant_property(&conjunctions, required)
            .map_or(Dispatch::Trial, Dispatch::Tag)
    }

    /// A property that every branch, an object, requires unless it is `required` anyway, with values that no other branch has.
    pub(super) fn constant_property(&self, branches: &[Rc<Conjunction>], required: &IndexSet<String>) -> Option<Tags> {
        let first = branches
            .first()
            .filter(|_| branches.iter().all(|branch| self.is_object(branch)))?;
        first.properties.keys().find_map(|name| {
            let mut seen: Vec<Value> = Vec::new();
            let mut values = Vec::new();
            for branch in branches {
                let listed = self.listed(branch.properties.get(name)?)?;
                let demanded = required.contains(name) && !self.may_be_null(branch, name);
                let is_there = demanded || self.requires(branch, name, 0);
                if !is_there || listed.iter().any(|value| is_among(value, &seen)) {
                    return None;
                }
                seen.extend(listed.iter().cloned());
                values.push(listed);
            }
            Some(Tags {
                property: name.clone(),
                values,
                others: Vec::new(),
                absent: Vec::new(),
                beside: Vec::new(),
            })
        })
    }
}

/// A value as a description would write it.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
