//! Which members of a conjunction exclude each other.

use std::collections::{HashMap, HashSet};

use super::Conjunction;
use super::narrow::DEPTH;
use crate::diagnostic::Place;
use crate::schema::equality::is_among;
use crate::schema::{Kinds, Schema, SchemaId, Schemas};

/// The most members that are looked at: each is tried with each.
const MEMBERS: usize = 256;

/// Members of a conjunction that no value meets together.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// The first member with which nothing is left.
    pub at: SchemaId,
    /// The members before it that it excludes, each by itself; where there is none, those that exclude it together.
    pub with: Vec<SchemaId>,
    /// What excludes what.
    pub reason: String,
    /// The schemas that the members are a part or the target of.
    from: HashMap<SchemaId, SchemaId>,
}

impl Conflict {
    /// The conflict within what `roots` demand together of values of `kinds`, where it is found. A union in which the
    /// last of them is a branch, `union`, is left out.
    pub fn find(roots: &[SchemaId], union: Option<SchemaId>, kinds: Kinds, schemas: &Schemas) -> Option<Self> {
        let (members, from) = members(roots, schemas);
        let possible = |members: &[SchemaId]| {
            let mut conjunction = Conjunction::anything();
            members.iter().for_each(|id| conjunction.add(*id, schemas));
            conjunction.branches.retain(|branches| Some(branches.owner) != union);
            conjunction.leave_parents(roots, schemas);
            conjunction.settle(schemas);
            conjunction.satisfiable(schemas, DEPTH).and(kinds) != Kinds::NONE
        };
        if members.len() > MEMBERS || possible(&members) {
            return None;
        }
        let counts: Vec<usize> = (1..=members.len()).collect();
        let least = counts.partition_point(|count| possible(members.get(..*count).unwrap_or_default()));
        let (before, at) = (members.get(..least)?, *members.get(least)?);
        let alone: Vec<SchemaId> = match possible(&[at]) {
            true => before.iter().filter(|id| !possible(&[**id, at])).copied().collect(),
            false => return Some(Conflict::new(at, Vec::new(), Conflict::UNKNOWN.to_owned(), from)),
        };
        let Some(first) = alone.first() else {
            let speaking = before.iter().filter(|id| says_something(&schemas[**id])).copied();
            return Some(Conflict::new(
                at,
                speaking.collect(),
                Conflict::UNKNOWN.to_owned(),
                from,
            ));
        };
        let reason = reason(&schemas[at], &schemas[*first], schemas);
        Some(Conflict::new(at, alone, reason, from))
    }

    fn new(at: SchemaId, with: Vec<SchemaId>, reason: String, from: HashMap<SchemaId, SchemaId>) -> Self {
        Conflict { at, with, reason, from }
    }

    /// What is said where the members aren't known.
    pub const UNKNOWN: &str = "no value can be all that is demanded here";

    /// The same conflict of parts that were put together from several places, seen from the other member.
    pub fn turned(&self, schemas: &Schemas) -> Option<Self> {
        let first = *self.with.first()?;
        let common = self.common(first)?;
        let parts = &schemas[common].all_of;
        // What is written has a place around those of its parts.
        let is_made = parts
            .first()
            .is_some_and(|part| schemas[*part].place == schemas[common].place);
        is_made.then(|| Conflict {
            at: first,
            with: vec![self.at],
            reason: reason(&schemas[first], &schemas[self.at], schemas),
            from: self.from.clone(),
        })
    }

    /// The place of the conflict: that of the member, or of the reference that leads from the others to it.
    pub fn site(&self, schemas: &Schemas) -> Place {
        let common = self.with.first().and_then(|with| self.common(*with));
        let below = self.ways(self.at).take_while(|id| Some(*id) != common);
        let site = match (self.with.is_empty(), common) {
            (true, _) => self.at,
            (false, Some(common))
                if schemas[common]
                    .reference
                    .is_some_and(|to| below.clone().last() == Some(to)) =>
            {
                common
            }
            _ => below.last().unwrap_or(self.at),
        };
        schemas[site].place.clone()
    }

    /// The last schema that both the member and another one belong to.
    fn common(&self, other: SchemaId) -> Option<SchemaId> {
        let others: HashSet<SchemaId> = self.ways(other).collect();
        self.ways(self.at).find(|id| others.contains(id))
    }

    /// The member itself, what it is a part or the target of, and so on up to a root.
    fn ways(&self, member: SchemaId) -> impl Iterator<Item = SchemaId> + Clone {
        std::iter::successors(Some(member), |id| self.from.get(id).copied())
    }
}

/// The members in the order of their normal form, and what each was reached from.
fn members(roots: &[SchemaId], schemas: &Schemas) -> (Vec<SchemaId>, HashMap<SchemaId, SchemaId>) {
    let (mut members, mut from) = (Vec::new(), HashMap::new());
    let mut pending: Vec<(SchemaId, Option<SchemaId>)> = roots.iter().rev().map(|id| (*id, None)).collect();
    let mut seen = HashSet::new();
    while let Some((id, parent)) = pending.pop() {
        if seen.insert(id) {
            from.extend(parent.map(|parent| (id, parent)));
            members.push(id);
            let parts = schemas[id].all_of.iter().rev().copied();
            pending.extend(parts.chain(schemas[id].reference).map(|part| (part, Some(id))));
        }
    }
    (members, from)
}

/// Whether a schema has keywords beside those that bring in others.
fn says_something(schema: &Schema) -> bool {
    !crate::schema::is_only(schema, &["allOf", "$ref"])
}

/// What excludes what, of two schemas that no value meets: the one here, and the one there.
fn reason(here: &Schema, there: &Schema, schemas: &Schemas) -> String {
    if let (Some(one), Some(other)) = (&here.values, &there.values)
        && !one.iter().any(|value| is_among(value, other))
    {
        return "no value is listed both here and there".to_owned();
    }
    if let (Some(one), Some(other)) = (here.kinds, there.kinds)
        && one.and(other) == Kinds::NONE
    {
        return format!("`{}` here excludes `{}` there", named(one), named(other));
    }
    match (&here.values, here.kinds, &there.values, there.kinds) {
        (Some(_), _, None, Some(kinds)) => return format!("no value listed here is of `{}` there", named(kinds)),
        (None, Some(kinds), Some(_), _) => return format!("`{}` here excludes each value listed there", named(kinds)),
        (Some(_), _, None, None) => return "no value listed here is what is demanded there".to_owned(),
        (None, None, Some(_), _) => return "what is demanded here excludes each value listed there".to_owned(),
        _ => {}
    }
    if let Some(name) = excluded(there, here, schemas) {
        return format!("`additionalProperties: false` here excludes `{name}`, which is required there");
    }
    match excluded(here, there, schemas) {
        Some(name) => format!("`{name}` is required here, and `additionalProperties: false` there excludes it"),
        None => "no value can be both what is demanded here and there".to_owned(),
    }
}

/// `type` as it is written.
fn named(kinds: Kinds) -> String {
    let names: Vec<&str> = kinds.names().collect();
    match names.as_slice() {
        [only] => format!("type: {only}"),
        names => format!("type: [{}]", names.join(", ")),
    }
}

/// The first property that `one` requires, and that `closed` allows no more than any other that it doesn't declare.
fn excluded<'a>(one: &'a Schema, closed: &Schema, schemas: &Schemas) -> Option<&'a String> {
    let denied = closed
        .additional
        .is_some_and(|rest| schemas[rest].boolean == Some(false));
    let mut names = one.required.iter();
    names.find(|name| denied && closed.pattern_properties.is_empty() && !closed.properties.contains_key(*name))
}
