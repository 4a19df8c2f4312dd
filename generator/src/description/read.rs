//! Reading the document around its schemas.

use openapiv3 as v3;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::lift::Lift;
use super::{Body, Description, Location, Media, Operation, Parameter, Response, SecurityScheme, Status, Style};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::schema::{Dialect, SchemaId};
use crate::source::{FileId, Pointer, join};

/// The methods that a path item can have (OpenAPI, Path Item Object).
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Reads the description `document`.
///
/// What is wrong is told by diagnostics; `None` where nothing sensible is left.
pub fn read(document: &Value, file: FileId, diagnostics: &mut Diagnostics) -> Option<Description> {
    let root = Pointer::root();
    let dialect = dialect(document, file, diagnostics)?;
    let mut reader = Reader {
        lift: Lift::new(document, file, dialect, diagnostics),
        description: Description::default(),
    };
    reader.info(&root.child("info"));
    reader.servers(&root.child("servers"));
    reader.tags(&root.child("tags"));
    let components = root.child("components");
    reader.component_schemas(&components.child("schemas"));
    reader.security_schemes(&components.child("securitySchemes"));
    reader.unsupported(&root, &["webhooks"]);
    reader.paths(&root.child("paths"));
    reader.operation_ids();
    reader.lift.finish();
    reader.description.rejections = super::rejections::read(document, file, reader.lift.diagnostics);
    reader.description.schemas = reader.lift.schemas;
    Some(reader.description)
}

/// The dialect of the version that the document states (OpenAPI, section 4.8.1).
fn dialect(document: &Value, file: FileId, diagnostics: &mut Diagnostics) -> Option<Dialect> {
    let place = |name: &str| crate::diagnostic::Place::value(file, Pointer::root().child(name));
    let version = document
        .get("openapi")
        .map(|version| version.as_str().map_or_else(|| version.to_string(), str::to_owned));
    let Some(version) = version else {
        let mut diagnostic = Diagnostic::error(
            "not-openapi",
            "the document does not say that it is an OpenAPI description",
        )
        .help("an OpenAPI description begins with `openapi: 3.0.4` or a version like it");
        if document.get("swagger").is_some() {
            diagnostic = Diagnostic::error("unsupported-version", "this version of Swagger is not supported")
                .at(place("swagger"));
        }
        diagnostics.push(diagnostic);
        return None;
    };
    match version.as_str() {
        version if version.starts_with("3.0") => Some(Dialect::OpenApi30),
        version if version.starts_with("3.1") || version.starts_with("3.2") => Some(Dialect::JsonSchema202012),
        version => {
            diagnostics.push(
                Diagnostic::error("unsupported-version", format!("OpenAPI {version} is not supported"))
                    .at(place("openapi"))
                    .help("the versions 3.0, 3.1 and 3.2 are"),
            );
            None
        }
    }
}

struct Reader<'a> {
    lift: Lift<'a>,
    description: Description,
}

impl<'a> Reader<'a> {
    fn info(&mut self, at: &Pointer) {
        let text = |value: Option<&Value>| match value {
            Some(Value::String(text)) => Some(text.clone()),
            Some(Value::Null) | None => None,
            Some(other) => Some(other.to_string()),
        };
        let info = self.object(at);
        let field = |name| text(info.and_then(|info| info.get(name)));
        if info.is_none() {
            self.warn(
                "missing-info",
                "`info` is missing: the crate has no title of its own",
                at,
            );
        }
        self.description.title = field("title").unwrap_or_default();
        self.description.version = field("version").unwrap_or_default();
        self.description.description = field("description").or_else(|| field("summary"));
    }

    fn servers(&mut self, at: &Pointer) {
        for (index, _) in self.list(at).iter().enumerate() {
            let at = at.index(index);
            let Some(server) = self.typed::<v3::Server>(&at, &[]) else {
                continue;
            };
            let mut url = server.url;
            for (name, variable) in server.variables.unwrap_or_default() {
                url = url.replace(&format!("{{{name}}}"), &variable.default);
            }
            self.description.servers.push((url, server.description));
        }
    }

    fn tags(&mut self, at: &Pointer) {
        for (index, _) in self.list(at).iter().enumerate() {
            if let Some(tag) = self.typed::<v3::Tag>(&at.index(index), &[]) {
                self.description.tags.push((tag.name, tag.description));
            }
        }
    }

    fn component_schemas(&mut self, at: &Pointer) {
        let Some(schemas) = self.object(at) else { return };
        for name in schemas.keys().filter(|name| !name.starts_with("x-")) {
            let own = at.child(name);
            // A schema that is written in another file, and has just its name here.
            let target = self.lift.only_reference(&own).filter(join::is_joined);
            if let Some(id) = self.lift.schema_at(&target.unwrap_or(own)) {
                self.lift.schemas.name_component(name, id);
            }
        }
    }

    fn security_schemes(&mut self, at: &Pointer) {
        let Some(schemes) = self.object(at) else { return };
        // A scheme's name may look like that of an extension.
        let is_scheme = |(name, value): &(&String, &Value)| !name.starts_with("x-") || value.get("type").is_some();
        for (name, _) in schemes.iter().filter(is_scheme) {
            let at = at.child(name);
            let Some(at) = self.followed(&at) else { continue };
            let kind = self
                .lift
                .value(&at)
                .and_then(|value| value.get("type"))
                .and_then(Value::as_str);
            let scheme = match kind {
                Some("mutualTLS") => SecurityScheme::MutualTls,
                Some("oauth2" | "openIdConnect") => SecurityScheme::Bearer,
                _ => match self.typed::<v3::SecurityScheme>(&at, &[]) {
                    Some(scheme) => security_scheme(scheme),
                    None => continue,
                },
            };
            self.description.security_schemes.push((name.clone(), scheme));
        }
    }

    fn paths(&mut self, at: &Pointer) {
        let Some(paths) = self.object(at) else {
            self.warn("missing-paths", "`paths` is missing: there is no operation", at);
            return;
        };
        for path in paths.keys().filter(|path| !path.starts_with("x-")) {
            let at = at.child(path);
            if !path.starts_with('/') {
                self.error(
                    "invalid-path",
                    format!("the path `{path}` does not begin with a slash"),
                    &at,
                );
                continue;
            }
            if let Some(item) = self.followed(&at) {
                self.path_item(path, &item);
            }
        }
    }

    fn path_item(&mut self, path: &str, at: &Pointer) {
        let Some(item) = self.object(at) else { return };
        let shared = self.parameters(&at.child("parameters"));
        for key in item.keys() {
            match key.as_str() {
                method if METHODS.contains(&method) => self.operation(path, method, &at.child(method), &shared),
                "servers" => self.unsupported(at, &["servers"]),
                "summary" | "description" | "parameters" | "$ref" => {}
                key if key.starts_with("x-") => {}
                key => self.warn(
                    "unknown-method",
                    &format!("`{key}` is not supported in a path item: it is ignored"),
                    &at.child(key),
                ),
            }
        }
    }

    fn operation(&mut self, path: &str, method: &str, at: &Pointer, shared: &[Parameter]) {
        const PARTS: &[&str] = &[
            "parameters",
            "requestBody",
            "responses",
            "callbacks",
            "servers",
            "security",
            "externalDocs",
        ];
        let Some(mut operation) = self.typed::<v3::Operation>(at, PARTS) else {
            return;
        };
        let mut parameters = self.parameters(&at.child("parameters"));
        // A parameter of the operation overrides the path item's of the same name and location.
        let overridden = |shared: &&Parameter| {
            parameters
                .iter()
                .any(|own| own.name == shared.name && own.location == shared.location)
        };
        let inherited: Vec<_> = shared.iter().filter(|shared| !overridden(shared)).cloned().collect();
        parameters.splice(0..0, inherited);
        self.template_parameters(path, at, &mut parameters);
        self.unsupported(at, &["callbacks", "servers"]);
        let security = match self.lift.value(&at.child("security")) {
            Some(_) => self.security(&at.child("security")),
            None => self.security(&Pointer::root().child("security")),
        };
        let rust_name = operation.extensions.shift_remove("x-rust-name");
        let operation = Operation {
            id: operation.operation_id,
            rust_name: rust_name.and_then(|name| name.as_str().map(str::to_owned)),
            method: method.to_uppercase(),
            path: path.to_owned(),
            tags: operation.tags,
            summary: operation.summary,
            description: operation.description,
            deprecated: operation.deprecated,
            parameters,
            body: self.body(&at.child("requestBody")),
            responses: self.responses(&at.child("responses")),
            security,
            place: self.lift.place(at.clone()),
        };
        self.description.operations.push(operation);
    }

    fn parameters(&mut self, at: &Pointer) -> Vec<Parameter> {
        let mut parameters = Vec::new();
        for (index, _) in self.list(at).iter().enumerate() {
            let Some(target) = self.followed(&at.index(index)) else {
                continue;
            };
            let Some(parameter) = self.typed::<v3::Parameter>(&target, &["examples", "example", "schema", "content"])
            else {
                continue;
            };
            let parameter = self.parameter(parameter, &target);
            // Such headers are described by the body, its responses and security (OpenAPI, Parameter Object).
            let elsewhere = ["accept", "content-type", "authorization"];
            if parameter.location == Location::Header && elsewhere.contains(&parameter.name.to_lowercase().as_str()) {
                self.warn(
                    "ignored-parameter",
                    "a header parameter of this name is ignored",
                    &target,
                );
                continue;
            }
            parameters.push(parameter);
        }
        parameters
    }

    fn parameter(&mut self, parameter: v3::Parameter, at: &Pointer) -> Parameter {
        let mut allow_empty = false;
        let (location, style, allow_reserved, data) = match parameter {
            v3::Parameter::Query {
                parameter_data,
                allow_reserved,
                style,
                allow_empty_value,
            } => {
                allow_empty = allow_empty_value.unwrap_or(false);
                (Location::Query, query_style(&style), allow_reserved, parameter_data)
            }
            v3::Parameter::Header { parameter_data, .. } => (Location::Header, Style::Simple, false, parameter_data),
            v3::Parameter::Path { parameter_data, style } => {
                (Location::Path, path_style(&style), false, parameter_data)
            }
            v3::Parameter::Cookie { parameter_data, .. } => (Location::Cookie, Style::Form, false, parameter_data),
        };
        if location == Location::Path && !data.required {
            self.warn("optional-path-parameter", "a path parameter is always required", at);
        }
        let (schema, json) = self.schema_or_content(at);
        Parameter {
            rust_name: text(&data.extensions, "x-rust-name"),
            required: data.required || location == Location::Path,
            explode: data.explode.unwrap_or(style == Style::Form),
            name: data.name,
            location,
            style,
            allow_reserved,
            allow_empty,
            json,
            schema,
            description: data.description,
            deprecated: data.deprecated.unwrap_or(false),
            component: component(at, "parameters"),
            place: self.lift.place(at.clone()),
        }
    }

    /// The schema of a parameter or header, and whether it is that of a media type.
    fn schema_or_content(&mut self, at: &Pointer) -> (Option<SchemaId>, bool) {
        if let Some(schema) = self.lift.schema_at(&at.child("schema")) {
            return (Some(schema), false);
        }
        let content = at.child("content");
        let media = self.object(&content).and_then(|content| content.keys().next().cloned());
        match media {
            Some(media) => (self.lift.schema_at(&content.child(&media).child("schema")), true),
            None => {
                self.warn(
                    "missing-schema",
                    "neither `schema` nor `content`: any text is accepted",
                    at,
                );
                (None, false)
            }
        }
    }

    fn body(&mut self, at: &Pointer) -> Option<Body> {
        self.lift.value(at)?;
        let at = self.followed(at)?;
        let body = self.typed::<v3::RequestBody>(&at, &["content"])?;
        Some(Body {
            description: body.description,
            required: body.required,
            content: self.content(&at.child("content")),
            place: self.lift.place(at),
        })
    }

    fn responses(&mut self, at: &Pointer) -> Vec<Response> {
        let Some(responses) = self.object(at) else {
            self.warn(
                "missing-responses",
                "`responses` is missing: every answer is undocumented",
                at,
            );
            return Vec::new();
        };
        let mut list = Vec::new();
        for key in responses.keys().filter(|key| !key.starts_with("x-")) {
            let here = at.child(key);
            let Some(status) = status(key) else {
                self.error(
                    "invalid-status",
                    format!("`{key}` is not a status code, a range such as 4XX, or `default`"),
                    &here,
                );
                continue;
            };
            let Some(target) = self.followed(&here) else { continue };
            let Some(value) = self.object(&target) else { continue };
            if !value.contains_key("description") {
                self.warn("missing-description", "a response needs a `description`", &target);
            }
            self.unsupported(&target, &["links"]);
            let description = value
                .get("description")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned();
            list.push(Response {
                status,
                description,
                headers: self.headers(&target.child("headers")),
                content: self.content(&target.child("content")),
                place: self.lift.place(target),
            });
        }
        list
    }

    fn headers(&mut self, at: &Pointer) -> Vec<Parameter> {
        let Some(headers) = self.object(at) else {
            return Vec::new();
        };
        let mut list = Vec::new();
        for name in headers.keys() {
            let Some(target) = self.followed(&at.child(name)) else {
                continue;
            };
            // A response header named Content-Type is ignored (OpenAPI, Response Object).
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let Some(header) = self.object(&target) else { continue };
            let flag = |key: &str| header.get(key).and_then(Value::as_bool);
            let note = |key: &str| header.get(key).and_then(Value::as_str).map(str::to_owned);
            let (schema, json) = self.schema_or_content(&target);
            list.push(Parameter {
                name: name.clone(),
                rust_name: note("x-rust-name"),
                location: Location::Header,
                required: flag("required").unwrap_or(false),
                style: Style::Simple,
                explode: flag("explode").unwrap_or(false),
                allow_reserved: false,
                allow_empty: false,
                json,
                schema,
                description: note("description"),
                deprecated: flag("deprecated").unwrap_or(false),
                component: component(&target, "headers"),
                place: self.lift.place(target),
            });
        }
        list
    }

    fn content(&mut self, at: &Pointer) -> Vec<Media> {
        let Some(content) = self.object(at) else {
            return Vec::new();
        };
        let mut list = Vec::new();
        for media_type in content.keys() {
            let at = at.child(media_type);
            self.unsupported(&at, &["encoding", "itemSchema"]);
            let mut examples = Vec::new();
            if let Some(example) = self.lift.value(&at.child("example")) {
                examples.push(("example".to_owned(), example.clone()));
            }
            if let Some(named) = self.object(&at.child("examples")) {
                for name in named.keys() {
                    let Some(target) = self.followed(&at.child("examples").child(name)) else {
                        continue;
                    };
                    let value = self.lift.value(&target.child("value"));
                    examples.extend(value.map(|value| (name.clone(), value.clone())));
                }
            }
            list.push(Media {
                media_type: media_type.clone(),
                schema: self.lift.schema_at(&at.child("schema")),
                examples,
                place: self.lift.place(at),
            });
        }
        list
    }

    fn security(&mut self, at: &Pointer) -> Vec<Vec<(String, Vec<String>)>> {
        let mut alternatives = Vec::new();
        for (index, requirement) in self.list(at).iter().enumerate() {
            // Its members are names of schemes, and no extensions.
            let Some(requirement) = self.read::<v3::SecurityRequirement>(requirement.clone(), &at.index(index)) else {
                continue;
            };
            let known = |name: &String| self.description.security_schemes.iter().any(|(known, _)| known == name);
            if let Some(unknown) = requirement.keys().find(|name| !known(name)).cloned() {
                // A request is not let in because a name is misspelt: the requirement stands, as one for a bearer token.
                let message = format!("the security scheme `{unknown}` is not described: a bearer token is asked for");
                self.warn("unknown-security-scheme", &message, &at.index(index));
                self.description
                    .security_schemes
                    .push((unknown, SecurityScheme::Bearer));
            }
            alternatives.push(requirement.into_iter().collect());
        }
        alternatives
    }

    /// Tells of operations that have an `operationId` in common.
    fn operation_ids(&mut self) {
        let mut seen: std::collections::HashMap<&str, &crate::diagnostic::Place> = std::collections::HashMap::new();
        let mut twice = Vec::new();
        for operation in &self.description.operations {
            let Some(id) = operation.id.as_deref() else { continue };
            if let Some(first) = seen.insert(id, &operation.place) {
                let message = format!("the operationId `{id}` is given twice: the later method's name has a number");
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
            parameters.push(Parameter {
                name: name.clone(),
                rust_name: None,
                location: Location::Path,
                required: true,
                style: Style::Simple,
                explode: false,
                allow_reserved: false,
                allow_empty: false,
                json: false,
                schema: None,
                description: None,
                deprecated: false,
                component: None,
                place: self.lift.place(at.clone()),
            });
        }
        let stray =
            |parameter: &Parameter| parameter.location == Location::Path && !in_template.contains(&parameter.name);
        for parameter in parameters.iter().filter(|parameter| stray(parameter)) {
            let message = format!("the path has no `{{{}}}`: the parameter is left out", parameter.name);
            let diagnostic = Diagnostic::warning("stray-path-parameter", message);
            self.lift.diagnostics.push(diagnostic.at(parameter.place.clone()));
        }
        parameters.retain(|parameter| !stray(parameter));
    }

    /// Tells of the members `names` that are there and have no effect yet.
    fn unsupported(&mut self, at: &Pointer, names: &[&str]) {
        for name in names {
            let at = at.child(name);
            if self.lift.value(&at).is_some_and(|value| !is_empty(value)) {
                self.warn(
                    "unsupported",
                    &format!("`{name}` is not supported yet here: it has no effect"),
                    &at,
                );
            }
        }
    }

    /// Where a value is described, its references followed.
    fn followed(&mut self, at: &Pointer) -> Option<Pointer> {
        let mut at = at.clone();
        let mut seen = Vec::new();
        while let Some(reference) = self.lift.value(&at)?.get("$ref").and_then(Value::as_str) {
            let place = self.lift.place(at.child("$ref"));
            if seen.contains(&at) {
                self.lift
                    .diagnostics
                    .push(Diagnostic::error("reference-cycle", "the reference leads back to itself").at(place));
                return None;
            }
            seen.push(at.clone());
            at = self.lift.target(reference, &place)?;
        }
        Some(at)
    }

    /// Reads the object at `at`, without its `parts`, which are read apart.
    fn typed<T: DeserializeOwned>(&mut self, at: &Pointer, parts: &[&str]) -> Option<T> {
        let mut value = self.lift.value(at)?.clone();
        let mut not_text = Vec::new();
        if let Value::Object(members) = &mut value {
            let foreign = |name: &str| name.starts_with("x-") && !name.starts_with("x-rust-");
            members.retain(|name, _| !parts.contains(&name.as_str()) && !foreign(name));
            // Text that is none, such as a reference to a file, is done without.
            for name in ["description", "summary"] {
                if members.get(name).is_some_and(|text| !text.is_string()) {
                    members.shift_remove(name);
                    let message = format!("`{name}` is not text: it is ignored");
                    not_text.push((at.child(name), message));
                }
            }
            // What the typed reader cannot do without, and what is read apart.
            if parts.contains(&"responses") {
                members.insert("responses".to_owned(), Value::Object(Map::new()));
            }
            if parts.contains(&"schema") {
                members.insert("content".to_owned(), Value::Object(Map::new()));
            }
        }
        for (at, message) in not_text {
            self.warn("invalid-object", &message, &at);
        }
        self.read(value, at)
    }

    /// Reads `value`, which is at `at`.
    fn read<T: DeserializeOwned>(&mut self, value: Value, at: &Pointer) -> Option<T> {
        match serde_path_to_error::deserialize(value) {
            Ok(read) => Some(read),
            Err(error) => {
                self.error("invalid-object", format!("can't be read: {}", error.inner()), at);
                None
            }
        }
    }

    fn object(&self, at: &Pointer) -> Option<&'a Map<String, Value>> {
        self.lift.value(at)?.as_object()
    }

    fn list(&mut self, at: &Pointer) -> &'a [Value] {
        match self.lift.value(at) {
            None | Some(Value::Null) => &[],
            Some(Value::Array(list)) => list,
            Some(_) => {
                self.error("invalid-object", "must be a list".to_owned(), at);
                &[]
            }
        }
    }

    fn error(&mut self, code: &'static str, message: String, at: &Pointer) {
        let place = self.lift.place(at.clone());
        self.lift.diagnostics.push(Diagnostic::error(code, message).at(place));
    }

    fn warn(&mut self, code: &'static str, message: &str, at: &Pointer) {
        let place = self.lift.place(at.clone());
        self.lift.diagnostics.push(Diagnostic::warning(code, message).at(place));
    }
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

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// The name of a component of the section `section`.
fn component(at: &Pointer, section: &str) -> Option<String> {
    let root = Pointer::root().child("components").child(section);
    (at.parent().as_ref() == Some(&root))
        .then(|| at.last().map(|name| name.to_string()))
        .flatten()
}

fn text(extensions: &indexmap::IndexMap<String, Value>, name: &str) -> Option<String> {
    extensions.get(name).and_then(Value::as_str).map(str::to_owned)
}

fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    if let [class @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] = key.as_bytes() {
        return Some(Status::Range(class - b'0'));
    }
    key.parse()
        .ok()
        .filter(|code| (100..=599).contains(code) && key.len() == 3)
        .map(Status::Code)
}

fn query_style(style: &v3::QueryStyle) -> Style {
    match style {
        v3::QueryStyle::Form => Style::Form,
        v3::QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        v3::QueryStyle::PipeDelimited => Style::PipeDelimited,
        v3::QueryStyle::DeepObject => Style::DeepObject,
    }
}

fn path_style(style: &v3::PathStyle) -> Style {
    match style {
        v3::PathStyle::Matrix => Style::Matrix,
        v3::PathStyle::Label => Style::Label,
        v3::PathStyle::Simple => Style::Simple,
    }
}

fn security_scheme(scheme: v3::SecurityScheme) -> SecurityScheme {
    match scheme {
        v3::SecurityScheme::APIKey { location, name, .. } => SecurityScheme::ApiKey(
            match location {
                v3::APIKeyLocation::Query => Location::Query,
                v3::APIKeyLocation::Header => Location::Header,
                v3::APIKeyLocation::Cookie => Location::Cookie,
            },
            name,
        ),
        v3::SecurityScheme::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
            "bearer" => SecurityScheme::Bearer,
            "basic" => SecurityScheme::Basic,
            _ => SecurityScheme::Http(scheme),
        },
        v3::SecurityScheme::OAuth2 { .. } | v3::SecurityScheme::OpenIDConnect { .. } => SecurityScheme::Bearer,
    }
}
