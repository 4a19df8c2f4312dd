//! Parameters and headers.

use openapiv3 as v3;
use serde_json::Value;

use super::paths::is_same;
use super::{Reader, Version, component, is_token};
use crate::description::media_type::is_json;
use crate::description::{Location, Parameter, Style};
use crate::diagnostic::Diagnostic;
use crate::schema::{Example, SchemaId};
use crate::source::Pointer;

/// The members of a parameter (OpenAPI, Parameter Object).
const PARAMETER: &[&str] = &[
    "name",
    "in",
    "description",
    "required",
    "deprecated",
    "allowEmptyValue",
    "style",
    "explode",
    "allowReserved",
    "schema",
    "content",
    "example",
    "examples",
];

impl Reader<'_> {
    pub(super) fn parameters(&mut self, at: &Pointer) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        let Some(at) = self.followed(at) else { return parameters };
        for (index, _) in self.list(&at).iter().enumerate() {
            let Some(target) = self.followed_to(&at.index(index), "parameters") else {
                continue;
            };
            // A part that is left empty has no effect; a parameter that is, is one that nobody knows.
            if self.lift.value(&target).is_some_and(Value::is_null) {
                self.refuse(
                    "invalid-object",
                    "must be a parameter: it is left out".to_owned(),
                    &target,
                );
                continue;
            }
            if self.object(&target).is_none() || !self.has_location(&target) {
                continue;
            }
            let mut parts = vec!["examples", "example", "schema", "content"];
            let style_apart = self.is_raw_cookie(&target) || self.has_other_style(&target);
            parts.extend(style_apart.then_some("style"));
            let Some(parameter) = self.typed::<v3::Parameter>(&target, &parts) else {
                continue;
            };
            self.unknown_members(&target, PARAMETER);
            let parameter = self.parameter(parameter, &target);
            if !self.is_name(&parameter.name, parameter.location, &target) {
                continue;
            }
            if let Some(reason) = not_a_parameter(&parameter) {
                let message = format!("the header `{}` is no parameter: {reason}", parameter.name);
                self.warn("ignored-parameter", &message, &target);
                continue;
            }
            if let Some(first) = parameters.iter().find(|known| is_same(known, &parameter)) {
                let message = format!("there is another parameter `{}`: this one is left out", parameter.name);
                let diagnostic = Diagnostic::refusal("duplicate-parameter", message).at(parameter.place.clone());
                let diagnostic = diagnostic.related(first.place.clone(), "the other one");
                self.lift.diagnostics.push(diagnostic);
                continue;
            }
            parameters.push(parameter);
        }
        parameters
    }

    /// Whether a parameter says where it goes, in so far as it says anything.
    fn has_location(&mut self, at: &Pointer) -> bool {
        const LOCATIONS: [&str; 4] = ["query", "header", "path", "cookie"];
        let at = at.child("in");
        let Some(location) = self.lift.value(&at).and_then(Value::as_str) else {
            return true;
        };
        let known = LOCATIONS.contains(&location);
        if !known {
            let message = format!("`{location}` is not a place that parameters can be in: the parameter is left out");
            let diagnostic = Diagnostic::refusal("invalid-object", message).at(self.lift.place(at));
            self.lift.diagnostics.push(match location {
                "body" | "formData" => diagnostic.help("describe it by `requestBody`, by an overlay"),
                location => diagnostic.suggest(location, LOCATIONS),
            });
        }
        known
    }

    /// Whether the style of a parameter is not one for its location (OpenAPI 3.1, Style Values).
    fn has_other_style(&mut self, at: &Pointer) -> bool {
        let text = |name: &str| self.lift.value(&at.child(name)).and_then(Value::as_str);
        let styles: &[&str] = match text("in") {
            Some("path") => &["simple", "label", "matrix"],
            Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            Some("header") => &["simple"],
            Some("cookie") => &["form"],
            _ => return false,
        };
        self.lift.value(&at.child("style")).is_some() && !self.has_style(at, styles)
    }

    /// Whether the `style` of an object is one of these; if not, that is told, and the first is used.
    pub(super) fn has_style(&mut self, at: &Pointer, styles: &[&str]) -> bool {
        let at = at.child("style");
        let Some(style) = self.lift.value(&at) else {
            return false;
        };
        let is_known = style.as_str().is_some_and(|style| styles.contains(&style));
        if !is_known {
            let default = styles.first().copied().unwrap_or_default();
            let message = format!("{style} is no style for parameters in this place: `{default}` is used");
            let diagnostic = Diagnostic::warning("invalid-style", message).at(self.lift.place(at));
            let diagnostic = diagnostic.suggest(style.as_str().unwrap_or_default(), styles.iter().copied());
            self.lift.diagnostics.push(diagnostic);
        }
        is_known
    }

    /// Whether a parameter is a cookie that is sent as it is (OpenAPI 3.2, Style Values).
    fn is_raw_cookie(&self, at: &Pointer) -> bool {
        let is = |name: &str| self.lift.value(&at.child(name)).and_then(Value::as_str) == Some("cookie");
        self.version >= Version::V32 && is("in") && is("style")
    }

    /// Whether a parameter can be called so; if not, that is told.
    fn is_name(&mut self, name: &str, location: Location, at: &Pointer) -> bool {
        let is_name = match location {
            Location::Header | Location::Cookie => is_token(name),
            Location::Path | Location::Query => !name.is_empty(),
        };
        if !is_name {
            let message = format!("{name:?} is not the name of a parameter or header: it is left out");
            self.refuse("invalid-name", message, at);
        }
        is_name
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
            v3::Parameter::Cookie { parameter_data, .. } => {
                let style = if self.is_raw_cookie(at) {
                    Style::Cookie
                } else {
                    Style::Form
                };
                (Location::Cookie, style, false, parameter_data)
            }
        };
        if location != Location::Query {
            self.query_only(at);
        }
        if location == Location::Path && !data.required {
            self.warn("optional-path-parameter", "a path parameter is always required", at);
        }
        let (schema, json, examples) = self.schema_or_content(at);
        Parameter {
            rust_name: text(&data.extensions, "x-rust-name"),
            required: data.required || location == Location::Path,
            // By default only `form` is exploded; but `deepObject` has no other form.
            explode: data
                .explode
                .unwrap_or(matches!(style, Style::Form | Style::Cookie | Style::DeepObject)),
            name: data.name,
            location,
            style,
            allow_reserved,
            allow_empty,
            json,
            schema,
            examples,
            description: data.description,
            deprecated: data.deprecated.unwrap_or(false),
            component: component(at, "parameters"),
            place: self.lift.place(at.clone()),
        }
    }

    /// Tells of what only parameters of the query can have (OpenAPI 3.1, Parameter Object).
    fn query_only(&mut self, at: &Pointer) {
        for name in ["allowReserved", "allowEmptyValue"] {
            let at = at.child(name);
            if self.lift.value(&at) == Some(&Value::Bool(true)) {
                let message = format!("`{name}` is for parameters of the query: it is ignored here");
                self.warn("ignored-parameter", &message, &at);
            }
        }
    }

    /// The schema of a parameter or header, whether it is that of a media type, and the examples beside it.
    fn schema_or_content(&mut self, at: &Pointer) -> (Option<SchemaId>, bool, Vec<Example>) {
        let content = at.child("content");
        let media: Vec<String> = self
            .object(&content)
            .map(|content| content.keys().cloned().collect())
            .unwrap_or_default();
        let schema = self.lift.schema_at(&at.child("schema"));
        if media.len() + usize::from(schema.is_some()) > 1 {
            let message = "there is one `schema`, or one media type in `content`: the first is taken";
            self.warn("several-schemas", message, at);
        }
        if schema.is_some() {
            return (schema, false, self.examples(at));
        }
        match media.first() {
            Some(media) => {
                let at = content.child(media);
                self.check_media_type(media, &at);
                let is_json = is_json(media);
                if !is_json && !media.starts_with("text/plain") {
                    let message = "a parameter of this media type is passed as text: its schema says what that may be";
                    self.warn("unsupported-media-type", message, &at);
                }
                (self.lift.schema_at(&at.child("schema")), is_json, self.examples(&at))
            }
            None => {
                self.warn(
                    "missing-schema",
                    "neither `schema` nor `content`: any text is accepted",
                    at,
                );
                (None, false, Vec::new())
            }
        }
    }

    pub(super) fn headers(&mut self, at: &Pointer) -> Vec<Parameter> {
        let mut list = Vec::new();
        let Some(at) = self.followed(at) else { return list };
        let Some(headers) = self.object(&at) else { return list };
        for name in headers.keys() {
            let Some(target) = self.followed(&at.child(name)) else {
                continue;
            };
            // A response header named Content-Type is ignored (OpenAPI, Response Object).
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            if !self.is_name(name, Location::Header, &target) {
                continue;
            }
            let Some(header) = self.object(&target) else { continue };
            let flag = |key: &str| header.get(key).and_then(Value::as_bool);
            let note = |key: &str| header.get(key).and_then(Value::as_str).map(str::to_owned);
            let (schema, json, examples) = self.schema_or_content(&target);
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
                examples,
                description: note("description"),
                deprecated: flag("deprecated").unwrap_or(false),
                component: component(&target, "headers"),
                place: self.lift.place(target),
            });
        }
        list
    }
}

/// Why a header is no parameter, if it is none.
fn not_a_parameter(parameter: &Parameter) -> Option<&'static str> {
    if parameter.location != Location::Header {
        return None;
    }
    match parameter.name.to_lowercase().as_str() {
        // OpenAPI, Parameter Object.
        "accept" | "content-type" | "authorization" => Some("bodies, responses and security say what is in it"),
        // A value of its own would cut the body short, or hide what follows (RFC 9112, section 6).
        "content-length" | "transfer-encoding" => Some("HTTP itself says how long a body is"),
        _ => None,
    }
}

fn text(extensions: &indexmap::IndexMap<String, Value>, name: &str) -> Option<String> {
    extensions.get(name).and_then(Value::as_str).map(str::to_owned)
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
