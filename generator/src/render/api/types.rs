//! The types of operations: requests, and responses that have types of their own.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Content, Docs, Model, Operation, Response, Success, sizes};
use crate::render::declaration::declaration;
use crate::render::docs::{docs, lines, parameter_docs};
use crate::render::names::{ident, outer_ty};
use crate::render::payload::{
    Chosen, OperationNames, body_parameter, payload_type, response_body, response_docs, response_struct, valid_type,
    variant_declaration, variant_parameter,
};

/// The types of an operation, and its declaration.
pub fn types(operation: &Operation, model: &Model) -> TokenStream {
    let request = request(operation, model);
    let success = success(operation, model);
    let declaration = declaration(operation, model);
    let bodies = contents(operation).map(|(content, in_request)| body_enum(content, in_request, model));
    let structs = operation
        .responses
        .iter()
        .map(|response| response_with_headers(response, model));
    quote! {
        #request
        #success
        #(#structs)*
        #(#bodies)*
        #declaration
    }
}

/// The contents of an operation's request and responses, with whether it is the request's.
fn contents(operation: &Operation) -> impl Iterator<Item = (&Content, bool)> {
    let request = operation.body.iter().map(|body| (&body.content, true));
    // The bodies of errors are variants of what is in the errors of all operations.
    let responses = operation
        .responses
        .iter()
        .filter(|response| !response.is_error || !response.headers.is_empty());
    request.chain(responses.filter_map(|response| Some((response.content.as_ref()?, false))))
}

/// The documentation of a type that belongs to an operation's method.
fn of_method(what: &str, operation: &Operation) -> TokenStream {
    let text = format!(" {what} [`Api::{}`].", operation.name);
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
        let docs = parameter_docs(parameter, &parameter.docs);
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
        let docs = docs(&body.docs, "");
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
            pub fn new() -> Self {
                Self::default()
            }
        },
        false => quote! {
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
            pub context: Context,
        }

        #allow
        impl #request {
            #constructor
        }
    }
}

/// The enum of the successes, where there are several.
fn success(operation: &Operation, model: &Model) -> Option<TokenStream> {
    let Success::Several(responses) = operation.success() else {
        return None;
    };
    let OperationNames { success, .. } = OperationNames::of(operation);
    let docs_of_success = of_method("What is a success of", operation);
    let large = large(responses.iter().copied(), model);
    let parameters = responses.iter().filter_map(|response| {
        let choice = response.choice()?;
        Some(body_parameter(&variant_parameter(response), choice, model))
    });
    let parameters: Vec<TokenStream> = parameters.collect();
    let parameters = (!parameters.is_empty()).then(|| quote!(<#(#parameters),*>));
    let variants = responses.iter().map(|response| {
        let docs = docs(&Docs::text(response_docs(response)), "");
        let variant = variant_declaration(response, model);
        quote!(#docs #variant,)
    });
    Some(quote! {
        #docs_of_success
        #large
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #success #parameters {
            #(#variants)*
        }
    })
}

/// Lets variants of responses differ in size, where they do by much.
fn large<'a>(responses: impl Iterator<Item = &'a Response>, model: &Model) -> Option<TokenStream> {
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
        let docs = crate::render::docs::docs(
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
    let parameter = ident("Body");
    let body = response_body(response, Chosen::Parameter(&parameter), model).map(|ty| quote!(pub body: #ty,));
    let parameter = response
        .choice()
        .map(|choice| body_parameter(&parameter, choice, model));
    let parameter = parameter.map(|parameter| quote!(<#parameter>));
    let message = response.is_error.then(|| {
        let body = matches!(response.content, Some(Content::One(_))).then(|| quote!(body));
        quote!(headed! { #name(#body) })
    });
    Some(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name #parameter {
            #(#headers)*
            #body
        }

        #message
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
    // What may be sent can be matched with all it may be, and what may come can become more.
    let open = (!in_request).then(|| quote!(#[non_exhaustive]));
    Some(quote! {
        /// A body, in one of its media types.
        #[derive(Debug, Clone, PartialEq)]
        #open
        pub enum #name {
            #(#variants)*
        }
    })
}
