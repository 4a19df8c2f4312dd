//! Bodies, responses and their media types.

use openapiv3 as v3;
use serde_json::{Map, Value};

use super::{Reader, is_empty, is_token};
use crate::description::media_type::{essence, is_form, is_json};
use crate::description::{Body, Location, Media, Parameter, Response, Status, Style};
use crate::schema::Example;
use crate::source::Pointer;

/// The members of a media type (OpenAPI, Media Type Object).
const MEDIA: &[&str] = &[
    "schema",
    "example",
    "examples",
    "encoding",
    "itemSchema",
    "prefixEncoding",
    "itemEncoding",
];

/// The members of an encoding (OpenAPI, Encoding Object). Forms have no headers.
const ENCODING: &[&str] = &["contentType", "headers", "style", "explode", "allowReserved"];

/// The styles that properties of a form can have, the default first.
const FORM_STYLES: &[&str] = &["form", "spaceDelimited", "pipeDelimited", "deepObject"];

impl Reader<'_> {
    pub(super) fn body(&mut self, at: &Pointer) -> Option<Body> {
        self.lift.value(at)?;
        let at = self.followed_to(at, "requestBodies")?;
        self.unknown_members(&at, &["description", "content", "required"]);
        let body = self.typed::<v3::RequestBody>(&at, &["content"])?;
        let content = self.content(&at.child("content"));
        if content.is_empty() {
            let message = "a request body needs `content`: it is left out".to_owned();
            self.refuse("missing-content", message, &at);
            return None;
        }
        Some(Body {
            description: body.description,
            required: body.required,
            content,
            place: self.lift.place(at),
        })
    }

    pub(super) fn responses(&mut self, at: &Pointer) -> Vec<Response> {
        let mut list = Vec::new();
        if self.lift.value(at).is_none() {
            let message = "`responses` is missing: every answer is undocumented";
            self.warn("missing-responses", message, at);
        }
        let Some(at) = self.followed(at) else { return list };
        let Some(responses) = self.object(&at) else { return list };
        for key in responses.keys().filter(|key| !key.starts_with("x-")) {
            let here = at.child(key);
            let Some(status) = status(key) else {
                self.refuse(
                    "invalid-status",
                    format!("`{key}` is not a status code, a range such as 4XX, or `default`: it is left out"),
                    &here,
                );
                continue;
            };
            let Some(target) = self.followed_to(&here, "responses") else {
                continue;
            };
            // One of which nothing is said is one all the same.
            let empty = Map::new();
            let value = match self.object(&target) {
                Some(value) => value,
                None if self.lift.value(&target).is_some_and(is_empty) => &empty,
                None => continue,
            };
            if !value.contains_key("description") {
                self.warn("missing-description", "a response needs a `description`", &target);
            }
            self.unknown_members(&target, &["description", "summary", "headers", "content", "links"]);
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

    fn content(&mut self, at: &Pointer) -> Vec<Media> {
        let mut list = Vec::new();
        let Some(at) = self.followed(at) else { return list };
        let Some(content) = self.object(&at) else { return list };
        for media_type in content.keys() {
            let at = at.child(media_type);
            self.check_media_type(media_type, &at);
            let encoding = match is_form(media_type) {
                true => self.encoding(&at.child("encoding")),
                false => {
                    self.unsupported(&at, &["encoding"]);
                    Vec::new()
                }
            };
            let items = at.child("itemSchema");
            if self.lift.value(&items).is_some() {
                let message = "of `itemSchema`, types are generated: that the values of a body are such is not checked";
                self.warn("types-only", message, &items);
            }
            self.unknown_members(&at, MEDIA);
            let examples = self.examples(&at);
            list.push(Media {
                media_type: media_type.clone(),
                schema: self.lift.schema_at(&at.child("schema")),
                item_schema: self.lift.schema_at(&items),
                examples,
                encoding,
                place: self.lift.place(at),
            });
        }
        list
    }

    pub(super) fn examples(&mut self, at: &Pointer) -> Vec<Example> {
        let named = at.child("examples");
        let names = self
            .object(&named)
            .map(|named| named.keys().cloned().collect::<Vec<_>>());
        let mut places = vec![at.child("example")];
        for name in names.unwrap_or_default() {
            let target = self.followed(&named.child(&name));
            places.extend(target.map(|target| target.child("value")));
        }
        let example = |at: Pointer| {
            let value = self.lift.value(&at)?.clone();
            let place = self.lift.place(at);
            Some(Example { value, place })
        };
        places.into_iter().filter_map(example).collect()
    }

    /// How properties of a form are written, where that is said (OpenAPI, Encoding Object).
    fn encoding(&mut self, at: &Pointer) -> Vec<Parameter> {
        let Some(at) = self.followed(at) else { return Vec::new() };
        let Some(encoding) = self.object(&at) else {
            return Vec::new();
        };
        let names = encoding.keys().filter(|name| !name.starts_with("x-"));
        names.filter_map(|name| self.property_encoding(name, &at)).collect()
    }

    fn property_encoding(&mut self, name: &str, at: &Pointer) -> Option<Parameter> {
        let at = self.followed(&at.child(name))?;
        let members = self.object(&at)?;
        self.unknown_members(&at, ENCODING);
        let flag = |key: &str| members.get(key).and_then(Value::as_bool);
        let (explode, reserved) = (flag("explode"), flag("allowReserved"));
        let has_style = members.contains_key("style") || explode.is_some() || reserved.is_some();
        let content_type = members.get("contentType").and_then(Value::as_str);
        let json = !has_style && content_type.is_some_and(is_json);
        // A style leaves no place for a content type; without either, it is written as it is without encoding.
        if !has_style && !json {
            if content_type.is_some_and(|content_type| essence(content_type) != "text/plain") {
                self.unsupported(&at, &["contentType"]);
            }
            return None;
        }
        let style = match members.contains_key("style") && self.has_style(&at, FORM_STYLES) {
            true => members.get("style").and_then(Value::as_str).unwrap_or_default(),
            false => "form",
        };
        let style = match style {
            "spaceDelimited" => Style::SpaceDelimited,
            "pipeDelimited" => Style::PipeDelimited,
            "deepObject" => Style::DeepObject,
            _ => Style::Form,
        };
        Some(Parameter {
            name: name.to_owned(),
            rust_name: None,
            location: Location::Query,
            required: false,
            style,
            explode: explode.unwrap_or(matches!(style, Style::Form | Style::DeepObject)),
            allow_reserved: reserved.unwrap_or(false),
            allow_empty: false,
            json,
            schema: None,
            examples: Vec::new(),
            description: None,
            deprecated: false,
            component: None,
            place: self.lift.place(at),
        })
    }

    /// Tells of what is no media type or range (RFC 9110, section 8.3.1).
    pub(super) fn check_media_type(&mut self, media_type: &str, at: &Pointer) {
        let essence = essence(media_type);
        let is_known = essence
            .split_once('/')
            .is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype));
        if !is_known || media_type.contains(char::is_control) {
            let message = format!("{media_type:?} is not a media type");
            self.warn("invalid-media-type", &message, at);
        }
    }
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
