//! The file `server.rs`.

use heck::ToUpperCamelCase;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::client::allow_deprecated;
use super::format;
use super::names::{ident, imports};
use super::payload::OperationNames;
use crate::model::{Model, Rejections, Template};

/// The file `server.rs`.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn server(model: &Model) -> Result<String, syn::Error> {
    let operations = model.operations();
    let registrations = operations.iter().map(|operation| {
        let OperationNames { method, request, .. } = OperationNames::of(operation);
        quote!(.operation(|api, request: #request| async move { api.#method(request).await }))
    });
    let (templates, kinds) = templates(model.rejections.as_ref());
    let slots = model.rejections.iter().flat_map(|rejections| &rejections.kinds);
    let slots = slots.into_iter().any(|template| !template.replace.is_empty());
    let name = |used: bool, name: &str| used.then(|| ident(name));
    let base_path = &model.base_path;
    let kind = imports(&quote!(crate::support::http::rejection), [name(kinds, "RejectionKind")]);
    let demands = operations.iter().any(|operation| operation.demands_credentials());
    let support = imports(
        &quote!(crate::support::server),
        [name(slots, "Slot"), name(kinds, "Slots"), name(true, "Template")],
    );
    let title = &model.title;
    let deprecated = allow_deprecated(model);
    let (state, router) = match demands {
        true => (quote!(, Unguarded), None),
        false => (
            quote!(),
            Some(quote! {
                /// Returns a router that serves `api`, at the paths as the description writes them. To serve them below the
                /// path of the server, use `builder(api).base_path(BASE_PATH).router()`.
                pub fn router(api: impl Api) -> axum::Router {
                    builder(api).router()
                }
            }),
        ),
    };
    let builder_docs = match demands {
        true => vec![
            " Returns a builder of a server of `api`. It has no router until it knows how credentials are checked: see",
            " [`authenticate`](Builder::authenticate) and [`without_authentication`](Builder::without_authentication).",
            "",
            " It serves the paths as the description writes them; to serve them below the path of the server, use",
            " [`base_path`](Builder::base_path) with [`BASE_PATH`].",
        ],
        false => vec![" Returns a builder of a server of `api`."],
    };
    let head = quote! {
        //! A server of the API, over axum.

        #deprecated

        use crate::api::*;
        #kind
        #support

        pub use crate::support::http::operation::Gateway;
        pub use crate::support::server::{Builder, Guarded, Service, Unguarded};

        /// The path of the first server of the description, which precedes the paths of the operations. Empty if it has
        /// none.
        pub const BASE_PATH: &str = #base_path;

        #router

        #(#[doc = #builder_docs])*
        pub fn builder<A: Api>(api: A) -> Builder<A #state> {
            Builder::new(api, #title, TEMPLATES)
                #(#registrations)*
        }

        #templates
    };
    format::file(head)
}

/// The templates of the server's own rejections, and whether there are any.
fn templates(rejections: Option<&Rejections>) -> (TokenStream, bool) {
    let Some(rejections) = rejections.filter(|rejections| !rejections.kinds.is_empty()) else {
        return (
            quote! {
                /// The description has no form for the server's own rejections: they are problem details (RFC 9457).
                static TEMPLATES: &[Template] = &[];
            },
            false,
        );
    };
    let list = rejections.kinds.iter().map(template);
    let slot = |pointer: &Option<String>| match pointer {
        Some(pointer) => quote!(Some(#pointer)),
        None => quote!(None),
    };
    let (request_id, violations, message) = (
        slot(&rejections.request_id),
        slot(&rejections.violations),
        slot(&rejections.message),
    );
    let tokens = quote! {
        /// The server's own rejections, in the form of the API's errors.
        static TEMPLATES: &[Template] = &[#(#list),*];

        /// An error of the API, from an example in the description.
        const fn template(kind: RejectionKind, status: u16, body: &'static str) -> Template {
            Template {
                kind,
                status,
                media_type: "application/json",
                body,
                slots: Slots {
                    request_id: #request_id,
                    violations: #violations,
                    message: #message,
                },
                replace: &[],
            }
        }
    };
    (tokens, true)
}

fn template(template: &Template) -> TokenStream {
    let kind = ident(&template.kind.to_upper_camel_case());
    let status = Literal::u16_unsuffixed(template.status);
    let text = template.body.to_string();
    let body: TokenStream = match text.contains("\"#") {
        false => format!("r#\"{text}\"#").parse().unwrap_or_else(|_| quote!(#text)),
        true => quote!(#text),
    };
    let plain = quote!(template(RejectionKind::#kind, #status, #body));
    if template.replace.is_empty() {
        return plain;
    }
    let replace = template.replace.iter().map(|(text, slot)| {
        let slot = ident(&slot.to_upper_camel_case());
        quote!((#text, Slot::#slot))
    });
    quote! {
        Template {
            replace: &[#(#replace),*],
            ..#plain
        }
    }
}
