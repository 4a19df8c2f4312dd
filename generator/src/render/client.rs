//! The file `client.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::api::route;
use super::docs::docs;
use super::format::{self, Items};
use super::names::{ident, imports, outer_ty};
use super::payload::{
    Argument, OperationNames, body_argument, concrete, error_type, payload_type, positional, styled, success_type, verb,
};
use crate::model::{Content, Docs, Model, Operation, OperationGroup, Parameter, elsewhere, span};

/// The file `client.rs`.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn client(model: &Model) -> Result<String, syn::Error> {
    let operations = model.operations();
    let methods = Items::of(&model.groups, |group| methods(group, model))?;
    let gateway = Items::of(&model.groups, gateway)?;
    let (servers, builder) = builder(model);
    let any = |name: &str| (!operations.is_empty()).then(|| ident(name));
    let used = |path: &str, name: &str| methods.mention(path).then(|| ident(name));
    let maps = imports(&quote!(std::collections), [used("BTreeMap<", "BTreeMap")]);
    let models = imports(&quote!(crate), [used("models::", "models")]);
    let operations_import = imports(&quote!(crate), [Some(ident("operations")), any("support")]);
    let support = imports(&quote!(crate::support::client), [Some(ident("Transport"))]);
    let relays = imports(&quote!(crate::support::client::exchange), [any("relays")]);
    let elsewhere = (!elsewhere(&model.groups).is_empty()).then(|| ident("Operation"));
    let operation = imports(
        &quote!(crate::support::http::operation),
        [any("Exchange"), Some(ident("Gateway")), elsewhere],
    );
    let failure = imports(&quote!(crate::support::http), [used("failure::", "failure")]);
    let error = imports(
        &quote!(crate::support::http::failure),
        [used(" ApiError<", "ApiError")
            .filter(|_| model.error_body.is_none())
            .or(used("<ApiError<", "ApiError").filter(|_| model.error_body.is_none()))],
    );
    let blob = imports(&quote!(crate::support::http), [used("blob::Blob", "blob")]);
    let deprecated = allow_deprecated(model);
    let exports = [Some(ident("BuildError")), Some(ident("Builder")), Some(ident("Error"))];
    let exports = exports.iter().flatten();
    let head = quote! {
        //! A client of the API, over reqwest.

        #![allow(
            clippy::result_large_err,
            reason = "an error of the API is as large as its schema, and is looked at where it is returned"
        )]
        #deprecated

        #maps

        use crate::api::*;
        #models
        #operations_import
        #support
        #relays
        #blob
        #failure
        #error
        #operation

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

        /// Passes requests on, so that a server of a client is a gateway.
        impl Gateway for Client {}
    };
    format::file_with(head, &[methods, gateway])
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
    let lists = elsewhere.iter().map(|(url, requests)| {
        let requests = requests.iter().map(|request| ident(request));
        quote!((&[#(#requests::OPERATION),*], #url))
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

/// The everyday methods of the operations of a trait.
fn methods(group: &OperationGroup, model: &Model) -> TokenStream {
    let methods = group.operations.iter().map(|operation| method(operation, model));
    quote!(impl Client { #(#methods)* })
}

fn method(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames { method, request, .. } = OperationNames::of(operation);
    let docs = method_docs(operation);
    let (success, error) = (success_type(operation, model), error_type(operation, model));
    let (arguments, body) = match positional(operation, model) {
        Some(parameters) => one_by_one(operation, &parameters, model),
        None => (quote!(request: &#request), quote!(self.0.send(request).await)),
    };
    quote! {
        #docs
        ///
        /// # Errors
        ///
        /// What the API answers when it does not succeed, or what kept it from answering.
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
    let OperationNames { request, .. } = OperationNames::of(operation);
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
        let mut call = self.0.call(#request::OPERATION);
        #(#writes)*
        call.#write(#media_type, #value #styled);
        call.send::<#request>().await
    };
    (quote!(#(#arguments),*), body)
}

/// How a client passes requests on.
fn gateway(group: &OperationGroup) -> TokenStream {
    let methods = group.operations.iter().map(|operation| {
        let OperationNames { method, request, .. } = OperationNames::of(operation);
        quote!(#method(#request);)
    });
    let name = ident(&group.name);
    quote! {
        #[cfg(not(target_arch = "wasm32"))]
        impl #name for Client {
            relays! { #(#methods)* }
        }
    }
}
