//! Whether null is valid.

use super::{Branches, Conjunction, Kind, SchemaId, Schemas};

/// How deep branches of branches are looked into: a union may hold itself.
const DEPTH: usize = 8;

/// Whether null is valid by the schema `id`.
pub fn accepts_null(id: SchemaId, schemas: &Schemas) -> bool {
    conjunction_accepts_null(&Conjunction::of(id, schemas), schemas)
}

/// Whether null is valid by a schema in normal form.
pub fn conjunction_accepts_null(conjunction: &Conjunction, schemas: &Schemas) -> bool {
    within(conjunction, schemas, DEPTH)
}

fn within(conjunction: &Conjunction, schemas: &Schemas, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let accepts = |id: &&SchemaId| within(&Conjunction::of(**id, schemas), schemas, depth);
    let met = |branches: &Branches| match branches.list.iter().filter(accepts).count() {
        0 => false,
        1 => true,
        _ => !branches.exclusive,
    };
    conjunction.kinds.contains(Kind::Null) && conjunction.branches.iter().all(met)
}
