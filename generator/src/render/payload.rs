//! How requests and responses are written down: what the API, the client and the server have in common.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::names::{ident, outer_ty};
use crate::model::{
    BodyKind, Choice, Content, ErrorBody, ErrorPart, HttpStatus, Location, Model, Operation, Parameter, Payload,
    Response, Success, Type,
};

/// The type of a payload.
pub fn payload_type(payload: &Payload, model: &Model) -> TokenStream {
    match payload.kind {
        BodyKind::Json | BodyKind::Form | BodyKind::Text => outer_ty(&payload.ty, model),
        BodyKind::Bytes => quote!(bytes::Bytes),
        BodyKind::Blob => quote!(blob::Blob),
    }
}

/// The type of a payload that was checked.
pub fn valid_type(payload: &Payload, model: &Model) -> TokenStream {
    let ty = payload_type(payload, model);
    match payload.kind {
        BodyKind::Bytes | BodyKind::Blob => ty,
        BodyKind::Json | BodyKind::Form | BodyKind::Text => quote!(Valid<#ty>),
    }
}

/// The type of the body of a request, checked.
pub fn request_body(content: &Content, model: &Model) -> TokenStream {
    match content {
        Content::One(payload) => valid_type(payload, model),
        Content::Several(name, _) => ident(name).to_token_stream(),
    }
}

/// The type of what is given for a value of type `ty`.
pub fn given(ty: &Type, model: &Model) -> TokenStream {
    let (given, is_made) = ty.given(&model.types);
    let given = outer_ty(given, model);
    match is_made {
        true => quote!(impl Into<#given>),
        false => given,
    }
}

/// The type of what is given for the body of a response.
pub fn given_payload(payload: &Payload, model: &Model) -> TokenStream {
    match payload.kind {
        BodyKind::Json | BodyKind::Form | BodyKind::Text => given(&payload.ty, model),
        BodyKind::Bytes | BodyKind::Blob => given_octets(payload),
    }
}

/// The type of what is given for the body of a request.
pub fn given_body(content: &Content, model: &Model) -> TokenStream {
    match content {
        Content::One(payload) if matches!(payload.kind, BodyKind::Bytes | BodyKind::Blob) => given_octets(payload),
        _ => request_body(content, model),
    }
}

/// The type of what is given for octets.
fn given_octets(payload: &Payload) -> TokenStream {
    match payload.kind {
        BodyKind::Bytes => quote!(impl Into<bytes::Bytes>),
        _ => quote!(blob::Blob),
    }
}

/// What stands for a body that a call may get in JSON, or in any of its media types.
#[derive(Clone, Copy)]
pub enum Chosen<'a> {
    /// That of JSON.
    Plain,
    /// The enum of all.
    Whole,
    /// The parameter of a type that holds it.
    Parameter(&'a Ident),
}

impl Chosen<'_> {
    fn ty(self, choice: Choice<'_>, model: &Model) -> TokenStream {
        match self {
            Chosen::Plain => payload_type(choice.plain, model),
            Chosen::Whole => ident(choice.whole).to_token_stream(),
            Chosen::Parameter(name) => name.to_token_stream(),
        }
    }
}

/// The type of the body of a response, if it has one.
pub fn response_body(response: &Response, chosen: Chosen<'_>, model: &Model) -> Option<TokenStream> {
    let ty = match (response.choice(), response.content.as_ref()?) {
        (Some(choice), _) => chosen.ty(choice, model),
        (None, Content::One(payload)) => payload_type(payload, model),
        (None, Content::Several(name, _)) => ident(name).to_token_stream(),
    };
    Some(match response.is_optional {
        true => quote!(Option<#ty>),
        false => ty,
    })
}

/// The parameter of a type that holds a body of several media types, with JSON as its default.
pub fn body_parameter(name: &Ident, choice: Choice<'_>, model: &Model) -> TokenStream {
    let plain = payload_type(choice.plain, model);
    quote!(#name = #plain)
}

/// A media type that can be sent: the described one, or one of the range that is described; of octets, the range itself,
/// for they come with theirs.
pub fn concrete(payload: &Payload) -> String {
    if !payload.media_type.contains('*') || payload.kind == BodyKind::Blob {
        return payload.media_type.clone();
    }
    let (family, subtype) = match payload.kind {
        BodyKind::Json => ("application", "json"),
        BodyKind::Text => ("text", "plain"),
        BodyKind::Bytes | BodyKind::Blob | BodyKind::Form => ("application", "octet-stream"),
    };
    let (range, rest) = payload.media_type.split_once('/').unwrap_or(("*", "*"));
    let family = if range == "*" { family } else { range };
    // What has a suffix is of the structure that it names.
    let rest = match rest.strip_prefix("*+") {
        Some(structure) => structure.to_owned(),
        None => rest.replacen('*', subtype, 1),
    };
    format!("{family}/{rest}")
}

/// The properties of a form that are in a style of their own, by a constant of the request type `of`; `None` for other
/// bodies.
pub fn styled(payload: &Payload, of: &TokenStream) -> Option<TokenStream> {
    let constant = payload.form.as_ref().map(|form| ident(&form.constant));
    (payload.kind == BodyKind::Form).then(|| match constant {
        Some(constant) => quote!(#of::#constant),
        None => quote!(&[]),
    })
}

/// Whether a message describes its own `Content-Encoding`, and so leaves the coding of its octets to its user.
pub fn is_coded(headers: &[Parameter]) -> bool {
    let mut names = headers.iter().filter(|header| header.location == Location::Header);
    names.any(|header| header.wire.eq_ignore_ascii_case("content-encoding"))
}

/// The names of an operation and its types.
pub struct OperationNames {
    /// The method.
    pub method: Ident,
    /// The request.
    pub request: Ident,
    /// The success, where there are several.
    pub success: Ident,
}

/// The path of the module of an operation's group, from the root of the crate.
pub fn module_path(module: Option<&str>) -> TokenStream {
    let module = module.map(ident);
    let module = module.map(|module| quote!(::#module));
    quote!(crate::api #module)
}

impl OperationNames {
    /// The names of `operation`.
    pub fn of(operation: &Operation) -> Self {
        OperationNames {
            method: ident(&operation.name),
            request: ident(&operation.types.request),
            success: ident(&operation.types.success),
        }
    }
}

/// The struct of a response that has headers.
pub fn response_struct(response: &Response) -> Option<Ident> {
    response.headers_type.as_deref().map(ident)
}

/// What a variant for a response holds beside its status.
pub fn response_payload(response: &Response, chosen: Chosen<'_>, model: &Model) -> Option<TokenStream> {
    match (response_struct(response), response.choice(), chosen) {
        (None, ..) => response_body(response, chosen, model),
        (Some(name), None, _) | (Some(name), _, Chosen::Plain) => Some(name.to_token_stream()),
        (Some(name), Some(choice), chosen) => {
            let body = chosen.ty(choice, model);
            Some(quote!(#name<#body>))
        }
    }
}

/// The parameter of the enum of successes that stands for the body of one of them.
pub fn variant_parameter(response: &Response) -> Ident {
    ident(&format!("{}Body", response.variant))
}

/// A variant for a response, as it is declared.
pub fn variant_declaration(response: &Response, model: &Model) -> TokenStream {
    let name = ident(&response.variant);
    let payload = response_payload(response, Chosen::Parameter(&variant_parameter(response)), model);
    let status = response.has_status().then(|| quote!(http::StatusCode));
    let parts: Vec<TokenStream> = status.into_iter().chain(payload).collect();
    match parts.is_empty() {
        true => quote!(#name),
        false => quote!(#name(#(#parts),*)),
    }
}

/// What an operation succeeds with: any of what the API may answer.
pub fn success_type(operation: &Operation, model: &Model) -> TokenStream {
    success(operation, Chosen::Whole, model)
}

/// What a plain call succeeds with.
pub fn plain_type(operation: &Operation, model: &Model) -> TokenStream {
    success(operation, Chosen::Plain, model)
}

fn success(operation: &Operation, chosen: Chosen<'_>, model: &Model) -> TokenStream {
    match (operation.success(), chosen) {
        (Success::Undocumented, _) => quote!(()),
        (Success::One(response), _) => response_payload(response, chosen, model).unwrap_or_else(|| quote!(())),
        (Success::Several(responses), Chosen::Whole) if operation.has_choices() => {
            let name = ident(&operation.types.success);
            let choices = responses.iter().filter_map(|response| response.choice());
            let bodies = choices.map(|choice| ident(choice.whole));
            quote!(#name<#(#bodies),*>)
        }
        (Success::Several(_), _) => ident(&operation.types.success).to_token_stream(),
    }
}

/// The type of the body of errors, as it is written in the module of a group, or in `api.rs`.
pub fn error_body(body: &ErrorBody, module: Option<&str>, model: &Model) -> TokenStream {
    match body {
        ErrorBody::Nothing => quote!(()),
        ErrorBody::One { part, optional } => {
            let ty = error_part(part, module, model);
            match optional {
                true => quote!(Option<#ty>),
                false => ty,
            }
        }
        ErrorBody::Several(union) => {
            let name = ident(&model.error_unions[*union].name);
            quote!(#name)
        }
    }
}

/// The type of one of the bodies of errors, as it is written in the module of a group, or in `api.rs`.
pub fn error_part(part: &ErrorPart, module: Option<&str>, model: &Model) -> TokenStream {
    match part {
        ErrorPart::Value(_, ty) => outer_ty(ty, model),
        ErrorPart::Bytes => quote!(bytes::Bytes),
        ErrorPart::Blob => quote!(blob::Blob),
        ErrorPart::Headers { module: of, name } => {
            let name = ident(name);
            let path = of.as_deref().filter(|_| of.as_deref() != module).map(ident);
            let path = path.map(|path| quote!(#path::));
            quote!(#path #name)
        }
    }
}

/// What an operation fails with, as far as it is documented: the one type of the API's errors, if there is one.
pub fn error_type(operation: &Operation, model: &Model) -> TokenStream {
    match &model.error_body {
        Some(body) if *body == operation.error_body => quote!(ApiError),
        common => {
            let path = common.as_ref().map(|_| quote!(failure::));
            let body = error_body(&operation.error_body, operation.module.as_deref(), model);
            quote!(#path ApiError<#body>)
        }
    }
}

/// The documentation of the variant for a response.
pub fn response_docs(response: &Response) -> String {
    let status = match response.status {
        HttpStatus::Code(code) => code.to_string(),
        HttpStatus::Range(class) => format!("{class}XX"),
        HttpStatus::Default => "Any other status".to_owned(),
    };
    match response.docs.text.as_deref().map(str::trim) {
        Some(text) if !text.is_empty() => format!("{status}: {text}"),
        _ => format!("{status}."),
    }
}

/// Responses in the order in which they are looked at: successes first, then errors, and each from the most to the least
/// special; last comes what covers every status that is left.
pub fn in_order(operation: &Operation) -> Vec<&Response> {
    let mut responses: Vec<&Response> = operation.responses.iter().collect();
    responses.sort_by_key(|response| {
        let is_rest = response.status == HttpStatus::Default;
        (is_rest, response.is_error, response.status)
    });
    responses
}
