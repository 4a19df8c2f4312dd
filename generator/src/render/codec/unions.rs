//! Unions that choose their branch by looking at the whole value.

use proc_macro2::TokenStream;
use quote::quote;

use super::position;
use crate::model::{Definition, Dispatch, Union};
use crate::render::names::ident;
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
    let default = match &union.dispatch {
        Dispatch::Tag { default, .. } => default.map(position),
        Dispatch::Kind(_) | Dispatch::Trial => None,
    };
    let default = default.map(|branch| {
        quote!(
            const DEFAULT: Option<usize> = Some(#branch);
        )
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
    let visits = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        match &variant.rule {
            Some((rule, _)) => {
                let rule = ident(rule);
                quote!(Self::#name(value) => visitor.branch_checked(value, &Self::#rule),)
            }
            None => quote!(Self::#name(value) => visitor.branch(value),),
        }
    });
    quote! {
        impl union::Union for #name {
            const NAME: &'static str = #text;
            const BRANCHES: &'static [&'static str] = &[#(#branches),*];
            const DISPATCH: union::Dispatch = #dispatch;
            #default
            #exclusive

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

/// How the branch of a value is told: a table of what stands for which branch.
fn dispatch(dispatch: &Dispatch) -> TokenStream {
    match dispatch {
        Dispatch::Tag { property, values, .. } => {
            let rows = values.iter().enumerate().flat_map(|(index, values)| {
                let index = position(index);
                values.iter().map(move |value| quote!((#value, #index)))
            });
            quote!(union::Dispatch::Tag(#property, &[#(#rows),*]))
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
