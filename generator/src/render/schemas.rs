//! The schemas that are checked as they are written.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::constraints;
use super::format::{self, Items};
use super::names::{ident, imports};
use crate::model::{Demand, Model, Part};
use crate::schema::{Kind, Kinds};

/// The file `models/schemas.rs`, if there are such schemas.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn schemas(model: &Model) -> Result<Option<String>, syn::Error> {
    if model.assertions.is_empty() {
        return Ok(None);
    }
    let items = Items::of(&model.assertions, |assertion| {
        let name = ident(&assertion.name);
        let schema = schema(&assertion.demands);
        quote!(pub static #name: Schema = #schema;)
    })?;
    let used = |module: &str| items.mention(&format!("{module}::")).then(|| ident(module));
    let patterns = imports(&quote!(crate), [used("patterns")]);
    let support = imports(&quote!(crate::support), [used("format"), used("rules")]);
    let schema = imports(&quote!(crate::support::schema), [Some(ident("Schema")), used("Type")]);
    let head = quote! {
        //! What types and constraints don't express: schemas that are checked as they are written.

        #patterns
        #support
        #schema
    };
    format::file_with(head, &[items]).map(Some)
}

fn schema(demands: &[Demand]) -> TokenStream {
    match demands {
        [] => quote!(Schema::ANY),
        [Demand::Never] => quote!(Schema::NEVER),
        demands => {
            let fields = demands.iter().map(field);
            quote!(Schema { #(#fields,)* ..Schema::ANY })
        }
    }
}

fn part(part: &Part) -> TokenStream {
    match part {
        Part::Named(name) => {
            let name = ident(name);
            quote!(&#name)
        }
        Part::Inline(demands) => {
            let schema = schema(demands);
            quote!(&#schema)
        }
    }
}

fn field(demand: &Demand) -> TokenStream {
    match demand {
        Demand::Never => quote!(never: true),
        Demand::Types(kinds) => {
            let types = types(*kinds);
            quote!(types: &[#(Type::#types),*])
        }
        Demand::Values(values) => quote!(values: Some(&[#(#values),*])),
        Demand::Text(rule) => {
            let rule = constraints::text(rule);
            quote!(text: #rule)
        }
        Demand::Number(rule) => {
            let rule = constraints::number(rule);
            quote!(number: #rule)
        }
        Demand::MultipleOf(divisor) => {
            let divisor = Literal::f64_unsuffixed(*divisor);
            quote!(multiple_of: &[#divisor])
        }
        Demand::Count(name, count) => {
            let (name, count) = (ident(name), Literal::u64_unsuffixed(*count));
            quote!(#name: #count)
        }
        Demand::Unique => quote!(unique_items: true),
        Demand::Names(name, names) => {
            let name = ident(name);
            quote!(#name: &[#(#names),*])
        }
        Demand::DependentRequired(list) => {
            let entries = list.iter().map(|(name, names)| quote!((#name, &[#(#names),*])));
            quote!(dependent_required: &[#(#entries),*])
        }
        Demand::Schema(name, inner) => {
            let (name, inner) = (ident(name), part(inner));
            quote!(#name: Some(#inner))
        }
        Demand::Schemas(name, list) => {
            let (name, list) = (ident(name), list.iter().map(part));
            quote!(#name: &[#(#list),*])
        }
        Demand::Members(name, list) => {
            let name = ident(name);
            let entries = list.iter().map(|(name, inner)| {
                let inner = part(inner);
                quote!((#name, #inner))
            });
            quote!(#name: &[#(#entries),*])
        }
        Demand::Patterns(list) => {
            let entries = list.iter().map(|(name, inner)| {
                let (name, inner) = (ident(name), part(inner));
                quote!((&patterns::#name, #inner))
            });
            quote!(pattern_properties: &[#(#entries),*])
        }
        Demand::Contains(inner, min, max) => {
            let (inner, min) = (part(inner), Literal::u64_unsuffixed(*min));
            let max = max.map_or_else(
                || quote!(usize::MAX),
                |max| {
                    let max = Literal::u64_unsuffixed(max);
                    quote!(#max)
                },
            );
            quote!(contains: Some((#inner, #min, #max)))
        }
        Demand::Condition(condition, then, otherwise) => {
            let (condition, then, otherwise) = (part(condition), part(then), part(otherwise));
            quote!(condition: Some((#condition, #then, #otherwise)))
        }
    }
}

/// The values of `type` that name some kinds.
fn types(kinds: Kinds) -> Vec<proc_macro2::Ident> {
    let any_number = kinds.and(Kinds::NUMBER) == Kinds::NUMBER;
    let name = |kind: Kind| match kind {
        Kind::Null => Some("Null"),
        Kind::Boolean => Some("Boolean"),
        Kind::Integer if any_number => None,
        Kind::Integer => Some("Integer"),
        Kind::Fraction => Some("Number"),
        Kind::String => Some("String"),
        Kind::Array => Some("Array"),
        Kind::Object => Some("Object"),
    };
    kinds.iter().filter_map(name).map(ident).collect()
}
