//! Paths, their operations, and what the parameters have to do with the paths.

use std::collections::HashMap;

use openapiv3 as v3;
use serde_json::Value;

use super::{Reader, Version, is_token};
use crate::description::methods::METHODS;
use crate::description::{Location, Operation, Parameter, Server, Style};
use crate::diagnostic::{Diagnostic, Place};
use crate::source::Pointer;

/// The parts of an operation that are read apart.
pub(super) const PARTS: &[&str] = &[
    "tags",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "servers",
    "security",
    "externalDocs",
];

/// The other members of an operation (OpenAPI, Operation Object).
const TEXTS: &[&str] = &["summary", "description", "operationId", "deprecated"];

/// What a path item says for all its operations.
struct Shared {
    parameters: Vec<Parameter>,
    servers: Vec<Server>,
}

impl Reader<'_> {
    pub(super) fn paths(&mut self, at: &Pointer) {
        if self.lift.value(at).is_none() {
            self.warn("missing-paths", "`paths` is missing: there is no operation", at);
        }
        // A reference is no part of OpenAPI here, but clear.
        let Some(at) = self.followed(at) else { return };
        let Some(paths) = self.object(&at) else { return };
        for path in paths.keys().filter(|path| !path.starts_with("x-")) {
            let at = at.child(path);
            match fault(path) {
                Some(fault) => self.refuse(
                    "invalid-path",
                    format!("the path `{path}` {fault}: it is left out"),
                    &at,
                ),
                None => self.path_item(path, &at),
            }
        }
    }

    /// A path item that refers to another one has what that has, but for what it says itself.
    fn path_item(&mut self, path: &str, at: &Pointer) {
        let items: Vec<Pointer> = self.chain(at).into_iter().flatten().collect();
        let mut shared = Vec::new();
        for item in &items {
            let more = self.parameters(&item.child("parameters"));
            add_parameters(&mut shared, more);
        }
        let servers = items.iter().map(|item| item.child("servers"));
        let servers: Vec<_> = servers.map(|at| self.servers(&at)).collect();
        let shared = Shared {
            parameters: shared,
            servers: servers
                .into_iter()
                .find(|servers| !servers.is_empty())
                .unwrap_or_default(),
        };
        let mut known = Vec::new();
        for item in &items {
            for (method, at) in self.operations(item) {
                if !known.contains(&method) {
                    self.operation(path, &method, &at, &shared);
                    known.push(method);
                }
            }
        }
    }

    /// The methods of a path item, and where their operations are.
    pub(super) fn operations(&mut self, item: &Pointer) -> Vec<(String, Pointer)> {
        let mut operations = Vec::new();
        for key in self.object(item).into_iter().flat_map(|item| item.keys()) {
            let at = item.child(key);
            match key.as_str() {
                method if METHODS.contains(&method) => operations.push((method.to_uppercase(), at)),
                "query" if self.version >= Version::V32 => operations.push(("QUERY".to_owned(), at)),
                "additionalOperations" if self.version >= Version::V32 => {
                    operations.extend(self.additional_operations(&at));
                }
                "summary" | "description" | "parameters" | "servers" | "$ref" => {}
                key if key.starts_with("x-") => {}
                key => {
                    let message = format!("`{key}` is not supported in a path item: it is ignored");
                    let place = Place::key(self.lift.file(), at);
                    let diagnostic = Diagnostic::warning("unknown-method", message).at(place);
                    self.lift
                        .diagnostics
                        .push(diagnostic.suggest(key, METHODS.iter().copied()));
                }
            }
        }
        operations
    }

    /// Operations of methods that have no member of their own (OpenAPI 3.2, Path Item Object).
    fn additional_operations(&mut self, at: &Pointer) -> Vec<(String, Pointer)> {
        let mut operations = Vec::new();
        for method in self.object(at).into_iter().flat_map(|methods| methods.keys()) {
            let at = at.child(method);
            let named = method.to_lowercase();
            let fault = match () {
                () if !is_token(method) => "is no method of HTTP",
                () if METHODS.contains(&named.as_str()) || named == "query" => "has a member of the path item",
                () => {
                    operations.push((method.clone(), at));
                    continue;
                }
            };
            self.refuse("invalid-method", format!("`{method}` {fault}: it is left out"), &at);
        }
        operations
    }

    fn operation(&mut self, path: &str, method: &str, at: &Pointer, shared: &Shared) {
        let Some(at) = &self.followed(at) else { return };
        let Some(mut operation) = self.typed::<v3::Operation>(at, PARTS) else {
            return;
        };
        self.unknown_members(at, &[PARTS, TEXTS].concat());
        let mut parameters = shared.parameters.clone();
        let own = self.parameters(&at.child("parameters"));
        override_parameters(&mut parameters, own);
        let path = &self.path_query(path, at, &mut parameters);
        self.template_parameters(path, at, &mut parameters);
        let own = self.servers(&at.child("servers"));
        let servers = if own.is_empty() { shared.servers.clone() } else { own };
        let security = match self.lift.value(&at.child("security")) {
            Some(Value::Null) => {
                let message = "`security` is left empty: that of the document counts";
                self.warn("empty-value", message, &at.child("security"));
                self.security(&Pointer::root().child("security"))
            }
            Some(_) => {
                self.has_security = true;
                self.security(&at.child("security"))
            }
            None => self.security(&Pointer::root().child("security")),
        };
        let rust_name = operation.extensions.shift_remove("x-rust-name");
        let operation = Operation {
            id: operation.operation_id,
            rust_name: rust_name.and_then(|name| name.as_str().map(str::to_owned)),
            method: method.to_owned(),
            path: path.to_owned(),
            tags: self.texts(&at.child("tags")),
            summary: operation.summary,
            description: operation.description,
            deprecated: operation.deprecated,
            parameters,
            body: self.body(&at.child("requestBody")),
            responses: self.responses(&at.child("responses")),
            security,
            servers,
            answered_by: None,
            place: self.lift.place(at.clone()),
        };
        self.callbacks(&operation, &at.child("callbacks"));
        self.description.operations.push(operation);
    }

    /// Tells of operations that have an `operationId` in common.
    pub(super) fn operation_ids(&mut self) {
        let mut seen: HashMap<&str, &Place> = HashMap::new();
        let mut twice = Vec::new();
        for operation in &self.description.operations {
            let Some(id) = operation.id.as_deref() else { continue };
            let first = *seen.entry(id).or_insert(&operation.place);
            if *first != operation.place {
                let message = format!("the operationId `{id}` is given before: this method's name has a number");
                let diagnostic = Diagnostic::warning("duplicate-operation-id", message);
                let first = first.child("operationId");
                twice.push(
                    diagnostic
                        .at(operation.place.child("operationId"))
                        .related(first, "first given here"),
                );
            }
        }
        self.lift.diagnostics.extend(twice);
    }

    /// The path without the parameters that are in a query of it, which become parameters of the query. What else is in
    /// the query stays: it is the same in each request.
    fn path_query(&mut self, path: &str, at: &Pointer, parameters: &mut Vec<Parameter>) -> String {
        let Some((before, query)) = path.split_once('?') else {
            if path.contains('#') {
                let message = "a request has no fragment: where paths differ in theirs only, the first one is served";
                self.warn("path-fragment", message, at);
            }
            return path.to_owned();
        };
        let mut fixed = Vec::new();
        for pair in query.split('&') {
            let template = |(key, value): (&str, &str)| {
                let name = value.strip_prefix('{')?.strip_suffix('}')?;
                Some((key.to_owned(), name.to_owned()))
            };
            let is = |known: &Parameter, location, name: &str| known.location == location && known.name == name;
            let Some((key, name)) = pair.split_once('=').and_then(template) else {
                let key = pair.split_once('=').map_or(pair, |(key, _)| key);
                if parameters.iter().any(|known| is(known, Location::Query, key)) {
                    let message =
                        format!("each request has `{pair}` in its query, by the path: `{key}` is no parameter");
                    self.warn("path-query", &message, at);
                    parameters.retain(|known| !is(known, Location::Query, key));
                }
                fixed.push(pair);
                continue;
            };
            let message = format!("`{{{name}}}` is in the query of the path: it is the parameter `{key}` of the query");
            self.warn("path-query", &message, at);
            if let Some(known) = parameters.iter_mut().find(|known| is(known, Location::Path, &name)) {
                (known.location, known.style, known.explode) = (Location::Query, Style::Form, true);
                known.name = key;
            } else if !parameters.iter().any(|known| is(known, Location::Query, &key)) {
                parameters.push(self.undescribed(key, Location::Query, at));
            }
        }
        match fixed.is_empty() {
            true => before.to_owned(),
            false => format!("{before}?{}", fixed.join("&")),
        }
    }

    /// A parameter that a path has and nobody describes.
    fn undescribed(&self, name: String, location: Location, at: &Pointer) -> Parameter {
        let (style, explode) = match location {
            Location::Query => (Style::Form, true),
            _ => (Style::Simple, false),
        };
        Parameter {
            name,
            rust_name: None,
            location,
            required: true,
            style,
            explode,
            allow_reserved: false,
            allow_empty: false,
            json: false,
            schema: None,
            examples: Vec::new(),
            description: None,
            deprecated: false,
            component: None,
            place: self.lift.place(at.clone()),
        }
    }

    /// Adds the parameters that a path has and nobody describes, and takes away those that it does not have.
    fn template_parameters(&mut self, path: &str, at: &Pointer, parameters: &mut Vec<Parameter>) {
        let in_template = template_names(path);
        for name in &in_template {
            if parameters
                .iter()
                .any(|known| known.location == Location::Path && known.name == *name)
            {
                continue;
            }
            let message = format!("`{{{name}}}` of the path is not described: any text is accepted");
            self.warn("undescribed-path-parameter", &message, at);
            parameters.push(self.undescribed(name.clone(), Location::Path, at));
        }
        let stray =
            |parameter: &Parameter| parameter.location == Location::Path && !in_template.contains(&parameter.name);
        for parameter in parameters.iter().filter(|parameter| stray(parameter)) {
            let message = format!("the path has no `{{{}}}`: the parameter is left out", parameter.name);
            let diagnostic = Diagnostic::refusal("stray-path-parameter", message);
            self.lift.diagnostics.push(diagnostic.at(parameter.place.clone()));
        }
        parameters.retain(|parameter| !stray(parameter));
    }
}

/// Adds the parameters that are not there yet.
fn add_parameters(parameters: &mut Vec<Parameter>, more: Vec<Parameter>) {
    for parameter in more {
        if !parameters.iter().any(|known| is_same(known, &parameter)) {
            parameters.push(parameter);
        }
    }
}

/// Adds the parameters of an operation, which override its path item's.
fn override_parameters(parameters: &mut Vec<Parameter>, own: Vec<Parameter>) {
    parameters.retain(|shared| !own.iter().any(|own| is_same(own, shared)));
    parameters.extend(own);
}

/// Whether two parameters are the same: of one name and location. In names of headers, case does not matter.
pub(super) fn is_same(one: &Parameter, other: &Parameter) -> bool {
    let is_named = match one.location {
        Location::Header => one.name.eq_ignore_ascii_case(&other.name),
        Location::Path | Location::Query | Location::Cookie => one.name == other.name,
    };
    is_named && one.location == other.location
}

/// What keeps a path from being one (OpenAPI, Paths Object).
fn fault(path: &str) -> Option<&'static str> {
    if !path.starts_with('/') {
        return Some("does not begin with a slash");
    }
    let mut name: Option<usize> = None;
    for character in path.chars() {
        name = match (character, name) {
            ('{', Some(_)) => return Some("has a brace within braces"),
            ('{', None) => Some(0),
            ('}', Some(0)) => return Some("has braces without a name"),
            ('}', None) => return Some("closes a brace that is not open"),
            ('}', Some(_)) => None,
            (_, name) => name.map(|length| length + 1),
        };
    }
    name.map(|_| "does not close a brace")
}

/// The names in the template expressions of a path, each once.
fn template_names(path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in path.split('{').skip(1) {
        if let Some((name, _)) = part.split_once('}')
            && !names.iter().any(|known| known == name)
        {
            names.push(name.to_owned());
        }
    }
    names
}
