//! Equal inline types of one component or operation are one: the others are other names of it.
//!
//! Types that look alike, but for the types that they name, begin in one class. A class is split where its members name
//! types of different classes, until none splits any more: so types that name one another are equal too, where nothing
//! tells them apart. What the description says about them in prose may differ.
//!
//! Types of different owners stay apart, since a change of one of them has nothing to do with the other.

use std::collections::{HashMap, HashSet};

use super::docs::Docs;
use super::{Content, Definition, Model, Operation, Shape, Type, TypeId, Types, UnknownFields};

/// Makes equal types of one owner other names of the one with the shortest way to it.
pub fn merge(model: &mut Model) {
    let mut used = HashSet::new();
    each_reference(model, &mut |id| {
        used.insert(*id);
    });
    let classes = classes(&model.types);
    let mut first_of = HashMap::new();
    for members in &classes {
        let [first, others @ ..] = members.as_slice() else {
            continue;
        };
        for other in others {
            first_of.insert(*other, *first);
            let definition = &mut model.types[*other];
            definition.shape = Shape::Alias(Type::Named(*first));
            definition.docs.notes.clear();
            definition.docs.examples.clear();
        }
    }
    // What an object is read beside must be known as what it is, and not by another name.
    let objects = model
        .types
        .0
        .iter_mut()
        .filter_map(|definition| match &mut definition.shape {
            Shape::Struct(object) => Some(object),
            _ => None,
        });
    for beside in objects.flat_map(|object| object.unions.iter_mut().chain(&mut object.parts)) {
        beside.union = first_of.get(&beside.union).copied().unwrap_or(beside.union);
    }
    // What nothing names is what a webhook sends.
    let others = classes.iter().flat_map(|members| members.iter().skip(1));
    drop_unused(model, others.copied().filter(|id| used.contains(id)).collect());
}

/// The types by what they are equal to.
fn classes(types: &Types) -> Vec<Vec<TypeId>> {
    let mut looks = Numbers::default();
    let mut named = Vec::new();
    let mut of = Vec::new();
    for (id, definition) in types.iter() {
        let (look, names) = look(definition);
        let alone = definition.owner.is_none().then_some(id);
        of.push(looks.number((alone, &definition.owner, look)));
        named.push(names);
    }
    let mut count = looks.0.len();
    drop(looks);
    loop {
        let mut split = Numbers::default();
        let next = of.iter().zip(&named).map(|(class, names)| {
            let names: Vec<usize> = names.iter().map(|id| of[id.0]).collect();
            split.number((*class, names))
        });
        of = next.collect();
        // Splitting only ever makes more of them.
        if split.0.len() == count {
            break;
        }
        count = split.0.len();
    }
    let mut members = vec![Vec::new(); count];
    for (id, _) in types.iter() {
        members[of[id.0]].push(id);
    }
    for list in &mut members {
        list.sort_by_key(|id| {
            let definition = &types[*id];
            let place = &definition.place.pointer;
            (place.tokens().count(), place.as_str(), &definition.name)
        });
    }
    members
}

/// Numbers for what is alike, in the order in which it comes.
struct Numbers<T>(HashMap<T, usize>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Numbers(HashMap::new())
    }
}

impl<T: std::hash::Hash + Eq> Numbers<T> {
    fn number(&mut self, thing: T) -> usize {
        let next = self.0.len();
        *self.0.entry(thing).or_insert(next)
    }
}

/// What a type is but for prose and for the types that it names, and those.
fn look(definition: &Definition) -> (String, Vec<TypeId>) {
    let mut shape = definition.shape.clone();
    let mut docs = definition.docs.clone();
    let mut named = Vec::new();
    each_named(&mut shape, &mut |id| named.push(std::mem::replace(id, TypeId(0))));
    each_docs(&mut shape, &mut facts);
    facts(&mut docs);
    (format!("{shape:?} {docs:?}"), named)
}

/// Leaves of documentation what is no prose: constraints, defaults, and what is deprecated.
fn facts(docs: &mut Docs) {
    *docs = Docs {
        notes: std::mem::take(&mut docs.notes),
        deprecated: docs.deprecated,
        ..Docs::default()
    };
}

/// Drops those of `others` that nothing names any more: parts of types that are other names now.
fn drop_unused(model: &mut Model, mut others: HashSet<TypeId>) {
    each_reference(model, &mut |id| {
        others.remove(id);
    });
    let mut kept = Vec::new();
    let mut places = Vec::new();
    for (index, definition) in std::mem::take(&mut model.types.0).into_iter().enumerate() {
        places.push(TypeId(kept.len()));
        kept.extend((!others.contains(&TypeId(index))).then_some(definition));
    }
    model.types = Types(kept);
    let renumber = |id: &mut TypeId| *id = places[id.0];
    each_reference(model, &mut { renumber });
    model.components.iter_mut().for_each(|(_, _, id)| renumber(id));
}

/// Every place of the model that names a type.
fn each_reference(model: &mut Model, look: &mut impl FnMut(&mut TypeId)) {
    for definition in &mut model.types.0 {
        each_named(&mut definition.shape, look);
    }
    let operations = model.groups.iter_mut().flat_map(|group| &mut group.operations);
    operations.for_each(|operation| each_of_operation(operation, look));
}

fn each_of_operation(operation: &mut Operation, look: &mut impl FnMut(&mut TypeId)) {
    let Operation {
        parameters,
        body,
        responses,
        ..
    } = operation;
    for parameter in parameters {
        each_in(&mut parameter.ty, look);
    }
    if let Some(body) = body {
        each_in_content(&mut body.content, look);
    }
    for response in responses {
        response
            .headers
            .iter_mut()
            .for_each(|header| each_in(&mut header.ty, look));
        if let Some(content) = &mut response.content {
            each_in_content(content, look);
        }
    }
}

fn each_in_content(content: &mut Content, look: &mut impl FnMut(&mut TypeId)) {
    match content {
        Content::One(payload) => each_in(&mut payload.ty, look),
        Content::Several(_, list) => list.iter_mut().for_each(|(_, payload)| each_in(&mut payload.ty, look)),
    }
}

/// Every place of a shape that names a type.
fn each_named(shape: &mut Shape, look: &mut impl FnMut(&mut TypeId)) {
    match shape {
        Shape::Struct(object) => {
            object.fields.iter_mut().for_each(|field| each_in(&mut field.ty, look));
            let beside = object.unions.iter_mut().chain(&mut object.parts);
            beside.for_each(|union| look(&mut union.union));
            if let UnknownFields::Keep(field) = &mut object.unknown {
                each_in(&mut field.ty, look);
            }
        }
        Shape::KeyedUnion(union) => {
            let payloads = union
                .variants
                .iter_mut()
                .filter_map(|variant| variant.payload.as_mut().ok());
            payloads.for_each(|ty| each_in(ty, look));
        }
        Shape::Union(union) => union
            .variants
            .iter_mut()
            .for_each(|variant| each_in(&mut variant.ty, look)),
        Shape::Newtype(ty, _) | Shape::Alias(ty) => each_in(ty, look),
        Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Foreign(_) => {}
    }
}

fn each_in(ty: &mut Type, look: &mut impl FnMut(&mut TypeId)) {
    match ty {
        Type::Named(id) => look(id),
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) | Type::Deep(inner) => {
            each_in(inner, look)
        }
        Type::Tuple(items) => items.iter_mut().for_each(|item| each_in(item, look)),
        _ => {}
    }
}

/// Every piece of documentation of a shape.
fn each_docs(shape: &mut Shape, look: &mut impl FnMut(&mut Docs)) {
    match shape {
        Shape::Struct(object) => {
            object.fields.iter_mut().for_each(|field| look(&mut field.docs));
            let beside = object.unions.iter_mut().chain(&mut object.parts);
            beside.for_each(|union| look(&mut union.docs));
            if let UnknownFields::Keep(field) = &mut object.unknown {
                look(&mut field.docs);
            }
        }
        Shape::KeyedUnion(union) => union.variants.iter_mut().for_each(|variant| look(&mut variant.docs)),
        Shape::Union(union) => union.variants.iter_mut().for_each(|variant| look(&mut variant.docs)),
        Shape::StringEnum(values) => values.variants.iter_mut().for_each(|(_, _, docs)| look(docs)),
        Shape::IntegerEnum(values) => values.variants.iter_mut().for_each(|(_, _, docs)| look(docs)),
        Shape::Newtype(..) | Shape::Alias(_) | Shape::Foreign(_) => {}
    }
}
