//! Samples: for a schema, a simple value that is valid in a request.

use generator::Reading;
use generator::model::View;
use generator::source::Pointer;
use serde_json::Value;

use crate::droppable::Droppable;
use crate::exact::Exact;
use crate::oracle::Oracle;
use crate::values::{Maker, Random, simpler, weight};

/// How many values are made up for a schema at most.
const ATTEMPTS: usize = 400;

/// How many more are made, each part of which is judged, where none of these is valid.
const PATIENT_ATTEMPTS: usize = 12;

/// Of how many that are valid the simplest is taken.
const ENOUGH: usize = 4;

/// How many steps are made towards a simpler one.
const STEPS: usize = 200;

/// Makes samples for the schemas of a document.
pub struct Sampler<'a> {
    document: &'a Value,
    oracle: Oracle,
}

impl<'a> Sampler<'a> {
    /// A sampler for `document`; an error if its schemas can't be judged by.
    pub fn new(document: &'a Value, reading: Reading) -> Result<Self, String> {
        let oracle = Oracle::new(document, View::Input, reading)?;
        Ok(Sampler { document, oracle })
    }

    /// A value of the schema at `at` that `fits` where it is sent; why there is none, where none is known.
    pub fn sample(&self, at: &Pointer, fits: impl Fn(&Value) -> bool) -> Result<Value, String> {
        self.oracle.judge(at, &Value::Null)?;
        let is_valid = |value: &Value| fits(value) && self.oracle.accepts(at, value);
        let is_good = |value: &Value| is_valid(value) && is_valid(&self.kept(at, value));
        let mut random = Random::new(1, at.as_str());
        let made = (0..ATTEMPTS).filter_map(|_| Maker::new(self.document, &mut random).make(at));
        let best = made.filter(is_good).take(ENOUGH).min_by_key(weight);
        let best = best.or_else(|| {
            let judged = || Maker::new(self.document, &mut random).judged_by(&self.oracle).make(at);
            std::iter::repeat_with(judged)
                .take(PATIENT_ATTEMPTS)
                .flatten()
                .find(is_good)
        });
        let mut best = best.ok_or("no valid value is known")?;
        for _ in 0..STEPS {
            match simpler(&best).into_iter().find(is_good) {
                Some(value) => best = value,
                None => break,
            }
        }
        Ok(best)
    }

    /// What is sent on of a value: it may lose what is not declared.
    fn kept(&self, at: &Pointer, value: &Value) -> Value {
        let Ok(exact) = Exact::parse(&value.to_string()) else {
            return value.clone();
        };
        let droppable = Droppable::of(self.document, at, View::Input, Some(&self.oracle), &exact);
        exact.kept(&droppable).to_value()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn samples_are_valid_in_a_request_and_simple() {
        let cases = [
            (
                json!({"type": "object", "required": ["a", "b"], "properties": {
                    "a": {"type": "array", "minItems": 1, "items": {"enum": ["x"]}},
                    "b": {"type": "string", "readOnly": true},
                    "c": {"type": "integer"},
                }}),
                Some(json!({"a": ["x"]})),
            ),
            (
                json!({"type": "string", "pattern": "^[a-c]{3}-a$"}),
                Some(json!("aaa-a")),
            ),
            (json!({"type": "string", "format": "uuid", "maxLength": 24}), None),
        ];
        for (schema, expected) in cases {
            let document = json!({"openapi": "3.0.3", "components": {"schemas": {"A": schema}}});
            let at = Pointer::from_fragment("#/components/schemas/A").expect("a pointer");
            let sampler = Sampler::new(&document, Reading::Meant).expect("a document");
            assert_eq!(sampler.sample(&at, |_| true).ok(), expected, "{schema}");
        }
    }

    #[test]
    fn samples_are_valid_once_what_is_not_declared_is_lost() {
        let branch = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
        let document = json!({"openapi": "3.0.3", "a": {"oneOf": [branch("b"), branch("c")]}});
        let sampler = Sampler::new(&document, Reading::Letter).expect("a document");
        let at = Pointer::root().child("a");
        // Only the wrong type of a property that the other branch declares tells them apart.
        assert_eq!(sampler.sample(&at, |_| true).ok(), None);
        let document = json!({"openapi": "3.0.3", "a": {"type": "object", "required": ["b"]}});
        let sampler = Sampler::new(&document, Reading::Meant).expect("a document");
        let found = sampler.sample(&at, |_| true).expect("a required member is kept");
        assert!(found.get("b").is_some(), "{found}");
    }

    #[test]
    fn samples_fit_once_what_is_not_declared_is_lost() {
        let document = json!({"openapi": "3.0.3", "a": {"type": "object", "properties": {"b": {"type": "integer"}}}});
        let sampler = Sampler::new(&document, Reading::Meant).expect("a document");
        let is_full = |value: &Value| value.as_object().is_some_and(|members| !members.is_empty());
        let at = Pointer::root().child("a");
        assert_eq!(sampler.sample(&at, is_full), Ok(json!({"b": 0})));
    }
}
