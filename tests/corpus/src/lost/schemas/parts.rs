//! Parts of values: items, properties and names, each looked for where the type has it.

use generator::model::{Dispatch, Rule, Shape, Type, View};
use generator::schema::Kind;
use generator::source::Pointer;
use serde_json::Value;

use super::{At, STEPS, Walk};
use crate::lost::assertions::Assertions;
use crate::lost::keywords::is_anything;
use crate::lost::subject::{Property, Rest, Seen, Subject};

impl<'a> Walk<'a, '_, '_> {
    /// Whether a pattern of names is that of a map, which has no others.
    pub(super) fn pattern_of_names(&mut self, at: &mut At<'a, '_>) -> bool {
        let place = at.pointer.child("patternProperties");
        let object = at.seen.clone().of_kind(Kind::Object, self.model);
        let Some((_, source)) = object.names().and_then(|names| names.patterns.first()) else {
            return false;
        };
        let Rest::Kept(subject) = object.rest() else {
            return false;
        };
        let mut written = self.document.members(&place);
        let found = written.all(|(name, _)| name == source);
        self.part(at, "patternProperties", &place.child(source), &subject);
        found
    }

    /// Whether names are text of which something is demanded; what is lost of it is noted.
    pub(super) fn names(&mut self, at: &mut At<'a, '_>) -> bool {
        let object = at.seen.clone().of_kind(Kind::Object, self.model);
        let names = object.names().cloned();
        let name = Subject::new(&Type::String, names.clone().map(Rule::Text).as_ref());
        // No name is of another kind, whether or not that is allowed.
        let losses = self.losses(&at.pointer.child("propertyNames"), &name, false);
        if names.is_none() {
            return losses.is_empty();
        }
        at.losses.extend(losses.iter().cloned());
        true
    }

    /// Whether a list has just as many values as `keyword` describes; what is lost of each is noted.
    pub(super) fn places(&mut self, at: &mut At<'a, '_>, keyword: &str) -> bool {
        let Some(places) = at.seen.clone().of_kind(Kind::Array, self.model).places() else {
            return false;
        };
        let written = at.pointer.child(keyword);
        for (index, subject) in places.iter().enumerate() {
            self.part(at, keyword, &written.index(index), subject);
        }
        places.len() == self.document.length(&written)
    }

    /// Whether a `not` says nothing but that properties must be absent, and they must.
    pub(super) fn absence(&self, at: &At<'a, '_>) -> bool {
        let not = at.pointer.child("not");
        let any_of = not.child("anyOf");
        let list = match self.document.length(&any_of) {
            0 => vec![not],
            length => (0..length).map(|index| any_of.index(index)).collect(),
        };
        let object = at.seen.object();
        list.iter().all(|at| {
            let required = self.document.get(&at.child("required")).and_then(Value::as_array);
            let [name] = required.map_or(&[][..], Vec::as_slice) else {
                return false;
            };
            let mut forbidden = object.into_iter().flat_map(|object| &object.forbidden);
            self.document.members(at).count() == 1 && forbidden.any(|known| name == known)
        })
    }

    pub(super) fn items(&mut self, at: &mut At<'a, '_>) {
        let keywords = at.keywords;
        let count = |keyword: &str| keywords.get(keyword).and_then(Value::as_u64);
        if let Some(limit) = count("minItems").filter(|limit| *limit > 0) {
            let test = |ty: &Type, rule: &Rule| {
                matches!(rule, Rule::Items(min, ..) if *min >= limit)
                    || matches!(ty, Type::Tuple(places) if places.len() as u64 >= limit)
            };
            self.ruled(at, "minItems", Kind::Array, &test);
        }
        if let Some(limit) = count("maxItems") {
            let test = |ty: &Type, rule: &Rule| {
                matches!(rule, Rule::Items(_, Some(max), ..) if *max <= limit)
                    || matches!(ty, Type::Tuple(places) if places.len() as u64 <= limit)
            };
            self.ruled(at, "maxItems", Kind::Array, &test);
        }
        if keywords.get("uniqueItems") == Some(&Value::Bool(true)) {
            let test = |_: &Type, rule: &Rule| matches!(rule, Rule::Items(_, _, true, _));
            self.ruled(at, "uniqueItems", Kind::Array, &test);
        }
        let list = at.seen.clone().of_kind(Kind::Array, self.model);
        if keywords.get("items").is_some_and(|items| !is_anything(items))
            && list.kinds(self.model).contains(Kind::Array)
        {
            match &list.ty {
                Type::Array(_) if keywords.get("items") == Some(&Value::Bool(false)) => {
                    let placed = self.document.length(&at.pointer.child("prefixItems")) as u64;
                    let test = |_: &Type, rule: &Rule| matches!(rule, Rule::Items(_, Some(max), ..) if *max <= placed);
                    self.ruled(at, "items", Kind::Array, &test);
                }
                Type::Array(inner) => {
                    let subject = list.each(inner);
                    self.part(at, "items", &at.pointer.child("items"), &subject);
                }
                // There is none after those that have a place of their own.
                Type::Tuple(places) if places.len() == self.document.length(&at.pointer.child("prefixItems")) => {}
                Type::Tuple(_) if keywords.get("items").is_some_and(Value::is_array) => {
                    let found = self.places(at, "items");
                    self.check(at, "items", found);
                }
                // The branch that is a list has them.
                _ if matches!(list.shape, Some(Shape::Union(_))) => {}
                _ => self.check(at, "items", false),
            }
        }
    }

    pub(super) fn properties(&mut self, at: &mut At<'a, '_>) {
        let whole = at.seen.clone();
        self.members_of(at, whole.clone(), STEPS);
        at.seen = whole;
    }

    /// What is said of the members of objects: of a union, each branch that can be an object has it.
    fn members_of(&mut self, at: &mut At<'a, '_>, seen: Seen<'a>, steps: usize) {
        let seen = seen.of_kind(Kind::Object, self.model);
        if !seen.kinds(self.model).contains(Kind::Object) {
            return;
        }
        let branches = seen.branches_of(Kind::Object, self.model);
        let branches: Option<Vec<Seen<'a>>> = branches.iter().map(|branch| branch.seen(self.model)).collect();
        match (branches, steps.checked_sub(1)) {
            (Some(branches), Some(steps)) if !branches.is_empty() => {
                for branch in branches {
                    self.members_of(at, branch, steps);
                }
            }
            _ => {
                at.seen = seen;
                self.members(at);
            }
        }
    }

    fn members(&mut self, at: &mut At<'a, '_>) {
        self.declared(at, &at.pointer.child("properties"), STEPS);
        let required = at.keywords.get("required").and_then(Value::as_array);
        for (index, name) in required.into_iter().flatten().enumerate() {
            if let Some(name) = name.as_str() {
                // What is declared nowhere has no field: whether it is there is checked.
                let assertions = Assertions::new(self.document, self.model);
                let mut checked = at.seen.assertions().into_iter();
                let found = at.seen.requires(name, self.model) || checked.any(|it| assertions.requires(&it, name));
                self.check_at(
                    at,
                    "required",
                    at.pointer.child("required").index(index),
                    found,
                    Some(name),
                );
            }
        }
        let count = |keyword: &str| at.keywords.get(keyword).and_then(Value::as_u64);
        let (least, most) = (count("minProperties"), count("maxProperties"));
        if let Some(limit) = least.filter(|limit| *limit > 0) {
            let required = |field: &&generator::model::Field| field.required;
            let fields = at
                .seen
                .object()
                .map_or(0, |it| it.fields.iter().filter(required).count());
            let test = |_: &Type, rule: &Rule| matches!(rule, Rule::Entries(min, ..) if *min >= limit);
            let found = fields as u64 >= limit || self.is_ruled(&at.seen, Kind::Object, &test);
            self.check(at, "minProperties", found);
        }
        if let Some(limit) = most {
            let test = |_: &Type, rule: &Rule| matches!(rule, Rule::Entries(_, Some(max), ..) if *max <= limit);
            self.ruled(at, "maxProperties", Kind::Object, &test);
        }
        self.rest(at);
    }

    /// The properties at `properties`, and those that a reference in the place of one leads to.
    fn declared(&mut self, at: &mut At<'a, '_>, properties: &Pointer, steps: usize) {
        let Some(steps) = steps.checked_sub(1) else { return };
        for (name, property) in self.document.members(properties) {
            let place = properties.child(name);
            if name == "$ref" && property.is_string() {
                let more = self.document.target(properties);
                more.into_iter().for_each(|more| self.declared(at, &more, steps));
                continue;
            }
            match at.seen.property(name) {
                Property::Field(field) => {
                    self.check_at(at, "property", place.clone(), true, None);
                    self.part(at, "properties", &place, &Subject::field(field));
                }
                Property::Ignored => {
                    let found = !self.goes_this_way(property);
                    self.check_at(at, "property", place, found, Some(name));
                }
                Property::None if *property == Value::Bool(false) => {}
                Property::None => self.check_at(at, "property", place, false, Some(name)),
            }
        }
    }

    /// Whether a property is for the direction at hand, and for no other.
    fn goes_this_way(&self, property: &Value) -> bool {
        let says = |keyword: &str| property.get(keyword) == Some(&Value::Bool(true));
        match self.view {
            Some(View::Input) => says("writeOnly") && !says("readOnly"),
            Some(View::Output) => says("readOnly") && !says("writeOnly"),
            None => false,
        }
    }

    fn rest(&mut self, at: &mut At<'a, '_>) {
        let Some(written) = at.keywords.get("additionalProperties") else {
            return;
        };
        match at.seen.rest() {
            // A map in which nothing is allowed is an object without properties; a stricter part may deny the rest.
            Rest::Denied => self.check(at, "additionalProperties", true),
            // Names that do not match the pattern of a map are refused.
            Rest::Kept(_)
                if *written == Value::Bool(false)
                    && at.seen.names().is_some_and(|names| !names.patterns.is_empty()) =>
            {
                self.check(at, "additionalProperties", true);
            }
            Rest::Kept(subject) if *written != Value::Bool(false) => {
                self.check(at, "additionalProperties", true);
                self.part(
                    at,
                    "additionalProperties",
                    &at.pointer.child("additionalProperties"),
                    &subject,
                );
            }
            _ => self.check(at, "additionalProperties", false),
        }
    }

    /// The values of a discriminator that are mapped to schemas.
    pub(super) fn discriminator(&mut self, at: &mut At<'a, '_>) {
        if !at.keywords.contains_key("oneOf") && !at.keywords.contains_key("anyOf") {
            return;
        }
        let mapping = at.pointer.child("discriminator").child("mapping");
        let union = |shape: &'a Shape| match shape {
            Shape::Union(union) => Some(union),
            _ => None,
        };
        let flattened = at.seen.object().into_iter().flat_map(|object| &object.unions);
        let flattened = flattened.filter_map(|it| union(&self.model.types[it.union].shape));
        let own = at.seen.shape.and_then(union);
        let tags: Vec<String> = flattened
            .chain(own)
            .filter_map(|union| match &union.dispatch {
                Dispatch::Tag(tags) => Some(tags.values.iter().flatten()),
                _ => None,
            })
            .flatten()
            .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            .collect();
        // One branch needs not be told from others.
        let single = tags.is_empty() && at.seen.branches(self.model).iter().all(Vec::is_empty);
        for (value, _) in self.document.members(&mapping).filter(|_| !single) {
            let found = tags.contains(value);
            self.check_at(at, "discriminator value", mapping.child(value), found, Some(value));
        }
    }
}
