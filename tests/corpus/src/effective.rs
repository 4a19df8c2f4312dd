//! The document that values are judged by: to the letter, but where OpenAPI says more than JSON Schema, or a warning tells
//! that a union is not read to the letter.

use std::collections::BTreeSet;

use generator::diagnostic::Diagnostics;
use generator::source::Pointer;
use serde_json::{Value, json};

use crate::document::Document;

/// The document with what is meant.
pub fn effective(document: Value, diagnostics: &Diagnostics) -> Value {
    let mut document = settled(&document, Document::new(&document));
    for tag in diagnostics.iter().filter(|found| found.code == "one-way-tag") {
        let tag = tag.place.as_ref().map(|place| place.pointer.as_str());
        if let Some(Value::Object(tag)) = tag.and_then(|tag| document.pointer_mut(tag)) {
            tag.retain(|keyword, _| !matches!(keyword.as_str(), "readOnly" | "writeOnly"));
        }
    }
    let ambiguous = diagnostics.iter().filter(|found| found.code == "ambiguous-one-of");
    let unions = ambiguous.filter_map(|found| Some(found.place.as_ref()?.pointer.clone()));
    for union in unions.collect::<BTreeSet<Pointer>>() {
        for branch in Document::new(&document).branches(&union) {
            require_property(&mut document, &branch);
        }
    }
    let unheeded = diagnostics
        .iter()
        .filter(|found| found.code == "undeclared-discriminator");
    let unheeded: Vec<Pointer> = unheeded
        .filter_map(|found| found.place.as_ref()?.pointer.parent())
        .collect();
    let mut discriminated = Vec::new();
    discriminators(&document, &Pointer::root(), &unheeded, &mut discriminated);
    for (branch, demand) in discriminated {
        demand_also(&mut document, &branch, demand);
    }
    document
}

/// A part of a document with the properties that are written elsewhere, and without references that lead nowhere.
fn settled(part: &Value, document: Document<'_>) -> Value {
    let target = |value: &Value| {
        let at = Pointer::from_fragment(value.get("$ref")?.as_str()?).ok()?;
        Some(document.get(&document.followed(&at)))
    };
    match part {
        Value::Object(members) => {
            let leads_nowhere = target(part) == Some(None);
            let kept = members.iter().filter(|(name, _)| !leads_nowhere || *name != "$ref");
            let kept = kept.map(|(name, value)| {
                let value = match target(value) {
                    Some(Some(properties)) if name == "properties" => properties.clone(),
                    _ => settled(value, document),
                };
                (name.clone(), value)
            });
            Value::Object(kept.collect())
        }
        Value::Array(items) => items.iter().map(|item| settled(item, document)).collect(),
        value => value.clone(),
    }
}

/// Demands of a branch, to which the one property that it has is to tell it, that this is there.
fn require_property(document: &mut Value, branch: &Pointer) {
    let known = Document::new(document);
    let properties = known.followed(branch).child("properties");
    let names: Vec<String> = known.members(&properties).map(|(name, _)| name.clone()).collect();
    demand_also(document, branch, json!({"required": names}));
}

fn demand_also(document: &mut Value, branch: &Pointer, demand: Value) {
    match document.pointer_mut(branch.as_str()) {
        Some(branch) if branch.get("$ref").is_some() => *branch = json!({"allOf": [branch, demand]}),
        Some(Value::Object(branch)) => match branch.get_mut("allOf") {
            Some(Value::Array(parts)) => parts.push(demand),
            _ => drop(branch.insert("allOf".to_owned(), json!([demand]))),
        },
        _ => {}
    }
}

/// Looks for unions with discriminators: for their branches, and what is demanded of a value of each.
///
/// A discriminator whose value chooses no branch should fail validation, and one that does may keep the other branches
/// from being looked at (OpenAPI 3.1.2, section 4.8.25.1). A default is chosen by what chooses no other (OpenAPI 3.2).
fn discriminators(document: &Value, at: &Pointer, unheeded: &[Pointer], found: &mut Vec<(Pointer, Value)>) {
    let known = Document::new(document);
    for index in 0..known.length(at) {
        discriminators(document, &at.index(index), unheeded, found);
    }
    for (name, _) in known
        .members(at)
        .filter(|(name, _)| *name != "example" && *name != "examples")
    {
        discriminators(document, &at.child(name), unheeded, found);
    }
    let discriminator = at.child("discriminator");
    let property = known.get(&discriminator.child("propertyName")).and_then(Value::as_str);
    let Some(property) = property.filter(|_| !unheeded.contains(at)) else {
        return;
    };
    let mapping: Vec<(&String, Pointer)> = known
        .members(&discriminator.child("mapping"))
        .filter_map(|(value, to)| Some((value, known.followed(&target(to.as_str()?)))))
        .collect();
    let default = known
        .get(&discriminator.child("defaultMapping"))
        .and_then(Value::as_str);
    let default = default.map(|to| known.followed(&target(to)));
    for union in ["oneOf", "anyOf"].map(|keyword| at.child(keyword)) {
        let is_null = |branch: &Pointer| {
            known
                .get(branch)
                .is_some_and(|branch| branch.get("type") == Some(&json!("null")))
        };
        let branches: Vec<Pointer> = known.branches(&union).filter(|branch| !is_null(branch)).collect();
        let values = branches.iter().map(|branch| {
            let target = known.followed(branch);
            let mapped = mapping.iter().filter(|(_, to)| *to == target);
            let mut values: Vec<String> = mapped.map(|(value, _)| (*value).clone()).collect();
            let implicit = target.last().filter(|_| target.parent() == Some(components()));
            let taken = |name: &str| mapping.iter().any(|(value, _)| *value == name);
            values.extend(implicit.map(String::from).filter(|name| !taken(name)));
            values
        });
        let values: Vec<Vec<String>> = values.collect();
        let is_default = |branch: &Pointer| default.as_ref() == Some(&known.followed(branch));
        let is_told = |(branch, values): (&Pointer, &Vec<String>)| is_default(branch) || !values.is_empty();
        if branches.len() > 1 && branches.iter().zip(&values).all(is_told) {
            let told = |values: &[String]| json!({"properties": {property: {"enum": values}}, "required": [property]});
            found.extend(branches.iter().zip(&values).map(|(branch, own)| {
                let others = values.iter().filter(|values| *values != own).flatten().cloned();
                let demand = match is_default(branch) {
                    true => json!({"not": told(&others.collect::<Vec<_>>())}),
                    false => told(own),
                };
                (branch.clone(), demand)
            }));
        }
    }
}

fn components() -> Pointer {
    Pointer::root().child("components").child("schemas")
}

/// What a value of a mapping means: a name, or a reference.
fn target(to: &str) -> Pointer {
    let reference = to.strip_prefix('#').and_then(|_| Pointer::from_fragment(to).ok());
    reference.unwrap_or_else(|| components().child(to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_settled() {
        let document = json!({
            "a": {"properties": {"$ref": "#/b"}, "items": {"$ref": "#/c", "type": "string"}},
            "b": {"d": {"$ref": "#/a"}},
        });
        let effective = effective(document, &Diagnostics::new());
        let expected = json!({"properties": {"d": {"$ref": "#/a"}}, "items": {"type": "string"}});
        assert_eq!(effective["a"], expected);
    }

    #[test]
    fn discriminators_choose_branches() {
        let branch = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        let union = json!({
            "oneOf": [branch("A"), branch("B")],
            "discriminator": {"propertyName": "kind", "mapping": {"a": "#/components/schemas/A", "x": "A"}},
        });
        let document = json!({"components": {"schemas": {"A": {}, "B": {}, "U": union}}});
        let effective = self::effective(document.clone(), &Diagnostics::new());
        let demand = |values: &[&str]| json!({"properties": {"kind": {"enum": values}}, "required": ["kind"]});
        let branches = &effective["components"]["schemas"]["U"]["oneOf"];
        assert_eq!(branches[0], json!({"allOf": [branch("A"), demand(&["a", "x", "A"])]}));
        assert_eq!(branches[1], json!({"allOf": [branch("B"), demand(&["B"])]}));
        let mut document = document;
        document["components"]["schemas"]["U"]["discriminator"]["defaultMapping"] = json!("B");
        let effective = self::effective(document, &Diagnostics::new());
        let branches = &effective["components"]["schemas"]["U"]["oneOf"];
        assert_eq!(
            branches[1],
            json!({"allOf": [branch("B"), {"not": demand(&["a", "x", "A"])}]})
        );
    }
}
