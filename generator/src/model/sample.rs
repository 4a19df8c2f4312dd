//! The call that the front page of a crate shows.

use super::calls::{Argument, Arguments, CallMethod, Passing, Value};
use super::names::Scope;
use super::operations::{Operation, SecurityKind};
use super::{IntegerType, Model, Shape, Type, TypeId};

/// A call, and all that is needed to write it down.
#[derive(Debug, Clone)]
pub struct Sample {
    /// The operation, by its place in [`Model::operations`].
    pub operation: usize,
    /// What the method is given.
    pub arguments: Vec<Sampled>,
    /// The methods of the builder for the credentials that the operation asks for, and how many texts each takes.
    pub credentials: Vec<(String, &'static [&'static str])>,
    /// Whether the client must be told where the API is.
    pub needs_url: bool,
}

/// What stands for an argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Sampled {
    /// This text.
    Text(String),
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// A boolean.
    Boolean,
    /// This variant of an enumeration.
    Variant(TypeId, String),
    /// A reference to a value, which is a parameter of this name where the call is made.
    Given(String, TypeId),
    /// A value of another crate's type, of this path, which is a parameter of this name where the call is made.
    Foreign(String, String),
}

/// Names that the text around the call uses.
const RESERVED: &[&str] = &["client", "error", "models", "success"];

/// The call that takes the least: of operations with the same number of arguments, the first.
pub(super) fn of(model: &Model) -> Option<Sample> {
    let operations = model.operations().into_iter().enumerate();
    let calls = model.groups.iter().flat_map(|group| &group.calls);
    let samples = operations
        .zip(calls)
        .filter_map(|((index, operation), call)| sample(index, operation, call, model));
    samples.min_by_key(|sample| {
        let is_given = |argument: &&Sampled| matches!(argument, Sampled::Given(..) | Sampled::Foreign(..));
        let given = sample.arguments.iter().filter(is_given).count();
        (given, sample.arguments.len(), sample.operation)
    })
}

fn sample(index: usize, operation: &Operation, call: &CallMethod, model: &Model) -> Option<Sample> {
    let Arguments::Each(arguments) = &call.arguments else {
        return None;
    };
    if operation.docs.deprecated {
        return None;
    }
    let mut names = Scope::with(RESERVED);
    let arguments = arguments
        .iter()
        .map(|argument| sampled(argument, operation, &mut names, model));
    let first = model.servers.first().map(|(url, _)| url.as_str());
    Some(Sample {
        operation: index,
        arguments: arguments.collect::<Option<_>>()?,
        credentials: credentials(operation, model),
        needs_url: !first.is_some_and(|url| url.starts_with("http")),
    })
}

/// The credentials of the first alternative.
fn credentials(operation: &Operation, model: &Model) -> Vec<(String, &'static [&'static str])> {
    let required = operation.security.first().into_iter().flatten();
    let schemes = required.filter_map(|one| model.security.iter().find(|scheme| scheme.name == one.scheme));
    let method = |texts| move |scheme: &super::SecurityScheme| Some((scheme.method.clone(), texts));
    schemes
        .filter_map(|scheme| match scheme.kind {
            SecurityKind::Bearer => method(&["token"] as &[_])(scheme),
            SecurityKind::Basic => method(&["user", "password"])(scheme),
            SecurityKind::Http(_) | SecurityKind::ApiKey(..) => method(&["key"])(scheme),
            SecurityKind::MutualTls => None,
        })
        .collect()
}

/// What stands for an argument; none where that takes more than a word.
fn sampled(argument: &Argument, operation: &Operation, names: &mut Scope, model: &Model) -> Option<Sampled> {
    let (ty, text) = match argument.value {
        Value::Parameter(index) => {
            let parameter = operation.parameters.get(index)?;
            (&parameter.ty, parameter.wire.as_str())
        }
        Value::Payload(index) => {
            let payload = operation.body.as_ref()?.content.payloads().nth(index)?;
            (&payload.ty, "text")
        }
        Value::Body => return None,
    };
    let text = || text.chars().filter(char::is_ascii_alphanumeric).collect();
    match (&argument.passing, model.types.unaliased(ty)) {
        (Passing::Into, Type::String | Type::Secret) => Some(Sampled::Text(text())),
        (Passing::Into, Type::Integer(IntegerType::Any)) | (Passing::Value, Type::Integer(_)) => Some(Sampled::Whole),
        (Passing::Value, Type::Number) => Some(Sampled::Number),
        (Passing::Value, Type::Boolean) => Some(Sampled::Boolean),
        // The example is code of another crate.
        (Passing::Value, Type::Foreign(foreign)) if !foreign.path.starts_with("crate::") => {
            Some(Sampled::Foreign(names.claim(&argument.name), foreign.path.clone()))
        }
        (passing, Type::Named(id)) => match (passing, &model.types[*id].shape) {
            (Passing::Into, Shape::Newtype(Type::String | Type::Secret, _)) => Some(Sampled::Text(text())),
            (Passing::Value, Shape::StringEnum(values)) => {
                let (name, ..) = values.variants.first()?;
                Some(Sampled::Variant(*id, name.clone()))
            }
            (Passing::Reference, Shape::Struct(_) | Shape::KeyedUnion(_) | Shape::Union(_) | Shape::Newtype(..)) => {
                Some(Sampled::Given(names.claim(&argument.name), *id))
            }
            _ => None,
        },
        _ => None,
    }
}
