//! Schemas that are applied to the same value without end (JSON Schema Core, section 9.4.1).

use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;

use super::{Schema, SchemaId, Schemas};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Takes out of schemas the parts by which they are composed of themselves, or are branches of themselves. A hierarchy,
/// whose parent lists the schemas that are composed of it, is none of these.
pub fn cut(schemas: &mut Schemas, diagnostics: &mut Diagnostics) {
    cut_parts(schemas, diagnostics, "is composed of itself", |schema| {
        vec![&mut schema.all_of]
    });
    cut_parts(schemas, diagnostics, "is a branch of itself", |schema| {
        vec![&mut schema.one_of, &mut schema.any_of]
    });
}

fn cut_parts(
    schemas: &mut Schemas,
    diagnostics: &mut Diagnostics,
    how: &str,
    parts: impl Fn(&mut Schema) -> Vec<&mut Vec<SchemaId>>,
) {
    let mut graph = DiGraphMap::<SchemaId, ()>::new();
    for id in schemas.ids() {
        graph.add_node(id);
        let reference = schemas[id].reference;
        let parts = parts(&mut schemas[id]).into_iter().flat_map(|list| list.clone());
        for part in parts.chain(reference).collect::<Vec<_>>() {
            graph.add_edge(id, part, ());
        }
    }
    for mut group in kosaraju_scc(&graph) {
        group.sort_unstable();
        let cyclic = group.len() > 1 || group.iter().all(|node| graph.contains_edge(*node, *node));
        let (true, Some(first)) = (cyclic, group.first()) else {
            continue;
        };
        let message = format!("the schema {how}, by which no value can be judged: that part is left out");
        diagnostics.push(Diagnostic::refusal("endless-schema", message).at(schemas[*first].place.clone()));
        for id in &group {
            let schema = &mut schemas[*id];
            schema.reference = schema.reference.filter(|target| group.binary_search(target).is_err());
            for list in parts(schema) {
                list.retain(|part| group.binary_search(part).is_err());
            }
        }
    }
}
