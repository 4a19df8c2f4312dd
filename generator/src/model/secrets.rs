//! Which types hold what must not be shown.

use std::collections::{HashMap, HashSet};

use super::{KeyedUnion, Model, Shape, Type, TypeId, Types, Union};

impl Model {
    /// Whether what is of no branch of a union may be a secret that was meant for a branch.
    pub fn conceals_unknown(&self, shape: &Shape) -> bool {
        let is_secret = |ty: &Type| match ty {
            Type::Named(id) => self.secret_types.contains(id),
            other => *other == Type::Secret,
        };
        let holds_secret = |ty: &Type| ty.has(&is_secret);
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
        let shape = &definition.shape;
        if shape.holds(&|ty| *ty == Type::Secret) {
            pending.push(id);
        }
        let mut held = Vec::new();
        for ty in shape.held() {
            ty.each_named(&mut |other| held.push(other));
        }
        if let Shape::Struct(object) = shape {
            held.extend(object.unions.iter().chain(&object.parts).map(|part| part.union));
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
