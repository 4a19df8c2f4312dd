//! The client's methods: how each takes its arguments.

use serde::Deserialize;

use super::bodies::{BodyKind, Content, Payload};
use super::names::{Claim, METHODS, Scope, field_name, type_name};
use super::operations::{Operation, OperationGroup, SecurityKind};
use super::{Model, Shape, Type, operation_types};

/// How operations are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grouping {
    /// By their first tags, as soon as one of them has one.
    #[default]
    Tag,
    /// Not at all.
    Flat,
}

/// The method of an operation.
#[derive(Debug, Clone)]
pub struct CallMethod {
    /// What it takes.
    pub arguments: Arguments,
    /// The name of the method that takes a body of any of the media types, where this one does not.
    pub with: Option<String>,
    /// What can be set before the call is awaited: a method each.
    pub setters: Vec<CallSetter>,
}

/// A method that sets what a call can do without.
#[derive(Debug, Clone)]
pub struct CallSetter {
    /// Its name.
    pub name: String,
    /// What it takes.
    pub argument: Argument,
}

/// What the method of an operation takes.
#[derive(Debug, Clone)]
pub enum Arguments {
    /// What is required, each as an argument.
    Each(Vec<Argument>),
    /// The request: among so many arguments, one is easily taken for another, and clippy complains.
    Request,
}

/// An argument of a method.
#[derive(Debug, Clone)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// What it is.
    pub value: Value,
    /// How it is passed.
    pub passing: Passing,
}

/// What an argument is, by its place in the operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// A parameter.
    Parameter(usize),
    /// The body: the first of its payloads, or that of JSON.
    Payload(usize),
    /// The body, in any of its media types.
    Body,
}

/// How an argument is passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Passing {
    /// Anything that its type is made of.
    Into,
    /// By value.
    Value,
    /// By reference.
    Reference,
    /// A list, as anything that has its items, which are passed like this.
    Items(Type, Box<Passing>),
    /// A list, as a slice of these items.
    Slice(Type),
}

/// The most arguments of a method beside `self`.
const MOST_ARGUMENTS: usize = 6;

/// The methods of the client itself, beside those of operations.
const CLIENT_METHODS: [&str; 2] = ["builder", "over"];

/// Names that setters of calls and requests can't have: those of the methods that all of them have.
pub(super) const CALL_METHODS: &[&str] = &["accept", "clone", "default", "new", "send", "with", "with_response"];

/// Names that methods for credentials can't have: those of the other methods of the client's builder.
pub const BUILDER_METHODS: &[&str] = &[
    "base_url",
    "build",
    "credential",
    "credential_source",
    "http_client",
    "new",
    "operation_server",
    "over",
    "server",
    "single_server",
    "timeout",
    "user_agent",
    "validate",
];

/// Names of types that are exported beside those of groups.
const EXPORTS: &[&str] = &[
    "Body",
    "BoxError",
    "CallOptions",
    "Cause",
    "Credential",
    "Credentials",
    "Described",
    "Exchange",
    "Gateway",
    "Integer",
    "InvalidEnumValue",
    "Local",
    "Message",
    "Misread",
    "Path",
    "Response",
    "Secret",
    "TokenSource",
    "UnknownValue",
    "Validate",
    "Violation",
];

/// The names of the methods that take the credential of a scheme, and what gives it for each call, if it is a token.
pub(super) fn credential_methods(name: &str, kind: &SecurityKind, methods: &mut Scope) -> (String, Option<String>) {
    let name = methods.claim(&field_name(name));
    let source = (*kind == SecurityKind::Bearer).then(|| methods.claim(&format!("{name}_source")));
    (name, source)
}

/// The names of methods of the client or of a group, of which those are taken that the types have anyway.
pub(super) fn method_names() -> Scope {
    let mut names = Scope::with(METHODS);
    names.reserve(CLIENT_METHODS);
    names
}

/// Decides how the client's methods take their arguments, and names the types of its groups.
pub(super) fn decide(model: &mut Model) {
    let mut types = Scope::with(EXPORTS);
    let of_operations = model.operations().into_iter().flat_map(Operation::type_names);
    let of_errors = model.error_unions.iter().map(|union| union.name.as_str());
    let reserved = operation_types::RESERVED.iter().copied();
    // In scripts without case, a type is called as its module.
    let modules = model.groups.iter().filter_map(|group| group.module.as_deref());
    reserved
        .chain(of_operations)
        .chain(of_errors)
        .chain(modules)
        .for_each(|name| drop(types.claim(name)));
    let modules = model.groups.iter().filter_map(|group| group.module.as_deref());
    let claims = modules.map(|module| Claim::new(0, type_name(module), type_name(&format!("{module}_api"))));
    let types = types.settle(&claims.collect::<Vec<_>>());
    let types = std::iter::once("Client".to_owned()).chain(types);
    let calls: Vec<_> = model.groups.iter().map(|group| methods(group, model)).collect();
    for ((group, client), calls) in model.groups.iter_mut().zip(types).zip(calls) {
        group.client = client;
        group.calls = calls;
    }
}

fn methods(group: &OperationGroup, model: &Model) -> Vec<CallMethod> {
    let mut names = method_names();
    // On the client itself are the methods that give its groups.
    let modules = model.groups.iter().filter_map(|other| other.module.as_deref());
    let modules = modules.filter(|_| group.module.is_none());
    let operations = group.operations.iter().map(|operation| operation.name.as_str());
    modules.chain(operations).for_each(|name| drop(names.claim(name)));
    let operations = group.operations.iter();
    operations
        .map(|operation| method(operation, &mut names, model))
        .collect()
}

fn method(operation: &Operation, names: &mut Scope, model: &Model) -> CallMethod {
    let mut required = Vec::new();
    let mut setters = Vec::new();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let argument = Argument {
            name: parameter.name.clone(),
            value: Value::Parameter(index),
            passing: passing(&parameter.ty, model),
        };
        match parameter.required {
            true => required.push(argument),
            false => setters.push(argument),
        }
    }
    let mut with = None;
    if let Some(body) = &operation.body {
        let (value, passing) = plain_body(&body.content, model);
        // A body that is optional and of no plain kind has a method of its own, and no setter.
        let is_plain = value != Value::Body;
        let argument = Argument {
            name: "body".to_owned(),
            value,
            passing,
        };
        if body.required {
            required.push(argument);
        } else if is_plain {
            setters.push(argument);
        }
        if matches!(body.content, Content::Several(..)) && (is_plain || !body.required) {
            with = Some(names.claim(&format!("{}_with", operation.name.trim_end_matches('_'))));
        }
    }
    // The second method takes a body that the plain one has a setter for.
    let more = with.is_some() && operation.body.as_ref().is_some_and(|body| !body.required);
    let arguments = match required.len() + usize::from(more) > MOST_ARGUMENTS {
        true => Arguments::Request,
        false => Arguments::Each(required),
    };
    let mut methods = operation.setters();
    let setters = setters.into_iter().map(|argument| {
        let own = methods.remove(argument.name.as_str()).and_then(|setter| setter.name);
        let name = own.unwrap_or_else(|| argument.name.clone());
        CallSetter { name, argument }
    });
    CallMethod {
        // The request has any of its bodies.
        with: with.filter(|_| matches!(arguments, Arguments::Each(_))),
        arguments,
        setters: setters.collect(),
    }
}

/// The name of an operation within its group: `issues_list` is `list` in the group `issues`, and so is `issue_list`.
pub(super) fn without_tag<'a>(name: &'a str, tag: &str) -> &'a str {
    let tag = field_name(tag);
    let singular = match tag.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => tag.strip_suffix('s').unwrap_or(&tag).to_owned(),
    };
    let rest = [&tag, &singular]
        .into_iter()
        .find_map(|tag| name.strip_prefix(tag.as_str())?.strip_prefix('_'));
    // What is left must be a name by itself.
    rest.filter(|rest| field_name(rest) == *rest).unwrap_or(name)
}

/// The body that a method takes, which is JSON where JSON is offered, and how.
fn plain_body(content: &Content, model: &Model) -> (Value, Passing) {
    match content {
        Content::One(payload) => (Value::Payload(0), payload_passing(payload, model)),
        Content::Several(..) => match content.plain() {
            Some((index, payload)) => (Value::Payload(index), payload_passing(payload, model)),
            None => (Value::Body, Passing::Value),
        },
    }
}

fn payload_passing(payload: &Payload, model: &Model) -> Passing {
    match (payload.kind, passing(&payload.ty, model)) {
        (BodyKind::Bytes, _) => Passing::Into,
        (BodyKind::Blob, _) => Passing::Value,
        (BodyKind::Json, Passing::Items(item, _)) => Passing::Slice(item),
        (BodyKind::Json | BodyKind::Form, Passing::Into | Passing::Value) if !is_simple(&payload.ty, model) => {
            Passing::Reference
        }
        (_, passing) => passing,
    }
}

/// Whether a type is one of text, numbers or booleans.
fn is_simple(ty: &Type, model: &Model) -> bool {
    match ty {
        Type::String
        | Type::Secret
        | Type::Boolean
        | Type::Integer(_)
        | Type::Number
        | Type::Null
        | Type::Foreign(_) => true,
        Type::Named(id) => match &model.types[*id].shape {
            Shape::Alias(inner) | Shape::Newtype(inner, _) => is_simple(inner, model),
            _ => false,
        },
        _ => false,
    }
}

fn passing(ty: &Type, model: &Model) -> Passing {
    match ty {
        Type::String | Type::Secret | Type::Integer(super::IntegerType::Any) => Passing::Into,
        Type::Boolean
        | Type::Integer(_)
        | Type::Number
        | Type::Null
        | Type::Foreign(_)
        | Type::Nullable(_)
        | Type::Boxed(_)
        | Type::Deep(_) => Passing::Value,
        Type::Any | Type::AnyObject | Type::Tuple(_) | Type::Map(_) => Passing::Reference,
        Type::Array(item) => {
            let each = match passing(item, model) {
                Passing::Into => Passing::Into,
                _ => Passing::Value,
            };
            Passing::Items((**item).clone(), Box::new(each))
        }
        Type::Named(id) => match &model.types[*id].shape {
            Shape::Alias(inner) => passing(inner, model),
            Shape::Newtype(..) => Passing::Into,
            Shape::StringEnum(_) | Shape::IntegerEnum(_) => Passing::Value,
            Shape::Struct(_) | Shape::KeyedUnion(_) | Shape::Union(_) | Shape::Foreign(_) => Passing::Reference,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::without_tag;

    #[test]
    fn a_tag_is_dropped_from_the_start_of_a_name() {
        for (name, tag, expected) in [
            ("issues_list_for_repo", "issues", "list_for_repo"),
            ("pet_find", "pets", "find"),
            ("repository_get", "repositories", "get"),
            ("petstore_get", "pet", "petstore_get"),
            ("get_pet", "pet", "get_pet"),
            ("pet", "pet", "pet"),
            ("code_scanning_get", "code-scanning", "get"),
            ("pet_2", "pet", "pet_2"),
        ] {
            assert_eq!(without_tag(name, tag), expected, "{name} of {tag}");
        }
    }
}
