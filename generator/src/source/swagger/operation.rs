//! Path items and operations (Swagger 2.0, Path Item Object, Operation Object).

use serde_json::{Map, Value};

use super::parameter::{Element, Kind};
use super::response::Produces;
use super::{Move, Upgrade};
use crate::source::Pointer;

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch"];

impl<'a> Upgrade<'a> {
    pub(super) fn path_item(&mut self, value: &'a Value, at: &Move) -> Value {
        let (target, target_at) = self.follow(value, &at.from, "paths");
        let is_rewritten = target_at.parent() == Some(Pointer::root().child("paths"));
        if value.get("$ref").is_some() && (is_rewritten || target_at == at.from) {
            return self.reference(value, at, false);
        }
        let at = &Move {
            from: target_at,
            to: at.to.clone(),
        };
        let Value::Object(written) = target else {
            return target.clone();
        };
        self.moves.insert(at.to.clone(), at.from.clone());
        let shared = self.elements(written.get("parameters"), &at.from.child("parameters"));
        let mut item = Map::new();
        for (key, value) in written {
            let at = at.child(key);
            let value = match key.as_str() {
                "parameters" => self.parameters(&shared, &at.to),
                method if METHODS.contains(&method) => self.operation(value, &shared, &at),
                _ => value.clone(),
            };
            item.insert(key.clone(), value);
        }
        Value::Object(item)
    }

    fn operation(&mut self, value: &'a Value, shared: &[Element<'a>], at: &Move) -> Value {
        let Value::Object(written) = value else {
            return value.clone();
        };
        let own = self.elements(written.get("parameters"), &at.from.child("parameters"));
        let own_produces = self.media_types(written, "produces", &at.from);
        let is_own = own_produces.is_some();
        let media_types = own_produces.or_else(|| self.produces.clone()).unwrap_or_default();
        let produces = Produces {
            media_types: &media_types,
            own: is_own.then(|| at.from.child("produces")),
        };
        let mut operation = Map::new();
        for (key, value) in written {
            let at = at.child(key);
            let value = match key.as_str() {
                "consumes" | "produces" | "schemes" => continue,
                "parameters" => self.parameters(&own, &at.to),
                "responses" => self.map(value, &at, |this, value, at| {
                    this.operation_response(value, &produces, at)
                }),
                _ => value.clone(),
            };
            operation.insert(key.clone(), value);
        }
        if let Some(body) = self.request_body(written, &own, shared, at) {
            operation.insert("requestBody".to_owned(), body);
        }
        if let Some(servers) = self.operation_servers(written, at) {
            operation.insert("servers".to_owned(), servers);
        }
        Value::Object(operation)
    }

    /// Returns the body that the parameters of an operation make, and those of its path item that it does not override.
    fn request_body(
        &mut self,
        operation: &Map<String, Value>,
        own: &[Element<'a>],
        shared: &[Element<'a>],
        at: &Move,
    ) -> Option<Value> {
        let own_consumes = self.media_types(operation, "consumes", &at.from);
        let own_at = own_consumes.as_ref().map(|_| at.from.child("consumes"));
        let consumes = own_consumes
            .clone()
            .or_else(|| self.consumes.clone())
            .unwrap_or_default();
        let bodies = |elements: &'_ [Element<'a>]| -> Vec<Element<'a>> {
            let bodies = elements.iter().filter(|element| element.kind() == Kind::Body);
            bodies.cloned().collect()
        };
        let mut bodies = match bodies(own) {
            none if none.is_empty() => bodies(shared),
            own => own,
        };
        let name = |element: &Element<'a>| element.parameter.get("name");
        let is_overridden = |element: &Element<'a>| {
            let mut forms = own.iter().filter(|other| other.kind() == Kind::Form);
            forms.any(|other| name(other) == name(element))
        };
        let inherited = shared.iter().filter(|element| !is_overridden(element));
        let fields: Vec<_> = inherited
            .chain(own)
            .filter(|element| element.kind() == Kind::Form)
            .collect();
        for ignored in bodies.drain(1.min(bodies.len())..) {
            self.warn(
                "several-bodies",
                "there is another body parameter: this one is left out",
                &ignored.at,
            );
        }
        let to = at.to.child("requestBody");
        let Some(body) = bodies.pop() else {
            let from = fields.first()?.at.clone();
            return Some(self.form(&fields, &consumes, own_at.as_ref(), &Move { from, to }));
        };
        for field in fields {
            self.warn(
                "several-bodies",
                "beside a body parameter, a form parameter is left out",
                &field.at,
            );
        }
        let is_alike = own_consumes.is_none() || own_consumes == self.consumes;
        let (written, from) = match is_alike && self.is_shared(body.written, "parameters") {
            true => (body.written, body.at),
            false => (body.parameter, body.parameter_at),
        };
        Some(self.body(written, &consumes, &Move { from, to }))
    }
}
