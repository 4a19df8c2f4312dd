//! The file `client.rs`.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::api::{large, route};
use super::docs::docs;
use super::format::{self, Items};
use super::names::{ident, imports, outer_ty};
use super::payload::{
    Argument, OperationNames, body_argument, by_specificity, concrete, has_status, is_coded, payload_type, positional,
    response_docs, response_payload, response_struct, status_expression, status_pattern, styled, variant_declaration,
    variant_pattern, verb,
};
use crate::model::{
    BodyKind, Content, Docs, HttpStatus, Model, Operation, OperationGroup, Parameter, Payload, Response, elsewhere,
    span, status_constant,
};

/// The file `client.rs`.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn client(model: &Model) -> Result<String, syn::Error> {
    let operations = model.operations();
    let methods = Items::of(&model.groups, |group| methods(group, model))?;
    let gateway = Items::of(&model.groups, |group| gateway(group, model))?;
    let types = Items::of(&operations, |operation| types(operation, model))?;
    let errors = operations.iter().filter(|operation| has_errors(operation));
    let errors = errors.map(|operation| OperationNames::of(operation).error);
    let undocumented = operations.iter().any(|operation| !has_errors(operation));
    let undocumented = undocumented.then(|| ident("Undocumented"));
    let errors: Vec<Ident> = undocumented.clone().into_iter().chain(errors).collect();
    let (servers, builder) = builder(model);
    let any = |name: &str| (!operations.is_empty()).then(|| ident(name));
    let used = |path: &str, name: &str| (methods.mention(path) || types.mention(path)).then(|| ident(name));
    let mut responses = operations.iter().flat_map(|operation| &operation.responses);
    let status = responses.any(names_status);
    let maps = imports(&quote!(std::collections), [used("BTreeMap<", "BTreeMap")]);
    let models = imports(&quote!(crate), [used("models::", "models")]);
    let status = imports(&quote!(http), [status.then(|| ident("StatusCode"))]);
    let operations_import = imports(&quote!(crate), [Some(ident("operations"))]);
    let support = imports(
        &quote!(crate::support::client),
        [
            used("Call<", "Call"),
            any("FromReply"),
            any("ToCall"),
            Some(ident("Transport")),
            any("response_errors"),
        ],
    );
    let operation = imports(&quote!(crate::support::http::operation), [Some(ident("Operation"))]);
    let reply = imports(
        &quote!(crate::support::http::reply),
        [used("&Reply", "Reply").or(used("(Reply)", "Reply"))],
    );
    let blob = imports(&quote!(crate::support::http), [used("blob::Blob", "blob")]);
    let violations = imports(&quote!(crate::support::violation), [used("Violations>", "Violations")]);
    let errors = (!errors.is_empty()).then(|| quote!(response_errors!(#(#errors),*);));
    let deprecated = allow_deprecated(model);
    let backend = (model.groups.len() != 1).then(|| {
        quote! {
            /// Passes requests on, so that a server of a client is a gateway.
            #[cfg(not(target_arch = "wasm32"))]
            impl Backend for Client {
                type Error = Error;
            }
        }
    });
    let exports = [
        Some(ident("BuildError")),
        Some(ident("Builder")),
        Some(ident("Error")),
        undocumented,
    ];
    let exports = exports.iter().flatten();
    let head = quote! {
        //! A client of the API, over reqwest.

        #![allow(
            clippy::result_large_err,
            reason = "an error of the API is as large as its schema, and is looked at where it is returned"
        )]
        #deprecated

        #maps

        #status

        use crate::api::*;
        #models
        #operations_import
        #support
        #blob
        #operation
        #reply
        #violations

        pub use crate::support::client::{#(#exports),*};

        #servers

        /// A client of the API.
        #[derive(Debug, Clone)]
        pub struct Client(Transport);

        impl From<Transport> for Client {
            fn from(transport: Transport) -> Self {
                Client(transport)
            }
        }

        impl Client {
            /// Returns a client without credentials: see [`Builder::base_url`].
            ///
            /// # Errors
            ///
            /// If the base URL is invalid.
            pub fn new(base_url: impl Into<String>) -> Result<Self, BuildError> {
                Self::builder().base_url(base_url).build()
            }

            #builder
        }

        #errors

        #backend
    };
    format::file_with(head, &[methods, gateway, types])
}

/// Lets a file name what is deprecated, of which only users are to be warned.
pub fn allow_deprecated(model: &Model) -> Option<TokenStream> {
    let any = model.operations().into_iter().any(is_deprecated);
    let deprecated = any.then(|| quote!(#![allow(deprecated, reason = "only users are to be warned")]));
    deprecated.or_else(|| super::models::deprecated_types(model))
}

/// Whether an operation has something that only users are to be warned of.
fn is_deprecated(operation: &Operation) -> bool {
    let headers = operation.responses.iter().flat_map(|response| &response.headers);
    operation.docs.deprecated
        || operation
            .parameters
            .iter()
            .chain(headers)
            .any(|parameter| parameter.docs.deprecated)
}

/// The servers of the description, and the function that begins with the first of them.
fn builder(model: &Model) -> (TokenStream, TokenStream) {
    let urls = model.servers.iter().map(|(url, _)| url);
    let first = model.servers.first().map(|(url, _)| url.as_str());
    let is_relative = first.is_some_and(|url| !url.contains("://") && !url.starts_with('{'));
    let start = "Returns a builder of a client of the first of [`SERVERS`]";
    let docs = match first {
        None => vec![
            "Returns a builder of a client.".to_owned(),
            String::new(),
            "The description names no server, so the base URL must be set.".to_owned(),
        ],
        Some(url) if is_relative => vec![
            format!("{start}, to which requests go."),
            String::new(),
            "Its URL is relative, so the base URL must be set: it is the one that the description was served from,"
                .to_owned(),
            format!("such as `https://example.com`, and {} is appended to it.", span(url)),
        ],
        Some(_) => vec![format!("{start}, to which requests go.")],
    };
    let docs = docs.into_iter().map(|line| match line.is_empty() {
        true => line,
        false => format!(" {line}"),
    });
    let servers = match first {
        None => quote! {
            /// The description names no server: paths are appended to the base URL.
            const SERVERS: &[&str] = &["/"];
        },
        Some(_) => {
            let more = (!model.server_types.is_empty()).then(|| {
                quote! {
                    ///
                    /// Variables have their defaults; to choose other values, see [`servers`](super::servers).
                }
            });
            quote! {
                /// The URLs of the description's servers.
                #more
                pub const SERVERS: &[&str] = &[#(#urls),*];
            }
        }
    };
    let elsewhere = elsewhere(&model.groups);
    let lists = elsewhere.iter().map(|(url, constants)| {
        let constants = constants.iter().map(|constant| ident(constant));
        quote!((&[#(&operations::#constants),*], #url))
    });
    let (elsewhere, argument) = match elsewhere.is_empty() {
        true => (None, quote!(&[])),
        false => {
            let elsewhere = quote! {
                /// The operations that have servers of their own.
                static ELSEWHERE: &[(&[&Operation], &str)] = &[#(#lists),*];
            };
            (Some(elsewhere), quote!(ELSEWHERE))
        }
    };
    let builder = quote! {
        #(#[doc = #docs])*
        pub fn builder() -> Builder<Self> {
            Builder::new(SERVERS, operations::ALL, #argument)
        }
    };
    (quote!(#servers #elsewhere), builder)
}

/// What the method of an operation returns when it succeeds: the one success there is, or an enum of them.
enum Success<'a> {
    Unit,
    One(&'a Response),
    Several(Vec<&'a Response>),
}

fn success(operation: &Operation) -> Success<'_> {
    let successes: Vec<&Response> = operation
        .responses
        .iter()
        .filter(|response| !response.is_error)
        .collect();
    match successes.as_slice() {
        [] => Success::Unit,
        [only] if !has_status(only) => Success::One(only),
        _ => Success::Several(successes),
    }
}

fn success_type(operation: &Operation, model: &Model) -> TokenStream {
    match success(operation) {
        Success::Unit => quote!(()),
        Success::One(response) => response_payload(response, model).unwrap_or_else(|| quote!(())),
        Success::Several(_) => {
            let name = OperationNames::of(operation).success;
            quote!(#name)
        }
    }
}

/// The everyday methods of the operations of a trait.
fn methods(group: &OperationGroup, model: &Model) -> TokenStream {
    let methods = group.operations.iter().map(|operation| method(operation, model));
    quote!(impl Client { #(#methods)* })
}

fn method(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames {
        method, request, error, ..
    } = OperationNames::of(operation);
    let docs = method_docs(operation);
    let success = success_type(operation, model);
    let errors = format!(" [`{error}`], or what kept the API from answering.");
    let (arguments, body) = match positional(operation, model) {
        Some(parameters) => one_by_one(operation, &parameters, model),
        None => (quote!(request: &#request), quote!(self.0.send(request).await)),
    };
    quote! {
        #docs
        ///
        /// # Errors
        ///
        #[doc = #errors]
        pub async fn #method(&self, #arguments) -> Result<#success, Error<#error>> {
            #body
        }
    }
}

/// The first paragraph of an operation's documentation, and where to find the others.
fn method_docs(operation: &Operation) -> TokenStream {
    let text = operation.docs.text.as_deref().unwrap_or_default().trim();
    let (first, rest) = text.split_once("\n\n").unwrap_or((text, ""));
    let route = match rest {
        "" => route(operation),
        _ => format!(
            "{}: see [`{}::{}`].",
            route(operation),
            operation.trait_name,
            operation.name
        ),
    };
    let brief = Docs {
        text: Some(first.to_owned()),
        ..operation.docs.clone()
    };
    docs(&brief.note(route), "")
}

/// The arguments of a method that takes what its request holds, and its body.
fn one_by_one(
    operation: &Operation,
    parameters: &[(&Parameter, Argument)],
    model: &Model,
) -> (TokenStream, TokenStream) {
    let OperationNames {
        constant,
        request,
        response,
        ..
    } = OperationNames::of(operation);
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for (parameter, argument) in parameters {
        let (name, ty) = (ident(&parameter.name), outer_ty(&parameter.ty, model));
        let (declared, value) = match argument {
            Argument::IntoString => (quote!(#name: impl Into<String>), quote!(#name.into())),
            Argument::Copy => (quote!(#name: #ty), quote!(#name)),
            Argument::Reference => (quote!(#name: &#ty), quote!(#name.clone())),
        };
        arguments.push(declared);
        values.push(value);
    }
    let Some(Content::One(payload)) = operation.body.as_ref().map(|body| &body.content) else {
        return (
            quote!(#(#arguments),*),
            quote!(self.0.send(&#request::new(#(#values),*)).await),
        );
    };
    let (ty, media_type, write) = (payload_type(payload, model), concrete(payload), ident(verb(payload)));
    let styled = styled(payload, &quote!(#request)).map(|styled| quote!(, #styled));
    let (declared, value) = match body_argument(payload) {
        Some(Argument::IntoString) => (quote!(body: impl Into<String>), quote!(&body.into())),
        Some(Argument::Copy) => (quote!(body: impl Into<#ty>), quote!(body)),
        _ => (quote!(body: &#ty), quote!(body)),
    };
    arguments.push(declared);
    let writes = parameters.iter().map(|(parameter, argument)| {
        let (name, constant) = (ident(&parameter.name), ident(&parameter.constant));
        let value = match argument {
            Argument::IntoString => quote!(&#name.into()),
            Argument::Copy => quote!(&#name),
            Argument::Reference => quote!(#name),
        };
        quote!(call.parameter(&#request::#constant, #value);)
    });
    let body = quote! {
        let mut call = self.0.call(&operations::#constant);
        #(#writes)*
        call.#write(#media_type, #value #styled);
        call.send::<#response>().await
    };
    (quote!(#(#arguments),*), body)
}

/// How a client passes requests on.
fn gateway(group: &OperationGroup, model: &Model) -> TokenStream {
    let methods = group.operations.iter().map(|operation| {
        let OperationNames {
            method,
            request,
            response,
            ..
        } = OperationNames::of(operation);
        quote! {
            async fn #method(&self, request: #request) -> Result<#response, Error> {
                self.0.relay(&request, &request.context).await
            }
        }
    });
    let name = ident(&group.name);
    match model.groups.len() {
        1 => quote! {
            /// Passes requests on, so that a server of a client is a gateway.
            #[cfg(not(target_arch = "wasm32"))]
            impl #name for Client {
                type Error = Error;

                #(#methods)*
            }
        },
        _ => quote! {
            #[cfg(not(target_arch = "wasm32"))]
            impl #name for Client {
                #(#methods)*
            }
        },
    }
}

fn types(operation: &Operation, model: &Model) -> TokenStream {
    let write = write(operation);
    let read = read(operation, model);
    let success = success_enum(operation, model);
    let error = error_enum(operation, model);
    quote! {
        #write
        #read
        #success
        #error
    }
}

/// How a request is written.
fn write(operation: &Operation) -> TokenStream {
    let OperationNames {
        constant,
        request,
        response,
        ..
    } = OperationNames::of(operation);
    let mut writes: Vec<TokenStream> = Vec::new();
    for parameter in &operation.parameters {
        let (name, constant) = (ident(&parameter.name), ident(&parameter.constant));
        writes.push(match parameter.required {
            true => quote!(call.parameter(&Self::#constant, &self.#name);),
            false => quote!(call.optional_parameter(&Self::#constant, &self.#name);),
        });
    }
    if let Some(body) = &operation.body {
        let write = match &body.content {
            Content::One(payload) if body.required => write_payload(payload, Body::Field),
            Content::One(payload) => write_payload(payload, Body::Borrowed),
            Content::Several(name, list) => {
                let name = ident(name);
                let arms = list.iter().map(|(variant, payload)| {
                    let (variant, write) = (ident(variant), write_payload(payload, Body::Borrowed));
                    quote!(#name::#variant(body) => #write,)
                });
                let body = if body.required {
                    quote!(&self.body)
                } else {
                    quote!(body)
                };
                quote!(match #body { #(#arms)* })
            }
        };
        writes.push(match body.required {
            true => quote!(#write;),
            false => quote!(if let Some(body) = &self.body { #write; }),
        });
    }
    let write = (!writes.is_empty()).then(|| {
        quote! {
            fn write(&self, call: &mut Call<'_>) {
                #(#writes)*
            }
        }
    });
    quote! {
        impl ToCall for #request {
            const OPERATION: &'static Operation = &operations::#constant;

            type Response = #response;

            #write
        }
    }
}

/// Where the body is that is written.
#[derive(Clone, Copy)]
enum Body {
    /// In the request.
    Field,
    /// Behind the reference `body`.
    Borrowed,
}

fn write_payload(payload: &Payload, body: Body) -> TokenStream {
    let media_type = concrete(payload);
    let (place, reference) = match body {
        Body::Field => (quote!(self.body), quote!(&self.body)),
        Body::Borrowed => (quote!(body), quote!(body)),
    };
    match payload.kind {
        BodyKind::Bytes => quote!(call.bytes(#media_type, #place.clone())),
        BodyKind::Blob => quote!(call.blob(#media_type, #reference)),
        _ => {
            let write = format_ident!("valid_{}", verb(payload));
            let styled = styled(payload, &quote!(Self)).map(|styled| quote!(, #styled));
            quote!(call.#write(#media_type, #reference #styled))
        }
    }
}

/// How a response is read, and told from a failure.
fn read(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames { response, error, .. } = OperationNames::of(operation);
    let responses = by_specificity(operation);
    let arms = responses.iter().map(|response| read_arm(response));
    // What documents every status, in whatever form, leaves nothing over.
    let everything = |response: &&Response| response.status == HttpStatus::Default && guard(response).is_none();
    let other = (!responses.iter().any(everything)).then(|| quote!(_ => return Ok(None),));
    let read = (!responses.is_empty()).then(|| {
        quote! {
            fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
                let response = match reply.status {
                    #(#arms)*
                    #other
                };
                Ok(Some(response))
            }
        }
    });
    let success = success_type(operation, model);
    let split = split(operation);
    quote! {
        impl FromReply for #response {
            type Success = #success;
            type Error = #error;

            #read

            fn into_result(self) -> Result<#success, #error> {
                #split
            }
        }
    }
}

fn read_arm(response: &Response) -> TokenStream {
    let pattern = guarded(status_pattern(response), response);
    // A pattern with a guard names the status whether the variant holds it or not.
    let name = ident(&response.variant);
    let content = response.content.as_ref().map(|content| {
        let content = read_content(content, is_coded(&response.headers));
        match response.is_optional {
            true => quote!(if reply.lacks_body() { None } else { Some(#content) }),
            false => content,
        }
    });
    let payload = match response_struct(response) {
        None => content,
        Some(name) => {
            let headers = response.headers.iter().map(|header| {
                let (field, constant) = (ident(&header.name), ident(&header.constant));
                match header.required {
                    true => quote!(#field: reply.read_header(&Self::#constant)?,),
                    false => quote!(#field: reply.read_optional_header(&Self::#constant),),
                }
            });
            let body = content.map(|content| quote!(body: #content,));
            Some(quote!(#name { #(#headers)* #body }))
        }
    };
    let status = has_status(response).then(|| quote!(status));
    let parts: Vec<TokenStream> = status.into_iter().chain(payload).collect();
    match parts.is_empty() {
        true => quote!(#pattern => Self::#name,),
        false => quote!(#pattern => Self::#name(#(#parts),*),),
    }
}

/// What a body must be for a response to be read as the documented one. An error may come from something in between,
/// such as a proxy, in its own form; a success is taken at its word.
fn guard(response: &Response) -> Option<TokenStream> {
    let Some(Content::One(payload)) = &response.content else {
        return None;
    };
    let media_type = &payload.media_type;
    match (payload.kind, response.is_error || has_status(response)) {
        (BodyKind::Json | BodyKind::Form, true) if response.is_optional => Some(quote!(reply.may_be(#media_type))),
        (BodyKind::Json | BodyKind::Form, true) => Some(quote!(reply.has(#media_type))),
        _ => None,
    }
}

fn guarded(pattern: TokenStream, response: &Response) -> TokenStream {
    match (guard(response), response.status) {
        (None, _) => pattern,
        (Some(guard), HttpStatus::Range(_)) => quote!(#pattern && #guard),
        (Some(guard), HttpStatus::Code(code)) if status_constant(code).is_none() => quote!(#pattern && #guard),
        (Some(guard), _) => quote!(#pattern if #guard),
    }
}

/// How a body is read; octets with their coding as they came, where the response describes that: `is_coded`.
fn read_content(content: &Content, is_coded: bool) -> TokenStream {
    match content {
        Content::One(payload) => read_payload(payload, is_coded),
        Content::Several(name, list) => {
            let name = ident(name);
            let media_types = list.iter().map(|(_, payload)| &payload.media_type);
            let arms = list.iter().map(|(variant, payload)| {
                let (variant, read) = (ident(variant), read_payload(payload, is_coded));
                let media_type = &payload.media_type;
                quote!(Some(#media_type) => #name::#variant(#read),)
            });
            // A body of another media type is none that is documented.
            quote! {
                match reply.best_match(&[#(#media_types),*]) {
                    #(#arms)*
                    _ => return Ok(None),
                }
            }
        }
    }
}

fn read_payload(payload: &Payload, is_coded: bool) -> TokenStream {
    match (payload.kind, is_coded) {
        (BodyKind::Json, _) => quote!(reply.read_json()?),
        (BodyKind::Text, _) => quote!(reply.read_text()?),
        (BodyKind::Form, _) => {
            let styled = styled(payload, &quote!(Self));
            quote!(reply.read_form(#styled)?)
        }
        (BodyKind::Bytes, false) => quote!(reply.read_bytes()?),
        (BodyKind::Bytes, true) => quote!(reply.body.clone()),
        (BodyKind::Blob, false) => quote!(reply.read_blob()?),
        (BodyKind::Blob, true) => quote!(reply.to_blob()),
    }
}

fn split(operation: &Operation) -> TokenStream {
    let OperationNames {
        error,
        success: success_name,
        ..
    } = OperationNames::of(operation);
    let success = success(operation);
    let arms = operation.responses.iter().map(|response| {
        let pattern = variant_pattern(response);
        if response.is_error {
            return quote!(Self::#pattern => Err(#error::#pattern),);
        }
        match &success {
            Success::Several(_) => quote!(Self::#pattern => Ok(#success_name::#pattern),),
            _ if response.content.is_some() || !response.headers.is_empty() => {
                quote!(Self::#pattern => Ok(body),)
            }
            _ => quote!(Self::#pattern => Ok(()),),
        }
    });
    quote! {
        match self {
            #(#arms)*
            Self::Other(reply) => Err(#error::Other(reply)),
        }
    }
}

fn variant(response: &Response, model: &Model) -> TokenStream {
    let docs = docs(&Docs::text(response_docs(response)), "");
    let variant = variant_declaration(response, model);
    quote!(#docs #variant,)
}

fn success_enum(operation: &Operation, model: &Model) -> Option<TokenStream> {
    let Success::Several(responses) = success(operation) else {
        return None;
    };
    let OperationNames { success, .. } = OperationNames::of(operation);
    let text = format!(" How [`Client::{}`] succeeds.", operation.name);
    let variants = responses.iter().map(|response| variant(response, model));
    let large = large(responses.iter().copied(), model);
    Some(quote! {
        #[doc = #text]
        #large
        #[derive(Debug)]
        pub enum #success {
            #(#variants)*
        }
    })
}

/// Whether the type of statuses, or a constant of it, is written where a response is read.
fn names_status(response: &Response) -> bool {
    match response.status {
        HttpStatus::Code(code) => response.is_error || status_constant(code).is_some(),
        HttpStatus::Range(_) | HttpStatus::Default => true,
    }
}

/// Whether an operation documents how it fails.
fn has_errors(operation: &Operation) -> bool {
    operation.responses.iter().any(|response| response.is_error)
}

fn error_enum(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames { error, .. } = OperationNames::of(operation);
    let text = format!(" Why [`Client::{}`] did not succeed.", operation.name);
    if !has_errors(operation) {
        return quote! {
            #[doc = #text]
            pub type #error = Undocumented;
        };
    }
    let errors: Vec<&Response> = operation
        .responses
        .iter()
        .filter(|response| response.is_error)
        .collect();
    let variants = errors.iter().map(|response| variant(response, model));
    let statuses = errors.iter().map(|response| {
        let name = ident(&response.variant);
        let status = status_expression(response);
        let payload = !response.headers.is_empty() || response.content.is_some();
        match (has_status(response), payload) {
            (false, false) => quote!(Self::#name => #status,),
            (false, true) => quote!(Self::#name(_) => #status,),
            (true, false) => quote!(Self::#name(status) => *status,),
            (true, true) => quote!(Self::#name(status, _) => *status,),
        }
    });
    let large = large(errors.iter().copied(), model);
    quote! {
        #[doc = #text]
        #large
        #[derive(Debug)]
        pub enum #error {
            #(#variants)*
            /// A response that is not documented.
            Other(Reply),
        }

        impl #error {
            /// The status of the response.
            pub fn status(&self) -> StatusCode {
                match self {
                    #(#statuses)*
                    Self::Other(reply) => reply.status,
                }
            }
        }
    }
}
