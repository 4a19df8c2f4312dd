//! The user's own conversions of types.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::names::{ident, outer_ty};
use crate::model::Model;

/// The file `conversions.rs`.
pub fn conversions(model: &Model) -> TokenStream {
    let rows = model.conversions.iter().map(|conversion| {
        let (name, mark) = (
            ident(&conversion.name),
            format_ident!("{}Mark", ident(&conversion.name)),
        );
        let path = |path: &str| path.parse::<TokenStream>().unwrap_or_default();
        let (held, form) = (path(&conversion.ty.ty), outer_ty(&conversion.form, model));
        let with = conversion.ty.with.as_deref().map(path);
        let with = with.map(|with| quote!(, with #with));
        quote!(#name(#mark): #held = #form #with;)
    });
    quote! {
        #![doc = " How types of other crates are made of what JSON holds."]

        use crate::support::convert::own::*;

        own_conversions! { #(#rows)* }
    }
}
