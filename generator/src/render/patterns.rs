//! The patterns of the description.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names::ident;
use crate::model::Model;
use crate::schema::pattern::Matcher;

/// The file `patterns.rs`.
pub fn patterns(model: &Model) -> TokenStream {
    let uses = |wanted: fn(&Matcher) -> bool| model.patterns.values().any(|pattern| wanted(&pattern.matcher));
    let runs = match uses(|matcher| matches!(matcher, Matcher::Runs(_))) {
        true => quote!(
            use crate::support::pattern::{Pattern, Run, runs};
        ),
        false => quote!(
            use crate::support::pattern::Pattern;
        ),
    };
    let regex = uses(|matcher| matches!(matcher, Matcher::Regex(_))).then(|| {
        quote!(
            use crate::support::regex::Regex;
        )
    });
    let backtracking = uses(|matcher| matches!(matcher, Matcher::Backtracking(_))).then(|| {
        quote!(
            use crate::support::backtracking::Backtracking;
        )
    });
    let items = model.patterns.iter().map(|(source, pattern)| {
        let name = ident(&pattern.name);
        let docs = format!(
            " `{}`",
            source
                .replace('`', "'")
                .chars()
                .filter(|c| super::docs::is_visible(*c))
                .collect::<String>()
        );
        let source = string(source);
        let value = match &pattern.matcher {
            Matcher::Always => quote!(Pattern::new(#source, |_| true)),
            Matcher::Runs(list) => {
                let list = list.iter().map(|run| {
                    let ranges = run.ranges.iter().map(|(first, last)| quote!((#first, #last)));
                    let min = Literal::u32_unsuffixed(run.min);
                    let max = match run.max {
                        Some(max) => {
                            let max = Literal::u32_unsuffixed(max);
                            quote!(Some(#max))
                        }
                        None => quote!(None),
                    };
                    quote!(Run::new(&[#(#ranges),*], #min, #max))
                });
                quote! {
                    Pattern::new(#source, |text| runs(text, const { &[#(#list),*] }))
                }
            }
            Matcher::Regex(text) => {
                let text = string(text);
                quote! {
                    Pattern::new(#source, |text| {
                        static REGEX: Regex = Regex::new(#text);
                        REGEX.is_match(text)
                    })
                }
            }
            Matcher::Backtracking(text) => {
                let text = string(text);
                quote! {
                    Pattern::new(#source, |text| {
                        static REGEX: Backtracking = Backtracking::new(#text);
                        REGEX.is_match(text)
                    })
                }
            }
        };
        quote! {
            #[doc = #docs]
            pub const #name: Pattern = #value;
        }
    });
    quote! {
        //! The patterns of the description, translated from ECMA-262.

        #backtracking
        #runs
        #regex

        #(#items)*
    }
}

/// A string literal, raw where that spares escapes.
fn string(text: &str) -> TokenStream {
    let plain = text.chars().all(super::docs::is_visible) && !text.contains('"');
    match text.contains('\\') && plain {
        true => format!("r\"{text}\"").parse().unwrap_or_else(|_| quote!(#text)),
        false => quote!(#text),
    }
}
