//! Constraints: what types do not guarantee.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::names::ident;
use crate::model::{IntegerRule, NumberRule, Rule, TextRule};

/// The type of the constant of a rule.
pub fn ty(rule: &Rule) -> TokenStream {
    let each = |each: &Option<Box<Rule>>| {
        each.as_deref().map(|rule| {
            let inner = ty(rule);
            quote!(<#inner>)
        })
    };
    match rule {
        Rule::Text(_) => quote!(rules::Text),
        Rule::Integer(_) => quote!(rules::Integer),
        Rule::Number(_) => quote!(rules::Number),
        Rule::Values(_) => quote!(rules::Values),
        Rule::Items(_, _, _, inner) => {
            let inner = each(inner);
            quote!(rules::Items #inner)
        }
        Rule::Tuple(rules) => {
            let rules = rules
                .iter()
                .map(|rule| rule.as_ref().map_or_else(|| quote!(rules::Any), ty));
            quote!((#(#rules,)*))
        }
        Rule::Entries(_, _, _, inner) => {
            let inner = each(inner);
            quote!(rules::Entries #inner)
        }
        Rule::Nullable(rule) => {
            let inner = ty(rule);
            quote!(rules::Nullable<#inner>)
        }
        Rule::Schema(..) => quote!(&'static schema::Schema),
        Rule::Both(one, other) => {
            let (one, other) = (ty(one), ty(other));
            quote!(rules::Both<#one, #other>)
        }
    }
}

/// The constant of a rule.
pub fn value(rule: &Rule) -> TokenStream {
    match rule {
        Rule::Text(rule) => text(rule),
        Rule::Integer(rule) => integer(rule),
        Rule::Number(rule) => number(rule),
        Rule::Values(values) => quote!(rules::Values(&[#(#values),*])),
        Rule::Items(min, max, unique, each) => {
            let start = match each {
                Some(each) => {
                    let each = value(each);
                    quote!(rules::Items::each(#each))
                }
                None => quote!(rules::Items::new()),
            };
            let (min, max) = (at_least(*min, "min_items"), at_most(*max, "max_items"));
            let unique = unique.then(|| quote!(.unique()));
            quote!(#start #min #max #unique)
        }
        Rule::Tuple(rules) => {
            let rules = rules
                .iter()
                .map(|rule| rule.as_ref().map_or_else(|| quote!(rules::Any), value));
            quote!((#(#rules,)*))
        }
        Rule::Entries(min, max, names, each) => {
            let start = match each {
                Some(each) => {
                    let each = value(each);
                    quote!(rules::Entries::each(#each))
                }
                None => quote!(rules::Entries::new()),
            };
            let (min, max) = (at_least(*min, "min_properties"), at_most(*max, "max_properties"));
            let names = (*names != TextRule::default()).then(|| {
                let names = text(names);
                quote!(.names(#names))
            });
            quote!(#start #min #max #names)
        }
        Rule::Nullable(rule) => {
            let inner = value(rule);
            quote!(rules::Nullable(#inner))
        }
        Rule::Schema(name, _) => {
            let name = ident(name);
            quote!(&schemas::#name)
        }
        Rule::Both(one, other) => {
            let (one, other) = (value(one), value(other));
            quote!(rules::Both(#one, #other))
        }
    }
}

fn at_least(count: u64, method: &str) -> Option<TokenStream> {
    let method = ident(method);
    let literal = Literal::u64_unsuffixed(count);
    (count > 0).then(|| quote!(.#method(#literal)))
}

fn at_most(count: Option<u64>, method: &str) -> Option<TokenStream> {
    let method = ident(method);
    let literal = Literal::u64_unsuffixed(count?);
    Some(quote!(.#method(#literal)))
}

/// The constraint on text.
pub fn text(rule: &TextRule) -> TokenStream {
    let (min, max) = (
        at_least(rule.min_length, "min_length"),
        at_most(rule.max_length, "max_length"),
    );
    let patterns = (!rule.patterns.is_empty()).then(|| {
        let names = rule.patterns.iter().map(|(name, _)| ident(name));
        quote!(.patterns(&[#(&patterns::#names),*]))
    });
    let format = rule.format.map(|format| {
        let (module, constant) = (ident(format.module), ident(format.constant));
        quote!(.format(&format::#module::#constant))
    });
    quote!(rules::Text::new() #min #max #patterns #format)
}

fn integer(rule: &IntegerRule) -> TokenStream {
    let set = |limit: Option<i128>, method: &str| {
        let method = ident(method);
        let literal = Literal::i128_unsuffixed(limit?);
        Some(quote!(.#method(#literal)))
    };
    let min = set(rule.minimum, "minimum");
    let max = set(rule.maximum, "maximum");
    let multiple = set(rule.multiple_of, "multiple_of");
    quote!(rules::Integer::new() #min #max #multiple)
}

/// The constraint on a number.
pub fn number(rule: &NumberRule) -> TokenStream {
    let set = |limit: Option<f64>, method: &str| {
        let method = ident(method);
        let literal = Literal::f64_unsuffixed(limit?);
        Some(quote!(.#method(#literal)))
    };
    let limits = [
        set(rule.minimum, "minimum"),
        set(rule.exclusive_minimum, "exclusive_minimum"),
        set(rule.maximum, "maximum"),
        set(rule.exclusive_maximum, "exclusive_maximum"),
        set(rule.multiple_of, "multiple_of"),
    ];
    let digits = rule.digits.then(|| quote!(.digits()));
    quote!(rules::Number::new() #(#limits)* #digits)
}
