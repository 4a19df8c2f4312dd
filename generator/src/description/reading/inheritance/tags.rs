//! Which values of a discriminator's property stand for which schema.

use std::collections::HashSet;

use serde_json::Value;

use super::super::Subject;
use crate::schema::{Conjunction, SchemaId, composition};

/// By what the values of a schema are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// The schema lists them itself.
    List,
    /// A mapping has them, or the schema's extension.
    Mapping,
    /// It is called like the value.
    Name,
}

/// The values of discriminators' properties.
pub(super) struct Tags<'a, 's> {
    subject: &'a Subject<'s>,
    bases: &'a HashSet<SchemaId>,
}

impl<'a, 's> Tags<'a, 's> {
    pub(super) fn new(subject: &'a Subject<'s>, bases: &'a HashSet<SchemaId>) -> Self {
        Tags { subject, bases }
    }

    /// The property by which a base tells what extends it: its own discriminator's, or one that it inherits.
    pub(super) fn property(&self, base: SchemaId) -> Option<String> {
        let schemas = self.subject.schemas;
        let members = &Conjunction::of(base, schemas).members;
        let told = members.iter().find_map(|id| schemas[*id].discriminator.as_ref());
        told.map(|told| told.property.clone())
    }

    /// Whether a base requires the property.
    pub(super) fn is_required(&self, base: SchemaId, property: &str) -> bool {
        Conjunction::of(base, self.subject.schemas).required.contains(property)
    }

    /// The values of the property that say that a value is of the schema `id`, and how that is told: by its
    /// own list, else by the mappings of what it extends, else by the extension for it, else by its name.
    pub(super) fn of(&self, id: SchemaId, property: &str) -> (Vec<Value>, Told) {
        if let Some(listed) = self.own_list(id, property).filter(|_| !self.bases.contains(&id)) {
            return (listed, Told::List);
        }
        let parts = composition(id, self.subject.schemas).into_iter();
        let allowed = self.listed(parts.collect(), property);
        let is_allowed = |tag: &Value| allowed.as_ref().is_none_or(|allowed| allowed.contains(tag));
        let mut tags = self.mapped(id, property);
        let mut told = Told::Mapping;
        if tags.is_empty() {
            match self.extension(id) {
                Some(tag) => tags.push(tag),
                None => {
                    told = Told::Name;
                    tags.extend(self.named(id, allowed.as_deref().unwrap_or_default(), is_allowed));
                }
            }
        }
        tags.retain(is_allowed);
        (tags, told)
    }

    /// Whether a mapping tells what extends a base.
    pub(super) fn are_mapped(&self, base: SchemaId, property: &str) -> bool {
        let schemas = self.subject.schemas;
        let told = composition(base, schemas).into_iter();
        let mut told = told.filter_map(|id| schemas[id].discriminator.as_ref());
        told.any(|told| told.property == property && !told.mapping.is_empty())
    }

    /// The values that the schema lists, and no base that it extends. Those of a base are for what extends it, and the
    /// others for itself.
    pub(super) fn own_list(&self, id: SchemaId, property: &str) -> Option<Vec<Value>> {
        let inherited = self.inherited(id);
        let parts = composition(id, self.subject.schemas).into_iter();
        self.listed(parts.filter(|part| !inherited.contains(part)).collect(), property)
    }

    /// What a schema gets from bases that it extends.
    fn inherited(&self, id: SchemaId) -> HashSet<SchemaId> {
        let schemas = self.subject.schemas;
        let parts = composition(id, schemas).into_iter();
        let bases = parts.filter(|part| *part != id && self.bases.contains(part));
        bases.flat_map(|base| composition(base, schemas)).collect()
    }

    /// The values that the property has in some schemas, where they are listed.
    fn listed(&self, mut parts: Vec<SchemaId>, property: &str) -> Option<Vec<Value>> {
        parts.sort_unstable();
        let schemas = self.subject.schemas;
        let values = parts.iter().filter_map(|part| {
            let property = schemas[*part].properties.get(property)?;
            Conjunction::of(*property, schemas).values.clone()
        });
        values.reduce(|all, more| all.into_iter().filter(|value| more.contains(value)).collect())
    }

    /// The values that discriminators map to the schema.
    fn mapped(&self, id: SchemaId, property: &str) -> Vec<Value> {
        let schemas = self.subject.schemas;
        let mut around: Vec<SchemaId> = composition(id, schemas).into_iter().collect();
        around.sort_unstable();
        let told = around.iter().filter_map(|id| schemas[*id].discriminator.as_ref());
        let mapping = told
            .filter(|told| told.property == property)
            .flat_map(|told| &told.mapping);
        let mut tags: Vec<Value> = Vec::new();
        for (name, _) in mapping.filter(|(_, to)| self.subject.schemas.target(*to) == id) {
            if !tags.iter().any(|known| known == name) {
                tags.push(name.as_str().into());
            }
        }
        tags
    }

    /// The value that an extension of Azure's gives the schema.
    fn extension(&self, id: SchemaId) -> Option<Value> {
        let keywords = self.subject.members(&self.subject.schemas[id].place.pointer)?;
        keywords
            .get("x-ms-discriminator-value")
            .filter(|told| told.is_string())
            .cloned()
    }

    /// The value that the schema is called like. Where the values are listed, the name may differ from one in case.
    fn named(&self, id: SchemaId, allowed: &[Value], is_allowed: impl Fn(&Value) -> bool) -> Option<Value> {
        let schemas = self.subject.schemas;
        let (name, _) = schemas.components().find(|(_, component)| *component == id)?;
        let exact = Value::from(name);
        if is_allowed(&exact) {
            return Some(exact);
        }
        let alike = |text: &str| -> String {
            let letters = text.chars().filter(|letter| letter.is_alphanumeric());
            letters.flat_map(char::to_lowercase).collect()
        };
        let mut similar = allowed
            .iter()
            .filter(|value| value.as_str().is_some_and(|text| alike(text) == alike(name)));
        similar.next().filter(|_| similar.next().is_none()).cloned()
    }
}
