//! What a schema says that contradicts the rest of it: bounds that exclude each other, and values that it doesn't allow.

use serde_json::{Number, Value};

use super::{Context, Reader};
use crate::diagnostic::{Diagnostic, most_similar};
use crate::schema::equality::equal;
use crate::schema::listed::meets;
use crate::schema::number::Decimal;
use crate::schema::{Conjunction, Kinds};

impl<C: Context> Reader<'_, C> {
    pub(super) fn contradictions(&mut self) {
        self.bounds();
        self.default_outside();
        self.examples_outside();
        self.misspelt_required();
    }

    /// Warns of bounds between which nothing is.
    fn bounds(&mut self) {
        let schema = &*self.schema;
        let counts = [
            ("minLength", schema.min_length, "maxLength", schema.max_length),
            ("minItems", schema.min_items, "maxItems", schema.max_items),
            (
                "minProperties",
                schema.min_properties,
                "maxProperties",
                schema.max_properties,
            ),
            ("minContains", schema.min_contains, "maxContains", schema.max_contains),
        ];
        let counts = counts.into_iter().filter_map(|(low, min, high, max)| {
            let (min, max) = (min?, max?);
            (min > max).then(|| (low, min.to_string(), high, max.to_string()))
        });
        let lower = [
            ("minimum", &schema.minimum),
            ("exclusiveMinimum", &schema.exclusive_minimum),
        ];
        let upper = [
            ("maximum", &schema.maximum),
            ("exclusiveMaximum", &schema.exclusive_maximum),
        ];
        let pairs = lower.iter().flat_map(|low| upper.iter().map(move |high| (low, high)));
        let numbers = pairs.filter_map(|((low, min), (high, max))| {
            let (min, max) = (min.as_ref()?, max.as_ref()?);
            let is_open = low.len() + high.len() > "minimum".len() + "maximum".len();
            let (least, greatest) = (Decimal::new(min), Decimal::new(max));
            let is_empty = least > greatest || is_open && least == greatest;
            is_empty.then(|| (*low, min.to_string(), *high, max.to_string()))
        });
        let found: Vec<_> = counts.chain(numbers).collect();
        for (low, min, high, max) in found {
            // In 3.0, a bound is exclusive by another keyword.
            let written = |keyword: &'static str| match self.keywords.get(keyword) {
                Some(Value::Bool(_)) if keyword == "exclusiveMinimum" => "minimum",
                Some(Value::Bool(_)) if keyword == "exclusiveMaximum" => "maximum",
                _ => keyword,
            };
            let (at, other) = (self.place(written(low)), self.place(written(high)));
            let message = format!("`{low}` {min} and `{high}` {max} exclude each other: no value can satisfy both");
            let diagnostic = Diagnostic::warning("contradicting-bounds", message).at(at);
            let diagnostic = diagnostic.related(other, "the other bound");
            self.context
                .diagnostics()
                .push(diagnostic.help("correct one of them with an overlay"));
        }
    }

    /// A default is no more than an annotation, but one that cannot be is a mistake. Null often stands for none.
    fn default_outside(&mut self) {
        let default = self.schema.default.as_ref().filter(|default| !default.is_null());
        if let Some(fault) = default.and_then(|default| self.fault(default)) {
            let message = format!("the default {fault}");
            self.warn("invalid-default", "default", message);
        }
    }

    fn examples_outside(&mut self) {
        let one = self.keywords.get("example").map(|value| (self.place("example"), value));
        let list = self
            .keywords
            .get("examples")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        let list = list
            .enumerate()
            .map(|(index, value)| (self.place("examples").index(index), value));
        let examples = one.into_iter().chain(list).filter(|(_, value)| !value.is_null());
        let found = examples.filter_map(|(place, value)| {
            let message = format!("the example {}", self.fault(value)?);
            Some(Diagnostic::warning("invalid-example", message).at(place))
        });
        let found: Vec<Diagnostic> = found.collect();
        self.context.diagnostics().extend(found);
    }

    /// Why a value is not one of the schema's own, without what it refers to.
    fn fault(&self, value: &Value) -> Option<String> {
        let schema = &*self.schema;
        let shown = match value {
            Value::Array(_) => "list".to_owned(),
            Value::Object(_) => "object".to_owned(),
            value => value.to_string(),
        };
        let is_of_kind = schema
            .kinds
            .is_none_or(|kinds| kinds.and(Kinds::of(value)) != Kinds::NONE);
        if !is_of_kind {
            return Some(format!("{shown} is not of the type that the schema has"));
        }
        let is_listed = |values: &Vec<Value>| values.iter().any(|listed| equal(listed, value));
        if !schema.values.as_ref().is_none_or(is_listed) {
            return Some(format!("{shown} is not one of the listed values"));
        }
        if !meets(value, &Conjunction::textual(schema), &self.own_numbers()) || !self.is_counted(value) {
            return Some(format!(
                "{shown} is not within the bounds of the schema, or doesn't match its pattern"
            ));
        }
        None
    }

    /// Whether a list or an object has as many parts as it must.
    fn is_counted(&self, value: &Value) -> bool {
        let schema = &*self.schema;
        let (count, min, max) = match value {
            Value::Array(items) => (items.len(), schema.min_items, schema.max_items),
            Value::Object(members) => (members.len(), schema.min_properties, schema.max_properties),
            _ => return true,
        };
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        min.is_none_or(|min| count >= min) && max.is_none_or(|max| count <= max)
    }

    /// Warns of required names that are no properties, where one is called almost so. Others may be declared elsewhere.
    fn misspelt_required(&mut self) {
        let schema = &*self.schema;
        let free: Vec<&str> = schema
            .properties
            .keys()
            .filter(|name| !schema.required.contains(name))
            .map(String::as_str)
            .collect();
        let unknown = schema
            .required
            .iter()
            .filter(|name| !schema.properties.contains_key(*name));
        let found: Vec<Diagnostic> = unknown
            .filter_map(|name| {
                let similar = most_similar(name, free.iter().copied())?;
                let message = format!("`{name}` is required, but no property has that name");
                let diagnostic = Diagnostic::warning("undeclared-required", message).at(self.place("required"));
                Some(diagnostic.help(format!("did you mean `{similar}`?")))
            })
            .collect();
        self.context.diagnostics().extend(found);
    }

    /// The bounds of the schema's own on numbers.
    pub(super) fn own_numbers(&self) -> crate::schema::Numeric {
        let limit = |limit: &Option<Number>| limit.clone();
        crate::schema::Numeric {
            minimum: limit(&self.schema.minimum),
            exclusive_minimum: limit(&self.schema.exclusive_minimum),
            maximum: limit(&self.schema.maximum),
            exclusive_maximum: limit(&self.schema.exclusive_maximum),
            multiple_of: Vec::new(),
        }
    }
}
