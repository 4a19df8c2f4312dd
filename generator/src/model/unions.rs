//! Unions: `oneOf` and `anyOf`, and how the branch of a value is told.

use super::docs::Docs;
use super::lower::{Hint, Lowering, kinds};
use super::names::{Scope, field_name, rule_name, type_name, variant_name};
use super::rules::Rule;
use super::views::View;
use super::{Definition, Dispatch, KeyedUnion, KeyedVariant, Shape, TypeId, Union, Variant};
use crate::diagnostic::Diagnostic;
use crate::schema::{Branches, Conjunction, Kind, Kinds, Numeric, SchemaId, Textual, Unknown};

impl Lowering<'_> {
    /// The one branch that is left of a union when null is taken out, which the type then makes nullable.
    pub(super) fn only_branch(&self, conjunction: &Conjunction) -> Option<SchemaId> {
        let [branches] = conjunction.branches.as_slice() else {
            return None;
        };
        let alone = conjunction.properties.is_empty() && conjunction.required.is_empty() && !self.is_presence(branches);
        let list: Vec<SchemaId> = branches.list.iter().copied().filter(|id| !self.is_null(*id)).collect();
        match list.as_slice() {
            [only] if alone => Some(*only),
            _ => None,
        }
    }

    /// The type of a union that stands for itself.
    pub(super) fn union(&mut self, conjunction: &Conjunction, view: View, hint: &Hint) -> Shape {
        let Some(branches) = conjunction.branches.first().cloned() else {
            return Shape::Alias(super::Type::Any);
        };
        if self.is_keyed(&branches, conjunction) {
            return Shape::KeyedUnion(self.keyed(&branches, true, view, hint));
        }
        Shape::Union(self.other_union(&branches, conjunction, view, hint))
    }

    /// The type of a union beside the properties of an object, and a name for its field.
    pub(super) fn flattened_union(
        &mut self,
        branches: &Branches,
        conjunction: &Conjunction,
        view: View,
        hint: &Hint,
    ) -> (TypeId, String) {
        let names: Vec<String> = branches.list.iter().map(|id| self.branch_name(*id)).collect();
        let words = names
            .iter()
            .map(|name| field_name(name))
            .collect::<Vec<_>>()
            .join("_or_");
        let short = names.len() <= 4 && words.len() <= 48;
        let field = if short { words.clone() } else { "variant".to_owned() };
        let suffix = if view == View::Input && !short { "Input" } else { "" };
        let name = match &branches.names.0 {
            Some(name) => name.clone(),
            None if short => type_name(&words),
            None => type_name(&format!("{} variant", hint_root(hint))) + suffix,
        };
        let shape = match self.is_keyed(branches, conjunction) {
            true => Shape::KeyedUnion(self.keyed(branches, false, view, &Hint::root(&name))),
            false => Shape::Union(self.other_union(branches, conjunction, view, &Hint::root(&name))),
        };
        // The same union beside the properties of many objects is one type.
        let key = format!("{name} {}", signature(&shape));
        if let Some(known) = self.shared.get(&key) {
            return (*known, field);
        }
        let name = self.type_names.claim(&name);
        let names: Vec<String> = branches.list.iter().map(|id| self.branch_text(*id)).collect();
        let id = self.model.types.push(Definition {
            docs: Docs::text(format!("One of {}.", names.join(", "))),
            name,
            place: self.schemas[branches.owner].place.clone(),
            order: self.order,
            shape,
        });
        self.shared.insert(key, id);
        (id, field)
    }

    /// Whether each branch is an object with one property, which no other branch has.
    fn is_keyed(&self, branches: &Branches, conjunction: &Conjunction) -> bool {
        let mut seen = Vec::new();
        branches.exclusive
            && branches.discriminator.is_none()
            && branches.list.iter().all(|id| {
                let branch = Conjunction::of(*id, self.schemas);
                let Some((name, _)) = branch.properties.first() else {
                    return false;
                };
                let fresh = !seen.contains(name) && !conjunction.properties.contains_key(name);
                let alone = branch.properties.len() == 1 && branch.required.iter().all(|required| required == name);
                seen.push(name.clone());
                let closed = branch.unknown == Unknown::Drop || branch.unknown == Unknown::Deny;
                fresh && alone && closed && branch.branches.is_empty() && kinds(&branch) == Kinds::only(Kind::Object)
            })
    }

    fn keyed(&mut self, branches: &Branches, standalone: bool, view: View, hint: &Hint) -> KeyedUnion {
        self.tell_ambiguity(branches);
        let mut names = Scope::default();
        let mut slots = Scope::default();
        let mut variants = Vec::new();
        for id in &branches.list {
            let branch = Conjunction::of(*id, self.schemas);
            let Some((wire, schemas)) = branch.properties.first() else {
                continue;
            };
            let property = self.schemas.all_of(&schemas.clone());
            let name = names.claim(&self.branch_name(*id));
            let slot = slots.claim(&field_name(wire));
            let docs = self.branch_docs(*id, property);
            let value = Conjunction::of(property, self.schemas);
            let constant = match value.values.as_deref() {
                Some([serde_json::Value::String(text)]) => Some(text.clone()),
                _ => None,
            };
            let (payload, rule) = match constant {
                Some(text) => (Err(text), None),
                None => {
                    let lowered = self.lower(property, view, &hint.part(wire));
                    (Ok(lowered.ty), lowered.rule)
                }
            };
            variants.push(KeyedVariant {
                docs: docs.rule(rule.as_ref()),
                rule: rule.map(|rule| (rule_name(&slot), rule)),
                name,
                wire: wire.clone(),
                write_only: value.write_only,
                closed: branch.unknown == Unknown::Deny,
                slot,
                payload,
            });
        }
        let unknown = if names.is_free("Unknown") {
            "Unknown"
        } else {
            "Unrecognized"
        };
        KeyedUnion {
            variants,
            standalone,
            unknown: unknown.to_owned(),
        }
    }

    /// Read to the letter, branches that require nothing all match every object: no value would be valid.
    fn tell_ambiguity(&mut self, branches: &Branches) {
        let requires = |id: &SchemaId| !Conjunction::of(*id, self.schemas).required.is_empty();
        if branches.list.len() > 1 && !branches.list.iter().all(requires) {
            let place = self.schemas[branches.owner].place.child("oneOf");
            self.diagnostics.push(
                Diagnostic::warning(
                    "ambiguous-one-of",
                    "a branch does not require its property, so that several branches match: \
                     the property that is present decides",
                )
                .at(place)
                .help("make each branch require its property, in the description or by an overlay"),
            );
        }
    }

    fn other_union(&mut self, branches: &Branches, conjunction: &Conjunction, view: View, hint: &Hint) -> Union {
        let list: Vec<SchemaId> = branches.list.iter().copied().filter(|id| !self.is_null(*id)).collect();
        let dispatch = self.dispatch(branches, &list, conjunction);
        if matches!(dispatch, Dispatch::Trial) {
            self.tell_overlap(branches, &list);
        }
        let mut names = Scope::default();
        let mut variants = Vec::new();
        for id in &list {
            let name = names.claim(&self.branch_name(*id));
            let lowered = self.lower(*id, view, &hint.part(&name));
            let docs = self.docs(*id).rule(lowered.rule.as_ref());
            // Null is the union's: it is `Option`al as a whole.
            let (ty, rule) = match (lowered.ty, lowered.rule) {
                (super::Type::Nullable(ty), Some(Rule::Nullable(rule))) => (*ty, Some(*rule)),
                (super::Type::Nullable(ty), rule) => (*ty, rule),
                plain => plain,
            };
            variants.push(Variant {
                rule: rule.map(|rule| (rule_name(&name), rule)),
                name,
                ty,
                docs,
            });
        }
        let unknown = if names.is_free("Unknown") {
            "Unknown"
        } else {
            "Unrecognized"
        };
        Union {
            variants,
            dispatch,
            exclusive: branches.exclusive,
            unknown: unknown.to_owned(),
        }
    }

    /// Tells of a `oneOf` whose branches are tried, where two of them match whatever comes: no value would be valid.
    fn tell_overlap(&mut self, branches: &Branches, list: &[SchemaId]) {
        let matches_all = |id: &SchemaId| {
            let branch = Conjunction::of(*id, self.schemas);
            let object = self.is_object(&branch) && branch.required.is_empty() && branch.forbidden.is_empty();
            let plain =
                branch.text == Textual::default() && branch.number == Numeric::default() && branch.values.is_none();
            (object || (plain && !self.is_object(&branch) && branch.items.is_empty() && branch.branches.is_empty()))
                .then(|| self.branch_kinds(&branch))
        };
        let open: Vec<Kinds> = list.iter().filter_map(matches_all).collect();
        let overlap = |index: usize| {
            open[..index]
                .iter()
                .any(|earlier| earlier.and(open[index]) != Kinds::NONE)
        };
        if branches.exclusive && (1..open.len()).any(overlap) {
            let place = self.schemas[branches.owner].place.child("oneOf");
            let message = "several branches match the same values, none of which is then valid";
            self.diagnostics.push(
                Diagnostic::warning("overlapping-one-of", message)
                    .at(place)
                    .help("make the branches require what tells them apart, or use `anyOf`, by an overlay"),
            );
        }
    }

    fn is_null(&self, id: SchemaId) -> bool {
        Conjunction::of(id, self.schemas).kinds == Kinds::only(Kind::Null)
    }

    fn dispatch(&self, branches: &Branches, list: &[SchemaId], _: &Conjunction) -> Dispatch {
        let conjunctions: Vec<_> = list.iter().map(|id| Conjunction::of(*id, self.schemas)).collect();
        if let Some(discriminator) = &branches.discriminator {
            let values = |id: &SchemaId| {
                let target = self.follow(*id);
                let mapped = discriminator
                    .mapping
                    .iter()
                    .filter(|(_, to)| self.follow(*to) == target);
                let mut values: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
                // Implicit names stay valid unless a mapping takes them over (OpenAPI 3.1.2, Discriminator Object).
                let implicit = self
                    .schemas
                    .components()
                    .find(|(_, id)| *id == target)
                    .map(|(name, _)| name.to_owned());
                let taken = |name: &String| discriminator.mapping.iter().any(|(value, _)| value == name);
                values.extend(implicit.filter(|name| !taken(name)));
                values
            };
            let values: Vec<_> = list.iter().map(values).collect();
            if values.iter().all(|values| !values.is_empty()) {
                return Dispatch::Tag(discriminator.property.clone(), values);
            }
        }
        let sets: Vec<_> = conjunctions
            .iter()
            .map(|branch| self.branch_kinds(branch).without(Kind::Null))
            .collect();
        let disjoint = |index: usize| sets[..index].iter().all(|set| set.and(sets[index]) == Kinds::NONE);
        if (0..sets.len()).all(disjoint) {
            return Dispatch::Kind(sets);
        }
        self.constant_property(&conjunctions).unwrap_or(Dispatch::Trial)
    }

    fn branch_kinds(&self, branch: &Conjunction) -> Kinds {
        match self.is_object(branch) {
            true => Kinds::only(Kind::Object),
            false => kinds(branch),
        }
    }

    /// A property that every branch requires, with values that no other branch has.
    fn constant_property(&self, branches: &[Conjunction]) -> Option<Dispatch> {
        let first = branches.first()?;
        first.properties.keys().find_map(|name| {
            let mut seen: Vec<String> = Vec::new();
            let mut values = Vec::new();
            for branch in branches {
                let schemas = branch.properties.get(name)?;
                let listed = schemas
                    .iter()
                    .find_map(|id| Conjunction::of(*id, self.schemas).values)?;
                let texts: Vec<String> = listed
                    .iter()
                    .map(|value| value.as_str().map(str::to_owned))
                    .collect::<Option<_>>()?;
                if !branch.required.contains(name) || texts.iter().any(|text| seen.contains(text)) {
                    return None;
                }
                seen.extend(texts.iter().cloned());
                values.push(texts);
            }
            Some(Dispatch::Tag(name.clone(), values))
        })
    }

    /// What a branch is called in prose.
    fn branch_text(&self, id: SchemaId) -> String {
        let conjunction = Conjunction::of(id, self.schemas);
        match conjunction.properties.keys().collect::<Vec<_>>().as_slice() {
            [name] => format!("`{name}`"),
            _ => self.schemas[id].title.clone().unwrap_or_else(|| self.branch_name(id)),
        }
    }

    /// The name of a branch: as told, by its title, its component, its one property or its kind.
    pub(super) fn branch_name(&self, id: SchemaId) -> String {
        let schema = &self.schemas[id];
        if let Some(name) = schema.extensions.name.as_ref().filter(|_| !self.is_component(id)) {
            return name.clone();
        }
        if let Some(name) = self.component_name(id) {
            return name.to_owned();
        }
        if let Some(title) = &schema.title {
            return variant_name(title);
        }
        let conjunction = Conjunction::of(id, self.schemas);
        if let [(name, _)] = conjunction.properties.iter().collect::<Vec<_>>().as_slice() {
            return variant_name(name);
        }
        if let Some(name) = conjunction.required.first() {
            return variant_name(name);
        }
        let kinds: Vec<_> = kinds(&conjunction).without(Kind::Null).iter().collect();
        match kinds.as_slice() {
            [Kind::Boolean] => "Boolean",
            [Kind::Integer] => "Integer",
            [Kind::Fraction] | [Kind::Integer, Kind::Fraction] => "Number",
            [Kind::String] => "String",
            [Kind::Array] => "Array",
            [Kind::Object] => "Object",
            _ => "Value",
        }
        .to_owned()
    }

    fn is_component(&self, id: SchemaId) -> bool {
        self.schemas.components().any(|(_, component)| component == id)
    }

    fn branch_docs(&self, branch: SchemaId, property: SchemaId) -> Docs {
        let own = self.docs(property);
        Docs {
            text: own.text.or_else(|| self.schemas[branch].description.clone()),
            ..own
        }
    }
}

fn hint_root(hint: &Hint) -> &str {
    let name = hint.name();
    name.strip_suffix("Input").unwrap_or(name)
}

/// What makes two unions the same, whatever their documentation says.
fn signature(shape: &Shape) -> String {
    match shape {
        Shape::KeyedUnion(union) => {
            let parts = union
                .variants
                .iter()
                .map(|variant| format!("{:?}", (&variant.wire, variant.closed, &variant.payload, &variant.rule)));
            parts.collect::<Vec<_>>().join(";")
        }
        Shape::Union(union) => {
            let parts = union
                .variants
                .iter()
                .map(|variant| format!("{:?}", (&variant.name, &variant.ty, &variant.rule)));
            parts.collect::<Vec<_>>().join(";")
        }
        _ => String::new(),
    }
}
