//! The branches of unions.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::named_rule;
use crate::model::{Dispatch, KeyedUnion, Model, Tag, Type, Union, Variant};
use crate::render::names::{by, ident, ty};
use crate::schema::{Kind, Kinds};

/// The rows of a union whose branches are told apart by which of their properties is present.
pub(super) fn keyed(union: &KeyedUnion, model: &Model) -> TokenStream {
    let rows = union.variants.iter().map(|variant| {
        let (wire, name, rule) = (&variant.wire, ident(&variant.name), named_rule(variant.rule.as_ref()));
        let kind = ident(if variant.closed { "closed" } else { "open" });
        match &variant.payload {
            Ok(payload) => {
                let (from, by) = (from(variant.from.as_ref(), model), by(payload, model));
                quote!(#wire => #name #from: #kind #by #rule;)
            }
            Err(constant) => quote!(#wire => #name = #constant: #kind;),
        }
    });
    quote!(#(#rows)*)
}

/// What a union is, and how the branch of a value is determined.
pub(super) fn head(union: &Union) -> TokenStream {
    let keyword = ident(if union.exclusive { "oneOf" } else { "anyOf" });
    let dispatch = match &union.dispatch {
        Dispatch::Tag(tags) => {
            let property = &tags.property;
            quote!(tag #property)
        }
        Dispatch::Kind(_) => quote!(kind),
        Dispatch::Trial => quote!(trial),
    };
    let literal = (union.literal && !union.fuller.is_empty()).then(|| quote!(, literal));
    quote!(#keyword, #dispatch #literal)
}

/// The rows of any other union.
pub(super) fn rows(union: &Union, model: &Model) -> TokenStream {
    let rows = union.variants.iter().enumerate().map(|(index, variant)| {
        let name = ident(&variant.name);
        let determined = determined(index, &union.dispatch);
        let role = role(variant, &union.dispatch);
        let lesser = union.fuller.iter().filter(|(one, _)| *one == index);
        let lesser = lesser.filter_map(|(_, other)| union.variants.get(*other));
        let lesser = lesser.map(|variant| ident(&variant.name));
        let over = some(&quote!(over), lesser);
        let Determined { key, values, places } = determined;
        let rule = named_rule(variant.rule.as_ref());
        let (from, by) = (from(variant.from.as_ref(), model), by(&variant.ty, model));
        quote!(#key => #name #from #values #role #over #places #by #rule;)
    });
    quote!(#(#rows)*)
}

/// The types that the variant of a branch can be made of.
fn from(source: Option<&Type>, model: &Model) -> Option<TokenStream> {
    let source = source?;
    let text = (*source == Type::String).then(|| quote!(, &str));
    let source = ty(source, model);
    Some(quote!(from(#source #text)))
}

/// What determines a branch, by where it stands in the row.
struct Determined {
    key: TokenStream,
    values: TokenStream,
    places: Option<TokenStream>,
}

fn determined(index: usize, dispatch: &Dispatch) -> Determined {
    let mut determined = Determined {
        key: quote!(_),
        values: TokenStream::new(),
        places: None,
    };
    match dispatch {
        Dispatch::Tag(tags) => {
            let values = tags.values.get(index).map_or(&[] as &[Value], Vec::as_slice);
            let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
            if !texts.is_empty() {
                determined.key = quote!(#(#texts)|*);
            }
            let numbers: Vec<Literal> = values
                .iter()
                .filter_map(Value::as_f64)
                .map(Literal::f64_unsuffixed)
                .collect();
            let booleans: Vec<bool> = values.iter().filter_map(Value::as_bool).collect();
            let numbers = (!numbers.is_empty()).then(|| quote!(numbers(#(#numbers),*)));
            let booleans = (!booleans.is_empty()).then(|| quote!(booleans(#(#booleans),*)));
            determined.values = quote!(#numbers #booleans);
            let places = [
                ("other", &tags.others),
                ("absent", &tags.absent),
                ("beside", &tags.beside),
            ];
            let places = places.into_iter().filter(|(_, branches)| branches.contains(&index));
            determined.places = some(&quote!(:), places.map(|(place, _)| ident(place)));
        }
        Dispatch::Kind(kinds) => {
            let kinds = kinds.get(index).copied().unwrap_or(Kinds::NONE);
            determined.key = some(&quote!(is), self::kinds(kinds)).unwrap_or(determined.key);
        }
        Dispatch::Trial => {}
    }
    determined
}

/// Where a variant has the property that determines the branch, unless its type has just its values.
fn role(variant: &Variant, dispatch: &Dispatch) -> Option<TokenStream> {
    match (&variant.tag, dispatch) {
        (Tag::Open, _) => Some(quote!(as open)),
        (Tag::Written(text), Dispatch::Tag(_)) => Some(quote!(as tagged(#text))),
        (Tag::Guaranteed | Tag::Written(_), _) => None,
    }
}

/// A list, if there is anything in it.
fn some(before: &TokenStream, list: impl Iterator<Item = Ident>) -> Option<TokenStream> {
    let list: Vec<Ident> = list.collect();
    (!list.is_empty()).then(|| quote!(#before #(#list)|*))
}

/// The kinds as a generated crate tells them apart.
fn kinds(kinds: Kinds) -> impl Iterator<Item = Ident> {
    let number = kinds.and(Kinds::NUMBER) != Kinds::NONE;
    let others = kinds.iter().filter_map(|kind| {
        Some(match kind {
            Kind::Integer | Kind::Fraction => return None,
            Kind::Null => "Null",
            Kind::Boolean => "Boolean",
            Kind::String => "String",
            Kind::Array => "Array",
            Kind::Object => "Object",
        })
    });
    number.then_some("Number").into_iter().chain(others).map(ident)
}
