//! Recursive types: a pointer where a type would otherwise hold itself, and only there.

use std::collections::HashSet;

use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;

use super::{Shape, Type, TypeId, Types};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Puts pointers into types that hold themselves, and turns names for types that are nothing but themselves into types
/// of their own.
pub fn tie(types: &mut Types, diagnostics: &mut Diagnostics) {
    tell_endless(types, diagnostics);
    let mut aliases = DiGraphMap::<usize, ()>::new();
    for (id, definition) in types.iter() {
        if let Shape::Alias(ty) = &definition.shape {
            aliases.add_node(id.0);
            ty.each_named(&mut |to| {
                aliases.add_edge(id.0, to.0, ());
            });
        }
    }
    for cycle in cycles(&aliases) {
        for index in cycle {
            let definition = &mut types[TypeId(index)];
            if let Shape::Alias(ty) = &definition.shape {
                definition.shape = Shape::Newtype(ty.clone(), None);
            }
        }
    }
    for cycle in cycles(&holders(types)) {
        let inside: HashSet<usize> = cycle.into_iter().collect();
        for index in &inside {
            each_type_mut(&mut types[TypeId(*index)].shape, &mut |ty| box_direct(ty, &inside));
        }
    }
}

/// Which types hold which others without a pointer in between.
pub(super) fn holders(types: &Types) -> DiGraphMap<usize, ()> {
    let mut graph = DiGraphMap::new();
    for (id, definition) in types.iter() {
        graph.add_node(id.0);
        each_type(&definition.shape, &mut |ty| {
            direct(ty, &mut |to| {
                graph.add_edge(id.0, to.0, ());
            });
        });
        if let Shape::Struct(object) = &definition.shape {
            for beside in object.unions.iter().chain(&object.parts) {
                graph.add_edge(id.0, beside.union.0, ());
            }
        }
    }
    graph
}

/// Warns of types of which there is no finite value: each holds itself by properties that are all required.
fn tell_endless(types: &Types, diagnostics: &mut Diagnostics) {
    let mut graph = DiGraphMap::<usize, ()>::new();
    for (id, definition) in types.iter() {
        graph.add_node(id.0);
        if let Shape::Struct(object) = &definition.shape {
            for field in object.fields.iter().filter(|field| field.required) {
                if let Type::Named(to) = &field.ty {
                    graph.add_edge(id.0, to.0, ());
                }
            }
        }
    }
    for mut group in cycles(&graph) {
        group.sort_unstable();
        let way = way_around(&graph, &group);
        let Some((first, others)) = way.split_first() else {
            continue;
        };
        let name = |index: &usize| types[TypeId(*index)].name.as_str();
        let last = if others.is_empty() { "itself" } else { name(first) };
        let required: Vec<&str> = others.iter().map(name).chain([last]).collect();
        let message = format!(
            "no value is finite: {} requires {}",
            name(first),
            required.join(", which requires ")
        );
        let diagnostic = Diagnostic::warning("endless-type", message).at(types[TypeId(*first)].place.clone());
        diagnostics.push(diagnostic.help("make one of the properties optional"));
    }
}

/// A way that leads back to itself within a group of nodes each of which leads to all others.
fn way_around(graph: &DiGraphMap<usize, ()>, group: &[usize]) -> Vec<usize> {
    let mut way: Vec<usize> = group.first().copied().into_iter().collect();
    let within = |from: usize| graph.neighbors(from).find(|to| group.contains(to));
    while let Some(next) = way.last().copied().and_then(within) {
        if let Some(start) = way.iter().position(|known| *known == next) {
            return way.split_off(start);
        }
        way.push(next);
    }
    way
}

/// The groups of nodes that lead back to themselves.
fn cycles(graph: &DiGraphMap<usize, ()>) -> Vec<Vec<usize>> {
    let mut found = kosaraju_scc(graph);
    found.retain(|group| group.len() > 1 || group.iter().all(|node| graph.contains_edge(*node, *node)));
    found
}

/// The types that a value of `ty` holds without a pointer in between.
fn direct(ty: &Type, found: &mut impl FnMut(TypeId)) {
    match ty {
        Type::Named(id) => found(*id),
        Type::Nullable(inner) => direct(inner, found),
        Type::Tuple(items) => items.iter().for_each(|item| direct(item, found)),
        _ => {}
    }
}

fn box_direct(ty: &mut Type, inside: &HashSet<usize>) {
    match ty {
        Type::Named(id) if inside.contains(&id.0) => *ty = Type::Boxed(Box::new(ty.clone())),
        Type::Nullable(inner) => box_direct(inner, inside),
        Type::Tuple(items) => items.iter_mut().for_each(|item| box_direct(item, inside)),
        _ => {}
    }
}

fn each_type(shape: &Shape, look: &mut impl FnMut(&Type)) {
    each_type_mut(&mut shape.clone(), &mut |ty| look(ty));
}

/// Every place of a shape that holds a type. A flattened union has no pointer around it: its object is not its branch.
pub(super) fn each_type_mut(shape: &mut Shape, look: &mut impl FnMut(&mut Type)) {
    match shape {
        Shape::Struct(object) => object.fields.iter_mut().for_each(|field| look(&mut field.ty)),
        Shape::KeyedUnion(union) => {
            union
                .variants
                .iter_mut()
                .filter_map(|variant| variant.payload.as_mut().ok())
                .for_each(look);
        }
        Shape::Union(union) => union.variants.iter_mut().for_each(|variant| look(&mut variant.ty)),
        Shape::Newtype(ty, _) | Shape::Alias(ty) => look(ty),
        Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Foreign(_) => {}
    }
}
