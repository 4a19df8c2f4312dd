//! Of branches that have one property each and don't require it, the property that is present determines the branch.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::Subject;
use super::Union;
use crate::schema::{Conjunction, Kind, Kinds};

/// The demands that properties are present.
pub(super) fn demands(subject: &Subject<'_>, union: &Union<'_>) -> Vec<Option<Value>> {
    let keys = subject.keys(union).into_iter().flatten();
    keys.map(|key| Some(json!({"required": [key]}))).collect()
}

impl Subject<'_> {
    /// The one property of each branch, where no branch requires it and no other has it.
    fn keys(&self, union: &Union<'_>) -> Option<Vec<String>> {
        if !union.exclusive || union.discriminator.is_some() {
            return None;
        }
        let key = |(_, id): &(usize, crate::schema::SchemaId)| {
            let branch = Conjunction::of(*id, self.schemas);
            let mut names = branch.properties.keys();
            let (Some(name), None) = (names.next(), names.next()) else {
                return None;
            };
            let object = branch.kinds.without(Kind::Null) == Kinds::only(Kind::Object) || branch.kinds == Kinds::ALL;
            let plain = branch.required.is_empty() && branch.branches.is_empty() && branch.residue.is_empty();
            (object && plain).then(|| name.clone())
        };
        let keys: Vec<String> = union.branches.iter().map(key).collect::<Option<_>>()?;
        let known: BTreeSet<&String> = keys.iter().collect();
        (known.len() == keys.len()).then_some(keys)
    }
}
