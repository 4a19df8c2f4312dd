//! How large types are, roughly: enough to tell where an enum has one variant that is much larger than the others.

use crate::model::{IntegerType, Model, Shape, Type, TypeId, UnknownFields};

/// The difference between the largest variant and the next one that clippy complains of is 200 bytes; what is found
/// here is not exact.
const MUCH: usize = 150;

/// How deep types are looked into. What is deeper is far larger than what matters.
const DEPTH: usize = 24;

/// Whether the largest of some variants is larger by much than the next one.
pub fn differ(sizes: impl Iterator<Item = usize>) -> bool {
    let mut sizes: Vec<usize> = sizes.collect();
    // Every enum has a variant for what is not known, which is as large as a reply.
    sizes.push(0);
    sizes.sort_unstable();
    match sizes.as_slice() {
        [.., next, largest] => largest - next >= MUCH,
        _ => false,
    }
}

/// The size of a value of a type, in bytes.
pub fn of(ty: &Type, model: &Model) -> usize {
    size(ty, model, DEPTH)
}

fn size(ty: &Type, model: &Model, depth: usize) -> usize {
    match ty {
        Type::Null => 0,
        Type::Boolean => 1,
        Type::Integer(IntegerType::Any) => 32,
        Type::Integer(_) | Type::Number | Type::Boxed(_) => 8,
        Type::String | Type::Secret | Type::Array(_) | Type::Map(_) | Type::AnyObject => 24,
        Type::Any => 32,
        Type::Nullable(inner) => size(inner, model, depth) + 8,
        Type::Tuple(items) => items.iter().map(|item| size(item, model, depth)).sum(),
        Type::Named(id) => depth.checked_sub(1).map_or(0, |depth| named(*id, model, depth)),
    }
}

fn named(id: TypeId, model: &Model, depth: usize) -> usize {
    match &model.types[id].shape {
        Shape::Struct(object) => {
            let fields: usize = object
                .fields
                .iter()
                .map(|field| size(&field.ty, model, depth) + 4)
                .sum();
            let unions: usize = object
                .unions
                .iter()
                .map(|union| depth.checked_sub(1).map_or(0, |depth| named(union.union, model, depth)))
                .sum();
            let kept = matches!(object.unknown, UnknownFields::Keep(_));
            fields + unions + if kept { 24 } else { 0 }
        }
        Shape::KeyedUnion(union) => {
            let payloads = union
                .variants
                .iter()
                .filter_map(|variant| variant.payload.as_ref().ok());
            payloads.map(|payload| size(payload, model, depth)).max().unwrap_or(0) + 8
        }
        Shape::Union(union) => {
            union
                .variants
                .iter()
                .map(|variant| size(&variant.ty, model, depth))
                .max()
                .unwrap_or(0)
                + 8
        }
        Shape::StringEnum(_) => 24,
        Shape::IntegerEnum(_) => 16,
        Shape::Newtype(inner, _) | Shape::Alias(inner) => size(inner, model, depth),
        Shape::Foreign(_) => 32,
    }
}
