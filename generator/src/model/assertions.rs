//! Schemas that are checked as they are written, where types and rules don't express what they demand.

use std::collections::{HashMap, HashSet, VecDeque};

use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;
use serde_json::Number;

use super::lower::{Hint, Lowering};
use super::names::constant_name;
use super::rules::{self, NumberRule, Rule, TextRule};
use super::views::View;
use crate::schema::{Conjunction, Kinds, Residue, Schema, SchemaId, Schemas, denied};

/// A schema that is checked as it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Assertion {
    /// The name of its constant.
    pub name: String,
    /// What it demands.
    pub demands: Vec<Demand>,
}

/// One demand of a schema: a field of the support code's schema, by its name where there are several of a kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Demand {
    /// No value is valid.
    Never,
    /// `type`.
    Types(Kinds),
    /// `enum`, as JSON.
    Values(Vec<String>),
    /// What text must be like.
    Text(TextRule),
    /// What numbers must be like.
    Number(NumberRule),
    /// `multipleOf`.
    MultipleOf(f64),
    /// A number of items or members.
    Count(&'static str, u64),
    /// `uniqueItems`.
    Unique,
    /// Names of members.
    Names(&'static str, Vec<String>),
    /// `dependentRequired`.
    DependentRequired(Vec<(String, Vec<String>)>),
    /// A schema.
    Schema(&'static str, Part),
    /// Schemas.
    Schemas(&'static str, Vec<Part>),
    /// Schemas by the names of members.
    Members(&'static str, Vec<(String, Part)>),
    /// Schemas by patterns, which are named by their constants.
    Patterns(Vec<(String, Part)>),
    /// `contains`, `minContains` and `maxContains`.
    Contains(Part, u64, Option<u64>),
    /// `if`, `then` and `else`.
    Condition(Part, Part, Part),
}

impl Demand {
    /// The schemas that it is about.
    pub fn parts(&self) -> Vec<&Part> {
        match self {
            Demand::Schema(_, part) | Demand::Contains(part, ..) => vec![part],
            Demand::Schemas(_, list) => list.iter().collect(),
            Demand::Members(_, list) | Demand::Patterns(list) => list.iter().map(|(_, part)| part).collect(),
            Demand::Condition(condition, then, otherwise) => vec![condition, then, otherwise],
            _ => Vec::new(),
        }
    }

    /// Looks at the demand and at all within it.
    pub fn each(&self, look: &mut impl FnMut(&Demand)) {
        for part in self.parts() {
            if let Part::Inline(demands) = part {
                demands.iter().for_each(|demand| demand.each(&mut *look));
            }
        }
        look(self);
    }
}

/// A schema within another.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// One with a constant of its own, by name.
    Named(String),
    /// One that is written in place.
    Inline(Vec<Demand>),
}

/// The assertions that have been made.
#[derive(Debug, Default)]
pub(super) struct Asserted {
    known: HashMap<(SchemaId, View), String>,
    /// The schemas that have a name, and are to be written: a queue in place of recursion, for references can lead far.
    pending: VecDeque<Pending>,
    /// Schemas that are applied to the same value again by what they consist of, as hierarchies are.
    circular: Option<HashSet<SchemaId>>,
}

/// A schema whose constant is to be written.
#[derive(Debug)]
struct Pending {
    id: SchemaId,
    view: View,
    hint: Hint,
    name: String,
}

/// Marks the schemas of whose values nothing may be dropped, since an assertion looks at them or they are compared.
pub(super) fn keep_what_is_looked_at(schemas: &mut Schemas) {
    let roots: Vec<(SchemaId, Depth)> = schemas
        .ids()
        .filter_map(|id| Some((id, looks_into(id, schemas)?)))
        .collect();
    let mut seen = HashSet::new();
    let mut pending = roots;
    while let Some((id, depth)) = pending.pop() {
        if !seen.insert((id, depth)) {
            continue;
        }
        schemas.keep(id);
        pending.extend(schemas[id].of_the_same().map(|same| (same, depth)));
        if let Some(depth) = depth.within() {
            pending.extend(schemas[id].of_parts().map(|part| (part, depth)));
        }
    }
}

/// How deep a value is looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Depth {
    /// So many levels.
    Levels(usize),
    /// To its end.
    Whole,
}

impl Depth {
    /// How deep the parts of the value are looked into, if they are.
    fn within(self) -> Option<Self> {
        match self {
            Depth::Levels(levels) => levels.checked_sub(1).map(Depth::Levels),
            Depth::Whole => Some(Depth::Whole),
        }
    }
}

/// How deep the schema `id` demands to look into a value, if it does.
fn looks_into(id: SchemaId, schemas: &Schemas) -> Option<Depth> {
    let schema = &schemas[id];
    // Items that are equal but for what a type drops are not equal.
    let composed = schema.reference.is_some() || !schema.all_of.is_empty();
    if schema.unique_items || (composed && Conjunction::of(id, schemas).unique_items) {
        return Some(Depth::Whole);
    }
    let not = schema.not.filter(|not| denied(*not, schemas).is_none());
    let conditional = [not, schema.condition, schema.then, schema.otherwise];
    let inside = conditional
        .into_iter()
        .flatten()
        .chain(schema.dependent_schemas.values().copied());
    let into = inside.map(|inside| depth(inside, schemas, 4)).max();
    let contained = schema.contains.map(|contained| depth(contained, schemas, 4) + 1);
    let unevaluated = [schema.unevaluated_items, schema.unevaluated_properties];
    let unevaluated = unevaluated
        .into_iter()
        .flatten()
        .any(|rest| schemas[rest].boolean != Some(true));
    let whole = unevaluated.then(|| depth(id, schemas, 4));
    let shallow = schema.property_names.is_some()
        || !schema.dependent_required.is_empty()
        || !schema.pattern_properties.is_empty()
        || (schema.min_properties, schema.max_properties) != (None, None);
    let levels = into.max(contained).max(whole).max(shallow.then_some(0));
    levels.map(Depth::Levels)
}

/// How deep the schema `id` looks into a value, as far as `limit`.
fn depth(id: SchemaId, schemas: &Schemas, limit: usize) -> usize {
    let Some(limit) = limit.checked_sub(1) else { return 1 };
    let schema = &schemas[id];
    let parts = schema.of_parts().map(|part| 1 + depth(part, schemas, limit));
    let same = schema.of_the_same().map(|same| depth(same, schemas, limit));
    parts.chain(same).max().unwrap_or(0)
}

/// The keywords of what is left to check, each once; none, where that is all.
pub(super) fn keywords(left: &[(SchemaId, Residue)], schemas: &Schemas) -> Vec<&'static str> {
    let written = |id: SchemaId, residue: Residue, keyword: &str| match (residue, keyword) {
        (Residue::Whole, "unevaluatedItems") => schemas[id].unevaluated_items.is_some(),
        (Residue::Whole, "unevaluatedProperties") => schemas[id].unevaluated_properties.is_some(),
        _ => true,
    };
    let keywords = left.iter().flat_map(|(id, residue)| {
        let keywords = residue.keywords().iter().copied();
        keywords.filter(|keyword| written(*id, *residue, keyword))
    });
    let mut keywords: Vec<&'static str> = keywords.collect();
    let mut seen = HashSet::new();
    keywords.retain(|keyword| seen.insert(*keyword));
    keywords
}

impl Lowering<'_> {
    /// The rule that checks what is left.
    pub(super) fn left_rule(&mut self, left: &[(SchemaId, Residue)], view: View, hint: &Hint) -> Rule {
        Rule::Schema(self.assertion(left, view, hint), keywords(left, self.schemas))
    }

    /// The name of the assertion of what is left to check of a schema.
    pub(super) fn assertion(&mut self, residue: &[(SchemaId, Residue)], view: View, hint: &Hint) -> String {
        let mut demands: Vec<Vec<Demand>> = Vec::new();
        for (id, residue) in residue {
            let found = self.demands(*id, Some(*residue), view, hint, &mut vec![*id]);
            demands.extend((!demands.contains(&found)).then_some(found));
        }
        let demands = match demands.len() {
            1 => demands.remove(0),
            _ => vec![Demand::Schemas(
                "all_of",
                demands.into_iter().map(Part::Inline).collect(),
            )],
        };
        // What is demanded of equal types is one.
        let known = self.model.assertions.iter().find(|known| known.demands == demands);
        let name = match known.map(|known| known.name.clone()) {
            Some(name) => name,
            None => {
                let name = self.assertion_names.claim(&constant_name(&hint.words()));
                self.model.assertions.push(Assertion {
                    name: name.clone(),
                    demands,
                });
                name
            }
        };
        while let Some(Pending { id, view, hint, name }) = self.asserted.pending.pop_front() {
            let demands = self.demands(id, None, view, &hint, &mut vec![id]);
            self.model.assertions.push(Assertion { name, demands });
        }
        name
    }

    /// The schema `id` as a part of another one. `around` are the schemas that are applied to the same value.
    fn part(&mut self, id: SchemaId, view: View, hint: &Hint, around: &mut Vec<SchemaId>) -> Part {
        let id = self.follow(id);
        if around.contains(&id) {
            return Part::Inline(Vec::new());
        }
        let named = self.is_referred_to(id) && (around.is_empty() || !self.is_circular(id));
        if !named {
            around.push(id);
            let demands = self.demands(id, None, view, hint, around);
            around.pop();
            return Part::Inline(demands);
        }
        if let Some(known) = self.asserted.known.get(&(id, view)) {
            return Part::Named(known.clone());
        }
        let words = self.component_name(id).map_or_else(|| hint.words(), str::to_owned);
        let name = self.assertion_names.claim(&constant_name(&words));
        self.asserted.known.insert((id, view), name.clone());
        self.asserted.pending.push_back(Pending {
            id,
            view,
            hint: hint.clone(),
            name: name.clone(),
        });
        Part::Named(name)
    }

    fn is_referred_to(&self, id: SchemaId) -> bool {
        self.referred.contains(&id)
    }

    fn is_circular(&mut self, id: SchemaId) -> bool {
        let schemas = &*self.schemas;
        let circular = self.asserted.circular.get_or_insert_with(|| {
            let mut graph = DiGraphMap::<SchemaId, ()>::new();
            for id in schemas.ids() {
                for same in schemas[id].of_the_same() {
                    graph.add_edge(id, same, ());
                }
            }
            let groups = kosaraju_scc(&graph).into_iter().filter(|group| group.len() > 1);
            groups.flatten().collect()
        });
        circular.contains(&id)
    }

    /// What the schema `id` demands by the keywords of `residue`, or by all.
    fn demands(
        &mut self,
        id: SchemaId,
        residue: Option<Residue>,
        view: View,
        hint: &Hint,
        around: &mut Vec<SchemaId>,
    ) -> Vec<Demand> {
        let schema = self.schemas[id].clone();
        let whole = matches!(residue, None | Some(Residue::Whole));
        let mut gather = Gather {
            lowering: self,
            schema: &schema,
            view,
            hint,
            around,
            out: Vec::new(),
        };
        let wanted = |one: Residue| whole || residue == Some(one);
        if whole {
            gather.own_value();
            gather.composition();
        }
        if wanted(Residue::Format) && !whole {
            gather.text();
        }
        if wanted(Residue::Elements) {
            gather.elements();
        }
        if whole {
            gather.list();
        }
        if wanted(Residue::Contains) {
            gather.contains();
        }
        if whole {
            gather.properties();
        }
        if wanted(Residue::Required) {
            gather.required();
        }
        if wanted(Residue::Members) {
            gather.members(!whole);
        }
        if wanted(Residue::Names) {
            gather.single("property_names", schema.property_names);
        }
        if wanted(Residue::Size) {
            gather.size();
        }
        if wanted(Residue::Dependents) {
            gather.dependents();
        }
        if wanted(Residue::Branches) {
            gather.same_list("any_of", &schema.any_of);
            gather.same_list("one_of", &schema.one_of);
        }
        if wanted(Residue::Not) {
            gather.same("not", schema.not);
        }
        if wanted(Residue::Condition) {
            gather.condition();
        }
        gather.out
    }
}

/// Gathers the demands of one schema.
struct Gather<'a, 'l> {
    lowering: &'a mut Lowering<'l>,
    schema: &'a Schema,
    view: View,
    hint: &'a Hint,
    around: &'a mut Vec<SchemaId>,
    out: Vec<Demand>,
}

impl Gather<'_, '_> {
    /// What judges a part of the value.
    fn inner(&mut self, id: SchemaId) -> Part {
        self.lowering.part(id, self.view, self.hint, &mut Vec::new())
    }

    /// What judges the same value.
    fn outer(&mut self, id: SchemaId) -> Part {
        self.lowering.part(id, self.view, self.hint, self.around)
    }

    fn single(&mut self, field: &'static str, id: Option<SchemaId>) {
        if let Some(id) = id {
            let part = self.inner(id);
            self.out.push(Demand::Schema(field, part));
        }
    }

    fn same(&mut self, field: &'static str, id: Option<SchemaId>) {
        if let Some(id) = id {
            let part = self.outer(id);
            self.out.push(Demand::Schema(field, part));
        }
    }

    fn same_list(&mut self, field: &'static str, list: &[SchemaId]) {
        if !list.is_empty() {
            let parts = list.iter().map(|id| self.outer(*id)).collect();
            self.out.push(Demand::Schemas(field, parts));
        }
    }

    fn inner_map<'m>(&mut self, map: impl IntoIterator<Item = (&'m String, &'m SchemaId)>) -> Vec<(String, Part)> {
        let parts = map.into_iter().map(|(name, id)| (name.clone(), self.inner(*id)));
        parts.collect()
    }

    fn own_value(&mut self) {
        let schema = self.schema;
        self.out
            .extend((schema.boolean == Some(false)).then_some(Demand::Never));
        self.out.extend(schema.kinds.map(Demand::Types));
        let values = schema.values.as_ref();
        let texts = values.map(|values| values.iter().map(ToString::to_string).collect());
        self.out.extend(texts.map(Demand::Values));
        self.text();
        let number = rules::limits(
            &schema.minimum,
            &schema.exclusive_minimum,
            &schema.maximum,
            &schema.exclusive_maximum,
        );
        self.out
            .extend((number != NumberRule::default()).then_some(Demand::Number(number)));
        let divisor = schema.multiple_of.as_ref().and_then(Number::as_f64);
        self.out.extend(divisor.map(Demand::MultipleOf));
    }

    fn text(&mut self) {
        let textual = Conjunction::textual(self.schema);
        let rule = self.lowering.text_rule(&textual, self.hint);
        self.out
            .extend((rule != TextRule::default()).then_some(Demand::Text(rule)));
    }

    /// `$ref` and `allOf`, which are one to a value.
    fn composition(&mut self) {
        let all: Vec<SchemaId> = self
            .schema
            .reference
            .into_iter()
            .chain(self.schema.all_of.clone())
            .collect();
        self.same_list("all_of", &all);
    }

    fn count(&mut self, field: &'static str, count: Option<u64>) {
        self.out.extend(count.map(|count| Demand::Count(field, count)));
    }

    fn elements(&mut self) {
        let list: Vec<Part> = self.schema.prefix_items.iter().map(|id| self.inner(*id)).collect();
        self.out
            .extend((!list.is_empty()).then_some(Demand::Schemas("prefix_items", list)));
        self.single("items", self.schema.items);
    }

    fn list(&mut self) {
        self.single("unevaluated_items", self.schema.unevaluated_items);
        self.count("min_items", self.schema.min_items);
        self.count("max_items", self.schema.max_items);
        self.out.extend(self.schema.unique_items.then_some(Demand::Unique));
    }

    fn contains(&mut self) {
        if let Some(contained) = self.schema.contains {
            let part = self.inner(contained);
            let min = self.schema.min_contains.unwrap_or(1);
            self.out.push(Demand::Contains(part, min, self.schema.max_contains));
        }
    }

    fn properties(&mut self) {
        let properties = self.inner_map(&self.schema.properties);
        self.out
            .extend((!properties.is_empty()).then_some(Demand::Members("properties", properties)));
        self.single("unevaluated_properties", self.schema.unevaluated_properties);
    }

    fn required(&mut self) {
        // A branch requires what the object around it declares.
        let schemas = &*self.lowering.schemas;
        let around: Vec<_> = self.around.iter().map(|id| Conjunction::of(*id, schemas)).collect();
        let one_way = |name: &&String| {
            let own = self.schema.properties.get(*name).into_iter();
            let around = around
                .iter()
                .filter_map(|around| around.properties.get(*name))
                .flatten();
            !own.chain(around)
                .any(|property| self.lowering.is_other_way(*property, self.view))
        };
        let required: Vec<String> = self.schema.required.iter().filter(one_way).cloned().collect();
        self.out
            .extend((!required.is_empty()).then_some(Demand::Names("required", required)));
    }

    /// What judges the members that are not declared. Where `declared` ones have types of their own, just their names count.
    fn members(&mut self, declared: bool) {
        if declared && !self.schema.properties.is_empty() {
            let names = self
                .schema
                .properties
                .keys()
                .map(|name| (name.clone(), Part::Inline(Vec::new())));
            self.out.push(Demand::Members("properties", names.collect()));
        }
        let mut patterns = Vec::new();
        for (source, id) in self.schema.pattern_properties.clone() {
            let place = self.schema.place.child("patternProperties").name(&source);
            if let Some((constant, _)) = self.lowering.pattern(&source, &place, self.hint) {
                let part = self.inner(id);
                patterns.push((constant, part));
            }
        }
        self.out
            .extend((!patterns.is_empty()).then_some(Demand::Patterns(patterns)));
        self.single("additional_properties", self.schema.additional);
    }

    fn size(&mut self) {
        self.count("min_properties", self.schema.min_properties);
        self.count("max_properties", self.schema.max_properties);
    }

    fn dependents(&mut self) {
        let required: Vec<_> = self.schema.dependent_required.clone().into_iter().collect();
        self.out
            .extend((!required.is_empty()).then_some(Demand::DependentRequired(required)));
        let mut schemas = Vec::new();
        for (name, id) in &self.schema.dependent_schemas {
            schemas.push((name.clone(), self.outer(*id)));
        }
        self.out
            .extend((!schemas.is_empty()).then_some(Demand::Members("dependent_schemas", schemas)));
    }

    fn condition(&mut self) {
        let Some(condition) = self.schema.condition else { return };
        let condition = self.outer(condition);
        let schema = self.schema;
        let mut consequence = |id: Option<SchemaId>| id.map_or(Part::Inline(Vec::new()), |id| self.outer(id));
        let (then, otherwise) = (consequence(schema.then), consequence(schema.otherwise));
        self.out.push(Demand::Condition(condition, then, otherwise));
    }
}
