//! Objects: structs with fields, unions beside them, and demands on which properties are present.

use std::collections::HashMap;

use indexmap::{IndexMap, IndexSet};

use super::docs::Docs;
use super::lower::{Hint, Lowered, Lowering};
use super::names::{Claim, Scope, field_name, indirectness, rule_name};
use super::views::{ReadOnly, View};
use super::{Field, Flattened, Presence, Shape, Struct, Type, UnknownFields};
use crate::diagnostic::Diagnostic;
use crate::schema::{Branches, Conjunction, Discriminator, Kind, Kinds, Residue, SchemaId, Unknown, is_only};

/// What is said of the field for properties that are not declared.
const KEPT: &str = "The properties that are not declared.";

/// How deep branches are looked into for what they demand.
const NESTED: usize = 4;

impl Lowering<'_> {
    /// The struct of an object.
    pub(super) fn object(&mut self, id: SchemaId, conjunction: &Conjunction, view: View, hint: &Hint) -> Struct {
        let mut object = Struct::default();
        let mut names = Scope::default();
        let mut fields = self.field_names(conjunction, &mut names);
        let mut left = conjunction.residue.clone();
        for (wire, schemas) in &conjunction.properties {
            let required = conjunction.required.contains(wire);
            let forbidden = conjunction.forbidden.contains(wire);
            if forbidden && !required {
                self.forbidden(id, wire, schemas);
                continue;
            }
            // What must be there and must not is a field that no value meets.
            let never = forbidden.then(|| self.schemas.only(Kinds::NONE));
            if forbidden {
                self.tell_impossible(id, Kinds::only(Kind::Object));
            }
            let schemas: Vec<SchemaId> = schemas.iter().copied().chain(never).collect();
            let property = self.schemas.all_of(&schemas);
            let impossible = Conjunction::of(property, self.schemas).kinds == Kinds::NONE;
            if impossible && !required {
                self.tell_impossible(property, Kinds::ALL);
                object.forbidden.push(wire.clone());
                continue;
            }
            let name = fields.remove(wire).unwrap_or_else(|| names.claim(&field_name(wire)));
            match self.field(wire, name, property, required, view, hint) {
                Some(field) => object.fields.push(field),
                None => object.ignored.push(wire.clone()),
            }
        }
        let forbidden = conjunction
            .forbidden
            .iter()
            .filter(|wire| !conjunction.required.contains(*wire));
        object.forbidden.extend(forbidden.cloned());
        let (presence, unions): (Vec<_>, Vec<_>) = conjunction
            .branches
            .iter()
            .cloned()
            .partition(|branches| self.is_presence(branches));
        for branches in unions {
            if self.has_object_parts(&branches) {
                self.tell_mapping(&branches, conjunction);
                left.extend(self.left_to_parts(&branches, conjunction));
                if !self.parts(&branches, conjunction, &mut object, view, hint, &mut names) {
                    left.push((branches.owner, Residue::Branches));
                }
            } else {
                self.flattened(&branches, conjunction, &mut object, view, hint, &mut names);
            }
        }
        let missing = self.undeclared(id, conjunction, &mut object, view, hint, &mut names);
        let looked_at = left.iter().any(|(_, residue)| *residue == Residue::Branches);
        let mut held = match self.is_flattened(id) {
            true => Vec::new(),
            false => self.demanded_around(conjunction),
        };
        object.holds = !held.is_empty();
        for branches in presence {
            if !self.presence(&branches, conjunction, &mut object, view) {
                left.push((branches.owner, Residue::Branches));
                held.extend(branches.list.iter().flat_map(|id| self.schemas[*id].required.clone()));
            }
        }
        let sized = |id: &&SchemaId| {
            let schema = &self.schemas[**id];
            (schema.min_properties, schema.max_properties) != (None, None)
        };
        left.extend(conjunction.members.iter().filter(sized).map(|id| (*id, Residue::Size)));
        object.unknown = self.unknown(conjunction, view, hint, &mut names);
        left.extend(missing.map(|missing| (missing, Residue::Required)));
        held.retain(|wire| !object.fields.iter().any(|field| field.wire == *wire));
        if matches!(object.unknown, UnknownFields::Drop) {
            if looked_at || missing.is_some() {
                object.unknown = self.kept(Lowered::plain(Type::Any), KEPT, &mut names);
            } else if !held.is_empty() {
                let text = "The properties that are required and not declared.";
                object.unknown = self.kept(Lowered::plain(Type::Any), text, &mut names);
                object.kept = held.into_iter().collect::<IndexSet<_>>().into_iter().collect();
            }
        }
        object.assertion = (!left.is_empty()).then(|| self.left_rule(&left, view, hint));
        object
    }

    /// The names of the fields of declared properties. They are the same in both views.
    fn field_names(&mut self, conjunction: &Conjunction, names: &mut Scope) -> HashMap<String, String> {
        let claims = conjunction.properties.iter().map(|(wire, schemas)| {
            let mut given = schemas
                .iter()
                .filter_map(|id| self.schemas[*id].extensions.name.as_ref());
            let (rank, name) = match given.next() {
                Some(given) => (0, given.clone()),
                None => (indirectness(wire, &field_name(wire)), field_name(wire)),
            };
            {
                let qualified = format!("{}_property", name.trim_end_matches('_'));
                Claim::new(rank, name, qualified)
            }
        });
        let settled = names.settle(&claims.collect::<Vec<_>>());
        conjunction.properties.keys().cloned().zip(settled).collect()
    }

    /// Whether an object has more than one union: properties of its own, or several demands on its branches.
    pub(super) fn has_members(&self, conjunction: &Conjunction) -> bool {
        let several = |branches: &Branches| {
            self.is_presence(branches) || (!branches.exclusive && self.has_object_parts(branches))
        };
        !conjunction.properties.is_empty() || conjunction.branches.len() > 1 || conjunction.branches.iter().any(several)
    }

    /// Whether the property does not go in the direction of `view`.
    pub(super) fn is_other_way(&self, property: SchemaId, view: View) -> bool {
        self.differing.is_other_way(property, view, self.schemas)
    }

    /// The field of a property, or none if it does not go in the direction of `view`.
    fn field(
        &mut self,
        wire: &str,
        name: String,
        property: SchemaId,
        required: bool,
        view: View,
        hint: &Hint,
    ) -> Option<Field> {
        if self.is_other_way(property, view) {
            return None;
        }
        let conjunction = Conjunction::of(property, self.schemas);
        if let (Some([serde_json::Value::String(text)]), true) = (conjunction.values.as_deref(), required) {
            return Some(Field {
                wire: wire.to_owned(),
                name,
                ty: Type::String,
                required,
                constant: Some(text.clone()),
                rule: None,
                docs: Docs::default(),
            });
        }
        let lowered = self.lower(property, view, &hint.part(wire));
        let schema = &self.schemas[property];
        let docs = self
            .docs(property)
            .rule(lowered.rule.as_ref())
            .default_value(schema.default.as_ref());
        let docs = match (self.options.read_only(), conjunction.read_only, conjunction.write_only) {
            (ReadOnly::Annotate, true, _) => docs.note("Read-only."),
            (ReadOnly::Annotate, false, true) => docs.note("Write-only."),
            _ => docs,
        };
        Some(Field {
            wire: wire.to_owned(),
            rule: lowered.rule.map(|rule| (rule_name(&name), rule)),
            name,
            ty: lowered.ty,
            required,
            constant: None,
            docs: Docs {
                deprecated: conjunction.deprecated,
                ..docs
            },
        })
    }

    /// The schemas that require what only parts of the object declare, none of which need be there.
    fn left_to_parts(&self, branches: &Branches, conjunction: &Conjunction) -> Vec<(SchemaId, Residue)> {
        let demanded = self.demanded(branches, conjunction);
        let demands = |id: &&SchemaId| self.schemas[**id].required.iter().any(|wire| demanded.contains(wire));
        let members = conjunction.members.iter().filter(demands);
        members.map(|id| (*id, Residue::Required)).collect()
    }

    /// Properties that are required and nowhere declared are required all the same, and what others must be. Of which
    /// nothing is known but the name, there are no fields to fill in: they are kept with the undeclared properties, in a
    /// branch with those of the object around it. Returns the schema that demands them, if there are any.
    fn undeclared(
        &mut self,
        id: SchemaId,
        conjunction: &Conjunction,
        object: &mut Struct,
        view: View,
        hint: &Hint,
        names: &mut Scope,
    ) -> Option<SchemaId> {
        let mut missing = Vec::new();
        for wire in &conjunction.required {
            let known =
                conjunction.properties.contains_key(wire) || object.fields.iter().any(|field| field.wire == *wire);
            let in_branch = |branches: &Branches| self.demanded(branches, conjunction).contains(wire);
            if known || conjunction.branches.iter().any(in_branch) {
                continue;
            }
            let property = match &conjunction.unknown {
                _ if conjunction.forbidden.contains(wire) => self.of_kinds(id, Kinds::NONE),
                Unknown::Deny => self.of_kinds(id, Kinds::NONE),
                Unknown::Keep(list) if !list.is_empty() => self.schemas.all_of(list),
                Unknown::Keep(_) | Unknown::Drop if !self.is_flattened(id) => {
                    missing.push(wire.clone());
                    continue;
                }
                Unknown::Keep(_) | Unknown::Drop => {
                    object.around.push(wire.clone());
                    continue;
                }
            };
            let name = names.claim(&field_name(wire));
            object.fields.extend(self.field(wire, name, property, true, view, hint));
        }
        (!missing.is_empty()).then(|| self.schemas.requiring(missing))
    }

    /// Whether the schema is a branch that is read from the object around it, whose undeclared properties are not its own.
    pub(super) fn is_flattened(&self, id: SchemaId) -> bool {
        self.flattened.contains(&id)
    }

    /// A branch as it is read from the object `around` it. Where that has to hold what the branch demands, or declares that a
    /// property doesn't go in the direction of `view`, the branch is not the schema that may be used elsewhere.
    pub(super) fn as_part(&mut self, branch: SchemaId, around: &Conjunction, view: View) -> SchemaId {
        let own = Conjunction::of(branch, self.schemas);
        let mut other_way = IndexMap::new();
        for (wire, declared) in &around.properties {
            let property = self.schemas.all_of(declared);
            let is_mentioned = own.properties.contains_key(wire) || own.required.contains(wire);
            if is_mentioned && self.is_other_way(property, view) {
                other_way.insert(wire.clone(), property);
            }
        }
        let nested = self.demanded_around(&own);
        let demanded: Vec<String> = self.demanded_beyond(&own).cloned().collect();
        let mut parts = vec![branch];
        if !other_way.is_empty() {
            parts.push(self.schemas.declaring_as(other_way));
        }
        if !demanded.is_empty() || !nested.is_empty() {
            parts.push(self.schemas.requiring(demanded));
        }
        let part = self.schemas.all_of(&parts);
        self.flattened.insert(part);
        part
    }

    /// What a branch says in the direction of `view`: what it demands of properties that don't go there goes with them.
    pub(super) fn in_direction(&mut self, branch: SchemaId, view: View) -> Conjunction {
        let mut said = Conjunction::of(branch, self.schemas).as_ref().clone();
        said.properties.retain(|_, declared| {
            let property = self.schemas.all_of(declared);
            !self.is_other_way(property, view)
        });
        let own = Conjunction::of(branch, self.schemas);
        said.required
            .retain(|wire| said.properties.contains_key(wire) || !own.properties.contains_key(wire));
        said
    }

    /// The properties that an object requires of which neither it nor its branches know more than the name.
    fn demanded_beyond<'c>(&'c self, conjunction: &'c Conjunction) -> impl Iterator<Item = &'c String> {
        let in_branch = |wire: &String| {
            let demanded = |branches| self.demanded(branches, conjunction).contains(wire);
            conjunction.branches.iter().any(demanded)
        };
        let is_open = match &conjunction.unknown {
            Unknown::Drop => true,
            Unknown::Keep(list) => list.is_empty(),
            Unknown::Deny => false,
        };
        let required = conjunction.required.iter().filter(move |_| is_open);
        let known = |wire: &String| conjunction.properties.contains_key(wire) || conjunction.forbidden.contains(wire);
        required.filter(move |wire| !known(wire) && !in_branch(wire))
    }

    /// The properties that branches demand of the object which they are read from.
    fn demanded_around(&self, conjunction: &Conjunction) -> Vec<String> {
        let mut found = IndexSet::new();
        self.gather_around(conjunction, NESTED, &mut found);
        found.into_iter().collect()
    }

    fn gather_around(&self, conjunction: &Conjunction, nested: usize, found: &mut IndexSet<String>) {
        let Some(nested) = nested.checked_sub(1).filter(|_| self.has_members(conjunction)) else {
            return;
        };
        let unions = conjunction
            .branches
            .iter()
            .filter(|branches| !self.is_presence(branches));
        for branches in unions {
            // What the object requires and one branch declares is demanded of the other branches too.
            let demanded = match self.has_object_parts(branches) {
                true => Vec::new(),
                false => self.demanded(branches, conjunction),
            };
            for id in &branches.list {
                let mut branch = Conjunction::of(*id, self.schemas).as_ref().clone();
                branch.required.extend(demanded.iter().cloned());
                found.extend(self.demanded_beyond(&branch).cloned());
                self.gather_around(&branch, nested, found);
            }
        }
    }

    fn forbidden(&mut self, id: SchemaId, wire: &str, schemas: &[SchemaId]) {
        let place = self.schemas[*schemas.first().unwrap_or(&id)].place.clone();
        self.diagnostics.push(
            Diagnostic::warning(
                "forbidden-property",
                format!("the property `{wire}` is declared and forbidden: it is left out"),
            )
            .at(place),
        );
    }

    fn unknown(&mut self, conjunction: &Conjunction, view: View, hint: &Hint, names: &mut Scope) -> UnknownFields {
        let list = match &conjunction.unknown {
            Unknown::Drop => return UnknownFields::Drop,
            Unknown::Deny => return UnknownFields::Deny,
            Unknown::Keep(list) => list.clone(),
        };
        let lowered = match list.as_slice() {
            [] => Lowered::plain(Type::Any),
            list => {
                let value = self.schemas.all_of(list);
                self.lower(value, view, &hint.part("Value"))
            }
        };
        self.kept(lowered, KEPT, names)
    }

    fn kept(&mut self, value: Lowered, text: &str, names: &mut Scope) -> UnknownFields {
        let name = names.claim("additional_properties");
        UnknownFields::Keep(Box::new(Field {
            wire: String::new(),
            rule: value.rule.map(|rule| (rule_name(&name), rule)),
            name,
            ty: value.ty,
            required: true,
            constant: None,
            docs: Docs::text(text),
        }))
    }

    /// Whether the branches say nothing but which properties must be present.
    pub(super) fn is_presence(&self, branches: &Branches) -> bool {
        branches.list.iter().all(|id| {
            let schema = &self.schemas[*id];
            !schema.required.is_empty()
                && schema.kinds.is_none_or(|kinds| kinds == Kinds::only(Kind::Object))
                && is_only(schema, &["required", "type"])
        })
    }

    /// Demands that properties are present, unless not all of them have fields.
    fn presence(&mut self, branches: &Branches, conjunction: &Conjunction, object: &mut Struct, view: View) -> bool {
        let list: Vec<Vec<String>> = branches
            .list
            .iter()
            .map(|id| self.demanded_of(*id, conjunction, view))
            .collect();
        // A branch that demands nothing in this direction is always met.
        if list.iter().any(Vec::is_empty) {
            return true;
        }
        let field = |wire: &String| {
            let field = object.fields.iter().find(|field| field.wire == *wire)?;
            Some(((!field.required).then(|| field.name.clone()), wire.clone()))
        };
        let sets = list.iter().map(|required| required.iter().map(field).collect());
        let Some(sets) = sets.collect::<Option<Vec<_>>>() else {
            return false;
        };
        object.presence.push(Presence {
            keyword: if branches.exclusive { "oneOf" } else { "anyOf" },
            exclusive: branches.exclusive,
            sets,
        });
        true
    }

    /// The properties that a branch requires, without those that don't go in the direction of `view`: what is demanded of
    /// them goes with them.
    fn demanded_of(&mut self, branch: SchemaId, conjunction: &Conjunction, view: View) -> Vec<String> {
        let mut required = self.schemas[branch].required.clone();
        required.retain(|wire| {
            let declared = conjunction.properties.get(wire).cloned();
            !declared.is_some_and(|declared| {
                let property = self.schemas.all_of(&declared);
                self.is_other_way(property, view)
            })
        });
        required
    }

    /// Whether any number of branches may match, each an object: what belongs to every one that does is kept.
    pub(super) fn has_object_parts(&self, branches: &Branches) -> bool {
        let list = branches.list.iter().filter(|id| !self.is_null(**id));
        let conjunctions: Vec<_> = list.map(|id| Conjunction::of(*id, self.schemas)).collect();
        let object = Kinds::only(Kind::Object);
        let can_be_object = conjunctions
            .iter()
            .all(|branch| self.possible(branch).and(object) == object);
        // Where a property tells the branches apart, no two match. To the letter, a discriminator alone does not, and none
        // does whose values branches share, unless a mapping gives each value to one of them.
        let told = branches.discriminator.as_ref().filter(|_| !self.is_literal());
        let is_shared = |told: &Discriminator| told.mapping.is_empty() && self.is_shared(&told.property, &conjunctions);
        !branches.exclusive
            && told.is_none_or(is_shared)
            && can_be_object
            && self.constant_property(&conjunctions, &IndexSet::new()).is_none()
    }

    /// The parts of an object, unless what their branches demand is left to check.
    fn parts(
        &mut self,
        branches: &Branches,
        conjunction: &Conjunction,
        object: &mut Struct,
        view: View,
        hint: &Hint,
        names: &mut Scope,
    ) -> bool {
        let mut sets = Vec::new();
        let mut is_any = false;
        // Null is the object's: it is `Option`al as a whole.
        let list: Vec<SchemaId> = branches.list.iter().copied().filter(|id| !self.is_null(*id)).collect();
        for id in &list {
            let branch = self.part_name(self.as_written(*id));
            if self.demands_just_names(*id) {
                is_any = true;
                continue;
            }
            let narrowed = self.of_kinds(*id, Kinds::only(Kind::Object));
            let narrowed = self.as_part(narrowed, conjunction, view);
            let lowered = self.lower(narrowed, view, &hint.part(&branch));
            let lowered = self.named_map(narrowed, lowered, view, &hint.part(&branch));
            // Null is the whole object's.
            let ty = match lowered.ty {
                Type::Nullable(ty) => *ty,
                ty => ty,
            };
            // A part is a type of its own, with a name to tell it by; a branch that is just any object has none.
            let (Type::Named(union), None) = (ty, lowered.rule) else {
                is_any = true;
                continue;
            };
            let name = names.claim(&field_name(&branch));
            sets.push(vec![(Some(name.clone()), branch.clone())]);
            object.parts.push(Flattened {
                name,
                union,
                docs: Docs::text(format!("What the object has of {}.", super::span(&branch))),
            });
        }
        if !is_any {
            object.presence.push(Presence {
                keyword: "anyOf",
                exclusive: false,
                sets,
            });
        }
        !is_any
    }

    /// Whether a branch demands that properties are present, of which it knows no more.
    fn demands_just_names(&self, id: SchemaId) -> bool {
        let branch = Conjunction::of(id, self.schemas);
        let declares = !branch.properties.is_empty() || !branch.forbidden.is_empty();
        let groups = branch.branches.iter().all(|branches| self.is_presence(branches));
        let demands = !branch.branches.is_empty() || self.demanded_beyond(&branch).next().is_some();
        groups && demands && !declares
    }

    /// What a part is called: one that is just a map has no better name than that.
    fn part_name(&self, id: SchemaId) -> String {
        let part = Conjunction::of(id, self.schemas);
        let is_map = part.properties.is_empty() && part.required.is_empty() && part.branches.is_empty();
        match is_map && matches!(part.unknown, Unknown::Keep(_)) && !self.is_named(id) {
            true => "Map".to_owned(),
            false => self.branch_name(id),
        }
    }

    /// A map of values of a type, as a type with a name.
    fn named_map(&mut self, id: SchemaId, lowered: Lowered, view: View, hint: &Hint) -> Lowered {
        if !matches!(lowered.ty, Type::Map(_)) {
            return lowered;
        }
        let shape = match lowered.rule {
            Some(rule) => Shape::Newtype(lowered.ty, Some(rule)),
            None => Shape::Alias(lowered.ty),
        };
        Lowered::plain(Type::Named(self.define_at(id, view, hint, shape)))
    }

    fn flattened(
        &mut self,
        branches: &Branches,
        conjunction: &Conjunction,
        object: &mut Struct,
        view: View,
        hint: &Hint,
        names: &mut Scope,
    ) {
        let (union, default_field) = self.flattened_union(branches, conjunction, view, hint);
        let field = branches.names.1.clone().unwrap_or(default_field);
        object.unions.push(Flattened {
            name: names.claim(&field),
            union,
            docs: self.model.types[union].docs.clone(),
        });
    }
}
