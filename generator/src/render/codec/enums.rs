//! Enumerations of strings and of integers.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Definition, Enumeration};
use crate::render::names::ident;

pub(super) fn string_enum(values: &Enumeration<String>, definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    let unknown = ident(&values.unknown);
    let entries = values.variants.iter().map(|(name, value, _)| {
        let name = ident(name);
        quote!((Self::#name, #value))
    });
    quote! {
        impl enumeration::StringEnum for #name {
            const VALUES: &'static [(Self, &'static str)] = &[#(#entries),*];

            fn unknown(value: String) -> Self {
                Self::#unknown(value)
            }

            fn as_unknown(&self) -> Option<&str> {
                match self {
                    Self::#unknown(value) => Some(value),
                    _ => None,
                }
            }
        }
    }
}

pub(super) fn integer_enum(values: &Enumeration<i64>, definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    let unknown = ident(&values.unknown);
    let entries = values.variants.iter().map(|(name, value, _)| {
        let name = ident(name);
        let value = proc_macro2::Literal::i64_unsuffixed(*value);
        quote!((Self::#name, #value))
    });
    quote! {
        impl enumeration::IntegerEnum for #name {
            const VALUES: &'static [(Self, i64)] = &[#(#entries),*];

            fn unknown(value: i64) -> Self {
                Self::#unknown(value)
            }

            fn as_unknown(&self) -> Option<i64> {
                match self {
                    Self::#unknown(value) => Some(*value),
                    _ => None,
                }
            }
        }
    }
}
