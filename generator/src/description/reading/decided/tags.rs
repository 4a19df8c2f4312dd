//! A discriminator determines the branch: by the values that a branch itself lists for the property, else by those that
//! are mapped to it, and by its name. These also decide about a value that several branches list.
//!
//! A value that stands for another branch, or for none, is not valid (OpenAPI 3.1.2, section 4.8.25.1). A branch for which
//! no value stands takes all others, and so does the one of `defaultMapping` (OpenAPI 3.2).

use std::rc::Rc;

use serde_json::{Map, Value, json};

use super::super::Subject;
use super::Union;
use crate::schema::equality::is_among;
use crate::schema::{Conjunction, Discriminator, Kinds, SchemaId};

/// How deep unions are looked into that are branches of others.
const NESTED: usize = 4;

/// What determines a branch.
enum Told {
    /// The values that it lists itself.
    Own(Vec<Value>),
    /// Those of them that no mapping or name gives to another branch.
    Left(Vec<Value>),
    /// The values that are mapped to it, and its name.
    Named(Vec<Value>),
}

impl Told {
    fn values(&self) -> &[Value] {
        match self {
            Told::Own(values) | Told::Left(values) | Told::Named(values) => values,
        }
    }
}

/// The demands on the property that determines the branch.
pub(super) fn demands(subject: &Subject<'_>, union: &Union<'_>) -> Vec<Option<Value>> {
    let Some(discriminator) = union.discriminator else {
        return Vec::new();
    };
    let own = union.branches.iter();
    let own: Vec<_> = own
        .map(|(_, id)| subject.own_values(*id, discriminator, NESTED))
        .collect();
    let is_own = |value: &Value| own.iter().flatten().any(|values| is_among(value, values));
    let named = union.branches.iter();
    let named: Vec<_> = named.map(|(_, id)| subject.named_values(*id, discriminator)).collect();
    let is_anothers = |position: usize, value: &Value| {
        let all = own.iter().zip(&named).enumerate();
        let mut owners = all.filter(|(_, (own, named))| {
            is_among(value, named) && own.as_deref().is_some_and(|own| is_among(value, own))
        });
        owners
            .next()
            .is_some_and(|(owner, _)| owner != position && owners.next().is_none())
    };
    let told = union
        .branches
        .iter()
        .zip(&own)
        .enumerate()
        .map(|(position, (_, own))| match own {
            Some(values) => {
                let left = values.iter().filter(|value| !is_anothers(position, value));
                let left: Vec<Value> = left.cloned().collect();
                match left.is_empty() || left.len() == values.len() {
                    true => Told::Own(values.clone()),
                    false => Told::Left(left),
                }
            }
            None => {
                let mut values = named[position].clone();
                values.retain(|value| !is_own(value));
                Told::Named(values)
            }
        });
    let told: Vec<Told> = told.collect();
    if told.iter().all(|told| told.values().is_empty()) {
        return Vec::new();
    }
    let default = discriminator.default.map(|id| subject.referent(id));
    let is_default = |id: SchemaId| default == Some(subject.referent(id));
    let has_default = union.branches.iter().any(|(_, id)| is_default(*id));
    let property = &discriminator.property;
    let mut demands = Vec::new();
    for (position, ((_, id), told_here)) in union.branches.iter().zip(&told).enumerate() {
        let others = told.iter().enumerate().filter(|(other, _)| *other != position);
        let others = others.flat_map(|(_, told)| told.values());
        let others: Vec<&Value> = others.filter(|value| !is_among(value, told_here.values())).collect();
        let mut demand = Map::new();
        let takes_others = is_default(*id) || told_here.values().is_empty();
        match told_here {
            _ if takes_others => {
                let others = json!({"required": [property], "properties": {property: {"enum": others}}});
                demand.insert("not".to_owned(), others);
            }
            Told::Own(_) => {}
            Told::Left(values) | Told::Named(values) => {
                // Null is like a property that is absent.
                let values: Vec<&Value> = values.iter().chain([&Value::Null]).collect();
                demand.insert("properties".to_owned(), json!({property: {"enum": values}}));
            }
        }
        if has_default && !is_default(*id) {
            demand.insert("required".to_owned(), json!([property]));
        }
        demands.push((!demand.is_empty()).then_some(Value::Object(demand)));
    }
    demands
}

/// Whether all branches list values of a property, and no two of them the same.
pub(super) fn are_apart(branches: &[Rc<Conjunction>], name: &str, subject: &Subject<'_>) -> bool {
    let mut known: Vec<Value> = Vec::new();
    branches.iter().all(|branch| {
        let values = branch.properties.get(name).and_then(|schemas| subject.listed(schemas));
        values.is_some_and(|values| {
            let fresh = values.iter().all(|value| !is_among(value, &known));
            known.extend(values);
            fresh
        })
    })
}

impl Subject<'_> {
    /// The values that a branch lists for a property; of one that is a union, those that its branches do, or are named by
    /// its discriminator of that property.
    fn own_values(&self, branch: SchemaId, discriminator: &Discriminator, nested: usize) -> Option<Vec<Value>> {
        let conjunction = Conjunction::of(branch, self.schemas);
        let property = &discriminator.property;
        let listed = conjunction
            .properties
            .get(property)
            .and_then(|schemas| self.listed(schemas));
        if listed.is_some() {
            return listed;
        }
        let nested = nested.checked_sub(1)?;
        conjunction.branches.iter().find_map(|union| {
            let told = union.discriminator.as_ref().filter(|told| told.property == *property);
            let mut all = Vec::new();
            for id in union.list.iter().filter(|id| !self.is_null(**id)) {
                let named = || {
                    let values = self.named_values(*id, told?);
                    (!values.is_empty()).then_some(values)
                };
                all.extend(self.own_values(*id, discriminator, nested).or_else(named)?);
            }
            (!all.is_empty()).then_some(all)
        })
    }

    /// The texts, numbers and booleans that values of all of some schemas can be, where they are listed.
    fn listed(&self, schemas: &[SchemaId]) -> Option<Vec<Value>> {
        let lists = schemas
            .iter()
            .filter_map(|id| Conjunction::of(*id, self.schemas).values.clone());
        let common =
            |one: Vec<Value>, other: Vec<Value>| one.into_iter().filter(|value| is_among(value, &other)).collect();
        let mut values = lists.reduce(common)?;
        values.retain(|value| !value.is_null());
        let is_scalar = |value: &Value| !value.is_array() && !value.is_object();
        (!values.is_empty() && values.iter().all(is_scalar)).then_some(values)
    }

    /// The values that are mapped to a branch, and its name, unless the mapping takes that for another.
    fn named_values(&self, branch: SchemaId, discriminator: &Discriminator) -> Vec<Value> {
        let target = self.referent(branch);
        let mapping = &discriminator.mapping;
        let mapped = mapping.iter().filter(|(_, to)| self.referent(*to) == target);
        let mapped = mapped.map(|(text, _)| text.as_str());
        let is_taken = |name: &str| mapping.iter().any(|(text, _)| text == name);
        let mut chain = vec![branch];
        while let Some(next) = chain
            .last()
            .and_then(|id| self.schemas[*id].reference)
            .filter(|id| !chain.contains(id))
        {
            chain.push(next);
        }
        let components = self.schemas.components().filter(|(_, id)| chain.contains(id));
        let names = components.map(|(name, _)| name).filter(|name| !is_taken(name));
        let conjunction = Conjunction::of(branch, self.schemas);
        let schemas = conjunction.properties.get(&discriminator.property);
        let kinds = schemas.into_iter().flatten().fold(Kinds::ALL, |kinds, id| {
            kinds.and(Conjunction::of(*id, self.schemas).kinds)
        });
        let mut values: Vec<Value> = Vec::new();
        for text in mapped.chain(names) {
            // A mapping writes numbers and booleans as text.
            let spelt = serde_json::from_str::<Value>(text).ok();
            let spelt = spelt.filter(|value| schemas.is_some() && (value.is_number() || value.is_boolean()));
            let allowed = [Some(Value::from(text)), spelt].into_iter().flatten();
            values.extend(allowed.filter(|value| kinds.and(Kinds::of(value)) != Kinds::NONE));
        }
        values
    }
}
