//! The file `server.rs`.

use heck::ToUpperCamelCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::client::allow_deprecated;
use super::format::{self, Items};
use super::names::{ident, imports};
use super::payload::{
    OperationNames, concrete, is_coded, response_struct, status_expression, styled, variant_pattern, verb,
};
use crate::model::{BodyKind, Content, Model, Operation, Payload, Rejections, Response, Template, status_constant};

/// The file `server.rs`.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn server(model: &Model) -> Result<String, syn::Error> {
    let operations = model.operations();
    let registrations = operations.iter().map(|operation| {
        let OperationNames { method, constant, .. } = OperationNames::of(operation);
        quote!(.operation(&operations::#constant, |api, request| async move { api.#method(request).await }))
    });
    let items = Items::of(&operations, |operation| item(operation))?;
    let (templates, kinds) = templates(model.rejections.as_ref());
    let slots = model.rejections.iter().flat_map(|rejections| &rejections.kinds);
    let slots = slots.into_iter().any(|template| !template.replace.is_empty());
    let name = |used: bool, name: &str| used.then(|| ident(name));
    let status = imports(
        &quote!(http),
        [name(kinds || items.mention("StatusCode::"), "StatusCode")],
    );
    let base_path = &model.base_path;
    let responses = operations
        .iter()
        .map(|operation| OperationNames::of(operation).response);
    let any = !operations.is_empty();
    let operations_import = imports(&quote!(crate), [name(any, "operations")]);
    let kind = imports(&quote!(crate::support::http::rejection), [name(kinds, "RejectionKind")]);
    let reply = imports(&quote!(crate::support::http::reply), [name(any, "Reply")]);
    let support = imports(
        &quote!(crate::support::server),
        [
            name(any, "FromRequest"),
            name(any, "Input"),
            name(any, "IntoReply"),
            name(slots, "Slot"),
            name(kinds, "Slots"),
            name(true, "Template"),
            name(any, "replies"),
        ],
    );
    let deprecated = allow_deprecated(model);
    let head = quote! {
        //! A server of the API, over axum.

        #deprecated

        #status

        use crate::api::*;
        #operations_import
        #kind
        #reply
        #support

        pub use crate::support::server::{Builder, Service};

        /// The path of the first server of the description, which precedes the paths of the operations. Empty if it has
        /// none.
        pub const BASE_PATH: &str = #base_path;

        /// Returns a router that serves `api`, at the paths as the description writes them. To serve them below the path of
        /// the server, use `builder(api).base_path(BASE_PATH).router()`.
        pub fn router(api: impl Api) -> axum::Router {
            builder(api).router()
        }

        /// Returns a builder of a server of `api`.
        pub fn builder<A: Api>(api: A) -> Builder<A> {
            Builder::new(api, TEMPLATES)
                #(#registrations)*
        }

        replies!(#(#responses),*);

        #templates
    };
    format::file_with(head, &[items])
}

fn item(operation: &Operation) -> TokenStream {
    let from_request = from_request(operation);
    let reply = reply(operation);
    quote! {
        #from_request
        #reply
    }
}

fn from_request(operation: &Operation) -> TokenStream {
    let OperationNames { request, .. } = OperationNames::of(operation);
    let reads = operation.parameters.iter().map(|parameter| {
        let (name, constant) = (ident(&parameter.name), ident(&parameter.constant));
        let read = if parameter.required {
            quote!(required)
        } else {
            quote!(optional)
        };
        quote!(let #name = input.#read(&Self::#constant);)
    });
    let is_coded = is_coded(&operation.parameters);
    let body = operation.body.as_ref().map(|body| {
        let read = match &body.content {
            Content::One(payload) => read_payload(payload, body.required, is_coded),
            Content::Several(name, list) => {
                let name = ident(name);
                let last = list.len().saturating_sub(1);
                let arms = list.iter().enumerate().map(|(index, (variant, payload))| {
                    let (variant, read, media_type) = (
                        ident(variant),
                        read_payload(payload, body.required, is_coded),
                        &payload.media_type,
                    );
                    match index == last {
                        true => quote!(_ => #read.map(#name::#variant),),
                        false => quote!(#media_type => #read.map(#name::#variant),),
                    }
                });
                quote!(match input.media_type() { #(#arms)* })
            }
        };
        quote!(let body = #read;)
    });
    let fields = operation.parameters.iter().map(|parameter| {
        let name = ident(&parameter.name);
        match parameter.required {
            true => quote!(#name: #name?,),
            false => quote!(#name,),
        }
    });
    let body_field = operation.body.as_ref().map(|body| match body.required {
        true => quote!(body: body?,),
        false => quote!(body,),
    });
    quote! {
        impl FromRequest for #request {
            fn read(input: &mut Input) -> Option<Self> {
                #(#reads)*
                #body
                Some(Self {
                    #(#fields)*
                    #body_field
                    context: input.context(),
                })
            }
        }
    }
}

/// How a body is read; octets with their coding as they came, where the request describes that: `is_coded`.
fn read_payload(payload: &Payload, required: bool, is_coded: bool) -> TokenStream {
    let coded = match payload.kind {
        BodyKind::Bytes | BodyKind::Blob if is_coded => "coded_",
        _ => "",
    };
    let optional = if required { "" } else { "optional_" };
    let read = format_ident!("{optional}{coded}{}", verb(payload));
    let styled = styled(payload, &quote!(Self));
    quote!(input.#read(#styled))
}

fn reply(operation: &Operation) -> TokenStream {
    let OperationNames { response, .. } = OperationNames::of(operation);
    let arms = operation.responses.iter().map(reply_arm);
    quote! {
        impl IntoReply for #response {
            fn into_reply(self) -> Reply {
                match self {
                    #(#arms)*
                    Self::Other(reply) => reply,
                }
            }
        }
    }
}

fn reply_arm(response: &Response) -> TokenStream {
    let pattern = variant_pattern(response);
    let status = status_expression(response);
    let with_headers = response_struct(response).is_some();
    let headers = response.headers.iter().map(|header| {
        let (field, constant) = (ident(&header.name), ident(&header.constant));
        match header.required {
            true => quote!(.header(&Self::#constant, &body.#field)),
            false => quote!(.optional_header(&Self::#constant, &body.#field)),
        }
    });
    let start = quote!(Reply::new(#status) #(#headers)*);
    let body = if with_headers { quote!(body.body) } else { quote!(body) };
    let Some(content) = &response.content else {
        return quote!(Self::#pattern => #start,);
    };
    let write = |reply: TokenStream, body: TokenStream| match content {
        Content::One(payload) => {
            let write = write_payload(payload, &body);
            quote!(#reply #write)
        }
        Content::Several(enumeration, list) => {
            let enumeration = ident(enumeration);
            let arms = list.iter().map(|(variant, payload)| {
                let (variant, write) = (ident(variant), write_payload(payload, &quote!(body)));
                quote!(#enumeration::#variant(body) => reply #write,)
            });
            quote!(match #body { #(#arms)* })
        }
    };
    match (content, response.is_optional) {
        (Content::One(_), false) => {
            let write = write(start, body);
            quote!(Self::#pattern => #write,)
        }
        (Content::Several(..), false) => {
            let write = write(quote!(reply), body);
            quote!(Self::#pattern => {
                let reply = #start;
                #write
            })
        }
        (_, true) => {
            let write = write(quote!(reply), quote!(body));
            quote!(Self::#pattern => {
                let reply = #start;
                match #body {
                    Some(body) => #write,
                    None => reply,
                }
            })
        }
    }
}

fn write_payload(payload: &Payload, body: &TokenStream) -> TokenStream {
    let media_type = concrete(payload);
    let write = ident(verb(payload));
    match payload.kind {
        BodyKind::Bytes | BodyKind::Blob => quote!(.#write(#media_type, #body)),
        _ => {
            let styled = styled(payload, &quote!(Self)).map(|styled| quote!(, #styled));
            quote!(.#write(#media_type, &#body #styled))
        }
    }
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

        /// An error of the API, as the description shows it by an example.
        const fn template(kind: RejectionKind, status: StatusCode, body: &'static str) -> Template {
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
    let status = match status_constant(template.status) {
        Some(constant) => {
            let constant = ident(constant);
            quote!(StatusCode::#constant)
        }
        None => quote!(StatusCode::BAD_REQUEST),
    };
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
