//! Where schemas are that schemas refer to: in descriptions of several files, anywhere.

use std::collections::BTreeSet;

use generator::source::Pointer;
use serde_json::Value;

use crate::keywords::{Holds, holds};

/// Where the schemas of `document` are that others refer to.
pub fn referenced(document: &Value) -> BTreeSet<Pointer> {
    let mut targets = BTreeSet::new();
    // What is to be looked at, and whether it is a schema.
    let mut pending = vec![(document, false)];
    while let Some((value, is_schema)) = pending.pop() {
        let members = match value {
            Value::Object(members) => members,
            Value::Array(items) => {
                pending.extend(items.iter().map(|item| (item, is_schema)));
                continue;
            }
            _ => continue,
        };
        let reference = members.get("$ref").and_then(Value::as_str).filter(|_| is_schema);
        let target = reference.and_then(|reference| Pointer::from_fragment(reference).ok());
        if let Some(target) = target
            && let Some(schema) = target.resolve(document)
            && targets.insert(target)
        {
            pending.push((schema, true));
        }
        for (name, value) in members {
            match (is_schema, name.as_str(), holds(name)) {
                (true, _, Holds::One | Holds::List) | (false, "schema", _) => pending.push((value, true)),
                (true, _, Holds::Map) | (false, "schemas", _) => {
                    let schemas = value.as_object().into_iter().flatten();
                    pending.extend(schemas.map(|(_, schema)| (schema, true)));
                }
                (true, _, Holds::None) | (false, "example" | "examples", _) => {}
                (false, ..) => pending.push((value, false)),
            }
        }
    }
    targets
}
