//! Operations: what they say beside their schemas, and where they use schemas.

use std::collections::HashSet;

use generator::description::{Location, Style};
use generator::model::{
    Body, BodyKind, Content, FormatCheck, HttpStatus, Model, Operation, Parameter, Payload, Response, SecurityKind,
    Type, View,
};
use generator::source::Pointer;
use serde_json::Value;

use super::facts::{Facts, Loss};
use super::subject::Subject;
use crate::document::{Document, Written};

/// A place where a schema is used, and what the model has there.
pub struct Use<'a> {
    /// The schema.
    pub schema: Pointer,
    /// The type that it became.
    pub subject: Subject<'a>,
    /// The direction in which its values go, where it is known.
    pub view: Option<View>,
}

/// The uses of schemas in components and operations, and what operations say that is lost.
pub fn uses<'a>(document: Document<'_>, model: &'a Model, facts: &mut Facts<'_>) -> (Vec<Use<'a>>, Vec<Loss>) {
    let mut reader = Reader {
        document,
        facts,
        uses: Vec::new(),
        losses: Vec::new(),
    };
    reader.components(model);
    reader.servers(model);
    for written in document.operations() {
        reader.operation(&written, model);
    }
    let webhooks = Pointer::root().child("webhooks");
    for (name, _) in document.members(&webhooks).filter(|(name, _)| !name.starts_with("x-")) {
        reader.sent(&webhooks.child(name), model);
    }
    (reader.uses, reader.losses)
}

struct Reader<'a, 'f, 'g, 'd> {
    document: Document<'d>,
    facts: &'f mut Facts<'g>,
    uses: Vec<Use<'a>>,
    losses: Vec<Loss>,
}

impl<'a> Reader<'a, '_, '_, '_> {
    fn check(&mut self, kind: &'static str, at: Pointer, owner: &Pointer, found: bool, what: &str) -> bool {
        let owners = std::slice::from_ref(owner);
        let loss = self.facts.check(kind, at, owners, found, || what.to_owned());
        self.losses.extend(loss);
        found
    }

    fn components(&mut self, model: &'a Model) {
        let at = Pointer::root().child("components").child("schemas");
        let of = |schema: &Pointer| {
            let types = model.components.iter();
            types
                .filter(|(place, _, _)| place.pointer == *schema)
                .collect::<Vec<_>>()
        };
        let mut elsewhere = HashSet::new();
        for (name, _) in self.document.members(&at).filter(|(name, _)| !name.starts_with("x-")) {
            let schema = at.child(name);
            let mut types = of(&schema);
            // The first name of a schema of another file is that schema's.
            if let Some(target) = self.document.target(&schema).filter(|_| types.is_empty())
                && !target.to_string().starts_with("/components/")
                && elsewhere.insert(target.clone())
            {
                types = of(&target);
            }
            self.check("component schema", schema.clone(), &schema, !types.is_empty(), name);
            for (_, view, id) in types {
                self.uses.push(Use {
                    schema: schema.clone(),
                    subject: Subject::defined(*id),
                    view: Some(*view),
                });
            }
        }
    }

    fn servers(&mut self, model: &Model) {
        let at = Pointer::root().child("servers");
        for index in 0..self.document.length(&at) {
            let at = at.index(index);
            let server = self.document.get(&at);
            let url = server
                .and_then(|server| server.get("url")?.as_str())
                .unwrap_or_default();
            // Variables are replaced by their defaults.
            let parts: Vec<&str> = url.split(['{', '}']).step_by(2).collect();
            let found = model
                .servers
                .iter()
                .any(|(known, _)| parts.iter().all(|part| known.contains(part)));
            self.check("server", at.clone(), &at, found, url);
        }
    }

    fn operation(&mut self, written: &Written, model: &'a Model) {
        let operations = model.groups.iter().flat_map(|group| &group.operations);
        let likely = operations.filter_map(|known| Some((written.likeness(known)?, known)));
        let likely: Vec<_> = likely.collect();
        // Of several that are alike, the first.
        let found = likely
            .iter()
            .rev()
            .max_by_key(|(sure, _)| *sure)
            .map(|(_, known)| *known);
        let at = &written.at;
        let name = format!("{} {}", written.method, written.path);
        self.check("operation", at.clone(), &written.item, found.is_some(), &name);
        let Some(operation) = found else { return };
        for parameter in self.document.parameters(written) {
            self.parameter(&parameter, written, operation);
        }
        self.body(&at.child("requestBody"), operation.body.as_ref());
        let responses = self.document.followed(&at.child("responses"));
        for (status, _) in self.document.members(&responses) {
            if !status.starts_with("x-") {
                self.response(&responses.child(status), status, operation);
            }
        }
        self.security(at, operation, model);
        let servers = [at, &written.item].map(|at| at.child("servers"));
        if let Some(servers) = servers.into_iter().find(|servers| self.document.length(servers) > 0) {
            // Those of the document need not be named again.
            let url = |servers: &Pointer| {
                self.document
                    .get(&servers.index(0).child("url"))
                    .and_then(Value::as_str)
            };
            let [own, first] = [&servers, &Pointer::root().child("servers")].map(url);
            let trimmed = |url: Option<&str>| url.unwrap_or_default().trim_end_matches('/').to_owned();
            let found = operation.server.is_some() || trimmed(own) == trimmed(first);
            self.check("servers", servers.clone(), &servers, found, "servers");
        }
        self.callbacks(&at.child("callbacks"), model);
    }

    /// A part that is not in the model: it is told if it is not empty.
    fn untyped(&mut self, at: &Pointer, name: &'static str) {
        let part = at.child(name);
        let empty = |value: &Value| match value {
            Value::Object(members) => members.is_empty(),
            Value::Array(list) => list.is_empty(),
            value => value.is_null(),
        };
        if self.document.get(&part).is_some_and(|value| !empty(value)) {
            self.check(name, part.clone(), &part, false, name);
        }
    }

    fn parameter(&mut self, at: &Pointer, around: &Written, operation: &'a Operation) {
        let Some(written) = self.document.get(at) else { return };
        let text = |key: &str| written.get(key).and_then(Value::as_str).unwrap_or_default();
        let (name, place) = around.sent(text("name"), text("in"));
        let location = match place {
            "path" => Some(Location::Path),
            "query" => Some(Location::Query),
            "header" => Some(Location::Header),
            "cookie" => Some(Location::Cookie),
            _ => None,
        };
        let mut parameters = operation.parameters.iter();
        let found = parameters.find(|known| known.wire == name && location.is_none_or(|it| it == known.location));
        // What the path has in its query is the same in each request, which is told there.
        let query = operation.path.split_once('?').map_or("", |(_, query)| query);
        let mut fixed = query
            .split('&')
            .map(|pair| pair.split_once('=').map_or(pair, |(name, _)| name));
        let is_fixed = location == Some(Location::Query) && fixed.any(|known| known == name);
        let name = format!("{place} {name}");
        // What is no place for parameters is told where it is written.
        let told = if location.is_some() { at.clone() } else { at.child("in") };
        self.check("parameter", told, at, found.is_some() || is_fixed, &name);
        let Some(parameter) = found else { return };
        let required = written.get("required") == Some(&Value::Bool(true));
        self.check(
            "required parameter",
            at.child("required"),
            at,
            !required || parameter.required,
            &name,
        );
        if let Some(style) = written.get("style").and_then(Value::as_str) {
            let found = style_name(parameter.style) == style;
            self.check("style", at.child("style"), at, found, style);
        }
        if let Some(explode) = written.get("explode").and_then(Value::as_bool) {
            let found = parameter.explode == explode;
            self.check("explode", at.child("explode"), at, found, "explode");
        }
        if written.get("allowReserved") == Some(&Value::Bool(true)) {
            let found = parameter.allow_reserved;
            self.check("allowReserved", at.child("allowReserved"), at, found, "allowReserved");
        }
        self.schema_or_content(at, parameter, &parameter.ty, View::Input);
    }

    fn schema_or_content(&mut self, at: &Pointer, parameter: &'a Parameter, ty: &Type, view: View) {
        // Beside a schema, what `content` says has no effect, which is told.
        let mut schemas = vec![at.child("schema")];
        let is_alone = self.document.get(&schemas[0]).is_none();
        let content = self.document.followed(&at.child("content"));
        for (media_type, _) in self.document.members(&content) {
            let media = content.child(media_type);
            let found = parameter.json || (is_alone && media_type.starts_with("text/plain"));
            self.check("media type", media.clone(), at, found, media_type);
            if is_alone {
                schemas.push(media.child("schema"));
            }
        }
        // Nothing is written for null, so what may be absent needs no value for it.
        for schema in schemas {
            if self.document.get(&schema).is_some() {
                let is_absent = !parameter.required && self.allows_null(&schema, 0);
                let ty = match is_absent {
                    true => Type::Nullable(Box::new(ty.clone())),
                    false => ty.clone(),
                };
                self.uses.push(Use {
                    schema,
                    subject: Subject::new(&ty, parameter.rule.as_ref()),
                    view: Some(view),
                });
            }
        }
    }

    /// Whether a schema, or a part of it, says that null is a value.
    fn allows_null(&self, at: &Pointer, depth: usize) -> bool {
        let at = self.document.followed(at);
        let Some(schema) = self.document.get(&at).filter(|_| depth < 8) else {
            return false;
        };
        let lists_null = |keyword: &str, null: &Value| match &schema[keyword] {
            Value::Array(values) => values.contains(null),
            value => value == null,
        };
        let mut parts = ["allOf", "anyOf", "oneOf"].into_iter().flat_map(|keyword| {
            let count = schema[keyword].as_array().map_or(0, Vec::len);
            (0..count).map(move |index| (keyword, index))
        });
        schema["nullable"] == true
            || lists_null("type", &Value::from("null"))
            || schema["enum"]
                .as_array()
                .is_some_and(|values| values.contains(&Value::Null))
            || parts.any(|(keyword, index)| self.allows_null(&at.child(keyword).index(index), depth + 1))
    }

    fn body(&mut self, at: &Pointer, body: Option<&'a Body>) {
        if self.document.get(at).is_none() {
            return;
        }
        let at = self.document.followed(at);
        let contents = self.document.members(&at.child("content")).count();
        self.check("request body", at.clone(), &at, body.is_some() || contents == 0, "body");
        let Some(body) = body else { return };
        let required = self.document.get(&at.child("required")) == Some(&Value::Bool(true));
        let found = !required || body.required;
        self.check("required body", at.child("required"), &at, found, "required");
        self.content(&at, Some(&body.content), View::Input);
    }

    fn content(&mut self, owner: &Pointer, content: Option<&'a Content>, view: View) {
        let at = self.document.followed(&owner.child("content"));
        for (media_type, _) in self.document.members(&at) {
            let media = at.child(media_type);
            let mut payloads = content.into_iter().flat_map(Content::payloads);
            let found = payloads.find(|payload| payload.media_type == *media_type);
            self.check("media type", media.clone(), owner, found.is_some(), media_type);
            match found.filter(|payload| payload.kind == BodyKind::Form) {
                Some(payload) => self.encoding(&media.child("encoding"), payload),
                None => self.untyped(&media, "encoding"),
            }
            self.untyped(&media, "itemSchema");
            let mut payloads = content.into_iter().flat_map(Content::payloads);
            let typed = payloads.any(|payload| matches!(payload.kind, BodyKind::Json | BodyKind::Form));
            if let Some(payload) = found {
                self.payload(&media, payload, typed, view);
            }
        }
    }

    /// How the properties of a form are written.
    fn encoding(&mut self, at: &Pointer, payload: &'a Payload) {
        for (name, _) in self.document.members(at) {
            let here = at.child(name);
            let styled = payload.form.iter().flat_map(|form| &form.properties);
            let known = styled.into_iter().find(|property| property.wire == *name);
            for (keyword, value) in self.document.members(&here) {
                let found = match (keyword.as_str(), known) {
                    ("style", known) => known.is_some_and(|known| style_name(known.style) == value),
                    ("explode", known) => known.is_some_and(|known| known.explode == *value),
                    ("allowReserved", known) => known.is_some_and(|known| known.allow_reserved == *value),
                    // Without effect beside a style; and forms have no headers.
                    ("contentType", known) => known.is_some() || value == "text/plain",
                    _ => true,
                };
                self.check("encoding", here.child(keyword), &here, found, name);
            }
        }
    }

    /// The schema of a body; of one that is passed as it is, only where no other of them is `typed`.
    fn payload(&mut self, media: &Pointer, payload: &'a Payload, typed: bool, view: View) {
        let schema = media.child("schema");
        if self.document.get(&schema).is_none() {
            return;
        }
        let is_text = payload.kind == BodyKind::Text && payload.ty != Type::String;
        if is_text || matches!(payload.kind, BodyKind::Json | BodyKind::Form) {
            self.uses.push(Use {
                schema,
                subject: Subject::new(&payload.ty, None),
                view: Some(view),
            });
            return;
        }
        // Text and bytes are passed as they are: a schema that asks for more is not looked at.
        let target = self.document.followed(&schema);
        let plain = self
            .document
            .members(&target)
            .all(|(keyword, value)| match keyword.as_str() {
                "type" => value == "string",
                // What nobody checks is an annotation.
                "format" => value.as_str().is_none_or(|format| FormatCheck::named(format).is_none()),
                // These have diagnostics of their own.
                "contentEncoding" | "contentMediaType" => true,
                keyword => ANNOTATIONS.contains(&keyword) || keyword.starts_with("x-"),
            });
        self.check("body's schema", schema, media, plain || typed, &payload.media_type);
    }

    fn response(&mut self, at: &Pointer, status: &str, operation: &'a Operation) {
        let mut responses = operation.responses.iter();
        let found = responses.find(|known| status_text(known.status) == status.to_ascii_uppercase());
        self.check("response", at.clone(), at, found.is_some(), status);
        let Some(response) = found else { return };
        let at = self.document.followed(at);
        self.headers(&at.child("headers"), response);
        let bodiless = response.content.is_none() && self.document.members(&at.child("content")).count() > 0;
        self.check("response body", at.child("content"), &at, !bodiless, status);
        self.content(&at, response.content.as_ref(), View::Output);
        self.untyped(&at, "links");
    }

    fn headers(&mut self, at: &Pointer, response: &'a Response) {
        for (name, _) in self.document.members(at) {
            // A response header named Content-Type is ignored (OpenAPI, Response Object).
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let header = self.document.followed(&at.child(name));
            let found = response.headers.iter().find(|known| known.wire == *name);
            self.check("header", header.clone(), &header, found.is_some(), name);
            if let Some(found) = found {
                // Each of several has the schema.
                let ty = match &found.ty {
                    Type::Array(each) if name.eq_ignore_ascii_case("set-cookie") => each,
                    ty => ty,
                };
                self.schema_or_content(&header, found, ty, View::Output);
            }
        }
    }

    /// Of what the API sends by itself, there are types.
    fn callbacks(&mut self, at: &Pointer, model: &'a Model) {
        for (name, _) in self.document.members(at).filter(|(name, _)| !name.starts_with("x-")) {
            let callback = self.document.followed(&at.child(name));
            for (expression, _) in self.document.members(&callback) {
                self.sent(&callback.child(expression), model);
            }
        }
    }

    fn sent(&mut self, item: &Pointer, model: &'a Model) {
        let item = self.document.followed(item);
        for (method, operation) in self.document.members(&item) {
            let at = item.child(method);
            let responses = operation.get("responses").and_then(Value::as_object);
            let statuses = responses.into_iter().flat_map(|responses| responses.keys());
            let bodies = statuses.map(|status| at.child("responses").child(status));
            for body in bodies.chain([at.child("requestBody")]) {
                let content = self.document.followed(&body).child("content");
                for (media_type, _) in self.document.members(&content) {
                    let schema = content.child(media_type).child("schema");
                    self.sent_schema(&schema, model);
                }
            }
        }
    }

    fn sent_schema(&mut self, schema: &Pointer, model: &'a Model) {
        let target = self.document.followed(schema);
        let Some(written) = self.document.get(&target) else {
            return;
        };
        let mut types = model.types.iter();
        let found = types.find(|(_, definition)| definition.place.pointer == target);
        // What is written as a type of the language has no name of its own.
        let is_named = written.get("properties").is_some();
        self.check("type", target.clone(), &target, found.is_some() || !is_named, "sent");
        if let Some((id, _)) = found {
            let subject = Subject::defined(id);
            self.uses.push(Use {
                schema: target,
                subject,
                view: None,
            });
        }
    }

    /// The way to authenticate that a requirement names.
    fn scheme(&mut self, name: &str, model: &Model) {
        let at = Pointer::root().child("components").child("securitySchemes").child(name);
        let at = self.document.followed(&at);
        let Some(written) = self.document.get(&at) else { return };
        let text = |key: &str| written.get(key).and_then(Value::as_str).unwrap_or_default();
        let known = model.security.iter().find(|known| known.name == name);
        let found = known.is_some_and(|known| match &known.kind {
            SecurityKind::ApiKey(location, name) => {
                text("type") == "apiKey" && text("name") == name && text("in") == format!("{location:?}").to_lowercase()
            }
            SecurityKind::Basic => text("scheme").eq_ignore_ascii_case("basic"),
            SecurityKind::Http(scheme) => text("scheme") == scheme,
            SecurityKind::MutualTls => text("type") == "mutualTLS",
            SecurityKind::Bearer => {
                text("scheme").eq_ignore_ascii_case("bearer") || matches!(text("type"), "oauth2" | "openIdConnect")
            }
        });
        self.check("security scheme", at.clone(), &at, found, name);
    }

    fn security(&mut self, at: &Pointer, operation: &Operation, model: &Model) {
        let own = at.child("security");
        let at = match self.document.get(&own) {
            Some(_) => own,
            None => Pointer::root().child("security"),
        };
        for index in 0..self.document.length(&at) {
            let at = at.index(index);
            let mut wanted: Vec<(String, Vec<String>)> = Vec::new();
            for (name, scopes) in self.document.members(&at) {
                self.scheme(name, model);
                let scopes = scopes.as_array().into_iter().flatten().filter_map(Value::as_str);
                wanted.push((name.clone(), scopes.map(str::to_owned).collect()));
            }
            wanted.sort();
            let found = operation.security.iter().any(|alternative| {
                let known = alternative.iter();
                let mut known: Vec<_> = known.map(|it| (it.scheme.clone(), it.scopes.clone())).collect();
                known.sort();
                known == wanted
            });
            self.check("security requirement", at.clone(), &at, found, "alternative");
        }
        let open = self.document.length(&at) == 0 && !operation.security.is_empty();
        if self.document.get(&at).is_some() {
            self.check("no security", at.clone(), &at, !open, "security is taken away");
        }
    }
}

/// Keywords that say nothing about which values are valid.
pub const ANNOTATIONS: &[&str] = &[
    "title",
    "description",
    "example",
    "examples",
    "default",
    "deprecated",
    "externalDocs",
    "xml",
    "nullable",
];

fn style_name(style: Style) -> &'static str {
    match style {
        Style::Matrix => "matrix",
        Style::Label => "label",
        Style::Simple => "simple",
        Style::Form => "form",
        Style::SpaceDelimited => "spaceDelimited",
        Style::PipeDelimited => "pipeDelimited",
        Style::DeepObject => "deepObject",
        Style::Cookie => "cookie",
    }
}

fn status_text(status: HttpStatus) -> String {
    match status {
        HttpStatus::Code(code) => code.to_string(),
        HttpStatus::Range(class) => format!("{class}XX"),
        HttpStatus::Default => "DEFAULT".to_owned(),
    }
}
