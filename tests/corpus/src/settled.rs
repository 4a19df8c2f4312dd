//! A document that validators of JSON Schema can read: they follow no reference in the place of properties, and refuse
//! a document with references that lead nowhere.

use generator::source::Pointer;
use serde_json::Value;

use crate::document::Document;

/// The document with the properties that are written elsewhere, and without references that lead nowhere.
pub fn settled(document: &Value) -> Value {
    part(document, Document::new(document))
}

/// A part of a document with the properties that are written elsewhere, and without references that lead nowhere.
fn part(node: &Value, document: Document<'_>) -> Value {
    let target = |value: &Value| {
        let at = Pointer::from_fragment(value.get("$ref")?.as_str()?).ok()?;
        Some(document.get(&document.followed(&at)))
    };
    match node {
        Value::Object(members) => {
            let leads_nowhere = target(node) == Some(None);
            let kept = members.iter().filter(|(name, _)| !leads_nowhere || *name != "$ref");
            let kept = kept.map(|(name, value)| {
                let value = match target(value) {
                    Some(Some(properties)) if name == "properties" => properties.clone(),
                    _ => part(value, document),
                };
                (name.clone(), value)
            });
            Value::Object(kept.collect())
        }
        Value::Array(items) => items.iter().map(|item| part(item, document)).collect(),
        value => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn references_are_settled() {
        let document = json!({
            "a": {"properties": {"$ref": "#/b"}, "items": {"$ref": "#/c", "type": "string"}},
            "b": {"d": {"$ref": "#/a"}},
        });
        let settled = settled(&document);
        let expected = json!({"properties": {"d": {"$ref": "#/a"}}, "items": {"type": "string"}});
        assert_eq!(settled["a"], expected);
    }
}
