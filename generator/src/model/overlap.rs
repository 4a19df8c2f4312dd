//! Branches of a union that match the same values: which is meant, and what is reported.

use serde_json::Value;

use super::dispatch::Told;
use super::lower::Lowering;
use super::views::View;
use crate::description::Reading;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::schema::equality::is_among;
use crate::schema::{Branches, Conjunction, Kind, Kinds, Numeric, Schema, SchemaId, Schemas, Textual, Unknown};

/// How deep the items of lists are compared.
const DEPTH: usize = 4;

/// The most pairs of branches that one diagnostic names.
const NAMED: usize = 3;

/// Takes from each union what is listed twice, and reports it where just one branch may match. To the letter, no value is
/// valid of such branches.
pub(super) fn unite_repeated(schemas: &mut Schemas, reading: Reading, diagnostics: &mut Diagnostics) {
    let ids: Vec<SchemaId> = schemas.ids().collect();
    for id in ids {
        for exclusive in [true, false] {
            let list = if exclusive {
                &schemas[id].one_of
            } else {
                &schemas[id].any_of
            };
            let is_first = |index: &usize| {
                !list[..*index]
                    .iter()
                    .any(|known| is_same(*known, list[*index], schemas))
            };
            let (first, repeated): (Vec<usize>, Vec<usize>) = (0..list.len()).partition(is_first);
            let Some(place) = repeated.first().map(|index| schemas[list[*index]].place.clone()) else {
                continue;
            };
            let list: Vec<SchemaId> = first.into_iter().map(|index| list[index]).collect();
            if exclusive {
                let what = match reading {
                    Reading::Meant => "so it counts once",
                    Reading::Letter => "so no value matches exactly one",
                };
                let message = format!("the same schema is a branch of `oneOf` twice, {what}");
                let help = "remove one of them, in the description or with an overlay";
                diagnostics.push(Diagnostic::warning("repeated-branch", message).at(place).help(help));
            }
            match (exclusive, reading) {
                (true, Reading::Letter) => {}
                (true, Reading::Meant) => schemas[id].one_of = list,
                (false, _) => schemas[id].any_of = list,
            }
        }
    }
}

/// Whether two branches are the same schema: one that both refer to, or one without parts that is written twice.
fn is_same(one: SchemaId, other: SchemaId, schemas: &Schemas) -> bool {
    let target = |id: SchemaId| {
        schemas[id]
            .reference
            .filter(|_| crate::schema::is_only(&schemas[id], &["$ref"]))
    };
    match (target(one), target(other)) {
        (Some(one), Some(other)) => one == other,
        (None, None) if one != other => {
            let has_parts = |id| schemas.children(id).next().is_some();
            let undescribed = |id: SchemaId| Schema {
                place: Place::default(),
                description: None,
                ..schemas[id].clone()
            };
            !has_parts(one) && !has_parts(other) && undescribed(one) == undescribed(other)
        }
        _ => one == other,
    }
}

/// A branch of a union, with what stands beside it.
fn with_branch(beside: &Conjunction, branch: SchemaId, schemas: &Schemas) -> Conjunction {
    let mut both = Conjunction::of(branch, schemas).as_ref().clone();
    both.kinds = both.kinds.and(beside.kinds);
    for (name, own) in &beside.properties {
        both.properties.entry(name.clone()).or_default().extend(own);
    }
    both.required.extend(beside.required.iter().cloned());
    both.forbidden.extend(beside.forbidden.iter().cloned());
    both
}

impl Lowering<'_> {
    /// Whether descriptions are read to the letter.
    pub(super) fn is_literal(&self) -> bool {
        self.options.reading == Reading::Letter
    }

    /// The pairs of branches of which the first says all that the second says, and more: a value that matches both is of the
    /// first. Where just one may match, they are reported, by the names of those that are `named`.
    pub(super) fn fuller(
        &mut self,
        branches: &Branches,
        named: &[SchemaId],
        list: &[SchemaId],
        told: Option<&Told>,
        view: View,
    ) -> Vec<(usize, usize)> {
        let normal: Vec<_> = list.iter().map(|id| Conjunction::of(*id, self.schemas)).collect();
        let here: Vec<_> = list.iter().map(|id| self.in_direction(*id, view)).collect();
        let meet = |one: usize, other: usize| told.is_none_or(|told| told.meet(one, other));
        let pairs = (0..list.len()).flat_map(|one| (0..list.len()).map(move |other| (one, other)));
        let pairs = pairs.filter(|(one, other)| one != other && meet(*one, *other));
        let pairs: Vec<(usize, usize)> = pairs
            .filter(|(one, other)| self.is_fuller(&here[*one], &here[*other], branches.exclusive, DEPTH))
            .collect();
        // What just one direction lacks is no fault of the description.
        let share = |(one, other): &&(usize, usize)| {
            told.is_none_or(|told| told.share(*one, *other))
                && self.is_fuller(&normal[*one], &normal[*other], branches.exclusive, DEPTH)
        };
        let reported: Vec<_> = pairs.iter().filter(share).collect();
        if branches.exclusive && !reported.is_empty() {
            let pair = |(one, other): &&(usize, usize)| {
                let object = self.is_object(&normal[*one]);
                let (one, other) = (self.branch_name(named[*one]), self.branch_name(named[*other]));
                match object {
                    true => format!("`{one}` has all properties of `{other}`"),
                    false => format!("values of `{one}` match `{other}` too"),
                }
            };
            let more = reported.len().saturating_sub(NAMED);
            let mut named = reported.iter().take(NAMED).map(pair).collect::<Vec<_>>().join(", ");
            if more > 0 {
                named = format!("{named}, and {more} more such pairs");
            }
            let what = match self.is_literal() {
                true => "is invalid",
                false => "is read as the fuller one",
            };
            let place = self.schemas[branches.owner].place.child("oneOf");
            self.diagnostics.push(
                Diagnostic::warning(
                    "overlapping-one-of",
                    format!("{named}: a value that matches both {what}"),
                )
                .at(place)
                .help("use `anyOf`, or make the branches exclude each other, with an overlay"),
            );
        }
        pairs
    }

    /// Whether the branch `one` says all that `other` says, and more, and a value may match both. A union does if one of its
    /// branches does.
    fn is_fuller(&self, one: &Conjunction, other: &Conjunction, exclusive: bool, depth: usize) -> bool {
        if !one.branches.is_empty() {
            let Some(depth) = depth.checked_sub(1) else {
                return false;
            };
            let [branches] = one.branches.as_slice() else {
                return false;
            };
            let mut list = branches.list.iter();
            return list.any(|id| self.is_fuller(&with_branch(one, *id, self.schemas), other, exclusive, depth));
        }
        self.says_more(one, other, exclusive, depth) && !self.are_apart(one, other)
    }

    /// Whether the branch `one` knows or requires more properties than `other`, lists its values, or has such items.
    /// Where just one may match, limits on text and numbers count as meant to tell the branches apart.
    fn says_more(&self, one: &Conjunction, other: &Conjunction, exclusive: bool, depth: usize) -> bool {
        let kinds = |branch| self.possible(branch).without(Kind::Null);
        let Some(depth) = depth
            .checked_sub(1)
            .filter(|_| one.branches.is_empty() && other.branches.is_empty())
        else {
            return false;
        };
        let shared = kinds(one).and(kinds(other));
        let scalar = shared.without(Kind::Object).without(Kind::Array);
        if shared == Kinds::only(Kind::Object) {
            let knows_all = other.properties.keys().all(|name| one.properties.contains_key(name));
            let knows_more = one.properties.len() > other.properties.len();
            let demands_more = other.required.is_subset(&one.required) && one.required.len() > other.required.len();
            return knows_all && (knows_more || demands_more);
        }
        if shared == Kinds::only(Kind::Array) {
            let items = |branch: &Conjunction| match branch.items.as_slice() {
                [only] => Some(Conjunction::of(*only, self.schemas)),
                _ => None,
            };
            let both = items(one).zip(items(other));
            return both.is_some_and(|(one, other)| self.says_more(&one, &other, exclusive, depth));
        }
        let listed = one.values.is_some() && other.values.is_none();
        let whole = one.values.is_none() && other.values.is_none() && kinds(one) == Kinds::only(Kind::Integer);
        let plain = other.text == Textual::default() && other.number == Numeric::default() && other.residue.is_empty();
        let narrower = listed || (whole && kinds(other) == Kinds::NUMBER);
        shared == scalar && shared != Kinds::NONE && narrower && (plain || !exclusive)
    }

    /// Whether it is plain that no object matches both branches.
    fn are_apart(&self, one: &Conjunction, other: &Conjunction) -> bool {
        let closed = |one: &Conjunction, other: &Conjunction| {
            let refuses = |name: &String| {
                one.forbidden.contains(name) || (one.unknown == Unknown::Deny && !one.properties.contains_key(name))
            };
            other.required.iter().any(refuses)
        };
        let differ = |(name, schemas): (&String, &Vec<SchemaId>)| {
            let Some(others) = other.properties.get(name) else {
                return false;
            };
            let of = |list: &[SchemaId]| {
                let list = list.iter().map(|id| Conjunction::of(*id, self.schemas));
                let start = (Kinds::ALL, None::<Vec<Value>>);
                list.fold(start, |(kinds, values), property| {
                    (
                        kinds.and(self.possible(&property)),
                        values.or_else(|| property.values.clone()),
                    )
                })
            };
            let (one, other) = (of(schemas), of(others));
            let values = one.1.zip(other.1);
            one.0.and(other.0) == Kinds::NONE
                || values.is_some_and(|(one, other)| !one.iter().any(|value| is_among(value, &other)))
        };
        let required =
            |(name, _): &(&String, &Vec<SchemaId>)| one.required.contains(*name) || other.required.contains(*name);
        closed(one, other) || closed(other, one) || one.properties.iter().filter(required).any(differ)
    }

    /// Tells of a `oneOf` whose branches are tried, where two of them match whatever comes: no value would be valid.
    /// Those that are `known` are reported already.
    pub(super) fn tell_overlap(&mut self, branches: &Branches, list: &[SchemaId], known: &[(usize, usize)]) {
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
            let is_known = known.contains(&(index, other)) || known.contains(&(other, index));
            index != other && !is_known && open[index].is_some_and(|all| all.and(kinds) != Kinds::NONE)
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
}
