//! Schemas that are checked as they are written (JSON Schema 2020-12, Core and Validation): the demands that types and
//! [rules](super::rules) don't express, such as `not` and `if`.

mod elements;
mod members;

use serde_json::Value;

use super::equality;
use super::json::{Encoded, Json};
use super::path::Path;
use super::pattern::Pattern;
use super::rules::{Number, Text};
use super::validate::Rule;
use super::violation::Violations;

/// A schema. Each field is the keyword of its name; those that are absent demand nothing.
#[derive(Debug, Clone, Copy)]
pub struct Schema {
    /// `false`: no value is valid.
    pub never: bool,
    /// `type`: any of these.
    pub types: &'static [Type],
    /// `enum`: one of these, as JSON.
    pub values: Option<&'static [&'static str]>,
    /// `minLength`, `maxLength`, `pattern` and `format`.
    pub text: Text,
    /// `minimum`, `exclusiveMinimum`, `maximum` and `exclusiveMaximum`.
    pub number: Number,
    /// `multipleOf`.
    pub multiple_of: &'static [f64],

    /// `prefixItems`.
    pub prefix_items: &'static [&'static Schema],
    /// `items`.
    pub items: Option<&'static Schema>,
    /// `contains`, `minContains` and `maxContains`.
    pub contains: Option<(&'static Schema, usize, usize)>,
    /// `unevaluatedItems`.
    pub unevaluated_items: Option<&'static Schema>,
    /// `minItems`.
    pub min_items: usize,
    /// `maxItems`.
    pub max_items: usize,
    /// `uniqueItems`.
    pub unique_items: bool,

    /// `properties`.
    pub properties: &'static [(&'static str, &'static Schema)],
    /// `patternProperties`.
    pub pattern_properties: &'static [(&'static Pattern, &'static Schema)],
    /// `additionalProperties`.
    pub additional_properties: Option<&'static Schema>,
    /// `unevaluatedProperties`.
    pub unevaluated_properties: Option<&'static Schema>,
    /// `propertyNames`.
    pub property_names: Option<&'static Schema>,
    /// `required`.
    pub required: &'static [&'static str],
    /// `minProperties`.
    pub min_properties: usize,
    /// `maxProperties`.
    pub max_properties: usize,
    /// `dependentRequired`.
    pub dependent_required: &'static [(&'static str, &'static [&'static str])],
    /// `dependentSchemas`.
    pub dependent_schemas: &'static [(&'static str, &'static Schema)],

    /// `$ref` and `allOf`.
    pub all_of: &'static [&'static Schema],
    /// `anyOf`.
    pub any_of: &'static [&'static Schema],
    /// `oneOf`.
    pub one_of: &'static [&'static Schema],
    /// `not`.
    pub not: Option<&'static Schema>,
    /// `if`, with `then` and `else`.
    pub condition: Option<(&'static Schema, &'static Schema, &'static Schema)>,
}

/// A value of `type` (JSON Schema Validation, section 6.1.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// `null`.
    Null,
    /// `boolean`.
    Boolean,
    /// `integer`: a number without a fraction.
    Integer,
    /// `number`.
    Number,
    /// `string`.
    String,
    /// `array`.
    Array,
    /// `object`.
    Object,
}

impl Type {
    fn holds(self, value: &Value) -> bool {
        match self {
            Type::Null => value.is_null(),
            Type::Boolean => value.is_boolean(),
            Type::Integer => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            Type::Number => value.is_number(),
            Type::String => value.is_string(),
            Type::Array => value.is_array(),
            Type::Object => value.is_object(),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Type::Null => "null",
            Type::Boolean => "a boolean",
            Type::Integer => "an integer",
            Type::Number => "a number",
            Type::String => "a string",
            Type::Array => "an array",
            Type::Object => "an object",
        }
    }
}

/// The parts of a value that keywords have looked at, which `unevaluatedItems` and `unevaluatedProperties` leave alone.
#[derive(Debug, Default)]
struct Evaluated<'v> {
    items: Vec<usize>,
    members: Vec<&'v str>,
}

impl Evaluated<'_> {
    fn extend(&mut self, other: Self) {
        self.items.extend(other.items);
        self.members.extend(other.members);
    }
}

impl Schema {
    /// Demands nothing.
    pub const ANY: Schema = Schema {
        never: false,
        types: &[],
        values: None,
        text: Text::new(),
        number: Number::new(),
        multiple_of: &[],
        prefix_items: &[],
        items: None,
        contains: None,
        unevaluated_items: None,
        min_items: 0,
        max_items: usize::MAX,
        unique_items: false,
        properties: &[],
        pattern_properties: &[],
        additional_properties: None,
        unevaluated_properties: None,
        property_names: None,
        required: &[],
        min_properties: 0,
        max_properties: usize::MAX,
        dependent_required: &[],
        dependent_schemas: &[],
        all_of: &[],
        any_of: &[],
        one_of: &[],
        not: None,
        condition: None,
    };

    /// Demands what no value is.
    pub const NEVER: Schema = Schema {
        never: true,
        ..Schema::ANY
    };

    /// Records everything in which the JSON form of `value`, which lies at `at`, breaks the schema.
    pub fn check<T: Json>(&self, value: &T, at: &Path<'_>, out: &mut Violations) {
        // What has no JSON form, such as a number that is not finite, is found when it is encoded.
        if let Ok(value) = serde_json::to_value(Encoded(value)) {
            self.judge(&value, at, out);
        }
    }

    fn judge<'v>(&self, value: &'v Value, at: &Path<'_>, out: &mut Violations) -> Evaluated<'v> {
        let mut seen = Evaluated::default();
        if self.never {
            out.add(at, "not", "is not allowed");
            return seen;
        }
        self.judge_kind(value, at, out);
        match value {
            Value::String(text) => self.text.check(text, at, out),
            Value::Number(number) => self.judge_number(number.as_f64().unwrap_or(f64::NAN), at, out),
            Value::Array(items) => self.judge_items(items, &mut seen, at, out),
            Value::Object(members) => self.judge_members(members, &mut seen, at, out),
            Value::Null | Value::Bool(_) => {}
        }
        self.judge_same(value, &mut seen, at, out);
        match value {
            Value::Array(items) => self.judge_unevaluated_items(items, &mut seen, at, out),
            Value::Object(members) => self.judge_unevaluated_members(members, &mut seen, at, out),
            _ => {}
        }
        seen
    }

    fn judge_kind(&self, value: &Value, at: &Path<'_>, out: &mut Violations) {
        if !self.types.is_empty() && !self.types.iter().any(|ty| ty.holds(value)) {
            let names: Vec<_> = self.types.iter().map(|ty| ty.name()).collect();
            out.add(at, "type", format_args!("must be {}", names.join(" or ")));
        }
        let is = |known: &&str| serde_json::from_str(known).is_ok_and(|known| equality::equal(&known, value));
        if let Some(values) = self.values.filter(|values| !values.iter().any(is)) {
            let message = format_args!("is none of the allowed values {}", values.join(", "));
            out.add(at, "enum", message);
        }
    }

    fn judge_number(&self, number: f64, at: &Path<'_>, out: &mut Violations) {
        self.number.check(&number, at, out);
        for divisor in self.multiple_of {
            Number::new().multiple_of(*divisor).check(&number, at, out);
        }
    }

    /// Applies the schemas that judge the same value.
    fn judge_same<'v>(&self, value: &'v Value, seen: &mut Evaluated<'v>, at: &Path<'_>, out: &mut Violations) {
        for schema in self.all_of {
            seen.extend(schema.judge(value, at, out));
        }
        self.judge_branches(self.any_of, false, value, seen, at, out);
        self.judge_branches(self.one_of, true, value, seen, at, out);
        if self.not.is_some_and(|not| not.matched(value, at).is_some()) {
            out.add(at, "not", "is what it must not be");
        }
        if let Some((condition, then, otherwise)) = self.condition {
            let met = condition.matched(value, at);
            let consequence = if met.is_some() { then } else { otherwise };
            seen.extend(met.unwrap_or_default());
            seen.extend(consequence.judge(value, at, out));
        }
        for (name, schema) in self.dependent_schemas {
            if value.get(name).is_some() {
                seen.extend(schema.judge(value, at, out));
            }
        }
    }

    fn judge_branches<'v>(
        &self,
        branches: &[&Schema],
        exclusive: bool,
        value: &'v Value,
        seen: &mut Evaluated<'v>,
        at: &Path<'_>,
        out: &mut Violations,
    ) {
        if branches.is_empty() {
            return;
        }
        let mut matched = 0usize;
        for branch in branches {
            if let Some(parts) = branch.matched(value, at) {
                seen.extend(parts);
                matched += 1;
            }
        }
        match (matched, exclusive) {
            (1, _) | (2.., false) => {}
            (0, true) => out.add(at, "oneOf", "matches no branch, but must match one"),
            (0, false) => out.add(at, "anyOf", "matches no branch, but must match at least one"),
            (_, true) => out.add(
                at,
                "oneOf",
                format_args!("matches {matched} branches, but must match only one"),
            ),
        }
    }

    /// What the schema looks at in `value`, if it is valid.
    fn matched<'v>(&self, value: &'v Value, at: &Path<'_>) -> Option<Evaluated<'v>> {
        let mut trial = Violations::default();
        let seen = self.judge(value, at, &mut trial);
        trial.is_empty().then_some(seen)
    }
}

impl<T: Json> Rule<T> for Schema {
    fn check(&self, value: &T, at: &Path<'_>, out: &mut Violations) {
        Schema::check(self, value, at, out);
    }
}
