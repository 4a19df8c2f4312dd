//! Where schemas are written, and whether they are used elsewhere as well.

use std::collections::{HashMap, HashSet};

use crate::schema::{SchemaId, Schemas};

/// What a schema is written in that judges the same value.
#[derive(Clone, Copy)]
pub(super) enum Around {
    /// It is a branch of a union of this schema.
    Branch(SchemaId),
    /// It is a part of an `allOf` of this schema.
    Part(SchemaId),
    /// It is a condition or a negation.
    Other,
}

/// Where schemas are used.
pub(super) struct Uses {
    around: HashMap<SchemaId, (SchemaId, Around)>,
    referenced: HashSet<SchemaId>,
}

impl Uses {
    pub(super) fn of(schemas: &Schemas) -> Uses {
        let mut uses = Uses {
            around: HashMap::new(),
            referenced: HashSet::new(),
        };
        for owner in schemas.ids() {
            let schema = &schemas[owner];
            let unions = schema.one_of.iter().chain(&schema.any_of).copied();
            let branches: HashSet<SchemaId> = unions.collect();
            for id in schema.of_the_same().filter(|id| schema.reference != Some(*id)) {
                let around = match id {
                    _ if branches.contains(&id) => Around::Branch(owner),
                    _ if schema.all_of.contains(&id) => Around::Part(owner),
                    _ => Around::Other,
                };
                uses.around.insert(id, (owner, around));
            }
            uses.referenced.extend(schema.reference);
        }
        uses
    }

    /// What the schema is written in, unless it is used for values of its own.
    pub(super) fn around(&self, id: SchemaId) -> Option<Around> {
        let (_, around) = self.around.get(&id).filter(|_| !self.referenced.contains(&id))?;
        Some(*around)
    }

    /// The schema, and those around it that judge the same value.
    pub(super) fn enclosing(&self, id: SchemaId) -> impl Iterator<Item = SchemaId> {
        let around = |id: &SchemaId| {
            self.around(*id)?;
            self.around.get(id).map(|(owner, _)| *owner)
        };
        std::iter::successors(Some(id), around)
    }
}
