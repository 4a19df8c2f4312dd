//! The file `operations.rs`: the list of operations, and how their callers present credentials.

use proc_macro2::TokenStream;
use quote::quote;

use super::format;
use super::names::ident;
use super::payload::OperationNames;
use crate::model::{Location, Model, SecurityKind, SecurityScheme};

/// The file `operations.rs`.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn operations(model: &Model) -> Result<String, syn::Error> {
    let operations = model.operations();
    let all = operations.iter().map(|operation| OperationNames::of(operation).request);
    let schemes = model.security.iter().map(scheme);
    let api = (!operations.is_empty()).then(|| {
        quote!(
            use crate::api::*;
        )
    });
    let head = quote! {
        //! The operations of the API, as the description has them, and how their callers present credentials.

        #api

        pub use crate::support::http::operation::{Exchange, Location, Operation, Requirement, Scheme, SchemeKind};

        #(#schemes)*

        /// All operations, in the order of the description.
        pub static ALL: &[&Operation] = &[#(#all::OPERATION),*];
    };
    format::file(head)
}

fn scheme(scheme: &SecurityScheme) -> TokenStream {
    let (constant, name) = (ident(&scheme.constant), &scheme.name);
    let docs = format!(" The security scheme `{}`.", name.replace('`', "'"));
    let kind = match &scheme.kind {
        SecurityKind::Bearer => quote!(SchemeKind::Bearer),
        SecurityKind::Basic => quote!(SchemeKind::Basic),
        SecurityKind::Http(scheme) => quote!(SchemeKind::Http(#scheme)),
        SecurityKind::ApiKey(location, name) => {
            let location = self::location(*location);
            quote!(SchemeKind::ApiKey(Location::#location, #name))
        }
        SecurityKind::MutualTls => quote!(SchemeKind::MutualTls),
    };
    quote! {
        #[doc = #docs]
        pub static #constant: Scheme = Scheme {
            name: #name,
            kind: #kind,
        };
    }
}

fn location(location: Location) -> proc_macro2::Ident {
    ident(match location {
        Location::Path => "Path",
        Location::Query => "Query",
        Location::Header => "Header",
        Location::Cookie => "Cookie",
    })
}
