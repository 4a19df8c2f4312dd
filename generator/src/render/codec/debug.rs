//! How unions are shown whose unknown values may be secrets.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Definition, KeyedVariant, Model, Shape};
use crate::render::names::ident;

/// The impl of `Debug`, where it is not derived.
pub(super) fn debug(definition: &Definition, model: &Model) -> Option<TokenStream> {
    if !model.conceals_unknown(&definition.shape) {
        return None;
    }
    let (variants, unknown): (Vec<_>, _) = match &definition.shape {
        Shape::KeyedUnion(union) => (union.variants.iter().map(keyed).collect(), &union.unknown),
        Shape::Union(union) => (
            union.variants.iter().map(|variant| held(&variant.name)).collect(),
            &union.unknown,
        ),
        _ => return None,
    };
    let name = ident(&definition.name);
    let redacted = format!("{unknown}([redacted])");
    let unknown = ident(unknown);
    Some(quote! {
        /// What is of no branch is not shown: it may hold secrets.
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#variants)*
                    Self::#unknown(_) => f.write_str(#redacted),
                }
            }
        }
    })
}

fn keyed(variant: &KeyedVariant) -> TokenStream {
    match &variant.payload {
        Ok(_) => held(&variant.name),
        Err(_) => {
            let (name, text) = (ident(&variant.name), &variant.name);
            quote!(Self::#name => f.write_str(#text),)
        }
    }
}

fn held(variant: &str) -> TokenStream {
    let name = ident(variant);
    quote!(Self::#name(value) => f.debug_tuple(#variant).field(value).finish(),)
}
