//! Reading the document around its schemas.

mod content;
mod equal_paths;
mod parameters;
mod paths;
mod security;
mod servers;
mod webhooks;

use std::collections::{HashMap, HashSet};

use openapiv3 as v3;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::Description;
use super::lift::Lift;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::schema::{Dialect, is_keyword};
use crate::source::{FileId, Pointer, join};

/// Reads the description `document`.
///
/// What is wrong is told by diagnostics; `None` where nothing sensible is left.
pub fn read(document: &Value, file: FileId, diagnostics: &mut Diagnostics) -> Option<Description> {
    let root = Pointer::root();
    let version = Version::of(document, file, diagnostics)?;
    let mut reader = Reader {
        lift: Lift::new(document, file, version.dialect(), diagnostics),
        description: Description {
            dialect: version.dialect(),
            ..Description::default()
        },
        version,
        told_of_callbacks: false,
        unserved: HashMap::new(),
        has_security: false,
    };
    reader.info(&root.child("info"));
    reader.description.servers = reader.servers(&root.child("servers"));
    reader.tags(&root.child("tags"));
    let components = root.child("components");
    reader.component_schemas(&components.child("schemas"));
    reader.security_schemes(&components.child("securitySchemes"));
    reader.paths(&root.child("paths"));
    reader.equal_paths();
    reader.missing_security(&components.child("securitySchemes"));
    reader.webhooks(&root.child("webhooks"));
    reader.operation_ids();
    reader.lift.finish();
    let is_empty = reader.description.operations.is_empty() && reader.description.webhooks.is_empty();
    if is_empty && reader.lift.schemas.is_empty() {
        let message = "there is neither an operation nor a schema: the crate is empty";
        reader.warn("empty-description", message, &root);
    }
    reader.description.rejections = super::rejections::read(document, file, reader.lift.diagnostics);
    reader.description.schemas = reader.lift.schemas;
    Some(reader.description)
}

/// A version of OpenAPI (OpenAPI, section 4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Version {
    V30,
    V31,
    V32,
}

impl Version {
    /// The version that the document states.
    fn of(document: &Value, file: FileId, diagnostics: &mut Diagnostics) -> Option<Version> {
        let place = |name: &str| Place::value(file, Pointer::root().child(name));
        let stated = |version: &Value| version.as_str().map_or_else(|| version.to_string(), str::to_owned);
        let version = document.get("openapi").map(stated);
        let swagger = document.get("swagger");
        let diagnostic = match (version, swagger) {
            (Some(_), Some(_)) => Diagnostic::error("unsupported-version", "a document has one version, not two")
                .at(place("openapi"))
                .related(place("swagger"), "the other one"),
            (None, Some(_)) => Diagnostic::error("unsupported-version", "this version of Swagger is not supported")
                .at(place("swagger")),
            (None, None) => Diagnostic::error(
                "not-openapi",
                "the document does not say that it is an OpenAPI description",
            )
            .at(Place::value(file, Pointer::root()))
            .help("an OpenAPI description begins with `openapi: 3.0.4` or a version like it"),
            (Some(version), None) => {
                let known = [("3.0", Version::V30), ("3.1", Version::V31), ("3.2", Version::V32)];
                let known = known.into_iter().find(|(start, _)| version.starts_with(start));
                if let Some((_, version)) = known {
                    return Some(version);
                }
                Diagnostic::error("unsupported-version", format!("OpenAPI {version} is not supported"))
                    .at(place("openapi"))
                    .help("the versions 3.0, 3.1 and 3.2 are")
            }
        };
        diagnostics.push(diagnostic);
        None
    }

    fn dialect(self) -> Dialect {
        match self {
            Version::V30 => Dialect::OpenApi30,
            Version::V31 | Version::V32 => Dialect::JsonSchema202012,
        }
    }
}

/// Members of objects that are true or false.
const FLAGS: [&str; 5] = ["required", "deprecated", "explode", "allowReserved", "allowEmptyValue"];

struct Reader<'a> {
    lift: Lift<'a>,
    description: Description,
    version: Version,
    told_of_callbacks: bool,
    /// What is to be told of security schemes, by name, where an operation uses them.
    unserved: HashMap<String, Diagnostic>,
    /// Whether an operation says which security it demands.
    has_security: bool,
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

    fn tags(&mut self, at: &Pointer) {
        for (index, _) in self.list(at).iter().enumerate() {
            if let Some(tag) = self.typed::<v3::Tag>(&at.index(index), &[]) {
                self.description.tags.push((tag.name, tag.description));
            }
        }
    }

    fn component_schemas(&mut self, at: &Pointer) {
        let Some(at) = self.followed(at) else { return };
        let Some(schemas) = self.object(&at) else { return };
        let mut targets = HashSet::new();
        for name in schemas.keys().filter(|name| !name.starts_with("x-")) {
            let own = at.child(name);
            if !name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
            {
                let message =
                    format!("`{name}` is no name of a component: it has other characters than `A-Za-z0-9._-`");
                self.warn("invalid-component-name", &message, &own);
            }
            // A schema that is written in another file, and has just its name here. A second name is one for the first.
            let target = self.lift.only_reference(&own).filter(join::is_joined);
            let target = target.filter(|target| targets.insert(target.clone()));
            if let Some(id) = self.lift.schema_at(&target.unwrap_or(own)) {
                self.lift.schemas.name_component(name, id);
            }
        }
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

    /// Tells of the members of an object that are none of `known`.
    fn unknown_members(&mut self, at: &Pointer, known: &[&str]) {
        let members = self.lift.value(at).and_then(Value::as_object);
        for name in members.into_iter().flat_map(Map::keys) {
            if known.contains(&name.as_str()) || name.starts_with("x-") || name == "$ref" {
                continue;
            }
            let message = format!("`{name}` is not supported here: it is ignored");
            let place = Place::key(self.lift.file(), at.child(name));
            let diagnostic = Diagnostic::warning("unknown-member", message).at(place);
            let diagnostic = match name.as_str() {
                name if known.contains(&"schema") && is_keyword(name) => {
                    diagnostic.help("put it into `schema`, by an overlay")
                }
                "schema" | "examples" => diagnostic.help("put it into `content`, by an overlay"),
                name => diagnostic.suggest(name, known.iter().copied()),
            };
            self.lift.diagnostics.push(diagnostic);
        }
    }

    /// Where a value is described, its references followed.
    fn followed(&mut self, at: &Pointer) -> Option<Pointer> {
        let mut chain = self.chain(at);
        let described = chain.pop()?;
        if let Some(described) = &described {
            chain
                .iter()
                .flatten()
                .for_each(|at| self.ignored_siblings(at, described));
        }
        described
    }

    /// The same for what is one of the components in `section`. A reference to a component of another section leads to
    /// nothing of use.
    fn followed_to(&mut self, at: &Pointer, section: &str) -> Option<Pointer> {
        let described = self.followed(at)?;
        let way: Vec<_> = described.tokens().collect();
        let other = match way.as_slice() {
            [components, other, _] if components == "components" => kind_of(other),
            _ => None,
        };
        let (Some(other), Some(own)) = (other, kind_of(section)) else {
            return Some(described);
        };
        // What has a name and a place is a parameter, whatever it is kept among.
        let target = self.lift.value(&described);
        let is_parameter = ["name", "in"]
            .iter()
            .all(|key| target.is_some_and(|target| target.get(key).is_some()));
        if other == own || *at == described || (section == "parameters" && is_parameter) {
            return Some(described);
        }
        let message = format!("`{}` is a {other}, not a {own}", described.to_fragment());
        self.refuse("invalid-reference", message, &at.child("$ref"));
        None
    }

    /// What stands beside a reference is ignored, but for its text (OpenAPI, Reference Object).
    fn ignored_siblings(&mut self, at: &Pointer, described: &Pointer) {
        let members = self.lift.value(at).and_then(Value::as_object);
        let known = ["$ref", "summary", "description"];
        for name in members.into_iter().flat_map(Map::keys) {
            if known.contains(&name.as_str()) || name.starts_with("x-") {
                continue;
            }
            // What the target says as well is not lost.
            let target = self.lift.value(described).and_then(|target| target.get(name));
            if target.is_some_and(|target| members.and_then(|members| members.get(name)) == Some(target)) {
                continue;
            }
            let place = Place::key(self.lift.file(), at.child(name));
            let diagnostic = Diagnostic::warning("ignored-sibling", format!("`{name}` beside `$ref` is ignored"));
            let help = "put what the reference leads to in its place, by an overlay";
            self.lift.diagnostics.push(diagnostic.at(place).help(help));
        }
    }

    /// The value at `at` and those that it leads to, one after the other. The last is `None` if it leads nowhere.
    fn chain(&mut self, at: &Pointer) -> Vec<Option<Pointer>> {
        let mut chain = Vec::new();
        let mut next = Some(at.clone());
        while let Some(at) = next {
            let value = self.lift.value(&at);
            chain.push(value.map(|_| at.clone()));
            let Some(reference) = value.and_then(|value| value.get("$ref")?.as_str()) else {
                return chain;
            };
            let place = self.lift.place(at.child("$ref"));
            next = self.lift.target(reference, &place);
            if next.as_ref().is_some_and(|next| chain.contains(&Some(next.clone()))) {
                let message = "the reference leads back to itself: what stands here is left out";
                self.lift
                    .diagnostics
                    .push(Diagnostic::refusal("reference-cycle", message).at(place));
                next = None;
            }
        }
        chain.push(None);
        chain
    }

    /// Reads the object at `at`, without its `parts`, which are read apart.
    fn typed<T: DeserializeOwned>(&mut self, at: &Pointer, parts: &[&str]) -> Option<T> {
        let foreign = |name: &str| name.starts_with("x-") && !name.starts_with("x-rust-");
        let mut value = match self.lift.value(at)? {
            Value::Object(members) => {
                let own = members.iter();
                let own = own.filter(|(name, _)| !parts.contains(&name.as_str()) && !foreign(name));
                Value::Object(own.map(|(name, value)| (name.clone(), value.clone())).collect())
            }
            other => other.clone(),
        };
        let mut odd = Vec::new();
        if let Value::Object(members) = &mut value {
            // Text that is none, such as a reference to a file, is done without.
            for name in ["description", "summary", "operationId"] {
                if members.get(name).is_some_and(|text| !text.is_string()) {
                    members.shift_remove(name);
                    odd.push((at.child(name), format!("`{name}` is not text: it is ignored")));
                }
            }
            for name in FLAGS {
                let Some(flag) = members.get_mut(name).filter(|flag| !flag.is_boolean()) else {
                    continue;
                };
                let meant = flag
                    .as_str()
                    .and_then(|text| text.trim().to_lowercase().parse::<bool>().ok());
                let message = match meant {
                    Some(meant) => format!("`{name}` is not true or false: it is read as {meant}"),
                    None => format!("`{name}` is not true or false: it is ignored"),
                };
                match meant {
                    Some(meant) => *flag = meant.into(),
                    None => drop(members.shift_remove(name)),
                }
                odd.push((at.child(name), message));
            }
            // What the typed reader cannot do without, and what is read apart.
            if parts.contains(&"responses") {
                members.insert("responses".to_owned(), Value::Object(Map::new()));
            }
            if parts.contains(&"schema") {
                members.insert("content".to_owned(), Value::Object(Map::new()));
            }
        }
        for (at, message) in odd {
            self.warn("invalid-object", &message, &at);
        }
        self.read(value, at)
    }

    /// Reads `value`, which is at `at`.
    fn read<T: DeserializeOwned>(&mut self, value: Value, at: &Pointer) -> Option<T> {
        match serde_path_to_error::deserialize(value) {
            Ok(read) => Some(read),
            Err(error) => {
                let message = format!("can't be read: {}: it is left out", error.inner());
                self.refuse("invalid-object", message, at);
                None
            }
        }
    }

    /// The members of an object. One that is left empty, as hand-written files have it, is none.
    fn object(&mut self, at: &Pointer) -> Option<&'a Map<String, Value>> {
        match self.lift.value(at) {
            None => None,
            Some(Value::Object(members)) => Some(members),
            Some(empty) if is_empty(empty) => {
                self.warn("empty-value", "an object is expected: nothing is there", at);
                None
            }
            Some(_) => {
                self.refuse("invalid-object", "must be an object: it is left out".to_owned(), at);
                None
            }
        }
    }

    /// The elements of a list. One that is left empty, as hand-written files have it, has none.
    fn list(&mut self, at: &Pointer) -> &'a [Value] {
        match self.lift.value(at) {
            None => &[],
            Some(Value::Array(list)) => list,
            Some(empty) if is_empty(empty) => {
                self.warn("empty-value", "a list is expected: nothing is there", at);
                &[]
            }
            Some(_) => {
                self.refuse("invalid-object", "must be a list: it is left out".to_owned(), at);
                &[]
            }
        }
    }

    /// The texts of a list. Others are left out, and told.
    fn texts(&mut self, at: &Pointer) -> Vec<String> {
        let mut texts = Vec::new();
        for (index, value) in self.list(at).iter().enumerate() {
            match value.as_str() {
                Some(text) => texts.push(text.to_owned()),
                None => self.warn("invalid-object", "must be text: it is ignored", &at.index(index)),
            }
        }
        texts
    }

    /// Tells of a part that is left out.
    fn refuse(&mut self, code: &'static str, message: String, at: &Pointer) {
        let place = self.lift.place(at.clone());
        self.lift.diagnostics.push(Diagnostic::refusal(code, message).at(place));
    }

    fn warn(&mut self, code: &'static str, message: &str, at: &Pointer) {
        let place = self.lift.place(at.clone());
        self.lift.diagnostics.push(Diagnostic::warning(code, message).at(place));
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// What the components of a section are called.
fn kind_of(section: &str) -> Option<&'static str> {
    Some(match section {
        "schemas" => "schema",
        "parameters" => "parameter",
        "headers" => "header",
        "requestBodies" => "request body",
        "responses" => "response",
        "examples" => "named example",
        "links" => "link",
        "callbacks" => "callback",
        "securitySchemes" => "security scheme",
        _ => return None,
    })
}

/// The name of a component of the section `section`.
fn component(at: &Pointer, section: &str) -> Option<String> {
    let root = Pointer::root().child("components").child(section);
    (at.parent().as_ref() == Some(&root))
        .then(|| at.last().map(|name| name.to_string()))
        .flatten()
        .or_else(|| join::component_name(at))
}

/// Whether a text is a token of HTTP (RFC 9110, section 5.6.2), as names of methods, headers and cookies are.
fn is_token(text: &str) -> bool {
    let is_token_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_token_byte)
}
