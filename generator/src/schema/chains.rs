//! Schemas that are composed of others that are composed of others, and so on: no hierarchy that anybody means is as
//! deep as one that is made to take long.

use std::collections::HashMap;

use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;

use super::{SchemaId, Schemas};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// How deep schemas are composed of others. A part that is a reference is a schema, and what it refers to another.
const DEEPEST: usize = 2_048;

/// Takes out of schemas the parts by which they are composed of others beyond a depth. None is composed of itself.
pub fn shorten(schemas: &mut Schemas, diagnostics: &mut Diagnostics) {
    let mut graph = DiGraphMap::<SchemaId, ()>::new();
    for id in schemas.ids() {
        graph.add_node(id);
        let schema = &schemas[id];
        let parts = schema.all_of.iter().copied().chain(schema.reference);
        parts.for_each(|part| {
            graph.add_edge(id, part, ());
        });
    }
    let mut depths: HashMap<SchemaId, usize> = HashMap::new();
    // What a schema is composed of comes before it.
    for id in kosaraju_scc(&graph).into_iter().flatten() {
        let parts = graph.neighbors(id).filter_map(|part| depths.get(&part).copied());
        let depth = parts.max().map_or(0, |deepest| deepest + 1);
        if depth <= DEEPEST {
            depths.insert(id, depth);
            continue;
        }
        let message = format!("the schema is composed of others more than {DEEPEST} deep: that part is left out");
        let diagnostic = Diagnostic::refusal("deep-schema", message).at(schemas[id].place.clone());
        diagnostics.push(diagnostic.help("compose it of fewer, by an overlay"));
        schemas[id].all_of.clear();
        schemas[id].reference = None;
        depths.insert(id, 0);
    }
}
