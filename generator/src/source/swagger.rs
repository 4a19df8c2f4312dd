//! Swagger 2.0, rewritten to OpenAPI 3.0.

mod body;
mod media_type;
mod operation;
mod parameter;
mod reference;
mod response;
mod schema;
mod security;
mod server;
#[cfg(test)]
mod tests;
mod words;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Origins, Pointer};
use crate::diagnostic::{Diagnostic, Diagnostics};
use parameter::Kind;
pub use words::in_words_of_2;

/// The version that documents are rewritten to.
const VERSION: &str = "3.0.4";

/// Rewrites a Swagger 2.0 document to OpenAPI 3.0, and keeps account of where nodes come from. Members that neither
/// version knows stay as they are. What 3.0 cannot say is told.
///
/// Swagger 2.0, Swagger Object.
pub fn upgrade(document: Value, origins: &mut Origins, diagnostics: &mut Diagnostics) -> Value {
    let Value::Object(root) = &document else {
        return document;
    };
    let mut upgrade = Upgrade {
        document: &document,
        origins,
        diagnostics,
        consumes: None,
        produces: None,
        moves: BTreeMap::new(),
        references: Vec::new(),
        told_of_schemes: false,
    };
    let upgraded = upgrade.root(root);
    let moves = upgrade.moves;
    origins.rearrange(&moves);
    upgraded
}

/// A rewriting in progress.
struct Upgrade<'a> {
    /// The document as it is written.
    document: &'a Value,
    /// Where the nodes of the document as it is written come from.
    origins: &'a Origins,
    diagnostics: &'a mut Diagnostics,
    /// The document's own `consumes`.
    consumes: Option<Vec<String>>,
    /// The document's own `produces`.
    produces: Option<Vec<String>>,
    /// By the pointers where nodes are now, the pointers where they were: the nodes that did not stay at the same
    /// pointer of the node around them.
    moves: BTreeMap<Pointer, Pointer>,
    /// The pointers where objects with a `$ref` are now, and whether they stand for schemas.
    references: Vec<(Pointer, bool)>,
    /// Whether it has been reported that schemes have no host.
    told_of_schemes: bool,
}

/// The way of a node.
#[derive(Clone, Debug)]
struct Move {
    /// Where it was.
    from: Pointer,
    /// Where it is now.
    to: Pointer,
}

impl Move {
    /// Returns the way of a member that stays one.
    fn child(&self, name: &str) -> Move {
        Move {
            from: self.from.child(name),
            to: self.to.child(name),
        }
    }

    /// Returns the way of an element that stays one.
    fn index(&self, index: usize) -> Move {
        Move {
            from: self.from.index(index),
            to: self.to.index(index),
        }
    }

    /// Returns the way of a part of the node that is a node of its own now, or of a node in such a part.
    fn under(&self, names: &[&str]) -> Move {
        Move {
            from: self.from.clone(),
            to: names.iter().fold(self.to.clone(), |to, name| to.child(name)),
        }
    }
}

impl<'a> Upgrade<'a> {
    fn root(&mut self, root: &'a Map<String, Value>) -> Value {
        let at = Move {
            from: Pointer::root(),
            to: Pointer::root(),
        };
        self.consumes = self.media_types(root, "consumes", &at.from);
        self.produces = self.media_types(root, "produces", &at.from);
        let mut upgraded = Map::new();
        upgraded.insert("openapi".to_owned(), VERSION.into());
        self.moves.insert(at.to.child("openapi"), at.from.child("swagger"));
        for (key, value) in root {
            let value = match key.as_str() {
                "swagger"
                | "host"
                | "basePath"
                | "schemes"
                | "consumes"
                | "produces"
                | "definitions"
                | "parameters"
                | "responses"
                | "securityDefinitions" => continue,
                "paths" => self.map(value, &at.child(key), Upgrade::path_item),
                _ => value.clone(),
            };
            upgraded.insert(key.clone(), value);
        }
        let servers = self.servers(root, &at);
        if !servers.is_empty() {
            upgraded.insert("servers".to_owned(), Value::Array(servers));
        }
        let components = self.components(root);
        if !components.is_empty() {
            upgraded.insert("components".to_owned(), Value::Object(components));
        }
        let mut upgraded = Value::Object(upgraded);
        self.settle_references(&mut upgraded);
        upgraded
    }

    /// Definitions, parameters, responses and security definitions, but for form parameters, which have become fields
    /// of the operations that refer to them.
    fn components(&mut self, root: &'a Map<String, Value>) -> Map<String, Value> {
        let mut components = match root.get("components") {
            Some(Value::Object(components)) => components.clone(),
            _ => Map::new(),
        };
        let mut add = |name: &str, section: Value| {
            if let Value::Object(members) = section {
                match components.get_mut(name) {
                    Some(Value::Object(known)) => known.extend(members),
                    _ => drop(components.insert(name.to_owned(), Value::Object(members))),
                }
            }
        };
        for (section, name) in reference::SECTIONS {
            let at = Move {
                from: Pointer::root().child(section),
                to: Pointer::root().child("components").child(name),
            };
            // A reference may lead there even if nothing is there.
            self.moves.insert(at.to.clone(), at.from.clone());
            let Some(value) = root.get(section) else { continue };
            match section {
                "definitions" => add(name, self.map(value, &at, |this, value, at| this.schema(value, at))),
                "responses" => add(name, self.map(value, &at, Upgrade::component_response)),
                "securityDefinitions" => add(name, self.map(value, &at, Upgrade::security_scheme)),
                _ => {
                    let (parameters, bodies) = self.component_parameters(value, &at);
                    add(name, Value::Object(parameters));
                    if !bodies.is_empty() {
                        add("requestBodies", Value::Object(bodies));
                    }
                }
            }
        }
        components
    }

    fn component_parameters(&mut self, value: &'a Value, at: &Move) -> (Map<String, Value>, Map<String, Value>) {
        let (mut parameters, mut bodies) = (Map::new(), Map::new());
        for (name, parameter) in value.as_object().into_iter().flatten() {
            let mut at = at.child(name);
            let (target, _) = self.follow(parameter, &at.from, "parameters");
            match Kind::of(target) {
                Kind::Plain => {
                    parameters.insert(name.clone(), self.parameter(parameter, &at));
                }
                Kind::Body => {
                    at.to = Pointer::root().child("components").child("requestBodies").child(name);
                    let consumes = self.consumes.clone().unwrap_or_default();
                    bodies.insert(name.clone(), self.body(parameter, &consumes, &at));
                }
                Kind::Form if self.moves.values().any(|from| *from == at.from) => {}
                Kind::Form => {
                    let message = "the form parameter is no field of any operation: it is left out";
                    self.warn("unused-form-parameter", message, &at.from);
                }
            }
        }
        (parameters, bodies)
    }

    /// Rewrites the members of an object, but for its extensions.
    fn map(&mut self, value: &'a Value, at: &Move, rewrite: impl Fn(&mut Self, &'a Value, &Move) -> Value) -> Value {
        let Value::Object(members) = value else {
            return value.clone();
        };
        let rewritten = members.iter().map(|(name, value)| {
            let value = match name.starts_with("x-") {
                true => value.clone(),
                false => rewrite(self, value, &at.child(name)),
            };
            (name.clone(), value)
        });
        Value::Object(rewritten.collect())
    }

    fn warn(&mut self, code: &'static str, message: impl Into<String>, at: &Pointer) {
        self.diagnostics
            .push(Diagnostic::warning(code, message).at(self.origins.place(at)));
    }
}
