//! The file `operations.rs`: the list of operations, and how their callers present credentials.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::format;
use super::names::{ident, imports};
use super::payload::module_path;
use crate::model::{Location, Model, SecurityKind, SecurityScheme};

/// The file `operations.rs`.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn operations(model: &Model) -> Result<String, syn::Error> {
    let groups = model.groups.iter().filter(|group| !group.operations.is_empty());
    let groups: Vec<_> = groups.map(|group| module_path(group.module.as_deref())).collect();
    let count = Literal::usize_unsuffixed(model.operations().len());
    let (joined, all) = match groups.as_slice() {
        [only] => (None, quote!(&[&Operation] = #only::OPERATIONS)),
        _ => (
            Some(ident("joined")),
            quote!(&[&Operation; #count] = &joined(&[#(#groups::OPERATIONS),*])),
        ),
    };
    let schemes = model.security.iter().map(scheme);
    let joined = imports(&quote!(crate::support::http::operation), [joined]);
    let head = quote! {
        //! The operations of the API, as the description has them, and how their callers present credentials.

        #joined

        pub use crate::support::http::operation::{Exchange, Location, Operation, Requirement, Scheme, SchemeKind};

        #(#schemes)*

        /// All operations: those without a group, then those of each group, in the order of the description.
        pub static ALL: #all;
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
