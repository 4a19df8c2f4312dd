//! The property that determines the branch is in requests and responses, whatever it is marked as.

use std::collections::BTreeSet;

use super::super::edit::Edit;
use super::super::{Change, Subject};
use super::tags;
use crate::schema::{Conjunction, SchemaId};

/// The marks that are removed.
pub(super) fn changes(subject: &Subject<'_>) -> Vec<Change> {
    let mut marked = BTreeSet::new();
    for union in subject.unions() {
        let branches = union
            .branches
            .iter()
            .map(|(_, id)| Conjunction::of(*id, subject.schemas));
        let branches: Vec<_> = branches.collect();
        let told = |name: &String| {
            let named = union.discriminator.is_some_and(|told| told.property == *name);
            named || tags::are_apart(&branches, name, subject)
        };
        let names = branches.iter().flat_map(|branch| branch.properties.keys());
        let names: BTreeSet<&String> = names.filter(|name| told(name)).collect();
        let own = Conjunction::of(union.owner, subject.schemas);
        for name in names {
            let of = |branch: &Conjunction| branch.properties.get(name).cloned().unwrap_or_default();
            let schemas = branches.iter().flat_map(|branch| of(branch)).chain(of(&own));
            marked.extend(schemas.flat_map(|id| Conjunction::of(id, subject.schemas).members.clone()));
        }
    }
    let change = |id: SchemaId| {
        let schema = &subject.schemas[id];
        let marks = [("readOnly", schema.read_only), ("writeOnly", schema.write_only)];
        let at = &schema.place.pointer;
        let edits = marks
            .into_iter()
            .filter(|(_, set)| *set)
            .map(|(mark, _)| Edit::Remove(at.child(mark)));
        let edits: Vec<Edit> = edits.collect();
        (!edits.is_empty()).then(|| Change {
            at: at.clone(),
            edits,
            warning: None,
        })
    };
    marked.into_iter().filter_map(change).collect()
}
