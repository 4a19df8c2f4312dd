//! Objects: structs with fields, unions beside them, and demands on which properties are present.

use super::docs::Docs;
use super::lower::{Hint, Lowered, Lowering, kinds};
use super::names::{Scope, field_name, rule_name};
use super::views::View;
use super::{Field, Flattened, Presence, Struct, Type, UnknownFields};
use crate::diagnostic::Diagnostic;
use crate::schema::{Branches, Conjunction, Kind, Kinds, SchemaId, Unknown, is_only};

impl Lowering<'_> {
    /// The struct of an object.
    pub(super) fn object(&mut self, id: SchemaId, conjunction: &Conjunction, view: View, hint: &Hint) -> Struct {
        let mut object = Struct::default();
        let mut names = Scope::default();
        for (wire, schemas) in &conjunction.properties {
            if conjunction.forbidden.contains(wire) {
                self.forbidden(id, wire);
                continue;
            }
            let property = self.schemas.all_of(&schemas.clone());
            let required = conjunction.required.contains(wire);
            match self.field(wire, property, required, view, hint, &mut names) {
                Some(field) => object.fields.push(field),
                None => object.ignored.push(wire.clone()),
            }
        }
        let (presence, unions): (Vec<_>, Vec<_>) = conjunction
            .branches
            .iter()
            .cloned()
            .partition(|branches| self.is_presence(branches));
        for branches in unions {
            if self.adds_properties(&branches, conjunction) {
                self.add_properties(&branches, &mut object, view, hint, &mut names);
            } else if self.has_object_parts(&branches) {
                self.parts(&branches, &mut object, view, hint, &mut names);
            } else {
                self.flattened(&branches, conjunction, &mut object, view, hint, &mut names);
            }
        }
        self.undeclared(conjunction, &mut object, &mut names);
        for branches in presence {
            self.presence(&branches, &mut object);
        }
        object.unknown = self.unknown(conjunction, view, hint, &mut names);
        if conjunction.min_properties > 0 || conjunction.max_properties.is_some() {
            let place = self.schemas[id].place.clone();
            self.diagnostics.push(
                Diagnostic::warning(
                    "unsupported-keyword",
                    "limits on the number of declared properties are not checked yet",
                )
                .at(place),
            );
        }
        object
    }

    /// The field of a property, or none if it does not go in the direction of `view`.
    fn field(
        &mut self,
        wire: &str,
        property: SchemaId,
        required: bool,
        view: View,
        hint: &Hint,
        names: &mut Scope,
    ) -> Option<Field> {
        let conjunction = Conjunction::of(property, self.schemas);
        let other_way = match view {
            View::Input => conjunction.read_only,
            View::Output => conjunction.write_only,
        };
        if other_way {
            return None;
        }
        let wanted = self.schemas[property]
            .extensions
            .name
            .clone()
            .unwrap_or_else(|| field_name(wire));
        let name = names.claim(&wanted);
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

    /// Properties that are required and nowhere declared are required all the same.
    fn undeclared(&mut self, conjunction: &Conjunction, object: &mut Struct, names: &mut Scope) {
        for wire in &conjunction.required {
            let known =
                conjunction.properties.contains_key(wire) || object.fields.iter().any(|field| field.wire == *wire);
            if known || self.in_every_branch(wire, conjunction) {
                continue;
            }
            object.fields.push(Field {
                wire: wire.clone(),
                name: names.claim(&field_name(wire)),
                ty: Type::Any,
                required: true,
                constant: None,
                rule: None,
                docs: Docs::text("Required, but not described any further."),
            });
        }
    }

    fn in_every_branch(&self, wire: &str, conjunction: &Conjunction) -> bool {
        let declares = |id: &SchemaId| Conjunction::of(*id, self.schemas).properties.contains_key(wire);
        conjunction
            .branches
            .iter()
            .any(|branches| branches.list.iter().any(declares))
    }

    fn forbidden(&mut self, id: SchemaId, wire: &str) {
        let place = self.schemas[id].place.clone();
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
            [] => Lowered {
                ty: Type::Any,
                rule: None,
            },
            list => {
                let value = self.schemas.all_of(list);
                self.lower(value, view, &hint.part("Value"))
            }
        };
        let name = names.claim("additional_properties");
        UnknownFields::Keep(Box::new(Field {
            wire: String::new(),
            rule: lowered.rule.map(|rule| (rule_name(&name), rule)),
            name,
            ty: lowered.ty,
            required: true,
            constant: None,
            docs: Docs::text("The properties that are not declared."),
        }))
    }

    /// Whether the branches say nothing but which properties must be present.
    pub(super) fn is_presence(&self, branches: &Branches) -> bool {
        branches.list.iter().all(|id| {
            let schema = &self.schemas[*id];
            !schema.required.is_empty()
                && is_only(schema, |rest| {
                    rest.required.clear();
                    rest.kinds = rest.kinds.filter(|kinds| *kinds != Kinds::only(Kind::Object));
                })
        })
    }

    fn presence(&mut self, branches: &Branches, object: &mut Struct) {
        let mut sets = Vec::new();
        for id in &branches.list {
            let field = |wire: &String| {
                let field = object.fields.iter().find(|field| field.wire == *wire)?;
                Some(((!field.required).then(|| field.name.clone()), wire.clone()))
            };
            let required: Vec<_> = self.schemas[*id].required.iter().map(field).collect();
            match required.iter().cloned().collect::<Option<Vec<_>>>() {
                Some(set) => sets.push(set),
                None => {
                    let place = self.schemas[*id].place.child("required");
                    let message = "a branch requires a property that the object does not declare: it is not checked";
                    self.diagnostics
                        .push(Diagnostic::warning("unsupported-keyword", message).at(place));
                    return;
                }
            }
        }
        object.presence.push(Presence {
            keyword: if branches.exclusive { "oneOf" } else { "anyOf" },
            exclusive: branches.exclusive,
            sets,
        });
    }

    /// Whether the branches of an `anyOf` just add properties, any number of which may be present.
    fn adds_properties(&self, branches: &Branches, conjunction: &Conjunction) -> bool {
        let mut seen: Vec<String> = conjunction.properties.keys().cloned().collect();
        !branches.exclusive
            && branches.list.iter().all(|id| {
                let branch = Conjunction::of(*id, self.schemas);
                let fresh = branch.properties.keys().all(|name| !seen.contains(name));
                seen.extend(branch.properties.keys().cloned());
                fresh && self.component_name(*id).is_none() && branch.branches.is_empty() && self.is_object(&branch)
            })
    }

    fn add_properties(&mut self, branches: &Branches, object: &mut Struct, view: View, hint: &Hint, names: &mut Scope) {
        let mut sets = Vec::new();
        for id in &branches.list {
            let branch = Conjunction::of(*id, self.schemas);
            for (wire, schemas) in &branch.properties {
                let property = self.schemas.all_of(&schemas.clone());
                match self.field(wire, property, false, view, hint, names) {
                    Some(field) => object.fields.push(field),
                    None => object.ignored.push(wire.clone()),
                }
            }
            let field = |wire: &String| object.fields.iter().find(|field| field.wire == *wire);
            let set = branch
                .required
                .iter()
                .filter_map(field)
                .map(|field| (Some(field.name.clone()), field.wire.clone()));
            sets.push(set.collect::<Vec<_>>());
        }
        // A branch that requires nothing matches always.
        if sets.iter().all(|set| !set.is_empty()) {
            object.presence.push(Presence {
                keyword: "anyOf",
                exclusive: false,
                sets,
            });
        }
    }

    /// Whether any number of branches may match, each an object: what belongs to every one that does is kept.
    fn has_object_parts(&self, branches: &Branches) -> bool {
        let is_object = |id: &SchemaId| self.is_object(&Conjunction::of(*id, self.schemas));
        !branches.exclusive && branches.discriminator.is_none() && branches.list.iter().all(is_object)
    }

    fn parts(&mut self, branches: &Branches, object: &mut Struct, view: View, hint: &Hint, names: &mut Scope) {
        let mut sets = Vec::new();
        for id in &branches.list {
            let branch = self.branch_name(*id);
            let name = names.claim(&field_name(&branch));
            // A part is a type of its own, with a name to tell it by.
            let Type::Named(union) = self.lower(*id, view, &hint.part(&branch)).ty else {
                continue;
            };
            sets.push(vec![(Some(name.clone()), branch.clone())]);
            object.parts.push(Flattened {
                name,
                union,
                docs: Docs::text(format!("What the object has of {}.", super::span(&branch))),
            });
        }
        object.presence.push(Presence {
            keyword: "anyOf",
            exclusive: false,
            sets,
        });
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

    /// Whether nothing but an object is meant.
    pub(super) fn is_object(&self, conjunction: &Conjunction) -> bool {
        self.is_object_within(conjunction, 16)
    }

    /// Looks into branches of branches as deep as `depth`: a union may hold itself.
    fn is_object_within(&self, conjunction: &Conjunction, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let branch = |id: &SchemaId| self.is_object_within(&Conjunction::of(*id, self.schemas), depth);
        let branches =
            || !conjunction.branches.is_empty() && conjunction.branches.iter().all(|b| b.list.iter().all(branch));
        kinds(conjunction).without(Kind::Null) == Kinds::only(Kind::Object)
            || (kinds(conjunction) == Kinds::ALL && branches())
    }
}
