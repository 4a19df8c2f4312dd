//! The file `lib.rs`.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::module_docs;
use super::front::front;
use super::support::{self, Part};
use crate::model::Model;

/// The file `lib.rs`.
pub fn root(model: &Model) -> TokenStream {
    let title = match model.title.trim() {
        "" => "An API.".to_owned(),
        title => format!("{}.", title.trim_end_matches('.')),
    };
    let version = match model.version.trim() {
        "" => String::new(),
        version => format!("version {version} of "),
    };
    // A change of the description that alters no code is a change of the crate all the same.
    let source = format!(
        "Generated from {version}the description (fingerprint {}).",
        model.fingerprint
    );
    let text = [
        Some(title.as_str()),
        model.description.as_deref(),
        Some(source.as_str()),
    ];
    let docs = module_docs(&text.into_iter().flatten().collect::<Vec<_>>().join("\n\n"));
    let front = front(model);
    let conversions = (!model.conversions.is_empty()).then(|| {
        quote!(
            mod conversions;
        )
    });
    let patterns = (!model.patterns.is_empty()).then(|| {
        quote!(
            mod patterns;
        )
    });
    let servers = (!model.server_types.is_empty()).then(|| {
        quote!(
            #[cfg(feature = "client")]
            pub mod servers;
        )
    });
    let exports = exports(&support::parts(model), &quote!(support), model.error_body.is_none());
    if !model.has_operations() {
        return quote! {
            #docs
            #front

            #![forbid(unsafe_code)]
            #![warn(missing_docs)]

            #conversions
            pub mod models;
            #patterns
            #[doc(hidden)]
            pub mod support;

            #exports
        };
    }
    quote! {
        #docs
        #front

        #![forbid(unsafe_code)]
        #![warn(missing_docs)]

        #[allow(missing_docs, reason = "the names say what the description does not")]
        pub mod api;
        #[cfg(feature = "client")]
        #[allow(missing_docs, reason = "the names say what the description does not")]
        pub mod client;
        #conversions
        pub mod models;
        pub mod operations;
        #patterns
        #[cfg(feature = "server")]
        pub mod server;
        #servers
        #[doc(hidden)]
        pub mod support;

        pub use api::*;
        #[cfg(feature = "client")]
        pub use client::*;
        #exports
    }
}

/// What users need of the support code, which is at `support`. Where all errors are of one type, that is what is called
/// `ApiError`.
pub fn exports(parts: &BTreeSet<Part>, support: &TokenStream, with_api_error: bool) -> TokenStream {
    let exported = |part: Part, export: TokenStream| parts.contains(&part).then_some(export);
    let deep = exported(
        Part::Deep,
        quote!(
            pub use #support::deep::Deep;
        ),
    );
    let enumerations = exported(
        Part::Enumeration,
        quote!(
            pub use #support::enumeration::{InvalidEnumValue, UnknownValue};
        ),
    );
    let blob = exported(
        Part::Octets,
        quote!(
            pub use #support::http::blob::Blob;
        ),
    );
    let integer = exported(
        Part::Integer,
        quote!(
            pub use #support::integer::Integer;
        ),
    );
    let error = with_api_error.then(|| quote!(ApiError,));
    let http = exported(
        Part::Http,
        quote!(
            pub use #support::http::context::{Context, Credential, Credentials};
            pub use #support::http::failure::{#error Failure, Message};
            pub use #support::http::rejection::{Rejection, RejectionKind};
            pub use #support::http::reply::Reply;
        ),
    );
    quote! {
        pub use #support::decode::{from_json, from_json_tolerant};
        #deep
        #enumerations
        #integer
        #blob
        #http
        pub use #support::path::Path;
        pub use #support::secret::Secret;
        pub use #support::validate::{Valid, Validate};
        pub use #support::violation::{Violation, Violations};
    }
}
