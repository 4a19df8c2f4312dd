//! The file `client.rs`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::api::{large, method_docs};
use super::docs::docs;
use super::names::{ident, outer_ty};
use super::payload::{
    Argument, OperationNames, body_argument, by_specificity, concrete, has_status, payload_type, positional,
    response_docs, response_payload, response_struct, status_expression, status_pattern, variant_declaration,
    variant_pattern, verb,
};
use crate::model::{
    BodyKind, Content, Docs, HttpStatus, Model, Operation, Parameter, Payload, Response, status_constant,
};

/// The file `client.rs`.
pub fn client(model: &Model) -> TokenStream {
    let operations: Vec<&Operation> = model.groups.iter().flat_map(|group| &group.operations).collect();
    let methods = operations.iter().map(|operation| method(operation, model));
    let gateway = gateway(model);
    let items: TokenStream = operations.iter().map(|operation| types(operation, model)).collect();
    let errors = operations.iter().map(|operation| OperationNames::of(operation).error);
    let errors = (!operations.is_empty()).then(|| quote!(response_errors!(#(#errors),*);));
    let (servers, builder) = builder(model);
    let methods: TokenStream = methods.collect();
    let text = format!("{methods} {items}");
    let call = items.to_string().contains("Call <").then(|| quote!(Call,));
    let used = |name: &str| text.contains(name);
    let maps = used("BTreeMap").then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let models = used("models ::").then(|| {
        quote!(
            use crate::models;
        )
    });
    let status = used("StatusCode").then(|| {
        quote!(
            use http::StatusCode;
        )
    });
    let operations_import = (!operations.is_empty()).then(|| {
        quote!(
            use crate::operations;
        )
    });
    let support = match operations.is_empty() {
        true => quote!(
            use crate::support::client::Transport;
        ),
        false => quote!(
            use crate::support::client::{#call FromReply, Transport, response_errors};
        ),
    };
    let rest = (!operations.is_empty()).then(|| {
        quote! {
            use crate::support::http::reply::Reply;
            use crate::support::violation::Violations;
        }
    });
    let any = operations.iter().any(|operation| is_deprecated(operation));
    let deprecated = any.then(|| quote!(#![allow(deprecated, reason = "only users are to be warned")]));
    let deprecated = deprecated.or_else(|| super::models::deprecated_types(model));
    quote! {
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
        #rest

        pub use crate::support::client::{BuildError, Builder, Error};

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
            /// A client of the API at `base_url`, without credentials.
            ///
            /// # Errors
            ///
            /// A base URL that is none.
            pub fn new(base_url: impl Into<String>) -> Result<Self, BuildError> {
                Builder::new(base_url).build()
            }

            #builder

            #methods
        }

        #gateway

        #items

        #errors
    }
}

/// Whether an operation has something that only users are to be warned of.
pub fn is_deprecated(operation: &Operation) -> bool {
    let headers = operation.responses.iter().flat_map(|response| &response.headers);
    operation.docs.deprecated
        || operation
            .parameters
            .iter()
            .chain(headers)
            .any(|parameter| parameter.docs.deprecated)
}

/// The servers of the description, and the function that begins with the first of them.
fn builder(model: &Model) -> (Option<TokenStream>, TokenStream) {
    let absolute: Vec<&String> = model
        .servers
        .iter()
        .map(|(url, _)| url)
        .filter(|url| url.starts_with("http"))
        .collect();
    let (servers, default) = match absolute.as_slice() {
        [] => (None, None),
        urls => (
            Some(quote! {
                /// The servers of the description.
                pub const SERVERS: &[&str] = &[#(#urls),*];
            }),
            Some(quote! {
                /// A client of the first of [`SERVERS`] that can be set up further.
                pub fn builder() -> Builder<Self> {
                    Builder::new(SERVERS[0])
                }
            }),
        ),
    };
    let builder = default.unwrap_or_else(|| {
        quote! {
            /// A client that can be set up further. The description names no server: set the base URL.
            pub fn builder() -> Builder<Self> {
                Builder::new("")
            }
        }
    });
    (servers, builder)
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
        Success::One(response) => response_payload(operation, response, model).unwrap_or_else(|| quote!(())),
        Success::Several(_) => {
            let name = OperationNames::of(operation).success;
            quote!(#name)
        }
    }
}

fn method(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames {
        method,
        constant,
        request,
        response,
        error,
        ..
    } = OperationNames::of(operation);
    let docs = method_docs(operation);
    let success = success_type(operation, model);
    let errors = format!(" [`{error}`], or what kept the API from answering.");
    let (arguments, writes) = match positional(operation, model) {
        Some(parameters) => one_by_one(operation, &parameters, model),
        None => (quote!(request: &#request), quote!(request.write(&mut call);)),
    };
    let mutable = (!writes.is_empty()).then(|| quote!(mut));
    quote! {
        #docs
        ///
        /// # Errors
        ///
        #[doc = #errors]
        pub async fn #method(&self, #arguments) -> Result<#success, Error<#error>> {
            let #mutable call = self.0.call(&operations::#constant);
            #writes
            call.send(#response::into_result).await
        }
    }
}

fn one_by_one(
    operation: &Operation,
    parameters: &[(&Parameter, Argument)],
    model: &Model,
) -> (TokenStream, TokenStream) {
    let module = ident(&operation.name);
    let mut arguments = Vec::new();
    let mut writes = Vec::new();
    for (parameter, argument) in parameters {
        let (name, constant, ty) = (
            ident(&parameter.name),
            ident(&parameter.constant),
            outer_ty(&parameter.ty, model),
        );
        let (declared, value) = match argument {
            Argument::IntoString => (quote!(#name: impl Into<String>), quote!(&#name.into())),
            Argument::Copy => (quote!(#name: #ty), quote!(&#name)),
            Argument::Reference => (quote!(#name: &#ty), quote!(#name)),
        };
        arguments.push(declared);
        writes.push(quote!(call.parameter(&operations::#module::#constant, #value);));
    }
    if let Some(Content::One(payload)) = operation.body.as_ref().map(|body| &body.content) {
        let (ty, media_type, write) = (payload_type(payload, model), concrete(payload), ident(verb(payload)));
        let (declared, value) = match body_argument(payload) {
            Some(Argument::IntoString) => (quote!(body: impl Into<String>), quote!(&body.into())),
            Some(Argument::Copy) => (quote!(body: impl Into<#ty>), quote!(body)),
            _ => (quote!(body: &#ty), quote!(body)),
        };
        arguments.push(declared);
        writes.push(quote!(call.#write(#media_type, #value);));
    }
    (quote!(#(#arguments),*), quote!(#(#writes)*))
}

fn gateway(model: &Model) -> TokenStream {
    let methods = |operations: &[Operation]| -> TokenStream {
        operations
            .iter()
            .map(|operation| {
                let OperationNames {
                    method,
                    constant,
                    request,
                    response,
                    ..
                } = OperationNames::of(operation);
                let empty = operation.parameters.is_empty() && operation.body.is_none();
                let (mutable, write) = match empty {
                    true => (None, None),
                    false => (Some(quote!(mut)), Some(quote!(request.write(&mut call);))),
                };
                quote! {
                    async fn #method(&self, request: #request) -> Result<#response, Error> {
                        let #mutable call = self.0.relay(&operations::#constant, &request.context);
                        #write
                        call.forward().await
                    }
                }
            })
            .collect()
    };
    match model.groups.as_slice() {
        [group] => {
            let methods = methods(&group.operations);
            quote! {
                /// Passes requests on, so that a server of a client is a gateway.
                #[cfg(not(target_arch = "wasm32"))]
                impl Api for Client {
                    type Error = Error;

                    #methods
                }
            }
        }
        groups => {
            let groups = groups.iter().map(|group| {
                let (name, methods) = (ident(&group.name), methods(&group.operations));
                quote! {
                    #[cfg(not(target_arch = "wasm32"))]
                    impl #name for Client {
                        #methods
                    }
                }
            });
            quote! {
                /// Passes requests on, so that a server of a client is a gateway.
                #[cfg(not(target_arch = "wasm32"))]
                impl Backend for Client {
                    type Error = Error;
                }

                #(#groups)*
            }
        }
    }
}

fn types(operation: &Operation, model: &Model) -> TokenStream {
    let write = write(operation);
    let read = read(operation);
    let split = split(operation, model);
    let success = success_enum(operation, model);
    let error = error_enum(operation, model);
    quote! {
        #write
        #read
        #split
        #success
        #error
    }
}

/// How a request is written; none where there is nothing to write.
fn write(operation: &Operation) -> Option<TokenStream> {
    let OperationNames { request, .. } = OperationNames::of(operation);
    let module = ident(&operation.name);
    let mut writes: Vec<TokenStream> = Vec::new();
    for parameter in &operation.parameters {
        let (name, constant) = (ident(&parameter.name), ident(&parameter.constant));
        writes.push(match parameter.required {
            true => quote!(call.parameter(&operations::#module::#constant, &self.#name);),
            false => quote!(call.optional_parameter(&operations::#module::#constant, &self.#name);),
        });
    }
    if let Some(body) = &operation.body {
        let write = match &body.content {
            Content::One(payload) => write_payload(payload),
            Content::Several(name, list) => {
                let name = ident(name);
                let arms = list.iter().map(|(variant, payload)| {
                    let (variant, write) = (ident(variant), write_payload(payload));
                    quote!(#name::#variant(body) => { #write })
                });
                quote!(match body { #(#arms)* })
            }
        };
        writes.push(match body.required {
            true => quote!(let body = &self.body; #write),
            false => quote!(if let Some(body) = &self.body { #write }),
        });
    }
    (!writes.is_empty()).then(|| {
        quote! {
            impl #request {
                fn write(&self, call: &mut Call<'_>) {
                    #(#writes)*
                }
            }
        }
    })
}

fn write_payload(payload: &Payload) -> TokenStream {
    let media_type = concrete(payload);
    match payload.kind {
        BodyKind::Bytes => quote!(call.bytes(#media_type, body.clone());),
        _ => {
            let write = format_ident!("valid_{}", verb(payload));
            quote!(call.#write(#media_type, body);)
        }
    }
}

fn read(operation: &Operation) -> TokenStream {
    let OperationNames { response, .. } = OperationNames::of(operation);
    let responses = by_specificity(operation);
    let arms = responses.iter().map(|response| read_arm(operation, response));
    // What documents every status, in whatever form, leaves nothing over.
    let everything = |response: &&Response| response.status == HttpStatus::Default && guard(response).is_none();
    let other = (!responses.iter().any(everything)).then(|| quote!(_ => return Ok(None),));
    if responses.is_empty() {
        return quote! {
            impl FromReply for #response {
                fn read(_: &Reply) -> Result<Option<Self>, Violations> {
                    Ok(None)
                }
            }
        };
    }
    quote! {
        impl FromReply for #response {
            fn read(reply: &Reply) -> Result<Option<Self>, Violations> {
                Ok(Some(match reply.status {
                    #(#arms)*
                    #other
                }))
            }
        }
    }
}

fn read_arm(operation: &Operation, response: &Response) -> TokenStream {
    let pattern = guarded(status_pattern(response), response);
    let module = ident(&operation.name);
    // A pattern with a guard names the status whether the variant holds it or not.
    let name = ident(&response.variant);
    let content = response.content.as_ref().map(read_content);
    let payload = match response_struct(operation, response) {
        None => content,
        Some(name) => {
            let headers = response.headers.iter().map(|header| {
                let (field, constant) = (ident(&header.name), ident(&header.constant));
                match header.required {
                    true => quote!(#field: reply.read_header(&operations::#module::#constant)?,),
                    false => quote!(#field: reply.read_optional_header(&operations::#module::#constant),),
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

fn read_content(content: &Content) -> TokenStream {
    match content {
        Content::One(payload) => read_payload(payload),
        Content::Several(name, list) => {
            let name = ident(name);
            let arms = list.iter().map(|(variant, payload)| {
                let (variant, read, media_type) = (ident(variant), read_payload(payload), &payload.media_type);
                quote!(if reply.is(&[#media_type]) { #name::#variant(#read) } else)
            });
            // A body of another media type is none that is documented.
            quote!(#(#arms)* { return Ok(None) })
        }
    }
}

fn read_payload(payload: &Payload) -> TokenStream {
    match payload.kind {
        BodyKind::Json => quote!(reply.read_json()?),
        BodyKind::Text => quote!(reply.read_text()?),
        BodyKind::Bytes => quote!(reply.body.clone()),
        BodyKind::Form => quote!(reply.read_form()?),
    }
}

fn split(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames {
        response,
        error,
        success: success_name,
        ..
    } = OperationNames::of(operation);
    let ty = success_type(operation, model);
    let success = success(operation);
    let arms = operation.responses.iter().map(|response| {
        let pattern = variant_pattern(response);
        if response.is_error {
            return quote!(Self::#pattern => #error::#pattern,);
        }
        match &success {
            Success::Several(_) => quote!(Self::#pattern => return Ok(#success_name::#pattern),),
            _ if response.content.is_some() || !response.headers.is_empty() => {
                quote!(Self::#pattern => return Ok(body),)
            }
            _ => quote!(Self::#pattern => return Ok(()),),
        }
    });
    quote! {
        impl #response {
            fn into_result(self) -> Result<#ty, #error> {
                Err(match self {
                    #(#arms)*
                    Self::Other(reply) => #error::Other(reply),
                })
            }
        }
    }
}

fn variant(operation: &Operation, response: &Response, model: &Model) -> TokenStream {
    let docs = docs(&Docs::text(response_docs(response)), "");
    let variant = variant_declaration(operation, response, model, &TokenStream::new());
    quote!(#docs #variant,)
}

fn success_enum(operation: &Operation, model: &Model) -> Option<TokenStream> {
    let Success::Several(responses) = success(operation) else {
        return None;
    };
    let OperationNames { success, .. } = OperationNames::of(operation);
    let text = format!(" How [`Client::{}`] succeeds.", operation.name);
    let variants = responses.iter().map(|response| variant(operation, response, model));
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

fn error_enum(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames { error, .. } = OperationNames::of(operation);
    let text = format!(" Why [`Client::{}`] did not succeed.", operation.name);
    let errors: Vec<&Response> = operation
        .responses
        .iter()
        .filter(|response| response.is_error)
        .collect();
    let variants = errors.iter().map(|response| variant(operation, response, model));
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
