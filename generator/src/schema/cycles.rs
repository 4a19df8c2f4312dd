//! Schemas that are applied to the same value without end (JSON Schema Core, section 9.4.1).

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use super::{Schema, Schemas};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Tells of schemas that are composed of themselves, or are branches of themselves. A hierarchy, whose parent lists the
/// schemas that are composed of it, is none of these. Returns whether there are any.
pub fn tell(schemas: &Schemas, diagnostics: &mut Diagnostics) -> bool {
    let composed = tell_of(schemas, diagnostics, "is composed of itself", |schema| {
        schema.all_of.clone()
    });
    let branch = tell_of(schemas, diagnostics, "is a branch of itself", |schema| {
        schema.one_of.iter().chain(&schema.any_of).copied().collect()
    });
    composed || branch
}

fn tell_of(
    schemas: &Schemas,
    diagnostics: &mut Diagnostics,
    how: &str,
    parts: impl Fn(&Schema) -> Vec<super::SchemaId>,
) -> bool {
    let mut graph = DiGraphMap::<usize, ()>::new();
    for id in schemas.ids() {
        graph.add_node(id.index());
        for part in parts(&schemas[id]).into_iter().chain(schemas[id].reference) {
            graph.add_edge(id.index(), part.index(), ());
        }
    }
    let mut found = false;
    for group in tarjan_scc(&graph) {
        let cyclic = group.len() > 1 || group.iter().all(|node| graph.contains_edge(*node, *node));
        let first = group.iter().min().and_then(|first| schemas.ids().nth(*first));
        if let (true, Some(first)) = (cyclic, first) {
            let message = format!("the schema {how}: no value can be judged by it");
            diagnostics.push(Diagnostic::error("endless-schema", message).at(schemas[first].place.clone()));
            found = true;
        }
    }
    found
}
