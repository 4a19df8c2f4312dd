//! Unions: `oneOf` and `anyOf`.

use std::collections::HashSet;
use std::rc::Rc;

use super::docs::Docs;
use super::lower::{Hint, Lowering, Shaped};
use super::names::{Scope, UNKNOWN, field_name, rule_name, variant_name};
use super::rules::Rule;
use super::views::View;
use super::{
    Definition, Dispatch, KeyedUnion, KeyedVariant, Shape, Tag, Tags, Type, TypeId, Types, Union, Variant, span,
};
use crate::diagnostic::Diagnostic;
use crate::schema::{Branches, Conjunction, Kind, Kinds, Residue, SchemaId, Unknown};

impl Lowering<'_> {
    /// The one branch that is left of a union when null is taken out, which the type then makes nullable.
    pub(super) fn only_branch(&self, conjunction: &Conjunction) -> Option<SchemaId> {
        let [branches] = conjunction.branches.as_slice() else {
            return None;
        };
        let alone = conjunction.properties.is_empty() && conjunction.required.is_empty() && !self.is_presence(branches);
        let list = self.branches_but_null(branches, conjunction);
        match list.as_slice() {
            [only] if alone => Some(*only),
            _ => None,
        }
    }

    /// The type of a schema with unions.
    pub(super) fn branched(&mut self, id: SchemaId, conjunction: &Conjunction, view: View, hint: &Hint) -> Shaped {
        let mut left = conjunction.residue.clone();
        let whole = left.iter().any(|(_, residue)| *residue == Residue::Whole);
        if let Some(branch) = self.only_branch(conjunction) {
            let branch = self.narrowed(branch, conjunction, &mut left);
            return Shaped::plain(self.lower(branch, view, hint)).leaving(left);
        }
        if self.is_object(conjunction) && (self.has_members(conjunction) || whole) {
            return Shaped::defined(Shape::Struct(Box::new(self.object(id, conjunction, view, hint))));
        }
        let Some((branches, others)) = conjunction.branches.split_first() else {
            return Shaped::plain(super::lower::Lowered::plain(Type::Any)).leaving(left);
        };
        left.extend(others.iter().map(|others| (others.owner, Residue::Branches)));
        let plain = conjunction.spoken() == Kinds::NONE && conjunction.kinds == Kinds::ALL;
        if let Some(enumeration) = self
            .annotated(branches)
            .filter(|_| plain || self.is_silent_beside(conjunction))
        {
            return enumeration.leaving(left);
        }
        if self.is_keyed(branches, conjunction, true, view) {
            return Shaped::defined(Shape::KeyedUnion(self.keyed(branches, true, view, hint))).leaving(left);
        }
        let union = self.other_union(branches, conjunction, &mut left, view, hint);
        let named = branches.list.iter().any(|id| self.is_named(*id));
        match self.same_type(&union, conjunction, view, hint).filter(|_| !named) {
            Some(lowered) => {
                left.push((branches.owner, Residue::Branches));
                Shaped::plain(lowered).leaving(left)
            }
            None => Shaped::defined(Shape::Union(union)).leaving(left),
        }
    }

    /// Whether beside its unions a schema demands no more than kinds. What it says of kinds that it excludes, such as by a
    /// `format` of integers, it doesn't demand.
    fn is_silent_beside(&self, conjunction: &Conjunction) -> bool {
        conjunction.spoken().and(conjunction.kinds) == Kinds::NONE && conjunction.values.is_none()
    }

    /// The type that all variants of a union have, where it is one that says no more than its constraints.
    fn same_type(
        &mut self,
        union: &Union,
        conjunction: &Conjunction,
        view: View,
        hint: &Hint,
    ) -> Option<super::lower::Lowered> {
        let (first, rest) = union.variants.split_first()?;
        if rest.iter().any(|variant| variant.ty != first.ty) || matches!(first.ty, Type::Named(_) | Type::Boxed(_)) {
            return None;
        }
        let possible = self.possible(conjunction).without(Kind::Null);
        let beside = self.beside(conjunction);
        let beside = self.of_kinds(beside, possible);
        Some(self.lower(beside, view, hint)).filter(|lowered| lowered.ty == first.ty)
    }

    /// A branch, with what is demanded beside the union it is of. What the branch's type need not know goes to `left`.
    fn narrowed(
        &mut self,
        branch: SchemaId,
        conjunction: &Conjunction,
        left: &mut Vec<(SchemaId, Residue)>,
    ) -> SchemaId {
        let possible = self.possible(conjunction);
        if self.is_silent_beside(conjunction) {
            return self.of_kinds(branch, possible);
        }
        let of_branch = Conjunction::of(branch, self.schemas);
        let declared = |name: &String| of_branch.properties.contains_key(name);
        if demands_just_presence(conjunction) && conjunction.required.iter().all(declared) {
            let requires = |id: &&SchemaId| !self.schemas[**id].required.is_empty();
            for id in conjunction.members.iter().filter(requires) {
                if !conjunction.required.is_subset(&of_branch.required) && !left.contains(&(*id, Residue::Required)) {
                    left.push((*id, Residue::Required));
                }
            }
            return self.of_kinds(branch, possible);
        }
        let beside = self.beside(conjunction);
        let both = self.schemas.all_of(&[branch, beside]);
        self.of_kinds(both, possible)
    }

    /// What a schema demands beside its unions.
    fn beside(&mut self, conjunction: &Conjunction) -> SchemaId {
        let parts: Vec<SchemaId> = conjunction
            .members
            .iter()
            .map(|id| self.schemas.without_others(*id))
            .collect();
        self.schemas.all_of(&parts)
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
        let field = if short { words } else { "variant".to_owned() };
        let given = branches.names.0.clone();
        // It has no view of its own: what is the same in both directions is one type.
        let hint = hint.part(&field);
        let shape = match self.is_keyed(branches, conjunction, false, view) {
            true => Shape::KeyedUnion(self.keyed(branches, false, view, &hint)),
            false => Shape::Union(self.object_union(branches, conjunction, view, &hint)),
        };
        // What is told to have one name beside the properties of many objects is one type, where it is the same.
        let key = match &given {
            Some(given) => format!("{given} {}", signature(&shape)),
            None => format!(
                "{:?} {} {}",
                hint.owner().place,
                hint.path().join(" "),
                signature(&shape)
            ),
        };
        if let Some(known) = self.shared.get(&key) {
            return (*known, field);
        }
        let names: Vec<String> = branches.list.iter().map(|id| self.branch_text(*id)).collect();
        let id = self.model.types.push(Definition {
            docs: Docs::text(format!("One of {}.", names.join(", "))),
            name: String::new(),
            place: self.schemas[branches.owner].place.clone(),
            order: self.order,
            owner: None,
            size: 0,
            shape,
        });
        match &given {
            Some(given) => self.give(id, given, view, &hint),
            None => self.name_after(id, view, &hint),
        }
        self.shared.insert(key, id);
        (id, field)
    }

    /// A union whose branches are read from an object as a whole.
    fn object_union(&mut self, branches: &Branches, conjunction: &Conjunction, view: View, hint: &Hint) -> Union {
        let object = Kinds::only(Kind::Object);
        let demanded = self.demanded(branches, conjunction);
        let mut list = Vec::new();
        for id in &branches.list {
            let demanding = self.demanding(*id, &demanded);
            let branch = self.of_kinds(demanding, object);
            list.push(self.as_part(branch, conjunction, view));
        }
        self.union_of(branches, &branches.list, &list, conjunction, view, hint)
    }

    /// The properties that the object requires and that none but branches declare.
    pub(super) fn demanded(&self, branches: &Branches, conjunction: &Conjunction) -> Vec<String> {
        let list: Vec<_> = branches
            .list
            .iter()
            .map(|id| Conjunction::of(*id, self.schemas))
            .collect();
        let required = conjunction.required.iter();
        required
            .filter(|wire| !conjunction.properties.contains_key(*wire))
            .filter(|wire| list.iter().any(|branch| branch.properties.contains_key(*wire)))
            .cloned()
            .collect()
    }

    /// A branch of which the properties `names` are demanded.
    fn demanding(&mut self, branch: SchemaId, names: &[String]) -> SchemaId {
        let own = Conjunction::of(branch, self.schemas);
        let missing: Vec<String> = names
            .iter()
            .filter(|name| !own.required.contains(*name))
            .cloned()
            .collect();
        if missing.is_empty() {
            return branch;
        }
        let demand = self.schemas.requiring(missing);
        self.schemas.all_of(&[branch, demand])
    }

    /// Whether each branch is an object with one property, which no other branch has and which goes in the direction of
    /// `view`.
    fn is_keyed(&self, branches: &Branches, conjunction: &Conjunction, standalone: bool, view: View) -> bool {
        let list: Vec<_> = branches
            .list
            .iter()
            .map(|id| Conjunction::of(*id, self.schemas))
            .collect();
        let keys: HashSet<&String> = list
            .iter()
            .filter_map(|branch| branch.properties.keys().next())
            .collect();
        let possible = self.possible(conjunction);
        let has_one = |branch: &Rc<Conjunction>| {
            let Some((name, _)) = branch.properties.first().filter(|_| branch.properties.len() == 1) else {
                return false;
            };
            let goes = !branch.properties[name].iter().any(|id| self.is_other_way(*id, view));
            let alone = branch.required.iter().all(|required| required == name);
            let open = branch.unknown == Unknown::Drop || (branch.unknown == Unknown::Deny && standalone);
            let object = branch.kinds.and(possible).without(Kind::Null) == Kinds::only(Kind::Object);
            let expressed = branch.branches.is_empty() && branch.residue.is_empty();
            // Where branches exclude each other, each forbids the keys of all others.
            let others = keys
                .iter()
                .filter(|key| **key != name && branch.forbidden.contains(**key))
                .count();
            let excludes = branch.forbidden.is_empty() || (branch.forbidden.len(), others) == (others, keys.len() - 1);
            goes && alone && open && object && expressed && excludes && !conjunction.properties.contains_key(name)
        };
        // A branch that allows no other property says so for the whole object.
        let denying = list.iter().filter(|branch| branch.unknown == Unknown::Deny).count();
        branches.exclusive
            && branches.discriminator.is_none()
            && (denying == 0 || (standalone && denying == list.len()))
            && keys.len() == list.len()
            && list.iter().all(has_one)
            && self.requires_alike(branches)
            && self.demanded(branches, conjunction).is_empty()
    }

    /// Whether all branches require their properties, or none does: then the one that is present decides all the same, but
    /// to the letter.
    fn requires_alike(&self, branches: &Branches) -> bool {
        let requires = |id: &&SchemaId| !Conjunction::of(**id, self.schemas).required.is_empty();
        let number = branches.list.iter().filter(requires).count();
        number == branches.list.len() || (number == 0 && !self.is_literal())
    }

    fn keyed(&mut self, branches: &Branches, standalone: bool, view: View, hint: &Hint) -> KeyedUnion {
        self.tell_ambiguity(branches);
        let mut names = Scope::with(&[UNKNOWN]);
        let mut slots = Scope::default();
        let mut variants = Vec::new();
        let mut denies = false;
        for id in &branches.list {
            let branch = Conjunction::of(*id, self.schemas);
            let Some((wire, schemas)) = branch.properties.first() else {
                continue;
            };
            denies |= branch.unknown == Unknown::Deny;
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
                closed: branch.unknown == Unknown::Deny || !branch.forbidden.is_empty(),
                slot,
                payload,
                from: None,
            });
        }
        KeyedUnion {
            variants,
            standalone,
            denies,
            unknown: UNKNOWN.to_owned(),
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

    fn other_union(
        &mut self,
        branches: &Branches,
        conjunction: &Conjunction,
        left: &mut Vec<(SchemaId, Residue)>,
        view: View,
        hint: &Hint,
    ) -> Union {
        let named = self.objects_as_one(branches, conjunction);
        let list: Vec<SchemaId> = named.iter().map(|id| self.narrowed(*id, conjunction, left)).collect();
        self.union_of(branches, &named, &list, conjunction, view, hint)
    }

    /// The branches but for null. Where a value can be of another kind too, those of objects are one branch: an object
    /// keeps what belongs to each that it matches.
    fn objects_as_one(&mut self, branches: &Branches, conjunction: &Conjunction) -> Vec<SchemaId> {
        let object = Kinds::only(Kind::Object);
        let allowed = self.possible(conjunction).without(Kind::Null);
        let list = self.branches_but_null(branches, conjunction);
        let kinds = |lowering: &Self, id: SchemaId| {
            let possible = lowering.possible(&Conjunction::of(id, lowering.schemas));
            possible.and(allowed)
        };
        let objects = Branches {
            list: (list.iter().copied())
                .filter(|id| kinds(self, *id).contains(Kind::Object))
                .collect(),
            ..branches.clone()
        };
        if allowed == object || objects.list.len() < 2 || !self.has_object_parts(&objects) {
            return list;
        }
        let parts = objects.list.iter().map(|id| self.of_kinds(*id, object)).collect();
        let one = self.schemas.any_of(branches.owner, parts);
        let mut merged = Vec::new();
        for id in list {
            let others = kinds(self, id).without(Kind::Object);
            let is_object = objects.list.contains(&id);
            if is_object && !merged.contains(&one) {
                merged.push(one);
            }
            if !is_object || others != Kinds::NONE {
                merged.push(self.of_kinds(id, others));
            }
        }
        merged
    }

    /// The union of `list`, whose branches have the names and documentation of those in `named`, beside what else a
    /// schema demands.
    fn union_of(
        &mut self,
        branches: &Branches,
        named: &[SchemaId],
        list: &[SchemaId],
        conjunction: &Conjunction,
        view: View,
        hint: &Hint,
    ) -> Union {
        self.tell_unmapped(branches, conjunction);
        let told = self.discriminated(branches, named, list, conjunction);
        let without = told.is_none().then(|| self.dispatch(list, &conjunction.required));
        let fuller = match &without {
            Some(Dispatch::Kind(_) | Dispatch::Tag(_)) => Vec::new(),
            Some(Dispatch::Trial) | None => self.fuller(branches, named, list, told.as_ref(), view),
        };
        if matches!(without, Some(Dispatch::Trial)) {
            self.tell_overlap(branches, list, &fuller);
        }
        let mut names = Scope::with(&[UNKNOWN]);
        let mut variants = Vec::new();
        let mut first = Vec::new();
        let list = self.holding(list, told.as_ref());
        for (index, (named, id)) in named.iter().zip(&list).enumerate() {
            first.push(variants.len());
            let wanted = self.branch_name(*named);
            let tags = told
                .as_ref()
                .map_or_else(|| vec![Tag::default()], |told| told.variants(index));
            for (position, tag) in tags.into_iter().enumerate() {
                let name = match &tag {
                    Tag::Written(text) if position > 0 => variant_name(text),
                    _ => wanted.clone(),
                };
                let name = match position > 0 && name == wanted {
                    true => names.claim(&format!("{name}ByName")),
                    false => names.claim(&name),
                };
                let lowered = self.lower(*id, view, &hint.part(&wanted));
                let docs = self.docs(*named).rule(lowered.rule.as_ref());
                let docs = match (&tag, &told) {
                    (Tag::Written(text), Some(told)) => {
                        docs.note(format!("{} is {}.", span(&told.tags.property), span(text)))
                    }
                    _ => docs,
                };
                // Null is the union's: it is `Option`al as a whole.
                let (ty, rule) = match (lowered.ty, lowered.rule) {
                    (Type::Nullable(ty), Some(Rule::Nullable(rule))) => (*ty, Some(*rule)),
                    (Type::Nullable(ty), None) => (*ty, None),
                    plain => plain,
                };
                variants.push(Variant {
                    rule: rule.map(|rule| (rule_name(&name), rule)),
                    name,
                    ty,
                    from: None,
                    tag,
                    docs,
                });
            }
        }
        first.push(variants.len());
        let dispatch = match (told, without) {
            (Some(told), _) => Dispatch::Tag(told.by_variant(&first)),
            (None, without) => without.unwrap_or(Dispatch::Trial),
        };
        // What stands beside the union can contradict a variant whatever its type guarantees.
        let beside = |tags: &Tags| conjunction.properties.contains_key(&tags.property);
        if matches!(&dispatch, Dispatch::Tag(tags) if beside(tags)) {
            variants.iter_mut().for_each(|variant| variant.tag = Tag::Open);
        }
        let of_branch = |branch: usize| {
            let range = first.get(branch).zip(first.get(branch + 1));
            range.map_or(0..0, |(start, end)| *start..*end)
        };
        let pairs = fuller.into_iter().flat_map(|(one, other)| {
            of_branch(one).flat_map(move |one| of_branch(other).map(move |other| (one, other)))
        });
        Union {
            fuller: pairs.collect(),
            literal: self.is_literal(),
            variants,
            dispatch,
            exclusive: branches.exclusive,
            unknown: UNKNOWN.to_owned(),
        }
    }

    /// The branches of which there are values beside null, by what else is demanded.
    fn branches_but_null(&self, branches: &Branches, conjunction: &Conjunction) -> Vec<SchemaId> {
        let null = Kinds::only(Kind::Null);
        let possible = |id: SchemaId| self.possible(&Conjunction::of(id, self.schemas));
        let is_null = |id: SchemaId| {
            self.is_null(id) || possible(id) != Kinds::NONE && possible(id).and(conjunction.kinds) == null
        };
        branches.list.iter().copied().filter(|id| !is_null(*id)).collect()
    }

    pub(super) fn is_null(&self, id: SchemaId) -> bool {
        Conjunction::of(id, self.schemas).kinds == Kinds::only(Kind::Null)
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
        let kinds = self.possible(&conjunction).without(Kind::Null);
        let mut names = conjunction.properties.keys();
        let name = match (names.next(), names.next()) {
            (Some(only), None) => Some(only),
            _ => conjunction.required.first(),
        };
        if let Some(name) = name.filter(|_| kinds.contains(Kind::Object)) {
            return variant_name(name);
        }
        match kinds.iter().collect::<Vec<_>>().as_slice() {
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

    /// Whether the description gives a branch a name.
    pub(super) fn is_named(&self, id: SchemaId) -> bool {
        let schema = &self.schemas[id];
        schema.title.is_some() || schema.extensions.name.is_some() || self.component_name(id).is_some()
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

/// Whether of an object nothing is demanded but that properties are present.
fn demands_just_presence(conjunction: &Conjunction) -> bool {
    let rest = Conjunction {
        required: Default::default(),
        ..conjunction.clone()
    };
    rest.spoken() == Kinds::NONE && rest.values.is_none()
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
                .map(|variant| format!("{:?}", (&variant.name, &variant.ty, &variant.rule, &variant.tag)));
            let parts = parts.collect::<Vec<_>>().join(";");
            format!("{parts} {:?}", (&union.dispatch, &union.fuller))
        }
        _ => String::new(),
    }
}

/// Takes null from the branches of unions that are other names of nullable types: a union is `Option`al as a whole.
pub(super) fn without_null(types: &mut Types) {
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in ids {
        let Shape::Union(union) = &types[id].shape else {
            continue;
        };
        let inner: Vec<_> = union
            .variants
            .iter()
            .map(|variant| not_null(&variant.ty, types))
            .collect();
        let Shape::Union(union) = &mut types[id].shape else {
            continue;
        };
        for (variant, inner) in union.variants.iter_mut().zip(inner) {
            let Some((ty, rule)) = inner else { continue };
            variant.ty = ty;
            let rule = Rule::both(variant.rule.take().map(|(_, rule)| rule), rule);
            variant.rule = rule.map(|rule| (rule_name(&variant.name), rule));
        }
    }
}

/// What a type is beside null, with its constraint, where it is another name of that.
pub(super) fn not_null(ty: &Type, types: &Types) -> Option<(Type, Option<Rule>)> {
    let mut at = ty;
    // As many names as there are types lead back to one that has been.
    for _ in types.iter() {
        let Type::Named(id) = at else { return None };
        at = match &types[*id].shape {
            Shape::Alias(Type::Nullable(inner)) => return Some(((**inner).clone(), None)),
            Shape::Newtype(Type::Nullable(inner), Some(Rule::Nullable(rule))) => {
                return Some(((**inner).clone(), Some((**rule).clone())));
            }
            Shape::Alias(other) => other,
            _ => return None,
        };
    }
    None
}
