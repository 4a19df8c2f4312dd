//! Where one branch of a `oneOf` says all that another says, and more, a value that matches both is of the fuller one.

use serde_json::{Value, json};

use super::super::Subject;
use super::Union;
use crate::schema::{Conjunction, Kind, Kinds, Numeric, SchemaId, Textual};

/// How deep the items of lists are compared.
const DEPTH: usize = 4;

/// The demands that values don't match a fuller branch.
pub(super) fn demands(subject: &Subject<'_>, union: &Union<'_>) -> Vec<Option<Value>> {
    if !union.exclusive {
        return Vec::new();
    }
    let demand = |(index, id): &(usize, SchemaId)| {
        let others = union.branches.iter().filter(|(other, _)| other != index);
        let fuller = others.filter(|(_, other)| subject.is_fuller(*other, *id, DEPTH));
        let fuller = fuller.map(|(other, _)| json!({"$ref": union.at.index(*other).to_fragment()}));
        let fuller: Vec<Value> = fuller.collect();
        (!fuller.is_empty()).then(|| json!({"not": {"anyOf": fuller}}))
    };
    union.branches.iter().map(demand).collect()
}

impl Subject<'_> {
    /// Whether a schema knows or requires more properties than another, lists its values, or has such items; or one of its
    /// branches does.
    fn is_fuller(&self, one: SchemaId, other: SchemaId, depth: usize) -> bool {
        let [one, other] = [one, other].map(|id| Conjunction::of(id, self.schemas));
        self.says_more(&one, &other, depth)
    }

    fn says_more(&self, one: &Conjunction, other: &Conjunction, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1).filter(|_| other.branches.is_empty()) else {
            return false;
        };
        match one.branches.as_slice() {
            [] => {}
            [union] => {
                let whole = |id: &SchemaId| {
                    let mut branch = (*Conjunction::of(*id, self.schemas)).clone();
                    branch.kinds = branch.kinds.and(one.kinds);
                    let own = one.properties.iter().map(|(name, list)| (name.clone(), list.clone()));
                    branch.properties.extend(own);
                    branch.required.extend(one.required.iter().cloned());
                    branch
                };
                return union.list.iter().any(|id| self.says_more(&whole(id), other, depth));
            }
            _ => return false,
        }
        let shared = self.kinds(one).and(self.kinds(other));
        if shared == Kinds::only(Kind::Object) {
            let known = other.properties.keys().all(|name| one.properties.contains_key(name));
            let more = one.properties.len() > other.properties.len();
            let stricter = other.required.is_subset(&one.required) && one.required.len() > other.required.len();
            return known && (more || stricter);
        }
        if shared == Kinds::only(Kind::Array) {
            let (&[one], &[other]) = (one.items.as_slice(), other.items.as_slice()) else {
                return false;
            };
            return self.is_fuller(one, other, depth);
        }
        let scalar = shared.without(Kind::Object).without(Kind::Array) == shared && shared != Kinds::NONE;
        let listed = one.values.is_some() && other.values.is_none();
        let unlisted = one.values.is_none() && other.values.is_none();
        let integer = unlisted && self.kinds(one) == Kinds::only(Kind::Integer) && self.kinds(other) == Kinds::NUMBER;
        let plain = other.text == Textual::default() && other.number == Numeric::default() && other.residue.is_empty();
        scalar && (listed || integer) && plain
    }

    /// The kinds of values of a schema but for null: of listed values, theirs.
    fn kinds(&self, schema: &Conjunction) -> Kinds {
        let listed = schema.values.iter().flatten().map(Kinds::of);
        let listed = match schema.values {
            Some(_) => listed.fold(Kinds::NONE, Kinds::or),
            None => Kinds::ALL,
        };
        schema.kinds.and(listed).without(Kind::Null)
    }
}
