//! Unions that choose their branch by looking at the whole value.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::position;
use crate::model::{Definition, Dispatch, Tag, Tags, Union, Variant};
use crate::render::names::ident;
use crate::schema::equality::equal;
use crate::schema::{Kind, Kinds};

pub(super) fn other_union(union: &Union, definition: &Definition) -> TokenStream {
    let name = ident(&definition.name);
    let text = &definition.name;
    let unknown = ident(&union.unknown);
    let branches = union.variants.iter().map(|variant| &variant.name);
    let dispatch = dispatch(&union.dispatch);
    let exclusive = (!union.exclusive).then(|| {
        quote!(
            const EXCLUSIVE: bool = false;
        )
    });
    let pairs = union.fuller.iter().map(|(one, other)| {
        let (one, other) = (position(*one), position(*other));
        quote!((#one, #other))
    });
    let literal = union.literal.then(|| {
        quote!(
            const LITERAL: bool = true;
        )
    });
    let fuller = (!union.fuller.is_empty()).then(|| {
        quote! {
            const FULLER: &'static [(usize, usize)] = &[#(#pairs),*];
            #literal
        }
    });
    let reads = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        match &variant.rule {
            Some((rule, _)) => {
                let rule = ident(rule);
                quote!(source.read_checked(Self::#name, &Self::#rule))
            }
            None => quote!(source.read(Self::#name)),
        }
    });
    let reads: Vec<TokenStream> = reads.collect();
    let (parameter, read) = match reads.split_last() {
        None => (quote!(_), quote!(source.read(Self::#unknown))),
        Some((only, [])) => (quote!(_), only.clone()),
        Some((last, others)) => {
            let arms = others.iter().enumerate().map(|(index, read)| {
                let index = position(index);
                quote!(#index => #read,)
            });
            (quote!(branch), quote!(match branch { #(#arms)* _ => #last, }))
        }
    };
    let visits = union
        .variants
        .iter()
        .enumerate()
        .map(|(index, variant)| visit(index, variant, &union.dispatch));
    quote! {
        impl union::Union for #name {
            const NAME: &'static str = #text;
            const BRANCHES: &'static [&'static str] = &[#(#branches),*];
            const DISPATCH: union::Dispatch = #dispatch;
            #exclusive
            #fuller

            fn read<S: union::Source>(#parameter: usize, source: S) -> Result<Option<Self>, S::Error> {
                #read
            }

            fn unknown(value: serde_json::Value) -> Self {
                Self::#unknown(value)
            }

            fn visit<V: union::Visit>(&self, visitor: V) -> V::Output {
                match self {
                    #(#visits)*
                    Self::#unknown(value) => visitor.unknown(value),
                }
            }
        }
    }
}

/// Shows the value of a variant, with what is to be known of it.
fn visit(index: usize, variant: &Variant, dispatch: &Dispatch) -> TokenStream {
    let name = ident(&variant.name);
    let rule = variant.rule.as_ref().map(|(rule, _)| {
        let rule = ident(rule);
        quote!(&Self::#rule)
    });
    let any = || quote!(&rules::Any);
    match (&variant.tag, dispatch, rule) {
        (Tag::Open, _, rule) => {
            let (index, rule) = (position(index), rule.unwrap_or_else(any));
            quote!(Self::#name(value) => visitor.branch_tagged(#index, value, #rule),)
        }
        (Tag::Written(text), Dispatch::Tag(Tags { property, .. }), rule) => {
            let rule = rule.unwrap_or_else(any);
            quote!(Self::#name(value) => visitor.branch_with((#property, #text), value, #rule),)
        }
        (_, _, Some(rule)) => quote!(Self::#name(value) => visitor.branch_checked(value, #rule),),
        (_, _, None) => quote!(Self::#name(value) => visitor.branch(value),),
    }
}

/// The values that determine the variant: of each kind a table of values with their variants, those of one value together.
fn tags(tags: &Tags) -> TokenStream {
    let mut rows: Vec<(&Value, usize)> = Vec::new();
    for (index, values) in tags.values.iter().enumerate() {
        for value in values {
            let same = rows.iter().rposition(|(known, _)| equal(known, value));
            rows.insert(same.map_or(rows.len(), |same| same + 1), (value, index));
        }
    }
    let table = |method: &str, literal: fn(&Value) -> Option<Literal>| {
        let rows = rows.iter().filter_map(|(value, index)| {
            let (value, index) = (literal(value)?, position(*index));
            Some(quote!((#value, #index)))
        });
        let rows: Vec<TokenStream> = rows.collect();
        let method = ident(method);
        (!rows.is_empty()).then(|| quote!(.#method(&[#(#rows),*])))
    };
    let texts = table("texts", |value| value.as_str().map(Literal::string));
    let numbers = table("numbers", |value| value.as_f64().map(Literal::f64_unsuffixed));
    let booleans = rows.iter().filter_map(|(value, index)| {
        let (value, index) = (value.as_bool()?, position(*index));
        Some(quote!((#value, #index)))
    });
    let booleans: Vec<TokenStream> = booleans.collect();
    let booleans = (!booleans.is_empty()).then(|| quote!(.booleans(&[#(#booleans),*])));
    let list = |method: &str, list: &[usize]| {
        let (method, positions) = (ident(method), list.iter().copied().map(position));
        (!list.is_empty()).then(|| quote!(.#method(&[#(#positions),*])))
    };
    let others = list("others", &tags.others);
    let absent = list("absent", &tags.absent);
    let beside = list("beside", &tags.beside);
    let property = &tags.property;
    quote!(union::Tags::new(#property)#texts #numbers #booleans #others #absent #beside)
}

/// How the branch of a value is determined: a table of what stands for which branch.
fn dispatch(dispatch: &Dispatch) -> TokenStream {
    match dispatch {
        Dispatch::Tag(tags) => {
            let tags = self::tags(tags);
            quote!(union::Dispatch::Tag(#tags))
        }
        Dispatch::Kind(kinds) => {
            let rows = kinds.iter().enumerate().flat_map(|(index, kinds)| {
                let index = position(index);
                self::kinds(*kinds).map(move |kind| quote!((union::Kind::#kind, #index)))
            });
            quote!(union::Dispatch::Kind(&[#(#rows),*]))
        }
        Dispatch::Trial => quote!(union::Dispatch::Trial),
    }
}

/// The kinds as a generated crate tells them apart.
fn kinds(kinds: Kinds) -> impl Iterator<Item = TokenStream> {
    let number = kinds.and(Kinds::NUMBER) != Kinds::NONE;
    let others = kinds.iter().filter_map(|kind| {
        Some(match kind {
            Kind::Integer | Kind::Fraction => return None,
            Kind::Null => quote!(Null),
            Kind::Boolean => quote!(Boolean),
            Kind::String => quote!(String),
            Kind::Array => quote!(Array),
            Kind::Object => quote!(Object),
        })
    });
    number.then(|| quote!(Number)).into_iter().chain(others)
}
