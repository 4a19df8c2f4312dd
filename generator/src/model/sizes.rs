//! How large types are, roughly, and pointers to what is too large to be moved about.

use petgraph::algo::kosaraju_scc;

use super::recursion::{each_type_mut, holders};
use super::{IntegerType, Shape, Struct, Type, TypeId, Types, UnknownFields};

/// The size from which a value is held behind a pointer, in bytes. Objects of objects of objects would else become so
/// large that a few copies of one fill the stack of a thread.
const LARGE: usize = 2048;

/// The difference between the largest variant and the next one that clippy complains of is 200 bytes; what is found
/// here is not exact.
const MUCH: usize = 150;

/// Puts pointers to large types where others hold them, and remembers how large all are. No type holds itself any more.
pub(super) fn bound(types: &mut Types) {
    // The held come before their holders.
    for index in kosaraju_scc(&holders(types)).into_iter().flatten() {
        let id = TypeId(index);
        let mut shape = types[id].shape.clone();
        if !matches!(shape, Shape::Newtype(..) | Shape::Alias(_)) {
            each_type_mut(&mut shape, &mut |ty| point(ty, types));
        }
        types[id].size = shape_size(&shape, types);
        types[id].shape = shape;
    }
}

/// Puts pointers to the large types that are in `ty`.
fn point(ty: &mut Type, types: &Types) {
    match ty {
        Type::Named(id) if types[*id].size > LARGE => *ty = Type::Boxed(Box::new(ty.clone())),
        Type::Nullable(inner) => point(inner, types),
        Type::Tuple(items) => items.iter_mut().for_each(|item| point(item, types)),
        _ => {}
    }
}

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
pub fn of(ty: &Type, types: &Types) -> usize {
    match ty {
        Type::Null => 0,
        Type::Boolean => 1,
        Type::Integer(IntegerType::Any) => 32,
        Type::Integer(_) | Type::Number | Type::Boxed(_) => 8,
        Type::Deep(_) => 16,
        Type::String | Type::Secret | Type::Array(_) | Type::Map(_) | Type::AnyObject => 24,
        Type::Any => 32,
        Type::Nullable(inner) => of(inner, types) + 8,
        Type::Tuple(items) => items.iter().map(|item| of(item, types)).sum(),
        Type::Foreign(_) => 40,
        Type::Named(id) => types[*id].size,
    }
}

fn shape_size(shape: &Shape, types: &Types) -> usize {
    let largest = |sizes: &mut dyn Iterator<Item = usize>| sizes.max().unwrap_or(0) + 8;
    match shape {
        Shape::Struct(object) => struct_size(object, types),
        Shape::KeyedUnion(union) => {
            let payloads = union
                .variants
                .iter()
                .filter_map(|variant| variant.payload.as_ref().ok());
            largest(&mut payloads.map(|payload| of(payload, types)))
        }
        Shape::Union(union) => largest(&mut union.variants.iter().map(|variant| of(&variant.ty, types))),
        Shape::StringEnum(_) => 24,
        Shape::IntegerEnum(_) => 16,
        Shape::Newtype(inner, _) | Shape::Alias(inner) => of(inner, types),
        Shape::Foreign(_) => 32,
    }
}

fn struct_size(object: &Struct, types: &Types) -> usize {
    let fields: usize = object.fields.iter().map(|field| of(&field.ty, types) + 4).sum();
    let beside = object.unions.iter().chain(&object.parts);
    let beside: usize = beside.map(|union| types[union.union].size).sum();
    let kept = matches!(object.unknown, UnknownFields::Keep(_));
    fields + beside + if kept { 24 } else { 0 }
}
