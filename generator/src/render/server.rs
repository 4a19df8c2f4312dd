//! The file `server.rs`.

use heck::ToUpperCamelCase;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::format;
use super::names::{ident, imports};
use super::payload::module_path;
use crate::model::error_forms::{ErrorFact, ErrorForm};
use crate::model::{Model, Rejections, Template};

/// The file `server.rs`.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn server(model: &Model) -> Result<String, syn::Error> {
    let operations = model.operations();
    let groups = model.groups.iter().filter(|group| !group.operations.is_empty());
    let groups = groups.map(|group| module_path(group.module.as_deref()));
    let rejections = model
        .rejections
        .as_ref()
        .filter(|rejections| !rejections.kinds.is_empty());
    let (templates, forms) = (rejections.map(templates), forms(&model.error_forms));
    let own_forms = [
        templates.as_ref().map(|_| quote!(&TEMPLATES)),
        forms.as_ref().map(|_| quote!(&FORMS)),
    ];
    let own_forms = own_forms.iter().flatten();
    let replaces = |rejections: &Rejections| rejections.kinds.iter().any(|template| !template.replace.is_empty());
    let slots = rejections.is_some_and(replaces);
    let facts = model.error_forms.iter().any(|form| !form.filling.slots.is_empty());
    let kinds = templates.is_some();
    let name = |used: bool, name: &str| used.then(|| ident(name));
    let base_path = &model.base_path;
    let kind = imports(&quote!(crate::support::http::rejection), [name(kinds, "RejectionKind")]);
    let demands = operations.iter().any(|operation| operation.demands_credentials());
    let support = imports(
        &quote!(crate::support::server),
        [
            name(facts, "Fact"),
            name(forms.is_some(), "Form"),
            name(slots, "Slot"),
            name(kinds, "Slots"),
            name(kinds, "Template"),
        ],
    );
    let title = &model.title;
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

        use crate::api::Api;
        #kind
        #support

        pub use crate::support::http::operation::Gateway;
        pub use crate::support::server::{Builder, Guarded, Misread, Service, Unguarded};

        /// The path of the first server of the description, which precedes the paths of the operations. Empty if it has
        /// none.
        pub const BASE_PATH: &str = #base_path;

        #router

        #(#[doc = #builder_docs])*
        pub fn builder<A: Api>(api: A) -> Builder<A #state> {
            Builder::new(api, #title, &[#(#own_forms),*])
                #(.operations(#groups::serve))*
        }

        #templates
        #forms
    };
    format::file(head)
}

/// The templates of the server's own rejections.
fn templates(rejections: &Rejections) -> TokenStream {
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
    quote! {
        /// The server's own rejections, in the form of the API's errors.
        const TEMPLATES: &[Template] = &[#(#list),*];

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
    }
}

/// The forms of the server's own rejections, if there are any.
fn forms(forms: &[ErrorForm]) -> Option<TokenStream> {
    let form = |form: &ErrorForm| {
        let statuses = form.statuses.iter().copied().map(Literal::u16_unsuffixed);
        let media_type = &form.media_type;
        let body = raw(&form.filling.body.to_string());
        let facts = form.filling.slots.iter().map(|(at, fact)| {
            let fact = ident(match fact {
                ErrorFact::Message => "Message",
                ErrorFact::Reason => "Reason",
                ErrorFact::Status => "Status",
                ErrorFact::Kind => "Kind",
                ErrorFact::RequestId => "RequestId",
            });
            quote!((#at, Fact::#fact))
        });
        let except = form.except.iter().map(|(method, path)| quote!((#method, #path)));
        quote! {
            Form {
                statuses: &[#(#statuses),*],
                except: &[#(#except),*],
                media_type: #media_type,
                body: #body,
                facts: &[#(#facts),*],
            }
        }
    };
    let list = forms.iter().map(form);
    (!forms.is_empty()).then(|| {
        quote! {
            /// The server's own rejections, in the form of the API's errors.
            const FORMS: &[Form] = &[#(#list),*];
        }
    })
}

/// A text that may be full of quotation marks.
fn raw(text: &str) -> TokenStream {
    match text.contains("\"#") {
        false => format!("r#\"{text}\"#").parse().unwrap_or_else(|_| quote!(#text)),
        true => quote!(#text),
    }
}

fn template(template: &Template) -> TokenStream {
    let kind = ident(&template.kind.to_upper_camel_case());
    let status = Literal::u16_unsuffixed(template.status);
    let body = raw(&template.body.to_string());
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
