//! Equal types are one: what inline schemas repeat is defined once.
//!
//! Types that look alike, but for the types that they name, begin in one class. A class is split where its members name
//! types of different classes, until none splits any more: so types that name one another are equal too, where nothing
//! tells them apart. What the description says about them in prose may differ.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::docs::Docs;
use super::names::type_name;
use super::{Content, Definition, Model, Operation, Shape, Type, TypeId, Types, UnknownFields};

/// Merges types that are equal. A type that has a name of its own stays as it is: a component, one of the names that
/// are `given`, and one that nothing refers to, as what a webhook sends.
pub fn merge(model: &mut Model, given: &HashSet<String>) {
    let alone = alone(model, given);
    let classes = Classes::of(&model.types, &alone);
    let names = general_names(model, &classes);
    for (members, name) in classes.members.iter().zip(names) {
        unite(&mut model.types, members, name);
    }
    keep_first(model, &classes);
}

/// The types that are equal to none but themselves.
fn alone(model: &mut Model, given: &HashSet<String>) -> HashSet<TypeId> {
    let mut used = HashSet::new();
    each_reference(model, &mut |id| {
        used.insert(*id);
    });
    let components: HashSet<TypeId> = model.components.iter().map(|(_, _, id)| *id).collect();
    let named = |id: TypeId, definition: &Definition| {
        let name = definition.name.as_str();
        components.contains(&id) || given.contains(name.strip_suffix("Input").unwrap_or(name)) || given.contains(name)
    };
    model
        .types
        .iter()
        .filter(|(id, definition)| named(*id, definition) || !used.contains(id))
        .map(|(id, _)| id)
        .collect()
}

/// The types by what they are equal to.
struct Classes {
    /// The class of each type.
    of: Vec<usize>,
    /// The types of each class, the first in the crate first.
    members: Vec<Vec<TypeId>>,
}

impl Classes {
    fn of(types: &Types, alone: &HashSet<TypeId>) -> Self {
        let mut looks = Numbers::default();
        let mut named = Vec::new();
        let mut of = Vec::new();
        for (id, definition) in types.iter() {
            let (look, names) = look(definition);
            of.push(looks.number((alone.contains(&id).then_some(id), look)));
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
            list.sort_by_key(|id| types[*id].order);
        }
        Classes { of, members }
    }
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

/// A name for each class of several types, where one fits: what most of the fields and parameters that hold it are
/// called, if no other type has that name or could have it.
fn general_names(model: &Model, classes: &Classes) -> Vec<Option<String>> {
    let mut votes: Vec<IndexMap<String, usize>> = vec![IndexMap::new(); classes.members.len()];
    each_use(model, &mut |name, ty| {
        if let Some((id, name)) = used(name, ty) {
            *votes[classes.of[id.0]].entry(name).or_default() += 1;
        }
    });
    let is_input = |id: &TypeId| model.types[*id].name.ends_with("Input");
    let wanted = classes.members.iter().zip(votes).map(|(members, votes)| {
        let most = votes.values().copied().max()?;
        let (name, _) = votes.into_iter().find(|(_, count)| *count == most)?;
        let suffix = if members.iter().all(is_input) { "Input" } else { "" };
        (members.len() > 1).then(|| name + suffix)
    });
    let wanted: Vec<Option<String>> = wanted.collect();
    let mut claims: HashMap<&str, usize> = HashMap::new();
    let names = classes.members.iter().filter_map(|members| members.first());
    for name in names
        .map(|id| model.types[*id].name.as_str())
        .chain(wanted.iter().flatten().map(String::as_str))
    {
        *claims.entry(name).or_default() += 1;
    }
    let is_free = |name: &&String| claims.get(name.as_str()) == Some(&1);
    wanted
        .iter()
        .map(|name| name.as_ref().filter(is_free).cloned())
        .collect()
}

/// The type that is used by a field or parameter of type `ty`, and what it is called there.
fn used(name: &str, ty: &Type) -> Option<(TypeId, String)> {
    let mut words = name.to_owned();
    let mut at = ty;
    loop {
        at = match at {
            Type::Named(id) => return Some((*id, type_name(&words))),
            Type::Nullable(inner) | Type::Boxed(inner) => inner,
            Type::Array(inner) => {
                words.push_str(" item");
                inner
            }
            Type::Map(inner) => {
                words.push_str(" value");
                inner
            }
            _ => return None,
        };
    }
}

/// Makes the first of some equal types stand for all.
fn unite(types: &mut Types, members: &[TypeId], name: Option<String>) {
    let [first, others @ ..] = members else { return };
    if others.is_empty() {
        return;
    }
    let text = members.iter().find_map(|id| types[*id].docs.text.clone());
    let definition = &mut types[*first];
    definition.docs.text = text;
    let role = definition.docs.role.take();
    definition.docs.role = match &name {
        Some(name) => Some(format!("`{name}`, as several places have it.")),
        None => role.map(|role| format!("{}, and what is equal to it.", role.trim_end_matches('.'))),
    };
    if let Some(name) = name {
        definition.name = name;
    }
}

/// Leaves the first type of each class, and lets what named another name it.
fn keep_first(model: &mut Model, classes: &Classes) {
    let mut kept = Vec::new();
    let mut place = vec![TypeId(0); classes.members.len()];
    for (index, definition) in std::mem::take(&mut model.types.0).into_iter().enumerate() {
        let class = classes.of[index];
        if classes.members[class].first() == Some(&TypeId(index)) {
            place[class] = TypeId(kept.len());
            kept.push(definition);
        }
    }
    model.types = Types(kept);
    let renumber = |id: &mut TypeId| *id = place[classes.of[id.0]];
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
        Type::Array(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => each_in(inner, look),
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

/// Every field and parameter, by its name on the wire.
fn each_use(model: &Model, look: &mut impl FnMut(&str, &Type)) {
    for (_, definition) in model.types.iter() {
        match &definition.shape {
            Shape::Struct(object) => object.fields.iter().for_each(|field| look(&field.wire, &field.ty)),
            Shape::KeyedUnion(union) => {
                for variant in &union.variants {
                    if let Ok(ty) = &variant.payload {
                        look(&variant.wire, ty);
                    }
                }
            }
            _ => {}
        }
    }
    model
        .parameters()
        .for_each(|parameter| look(&parameter.wire, &parameter.ty));
}
