//! Which members of an object a type may drop: those that nothing in its schema speaks of.

use generator::model::View;
use generator::source::Pointer;
use serde_json::Value;

use crate::document::Document;
use crate::exact::Exact;
use crate::oracle::Oracle;

/// The schemas that apply to a value, as far as they can be told: where there is somebody to judge, the branches of
/// unions that the value is of; else all of them.
#[derive(Clone)]
pub struct Droppable<'a> {
    document: Document<'a>,
    view: View,
    oracle: Option<&'a Oracle>,
    schemas: Vec<Pointer>,
}

/// Keywords with schemas that apply to the same value.
const BESIDE: &[&str] = &["allOf", "if", "then", "else", "dependentSchemas"];

/// Keywords with schemas of which some apply to the same value.
const UNIONS: &[&str] = &["anyOf", "oneOf"];

/// Keywords with schemas that apply to what a value holds, and whose presence says that it is kept.
const OTHERS: &[&str] = &["additionalProperties", "unevaluatedProperties"];

impl<'a> Droppable<'a> {
    /// What `value`, of the schema at `at`, may lose.
    pub fn of(document: &'a Value, at: &Pointer, view: View, oracle: Option<&'a Oracle>, value: &Exact) -> Self {
        let none = Droppable {
            document: Document::new(document),
            view,
            oracle,
            schemas: Vec::new(),
        };
        none.with([at.clone()], value)
    }

    /// The same document and view, with other schemas and all that apply to `value` beside them.
    fn with(&self, schemas: impl IntoIterator<Item = Pointer>, value: &Exact) -> Self {
        let mut found: Vec<Pointer> = Vec::new();
        let mut pending: Vec<Pointer> = schemas.into_iter().collect();
        let json = self.oracle.map(|_| value.to_value());
        while let Some(at) = pending.pop() {
            if found.contains(&at) || !self.document.get(&at).is_some_and(Value::is_object) {
                continue;
            }
            pending.extend(self.document.target(&at));
            for keyword in BESIDE {
                let beside = at.child(keyword);
                pending.extend(self.document.branches(&beside));
                pending.extend(self.document.members(&beside).map(|(name, _)| beside.child(name)));
                pending.push(beside);
            }
            let branches = UNIONS
                .iter()
                .flat_map(|keyword| self.document.branches(&at.child(keyword)));
            pending.extend(branches.filter(|branch| match (self.oracle, &json) {
                (Some(oracle), Some(json)) => oracle.accepts(branch, json),
                _ => true,
            }));
            found.push(at);
        }
        Droppable {
            schemas: found,
            ..self.clone()
        }
    }

    /// What the member `name`, which is `value`, may lose; none if it may be lost itself.
    pub fn member(&self, name: &str, value: &Exact) -> Option<Self> {
        let mut kept = false;
        let mut inner = Vec::new();
        for schema in &self.schemas {
            let property = schema.child("properties").child(name);
            if self.document.get(&property).is_some() {
                kept = true;
                inner.push(property);
            }
            // What is required is kept, whether it is declared or not.
            let required = self.document.get(&schema.child("required")).and_then(Value::as_array);
            kept |= required.is_some_and(|names| names.iter().any(|required| required == name));
            let patterns = schema.child("patternProperties");
            for (pattern, _) in self.document.members(&patterns) {
                kept = true;
                inner.push(patterns.child(pattern));
            }
            for others in OTHERS.iter().map(|keyword| schema.child(keyword)) {
                kept |= self
                    .document
                    .get(&others)
                    .is_some_and(|others| *others != Value::Bool(false));
                inner.push(others);
            }
        }
        let inner = self.with(inner, value);
        (kept && !inner.is_for_the_other_view()).then_some(inner)
    }

    /// What the element `index`, which is `value`, may lose.
    pub fn item(&self, index: usize, value: &Exact) -> Self {
        let of = |schema: &Pointer| {
            let first = schema.child("prefixItems").index(index);
            [first, schema.child("items"), schema.child("unevaluatedItems")]
        };
        self.with(self.schemas.iter().flat_map(of), value)
    }

    /// Whether the value is a number that may have a fraction: it is as exact as a `double`, where it is judged.
    pub fn is_double(&self) -> bool {
        let has = |schema: &Pointer, kind: &str| {
            let known = self.document.get(&schema.child("type"));
            known.is_some_and(|known| {
                known == kind
                    || known
                        .as_array()
                        .is_some_and(|kinds| kinds.iter().any(|known| known == kind))
            })
        };
        self.oracle.is_some()
            && self.schemas.iter().any(|schema| has(schema, "number"))
            && !self.schemas.iter().any(|schema| has(schema, "integer"))
    }

    fn is_for_the_other_view(&self) -> bool {
        if !self.oracle.is_none_or(Oracle::has_views) {
            return false;
        }
        let keyword = match self.view {
            View::Input => "readOnly",
            View::Output => "writeOnly",
        };
        // What stands beside a reference is ignored in 3.0.
        let ignored = |schema: &Pointer| self.document.is_3_0() && self.document.get(&schema.child("$ref")).is_some();
        let schemas = self.schemas.iter().filter(|schema| !ignored(schema));
        let mut marks = schemas.map(|schema| self.document.get(&schema.child(keyword)));
        marks.any(|mark| mark == Some(&Value::Bool(true)))
    }
}
