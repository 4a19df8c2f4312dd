//! Request and response views: where `readOnly` and `writeOnly` make them differ (OpenAPI 3.0.4, Schema Object).

use std::collections::HashSet;
use std::rc::Rc;

use serde::Deserialize;
use serde_json::Value;

use crate::schema::{Conjunction, SchemaId, Schemas};

/// The direction in which a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum View {
    /// In a response: without what is `writeOnly`.
    Output,
    /// In a request: without what is `readOnly`.
    Input,
}

/// What `readOnly` and `writeOnly` mean from OpenAPI 3.1 on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadOnly {
    /// What they mean in 3.0, and what those mean who write them: requests are without what is `readOnly`, responses
    /// without what is `writeOnly`, and `required` holds in the direction that a property goes.
    Views,
    /// The letter (JSON Schema Validation 2020-12, section 9.4): they are annotations, so that requests and responses
    /// have the same properties, and what is required is so in both.
    Annotate,
}

/// The schemas whose values look different in requests and in responses.
#[derive(Debug)]
pub struct Differing {
    read_only: ReadOnly,
    found: HashSet<SchemaId>,
    /// How many schemas have been looked at.
    count: usize,
    /// The properties that tell branches apart. They go both ways: without them, nobody could tell.
    telling: HashSet<SchemaId>,
}

impl Differing {
    /// Finds them: schemas with a property of one direction, and schemas that lead to such.
    pub fn find(schemas: &Schemas, read_only: ReadOnly) -> Self {
        let mut differing = Differing {
            read_only,
            found: HashSet::new(),
            count: schemas.len(),
            telling: schemas.ids().flat_map(|id| telling(id, schemas)).collect(),
        };
        let mut users: Vec<Vec<SchemaId>> = vec![Vec::new(); schemas.len()];
        let mut pending = Vec::new();
        for id in schemas.ids() {
            for child in schemas.children(id) {
                users[child.index()].push(id);
            }
            if differing.has_one_way(id, schemas) {
                pending.push(id);
            }
        }
        while let Some(id) = pending.pop() {
            if differing.found.insert(id) {
                pending.extend(&users[id.index()]);
            }
        }
        differing
    }

    /// The view in which `id` is defined: the output's also for requests where they do not differ.
    pub fn view(&self, id: SchemaId, view: View, schemas: &Schemas) -> View {
        match self.differs(id, schemas) {
            true => view,
            false => View::Output,
        }
    }

    /// Whether the property does not go in the direction of `view`.
    pub fn is_other_way(&self, property: SchemaId, view: View, schemas: &Schemas) -> bool {
        let conjunction = Conjunction::of(property, schemas);
        let marked = match (self.read_only, view) {
            (ReadOnly::Views, View::Input) => conjunction.read_only,
            (ReadOnly::Views, View::Output) => conjunction.write_only,
            (ReadOnly::Annotate, _) => false,
        };
        let tells = || conjunction.members.iter().any(|id| self.telling.contains(id));
        marked && !tells()
    }

    /// The properties that are marked for one direction and go both ways all the same.
    pub fn both_ways<'a>(&'a self, schemas: &'a Schemas) -> impl Iterator<Item = SchemaId> + 'a {
        let is_marked = |id: &SchemaId| {
            let property = Conjunction::of(*id, schemas);
            self.read_only == ReadOnly::Views && (property.read_only || property.write_only)
        };
        schemas.ids().filter(|id| self.telling.contains(id)).filter(is_marked)
    }

    /// Whether a schema is one that the description writes, and was not made since.
    pub fn is_written(&self, id: SchemaId) -> bool {
        id.index() < self.count
    }

    /// Schemas that were made since consist of others that were there before them.
    fn differs(&self, id: SchemaId, schemas: &Schemas) -> bool {
        match self.is_written(id) {
            true => self.found.contains(&id),
            false => {
                let mut children = schemas.children(id);
                self.has_one_way(id, schemas) || children.any(|child| self.differs(child, schemas))
            }
        }
    }

    /// Whether a schema has a property of one direction.
    fn has_one_way(&self, id: SchemaId, schemas: &Schemas) -> bool {
        let mut properties = schemas[id].properties.values();
        properties.any(|property| {
            [View::Input, View::Output]
                .iter()
                .any(|view| self.is_other_way(*property, *view, schemas))
        })
    }
}

/// The properties by which the schema `id` tells its branches, or those who are composed of it tell which they are.
fn telling(id: SchemaId, schemas: &Schemas) -> Vec<SchemaId> {
    let schema = &schemas[id];
    let own = schema.discriminator.iter().map(|discriminator| &discriminator.property);
    let mut found: Vec<SchemaId> = own.filter_map(|name| schema.properties.get(name).copied()).collect();
    for list in [&schema.one_of, &schema.any_of] {
        let branches: Vec<_> = list.iter().map(|branch| Conjunction::of(*branch, schemas)).collect();
        let Some(first) = branches.first().filter(|_| branches.len() > 1) else {
            continue;
        };
        let told = |name: &String| {
            let named = schema.discriminator.as_ref().is_some_and(|told| told.property == *name);
            named || tells(&branches, name, schemas)
        };
        let names = first.properties.keys().filter(|name| told(name));
        let of_name = |name| branches.iter().filter_map(move |branch| branch.properties.get(name));
        found.extend(names.flat_map(of_name).flatten());
    }
    found
}

/// Whether each branch lists which texts, numbers or booleans its property `name` can be, and no two of them the same.
fn tells(branches: &[Rc<Conjunction>], name: &str, schemas: &Schemas) -> bool {
    let mut known = HashSet::new();
    branches.iter().all(|branch| {
        let parts = branch.properties.get(name).into_iter().flatten();
        let mut lists = parts.filter_map(|part| Conjunction::of(*part, schemas).values.clone());
        let listed = lists.next().unwrap_or_default();
        let is_tag = |value: &Value| value.is_string() || value.is_number() || value.is_boolean();
        !listed.is_empty() && listed.into_iter().all(|value| is_tag(&value) && known.insert(value))
    })
}
