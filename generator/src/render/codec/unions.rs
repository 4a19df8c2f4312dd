//! Unions that choose their branch by looking at the whole value.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Definition, Dispatch, Union, Variant};
use crate::render::names::ident;
use crate::schema::Kind;

pub(super) fn other_union(union: &Union, definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    let text = &definition.name;
    let unknown = ident(&union.unknown);
    let keyword = if union.exclusive { "oneOf" } else { "anyOf" };
    let read = match &union.dispatch {
        Dispatch::Tag(property, values) => {
            let arms = union.variants.iter().zip(values).map(|(variant, values)| {
                let read = explain(variant);
                quote!(Some(#(#values)|*) => #read,)
            });
            quote! {
                match union::tag(value, #property) {
                    #(#arms)*
                    _ => union::unknown(value, Self::#unknown),
                }
            }
        }
        Dispatch::Kind(kinds) => {
            let arms = union.variants.iter().zip(kinds).map(|(variant, kinds)| {
                let patterns = kinds.iter().map(kind_pattern).collect::<BTreeSet<_>>();
                let patterns: Vec<TokenStream> = patterns
                    .into_iter()
                    .filter_map(|pattern| pattern.parse().ok())
                    .collect();
                let read = explain(variant);
                quote!(#(#patterns)|* => #read,)
            });
            quote! {
                match value {
                    #(#arms)*
                    _ => union::unknown(value, Self::#unknown),
                }
            }
        }
        Dispatch::Trial => {
            let branches = union.variants.iter().map(|variant| {
                let (label, variant_name) = (&variant.name, ident(&variant.name));
                match &variant.rule {
                    Some((rule, _)) => {
                        let rule = ident(rule);
                        quote!(trial.branch_checked(#label, &Self::#rule, Self::#variant_name);)
                    }
                    None => quote!(trial.branch(#label, Self::#variant_name);),
                }
            });
            let choose = if union.exclusive {
                quote!(one_of)
            } else {
                quote!(any_of)
            };
            quote! {
                let mut trial = union::Trial::new(value, at, report);
                #(#branches)*
                trial.#choose(report, Self::#unknown)
            }
        }
    };
    let writes = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        quote!(Self::#name(value) => json::Json::encode(value, serializer),)
    });
    let checks = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        match &variant.rule {
            Some((rule, _)) => {
                let rule = ident(rule);
                quote!(Self::#name(value) => union::check(value, &Self::#rule, at, out),)
            }
            None => quote!(Self::#name(value) => crate::Validate::check(value, at, out),),
        }
    });
    let expected = expected(union);
    quote! {
        impl union::Union for #name {
            const NAME: &'static str = #text;

            fn read(value: &serde_json::Value, at: &path::Path<'_>, report: &mut report::Report) -> Option<Self> {
                #read
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#writes)*
                    Self::#unknown(value) => json::Json::encode(value, serializer),
                }
            }

            fn is_unknown(&self) -> bool {
                matches!(self, Self::#unknown(_))
            }

            fn check_branch(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
                match self {
                    #(#checks)*
                    Self::#unknown(_) => union::none(#keyword, #expected, at, out),
                }
            }
        }
    }
}

/// How a value that is of no branch could have been of one.
fn expected(union: &Union) -> String {
    let names = || {
        union
            .variants
            .iter()
            .map(|variant| variant.name.clone())
            .collect::<Vec<_>>()
            .join(", ")
    };
    match &union.dispatch {
        Dispatch::Tag(property, values) => {
            let values: Vec<String> = values.iter().flatten().map(|value| format!("`{value}`")).collect();
            format!("`{property}` must be one of {}", values.join(", "))
        }
        Dispatch::Kind(_) => format!("the value must be one of {}", names()),
        Dispatch::Trial => format!("the value must match one of {}", names()),
    }
}

fn explain(variant: &Variant) -> TokenStream {
    let name = ident(&variant.name);
    match &variant.rule {
        Some((rule, _)) => {
            let rule = ident(rule);
            quote!(union::explain_checked(value, &Self::#rule, at, report).map(Self::#name))
        }
        None => quote!(json::Json::explain(value, at, report).map(Self::#name)),
    }
}

fn kind_pattern(kind: Kind) -> &'static str {
    match kind {
        Kind::Null => "serde_json::Value::Null",
        Kind::Boolean => "serde_json::Value::Bool(_)",
        Kind::Integer | Kind::Fraction => "serde_json::Value::Number(_)",
        Kind::String => "serde_json::Value::String(_)",
        Kind::Array => "serde_json::Value::Array(_)",
        Kind::Object => "serde_json::Value::Object(_)",
    }
}
