//! The operations of a path item.

use serde_json::Value;

use crate::source::Pointer;

/// The methods that a path item has by name (OpenAPI, Path Item Object).
pub const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The operations of a path item of any version, each with its way from the item.
pub fn methods(item: &Value) -> Vec<(Pointer, &Value)> {
    let members = item.as_object().into_iter().flatten();
    let named = members.filter(|(name, _)| METHODS.contains(&name.as_str()) || *name == "query");
    let named = named.map(|(name, value)| (Pointer::root().child(name), value));
    let others = item.get("additionalOperations").and_then(Value::as_object);
    let others = others.into_iter().flatten();
    let others = others.map(|(name, value)| (Pointer::root().child("additionalOperations").child(name), value));
    named.chain(others).collect()
}
