//! Schemas: each of their keywords is looked for in the type that the schema became.

mod parts;

use std::collections::HashMap;
use std::rc::Rc;

use generator::model::{FormatCheck, IntegerType, Model, Rule, Type, View};
use generator::schema::{Kind, Kinds};
use generator::source::Pointer;
use serde_json::{Value, json};

use super::assertions::Assertions;
use super::facts::{Facts, Loss};
use super::keywords::{excluded, is_idle, is_least, is_most, kinds_of, listed, named, null};
use super::operations::{ANNOTATIONS, Use};
use super::subject::{Seen, Subject};
use crate::document::Document;

/// Where a schema is, in what it is looked for, whether nothing else is demanded, and which way its values go.
type Asked = (Pointer, String, bool, Option<View>);

/// Looks for what schemas say.
pub struct Walk<'a, 'f, 'g> {
    document: Document<'a>,
    model: &'a Model,
    facts: &'f mut Facts<'g>,
    /// The direction in which the values at hand go, where it is known.
    view: Option<View>,
    /// What was lost of a schema in a subject; nothing yet while it is looked at.
    known: HashMap<Asked, Rc<[Loss]>>,
}

/// Keywords that have no place in types: they are checked as they are written, told of, or lost.
const ELSEWHERE: &[&str] = &[
    "if",
    "then",
    "else",
    "contains",
    "minContains",
    "maxContains",
    "prefixItems",
    "patternProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedItems",
    "unevaluatedProperties",
    "not",
];

/// Keywords by which a schema demands more than it says itself.
const COMPOSING: &[&str] = &["$ref", "allOf", "oneOf", "anyOf"];

/// How many references to more properties follow each other at most.
const STEPS: usize = 8;

/// The schema at hand.
struct At<'a, 'c> {
    pointer: &'c Pointer,
    keywords: &'a serde_json::Map<String, Value>,
    seen: Seen<'a>,
    /// The schemas that are one demand with it, itself the last.
    owners: Vec<Pointer>,
    /// Whether nothing else is demanded of the same values.
    alone: bool,
    losses: Vec<Loss>,
}

impl<'a, 'f, 'g> Walk<'a, 'f, 'g> {
    /// A walk over `document`, of which `model` was made.
    pub fn new(document: Document<'a>, model: &'a Model, facts: &'f mut Facts<'g>) -> Self {
        Walk {
            document,
            model,
            facts,
            view: None,
            known: HashMap::new(),
        }
    }

    /// What is lost of a schema where it is used.
    pub fn used(&mut self, used: &Use<'a>) -> Rc<[Loss]> {
        self.view = used.view;
        self.losses(&used.schema, &used.subject, true)
    }

    /// What is lost of the schema at `pointer`, which became `subject`, `alone` or together with others.
    fn losses(&mut self, pointer: &Pointer, subject: &Subject<'a>, alone: bool) -> Rc<[Loss]> {
        let key = (pointer.clone(), subject.key(), alone, self.view);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        self.known.insert(key.clone(), Rc::new([]));
        let losses: Rc<[Loss]> = self.schema(pointer, subject, &[], alone).into();
        self.known.insert(key, losses.clone());
        losses
    }

    fn schema(&mut self, pointer: &Pointer, subject: &Subject<'a>, around: &[Pointer], alone: bool) -> Vec<Loss> {
        let Some(keywords) = self.document.get(pointer).and_then(Value::as_object) else {
            return Vec::new();
        };
        // A demand that leads back to itself says nothing new.
        if around.contains(pointer) {
            return Vec::new();
        }
        let owners: Vec<Pointer> = around.iter().cloned().chain([pointer.clone()]).collect();
        let mut losses = Vec::new();
        if let Some(target) = self.document.target(pointer) {
            if !self.is_component(&target, subject) {
                losses.extend(self.schema(
                    &target,
                    subject,
                    &owners,
                    alone && (keywords.len() == 1 || self.document.is_3_0()),
                ));
            }
            if self.document.is_3_0() {
                losses.extend(self.siblings(pointer, keywords, &owners));
                return losses;
            }
        }
        losses.extend(match subject {
            Subject::Constant(text) => self.constant(pointer, keywords, text, &owners),
            Subject::Keyed(variant, denies) => self.keyed(pointer, keywords, (variant, *denies), &owners),
            Subject::Value(..) => match subject.seen(self.model) {
                Some(seen) if !seen.is_foreign() => {
                    let mut at = At {
                        pointer,
                        keywords,
                        seen,
                        owners: owners.clone(),
                        alone: alone && !COMPOSING.iter().any(|keyword| keywords.contains_key(*keyword)),
                        losses: Vec::new(),
                    };
                    self.keywords(&mut at);
                    at.losses
                }
                _ => Vec::new(),
            },
        });
        for index in 0..self.document.length(&pointer.child("allOf")) {
            losses.extend(self.schema(&pointer.child("allOf").index(index), subject, &owners, false));
        }
        for keyword in ["oneOf", "anyOf"] {
            let of_branches = self.branches(&pointer.child(keyword), subject, &owners, alone);
            let seen = subject.seen(self.model).filter(|_| !of_branches.is_empty());
            if !seen.is_some_and(|seen| self.is_asserted(&seen, pointer, keyword)) {
                losses.extend(of_branches);
            }
        }
        self.unasserted(pointer, subject, losses)
    }

    /// The losses of the schema at `pointer` but for those of keywords that are checked as they are written.
    fn unasserted(&self, pointer: &Pointer, subject: &Subject<'a>, losses: Vec<Loss>) -> Vec<Loss> {
        let Some(seen) = subject.seen(self.model).filter(|_| !losses.is_empty()) else {
            return losses;
        };
        let mut known: HashMap<String, bool> = HashMap::new();
        let mut is_asserted = |loss: &Loss| {
            let Some(keyword) = loss.at.strip_prefix(pointer) else {
                return false;
            };
            let Some(keyword) = keyword.tokens().next() else {
                return false;
            };
            let asserted = || self.is_asserted(&seen, pointer, &keyword);
            *known.entry(keyword.to_string()).or_insert_with(asserted)
        };
        losses.into_iter().filter(|loss| !is_asserted(loss)).collect()
    }

    /// Whether all values of which a keyword speaks are checked against it as it is written.
    fn is_asserted(&self, seen: &Seen<'a>, pointer: &Pointer, keyword: &str) -> bool {
        let of = |seen: &Seen<'a>| {
            let mut assertions = Assertions::new(self.document, self.model);
            let mut names = seen.assertions().into_iter();
            names.any(|name| assertions.demands(&name, pointer, keyword))
        };
        let kinds = seen.kinds(self.model).without(Kind::Null);
        let kinds = kinds_of(keyword).map_or(kinds, |spoken| spoken.and(kinds));
        // What says nothing of any value that there can be is not checked anywhere.
        of(seen) || kinds != Kinds::NONE && kinds.iter().all(|kind| self.is_asserted_of(seen, kind, &of, STEPS))
    }

    /// Whether all values of one kind are checked as they are written, be it where each branch is.
    fn is_asserted_of(&self, seen: &Seen<'a>, kind: Kind, of: &dyn Fn(&Seen<'a>) -> bool, steps: usize) -> bool {
        let seen = seen.clone().of_kind(kind, self.model);
        let Some(steps) = steps.checked_sub(1).filter(|_| !of(&seen)) else {
            return of(&seen);
        };
        let branches = seen.branches_of(kind, self.model);
        let in_branch = |branch: &Subject<'a>| {
            let branch = branch.seen(self.model);
            branch.is_some_and(|branch| self.is_asserted_of(&branch, kind, of, steps))
        };
        !branches.is_empty() && branches.iter().all(in_branch)
    }

    /// Whether `subject` is the type of the component schema `target`, which is looked at for itself.
    fn is_component(&self, target: &Pointer, subject: &Subject<'a>) -> bool {
        let Some(seen) = subject.seen(self.model) else {
            return false;
        };
        let types = self.model.components.iter();
        let (same, other): (Vec<_>, Vec<_>) = types
            .filter(|(place, _, _)| place.pointer == *target)
            .partition(|(_, view, _)| self.view.is_none_or(|own| own == *view));
        // One that looks the same in both directions has one type.
        let types = if same.is_empty() { other } else { same };
        types.iter().any(|(_, _, id)| seen.ids.contains(id))
    }

    fn siblings(
        &mut self,
        pointer: &Pointer,
        keywords: &serde_json::Map<String, Value>,
        owners: &[Pointer],
    ) -> Vec<Loss> {
        let speaks = |keyword: &&String| {
            *keyword != "$ref" && !keyword.starts_with("x-") && !ANNOTATIONS.contains(&keyword.as_str())
        };
        let target = self.document.get(&self.document.followed(pointer));
        let mut losses = Vec::new();
        for keyword in keywords.keys().filter(speaks) {
            let at = pointer.child(keyword);
            // What only repeats the target says nothing.
            let repeats = target.and_then(|target| target.get(keyword)) == keywords.get(keyword);
            losses.extend(
                self.facts
                    .check("sibling of $ref", at, owners, repeats, || keyword.clone()),
            );
        }
        losses
    }

    /// A property that has no field has just the one value that is listed.
    fn constant(
        &mut self,
        pointer: &Pointer,
        keywords: &serde_json::Map<String, Value>,
        text: &str,
        owners: &[Pointer],
    ) -> Vec<Loss> {
        let listed = listed(keywords);
        let found = listed.is_empty() || listed.iter().any(|(_, value)| **value == text);
        let loss = self
            .facts
            .check("enum", pointer.child("enum"), owners, found, || text.to_owned());
        loss.into_iter().collect()
    }

    /// A branch that is told by its property consists of that.
    fn keyed(
        &mut self,
        pointer: &Pointer,
        keywords: &serde_json::Map<String, Value>,
        (variant, denies): (&'a generator::model::KeyedVariant, bool),
        owners: &[Pointer],
    ) -> Vec<Loss> {
        let mut losses = Vec::new();
        for (name, _) in self.document.members(&pointer.child("properties")) {
            let at = pointer.child("properties").child(name);
            let found = *name == variant.wire;
            losses.extend(self.facts.check("property", at.clone(), owners, found, || name.clone()));
            if found {
                losses.extend(self.losses(&at, &Subject::payload(variant), false).iter().cloned());
            }
        }
        if let Some(rest) = keywords.get("additionalProperties") {
            let at = pointer.child("additionalProperties");
            let what = || rest.to_string();
            let found = *rest == Value::Bool(true) || (denies && *rest == Value::Bool(false));
            losses.extend(self.facts.check("additionalProperties", at, owners, found, what));
        }
        losses
    }

    /// The branches of a union: each is a branch of a type, or demands something of the type itself.
    fn branches(&mut self, at: &Pointer, subject: &Subject<'a>, owners: &[Pointer], alone: bool) -> Vec<Loss> {
        let is_null = |at: &Pointer| {
            let branch = self.document.get(&self.document.followed(at));
            branch.is_some_and(|branch| {
                branch["type"] == "null" || branch["enum"] == json!([null]) || branch.get("const") == Some(&Value::Null)
            })
        };
        let all = (0..self.document.length(at)).map(|index| at.index(index));
        let leads_back = |at: &Pointer| owners.contains(&self.document.followed(at));
        // What is composed of a parent is not asked whether it is one of the parent's branches.
        if owners.len() > 1 && all.clone().any(|at| leads_back(&at)) {
            return Vec::new();
        }
        let (null, written): (Vec<_>, Vec<_>) = all.partition(is_null);
        let subject = &match null.is_empty() {
            true => subject.clone(),
            false => subject.not_null(self.model),
        };
        let Some(seen) = subject.seen(self.model).filter(|seen| !seen.is_foreign()) else {
            return Vec::new();
        };
        let unions = seen.branches(self.model);
        let scattered = seen.scattered(self.model);
        // What is demanded beside an enumeration can leave some of its values out.
        let mut losses = match alone {
            true => self.annotated(&written, &seen, owners),
            false => Vec::new(),
        };
        for (index, branch) in written.iter().enumerate() {
            let fitting = unions.iter().filter(|union| union.len() == written.len());
            // A branch can be several variants.
            let unlike = unions.iter().filter(|union| union.len() != written.len()).flatten();
            let fitting = fitting.filter_map(|union| union.get(index));
            let candidates = fitting.chain(unlike).chain(&scattered).cloned();
            let kind = branch.child("type");
            // What is of another kind is hardly what the branch became.
            let weight = |losses: &[Loss]| (losses.iter().any(|loss| loss.at == kind), losses.len());
            let mut best = self.schema(branch, subject, owners, false);
            for candidate in candidates {
                if best.is_empty() {
                    break;
                }
                let other = match self.document.target(branch) {
                    Some(target) if self.is_component(&target, &candidate) => Vec::new(),
                    _ => self.schema(branch, &candidate, owners, false),
                };
                if weight(&other) < weight(&best) {
                    best = other;
                }
            }
            losses.extend(best);
        }
        losses
    }

    /// The branches of an annotated enumeration, each of which is one value.
    fn annotated(&mut self, branches: &[Pointer], seen: &Seen<'a>, owners: &[Pointer]) -> Vec<Loss> {
        let Some(values) = seen.values() else { return Vec::new() };
        let mut losses = Vec::new();
        for branch in branches {
            let keywords = self
                .document
                .get(&self.document.followed(branch))
                .and_then(Value::as_object);
            if let [(_, value)] = keywords.map(listed).unwrap_or_default().as_slice() {
                let found = values.contains(&value.to_string());
                let what = || value.to_string();
                losses.extend(self.facts.check("enum value", branch.clone(), owners, found, what));
            }
        }
        losses
    }

    fn check(&mut self, at: &mut At<'a, '_>, keyword: &'static str, found: bool) {
        self.check_at(at, keyword, at.pointer.child(keyword), found, None);
    }

    fn check_at(&mut self, at: &mut At<'a, '_>, kind: &'static str, place: Pointer, found: bool, what: Option<&str>) {
        let written = || match what {
            Some(what) => what.to_owned(),
            None => self
                .document
                .get(&place)
                .map(|value| value.to_string().chars().take(80).collect())
                .unwrap_or_default(),
        };
        let text = if found { String::new() } else { written() };
        let loss = self.facts.check(kind, place, &at.owners, found, || text);
        at.losses.extend(loss);
    }

    fn keywords(&mut self, at: &mut At<'a, '_>) {
        self.kinds(at);
        self.values(at);
        self.text(at);
        self.numbers(at);
        self.items(at);
        self.properties(at);
        self.discriminator(at);
        for keyword in ELSEWHERE {
            if at.keywords.contains_key(*keyword) && !is_idle(keyword, at.keywords) {
                let found = match *keyword {
                    "patternProperties" => self.pattern_of_names(at),
                    "propertyNames" => self.names(at),
                    "prefixItems" => self.places(at, keyword),
                    "not" => self.absence(at),
                    _ => false,
                };
                self.check(at, keyword, found);
            }
        }
    }

    /// What `keyword` says at `place` of a part of the value, which became `subject` or is checked as it is written.
    fn part(&mut self, at: &mut At<'a, '_>, keyword: &str, place: &Pointer, subject: &Subject<'a>) {
        let losses = self.losses(place, subject, at.alone);
        if !losses.is_empty() && !self.is_asserted(&at.seen, at.pointer, keyword) {
            at.losses.extend(losses.iter().cloned());
        }
    }

    /// `type`: nothing else is accepted, and, where nothing else is demanded, nothing less.
    fn kinds(&mut self, at: &mut At<'a, '_>) {
        let Some(mut kinds) = at.keywords.get("type").and_then(named) else {
            return;
        };
        if at.keywords.get("nullable") == Some(&Value::Bool(true)) {
            kinds = kinds.or(Kinds::only(Kind::Null));
        }
        let accepted = match at.seen.values() {
            Some(values) => values
                .iter()
                .filter_map(|value| serde_json::from_str(value).ok())
                .map(|value| Kinds::of(&value))
                .fold(Kinds::NONE, Kinds::or)
                .or(null(at.seen.nullable)),
            None => at.seen.kinds(self.model),
        };
        let alone = at.alone && !at.keywords.contains_key("enum") && !at.keywords.contains_key("const");
        let found = accepted.and(kinds) == accepted && (!alone || accepted == kinds);
        let what = format!("{kinds:?} became {accepted:?}");
        self.check_at(at, "type", at.pointer.child("type"), found, Some(&what));
    }

    fn values(&mut self, at: &mut At<'a, '_>) {
        let nullable = at.seen.nullable;
        let alone = at.alone;
        for (place, value) in listed(at.keywords) {
            let place = place.iter().fold(at.pointer.clone(), |place, token| place.child(token));
            // What is listed may be of several kinds, which have a type each.
            let kind = Kinds::of(value).without(Kind::Null).iter().next();
            let of_kind = kind.map(|kind| at.seen.clone().of_kind(kind, self.model));
            let found = match of_kind.as_ref().unwrap_or(&at.seen).values() {
                None => value.is_null() && nullable,
                Some(values) => {
                    let equal = |text: &String| serde_json::from_str::<Value>(text).is_ok_and(|it| it == *value);
                    !alone || values.iter().any(equal) || (value.is_null() && nullable) || excluded(at.keywords, value)
                }
            };
            self.check_at(at, "enum value", place, found, None);
        }
    }

    /// Whether all values of `kind` that the subject accepts have a rule that satisfies `test`.
    fn is_ruled(&self, seen: &Seen<'a>, kind: Kind, test: &dyn Fn(&Type, &Rule) -> bool) -> bool {
        let seen = seen.clone().of_kind(kind, self.model);
        if !seen.kinds(self.model).contains(kind) || seen.values().is_some() {
            return true;
        }
        if seen.rules.iter().any(|rule| test(&seen.ty, rule)) || test(&seen.ty, &Rule::Values(Vec::new())) {
            return true;
        }
        let branches = seen.branches_of(kind, self.model);
        let is_ruled = |branch: &Subject<'a>| {
            let seen = branch.seen(self.model);
            seen.is_some_and(|seen| self.is_ruled(&seen, kind, test))
        };
        !branches.is_empty() && branches.iter().all(is_ruled)
    }

    fn ruled(&mut self, at: &mut At<'a, '_>, keyword: &'static str, kind: Kind, test: &dyn Fn(&Type, &Rule) -> bool) {
        let said = at.keywords.get("type").and_then(named).unwrap_or(Kinds::ALL);
        let found = !said.contains(kind) || self.is_ruled(&at.seen, kind, test);
        self.check(at, keyword, found);
    }

    fn text(&mut self, at: &mut At<'a, '_>) {
        let keywords = at.keywords;
        let count = |keyword: &str| keywords.get(keyword).and_then(Value::as_u64);
        if let Some(limit) = count("minLength").filter(|limit| *limit > 0) {
            let test = |_: &Type, rule: &Rule| matches!(rule, Rule::Text(rule) if rule.min_length >= limit);
            self.ruled(at, "minLength", Kind::String, &test);
        }
        if let Some(limit) = count("maxLength") {
            let test = |_: &Type, rule: &Rule| matches!(rule, Rule::Text(rule) if rule.max_length.is_some_and(|it| it <= limit));
            self.ruled(at, "maxLength", Kind::String, &test);
        }
        if let Some(pattern) = keywords.get("pattern").and_then(Value::as_str) {
            let test = |_: &Type, rule: &Rule| matches!(rule, Rule::Text(rule) if rule.patterns.iter().any(|(_, source)| source == pattern));
            self.ruled(at, "pattern", Kind::String, &test);
        }
        let Some(format) = keywords.get("format").and_then(Value::as_str) else {
            return;
        };
        let integer = match format {
            "int32" => Some(IntegerType::I32),
            "uint32" => Some(IntegerType::U32),
            "int64" => Some(IntegerType::I64),
            "uint64" => Some(IntegerType::U64),
            _ => None,
        };
        if let Some(integer) = integer {
            let test = |ty: &Type, _: &Rule| *ty == Type::Integer(integer);
            self.ruled(at, "format", Kind::Integer, &test);
        } else if format == "password" {
            let test = |ty: &Type, _: &Rule| *ty == Type::Secret;
            self.ruled(at, "format", Kind::String, &test);
        } else if FormatCheck::named(format).is_some() {
            let test = |_: &Type, rule: &Rule| matches!(rule, Rule::Text(rule) if rule.format.is_some_and(|it| it.name == format));
            self.ruled(at, "format", Kind::String, &test);
        }
    }

    fn numbers(&mut self, at: &mut At<'a, '_>) {
        let keywords = at.keywords;
        let number = |keyword: &str| keywords.get(keyword).and_then(Value::as_f64);
        let flag = |keyword: &str| keywords.get(keyword) == Some(&Value::Bool(true));
        for (keyword, exclusive) in [("minimum", flag("exclusiveMinimum")), ("exclusiveMinimum", true)] {
            if let Some(limit) = number(keyword) {
                self.ruled(at, keyword, Kind::Integer, &|ty, rule| {
                    is_least(ty, rule, limit, exclusive)
                });
                self.ruled(at, keyword, Kind::Fraction, &|ty, rule| {
                    is_least(ty, rule, limit, exclusive)
                });
            }
        }
        for (keyword, exclusive) in [("maximum", flag("exclusiveMaximum")), ("exclusiveMaximum", true)] {
            if let Some(limit) = number(keyword) {
                self.ruled(at, keyword, Kind::Integer, &|ty, rule| {
                    is_most(ty, rule, limit, exclusive)
                });
                self.ruled(at, keyword, Kind::Fraction, &|ty, rule| {
                    is_most(ty, rule, limit, exclusive)
                });
            }
        }
        if let Some(step) = number("multipleOf") {
            let divides = |of: f64| of % step == 0.0;
            let test = |ty: &Type, rule: &Rule| match rule {
                Rule::Integer(rule) => rule.multiple_of.is_some_and(|of| divides(of as f64)),
                Rule::Number(rule) => rule.multiple_of.is_some_and(divides),
                _ => step == 1.0 && matches!(ty, Type::Integer(_)),
            };
            self.ruled(at, "multipleOf", Kind::Integer, &test);
        }
    }
}
