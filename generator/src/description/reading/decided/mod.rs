//! Decisions about unions where schemas leave them open, written as schemas.
//!
//! Code is not generated from these: they say which values are valid by the decisions that `model` makes, in the words of
//! JSON Schema, so that other validators can judge by the exported document. They are made from the schemas alone, and
//! know nothing of how generated code finds a branch.

mod directions;
mod fullest;
mod present;
mod tags;
#[cfg(test)]
mod tests;

use serde_json::{Value, json};

use super::edit::Edit;
use super::{Change, Rule, Subject};
use crate::schema::{Conjunction, Discriminator, Kind, Kinds, SchemaId};
use crate::source::Pointer;

/// The decisions. Each looks at the document that the ones before it have changed.
pub(super) const DECISIONS: &[Rule] = &[directions::changes, branches];

/// What is decided about the branches of one union: for each, what it demands besides.
type Demands = fn(&Subject<'_>, &Union<'_>) -> Vec<Option<Value>>;

/// The demands on branches. None of them looks at what another adds.
const DEMANDS: &[Demands] = &[present::demands, tags::demands, fullest::demands];

fn branches(subject: &Subject<'_>) -> Vec<Change> {
    let mut changes = Vec::new();
    for union in subject.unions() {
        let demands: Vec<Vec<Option<Value>>> = DEMANDS.iter().map(|demands| demands(subject, &union)).collect();
        for (position, (index, _)) in union.branches.iter().enumerate() {
            let of_branch = demands.iter().filter_map(|list| list.get(position)?.clone()).collect();
            changes.extend(subject.demand(&union.at.index(*index), of_branch));
        }
    }
    changes
}

/// A union: `oneOf` or `anyOf` of a schema.
struct Union<'a> {
    owner: SchemaId,
    /// Where the list is.
    at: Pointer,
    /// Whether just one branch may match.
    exclusive: bool,
    /// The branches but for null, each with its position.
    branches: Vec<(usize, SchemaId)>,
    discriminator: Option<&'a Discriminator>,
}

impl<'a> Subject<'a> {
    /// The unions of several branches.
    fn unions(&self) -> Vec<Union<'a>> {
        let of = |owner: SchemaId| {
            let schema = &self.schemas[owner];
            [("oneOf", &schema.one_of), ("anyOf", &schema.any_of)].map(|(keyword, list)| {
                let branches = list.iter().copied().enumerate();
                Union {
                    owner,
                    at: schema.place.pointer.child(keyword),
                    exclusive: keyword == "oneOf",
                    branches: branches.filter(|(_, id)| !self.is_null(*id)).collect(),
                    discriminator: schema.discriminator.as_ref(),
                }
            })
        };
        let unions = self.schemas.ids().flat_map(of);
        unions.filter(|union| union.branches.len() > 1).collect()
    }

    fn is_null(&self, id: SchemaId) -> bool {
        let conjunction = Conjunction::of(id, self.schemas);
        conjunction.kinds == Kinds::only(Kind::Null)
            || conjunction
                .values
                .as_deref()
                .is_some_and(|values| values.iter().all(Value::is_null))
    }

    /// The schema that `id` refers to, and so on.
    fn referent(&self, id: SchemaId) -> SchemaId {
        let mut seen = vec![id];
        while let Some(next) = seen.last().and_then(|id| self.schemas[*id].reference) {
            if seen.contains(&next) {
                break;
            }
            seen.push(next);
        }
        seen.last().copied().unwrap_or(id)
    }

    /// The change that has a branch demand more, if that is anything.
    fn demand(&self, branch: &Pointer, demands: Vec<Value>) -> Option<Change> {
        let keywords = self.members(branch).filter(|_| !demands.is_empty())?;
        let parts = keywords.get("allOf").and_then(Value::as_array);
        let edit = match parts {
            // What stands beside a reference is ignored in OpenAPI 3.0.
            _ if keywords.contains_key("$ref") => {
                let mut parts = demands;
                parts.insert(0, json!(keywords));
                Edit::Put(branch.clone(), json!({"allOf": parts}))
            }
            Some(parts) => Edit::Put(branch.child("allOf"), parts.iter().cloned().chain(demands).collect()),
            None => Edit::Put(branch.child("allOf"), Value::Array(demands)),
        };
        Some(Change {
            at: branch.clone(),
            edits: vec![edit],
            warning: None,
        })
    }
}
