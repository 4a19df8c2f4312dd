//! Required properties that nothing declares.

use std::collections::{HashMap, HashSet};

use petgraph::unionfind::UnionFind;

use super::{Schema, Schemas};
use crate::diagnostic::{Diagnostic, Diagnostics, most_similar};

/// What schemas declare that judge the same values, or may: parts, branches, and what refers to them.
#[derive(Default)]
struct Declared<'a> {
    names: HashSet<&'a str>,
    /// Whether properties that are not declared are spoken of.
    is_open: bool,
}

/// Warns of required names that are no properties of any schema that judges the same values.
pub fn tell(schemas: &Schemas, diagnostics: &mut Diagnostics) {
    let mut groups = UnionFind::<usize>::new(schemas.len());
    for id in schemas.ids() {
        let mapping = schemas[id]
            .discriminator
            .iter()
            .flat_map(|discriminator| &discriminator.mapping);
        let mapped = mapping.map(|(_, mapped)| *mapped);
        for other in schemas[id].of_the_same().chain(mapped) {
            groups.union(id.index(), other.index());
        }
    }
    let mut declared = HashMap::<usize, Declared<'_>>::new();
    for id in schemas.ids() {
        declared
            .entry(groups.find(id.index()))
            .or_default()
            .add(&schemas[id], schemas);
    }
    for id in schemas.ids() {
        let schema = &schemas[id];
        let Some(all) = declared.get(&groups.find(id.index())) else {
            continue;
        };
        for name in schema
            .required
            .iter()
            .filter(|name| !schema.properties.contains_key(*name))
        {
            let free = schema.properties.keys().filter(|name| !schema.required.contains(name));
            let similar = most_similar(name, free.map(String::as_str));
            if all.names.contains(name.as_str()) || similar.is_none() && (all.is_open || all.names.is_empty()) {
                continue;
            }
            let message = format!("`{name}` is required, but no property has that name");
            let diagnostic = Diagnostic::warning("undeclared-required", message).at(schema.place.child("required"));
            diagnostics.push(match similar {
                Some(similar) => diagnostic.help(format!("did you mean `{similar}`?")),
                None => diagnostic.help("declare it in `properties`, or take it out of `required`, by an overlay"),
            });
        }
    }
}

impl<'a> Declared<'a> {
    fn add(&mut self, schema: &'a Schema, schemas: &Schemas) {
        self.names.extend(schema.properties.keys().map(String::as_str));
        let discriminator = schema.discriminator.as_ref();
        self.names
            .extend(discriminator.map(|discriminator| discriminator.property.as_str()));
        let others = schema.additional.or(schema.unevaluated_properties);
        let is_open = others.is_some_and(|others| schemas[others].boolean != Some(false));
        self.is_open |= is_open || !schema.pattern_properties.is_empty() || schema.property_names.is_some();
    }
}
