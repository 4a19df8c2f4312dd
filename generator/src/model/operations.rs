//! Operations: requests, responses, and the traits they belong to.

use std::collections::HashMap;
use std::rc::Rc;

use indexmap::IndexMap;

use super::bodies::Content;
use super::calls::{self, CallMethod};
use super::constructors::{self, Setter};
use super::docs::Docs;
use super::lower::{Hint, Lowering};
use super::names::{Claim, METHODS, Scope, constant_name, field_name, indirectness};
use super::operation_names::{OperationName, in_groups};
use super::operation_types::{self, OperationTypes};
use super::outcomes::ErrorBody;
use super::owners::Owner;
use super::rules::Rule;
use super::servers::own_server;
use super::unions::not_null;
use super::views::View;
use super::{Type, Types};
use crate::description::{self, Description};
pub use crate::description::{Location, Rejections, SecurityScheme as SecurityKind, Status as HttpStatus, Style};

/// The operations of a trait: those with a tag, or those without one.
#[derive(Debug, Clone, Default)]
pub struct OperationGroup {
    /// The name of its module, and of the client's method that gives it; none for operations without a tag.
    pub module: Option<String>,
    /// The name of its type in the client.
    pub client: String,
    /// Its documentation.
    pub docs: Docs,
    /// Its operations, in the order of the description.
    pub operations: Vec<Operation>,
    /// The client's methods for these operations.
    pub calls: Vec<CallMethod>,
}

/// An operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The module of its group, if it is in one.
    pub module: Option<String>,
    /// The name of its method, in the trait and in the client.
    pub name: String,
    /// What the names of its types begin with.
    pub type_name: String,
    /// The names of its types.
    pub types: OperationTypes,
    /// `operationId`, or what stands for it.
    pub id: String,
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path, as written.
    pub path: String,
    /// The URL of the server that the client calls, if it is not that of the other operations.
    pub server: Option<String>,
    /// The path of the operation that a server answers in its place.
    pub answered_by: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// Its parameters.
    pub parameters: Vec<Parameter>,
    /// Its request body.
    pub body: Option<Body>,
    /// Its responses.
    pub responses: Vec<Response>,
    /// The body of its errors.
    pub error_body: ErrorBody,
    /// The alternatives by which a request is authenticated; none where nothing is asked for.
    pub security: Vec<Vec<Requirement>>,
}

impl Operation {
    /// Whether it documents how it fails.
    pub fn can_fail(&self) -> bool {
        self.responses.iter().any(|response| response.is_error)
    }

    /// Whether its requests must have nothing.
    pub fn can_be_empty(&self) -> bool {
        self.required() == 0
    }

    /// The number of values that its requests must have.
    pub(super) fn required(&self) -> usize {
        let parameters = self.parameters.iter().map(|parameter| parameter.required);
        let body = self.body.iter().map(|body| body.required);
        parameters.chain(body).filter(|required| *required).count()
    }

    /// The setters of what its requests and calls can do without, by the names of the fields.
    pub fn setters(&self) -> HashMap<&str, Setter> {
        let parameters = self.parameters.iter().filter(|parameter| !parameter.required);
        let body = self.body.iter().filter(|body| !body.required).map(|_| "body");
        let fields = parameters.map(|parameter| parameter.name.as_str()).chain(body);
        constructors::setters_beside(calls::CALL_METHODS, fields)
    }

    /// The part of a long file that it is in: its HTTP method, and as many words of its name.
    pub fn part(&self, words: usize) -> String {
        // Only modules whose names are ASCII have files of these names.
        let name = self.name.split('_').filter(|word| !word.is_empty() && word.is_ascii());
        let method = field_name(&self.method.to_lowercase());
        let words: Vec<&str> = std::iter::once(method.as_str()).chain(name.take(words)).collect();
        words.join("_")
    }

    /// Whether no request is answered without credentials.
    pub fn demands_credentials(&self) -> bool {
        !self.security.is_empty() && self.security.iter().all(|alternative| !alternative.is_empty())
    }
}

/// A security scheme that must be satisfied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// The name of the scheme.
    pub scheme: String,
    /// The scopes that are needed.
    pub scopes: Vec<String>,
}

/// A way to authenticate.
#[derive(Debug, Clone)]
pub struct SecurityScheme {
    /// Its name in the description.
    pub name: String,
    /// The name of its constant.
    pub constant: String,
    /// The name of the method by which a client is given its credential.
    pub method: String,
    /// The name of the method by which a client is given what gives the credential for each call, if it is a token.
    pub source_method: Option<String>,
    /// What it asks for.
    pub kind: SecurityKind,
}

/// A parameter of a request, or a header of a response.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The name on the wire.
    pub wire: String,
    /// The name of the field.
    pub name: String,
    /// The name of its constant.
    pub constant: String,
    /// Where it goes.
    pub location: Location,
    /// How it is serialized.
    pub style: Style,
    /// Whether each value of a list or object is a parameter of its own.
    pub explode: bool,
    /// Whether its names have several levels in brackets, which goes beyond `deepObject`.
    pub nested: bool,
    /// Whether reserved characters are left as they are.
    pub allow_reserved: bool,
    /// Whether a name without a value counts as absent.
    pub allow_empty: bool,
    /// Whether it is serialized as JSON, and not by its style.
    pub json: bool,
    /// Whether it is a header of which each value is a line of its own.
    pub lines: bool,
    /// Whether it must be present.
    pub required: bool,
    /// The type of its value.
    pub ty: Type,
    /// What the type does not guarantee.
    pub rule: Option<Rule>,
    /// Its documentation.
    pub docs: Docs,
}

/// A header of a response.
pub type Header = Parameter;

impl Parameter {
    /// Whether the other one looks the same on the wire, and is checked in the same way.
    fn is_like(&self, other: &Parameter) -> bool {
        let form = |one: &Parameter| (one.location, one.style, one.explode, one.nested, one.json, one.lines);
        self.wire == other.wire && form(self) == form(other) && self.ty == other.ty && self.rule == other.rule
    }
}

/// A request body.
#[derive(Debug, Clone)]
pub struct Body {
    /// Whether it must be present.
    pub required: bool,
    /// What it is.
    pub content: Content,
    /// Its documentation.
    pub docs: Docs,
}

/// A response.
#[derive(Debug, Clone)]
pub struct Response {
    /// The statuses it stands for.
    pub status: HttpStatus,
    /// The name of its variant.
    pub variant: String,
    /// The name of the struct that holds its headers and its body, if it has headers.
    pub headers_type: Option<String>,
    /// Whether it is an error.
    pub is_error: bool,
    /// Its documentation.
    pub docs: Docs,
    /// Its headers.
    pub headers: Vec<Header>,
    /// Its body, if it has one.
    pub content: Option<Content>,
    /// Whether the body may be absent.
    pub is_optional: bool,
}

impl Response {
    /// The setters of the struct that holds its headers, by the names of the fields.
    pub fn setters(&self) -> HashMap<&str, Setter> {
        let headers = self.headers.iter().filter(|header| !header.required);
        let body = self.content.iter().filter(|_| self.is_optional).map(|_| "body");
        let fields = headers.map(|header| header.name.as_str()).chain(body);
        constructors::setters_beside(METHODS, fields)
    }
}

/// The answer to one kind of rejection.
pub type Template = description::Rejection;

/// Lowers the operations of a description. The first group is that of the operations without a tag, even if there are
/// none.
pub fn lower_operations(description: &Description, lowering: &mut Lowering<'_>) {
    let owners = std::mem::take(&mut lowering.operation_owners);
    let (of_operations, of_webhooks) = owners.split_at(description.operations.len().min(owners.len()));
    let taken = lowering.model.mappings.modules();
    let names = in_groups(&description.operations, lowering.options.group, &taken);
    let mut groups: IndexMap<Option<String>, OperationGroup> = IndexMap::new();
    if !description.operations.is_empty() {
        groups.insert(None, OperationGroup::default());
    }
    for ((operation, owner), names) in description.operations.iter().zip(of_operations).zip(names) {
        let group = groups.entry(names.module.clone()).or_insert_with(|| {
            let tag = operation.tags.first();
            let described = description.tags.iter().find(|(name, _)| Some(name) == tag);
            let text = described.and_then(|(_, text)| text.clone()).or_else(|| tag.cloned());
            OperationGroup {
                module: names.module.clone(),
                docs: text.map(Docs::text).unwrap_or_default(),
                ..OperationGroup::default()
            }
        });
        let mut lowered = lowering.operation(operation, names, owner);
        lowered.server = own_server(operation, description);
        group.operations.push(lowered);
    }
    for (webhook, owner) in description.webhooks.iter().zip(of_webhooks) {
        lowering.webhook(webhook, owner);
    }
    lowering.model.groups = groups.into_values().collect();
    operation_types::name(&mut lowering.model.groups);
    lowering.model.security = security(description);
}

fn security(description: &Description) -> Vec<SecurityScheme> {
    let mut constants = Scope::with(&["ALL"]);
    let used = |name: &String| {
        let mut requirements = description
            .operations
            .iter()
            .flat_map(|operation| operation.security.iter().flatten());
        requirements.any(|(used, _)| used == name)
    };
    let schemes = description.security_schemes.iter().filter(|(name, _)| used(name));
    let mut methods = Scope::with(calls::BUILDER_METHODS);
    schemes
        .map(|(name, kind)| {
            let (method, source_method) = calls::credential_methods(name, kind, &mut methods);
            SecurityScheme {
                name: name.clone(),
                constant: constants.claim(&constant_name(name)),
                method,
                source_method,
                kind: kind.clone(),
            }
        })
        .collect()
}

impl Lowering<'_> {
    fn operation(&mut self, operation: &description::Operation, names: OperationName, owner: &Rc<Owner>) -> Operation {
        let hint = Hint::of(owner);
        // The trait `Exchange` has a constant as well.
        let mut constants = Scope::with(&["OPERATION"]);
        let fields = parameter_names(&operation.parameters, &["body", "context"]);
        let mut parameters = Vec::new();
        for (parameter, name) in operation.parameters.iter().zip(fields) {
            parameters.push(self.parameter(parameter, name, View::Input, &hint, &mut constants));
        }
        let body = operation.body.as_ref().and_then(|body| {
            let content = self.content(&body.content, View::Input, &hint.part("Body"), &mut constants)?;
            Some(Body {
                required: body.required,
                content,
                docs: body.description.clone().map(Docs::text).unwrap_or_default(),
            })
        });
        let text = [&operation.summary, &operation.description]
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<_>>();
        Operation {
            responses: self.responses(operation, &hint, &mut constants),
            parameters,
            body,
            docs: Docs {
                text: (!text.is_empty()).then(|| text.join("\n\n")),
                deprecated: operation.deprecated,
                ..Docs::default()
            },
            security: operation
                .security
                .iter()
                .map(|alternative| alternative.iter().map(requirement).collect())
                .collect(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            answered_by: operation.answered_by.clone(),
            error_body: ErrorBody::default(),
            server: None,
            module: names.module,
            name: names.method,
            types: OperationTypes::default(),
            type_name: names.type_name,
            id: names.id,
        }
    }

    /// Makes types of what a webhook sends and answers. The API is the one that sends: what it sends is seen as it is in
    /// its responses.
    fn webhook(&mut self, webhook: &description::Webhook, owner: &Rc<Owner>) {
        let hint = Hint::of(owner);
        let body = webhook.body.iter().flat_map(|body| &body.content);
        body.for_each(|media| {
            drop(self.payload(media, View::Output, &hint.part("Body"), &mut Scope::default(), false))
        });
        for response in &webhook.responses {
            let hint = hint.part(&status_name(response.status));
            let content = response.content.iter();
            content.for_each(|media| drop(self.payload(media, View::Input, &hint, &mut Scope::default(), false)));
        }
    }

    fn parameter(
        &mut self,
        parameter: &description::Parameter,
        name: String,
        view: View,
        hint: &Hint,
        constants: &mut Scope,
    ) -> Parameter {
        let hint = hint.part(&parameter.name);
        let (ty, rule, docs) = match parameter.schema {
            Some(schema) => {
                let lowered = self.lower(schema, view, &hint);
                let docs = self.docs(schema).default_value(self.schemas[schema].default.as_ref());
                (lowered.ty, lowered.rule, docs)
            }
            None => (Type::String, None, Docs::default()),
        };
        let docs = Docs {
            text: parameter.description.clone().or(docs.text),
            deprecated: parameter.deprecated || docs.deprecated,
            ..docs
        };
        // Its values hold commas, so that lines can't be joined to one (RFC 9110, section 5.3).
        let lines = view == View::Output && parameter.name.eq_ignore_ascii_case("set-cookie");
        let (ty, rule) = match lines && !self.is_list(&ty) {
            true => {
                let rule = rule.map(|rule| Rule::Items(0, None, false, Some(Box::new(rule))));
                (Type::Array(Box::new(ty)), rule)
            }
            false => (ty, rule),
        };
        let (style, explode, nested) = self.style(parameter, &ty);
        Parameter {
            wire: parameter.name.clone(),
            constant: constants.claim(&constant_name(&name)),
            name,
            location: parameter.location,
            style,
            explode,
            nested,
            allow_reserved: parameter.allow_reserved,
            allow_empty: parameter.allow_empty,
            json: parameter.json,
            lines,
            required: parameter.required,
            docs: docs.rule(rule.as_ref()),
            ty,
            rule,
        }
    }

    fn responses(&mut self, operation: &description::Operation, hint: &Hint, constants: &mut Scope) -> Vec<Response> {
        let mut variants = Scope::with(&["Other"]);
        let success = |status: HttpStatus| match status {
            HttpStatus::Code(code) => code < 400,
            HttpStatus::Range(class) => class < 4,
            HttpStatus::Default => false,
        };
        let responses = &operation.responses;
        let any_success = responses.iter().any(|response| success(response.status));
        let mut list = Vec::new();
        for response in responses {
            let variant = variants.claim(&status_name(response.status));
            let hint = hint.part(&variant);
            let fields = parameter_names(&response.headers, &["status", "body"]);
            let mut headers = Vec::new();
            for (header, name) in response.headers.iter().zip(fields) {
                let mut header = self.parameter(header, name, View::Output, &hint, constants);
                // Responses have many headers in common, each of which is one constant.
                let known = list.iter().flat_map(|response: &Response| &response.headers);
                if let Some(known) = known.into_iter().find(|known| known.is_like(&header)) {
                    header.constant.clone_from(&known.constant);
                }
                headers.push(header);
            }
            let is_error = match response.status {
                // `default` covers everything undeclared; beside a success that is errors.
                HttpStatus::Default => any_success,
                status => !success(status),
            };
            let content = self.response_content(response, &operation.method, &hint, constants);
            list.push(Response {
                status: response.status,
                is_error,
                is_optional: !is_error
                    && content
                        .as_ref()
                        .is_some_and(|content| content.is_optional(response.status)),
                docs: match response.description.as_str() {
                    "" => Docs::default(),
                    text => Docs::text(text),
                },
                headers_type: None,
                headers,
                content,
                variant,
            });
        }
        list
    }
}

/// Takes null from optional parameters: on the wire there is but one way to leave one out.
pub fn without_null(types: &Types, groups: &mut [OperationGroup]) {
    let operations = groups.iter_mut().flat_map(|group| &mut group.operations);
    let parameters = operations.flat_map(|operation| {
        let headers = operation
            .responses
            .iter_mut()
            .flat_map(|response| &mut response.headers);
        operation.parameters.iter_mut().chain(headers)
    });
    for parameter in parameters.filter(|parameter| !parameter.required) {
        let rule = parameter.rule.take();
        (parameter.ty, parameter.rule) = match (parameter.ty.clone(), rule) {
            (Type::Nullable(ty), Some(Rule::Nullable(rule))) => (*ty, Some(*rule)),
            (Type::Nullable(ty), rule) => (*ty, rule),
            (ty, rule) => match not_null(&ty, types) {
                Some((ty, of_type)) => (ty, Rule::both(rule, of_type)),
                None => (ty, rule),
            },
        };
    }
}

/// The names of the fields of parameters: where some would be called alike, those of the path go before those of the
/// query, and so on. The others say where they are.
fn parameter_names(parameters: &[description::Parameter], reserved: &[&str]) -> Vec<String> {
    let claims = parameters.iter().map(|parameter| {
        let (order, location) = match parameter.location {
            Location::Path => (0, "path"),
            Location::Query => (1, "query"),
            Location::Header => (2, "header"),
            Location::Cookie => (3, "cookie"),
        };
        let (rank, name) = match &parameter.rust_name {
            Some(given) => (0, given.clone()),
            None => {
                let name = field_name(&parameter.name);
                (4 * order + indirectness(&parameter.name, &name), name)
            }
        };
        let qualified = format!("{}_{location}", name.trim_end_matches('_'));
        Claim::new(rank, name, qualified)
    });
    Scope::with(reserved).settle(&claims.collect::<Vec<_>>())
}

fn requirement((scheme, scopes): &(String, Vec<String>)) -> Requirement {
    Requirement {
        scheme: scheme.clone(),
        scopes: scopes.clone(),
    }
}

/// What stands for a missing `operationId`: `GET /pets/{id}` is `get_pets_by_id`.
pub(super) fn derived_id(method: &str, path: &str) -> String {
    let mut words = vec![method.to_lowercase()];
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        words.push(
            match segment.strip_prefix('{').and_then(|segment| segment.strip_suffix('}')) {
                Some(parameter) => format!("by {parameter}"),
                None => segment.to_owned(),
            },
        );
    }
    words.join(" ")
}

/// The name of the variant of a status: its reason phrase (RFC 9110, section 15).
pub(super) fn status_name(status: HttpStatus) -> String {
    match status {
        HttpStatus::Default => "Default".to_owned(),
        HttpStatus::Range(1) => "Informational".to_owned(),
        HttpStatus::Range(2) => "Success".to_owned(),
        HttpStatus::Range(3) => "Redirection".to_owned(),
        HttpStatus::Range(4) => "ClientError".to_owned(),
        HttpStatus::Range(_) => "ServerError".to_owned(),
        HttpStatus::Code(code) => match STATUSES.iter().find(|(known, _)| *known == code) {
            Some((_, name)) => (*name).to_owned(),
            None => format!("Status{code}"),
        },
    }
}

/// The registered statuses, with the names of their variants.
const STATUSES: &[(u16, &str)] = &[
    (100, "Continue"),
    (101, "SwitchingProtocols"),
    (200, "Ok"),
    (201, "Created"),
    (202, "Accepted"),
    (203, "NonAuthoritativeInformation"),
    (204, "NoContent"),
    (205, "ResetContent"),
    (206, "PartialContent"),
    (207, "MultiStatus"),
    (300, "MultipleChoices"),
    (301, "MovedPermanently"),
    (302, "Found"),
    (303, "SeeOther"),
    (304, "NotModified"),
    (307, "TemporaryRedirect"),
    (308, "PermanentRedirect"),
    (400, "BadRequest"),
    (401, "Unauthorized"),
    (402, "PaymentRequired"),
    (403, "Forbidden"),
    (404, "NotFound"),
    (405, "MethodNotAllowed"),
    (406, "NotAcceptable"),
    (407, "ProxyAuthenticationRequired"),
    (408, "RequestTimeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "LengthRequired"),
    (412, "PreconditionFailed"),
    (413, "PayloadTooLarge"),
    (414, "UriTooLong"),
    (415, "UnsupportedMediaType"),
    (416, "RangeNotSatisfiable"),
    (417, "ExpectationFailed"),
    (421, "MisdirectedRequest"),
    (422, "UnprocessableContent"),
    (423, "Locked"),
    (424, "FailedDependency"),
    (425, "TooEarly"),
    (426, "UpgradeRequired"),
    (428, "PreconditionRequired"),
    (429, "TooManyRequests"),
    (431, "RequestHeaderFieldsTooLarge"),
    (451, "UnavailableForLegalReasons"),
    (500, "InternalServerError"),
    (501, "NotImplemented"),
    (502, "BadGateway"),
    (503, "ServiceUnavailable"),
    (504, "GatewayTimeout"),
    (505, "HttpVersionNotSupported"),
    (506, "VariantAlsoNegotiates"),
    (507, "InsufficientStorage"),
    (508, "LoopDetected"),
    (510, "NotExtended"),
    (511, "NetworkAuthenticationRequired"),
];
