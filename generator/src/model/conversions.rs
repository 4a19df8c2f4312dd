//! What unions can be made of: a value of a type that just one branch has.

use super::{Shape, Type, TypeId, Types};

#[cfg(test)]
mod tests;

/// Decides of each branch whether a value of its type is the union's.
pub(super) fn decide(types: &mut Types) {
    let decided: Vec<Vec<Option<Type>>> = types.iter().map(|(id, _)| sources(id, types)).collect();
    for (definition, sources) in types.0.iter_mut().zip(decided) {
        match &mut definition.shape {
            Shape::Union(union) => {
                let variants = union.variants.iter_mut().zip(sources);
                variants.for_each(|(variant, from)| variant.from = from);
            }
            Shape::KeyedUnion(union) => {
                let variants = union.variants.iter_mut().zip(sources);
                variants.for_each(|(variant, from)| variant.from = from);
            }
            _ => {}
        }
    }
}

/// For each branch of a union, the type of the values that it can be made of.
fn sources(id: TypeId, types: &Types) -> Vec<Option<Type>> {
    let own: Vec<Option<Type>> = match &types[id].shape {
        Shape::Union(union) => union.variants.iter().map(|variant| plain(&variant.ty, types)).collect(),
        Shape::KeyedUnion(union) => {
            let payloads = union.variants.iter().map(|variant| variant.payload.as_ref().ok());
            payloads.map(|payload| plain(payload?, types)).collect()
        }
        _ => return Vec::new(),
    };
    // Where the property tells branches apart, text alone does not say which of them it is.
    let is_keyed = matches!(types[id].shape, Shape::KeyedUnion(_));
    let says_enough = |ty: &Type| match ty {
        Type::Null | Type::Any | Type::AnyObject | Type::Nullable(_) => false,
        Type::Named(other) => *other != id,
        _ => !is_keyed,
    };
    let is_only = |ty: &Type| own.iter().flatten().filter(|other| *other == ty).count() == 1;
    let from = |ty: &Option<Type>| ty.clone().filter(|ty| says_enough(ty) && is_only(ty));
    own.iter().map(from).collect()
}

/// A type without a pointer around it and without other names of types, if it is certain to differ from others then: a
/// foreign type may be any.
fn plain(ty: &Type, types: &Types) -> Option<Type> {
    match ty {
        Type::Boxed(inner) | Type::Deep(inner) => plain(inner, types),
        other => resolved(other, types),
    }
}

fn resolved(ty: &Type, types: &Types) -> Option<Type> {
    let inner = |inner: &Type| resolved(inner, types).map(Box::new);
    Some(match ty {
        Type::Named(id) => match &types[*id].shape {
            Shape::Alias(ty) => return resolved(ty, types),
            Shape::Foreign(_) => return None,
            _ => Type::Named(*id),
        },
        Type::Array(item) => Type::Array(inner(item)?),
        Type::Map(value) => Type::Map(inner(value)?),
        Type::Nullable(value) => Type::Nullable(inner(value)?),
        Type::Boxed(value) => Type::Boxed(inner(value)?),
        Type::Deep(value) => Type::Deep(inner(value)?),
        Type::Tuple(items) => Type::Tuple(items.iter().map(|item| resolved(item, types)).collect::<Option<_>>()?),
        Type::Foreign(foreign) if !foreign.is_one_of_a_kind() => return None,
        other => other.clone(),
    })
}
