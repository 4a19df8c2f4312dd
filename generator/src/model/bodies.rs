//! Bodies: how they are read and written, and which answers have none.

use super::Type;
use super::lower::{Hint, Lowered, Lowering};
use super::names::{Scope, variant_name};
use super::operations::{HttpStatus, Parameter};
use super::views::View;
use crate::description::media_type::{essence, is_json, is_range};
use crate::description::{self, Media};
use crate::diagnostic::Diagnostic;
use crate::schema::{Conjunction, Kind, Kinds, SchemaId, Textual, is_only};

/// What a body is.
#[derive(Debug, Clone)]
pub enum Content {
    /// Of one media type.
    One(Payload),
    /// Of one of several media types: an enum of this name, with its variants.
    Several(String, Vec<(String, Payload)>),
}

impl Content {
    /// The payloads, whatever their number.
    pub fn payloads(&self) -> impl Iterator<Item = &Payload> {
        let (one, several) = match self {
            Content::One(payload) => (Some(payload), None),
            Content::Several(_, list) => (None, Some(list)),
        };
        one.into_iter()
            .chain(several.into_iter().flatten().map(|(_, payload)| payload))
    }

    /// The one of several payloads that a call sends and asks for unless it is told otherwise: that of
    /// `application/json`, or else the first of JSON. It is not just the first, so that a media type that is added
    /// before it changes nothing.
    pub fn plain(&self) -> Option<(usize, &Payload)> {
        let Content::Several(_, list) = self else { return None };
        let is_json = |(_, (_, payload)): &(usize, &(String, Payload))| payload.kind == BodyKind::Json;
        let is_exact =
            |(_, (_, payload)): &(usize, &(String, Payload))| essence(&payload.media_type) == "application/json";
        let mut all = list.iter().enumerate().filter(is_json);
        let plain = all.clone().find(is_exact).or_else(|| all.next());
        plain.map(|(index, (_, payload))| (index, payload))
    }

    /// Whether a call that asks for the plain payload gets this one: it is JSON of the same type.
    pub fn is_plain(&self, payload: &Payload) -> bool {
        let is_like = |(_, plain): (usize, &Payload)| payload.kind == BodyKind::Json && payload.ty == plain.ty;
        self.plain().is_none_or(is_like)
    }

    /// The payloads, to change them.
    pub(super) fn payloads_mut(&mut self) -> impl Iterator<Item = &mut Payload> {
        let (one, several) = match self {
            Content::One(payload) => (Some(payload), None),
            Content::Several(_, list) => (None, Some(list)),
        };
        one.into_iter()
            .chain(several.into_iter().flatten().map(|(_, payload)| payload))
    }

    /// Whether a success of this status may come without the body: where the description says nothing of what is in
    /// it, or where the status may be one that never has one.
    pub(super) fn is_optional(&self, status: HttpStatus) -> bool {
        let mut read = self
            .payloads()
            .filter(|payload| matches!(payload.kind, BodyKind::Json | BodyKind::Form))
            .peekable();
        read.peek().is_some() && (!matches!(status, HttpStatus::Code(_)) || read.all(|payload| payload.ty == Type::Any))
    }
}

/// A body of one media type.
#[derive(Debug, Clone)]
pub struct Payload {
    /// The media type or range, as written.
    pub media_type: String,
    /// How it is read and written.
    pub kind: BodyKind,
    /// The type of its value, which is `Type::Any` for octets.
    pub ty: Type,
    /// What the properties of a form are written like, where the description says it.
    pub form: Option<FormStyles>,
}

/// What properties of a form are written like (OpenAPI, Encoding Object).
#[derive(Debug, Clone)]
pub struct FormStyles {
    /// The name of the constant that says so.
    pub constant: String,
    /// The properties, each as if it were a parameter of the query.
    pub properties: Vec<Parameter>,
    /// The names of the other properties.
    pub others: Vec<String>,
}

/// How a body is read and written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BodyKind {
    /// JSON.
    Json,
    /// Text.
    Text,
    /// Octets of a media type that is known.
    Bytes,
    /// Octets that come with their media type, because the description leaves it open: a range, or `multipart/…`,
    /// whose boundary is a parameter of the media type.
    Blob,
    /// `application/x-www-form-urlencoded`.
    Form,
}

/// Whether an answer never has a body, whatever the description says (RFC 9110, sections 6.4.1 and 15.3.6).
fn is_bodiless(method: &str, status: HttpStatus) -> bool {
    method == "HEAD"
        || matches!(
            status,
            HttpStatus::Code(100..=199 | 204 | 205 | 304) | HttpStatus::Range(1)
        )
}

impl Lowering<'_> {
    /// The body of a response to `method`.
    pub(super) fn response_content(
        &mut self,
        response: &description::Response,
        method: &str,
        hint: &Hint,
        constants: &mut Scope,
    ) -> Option<Content> {
        if response.content.is_empty() || !is_bodiless(method, response.status) {
            return self.content(&response.content, View::Output, hint, constants);
        }
        let what = match method {
            "HEAD" => "an answer to HEAD",
            _ => "an answer with this status",
        };
        let message = format!("{what} never has a body: `content` is ignored");
        let diagnostic = Diagnostic::warning("body-not-allowed", message).at(response.place.child("content"));
        let help = match method {
            "HEAD" => "remove `content`; the headers of the response can be described",
            _ => "remove `content`, or use a status that allows a body, such as 200",
        };
        self.diagnostics.push(diagnostic.help(help));
        None
    }

    /// The bodies of these media types, of which there may be none.
    pub(super) fn content(
        &mut self,
        content: &[Media],
        view: View,
        hint: &Hint,
        constants: &mut Scope,
    ) -> Option<Content> {
        // Whoever can choose JSON misses nothing.
        let has_json = content.iter().any(|media| self.body_kind(media) == BodyKind::Json);
        let single = content.len() == 1;
        let payload = |media: &Media| {
            // Beside JSON, a body of another media type is named after that.
            let part = hint.part(&media.media_type);
            let direct = single || essence(&media.media_type) == "application/json";
            self.payload(media, view, if direct { hint } else { &part }, constants, has_json)
        };
        let mut payloads: Vec<_> = content.iter().map(payload).collect();
        if payloads.len() == 1 {
            return payloads.pop().map(Content::One);
        }
        if payloads.is_empty() {
            return None;
        }
        let mut variants = Scope::default();
        let name = |payload: &Payload| match payload.kind {
            BodyKind::Json if payload.media_type.starts_with("application/json") => "Json".to_owned(),
            BodyKind::Text if payload.media_type.starts_with("text/plain") => "Text".to_owned(),
            BodyKind::Form => "Form".to_owned(),
            _ if essence(&payload.media_type) == "*/*" => "Any".to_owned(),
            _ => variant_name(&payload.media_type),
        };
        let list = payloads
            .into_iter()
            .map(|payload| (variants.claim(&name(&payload)), payload))
            .collect();
        // Its name is chosen once those of all operations are known.
        Some(Content::Several(String::new(), list))
    }

    /// The body of one media type; `has_json` says whether another one is JSON.
    pub(super) fn payload(
        &mut self,
        media: &Media,
        view: View,
        hint: &Hint,
        constants: &mut Scope,
        has_json: bool,
    ) -> Payload {
        // Whoever reads the values of a body one by one finds a type for them.
        if let Some(items) = media.item_schema {
            self.lower(items, view, &hint.part("Item"));
        }
        let kind = self.body_kind(media);
        let is_typed = |schema: &SchemaId| match kind {
            BodyKind::Json | BodyKind::Form => true,
            BodyKind::Text => self.is_one_text(*schema),
            BodyKind::Bytes | BodyKind::Blob => false,
        };
        let typed = media.schema.filter(is_typed);
        let lowered = typed.map(|schema| self.lower(schema, view, hint));
        if let Some(schema) = media
            .schema
            .filter(|schema| lowered.is_none() && !has_json && !self.is_plain_text(*schema))
        {
            let message = match kind {
                _ if essence(&media.media_type).starts_with("multipart/") => {
                    "multipart bodies are passed as bytes: their parts are not read"
                }
                BodyKind::Text => "bodies of this media type are passed as text: their schema has no effect",
                _ => "bodies of this media type are passed as bytes: their schema has no effect",
            };
            let place = self.schemas[schema].place.clone();
            self.diagnostics
                .push(Diagnostic::warning("unsupported-media-type", message).at(place));
        }
        let untyped = match kind {
            BodyKind::Text => Type::String,
            _ => Type::Any,
        };
        let ty = lowered.map_or(untyped, |lowered| self.constrained(lowered, hint, media));
        Payload {
            media_type: media.media_type.clone(),
            kind,
            form: self.form_styles(media, &ty, constants),
            ty,
        }
    }

    /// How a body is read and written: the media type decides where it names a format, and the schema where it is a
    /// range, or where it says that the body is octets.
    fn body_kind(&self, media: &Media) -> BodyKind {
        let essence = essence(&media.media_type);
        let is_range = is_range(&essence);
        let octets = match is_range {
            true => BodyKind::Blob,
            false => BodyKind::Bytes,
        };
        match (essence.as_str(), media.schema) {
            ("application/x-www-form-urlencoded", _) => BodyKind::Form,
            (essence, _) if essence.starts_with("multipart/") => BodyKind::Blob,
            (_, Some(schema)) if self.is_octets(schema) || (is_range && self.is_of_media_type(schema)) => octets,
            (essence, _) if essence.starts_with("text/") && !is_json(essence) => BodyKind::Text,
            ("*/*" | "application/*", schema) if schema.is_none_or(|schema| is_only(&self.schemas[schema], &[])) => {
                octets
            }
            ("*/*" | "application/*", Some(schema)) if self.is_text(schema) => BodyKind::Text,
            (essence, _) if is_json(essence) => BodyKind::Json,
            _ => octets,
        }
    }

    /// Whether a schema describes octets, and no text in JSON: `format: binary` in 3.0, and since 3.1
    /// `contentMediaType` without an encoding (OpenAPI 3.1, section 4.8.14.2).
    fn is_octets(&self, id: SchemaId) -> bool {
        let conjunction = Conjunction::of(id, self.schemas);
        let format = conjunction.text.format.as_ref().map(|(name, _)| name.as_str());
        let is_other = |media_type: &str| !is_json(media_type) && !media_type.starts_with("text/");
        let mut members = conjunction.members.iter().map(|member| &self.schemas[*member]);
        conjunction.kinds.contains(Kind::String)
            && conjunction.branches.is_empty()
            && (format == Some("binary")
                || members.any(|schema| {
                    schema.content_encoding.is_none() && schema.content_media_type.as_deref().is_some_and(is_other)
                }))
    }

    /// Whether a schema says of which media type the value is.
    fn is_of_media_type(&self, id: SchemaId) -> bool {
        let conjunction = Conjunction::of(id, self.schemas);
        let mut members = conjunction.members.iter();
        members.any(|member| self.schemas[*member].content_media_type.is_some())
    }

    /// Whether a schema allows nothing but text.
    fn is_text(&self, id: SchemaId) -> bool {
        let conjunction = Conjunction::of(id, self.schemas);
        self.possible(&conjunction).without(Kind::Null) == Kinds::only(Kind::String)
    }

    /// Whether each value of a schema is of one kind, and written as one text.
    fn is_one_text(&self, id: SchemaId) -> bool {
        let conjunction = Conjunction::of(id, self.schemas);
        let kinds = self.possible(&conjunction);
        let scalars = [
            Kinds::only(Kind::String),
            Kinds::only(Kind::Boolean),
            Kinds::only(Kind::Integer),
            Kinds::NUMBER,
        ];
        scalars.contains(&kinds) && conjunction.branches.is_empty()
    }

    /// Whether a schema asks for nothing but some text or some bytes.
    fn is_plain_text(&self, id: SchemaId) -> bool {
        let schema = &self.schemas[self.follow(id)];
        let is_untyped =
            schema.format.as_deref().is_none_or(|format| format == "binary") && is_only(schema, &["format"]);
        let conjunction = Conjunction::of(id, self.schemas);
        let Textual {
            min_length,
            max_length,
            patterns,
            format,
        } = &conjunction.text;
        is_untyped
            || conjunction.kinds.without(Kind::Null) == Kinds::only(Kind::String)
                && (*min_length, *max_length, patterns.len()) == (0, None, 0)
                && format.as_ref().is_none_or(|(name, _)| name == "binary")
                && conjunction.values.is_none()
                && conjunction.branches.is_empty()
                && conjunction.residue.is_empty()
    }

    /// A body that has a constraint of its own is a type of its own, which knows it.
    fn constrained(&mut self, lowered: Lowered, hint: &Hint, media: &Media) -> Type {
        if lowered.rule.is_none() && !lowered.ty.has_foreign() {
            return lowered.ty;
        }
        let docs = media
            .schema
            .map(|schema| self.docs(schema))
            .unwrap_or_default()
            .rule(lowered.rule.as_ref());
        let order = self.order;
        let id = self.model.types.push(super::Definition {
            name: String::new(),
            docs,
            place: media.place.clone(),
            order,
            owner: None,
            size: 0,
            shape: super::Shape::Newtype(lowered.ty, lowered.rule),
        });
        self.name_after(id, View::Output, hint);
        Type::Named(id)
    }
}
