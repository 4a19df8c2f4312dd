//! The JSON form of the models, and how they are made: a table for each type, with a row for each member, branch or value.

mod objects;
mod unions;

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::constraints;
use super::names::{by, ident, ty};
use super::split::{Frame, Parts};
use crate::model::{Definition, Enumeration, Model, Rule, Shape, Type};

/// The file `models/codec.rs`, or several, if there are types that are not just names of others.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn codec(model: &Model) -> Result<Vec<(String, String)>, syn::Error> {
    let parts = Parts::of(model, |definition| table(definition, model))?;
    let foreign = foreign(&model.definitions());
    if parts.is_empty() && foreign.is_none() {
        return Ok(Vec::new());
    }
    let conversions = parts.mention("conversions::").then(|| {
        quote!(
            use crate::conversions;
        )
    });
    let patterns = parts.mention("&patterns::").then(|| {
        quote!(
            use crate::patterns;
        )
    });
    let required = model.with_required_types();
    parts.files(Frame {
        path: "src/models/codec",
        title: "The JSON form of the models, and how they are made",
        before: TokenStream::new(),
        after: quote! {
            #conversions
            #patterns
            use crate::support::tables::*;

            use super::*;

            #foreign
        },
        exported: &|name| required.contains(name),
        imports: true,
    })
}

/// The types of the user's own.
fn foreign(definitions: &[&Definition]) -> Option<TokenStream> {
    let paths: BTreeSet<&str> = definitions
        .iter()
        .filter_map(|definition| match &definition.shape {
            Shape::Foreign(path) => Some(path.as_str()),
            _ => None,
        })
        .collect();
    let paths: Vec<TokenStream> = paths.iter().filter_map(|path| path.parse().ok()).collect();
    (!paths.is_empty()).then(|| quote!(foreign!(#(#paths),*);))
}

fn table(definition: &Definition, model: &Model) -> TokenStream {
    let name = ident(&definition.name);
    let redacted = model.conceals_unknown(&definition.shape).then(|| quote!(, redacted));
    match &definition.shape {
        Shape::Struct(object) => {
            let required = object.required_type.as_deref().map(ident);
            let required = required.map(|required| quote!([#required]));
            let rows = objects::rows(object, model);
            quote!(object! { #name #required { #rows } })
        }
        Shape::StringEnum(values) => {
            let rows = values_of(values, |value| Literal::string(value));
            quote!(string_enum! { #name { #rows } })
        }
        Shape::IntegerEnum(values) => {
            let rows = values_of(values, |value| Literal::i64_unsuffixed(*value));
            quote!(integer_enum! { #name { #rows } })
        }
        Shape::KeyedUnion(union) => {
            let rows = unions::keyed(union, model);
            let unknown = ident(&union.unknown);
            let others = match (union.standalone, union.denies) {
                (false, _) => None,
                (true, true) => Some(quote!((members): deny #redacted)),
                (true, false) => Some(quote!((members): keep #redacted)),
            };
            quote!(keyed_union! { #name { #rows else => #unknown #others; } })
        }
        Shape::Union(union) => {
            let (head, rows) = (unions::head(union), unions::rows(union, model));
            let unknown = ident(&union.unknown);
            quote!(union! { #name, #head { #rows else => #unknown #redacted; } })
        }
        Shape::Newtype(inner, constraint) => {
            let (made_of, by, rule) = (made_of(inner, model), by(inner, model), rule(constraint.as_ref()));
            quote!(newtype! { #name(#made_of) #by #rule })
        }
        Shape::Alias(_) | Shape::Foreign(_) => TokenStream::new(),
    }
}

/// What a type around another is made of.
fn made_of(inner: &Type, model: &Model) -> TokenStream {
    let own = ty(inner, model);
    match inner {
        Type::String | Type::Secret => quote!(#own | &str),
        Type::Nullable(value) => {
            let value = ty(value, model);
            quote!(#own | #value)
        }
        _ => own,
    }
}

/// The values of an enumeration.
fn values_of<T>(values: &Enumeration<T>, literal: impl Fn(&T) -> Literal) -> TokenStream {
    let rows = values.variants.iter().map(|(name, value, _)| {
        let (name, value) = (ident(name), literal(value));
        quote!(#value => #name;)
    });
    let unknown = ident(&values.unknown);
    quote!(#(#rows)* else => #unknown;)
}

/// The end of a row with a constraint.
fn rule(rule: Option<&Rule>) -> Option<TokenStream> {
    let rule = constraints::value(rule?);
    Some(quote!(, #rule))
}

/// The end of a row with a constraint that had a name.
fn named_rule(named: Option<&(String, Rule)>) -> Option<TokenStream> {
    rule(named.map(|(_, rule)| rule))
}
