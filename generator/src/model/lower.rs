//! From schemas to types.

use std::collections::{HashMap, HashSet, VecDeque};
use std::ops::Range;
use std::rc::Rc;

use indexmap::IndexSet;

use super::assertions::{Asserted, keep_what_is_looked_at};
use super::docs::{Docs, span};
use super::impossible::Impossible;
use super::names::{Claim, Scope, type_name};
use super::overlap::unite_repeated;
pub use super::owners::Hint;
use super::owners::{GIVEN, Owner, Owners, WHOLE};
use super::rules::{self, FormatCheck, Formats, Rule, TextRule};
use super::views::{Differing, View};
use super::{Definition, Model, Options, Pattern, Shape, Type, TypeId, constructors, limits, names};
use crate::description::Description;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::schema::{Conjunction, Kind, Kinds, Residue, SchemaId, Schemas, Textual, pattern};
use crate::source::Pointer;

/// Turns schemas into types, each once for each view in which it is needed.
pub struct Lowering<'a> {
    pub(super) schemas: &'a mut Schemas,
    pub(super) model: &'a mut Model,
    pub(super) diagnostics: &'a mut Diagnostics,
    pub(super) options: Options,
    pub(super) differing: Differing,
    known: HashMap<Key, Lowered>,
    pub(super) shared: HashMap<String, TypeId>,
    components: HashMap<SchemaId, Rc<Owner>>,
    pub(super) type_names: Scope,
    /// What the types are to be called that have no name of their own.
    claims: Vec<(TypeId, Claim)>,
    pub(super) owners: Owners,
    pub(super) operation_owners: Vec<Rc<Owner>>,
    pub(super) by_place: HashMap<Pointer, SchemaId>,
    /// The names of parameters, by their places.
    pub(super) parameter_names: HashMap<Pointer, String>,
    pattern_names: Scope,
    pub(super) assertion_names: Scope,
    pub(super) asserted: Asserted,
    /// The schemas that references lead to.
    pub(super) referred: HashSet<SchemaId>,
    pub(super) order: usize,
    /// How many types that are part of each other are being made.
    depth: usize,
    /// The components that are to be defined later, for they are deep within others.
    deferred: VecDeque<Deferred>,
    /// How many fields there may still be.
    pub(super) fields: usize,
    /// Branches that are read from the object around them.
    pub(super) flattened: HashSet<SchemaId>,
    /// What no value meets.
    pub(super) impossible: IndexSet<Impossible>,
}

/// A schema in a view. Each owner has types of its own for what was made of several schemas.
type Key = (SchemaId, View, Option<Pointer>);

/// How deep within others a component is defined at once. References can lead far, and each step takes some of the stack.
const DEEPEST: usize = 64;

/// A component whose type is to be defined.
struct Deferred {
    own: TypeId,
    id: SchemaId,
    view: View,
    owner: Rc<Owner>,
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
    pub(super) fn plain(ty: Type) -> Self {
        Lowered { ty, rule: None }
    }
}

/// What a schema is, before a type is made of it.
pub(super) struct Shaped {
    what: What,
    /// What the type and its rule don't check.
    left: Vec<(SchemaId, Residue)>,
}

enum What {
    /// A type that needs no definition.
    Plain(Lowered),
    /// A type to be defined.
    Defined(Shape),
}

impl Shaped {
    pub(super) fn plain(lowered: Lowered) -> Self {
        Shaped {
            what: What::Plain(lowered),
            left: Vec::new(),
        }
    }

    pub(super) fn defined(shape: Shape) -> Self {
        Shaped {
            what: What::Defined(shape),
            left: Vec::new(),
        }
    }

    /// Leaves `left` to be checked as it is written.
    pub(super) fn leaving(mut self, left: Vec<(SchemaId, Residue)>) -> Self {
        self.left.extend(left);
        self
    }
}

/// Lowers all component schemas, in the view of responses, so that each has a type.
pub fn lower<'a>(
    description: &Description,
    schemas: &'a mut Schemas,
    model: &'a mut Model,
    options: Options,
    diagnostics: &'a mut Diagnostics,
) -> Lowering<'a> {
    unite_repeated(schemas, options.reading, diagnostics);
    keep_what_is_looked_at(schemas);
    let differing = Differing::find(schemas, options.read_only());
    for property in differing.both_ways(schemas) {
        let message = "the property tells branches apart: it goes both ways";
        let help = "take off `readOnly` or `writeOnly`, in the description or by an overlay";
        let place = schemas[property].place.clone();
        diagnostics.push(Diagnostic::warning("one-way-tag", message).at(place).help(help));
    }
    let fields = limits::fields(schemas);
    let referred = schemas.ids().filter_map(|id| schemas[id].reference).collect();
    let mut lowering = Lowering {
        schemas,
        model,
        diagnostics,
        options,
        differing,
        known: HashMap::new(),
        shared: HashMap::new(),
        components: HashMap::new(),
        type_names: Scope::default(),
        claims: Vec::new(),
        owners: Owners::default(),
        operation_owners: Vec::new(),
        by_place: HashMap::new(),
        parameter_names: HashMap::new(),
        pattern_names: Scope::default(),
        assertion_names: Scope::default(),
        asserted: Asserted::default(),
        referred,
        order: 0,
        depth: 0,
        deferred: VecDeque::new(),
        fields,
        flattened: HashSet::new(),
        impossible: IndexSet::new(),
    };
    for id in lowering.schemas.ids() {
        let place = lowering.schemas[id].place.pointer.clone();
        lowering.by_place.entry(place).or_insert(id);
    }
    let components = lowering.own_components();
    lowering.order = components.len();
    lowering.own_operations(description);
    for id in components {
        lowering.component(id, View::Output);
    }
    lowering
}

impl Lowering<'_> {
    /// Names the components: a name that is told goes before one that is written like its type, and that before others.
    fn own_components(&mut self) -> Vec<SchemaId> {
        let components: Vec<_> = self
            .schemas
            .components()
            .map(|(name, id)| (name.to_owned(), id))
            .collect();
        let claims = components.iter().map(|(name, id)| {
            let given = self.schemas[*id].extensions.name.clone();
            let rank = if given.is_some() {
                0
            } else {
                names::indirectness(name, &type_name(name))
            };
            let wanted = given.unwrap_or_else(|| type_name(name));
            Claim::new(rank, wanted.clone(), format!("{wanted}Schema"))
        });
        let names = self.type_names.settle(&claims.collect::<Vec<_>>());
        for (order, ((_, id), name)) in components.iter().zip(names).enumerate() {
            let owner = self.owners.add(Owner {
                name,
                kind: "Schema",
                place: self.schemas[*id].place.pointer.clone(),
                order,
                schema: Some(*id),
            });
            self.components.insert(*id, owner);
        }
        components.into_iter().map(|(_, id)| id).collect()
    }

    /// Names the types that have no name of their own, once all are known.
    pub fn settle_names(&mut self) {
        let mut claims = std::mem::take(&mut self.claims);
        // Who came first depends on what else there is.
        claims.sort_by(|(one, _), (other, _)| {
            let place = |id: &TypeId| &self.model.types[*id].place.pointer;
            place(one).cmp(place(other))
        });
        let unnamed: HashSet<TypeId> = claims.iter().map(|(id, _)| *id).collect();
        constructors::name_some(&mut self.model.types, &mut self.type_names, |id| !unnamed.contains(&id));
        let wanted: Vec<Claim> = claims.iter().map(|(_, claim)| claim.clone()).collect();
        let names = self.type_names.settle(&wanted);
        for ((id, _), name) in claims.into_iter().zip(names) {
            self.model.types[id].name = name;
        }
    }

    /// The type of the schema `id` in `view`.
    pub fn lower(&mut self, id: SchemaId, view: View, hint: &Hint) -> Lowered {
        let target = self.follow(id);
        if self.components.contains_key(&target) {
            return Lowered::plain(Type::Named(self.component(target, view)));
        }
        let view = self.differing.view(target, view, self.schemas);
        let conjunction = Conjunction::of(target, self.schemas);
        let hint = &match self.is_scalar(&conjunction) {
            true => hint.clone(),
            false => self.home(target, view, hint),
        };
        let key = self.key(target, view, hint);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        // Types stand by what they are part of, whoever asks for them first.
        let around = std::mem::replace(&mut self.order, hint.owner().order);
        let nullable = self.is_nullable(&conjunction);
        let (lowered, left) = self.nested(|lowering| match lowering.foreign(target) {
            Some(shape) => (lowering.define(target, view, hint, shape), Vec::new()),
            None => lowering.inline(target, &conjunction, view, hint),
        });
        let lowered = self.settle(lowered, nullable, &left, view, hint);
        // Only what has a definition must be the same wherever it is used.
        if let Some(known) = self.known.get_mut(&key) {
            *known = lowered.clone();
        }
        self.order = around;
        lowered
    }

    fn key(&self, id: SchemaId, view: View, hint: &Hint) -> Key {
        let made = !self.differing.is_written(id);
        (id, view, made.then(|| hint.owner().place.clone()))
    }

    /// A type, with null where it is allowed, and with a check of what is left.
    fn settle(
        &mut self,
        lowered: Lowered,
        nullable: bool,
        left: &[(SchemaId, Residue)],
        view: View,
        hint: &Hint,
    ) -> Lowered {
        let wrapped = matches!(lowered.ty, Type::Any | Type::Null | Type::Nullable(_));
        let lowered = match nullable && !wrapped {
            true => Lowered {
                ty: Type::Nullable(Box::new(lowered.ty)),
                rule: lowered.rule.map(|rule| Rule::Nullable(Box::new(rule))),
            },
            false => lowered,
        };
        let assertion = (!left.is_empty()).then(|| self.left_rule(left, view, hint));
        Lowered {
            ty: lowered.ty,
            rule: Rule::both(lowered.rule, assertion),
        }
    }

    fn inline(
        &mut self,
        id: SchemaId,
        conjunction: &Conjunction,
        view: View,
        hint: &Hint,
    ) -> (Lowered, Vec<(SchemaId, Residue)>) {
        if !self.is_defined(conjunction) {
            let shaped = self.shape(id, conjunction, view, hint);
            let lowered = match shaped.what {
                What::Plain(lowered) => lowered,
                What::Defined(shape) => self.define(id, view, hint, shape),
            };
            return (lowered, shaped.left);
        }
        // The name is taken before the parts are looked at, so that types stand before those they consist of.
        let own = self.reserve(id, view, hint);
        let shaped = self.shape(id, conjunction, view, hint);
        self.model.types[own].shape = match shaped.what {
            What::Plain(Lowered { ty, rule }) if rule.is_some() || ty.has_foreign() => {
                let docs = std::mem::take(&mut self.model.types[own].docs);
                self.model.types[own].docs = docs.rule(rule.as_ref());
                Shape::Newtype(ty, rule)
            }
            What::Plain(Lowered { ty, .. }) => Shape::Alias(ty),
            What::Defined(shape) => shape,
        };
        (Lowered::plain(Type::Named(own)), shaped.left)
    }

    /// The type of the component schema `id` in `view`.
    pub fn component(&mut self, id: SchemaId, view: View) -> TypeId {
        let view = self.differing.view(id, view, self.schemas);
        if let Some(Lowered {
            ty: Type::Named(known), ..
        }) = self.known.get(&(id, view, None))
        {
            return *known;
        }
        let Some(owner) = self.components.get(&id).cloned() else {
            return self.push(id, String::new(), Shape::Alias(Type::Any));
        };
        let around = std::mem::replace(&mut self.order, owner.order);
        let own = self.push(id, owner.name.clone(), Shape::Alias(Type::Any));
        self.order = around;
        if view == View::Input {
            let (name, other) = (format!("{}Input", owner.name), format!("{}AsInput", owner.name));
            self.claims.push((own, Claim::new(WHOLE, name, other)));
        }
        self.known.insert((id, view, None), Lowered::plain(Type::Named(own)));
        let place = self.schemas[id].place.clone();
        self.model.components.push((place, view, own));
        let component = Deferred { own, id, view, owner };
        if self.depth < DEEPEST {
            self.nested(|lowering| lowering.define_component(&component));
        } else {
            self.deferred.push_back(component);
        }
        own
    }

    fn define_component(&mut self, component: &Deferred) {
        // Types stand by the component that they are part of, whoever asks for it first.
        let around = std::mem::replace(&mut self.order, component.owner.order);
        let shape = self.component_shape(component);
        if let Shape::Newtype(_, rule) = &shape {
            let docs = std::mem::take(&mut self.model.types[component.own].docs);
            self.model.types[component.own].docs = docs.rule(rule.as_ref());
        }
        self.model.types[component.own].shape = shape;
        self.order = around;
    }

    /// Makes a type within those that are being made. Once there are none, what was deferred has its turn.
    fn nested<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += 1;
        let made = make(self);
        while let Some(component) = (self.depth == 1).then(|| self.deferred.pop_front()).flatten() {
            self.define_component(&component);
        }
        self.depth -= 1;
        made
    }

    fn component_shape(&mut self, component: &Deferred) -> Shape {
        let Deferred { id, view, owner, .. } = component;
        let (id, view) = (*id, *view);
        if let Some(shape) = self.foreign(id) {
            return shape;
        }
        let target = self.follow(id);
        if target != id && self.components.contains_key(&target) {
            return Shape::Alias(Type::Named(self.component(target, view)));
        }
        let hint = Hint::of(owner);
        let conjunction = Conjunction::of(id, self.schemas);
        let nullable = self.is_nullable(&conjunction);
        let shaped = self.shape(id, &conjunction, view, &hint);
        let lowered = match shaped.what {
            What::Defined(shape) if !nullable && shaped.left.is_empty() => return shape,
            What::Plain(lowered) => lowered,
            What::Defined(shape) => Lowered::plain(Type::Named(self.define_at(id, view, &hint.part("Value"), shape))),
        };
        match self.settle(lowered, nullable, &shaped.left, view, &hint) {
            Lowered { ty, rule } if rule.is_some() || ty.has_foreign() => Shape::Newtype(ty, rule),
            Lowered { ty, .. } => Shape::Alias(ty),
        }
    }

    /// A type of its own where the conversion of another crate's type has no row that could name it.
    pub(super) fn with_own_row(&mut self, lowered: Lowered, id: SchemaId, view: View, hint: &Hint) -> Lowered {
        if !lowered.ty.has_foreign() {
            return lowered;
        }
        let docs = self.docs(id).rule(lowered.rule.as_ref());
        let own = self.define_at(id, view, hint, Shape::Newtype(lowered.ty, lowered.rule));
        self.model.types[own].docs = docs;
        Lowered::plain(Type::Named(own))
    }

    fn foreign(&self, id: SchemaId) -> Option<Shape> {
        self.schemas[id].extensions.foreign_type.clone().map(Shape::Foreign)
    }

    fn reserve(&mut self, id: SchemaId, view: View, hint: &Hint) -> TypeId {
        let own = self.define_at(id, view, hint, Shape::Alias(Type::Any));
        let key = self.key(id, view, hint);
        self.known.insert(key, Lowered::plain(Type::Named(own)));
        own
    }

    /// Defines a type that is named after where it stands, or as told.
    pub(super) fn define_at(&mut self, id: SchemaId, view: View, hint: &Hint, shape: Shape) -> TypeId {
        let own = self.push(id, String::new(), shape);
        match self.schemas[id].extensions.type_name.clone() {
            Some(given) => self.give(own, &given, view, hint),
            None => self.name_after(own, view, hint),
        }
        own
    }

    /// Names a type after where it stands.
    pub(super) fn name_after(&mut self, id: TypeId, view: View, hint: &Hint) {
        self.model.types[id].owner = Some(hint.owner().place.clone());
        self.claims.push((id, hint.claim(view)));
    }

    /// Gives a type the name that is told.
    pub(super) fn give(&mut self, id: TypeId, name: &str, view: View, hint: &Hint) {
        let suffix = if view == View::Input { "Input" } else { "" };
        let other = format!("{name}Of{}{suffix}", hint.owner().name);
        self.claims
            .push((id, Claim::new(GIVEN, format!("{name}{suffix}"), other)));
    }

    pub(super) fn push(&mut self, id: SchemaId, name: String, shape: Shape) -> TypeId {
        let docs = self.docs(id);
        let place = self.schemas[id].place.clone();
        self.model.types.push(Definition {
            name,
            docs,
            place,
            order: self.order,
            owner: None,
            size: 0,
            shape,
        })
    }

    fn define(&mut self, id: SchemaId, view: View, hint: &Hint, shape: Shape) -> Lowered {
        let own = self.reserve(id, view, hint);
        self.model.types[own].shape = shape;
        Lowered::plain(Type::Named(own))
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
                (Some(target), []) if crate::schema::is_only(schema, &["$ref"]) => target,
                (None, [target]) if crate::schema::is_only(schema, &["allOf"]) => *target,
                _ => return at,
            };
            at = next;
        }
        at
    }

    /// The component that `id` is or is nothing but a reference to, and else what [`follow`](Self::follow) finds.
    pub(super) fn referent(&self, id: SchemaId) -> SchemaId {
        match self.components.contains_key(&id) {
            true => id,
            false => self.follow(id),
        }
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
        let content = [
            ("Content encoding", &schema.content_encoding),
            ("Content media type", &schema.content_media_type),
        ];
        let content = content
            .into_iter()
            .filter_map(|(name, text)| Some(format!("{name}: {}.", span(text.as_deref()?))));
        Docs {
            text: schema.description.clone().or_else(|| schema.title.clone()),
            notes: content.collect(),
            examples: schema
                .examples
                .iter()
                .map(|example| example.value.to_string())
                .collect(),
            deprecated: schema.deprecated,
        }
    }

    /// Whether a type is defined for a conjunction wherever it stands.
    fn is_defined(&self, conjunction: &Conjunction) -> bool {
        let members = !conjunction.properties.is_empty() || !conjunction.required.is_empty();
        conjunction.values.is_some()
            || (conjunction.branches.is_empty() && members && conjunction.kinds.contains(Kind::Object))
            || (!conjunction.branches.is_empty() && self.only_branch(conjunction).is_none())
    }

    fn shape(&mut self, id: SchemaId, conjunction: &Conjunction, view: View, hint: &Hint) -> Shaped {
        self.warn_excluded(id, conjunction);
        let possible = self.possible(conjunction);
        if possible == Kinds::NONE && conjunction.values.as_ref().is_none_or(Vec::is_empty) {
            return self.impossible(id);
        }
        if let Some(values) = &conjunction.values {
            if let Some((id, groups)) = self.mixed(id, values, conjunction) {
                let conjunction = Conjunction::of(id, self.schemas);
                return self.by_kind(id, &conjunction, &groups, view, hint);
            }
            return self.values(values, conjunction).leaving(conjunction.residue.clone());
        }
        if let Some(groups) = self.splits(conjunction) {
            return self.by_kind(id, conjunction, &groups, view, hint);
        }
        let possible = possible.without(Kind::Null);
        if let Some(map) = (possible == Kinds::only(Kind::Object))
            .then(|| self.too_large(id, conjunction))
            .flatten()
        {
            return map;
        }
        if !conjunction.branches.is_empty() {
            return self.branched(id, conjunction, view, hint);
        }
        let single: Vec<Kind> = possible.iter().collect();
        let lowered = match single.as_slice() {
            [Kind::String] => self.text(conjunction, hint),
            [Kind::Boolean] => Lowered::plain(Type::Boolean),
            [Kind::Integer] => self.integer(conjunction),
            [Kind::Fraction] | [Kind::Integer, Kind::Fraction] => self.number(conjunction),
            [Kind::Array] => return self.array(conjunction, view, hint),
            [Kind::Object] => return self.object_or_map(id, conjunction, view, hint),
            [] => Lowered::plain(Type::Null),
            _ => Lowered::plain(Type::Any),
        };
        Shaped::plain(lowered).leaving(conjunction.residue.clone())
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
        let format = conjunction.text.format.as_ref().map(|(name, _)| name.as_str());
        let mapped = format.and_then(|format| self.model.mapped("number", format, &Type::Number));
        let is_checked = self.options.formats == Formats::Assert || mapped.is_some();
        let is_decimal = is_checked && format == Some("decimal");
        Lowered {
            ty: mapped.unwrap_or(Type::Number),
            rule: Rule::both(rules::number(&conjunction.number), is_decimal.then(rules::decimal)),
        }
    }

    /// Whether the integers that are allowed are those of the Rust type alone is for its rule to say.
    fn integer(&mut self, conjunction: &Conjunction) -> Lowered {
        let format = conjunction.text.format.as_ref().map(|(name, _)| name.as_str());
        let ty = rules::integer_type(format, &conjunction.number, self.options.integers());
        let mapped = format.and_then(|format| self.model.mapped("integer", format, &Type::Integer(ty)));
        Lowered {
            ty: mapped.unwrap_or(Type::Integer(ty)),
            rule: rules::integer(&conjunction.number, format, ty),
        }
    }

    fn text(&mut self, conjunction: &Conjunction, hint: &Hint) -> Lowered {
        let mut rule = self.text_rule(&conjunction.text, hint);
        let format = conjunction.text.format.as_ref().map(|(name, _)| name.as_str());
        let mapped = format.and_then(|format| self.model.mapped("string", format, &Type::String));
        if mapped.as_ref().is_some_and(Type::is_checked) {
            rule.format = None;
        }
        let plain = match format {
            Some("password") => Type::Secret,
            _ => Type::String,
        };
        Lowered {
            ty: mapped.unwrap_or(plain),
            rule: (rule != TextRule::default()).then_some(Rule::Text(rule)),
        }
    }

    /// The constraint on text.
    pub(super) fn text_rule(&mut self, textual: &Textual, hint: &Hint) -> TextRule {
        let format = textual.format.as_ref().map(|(name, _)| name.as_str());
        TextRule {
            min_length: textual.min_length,
            max_length: textual.max_length,
            patterns: textual
                .patterns
                .iter()
                .filter_map(|(source, place)| self.pattern(source, place, hint))
                .collect(),
            format: format
                .and_then(FormatCheck::named)
                .filter(|_| self.options.formats == Formats::Assert),
        }
    }

    /// The constant of a pattern, by name and source.
    pub(super) fn pattern(&mut self, source: &str, place: &Place, hint: &Hint) -> Option<(String, String)> {
        if !self.model.patterns.contains_key(source) {
            let pattern = self.new_pattern(source, place, hint)?;
            self.model.patterns.insert(source.to_owned(), pattern);
        }
        let known = self.model.patterns.get(source)?;
        let told = known
            .inline_flags
            .clone()
            .map(|range| inline_flags(source, range, place));
        self.diagnostics.extend(told);
        Some((known.name.clone(), source.to_owned()))
    }

    fn new_pattern(&mut self, source: &str, place: &Place, hint: &Hint) -> Option<Pattern> {
        let matcher = match pattern::translate(source) {
            Ok(matcher) => matcher,
            Err(error) => {
                self.diagnostics.push(
                    Diagnostic::warning("invalid-pattern", format!("{error}: the pattern is not checked"))
                        .at(place.within(error.offset..error.offset))
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
        if let Some(class) = pattern::posix_class(source) {
            let named = source.get(class.clone()).unwrap_or_default();
            let message = format!("ECMA-262 has no `{named}`: its characters are taken one by one");
            self.diagnostics.push(
                Diagnostic::warning("posix-class", message)
                    .at(place.within(class))
                    .help("write the characters as ranges, such as `a-z`, with an overlay"),
            );
        }
        if matcher.counts() {
            let message = "the pattern counts many repetitions: a text that is undecided after much work is rejected";
            self.diagnostics.push(
                Diagnostic::warning("counting-pattern", message)
                    .at(place.clone())
                    .help("lower the counts with an overlay, or put them into `maxLength`"),
            );
        }
        // A pattern is named by the first property that has it.
        let name = hint
            .path()
            .iter()
            .rev()
            .find(|part| !["Item", "Value", "Key", "String", "Other"].contains(&part.as_str()))
            .unwrap_or(&hint.owner().name);
        Some(Pattern {
            name: self.pattern_names.claim(&names::constant_name(name)),
            matcher,
            inline_flags: pattern::inline_flags(source),
        })
    }
}

/// Tells of flags that are written as in other languages.
fn inline_flags(source: &str, range: Range<usize>, place: &Place) -> Diagnostic {
    let flags = source.get(range.clone()).unwrap_or_default();
    let message = format!("ECMA-262 has no `{flags}`: it is honoured for the rest of the group or pattern");
    let group = flags.trim_end_matches(')');
    Diagnostic::warning("inline-flags", message)
        .at(place.within(range))
        .help(format!(
            "write it as `{group}:…)` or in the classes, or replace the pattern by an overlay"
        ))
}
