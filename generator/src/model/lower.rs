//! From schemas to types.

use std::collections::HashMap;

use super::docs::Docs;
use super::names::{Scope, type_name};
use super::rules::{self, FormatCheck, Formats, Rule, TextRule};
use super::views::{Differing, View};
use super::{Definition, Enumeration, IntegerType, Model, Pattern, Shape, Type, TypeId, names};
use crate::diagnostic::Place;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::schema::{Conjunction, Kind, Kinds, SchemaId, Schemas, Unknown, pattern};

/// Turns schemas into types, each once for each view in which it is needed.
pub struct Lowering<'a> {
    pub(super) schemas: &'a mut Schemas,
    pub(super) model: &'a mut Model,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) formats: Formats,
    differing: Differing,
    known: HashMap<(SchemaId, View), TypeId>,
    pub(super) shared: HashMap<String, TypeId>,
    components: HashMap<SchemaId, Component>,
    pub(super) type_names: Scope,
    pattern_names: Scope,
    pub(super) order: usize,
}

/// A component schema.
#[derive(Debug, Clone)]
struct Component {
    /// The name of its type.
    name: String,
    /// Its position in the description.
    order: usize,
}

/// A schema as a type, with what the type does not guarantee.
#[derive(Debug, Clone)]
pub struct Lowered {
    /// The type.
    pub ty: Type,
    /// What is left to check.
    pub rule: Option<Rule>,
}

impl Lowered {
    fn plain(ty: Type) -> Self {
        Lowered { ty, rule: None }
    }
}

/// Where an inline schema is used, which gives its type a name.
#[derive(Debug, Clone)]
pub struct Hint {
    root: String,
    path: Vec<String>,
}

impl Hint {
    /// Directly in the type or operation `root`.
    pub fn root(root: &str) -> Self {
        Hint {
            root: root.to_owned(),
            path: Vec::new(),
        }
    }

    /// The type or operation around it.
    pub fn name(&self) -> &str {
        &self.root
    }

    /// What stands here, where the description does not say it.
    fn describe(&self) -> String {
        match self.path.as_slice() {
            [] => format!("What belongs to `{}`.", self.root),
            [only] if only == "Item" => format!("An item of `{}`.", self.root),
            [only] if only == "Value" => format!("A value of `{}`.", self.root),
            [.., of, last] if last == "Item" => format!("An item of `{of}`."),
            [.., of, last] if last == "Value" => format!("A value of `{of}`."),
            [.., last] => format!("`{last}` of `{}`.", self.root),
        }
    }

    /// In the part `name` of this place.
    pub fn part(&self, name: &str) -> Self {
        let mut path = self.path.clone();
        path.push(name.to_owned());
        Hint {
            root: self.root.clone(),
            path,
        }
    }
}

/// What a schema is, before a type is made of it.
enum Shaped {
    /// A type that needs no definition.
    Plain(Lowered),
    /// A type to be defined.
    Defined(Shape),
}

/// Lowers all component schemas, in the view of responses, so that each has a type.
pub fn lower<'a>(
    schemas: &'a mut Schemas,
    model: &'a mut Model,
    formats: Formats,
    diagnostics: &'a mut Diagnostics,
) -> Lowering<'a> {
    let differing = Differing::find(schemas);
    let mut lowering = Lowering {
        schemas,
        model,
        diagnostics,
        formats,
        differing,
        known: HashMap::new(),
        shared: HashMap::new(),
        components: HashMap::new(),
        type_names: Scope::default(),
        pattern_names: Scope::default(),
        order: 0,
    };
    let components: Vec<_> = lowering
        .schemas
        .components()
        .map(|(name, id)| (name.to_owned(), id))
        .collect();
    for (order, (name, id)) in components.iter().enumerate() {
        let wanted = lowering.schemas[*id]
            .extensions
            .name
            .clone()
            .unwrap_or_else(|| type_name(name));
        let name = lowering.type_names.claim(&wanted);
        lowering.components.insert(*id, Component { name, order });
    }
    lowering.order = components.len();
    for (_, id) in components {
        lowering.component(id, View::Output);
    }
    lowering
}

impl Lowering<'_> {
    /// The type of the schema `id` in `view`.
    pub fn lower(&mut self, id: SchemaId, view: View, hint: &Hint) -> Lowered {
        let target = self.follow(id);
        if self.components.contains_key(&target) {
            return Lowered::plain(Type::Named(self.component(target, view)));
        }
        let view = self.differing.view(target, view);
        let conjunction = Conjunction::of(target, self.schemas);
        let nullable = self.is_nullable(&conjunction);
        let lowered = match (self.known.get(&(target, view)), self.foreign(target)) {
            (Some(known), _) => Lowered::plain(Type::Named(*known)),
            (None, Some(shape)) => self.define(target, view, hint, shape),
            (None, None) => self.inline(target, &conjunction, view, hint),
        };
        if nullable && !matches!(lowered.ty, Type::Any | Type::Nullable(_)) {
            return Lowered {
                ty: Type::Nullable(Box::new(lowered.ty)),
                rule: lowered.rule.map(|rule| Rule::Nullable(Box::new(rule))),
            };
        }
        lowered
    }

    fn inline(&mut self, id: SchemaId, conjunction: &Conjunction, view: View, hint: &Hint) -> Lowered {
        if !self.is_defined(conjunction) {
            match self.shape(id, conjunction, view, hint) {
                Shaped::Plain(lowered) => return lowered,
                Shaped::Defined(shape) => return self.define(id, view, hint, shape),
            }
        }
        // The name is taken before the parts are looked at, so that types stand before those they consist of.
        let name = self.inline_name(id, view, hint);
        let own = self.reserve(id, view, name);
        self.model.types[own].docs.text.get_or_insert_with(|| hint.describe());
        match self.shape(id, conjunction, view, hint) {
            Shaped::Plain(lowered) => {
                self.model.types[own].shape = match lowered.rule {
                    Some(rule) => Shape::Newtype(lowered.ty, Some(rule)),
                    None => Shape::Alias(lowered.ty),
                };
            }
            Shaped::Defined(shape) => self.model.types[own].shape = shape,
        }
        Lowered::plain(Type::Named(own))
    }

    /// The type of the component schema `id` in `view`.
    pub fn component(&mut self, id: SchemaId, view: View) -> TypeId {
        let view = self.differing.view(id, view);
        if let Some(known) = self.known.get(&(id, view)) {
            return *known;
        }
        let Some(Component { mut name, order }) = self.components.get(&id).cloned() else {
            return self.push(id, String::new(), Shape::Alias(Type::Any));
        };
        if view == View::Input {
            name = self.type_names.claim(&format!("{name}Input"));
        }
        // Types stand by the component that they are part of, whoever asks for it first.
        let around = std::mem::replace(&mut self.order, order);
        let own = self.define_component(id, view, name);
        self.order = around;
        own
    }

    fn define_component(&mut self, id: SchemaId, view: View, name: String) -> TypeId {
        let own = self.reserve(id, view, name.clone());
        let place = self.schemas[id].place.clone();
        self.model.components.push((place, view, own));
        if let Some(shape) = self.foreign(id) {
            self.model.types[own].shape = shape;
            return own;
        }
        let target = self.follow(id);
        let shape = if target != id && self.components.contains_key(&target) {
            Shape::Alias(Type::Named(self.component(target, view)))
        } else {
            let conjunction = Conjunction::of(id, self.schemas);
            let nullable = self.is_nullable(&conjunction);
            match self.shape(id, &conjunction, view, &Hint::root(&name)) {
                Shaped::Plain(lowered) => plain_component(lowered, nullable),
                Shaped::Defined(shape) if nullable => {
                    let inner = self.type_names.claim(&format!("{name}Value"));
                    let inner = self.push(id, inner, shape);
                    Shape::Alias(Type::Nullable(Box::new(Type::Named(inner))))
                }
                Shaped::Defined(shape) => shape,
            }
        };
        if let Shape::Newtype(_, rule) = &shape {
            let docs = std::mem::take(&mut self.model.types[own].docs);
            self.model.types[own].docs = docs.rule(rule.as_ref());
        }
        self.model.types[own].shape = shape;
        own
    }

    fn foreign(&self, id: SchemaId) -> Option<Shape> {
        self.schemas[id].extensions.foreign_type.clone().map(Shape::Foreign)
    }

    fn reserve(&mut self, id: SchemaId, view: View, name: String) -> TypeId {
        let own = self.push(id, name, Shape::Alias(Type::Any));
        self.known.insert((id, view), own);
        own
    }

    fn push(&mut self, id: SchemaId, name: String, shape: Shape) -> TypeId {
        let docs = self.docs(id);
        let place = self.schemas[id].place.clone();
        self.model.types.push(Definition {
            name,
            docs,
            place,
            order: self.order,
            shape,
        })
    }

    fn define(&mut self, id: SchemaId, view: View, hint: &Hint, shape: Shape) -> Lowered {
        let name = self.inline_name(id, view, hint);
        let own = self.reserve(id, view, name);
        self.model.types[own].shape = shape;
        Lowered::plain(Type::Named(own))
    }

    /// A name for a type that is made for a place.
    pub(super) fn hinted_name(&mut self, hint: &Hint) -> String {
        let last = hint.path.last().map(String::as_str).unwrap_or_default();
        self.type_names.claim(&type_name(&format!("{} {last}", hint.root)))
    }

    /// The name of the type of an inline schema: as told, or by where it is used. Only the type around it and its own
    /// place count, so that names are short and stay when something else changes.
    fn inline_name(&mut self, id: SchemaId, view: View, hint: &Hint) -> String {
        let suffix = if view == View::Input { "Input" } else { "" };
        if let Some(name) = self.schemas[id].extensions.type_name.clone() {
            return self.type_names.claim(&format!("{name}{suffix}"));
        }
        let root = hint
            .root
            .strip_suffix("Input")
            .filter(|_| view == View::Input)
            .unwrap_or(&hint.root);
        let last = hint.path.last().map(String::as_str).unwrap_or_default();
        let short = type_name(&format!("{root} {last}")) + suffix;
        if self.type_names.is_free(&short) {
            return self.type_names.claim(&short);
        }
        self.type_names
            .claim(&(type_name(&format!("{root} {}", hint.path.join(" "))) + suffix))
    }

    /// The schema that `id` is nothing but a reference to, or `id` itself.
    pub(super) fn follow(&self, id: SchemaId) -> SchemaId {
        let mut at = id;
        // As many steps as there are schemas lead back to where one has been.
        for _ in 0..self.schemas.len() {
            if at != id && self.components.contains_key(&at) {
                return at;
            }
            let schema = &self.schemas[at];
            let next = match (schema.reference, schema.all_of.as_slice()) {
                (Some(target), []) if crate::schema::is_only(schema, |rest| rest.reference = None) => target,
                (None, [target]) if crate::schema::is_only(schema, |rest| rest.all_of.clear()) => *target,
                _ => return at,
            };
            at = next;
        }
        at
    }

    /// The component schema that `id` is nothing but a reference to.
    pub(super) fn component_name(&self, id: SchemaId) -> Option<&str> {
        self.components
            .get(&self.follow(id))
            .map(|component| component.name.as_str())
    }

    /// What the description says about the schema `id`.
    pub(super) fn docs(&self, id: SchemaId) -> Docs {
        let schema = &self.schemas[id];
        Docs {
            text: schema.description.clone().or_else(|| schema.title.clone()),
            notes: Vec::new(),
            examples: schema.examples.iter().map(ToString::to_string).collect(),
            deprecated: schema.deprecated,
        }
    }

    /// Whether null is one of several kinds of values that are allowed.
    pub(super) fn is_nullable(&self, conjunction: &Conjunction) -> bool {
        if let [branches] = conjunction.branches.as_slice()
            && conjunction.kinds.contains(Kind::Null)
        {
            let null = |id: &SchemaId| {
                let branch = Conjunction::of(*id, self.schemas);
                branch.kinds == Kinds::only(Kind::Null)
                    || (branch.kinds != Kinds::ALL && branch.kinds.contains(Kind::Null))
            };
            return branches.list.iter().any(null);
        }
        let others = kinds(conjunction).without(Kind::Null) != Kinds::NONE;
        conjunction.kinds.contains(Kind::Null) && conjunction.kinds != Kinds::ALL && others
    }

    /// Whether a type is defined for a conjunction wherever it stands.
    fn is_defined(&self, conjunction: &Conjunction) -> bool {
        let object = kinds(conjunction) == Kinds::only(Kind::Object);
        conjunction.values.is_some()
            || (object && !(conjunction.properties.is_empty() && conjunction.required.is_empty()))
            || (!conjunction.branches.is_empty() && self.only_branch(conjunction).is_none())
    }

    fn shape(&mut self, id: SchemaId, conjunction: &Conjunction, view: View, hint: &Hint) -> Shaped {
        for (place, what) in conjunction.unexpressed.clone() {
            self.diagnostics.push(
                Diagnostic::warning(
                    "unsupported-keyword",
                    format!("{what} is not supported yet here: it is not checked"),
                )
                .at(place),
            );
        }
        if conjunction.kinds == Kinds::NONE && self.schemas[id].boolean != Some(false) {
            let message = "no value can be all that is demanded here";
            let place = self.schemas[id].place.clone();
            self.diagnostics
                .push(Diagnostic::warning("impossible-schema", message).at(place));
        }
        if let Some(values) = &conjunction.values {
            return self.values(values.clone(), conjunction);
        }
        if !conjunction.branches.is_empty() {
            if let Some(branch) = self.only_branch(conjunction) {
                return Shaped::Plain(self.lower(branch, view, hint));
            }
            return Shaped::Defined(match self.is_object(conjunction) && has_members(conjunction, self) {
                true => Shape::Struct(Box::new(self.object(id, conjunction, view, hint))),
                false => self.union(conjunction, view, hint),
            });
        }
        let single: Vec<Kind> = kinds(conjunction).without(Kind::Null).iter().collect();
        Shaped::Plain(match single.as_slice() {
            [Kind::String] => self.text(conjunction, hint),
            [Kind::Boolean] => Lowered::plain(Type::Boolean),
            [Kind::Integer] => integer(conjunction),
            [Kind::Fraction] | [Kind::Integer, Kind::Fraction] => self.number(conjunction),
            [Kind::Array] => self.array(conjunction, view, hint),
            [Kind::Object] if conjunction.properties.is_empty() && conjunction.required.is_empty() => {
                match self.map(conjunction, view, hint) {
                    Some(lowered) => lowered,
                    None => return Shaped::Defined(Shape::Struct(Box::new(self.object(id, conjunction, view, hint)))),
                }
            }
            [Kind::Object] => {
                return Shaped::Defined(Shape::Struct(Box::new(self.object(id, conjunction, view, hint))));
            }
            [] if conjunction.kinds == Kinds::only(Kind::Null) => Lowered {
                ty: Type::Any,
                rule: Some(Rule::Values(vec!["null".to_owned()])),
            },
            _ => Lowered::plain(Type::Any),
        })
    }

    fn number(&mut self, conjunction: &Conjunction) -> Lowered {
        if let Some((format, place)) = &conjunction.text.format
            && ["int32", "int64", "uint32", "uint64"].contains(&format.as_str())
        {
            let message = format!("`{format}` is a format of integers: numbers with fractions are accepted");
            let diagnostic = Diagnostic::warning("misplaced-format", message).at(place.clone());
            self.diagnostics
                .push(diagnostic.help("make the type `integer`, by an overlay"));
        }
        Lowered {
            ty: Type::Number,
            rule: rules::number(&conjunction.number),
        }
    }

    fn text(&mut self, conjunction: &Conjunction, hint: &Hint) -> Lowered {
        let textual = &conjunction.text;
        let format = textual.format.as_ref().map(|(name, _)| name.as_str());
        let rule = TextRule {
            min_length: textual.min_length,
            max_length: textual.max_length,
            patterns: textual
                .patterns
                .iter()
                .filter_map(|(source, place)| self.pattern(source, place, hint))
                .collect(),
            format: format
                .and_then(FormatCheck::named)
                .filter(|_| self.formats == Formats::Assert),
        };
        Lowered {
            ty: if format == Some("password") {
                Type::Secret
            } else {
                Type::String
            },
            rule: (rule != TextRule::default()).then_some(Rule::Text(rule)),
        }
    }

    /// The constant of a pattern, by name and source.
    fn pattern(&mut self, source: &str, place: &Place, hint: &Hint) -> Option<(String, String)> {
        if let Some(known) = self.model.patterns.get(source) {
            return Some((known.name.clone(), source.to_owned()));
        }
        let matcher = match pattern::translate(source) {
            Ok(matcher) => matcher,
            Err(error) => {
                self.diagnostics.push(
                    Diagnostic::warning("invalid-pattern", format!("{error}: the pattern is not checked"))
                        .at(place.within(error.offset))
                        .help("mend the pattern, or replace it by an overlay"),
                );
                return None;
            }
        };
        if matcher.backtracks() {
            let message = "the pattern takes backtracking: a text that is undecided after much work is refused";
            self.diagnostics.push(
                Diagnostic::warning("backtracking-pattern", message)
                    .at(place.clone())
                    .help("write the pattern without back-references, or replace it by an overlay"),
            );
        }
        // A pattern is named by the first property that has it.
        let name = hint
            .path
            .iter()
            .rev()
            .find(|part| *part != "Item" && *part != "Value")
            .unwrap_or(&hint.root);
        let name = self.pattern_names.claim(&names::constant_name(name));
        self.model.patterns.insert(
            source.to_owned(),
            Pattern {
                name: name.clone(),
                matcher,
            },
        );
        Some((name, source.to_owned()))
    }

    fn array(&mut self, conjunction: &Conjunction, view: View, hint: &Hint) -> Lowered {
        let item = match conjunction.items.as_slice() {
            [] => Lowered::plain(Type::Any),
            items => {
                let items = self.schemas.all_of(items);
                self.lower(items, view, &hint.part("Item"))
            }
        };
        Lowered {
            ty: Type::Array(Box::new(item.ty)),
            rule: rules::items(conjunction, item.rule),
        }
    }

    /// The type of an object without declared properties, unless it can have none.
    fn map(&mut self, conjunction: &Conjunction, view: View, hint: &Hint) -> Option<Lowered> {
        let value = match &conjunction.unknown {
            Unknown::Deny => return None,
            Unknown::Drop => Lowered::plain(Type::Any),
            Unknown::Keep(list) if list.is_empty() => Lowered::plain(Type::Any),
            Unknown::Keep(list) => {
                let value = self.schemas.all_of(&list.clone());
                self.lower(value, view, &hint.part("Value"))
            }
        };
        Some(Lowered {
            rule: rules::entries(conjunction, value.rule),
            ty: match value.ty {
                Type::Any => Type::AnyObject,
                ty => Type::Map(Box::new(ty)),
            },
        })
    }

    fn values(&mut self, values: Vec<serde_json::Value>, conjunction: &Conjunction) -> Shaped {
        let owner = conjunction.values_from.map(|id| &self.schemas[id]);
        let extensions = owner.map(|schema| schema.extensions.clone()).unwrap_or_default();
        let every = values;
        let values: Vec<_> = every.iter().filter(|value| !value.is_null()).cloned().collect();
        let mut scope = Scope::default();
        let mut names = Vec::new();
        for (index, value) in every.iter().enumerate().filter(|(_, value)| !value.is_null()) {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let given = extensions.variant_names.get(index);
            let name = names::variant_name(given.map_or(text.as_str(), String::as_str));
            let docs = extensions
                .variant_descriptions
                .get(index)
                .map_or_else(Docs::default, Docs::text);
            names.push((scope.claim(&name), docs));
        }
        let unknown = if scope.is_free("Unknown") {
            "Unknown"
        } else {
            "Unrecognized"
        }
        .to_owned();
        let texts = values.iter().map(|value| value.as_str()).collect::<Option<Vec<_>>>();
        if let Some(texts) = texts.filter(|texts| !texts.is_empty()) {
            let variants = names
                .into_iter()
                .zip(texts)
                .map(|((name, docs), text)| (name, text.to_owned(), docs));
            return Shaped::Defined(Shape::StringEnum(Enumeration {
                variants: variants.collect(),
                unknown,
            }));
        }
        let integers = values.iter().map(serde_json::Value::as_i64).collect::<Option<Vec<_>>>();
        if let Some(integers) = integers.filter(|integers| !integers.is_empty()) {
            let variants = names
                .into_iter()
                .zip(integers)
                .map(|((name, docs), value)| (name, value, docs));
            return Shaped::Defined(Shape::IntegerEnum(Enumeration {
                variants: variants.collect(),
                unknown,
            }));
        }
        // Numbers with fractions, booleans and mixtures have no names that variants could bear.
        let all = |is: fn(&serde_json::Value) -> bool| !values.is_empty() && values.iter().all(is);
        let ty = match () {
            () if all(serde_json::Value::is_number) => Type::Number,
            () if all(serde_json::Value::is_boolean) => Type::Boolean,
            () => Type::Any,
        };
        // A value of any kind can be null as it is.
        let values = if ty == Type::Any { every } else { values };
        Shaped::Plain(Lowered {
            ty,
            rule: Some(Rule::Values(values.iter().map(ToString::to_string).collect())),
        })
    }
}

/// What a component without a shape of its own is: a constraint makes it a type, else it is just a name.
fn plain_component(lowered: Lowered, nullable: bool) -> Shape {
    let (ty, rule) = match nullable && !matches!(lowered.ty, Type::Any | Type::Nullable(_)) {
        true => (
            Type::Nullable(Box::new(lowered.ty)),
            lowered.rule.map(|rule| Rule::Nullable(Box::new(rule))),
        ),
        false => (lowered.ty, lowered.rule),
    };
    match rule {
        Some(rule) => Shape::Newtype(ty, Some(rule)),
        None => Shape::Alias(ty),
    }
}

fn integer(conjunction: &Conjunction) -> Lowered {
    let format = conjunction.text.format.as_ref().map(|(name, _)| name.as_str());
    let ty = match format {
        Some("int32") => IntegerType::I32,
        Some("uint32") => IntegerType::U32,
        Some("uint64") => IntegerType::U64,
        _ => IntegerType::I64,
    };
    Lowered {
        ty: Type::Integer(ty),
        rule: rules::integer(&conjunction.number, ty),
    }
}

/// The kinds that are meant: where `type` is left out, those that the other keywords speak of.
pub(super) fn kinds(conjunction: &Conjunction) -> Kinds {
    if conjunction.kinds != Kinds::ALL {
        return conjunction.kinds;
    }
    let text = &conjunction.text;
    let object =
        !conjunction.properties.is_empty() || !conjunction.required.is_empty() || conjunction.unknown != Unknown::Drop;
    if object {
        Kinds::only(Kind::Object)
    } else if !conjunction.items.is_empty() {
        Kinds::only(Kind::Array)
    } else if text.max_length.is_some() || text.min_length > 0 || !text.patterns.is_empty() {
        Kinds::only(Kind::String)
    } else {
        Kinds::ALL
    }
}

/// Whether an object has more than one union: properties of its own, or several demands on its branches.
fn has_members(conjunction: &Conjunction, lowering: &Lowering<'_>) -> bool {
    !conjunction.properties.is_empty()
        || conjunction.branches.len() > 1
        || conjunction
            .branches
            .iter()
            .any(|branches| !branches.exclusive || lowering.is_presence(branches))
}
