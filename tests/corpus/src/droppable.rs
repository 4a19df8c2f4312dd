//! Which members of an object a type may drop: those that nothing in its schema speaks of.

use generator::model::View;
use generator::source::Pointer;
use serde_json::Value;

/// The schemas that apply to a value, as far as they can be told without looking at it.
#[derive(Clone)]
pub struct Droppable<'a> {
    document: &'a Value,
    view: View,
    schemas: Vec<&'a Value>,
}

/// Keywords with schemas that apply to the same value.
const BESIDE: &[&str] = &["allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas"];

/// Keywords with schemas that apply to what a value holds, and whose presence says that it is kept.
const OTHERS: &[&str] = &["additionalProperties", "unevaluatedProperties"];

impl<'a> Droppable<'a> {
    /// What a value of the schema at `at` may lose.
    pub fn of(document: &'a Value, at: &Pointer, view: View) -> Self {
        let none = Droppable {
            document,
            view,
            schemas: Vec::new(),
        };
        none.with(at.resolve(document))
    }

    /// The same document and view, with other schemas and all that apply beside them.
    fn with(&self, schemas: impl IntoIterator<Item = &'a Value>) -> Self {
        let mut found: Vec<&Value> = Vec::new();
        let mut pending: Vec<&Value> = schemas.into_iter().collect();
        while let Some(schema) = pending.pop() {
            if !schema.is_object() || found.iter().any(|known| std::ptr::eq(*known, schema)) {
                continue;
            }
            found.push(schema);
            let reference = schema.get("$ref").and_then(Value::as_str);
            let target = reference.and_then(|reference| Pointer::from_fragment(reference).ok());
            pending.extend(target.and_then(|target| target.resolve(self.document)));
            for beside in BESIDE.iter().filter_map(|keyword| schema.get(keyword)) {
                match beside {
                    Value::Array(branches) => pending.extend(branches),
                    Value::Object(branches) => pending.extend(branches.values().chain([beside])),
                    _ => {}
                }
            }
        }
        Droppable {
            document: self.document,
            view: self.view,
            schemas: found,
        }
    }

    /// What the member `name` may lose; none if it may be lost itself.
    pub fn member(&self, name: &str) -> Option<Self> {
        let mut kept = false;
        let mut inner = Vec::new();
        for schema in &self.schemas {
            if let Some(property) = schema.get("properties").and_then(|properties| properties.get(name)) {
                kept = true;
                inner.push(property);
            }
            if let Some(Value::Object(patterns)) = schema.get("patternProperties") {
                kept = true;
                inner.extend(patterns.values());
            }
            for others in OTHERS.iter().filter_map(|keyword| schema.get(keyword)) {
                kept |= *others != Value::Bool(false);
                inner.push(others);
            }
        }
        let inner = self.with(inner);
        (kept && !inner.is_for_the_other_view()).then_some(inner)
    }

    /// What the element `index` may lose.
    pub fn item(&self, index: usize) -> Self {
        let of = |schema: &&'a Value| {
            let first = schema.get("prefixItems").and_then(|items| items.get(index));
            [first, schema.get("items"), schema.get("unevaluatedItems")]
        };
        self.with(self.schemas.iter().flat_map(of).flatten())
    }

    fn is_for_the_other_view(&self) -> bool {
        let keyword = match self.view {
            View::Input => "readOnly",
            View::Output => "writeOnly",
        };
        self.schemas
            .iter()
            .any(|schema| schema.get(keyword) == Some(&Value::Bool(true)))
    }
}
