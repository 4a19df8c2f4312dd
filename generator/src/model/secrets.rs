//! Which types hold what must not be shown.

use std::collections::{HashMap, HashSet};

use super::{KeyedUnion, Model, Shape, Type, TypeId, Types, Union, UnknownFields};

impl Model {
    /// Whether what is of no branch of a union may be a secret that was meant for a branch.
    pub fn conceals_unknown(&self, shape: &Shape) -> bool {
        let holds_secret = |ty: &Type| {
            let mut named = Vec::new();
            is_secret(ty, &mut named) || named.iter().any(|id| self.secret_types.contains(id))
        };
        match shape {
            // Beside the properties of an object it keeps nothing.
            Shape::KeyedUnion(union) if !union.standalone => false,
            Shape::KeyedUnion(KeyedUnion { variants, .. }) => variants.iter().any(|variant| {
                let payload = variant.payload.as_ref().ok();
                variant.write_only || payload.is_some_and(holds_secret)
            }),
            Shape::Union(Union { variants, .. }) => variants.iter().any(|variant| holds_secret(&variant.ty)),
            _ => false,
        }
    }
}

/// The types that hold secrets, also by others that they hold.
pub(super) fn secret_types(types: &Types) -> HashSet<TypeId> {
    let mut holders: HashMap<TypeId, Vec<TypeId>> = HashMap::new();
    let mut pending = Vec::new();
    for (id, definition) in types.iter() {
        let mut held = Vec::new();
        if definition.shape.holds_secret(&mut held) {
            pending.push(id);
        }
        for other in held {
            holders.entry(other).or_default().push(id);
        }
    }
    let mut secret: HashSet<TypeId> = HashSet::new();
    while let Some(id) = pending.pop() {
        if secret.insert(id) {
            pending.extend(holders.get(&id).into_iter().flatten());
        }
    }
    secret
}

impl Shape {
    /// Whether this holds a secret itself; the types that it holds are added to `others`.
    fn holds_secret(&self, others: &mut Vec<TypeId>) -> bool {
        let mut look = |ty: &Type| is_secret(ty, others);
        // What has been found does not end the walk: the rest is as quickly looked at.
        match self {
            Shape::Struct(object) => {
                let kept = match &object.unknown {
                    UnknownFields::Keep(field) => look(&field.ty),
                    UnknownFields::Drop | UnknownFields::Deny => false,
                };
                let found = object.fields.iter().fold(kept, |found, field| look(&field.ty) | found);
                others.extend(object.unions.iter().chain(&object.parts).map(|part| part.union));
                found
            }
            Shape::KeyedUnion(union) => {
                let payloads = union
                    .variants
                    .iter()
                    .filter_map(|variant| variant.payload.as_ref().ok());
                payloads.fold(false, |found, ty| look(ty) | found)
            }
            Shape::Union(union) => union
                .variants
                .iter()
                .fold(false, |found, variant| look(&variant.ty) | found),
            Shape::Newtype(ty, _) | Shape::Alias(ty) => look(ty),
            Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Foreign(_) => false,
        }
    }
}

/// Whether `ty` is a secret, or some of them; a type that is named in it is added to `others`.
fn is_secret(ty: &Type, others: &mut Vec<TypeId>) -> bool {
    match ty {
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) | Type::Deep(inner) => {
            is_secret(inner, others)
        }
        Type::Tuple(items) => items.iter().fold(false, |found, item| is_secret(item, others) | found),
        Type::Named(id) => {
            others.push(*id);
            false
        }
        other => *other == Type::Secret,
    }
}
