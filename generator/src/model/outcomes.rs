//! What operations succeed with, and what is in their errors.

use indexmap::IndexMap;

use super::bodies::{BodyKind, Content, Payload};
use super::names::{Scope, type_name};
use super::operations::{HttpStatus, Operation, Response};
use super::{Model, Type};

/// What the body of an operation's errors is. It depends on which bodies there are, never on which status has which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub enum ErrorBody {
    /// Nothing: no error has a body, or none is documented.
    #[default]
    Nothing,
    /// Of one type; `optional` if some errors have none.
    One {
        /// The type.
        part: ErrorPart,
        /// Whether some errors have no body. Then it is no struct of the crate's own, since the support code, which may be
        /// in another crate, could not find the message in an `Option` of it.
        optional: bool,
    },
    /// Of one of several types: which of [`Model::error_unions`] says it.
    Several(usize),
}

/// What one of the bodies of errors is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ErrorPart {
    /// A value, in JSON, in a form or in a text.
    Value(BodyKind, Type),
    /// Octets of a media type that is known.
    Bytes,
    /// Octets that come with their media type.
    Blob,
    /// The struct of one response, which has headers.
    Headers {
        /// The module of its operation, if it is in one.
        module: Option<String>,
        /// Its name.
        name: String,
    },
}

/// The bodies of the errors of operations whose errors have several.
#[derive(Debug, Clone)]
pub struct ErrorUnion {
    /// The name of the enum.
    pub name: String,
    /// Its variants.
    pub variants: Vec<(String, ErrorPart)>,
    /// The variant for errors without a body, if there are some.
    pub empty: Option<String>,
}

impl ErrorUnion {
    /// The variant for `part`.
    pub fn variant(&self, part: &ErrorPart) -> &str {
        let variant = self.variants.iter().find(|(_, own)| own == part);
        variant.map_or("", |(name, _)| name)
    }
}

/// What an operation returns when it succeeds.
#[derive(Debug)]
pub enum Success<'a> {
    /// Nothing is documented.
    Undocumented,
    /// The one response of one status.
    One(&'a Response),
    /// One of several, or one that has several statuses.
    Several(Vec<&'a Response>),
}

/// The body of a success that a call may get in JSON, or in any of its media types. What holds it is generic: the type
/// that a plain call returns must not change with a media type that is added.
#[derive(Debug, Clone, Copy)]
pub struct Choice<'a> {
    /// What a plain call gets.
    pub plain: &'a Payload,
    /// The name of the enum of all.
    pub whole: &'a str,
}

impl Operation {
    /// Whether a plain call gets less than the API may answer.
    pub fn has_choices(&self) -> bool {
        self.responses.iter().any(|response| response.choice().is_some())
    }

    /// What it returns when it succeeds.
    pub fn success(&self) -> Success<'_> {
        let successes: Vec<&Response> = self.responses.iter().filter(|response| !response.is_error).collect();
        match successes.as_slice() {
            [] => Success::Undocumented,
            [only] if !only.has_status() => Success::One(only),
            _ => Success::Several(successes),
        }
    }
}

impl Response {
    /// Whether it can have several statuses, and so tells which.
    pub fn has_status(&self) -> bool {
        !matches!(self.status, HttpStatus::Code(_))
    }

    /// The success of several media types, JSON among them, of which a call asks for JSON.
    pub fn choice(&self) -> Option<Choice<'_>> {
        let content = self.content.as_ref().filter(|_| !self.is_error)?;
        let (_, plain) = content.plain()?;
        let Content::Several(whole, _) = content else {
            return None;
        };
        Some(Choice { plain, whole })
    }

    /// The bodies that it can have as an error of an operation; none where it has no body.
    pub fn error_parts(&self, of: &Operation) -> Vec<ErrorPart> {
        if let Some(name) = &self.headers_type {
            let (module, name) = (of.module.clone(), name.clone());
            return vec![ErrorPart::Headers { module, name }];
        }
        let payloads = self.content.iter().flat_map(Content::payloads);
        payloads
            .map(|payload| match payload.kind {
                BodyKind::Bytes => ErrorPart::Bytes,
                BodyKind::Blob => ErrorPart::Blob,
                kind => ErrorPart::Value(kind, payload.ty.clone()),
            })
            .collect()
    }
}

/// The unions, by what is in them, and by whether some errors have no body.
type Unions = IndexMap<(Vec<(String, ErrorPart)>, bool), ErrorUnion>;

/// Decides what is in the errors of each operation, when all types have their names.
pub fn decide(model: &mut Model) {
    without_aliases(model);
    let mut scope = Scope::with(super::operation_types::RESERVED);
    model
        .operations()
        .into_iter()
        .for_each(|operation| operation.type_names().for_each(|name| drop(scope.claim(name))));
    let mut unions = Unions::new();
    let bodies: Vec<ErrorBody> = model
        .operations()
        .into_iter()
        .map(|operation| error_body(operation, model, &mut unions, &mut scope))
        .collect();
    let operations = model.groups.iter_mut().flat_map(|group| &mut group.operations);
    for (operation, body) in operations.zip(bodies) {
        operation.error_body = body;
    }
    model.error_unions = unions.into_values().collect();
    let failing = model.operations().into_iter().filter(|operation| operation.can_fail());
    let mut bodies = failing.map(|operation| &operation.error_body);
    let first = bodies.next();
    model.error_body = first.filter(|first| bodies.all(|body| body == *first)).cloned();
}

/// Calls the body of an error by the name of its type, of which others may be other names: it must not be in a union twice.
fn without_aliases(model: &mut Model) {
    let operations = model.groups.iter_mut().flat_map(|group| &mut group.operations);
    let errors = operations
        .flat_map(|operation| &mut operation.responses)
        .filter(|response| response.is_error);
    for payload in errors
        .filter_map(|response| response.content.as_mut())
        .flat_map(Content::payloads_mut)
    {
        let own = model.types.unaliased(&payload.ty);
        if let Type::Named(_) = own {
            payload.ty = own.clone();
        }
    }
}

fn error_body(operation: &Operation, model: &Model, unions: &mut Unions, scope: &mut Scope) -> ErrorBody {
    let mut parts: Vec<ErrorPart> = Vec::new();
    let mut any_empty = false;
    for response in operation.responses.iter().filter(|response| response.is_error) {
        let own = response.error_parts(operation);
        any_empty |= own.is_empty();
        parts.extend(own.into_iter().filter(|part| !parts.contains(part)).collect::<Vec<_>>());
    }
    match parts.as_slice() {
        [] => ErrorBody::Nothing,
        [only] if !(any_empty && matches!(only, ErrorPart::Headers { .. })) => ErrorBody::One {
            part: only.clone(),
            optional: any_empty,
        },
        _ => {
            let mut named: Vec<(String, ErrorPart)> =
                parts.into_iter().map(|part| (part_name(&part, model), part)).collect();
            named.sort_by(|one, other| one.0.cmp(&other.0));
            let entry = unions.entry((named.clone(), any_empty));
            let index = entry.index();
            entry.or_insert_with(|| union(named, any_empty, scope));
            ErrorBody::Several(index)
        }
    }
}

fn union(named: Vec<(String, ErrorPart)>, any_empty: bool, scope: &mut Scope) -> ErrorUnion {
    let mut own = Scope::default();
    let variants: Vec<(String, ErrorPart)> = named.into_iter().map(|(name, part)| (own.claim(&name), part)).collect();
    let empty = any_empty.then(|| own.claim("Nothing"));
    let names: Vec<&str> = variants
        .iter()
        .map(|(name, _)| name)
        .chain(&empty)
        .map(String::as_str)
        .collect();
    ErrorUnion {
        name: scope.claim(&names.join("Or")),
        variants,
        empty,
    }
}

/// What a body of errors is called among others.
fn part_name(part: &ErrorPart, model: &Model) -> String {
    match part {
        ErrorPart::Value(BodyKind::Form, ty) => format!("{}Form", value_name(ty, model)),
        ErrorPart::Value(BodyKind::Text, Type::String) => "Text".to_owned(),
        ErrorPart::Value(BodyKind::Text, ty) => format!("{}Text", value_name(ty, model)),
        ErrorPart::Value(_, ty) => value_name(ty, model),
        ErrorPart::Bytes => "Bytes".to_owned(),
        ErrorPart::Blob => "Blob".to_owned(),
        ErrorPart::Headers { module, name } => module.as_deref().map(type_name).unwrap_or_default() + name,
    }
}

fn value_name(ty: &Type, model: &Model) -> String {
    match ty {
        Type::Named(id) => model.types[*id].name.clone(),
        Type::Array(item) => format!("{}List", value_name(item, model)),
        Type::Map(value) => format!("{}Map", value_name(value, model)),
        Type::Nullable(value) => format!("Nullable{}", value_name(value, model)),
        Type::Boxed(value) | Type::Deep(value) => value_name(value, model),
        Type::Tuple(_) => "Tuple".to_owned(),
        Type::String | Type::Secret => "String".to_owned(),
        Type::Boolean => "Boolean".to_owned(),
        Type::Integer(_) => "Integer".to_owned(),
        Type::Number => "Number".to_owned(),
        Type::Null => "Null".to_owned(),
        Type::Any => "Value".to_owned(),
        Type::AnyObject => "Object".to_owned(),
        // The body of an error is a type of its own.
        Type::Foreign(_) => "Foreign".to_owned(),
    }
}
