//! The file `servers.rs`: servers whose URL has variables.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::names::ident;
use crate::model::{Docs, Model, ServerType, UrlPiece, Variable, span};

/// The file `servers.rs`, if any server has variables.
pub fn servers(model: &Model) -> Option<TokenStream> {
    let types = model.server_types.iter().map(server);
    (!model.server_types.is_empty()).then(|| {
        quote! {
            //! Servers whose URL has variables.

            #(#types)*
        }
    })
}

fn server(server: &ServerType) -> TokenStream {
    let ServerType {
        name, url, variables, ..
    } = server;
    let (docs, name) = (docs(&server.docs, ""), ident(name));
    let fields = variables.iter().map(field);
    let defaults: Option<Vec<TokenStream>> = variables.iter().map(default).collect();
    let default = defaults.map(|defaults| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self { #(#defaults),* }
                }
            }
        }
    });
    let format: String = url.iter().map(template).collect();
    let arguments = url.iter().filter_map(|piece| match piece {
        UrlPiece::Text(_) => None,
        UrlPiece::Variable(index) => variables.get(*index).map(argument),
    });
    let enums = variables.iter().filter_map(values);
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct #name { #(#fields)* }

        #default

        impl From<#name> for String {
            fn from(server: #name) -> Self {
                format!(#format, #(#arguments),*)
            }
        }

        #(#enums)*
    }
}

fn field(variable: &Variable) -> TokenStream {
    let fallback = match variable.docs.notes.is_empty() {
        true => "A variable of the URL.",
        false => "",
    };
    let (docs, name) = (docs(&variable.docs, fallback), ident(&variable.name));
    let ty = match &variable.values {
        Some(values) => ident(&values.name),
        None => ident("String"),
    };
    quote! {
        #docs
        pub #name: #ty,
    }
}

/// The field with its default; `None` for a variable without one.
fn default(variable: &Variable) -> Option<TokenStream> {
    let (name, default) = (ident(&variable.name), variable.default.as_ref()?);
    let value = match &variable.values {
        None if default.is_empty() => quote!(String::new()),
        None => quote!(#default.to_owned()),
        Some(values) => {
            let (variant, _) = values.variants.iter().find(|(_, value)| value == default)?;
            let (ty, variant) = (ident(&values.name), ident(variant));
            quote!(#ty::#variant)
        }
    };
    Some(quote!(#name: #value))
}

fn template(piece: &UrlPiece) -> String {
    match piece {
        UrlPiece::Text(text) => text.replace('{', "{{").replace('}', "}}"),
        UrlPiece::Variable(_) => "{}".to_owned(),
    }
}

fn argument(variable: &Variable) -> TokenStream {
    let name = ident(&variable.name);
    match &variable.values {
        Some(_) => quote!(server.#name.as_str()),
        None => quote!(server.#name),
    }
}

/// The enum of the values of a variable, if these are listed.
fn values(variable: &Variable) -> Option<TokenStream> {
    let values = variable.values.as_ref()?;
    let (of, name) = (format!(" The values of {}.", span(&variable.name)), ident(&values.name));
    let variants = values.variants.iter().map(|(variant, value)| {
        let (docs, variant) = (
            docs(&Docs::default().note(format!("{}.", span(value))), ""),
            ident(variant),
        );
        quote! {
            #docs
            #variant,
        }
    });
    let arms = values.variants.iter().map(|(variant, value)| {
        let variant = ident(variant);
        quote!(Self::#variant => #value,)
    });
    Some(quote! {
        #[doc = #of]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum #name { #(#variants)* }

        impl #name {
            /// Returns the text in the URL.
            pub const fn as_str(self) -> &'static str {
                match self { #(#arms)* }
            }
        }
    })
}
