//! Assertions: whether one that is checked as it is written demands what a schema says.

use generator::model::{Demand, Model, NumberRule, Part, TextRule};
use generator::source::Pointer;
use serde_json::Value;

use super::keywords::{listed, named, null};
use super::operations::ANNOTATIONS;
use crate::document::Document;

/// Looks for what schemas say in assertions.
pub struct Assertions<'a> {
    document: Document<'a>,
    model: &'a Model,
    /// The schemas that are being looked at, with the assertions in which: what leads back to itself is found.
    within: Vec<(Pointer, String)>,
    /// The schemas that are applied to the same value.
    around: Vec<Pointer>,
}

impl<'a> Assertions<'a> {
    /// Looks in the assertions of `model` for what `document` says.
    pub fn new(document: Document<'a>, model: &'a Model) -> Self {
        Assertions {
            document,
            model,
            within: Vec::new(),
            around: Vec::new(),
        }
    }

    /// Whether the assertion `name` demands what `keyword` of the schema at `pointer` does.
    pub fn demands(&mut self, name: &str, pointer: &Pointer, keyword: &str) -> bool {
        let Some(demands) = self.named(name) else { return false };
        self.around.push(pointer.clone());
        let found = alternatives(demands)
            .into_iter()
            .any(|demands| self.keyword(pointer, keyword, demands));
        self.around.pop();
        found
    }

    /// Whether the assertion `name` demands that the property `wire` is there.
    pub fn requires(&self, name: &str, wire: &str) -> bool {
        let is_required = |demand: &Demand| match demand {
            Demand::Names("required", names) => names.iter().any(|known| known == wire),
            _ => false,
        };
        let demands = alternatives(self.named(name).unwrap_or_default());
        demands.into_iter().flatten().any(is_required)
    }

    fn named(&self, name: &str) -> Option<&'a [Demand]> {
        let mut assertions = self.model.assertions.iter();
        let found = assertions.find(|assertion| assertion.name == name)?;
        Some(&found.demands)
    }

    /// Whether a part of an assertion demands all that the schema at `pointer` does, of the same value or of another.
    fn schema(&mut self, pointer: &Pointer, part: &'a Part, same: bool) -> bool {
        let around = match same {
            true => self.around.clone(),
            false => Vec::new(),
        };
        let around = std::mem::replace(&mut self.around, around);
        let found = self.same(pointer, |walk| walk.part(pointer, part));
        self.around = around;
        found
    }

    /// What `look` finds of the schema at `pointer`, which is applied to the same value. One that leads back to itself
    /// demands nothing new.
    fn same(&mut self, pointer: &Pointer, look: impl FnOnce(&mut Self) -> bool) -> bool {
        if self.around.contains(pointer) {
            return true;
        }
        self.around.push(pointer.clone());
        let found = look(self);
        self.around.pop();
        found
    }

    fn part(&mut self, pointer: &Pointer, part: &'a Part) -> bool {
        let demands = match part {
            Part::Inline(demands) => demands.as_slice(),
            Part::Named(name) => {
                let key = (pointer.clone(), name.clone());
                if self.within.contains(&key) {
                    return true;
                }
                let Some(demands) = self.named(name) else { return false };
                self.within.push(key);
                let found = self.whole(pointer, demands);
                self.within.pop();
                return found;
            }
        };
        self.whole(pointer, demands)
    }

    fn whole(&mut self, pointer: &Pointer, demands: &'a [Demand]) -> bool {
        match self.document.get(pointer) {
            Some(Value::Bool(false)) => demands.contains(&Demand::Never),
            Some(Value::Object(keywords)) => {
                let only_reference = self.document.is_3_0() && keywords.contains_key("$ref");
                let mut keywords = keywords.keys().filter(|keyword| !only_reference || *keyword == "$ref");
                keywords.all(|keyword| self.keyword(pointer, keyword, demands))
            }
            _ => true,
        }
    }

    fn keyword(&mut self, pointer: &Pointer, keyword: &str, demands: &'a [Demand]) -> bool {
        let at = pointer.child(keyword);
        let Some(written) = self.document.get(&at) else {
            return false;
        };
        let mut one = demands.iter();
        let flag = |keyword: &str| self.document.get(&pointer.child(keyword)) == Some(&Value::Bool(true));
        match keyword {
            "type" => one.any(|demand| match (demand, named(written)) {
                (Demand::Types(kinds), Some(said)) => kinds.and(said.or(null(flag("nullable")))) == *kinds,
                (_, said) => said.is_none(),
            }),
            "enum" | "const" => {
                let keywords = self.document.get(pointer).and_then(Value::as_object);
                let said = keywords.map(listed).unwrap_or_default();
                one.any(|demand| match demand {
                    Demand::Values(values) => values.iter().all(|text| {
                        let value = serde_json::from_str::<Value>(text).ok();
                        said.iter().any(|(_, said)| Some(*said) == value.as_ref())
                    }),
                    _ => false,
                })
            }
            "minLength" => written == 0 || text(one, |rule| written.as_u64() == Some(rule.min_length)),
            "maxLength" => text(one, |rule| written.as_u64() == rule.max_length),
            "pattern" => text(one, |rule| {
                let mut sources = rule.patterns.iter();
                sources.any(|(_, source)| written == source)
            }),
            "format" => {
                let checked = written.as_str().and_then(generator::model::FormatCheck::named);
                checked.is_none() || text(one, |rule| rule.format == checked)
            }
            "minimum" if flag("exclusiveMinimum") => number(one, |rule| rule.exclusive_minimum == written.as_f64()),
            "minimum" => number(one, |rule| rule.minimum == written.as_f64()),
            "maximum" if flag("exclusiveMaximum") => number(one, |rule| rule.exclusive_maximum == written.as_f64()),
            "maximum" => number(one, |rule| rule.maximum == written.as_f64()),
            "exclusiveMinimum" | "exclusiveMaximum" if written.is_boolean() => true,
            "exclusiveMinimum" => number(one, |rule| rule.exclusive_minimum == written.as_f64()),
            "exclusiveMaximum" => number(one, |rule| rule.exclusive_maximum == written.as_f64()),
            "multipleOf" => one.any(|demand| match demand {
                Demand::MultipleOf(step) => written.as_f64() == Some(*step),
                _ => false,
            }),
            "uniqueItems" => *written == Value::Bool(false) || demands.contains(&Demand::Unique),
            "required" => self.required(pointer, written, demands),
            "dependentRequired" => one.any(|demand| match demand {
                Demand::DependentRequired(list) => {
                    let mut said = written.as_object().into_iter().flatten();
                    said.all(|(name, names)| {
                        let names = names.as_array().into_iter().flatten().filter_map(Value::as_str);
                        list.iter()
                            .any(|(known, list)| known == name && names.clone().eq(list.iter().map(String::as_str)))
                    })
                }
                _ => false,
            }),
            "minItems" | "maxItems" | "minProperties" | "maxProperties" => one.any(|demand| match demand {
                Demand::Count(field, count) => *field == snake(keyword) && written.as_u64() == Some(*count),
                _ => false,
            }),
            "items" if written.is_array() => self.list(&at, "prefix_items", demands, 0, false),
            "prefixItems" => self.list(&at, "prefix_items", demands, 0, false),
            "oneOf" | "anyOf" => self.list(&at, &snake(keyword), demands, 0, true),
            "allOf" => {
                let after = usize::from(self.document.target(pointer).is_some());
                let mut all = self.document.branches(&at);
                self.list(&at, "all_of", demands, after, true)
                    // What is nothing but one schema is written as that.
                    || all.all(|one| self.same(&one, |walk| walk.whole(&one, demands)))
            }
            "$ref" => self.reference(pointer, demands),
            "items" | "additionalProperties" | "propertyNames" | "unevaluatedItems" | "unevaluatedProperties" => {
                self.single(&at, &snake(keyword), demands, false)
            }
            "not" => self.single(&at, "not", demands, true),
            "properties" => self.members(&at, "properties", demands, false),
            "dependentSchemas" => self.members(&at, "dependent_schemas", demands, true),
            "patternProperties" => self.patterns(&at, demands),
            "contains" => {
                let count = |keyword: &str| self.document.get(&pointer.child(keyword)).and_then(Value::as_u64);
                let limits = (count("minContains").unwrap_or(1), count("maxContains"));
                one.any(|demand| match demand {
                    Demand::Contains(part, min, max) => (*min, *max) == limits && self.schema(&at, part, false),
                    _ => false,
                })
            }
            "minContains" | "maxContains" => {
                self.document.get(&pointer.child("contains")).is_none() || {
                    self.keyword(pointer, "contains", demands)
                }
            }
            "if" => self.condition(pointer, demands),
            "then" | "else" => self.document.get(&pointer.child("if")).is_none() || self.condition(pointer, demands),
            keyword => ANNOTATIONS.contains(&keyword) || !DEMANDING.contains(&keyword),
        }
    }

    /// What goes in the other direction is not required.
    fn required(&self, pointer: &Pointer, written: &Value, demands: &[Demand]) -> bool {
        let one_way = |name: &str| {
            let property = pointer.child("properties").child(name);
            let property = self.document.get(&self.document.followed(&property));
            property.is_some_and(|property| property["readOnly"] == true || property["writeOnly"] == true)
        };
        let mut names = written.as_array().into_iter().flatten().filter_map(Value::as_str);
        names.all(|name| {
            let is_demanded = |demand: &Demand| match demand {
                Demand::Names("required", names) => names.iter().any(|known| known == name),
                _ => false,
            };
            one_way(name) || demands.iter().any(is_demanded)
        })
    }

    fn single(&mut self, at: &Pointer, field: &str, demands: &'a [Demand], same: bool) -> bool {
        demands.iter().any(|demand| match demand {
            Demand::Schema(known, part) => *known == field && self.schema(at, part, same),
            _ => false,
        })
    }

    fn list(&mut self, at: &Pointer, field: &str, demands: &'a [Demand], after: usize, same: bool) -> bool {
        let length = self.document.length(at);
        length == 0
            || demands.iter().any(|demand| match demand {
                Demand::Schemas(known, parts) if *known == field && parts.len() == length + after => parts
                    .iter()
                    .skip(after)
                    .enumerate()
                    .all(|(index, part)| self.schema(&at.index(index), part, same)),
                _ => false,
            })
    }

    fn reference(&mut self, pointer: &Pointer, demands: &'a [Demand]) -> bool {
        // What leads nowhere is told at its place.
        let Some(target) = self.document.target(pointer) else {
            return true;
        };
        // What is nothing but a reference is written as what that leads to.
        let mut parts = demands.iter().filter_map(|demand| match demand {
            Demand::Schemas("all_of", parts) => parts.first(),
            _ => None,
        });
        parts.any(|part| self.schema(&target, part, true)) || self.same(&target, |walk| walk.whole(&target, demands))
    }

    fn members(&mut self, at: &Pointer, field: &str, demands: &'a [Demand], same: bool) -> bool {
        let written: Vec<&String> = self.document.members(at).map(|(name, _)| name).collect();
        demands.iter().any(|demand| match demand {
            Demand::Members(known, list) if *known == field => written.iter().all(|name| {
                let mut parts = list.iter().filter(|(known, _)| known == *name);
                parts.any(|(_, part)| self.schema(&at.child(name), part, same))
            }),
            _ => false,
        })
    }

    fn patterns(&mut self, at: &Pointer, demands: &'a [Demand]) -> bool {
        let model = self.model;
        let written: Vec<&String> = self.document.members(at).map(|(name, _)| name).collect();
        demands.iter().any(|demand| match demand {
            Demand::Patterns(list) => written.iter().all(|source| {
                let constant = model.patterns.get(source.as_str()).map(|pattern| &pattern.name);
                let mut parts = list.iter().filter(|(known, _)| Some(known) == constant);
                parts.any(|(_, part)| self.schema(&at.child(source), part, false))
            }),
            _ => false,
        })
    }

    fn condition(&mut self, pointer: &Pointer, demands: &'a [Demand]) -> bool {
        let decided = ["then", "else"].map(|keyword| self.document.get(&pointer.child(keyword)).is_some());
        decided == [false; 2]
            || demands.iter().any(|demand| match demand {
                Demand::Condition(condition, then, otherwise) => {
                    [("if", condition), ("then", then), ("else", otherwise)]
                        .into_iter()
                        .all(|(keyword, part)| self.schema(&pointer.child(keyword), part, true))
                }
                _ => false,
            })
    }
}

/// Keywords by which a schema demands something; others say nothing, or are told of.
const DEMANDING: &[&str] = &[
    "type",
    "enum",
    "const",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "items",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "unevaluatedItems",
    "minItems",
    "maxItems",
    "uniqueItems",
    "properties",
    "required",
    "patternProperties",
    "additionalProperties",
    "unevaluatedProperties",
    "propertyNames",
    "dependentRequired",
    "dependentSchemas",
    "minProperties",
    "maxProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "if",
    "then",
    "else",
];

/// The demands of each schema that one assertion brings together.
fn alternatives(demands: &[Demand]) -> Vec<&[Demand]> {
    let inner = demands.iter().flat_map(|demand| match demand {
        Demand::Schemas("all_of", parts) => parts.as_slice(),
        _ => &[],
    });
    let inner = inner.filter_map(|part| match part {
        Part::Inline(demands) => Some(demands.as_slice()),
        Part::Named(_) => None,
    });
    [demands].into_iter().chain(inner).collect()
}

fn text<'d>(mut demands: impl Iterator<Item = &'d Demand>, test: impl Fn(&TextRule) -> bool) -> bool {
    demands.any(|demand| matches!(demand, Demand::Text(rule) if test(rule)))
}

fn number<'d>(mut demands: impl Iterator<Item = &'d Demand>, test: impl Fn(&NumberRule) -> bool) -> bool {
    demands.any(|demand| matches!(demand, Demand::Number(rule) if test(rule)))
}

/// The name of a keyword's field.
fn snake(keyword: &str) -> String {
    let mut name = String::new();
    for character in keyword.chars() {
        if character.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(character.to_ascii_lowercase());
    }
    name
}
