//! Listed values: `enum` and `const`.

use std::collections::{HashMap, HashSet};

use serde_json::{Number, Value};

use super::docs::Docs;
use super::lower::{Lowered, Lowering, Shaped};
use super::names::{self, Claim, Scope, UNKNOWN};
use super::rules::Rule;
use super::{Enumeration, Shape, Type};
use crate::schema::number::Decimal;
use crate::schema::{Branches, Conjunction, Kinds, Residue, meets};

/// A listed value, with what is known of it.
struct Listed {
    value: Value,
    name: Option<String>,
    docs: Docs,
}

impl Lowering<'_> {
    /// The type of a schema that lists its values.
    pub(super) fn values(&mut self, values: &[Value], conjunction: &Conjunction) -> Shaped {
        let owner = conjunction.values_from.map(|id| &self.schemas[id]);
        let extensions = owner.map(|schema| schema.extensions.clone()).unwrap_or_default();
        let written = owner.and_then(|schema| schema.values.as_deref()).unwrap_or_default();
        // The names stand beside the values as they are written. What is listed twice is one value.
        let mut indices: HashMap<&Value, usize> = HashMap::new();
        for (index, value) in written.iter().enumerate() {
            indices.entry(value).or_insert(index);
        }
        let mut known = HashSet::new();
        let distinct = values.iter().filter(|value| known.insert(*value));
        let listed = distinct
            .filter(|value| meets(value, &conjunction.text, &conjunction.number))
            .map(|value| {
                let index = indices.get(value);
                let of = |list: &[String]| index.and_then(|index| list.get(*index).cloned());
                Listed {
                    value: value.clone(),
                    name: of(&extensions.variant_names),
                    docs: of(&extensions.variant_descriptions).map_or_else(Docs::default, Docs::text),
                }
            });
        let listed = listed.collect();
        let unions = conjunction
            .branches
            .iter()
            .map(|branches| (branches.owner, Residue::Branches));
        // Listed arrays and objects are rare enough to be compared with all that is demanded of them.
        let compound = values.iter().any(|value| value.is_array() || value.is_object());
        let whole = conjunction
            .members
            .iter()
            .filter(|_| compound && conjunction.spoken() != Kinds::NONE);
        let left = unions.chain(whole.map(|id| (*id, Residue::Whole))).collect();
        enumeration(listed).leaving(left)
    }

    /// The type of a union whose branches are values with names: an annotated enumeration (OpenAPI 3.1.2, section 4.24).
    pub(super) fn annotated(&self, branches: &Branches) -> Option<Shaped> {
        let mut listed: Vec<Listed> = Vec::new();
        for id in &branches.list {
            let branch = Conjunction::of(*id, self.schemas);
            let plain = branch.spoken() == Kinds::NONE && branch.branches.is_empty() && branch.residue.is_empty();
            let [value] = branch.values.as_deref().filter(|_| plain)? else {
                return None;
            };
            if listed.iter().any(|known| known.value == *value) {
                return None;
            }
            let schema = &self.schemas[*id];
            listed.push(Listed {
                value: value.clone(),
                name: schema.extensions.name.clone().or_else(|| schema.title.clone()),
                docs: self.docs(*id),
            });
        }
        Some(enumeration(listed))
    }
}

/// The type of listed values. Null is not among them: it makes a type `Option`al.
fn enumeration(listed: Vec<Listed>) -> Shaped {
    let every: Vec<String> = listed.iter().map(|listed| listed.value.to_string()).collect();
    let listed: Vec<Listed> = listed.into_iter().filter(|listed| !listed.value.is_null()).collect();
    let claims = listed.iter().map(|Listed { value, name, .. }| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let wanted = names::variant_name(name.as_deref().unwrap_or(&text));
        let rank = name.as_ref().map_or_else(|| names::indirectness(&text, &wanted), |_| 0);
        Claim::new(rank, wanted.clone(), format!("{wanted}Value"))
    });
    let settled = Scope::with(&[UNKNOWN]).settle(&claims.collect::<Vec<_>>());
    let named: Vec<_> = settled
        .into_iter()
        .zip(listed)
        .map(|(name, listed)| (name, listed.value, listed.docs))
        .collect();
    let unknown = UNKNOWN.to_owned();
    if let Some(variants) = all(&named, |value| value.as_str().map(str::to_owned)) {
        return Shaped::defined(Shape::StringEnum(Enumeration { variants, unknown }));
    }
    if let Some(variants) = all(&named, |value| value.as_number().and_then(whole)) {
        return Shaped::defined(Shape::IntegerEnum(Enumeration { variants, unknown }));
    }
    // Numbers with fractions, booleans, lists and objects have no names that variants could bear.
    let every_is = |is: fn(&Value) -> bool| !named.is_empty() && named.iter().all(|(_, value, _)| is(value));
    let ty = match () {
        () if every.iter().all(|value| value == "null") && !every.is_empty() => {
            return Shaped::plain(Lowered::plain(Type::Null));
        }
        () if every_is(Value::is_number) => Type::Number,
        () if every_is(Value::is_boolean) => Type::Boolean,
        () => Type::Any,
    };
    // A value of any kind can be null as it is.
    let values = match ty {
        Type::Any => every,
        _ => named.iter().map(|(_, value, _)| value.to_string()).collect(),
    };
    Shaped::plain(Lowered {
        ty,
        rule: Some(Rule::Values(values)),
    })
}

/// The variants, where every value can be read as `read` does.
fn all<T>(named: &[(String, Value, Docs)], read: impl Fn(&Value) -> Option<T>) -> Option<Vec<(String, T, Docs)>> {
    let variant = |(name, value, docs): &(String, Value, Docs)| Some((name.clone(), read(value)?, docs.clone()));
    let variants: Vec<_> = named.iter().map(variant).collect::<Option<_>>()?;
    (!variants.is_empty()).then_some(variants)
}

/// The integer that a number is, also where it is written as `1.0`.
fn whole(number: &Number) -> Option<i64> {
    let decimal = Decimal::new(number);
    let value = number
        .as_i64()
        .or_else(|| number.as_f64().map(|number| number as i64))?;
    (decimal == Decimal::new(&value.into())).then_some(value)
}
