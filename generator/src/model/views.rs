//! Request and response views: where `readOnly` and `writeOnly` make them differ (OpenAPI 3.0.4, Schema Object).

use std::collections::HashSet;

use serde::Deserialize;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadOnly {
    /// What they mean in 3.0, and what those mean who write them: requests are without what is `readOnly`, responses
    /// without what is `writeOnly`, and `required` holds in the direction that a property goes.
    #[default]
    Views,
    /// The letter (JSON Schema Validation 2020-12, section 9.4): they are annotations, so that requests and responses
    /// have the same properties, and what is required is so in both.
    Annotate,
}

/// The schemas whose values look different in requests and in responses.
#[derive(Debug, Default)]
pub struct Differing {
    found: HashSet<SchemaId>,
    /// How many schemas have been looked at.
    count: usize,
}

impl Differing {
    /// Finds them: schemas with a property of one direction, and schemas that lead to such.
    pub fn find(schemas: &Schemas) -> Self {
        let mut users: Vec<Vec<SchemaId>> = vec![Vec::new(); schemas.len()];
        let mut pending = Vec::new();
        for id in schemas.ids() {
            for child in schemas.children(id) {
                users[child.index()].push(id);
            }
            if goes_one_way(id, schemas) {
                pending.push(id);
            }
        }
        let mut found = HashSet::new();
        while let Some(id) = pending.pop() {
            if found.insert(id) {
                pending.extend(&users[id.index()]);
            }
        }
        Differing {
            found,
            count: schemas.len(),
        }
    }

    /// None at all.
    pub fn none() -> Self {
        Differing {
            found: HashSet::new(),
            count: usize::MAX,
        }
    }

    /// The view in which `id` is defined: the output's also for requests where they do not differ.
    pub fn view(&self, id: SchemaId, view: View, schemas: &Schemas) -> View {
        match self.differs(id, schemas) {
            true => view,
            false => View::Output,
        }
    }

    /// Schemas that were made since consist of others that were there before them.
    fn differs(&self, id: SchemaId, schemas: &Schemas) -> bool {
        match id.index() < self.count {
            true => self.found.contains(&id),
            false => {
                let mut children = schemas.children(id);
                goes_one_way(id, schemas) || children.any(|child| self.differs(child, schemas))
            }
        }
    }
}

/// Whether a schema has a property of one direction.
fn goes_one_way(id: SchemaId, schemas: &Schemas) -> bool {
    schemas[id].properties.values().any(|property| {
        let property = Conjunction::of(*property, schemas);
        property.read_only || property.write_only
    })
}
