//! How deep types nest, and where a value is held so that the compiler does not look into it.
//!
//! To prove that a future is `Send`, rustc descends into the fields of all that it holds, and gives up at a depth of 128
//! (E0275); so it does for a user's future that holds one of ours. How deep it descends is the longest way through the
//! types, each at most once. Where that is too long, some places get a [`Type::Deep`], at which the descent ends.

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::ControlFlow;

use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;
use petgraph::visit::DfsPostOrder;

use super::{Shape, Type, TypeId, Types, UnknownFields};

/// The most levels that the models take of rustc's 128. The rest is for futures, and for what users wrap around them.
const MOST: usize = 64;

/// The levels of `Box<T>`, without those of `T`.
const POINTER: usize = 2;
/// The levels of `Vec<T>` and of `BTreeMap<String, T>`.
const COLLECTION: usize = 3;
/// The levels of what holds no type of the crate, at most: `serde_json::Value`, and `Deep<T>` itself.
const LEAF: usize = 10;

/// The most steps of the search for the longest way through types that hold each other.
const STEPS: usize = 20_000;

/// A place in a type that names another: the type, and the position among its places.
type Place = (usize, usize);

/// That one type holds another.
#[derive(Debug, Clone, Copy)]
struct Edge {
    to: usize,
    /// The levels between the two.
    between: usize,
    place: Place,
    /// Whether there can be a [`Type::Deep`] at the place.
    cuttable: bool,
}

/// Which types hold which, those in collections and behind pointers included.
struct Graph {
    /// The edges from each type.
    edges: Vec<Vec<Edge>>,
    /// The levels of each type itself.
    own: Vec<usize>,
}

/// Ends the descent where it would be too deep. Returns whether it was anywhere.
pub(super) fn bound(types: &mut Types) -> bool {
    let graph = Graph::of(types);
    let mut cuts: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (owner, position) in graph.cuts() {
        cuts.entry(owner).or_default().insert(position);
    }
    let mut named = Vec::new();
    for (owner, positions) in &cuts {
        let mut position = 0;
        each_place(&mut types[TypeId(*owner)].shape, &mut |_, _, ty| {
            if positions.contains(&position) {
                let inner = match std::mem::replace(ty, Type::Null) {
                    Type::Boxed(inner) => inner,
                    other => Box::new(other),
                };
                named.extend(match *inner {
                    Type::Named(id) => Some(id),
                    _ => None,
                });
                *ty = Type::Deep(inner);
            }
            position += 1;
        });
    }
    // What is but another name has no impls of its own, and `Clone` would be looked for in all that it names.
    for id in named {
        if let Shape::Alias(ty) = &types[id].shape {
            types[id].shape = Shape::Newtype(ty.clone(), None);
        }
    }
    !cuts.is_empty()
}

impl Graph {
    fn of(types: &Types) -> Self {
        let places: Vec<Vec<Edge>> = types.iter().map(|(id, _)| edges_at(id, types)).collect();
        let count = places.len();
        let mut graph = Graph {
            edges: vec![Vec::new(); count],
            own: vec![1; count],
        };
        // Another name of a type counts as well, since it may become a type of its own.
        for (id, _) in types.iter() {
            // What lies beside the properties has no place of its own: its places count as those of the object.
            let mut pending = vec![(id.0, 0)];
            let mut known = HashSet::from([id.0]);
            while let Some((owner, between)) = pending.pop() {
                graph.edges[id.0].extend(places[owner].iter().map(|edge| Edge {
                    between: edge.between + between,
                    ..*edge
                }));
                if let Shape::Struct(object) = &types[TypeId(owner)].shape {
                    let unions = object.unions.iter().map(|beside| (beside.union.0, between + 1));
                    let parts = object.parts.iter().map(|beside| (beside.union.0, between + 2));
                    pending.extend(unions.chain(parts).filter(|(beside, _)| known.insert(*beside)));
                }
            }
        }
        graph
    }

    /// The places at which the descent is to end.
    fn cuts(&self) -> BTreeSet<Place> {
        let mut cuts = BTreeSet::new();
        let mut all = DiGraphMap::<usize, ()>::new();
        for (from, edges) in self.edges.iter().enumerate() {
            all.add_node(from);
            for edge in edges {
                all.add_edge(from, edge.to, ());
            }
        }
        let mut depths = vec![0; self.edges.len()];
        // The held come before their holders.
        for group in kosaraju_scc(&all) {
            let inside: HashSet<usize> = group.iter().copied().collect();
            let kept = |from: usize, cuts: &BTreeSet<Place>| {
                let edges = self.edges[from].iter();
                let kept: Vec<Edge> = edges.filter(|edge| !cuts.contains(&edge.place)).copied().collect();
                kept
            };
            // What the types of the group hold of others.
            for from in &group {
                for edge in self.edges[*from].iter().filter(|edge| !inside.contains(&edge.to)) {
                    if edge.cuttable && self.own[*from] + edge.between + depths[edge.to] > MOST {
                        cuts.insert(edge.place);
                    }
                }
            }
            let ends: HashMap<usize, usize> = group
                .iter()
                .map(|from| {
                    let held = kept(*from, &cuts)
                        .into_iter()
                        .map(|edge| match inside.contains(&edge.to) {
                            true => edge.between + 1,
                            false => edge.between + depths[edge.to],
                        });
                    (*from, held.fold(LEAF, usize::max))
                })
                .collect();
            let mut inner: HashMap<usize, Vec<Edge>> = HashMap::new();
            for from in &group {
                let within = |edge: &Edge| edge.to != *from && inside.contains(&edge.to);
                inner.insert(*from, kept(*from, &cuts).into_iter().filter(within).collect());
            }
            let group = Group {
                own: &self.own,
                ends,
                nodes: group,
            };
            let found = group
                .depths(&inner)
                .unwrap_or_else(|| group.untangle(&inner, &mut cuts));
            for (node, depth) in found {
                depths[node] = depth;
            }
        }
        cuts
    }
}

/// Types that hold each other.
struct Group<'a> {
    own: &'a [usize],
    /// How deep each is without the others.
    ends: HashMap<usize, usize>,
    nodes: Vec<usize>,
}

impl Group<'_> {
    /// How deep the types are with these edges between them, unless that is too deep.
    fn depths(&self, inner: &HashMap<usize, Vec<Edge>>) -> Option<HashMap<usize, usize>> {
        let graph = self.graph(inner);
        let mut depths: HashMap<usize, usize> = HashMap::new();
        for part in kosaraju_scc(&graph) {
            let inside: HashSet<usize> = part.iter().copied().collect();
            let mut ends: HashMap<usize, usize> = HashMap::new();
            for node in &part {
                let outside = inner[node].iter().filter(|edge| !inside.contains(&edge.to));
                let held = outside.map(|edge| edge.between + depths[&edge.to]);
                ends.insert(*node, held.fold(self.ends[node], usize::max));
            }
            let mut search = Search {
                own: self.own,
                inner,
                ends: &ends,
                inside,
                steps: STEPS,
            };
            for node in &part {
                // Where the search was broken off, there may be no such way; but it would take too long to know.
                let depth = search.longest(*node, 0).continue_value()?;
                depths.insert(*node, depth);
            }
        }
        Some(depths)
    }

    /// Cuts edges so that no type is too deep any more: those that are too deep even without cycles, and those that
    /// close cycles, but for the ones that may stay.
    fn untangle(&self, inner: &HashMap<usize, Vec<Edge>>, cuts: &mut BTreeSet<Place>) -> HashMap<usize, usize> {
        let graph = self.graph(inner);
        let mut order: Vec<usize> = Vec::new();
        let mut nodes = self.nodes.clone();
        nodes.sort_unstable();
        let mut search = DfsPostOrder::empty(&graph);
        for node in &nodes {
            search.move_to(*node);
            while let Some(next) = search.next(&graph) {
                order.push(next);
            }
        }
        let mut depths: HashMap<usize, usize> = HashMap::new();
        let mut kept: HashMap<usize, Vec<Edge>> = nodes.iter().map(|node| (*node, Vec::new())).collect();
        let mut closing = Vec::new();
        for node in order {
            let mut depth = self.own[node] + self.ends[&node];
            for edge in &inner[&node] {
                match depths.get(&edge.to).map(|below| self.own[node] + edge.between + below) {
                    None => closing.push((node, *edge)),
                    Some(through) if through > MOST && edge.cuttable => {
                        cuts.insert(edge.place);
                    }
                    Some(through) => {
                        depth = depth.max(through);
                        kept.entry(node).or_default().push(*edge);
                    }
                }
            }
            depths.insert(node, depth);
        }
        for (node, edge) in closing {
            let through = self.own[node] + edge.between + depths[&edge.to];
            let mut with = None;
            if through <= MOST && !cuts.contains(&edge.place) {
                kept.entry(node).or_default().push(edge);
                with = self.depths(&kept);
                if with.is_none() {
                    kept.entry(node).or_default().pop();
                }
            }
            match with {
                Some(deeper) => depths = deeper,
                None => {
                    cuts.insert(edge.place);
                }
            }
        }
        depths
    }

    fn graph(&self, inner: &HashMap<usize, Vec<Edge>>) -> DiGraphMap<usize, ()> {
        let mut graph = DiGraphMap::new();
        let mut nodes = self.nodes.clone();
        nodes.sort_unstable();
        for node in nodes {
            graph.add_node(node);
            for edge in &inner[&node] {
                graph.add_edge(node, edge.to, ());
            }
        }
        graph
    }
}

/// The search for the longest way through types each of which leads to all others.
struct Search<'a> {
    own: &'a [usize],
    inner: &'a HashMap<usize, Vec<Edge>>,
    ends: &'a HashMap<usize, usize>,
    /// The types that are not on the way yet.
    inside: HashSet<usize>,
    steps: usize,
}

impl Search<'_> {
    /// The longest way from `node`, which lies at a depth of `above`. Breaks off where it is too long, or the search.
    fn longest(&mut self, node: usize, above: usize) -> ControlFlow<(), usize> {
        let own = self.own[node];
        let mut longest = own + self.ends[&node];
        self.steps = self.steps.saturating_sub(1);
        if above + longest > MOST || self.steps == 0 {
            return ControlFlow::Break(());
        }
        self.inside.remove(&node);
        for edge in &self.inner[&node] {
            if self.inside.contains(&edge.to) {
                let below = self.longest(edge.to, above + own + edge.between)?;
                longest = longest.max(own + edge.between + below);
            }
        }
        self.inside.insert(node);
        ControlFlow::Continue(longest)
    }
}

/// What a type holds by its own places.
fn edges_at(id: TypeId, types: &Types) -> Vec<Edge> {
    let mut edges = Vec::new();
    let mut position = 0;
    each_place(&mut types[id].shape.clone(), &mut |between, ruled, ty| {
        let named = match &*ty {
            Type::Boxed(inner) => &**inner,
            other => other,
        };
        if let Type::Named(to) = named {
            let alias = matches!(types[*to].shape, Shape::Alias(_));
            edges.push(Edge {
                to: to.0,
                between,
                place: (id.0, position),
                // The rule is one for what is named.
                cuttable: !(ruled && alias),
            });
        }
        position += 1;
    });
    edges
}

/// The places of a shape that name a type, a pointer to it included: with the levels that are between the two, and
/// whether there is a rule.
fn each_place(shape: &mut Shape, look: &mut impl FnMut(usize, bool, &mut Type)) {
    match shape {
        Shape::Struct(object) => {
            for field in object.fields.iter_mut().filter(|field| field.constant.is_none()) {
                let optional = usize::from(!field.required);
                each_named(&mut field.ty, optional, field.rule.is_some(), look);
            }
            if let UnknownFields::Keep(field) = &mut object.unknown {
                each_named(&mut field.ty, COLLECTION, field.rule.is_some(), look);
            }
        }
        Shape::KeyedUnion(union) => {
            for variant in &mut union.variants {
                if let Ok(payload) = &mut variant.payload {
                    each_named(payload, 0, variant.rule.is_some(), look);
                }
            }
        }
        Shape::Union(union) => {
            for variant in &mut union.variants {
                each_named(&mut variant.ty, 0, variant.rule.is_some(), look);
            }
        }
        Shape::Newtype(ty, rule) => each_named(ty, 0, rule.is_some(), look),
        Shape::Alias(ty) => each_named(ty, 0, false, look),
        Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Foreign(_) => {}
    }
}

fn each_named(ty: &mut Type, between: usize, ruled: bool, look: &mut impl FnMut(usize, bool, &mut Type)) {
    match ty {
        Type::Named(_) => look(between, ruled, ty),
        Type::Boxed(inner) if matches!(**inner, Type::Named(_)) => look(between + POINTER, ruled, ty),
        Type::Boxed(inner) => each_named(inner, between + POINTER, ruled, look),
        Type::Array(inner) | Type::Map(inner) => each_named(inner, between + COLLECTION, ruled, look),
        Type::Nullable(inner) => each_named(inner, between + 1, ruled, look),
        Type::Tuple(items) => {
            for item in items {
                each_named(item, between + 1, ruled, look);
            }
        }
        _ => {}
    }
}
