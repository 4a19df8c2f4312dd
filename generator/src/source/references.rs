//! Finding the references in a value tree.

#[cfg(test)]
mod tests;

use serde_json::Value;

use super::Pointer;
use super::join::FILES;
use super::trail::Trail;

/// A reference as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    /// Where its text is: at a `$ref`, or in a discriminator's `mapping`.
    pub(crate) at: Pointer,
    /// The text.
    pub(crate) text: String,
    /// What stands there.
    pub(crate) kind: Kind,
    /// Whether it is relative to an `$id`, and not to its file (JSON Schema Core, section 8.2.1).
    pub(crate) is_identified: bool,
    /// Whether it is the name of a component schema where there is one of that name.
    pub(crate) may_be_name: bool,
}

/// What the members of an object are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Members with names that the standards give.
    Object,
    /// Members with names that the author chose: properties, components, media types.
    Map,
}

/// Members that hold objects by names of the author's.
const MAPS: &[&str] = &[
    "properties",
    "patternProperties",
    "dependentSchemas",
    "$defs",
    "definitions",
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "examples",
    "links",
    "callbacks",
    "pathItems",
    "paths",
    "webhooks",
    "securitySchemes",
    "securityDefinitions",
    "content",
    "encoding",
];

/// Members that hold data or text. References in them are somebody else's.
const DATA: &[&str] = &["example", "default", "enum", "const", "value", "description", "summary"];

/// Returns the references in `value`, which is at `at`. In data and in extensions there are none.
pub(crate) fn find(value: &Value, at: &Pointer, kind: Kind) -> Vec<Reference> {
    let mut search = Search {
        base: at,
        found: Vec::new(),
        identifiers: 0,
    };
    search.value(value, kind, &Trail::Root);
    search.found
}

/// Returns `true` if [`find`] does not look at what is at the end of the pointer when it begins at the pointer's parent.
pub(crate) fn is_skipped(pointer: &Pointer) -> bool {
    let parent = pointer.parent().unwrap_or_default();
    let is_named = parent.last().is_some_and(|name| MAPS.contains(&&*name));
    let hides = |name: &str| is_data(name) || name.starts_with("x-") || name == "examples";
    !is_named && pointer.last().is_some_and(|name| hides(&name))
}

/// Returns `true` if the last part of the pointer is a name of the author's: of a property, a component or a path.
pub(crate) fn is_named(pointer: &Pointer) -> bool {
    let mut kind = Kind::Object;
    for name in pointer.parent().unwrap_or_default().tokens() {
        kind = match kind {
            Kind::Object if MAPS.contains(&&*name) || name == FILES => Kind::Map,
            Kind::Object | Kind::Map => Kind::Object,
        };
    }
    kind == Kind::Map
}

/// Returns `true` if a reference at the pointer decides nothing that is sent: it is in an example, a link or a callback.
pub(crate) fn is_beside_the_contract(pointer: &Pointer) -> bool {
    let mut kind = Kind::Object;
    for name in pointer.tokens() {
        kind = match kind {
            Kind::Object if matches!(&*name, "examples" | "links" | "callbacks") => return true,
            Kind::Object if MAPS.contains(&&*name) || name == FILES => Kind::Map,
            Kind::Object | Kind::Map => Kind::Object,
        };
    }
    false
}

/// Returns `true` if a node that is called so is a part of a schema, and not a schema by name.
pub(crate) fn is_subschema(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "items",
        "contains",
        "additionalProperties",
        "propertyNames",
        "unevaluatedItems",
        "unevaluatedProperties",
        "not",
        "if",
        "then",
        "else",
    ];
    KEYWORDS.contains(&name) || name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns `true` if the document has a component schema of that name.
pub(crate) fn has_component(document: &Value, name: &str) -> bool {
    let schemas = document.pointer("/components/schemas");
    schemas.is_some_and(|schemas| schemas.get(name).is_some())
}

fn is_data(name: &str) -> bool {
    DATA.contains(&name)
}

struct Search<'a> {
    base: &'a Pointer,
    found: Vec<Reference>,
    /// How many objects around have an `$id`.
    identifiers: usize,
}

impl Search<'_> {
    fn value(&mut self, value: &Value, kind: Kind, trail: &Trail<'_>) {
        let members = match value {
            Value::Array(items) => {
                let items = items.iter().enumerate();
                return items.for_each(|(index, item)| self.value(item, Kind::Object, &Trail::Element(trail, index)));
            }
            Value::Object(members) => members,
            _ => return,
        };
        let is_identified = kind == Kind::Object && members.get("$id").is_some_and(Value::is_string);
        self.identifiers += usize::from(is_identified);
        for (name, member) in members {
            let here = Trail::Member(trail, name);
            match (kind, name.as_str(), member) {
                (_, "$ref", Value::String(text)) => self.push(text, kind, false, &here),
                (Kind::Map, ..) => self.value(member, Kind::Object, &here),
                (_, "discriminator", _) => self.mapping(member, &here),
                (_, "examples", Value::Array(_)) => {}
                (_, name, _) if is_data(name) || name.starts_with("x-") => {}
                (_, name, Value::Object(_)) if MAPS.contains(&name) => self.value(member, Kind::Map, &here),
                _ => self.value(member, Kind::Object, &here),
            }
        }
        self.identifiers -= usize::from(is_identified);
    }

    /// A value that could be a name and a reference is a name (OpenAPI 3.1.2, Discriminator Object); one with a dot, if
    /// there is such a component.
    fn mapping(&mut self, discriminator: &Value, trail: &Trail<'_>) {
        let around = Trail::Member(trail, "mapping");
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let mapping = mapping.into_iter().flatten();
        let mapping = mapping.map(|(name, target)| (Trail::Member(&around, name), target));
        let default = discriminator.get("defaultMapping");
        let default = default.map(|target| (Trail::Member(trail, "defaultMapping"), target));
        for (trail, target) in mapping.chain(default) {
            let reference = target.as_str().filter(|text| text.contains(['#', '/', '.']));
            if let Some(text) = reference {
                self.push(text, Kind::Object, true, &trail);
            }
        }
    }

    fn push(&mut self, text: &str, kind: Kind, may_be_name: bool, trail: &Trail<'_>) {
        self.found.push(Reference {
            at: self.base.join(&trail.pointer()),
            text: text.to_owned(),
            kind,
            is_identified: self.identifiers > 0,
            may_be_name,
        });
    }
}
