//! The file `api.rs`: the traits, and the requests and responses of their methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{docs, lines};
use super::format::{self, Items};
use super::names::{ident, imports, outer_ty};
use super::payload::{
    OperationNames, has_status, payload_type, response_body, response_docs, response_struct, valid_type,
    variant_declaration,
};
use crate::model::{Content, Docs, Model, Operation, OperationGroup, Parameter, Response, sizes, span};

/// The file `api.rs`.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn api(model: &Model) -> Result<String, syn::Error> {
    let operations = model.operations();
    let common = common(model);
    let traits = Items::of(&model.groups, |group| self::group(group, model))?;
    let types = Items::of(&operations, |operation| types(operation, model))?;
    let responses = operations
        .iter()
        .map(|operation| OperationNames::of(operation).response);
    let deprecated = super::models::deprecated_types(model);
    let used = |path: &str, name: &str| types.mention(path).then(|| ident(name));
    let maps = imports(&quote!(std::collections), [used("BTreeMap<", "BTreeMap")]);
    let models = imports(&quote!(crate), [used("models::", "models")]);
    let mut answers = operations.iter().flat_map(|operation| &operation.responses);
    let status = answers.any(has_status).then(|| ident("StatusCode"));
    let status = imports(&quote!(http), [status]);
    let blob = imports(&quote!(crate::support::http), [used("blob::Blob", "blob")]);
    let valid = imports(&quote!(crate::support::validate), [used("Valid<", "Valid")]);
    let head = quote! {
        //! The operations of the API: what they are called with, and what they answer.
        //!
        //! A server is made of anything that implements [`Api`], and the client implements it.

        #deprecated

        #maps
        use std::future::Future;

        #status

        #models
        #blob
        use crate::support::http::context::Context;
        use crate::support::http::rejection::{Rejection, not_implemented};
        use crate::support::http::reply::{Reply, undocumented};
        #valid

        undocumented!(#(#responses),*);

        #common
    };
    format::file_with(head, &[traits, types])
}

/// What the traits have in common, where there are several.
fn common(model: &Model) -> Option<TokenStream> {
    if model.groups.len() == 1 {
        return None;
    }
    let names = model.groups.iter().map(|group| ident(&group.name));
    let bounds = match model.groups.is_empty() {
        true => quote!(Backend),
        false => quote!(#(#names)+*),
    };
    Some(quote! {
        /// What the traits of the API have in common when one type implements them.
        pub trait Backend: Send + Sync + 'static {
            /// What a method fails with when it has no response to give.
            type Error: Into<Rejection> + Send;
        }

        /// The whole API: everything that implements the traits of its parts.
        pub trait Api: #bounds {}

        impl<T: #bounds> Api for T {}
    })
}

fn group(group: &OperationGroup, model: &Model) -> TokenStream {
    let methods = group.operations.iter().map(method);
    if model.groups.len() == 1 {
        return quote! {
            /// The API. An operation that is not implemented answers 501.
            pub trait Api: Send + Sync + 'static {
                /// What a method fails with when it has no response to give.
                type Error: Into<Rejection> + Send;

                #(#methods)*
            }
        };
    }
    let name = ident(&group.name);
    let docs = docs(
        &group
            .docs
            .clone()
            .note("An operation that is not implemented answers 501."),
        "Operations without a tag.",
    );
    quote! {
        #docs
        pub trait #name: Backend {
            #(#methods)*
        }
    }
}

/// The documentation of an operation's method.
fn method_docs(operation: &Operation) -> TokenStream {
    docs(&operation.docs.clone().note(route(operation)), "")
}

/// The method and the path of an operation, as a code span.
pub fn route(operation: &Operation) -> String {
    let route = |path: &str| format!("`{} {}`", operation.method, path.replace('`', "'"));
    let own = route(&operation.path);
    let own = match &operation.server {
        Some(server) => format!("{own}, called at {}", span(server)),
        None => own,
    };
    match &operation.answered_by {
        Some(first) => format!("{own}, which a server takes for {}", route(first)),
        None => own,
    }
}

fn method(operation: &Operation) -> TokenStream {
    let OperationNames {
        method,
        request,
        response,
        ..
    } = OperationNames::of(operation);
    let docs = method_docs(operation);
    quote! {
        #docs
        fn #method(&self, request: #request) -> impl Future<Output = Result<#response, Self::Error>> + Send {
            not_implemented(request)
        }
    }
}

fn types(operation: &Operation, model: &Model) -> TokenStream {
    let request = request(operation, model);
    let response = response(operation, model);
    let bodies = contents(operation).map(|(content, in_request)| body_enum(content, in_request, model));
    let structs = operation
        .responses
        .iter()
        .map(|response| response_with_headers(response, model));
    quote! {
        #request
        #response
        #(#structs)*
        #(#bodies)*
    }
}

/// The contents of an operation's request and responses, with whether it is the request's.
fn contents(operation: &Operation) -> impl Iterator<Item = (&Content, bool)> {
    let request = operation.body.iter().map(|body| (&body.content, true));
    request.chain(
        operation
            .responses
            .iter()
            .filter_map(|response| Some((response.content.as_ref()?, false))),
    )
}

/// The documentation of a type that belongs to an operation's method.
fn of_method(what: &str, operation: &Operation) -> TokenStream {
    let text = format!(" {what} [`{}::{}`].", operation.trait_name, operation.name);
    quote!(#[doc = #text])
}

fn request(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames { request, .. } = OperationNames::of(operation);
    let docs_of_request = of_method("The request of", operation);
    let mut fields = Vec::new();
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for parameter in &operation.parameters {
        let (name, ty) = (ident(&parameter.name), outer_ty(&parameter.ty, model));
        let docs = parameter_docs(parameter);
        match parameter.required {
            true => {
                fields.push(quote!(#docs pub #name: #ty,));
                arguments.push(quote!(#name: #ty));
                values.push(quote!(#name,));
            }
            false => {
                fields.push(quote!(#docs pub #name: Option<#ty>,));
                values.push(quote!(#name: None,));
            }
        }
    }
    if let Some(body) = &operation.body {
        let ty = match &body.content {
            Content::One(payload) => valid_type(payload, model),
            Content::Several(name, _) => {
                let name = ident(name);
                quote!(#name)
            }
        };
        let docs = docs(&body.docs, "The body.");
        match body.required {
            true => {
                fields.push(quote!(#docs pub body: #ty,));
                arguments.push(quote!(body: #ty));
                values.push(quote!(body,));
            }
            false => {
                fields.push(quote!(#docs pub body: Option<#ty>,));
                values.push(quote!(body: None,));
            }
        }
    }
    // `new` asks for what a request can't be without, however much that is.
    let many = (arguments.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let default = arguments.is_empty().then(|| quote!(Default));
    let constructor = match arguments.is_empty() {
        true => quote! {
            /// A request without anything that is optional.
            pub fn new() -> Self {
                Self::default()
            }
        },
        false => quote! {
            /// A request with what is required.
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self {
                    #(#values)*
                    context: Context::default(),
                }
            }
        },
    };
    let deprecated = operation.parameters.iter().any(|parameter| parameter.docs.deprecated);
    let allow = deprecated.then(|| quote!(#[allow(deprecated)]));
    let derives: Vec<TokenStream> = [quote!(Debug), quote!(Clone)].into_iter().chain(default).collect();
    quote! {
        #docs_of_request
        #[derive(#(#derives),*)]
        pub struct #request {
            #(#fields)*
            /// What came with the request.
            pub context: Context,
        }

        #allow
        impl #request {
            #constructor
        }
    }
}

fn parameter_docs(parameter: &Parameter) -> TokenStream {
    docs(&parameter.docs, &format!("`{}`.", parameter.wire))
}

fn response(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames { response, .. } = OperationNames::of(operation);
    let docs_of_response = of_method("The responses of", operation);
    let large = large(operation.responses.iter(), model);
    let variants = operation.responses.iter().map(|response| {
        let docs = docs(&Docs::text(response_docs(response)), "");
        let variant = variant_declaration(response, model);
        quote!(#docs #variant,)
    });
    quote! {
        #docs_of_response
        #large
        #[derive(Debug)]
        pub enum #response {
            #(#variants)*
            /// A response that is not documented.
            Other(Reply),
        }
    }
}

/// Lets variants of responses differ in size, where they do by much.
pub fn large<'a>(responses: impl Iterator<Item = &'a Response>, model: &Model) -> Option<TokenStream> {
    let size = |response: &Response| {
        let headers: usize = response
            .headers
            .iter()
            .map(|header| sizes::of(&header.ty, &model.types))
            .sum();
        let payloads = response.content.iter().flat_map(|content| content.payloads());
        headers
            + payloads
                .map(|payload| sizes::of(&payload.ty, &model.types))
                .max()
                .unwrap_or(0)
    };
    sizes::differ(responses.map(size))
        .then(|| quote!(#[allow(clippy::large_enum_variant, reason = "a response is made once and taken apart once")]))
}

/// The struct of a response that has headers.
fn response_with_headers(response: &Response, model: &Model) -> Option<TokenStream> {
    let name = response_struct(response)?;
    let docs = docs(&Docs::text(response_docs(response)), "");
    let headers = response.headers.iter().map(|header| {
        let text = match lines(&header.docs, "").join("\n").as_str() {
            "" => format!("The header `{}`.", header.wire),
            text => format!("The header `{}`: {text}", header.wire),
        };
        let docs = super::docs::docs(
            &Docs {
                deprecated: header.docs.deprecated,
                ..Docs::text(text)
            },
            "",
        );
        let (name, ty) = (ident(&header.name), outer_ty(&header.ty, model));
        match header.required {
            true => quote!(#docs pub #name: #ty,),
            false => quote!(#docs pub #name: Option<#ty>,),
        }
    });
    let body = response_body(response, model).map(|ty| {
        quote! {
            /// The body.
            pub body: #ty,
        }
    });
    Some(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name {
            #(#headers)*
            #body
        }
    })
}

/// The enum of a body that can have several media types.
fn body_enum(content: &Content, in_request: bool, model: &Model) -> Option<TokenStream> {
    let Content::Several(name, list) = content else {
        return None;
    };
    let name = ident(name);
    let variants = list.iter().map(|(variant, payload)| {
        let docs = format!(" `{}`.", payload.media_type.replace('`', "'"));
        let variant = ident(variant);
        let ty = match in_request {
            true => valid_type(payload, model),
            false => payload_type(payload, model),
        };
        quote!(#[doc = #docs] #variant(#ty),)
    });
    Some(quote! {
        /// A body, in one of its media types.
        #[derive(Debug, Clone, PartialEq)]
        pub enum #name {
            #(#variants)*
        }
    })
}
