//! The types of operations: requests, and responses that have types of their own.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::model::{Content, Docs, Model, Operation, Response, Success, sizes};
use crate::render::declaration::declaration;
use crate::render::docs::{docs, lines, parameter_docs};
use crate::render::names::{ident, outer_ty};
use crate::render::payload::{
    Chosen, OperationNames, body_parameter, given, given_payload, payload_type, request_body, response_body,
    response_docs, response_struct, valid_type, variant_declaration, variant_parameter,
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
    let is_required = |required: bool, ty: TokenStream| match required {
        true => ty,
        false => quote!(Option<#ty>),
    };
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, docs) = (ident(&parameter.name), parameter_docs(parameter, &parameter.docs));
        let ty = is_required(parameter.required, outer_ty(&parameter.ty, model));
        quote!(#docs pub #name: #ty,)
    });
    let body = operation.body.as_ref().map(|body| {
        let docs = docs(&body.docs, "");
        let ty = is_required(body.required, request_body(&body.content, model));
        quote!(#docs pub body: #ty,)
    });
    let default = operation.can_be_empty().then(|| quote!(, Default));
    quote! {
        #docs_of_request
        #[derive(Debug, Clone #default)]
        #[non_exhaustive]
        pub struct #request {
            #(#parameters)*
            #body
            pub context: Context,
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
    let table = headed(response, model);
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
        #[non_exhaustive]
        pub struct #name #parameter {
            #(#headers)*
            #body
        }

        #table
        #message
    })
}

/// The table by which the struct of a response that has headers is made.
fn headed(response: &Response, model: &Model) -> Option<TokenStream> {
    let name = response_struct(response)?;
    let mut setters = response.setters();
    let body = ident("Body");
    let body = match (response.choice(), &response.content) {
        (Some(_), _) => Some(body.to_token_stream()),
        (None, Some(Content::One(payload))) => Some(given_payload(payload, model)),
        (None, Some(Content::Several(name, _))) => Some(ident(name).to_token_stream()),
        (None, None) => None,
    };
    let parameter = response.choice().map(|_| quote!(<Body>));
    let headers = response
        .headers
        .iter()
        .map(|header| (header.name.as_str(), given(&header.ty, model), header.docs.deprecated));
    let fields = headers.chain(body.map(|ty| ("body", ty, false)));
    let (mut asked, mut rows) = (Vec::new(), Vec::new());
    for (field, ty, is_deprecated) in fields {
        let name = ident(field);
        match setters.remove(field) {
            None => asked.push(quote!(#name: #ty)),
            Some(setter) => {
                let note = is_deprecated.then(|| quote!(#[deprecated]));
                let setter = setter.name.as_deref().map(ident).map(|setter| quote!(as #setter));
                rows.push(quote!(#note #name: #ty #setter;));
            }
        }
    }
    Some(quote!(constructor! { #name #parameter (#(#asked),*) { #(#rows)* } }))
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
