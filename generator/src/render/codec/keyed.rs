//! Unions whose branches are told apart by which of their properties is present.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Member, members, position, read, slots_name};
use crate::model::{Definition, KeyedUnion, Model};
use crate::render::names::{ident, ty};

pub(super) fn keyed_union(union: &KeyedUnion, definition: &Definition, model: &Model) -> TokenStream {
    let name = ident(&definition.name);
    let text = &definition.name;
    let slots = slots_name(definition);
    let unknown = ident(&union.unknown);
    let mut slot_fields: Vec<TokenStream> = union
        .variants
        .iter()
        .map(|variant| {
            let slot = ident(&variant.slot);
            match &variant.payload {
                Ok(payload) => {
                    let payload = ty(payload, model);
                    quote!(#slot: Option<#payload>,)
                }
                Err(_) => quote!(#slot: Option<()>,),
            }
        })
        .collect();
    let fields = members(&field_entries(union, 0).collect::<Vec<_>>());
    let reads: Vec<_> = union
        .variants
        .iter()
        .enumerate()
        .map(|(index, variant)| {
            let slot = ident(&variant.slot);
            let index = position(index);
            match (&variant.payload, &variant.rule) {
                (Err(constant), _) => quote!(#index => source.expect(&mut slots.#slot, #constant)),
                (Ok(_), Some((rule, _))) => {
                    let rule = ident(rule);
                    quote!(#index => source.fill_checked(&mut slots.#slot, &Self::#rule))
                }
                (Ok(_), None) => quote!(#index => source.fill(&mut slots.#slot)),
            }
        })
        .collect();
    let branches = union.variants.iter().map(|variant| {
        let (wire, slot, variant_name) = (&variant.wire, ident(&variant.slot), ident(&variant.name));
        match &variant.payload {
            Ok(_) => quote!(one.branch(#wire, slots.#slot.map(Self::#variant_name));),
            Err(_) => quote!(one.branch(#wire, slots.#slot.map(|()| Self::#variant_name));),
        }
    });
    let visits = union.variants.iter().map(|variant| {
        let (wire, variant_name) = (&variant.wire, ident(&variant.name));
        match (&variant.payload, &variant.rule) {
            (Ok(_), Some((rule, _))) => {
                let rule = ident(rule);
                quote!(Self::#variant_name(value) => visitor.required_checked(#wire, value, &Self::#rule),)
            }
            (Ok(_), None) => quote!(Self::#variant_name(value) => visitor.required(#wire, value),),
            (Err(constant), _) => quote!(Self::#variant_name => visitor.constant(#wire, #constant),),
        }
    });
    let read = read(&reads);
    let (unknown_const, read_unknown, unknown_value, unknown_pattern, unknown_visit) = match union.standalone {
        true => {
            let rest = rest_slot(union);
            slot_fields.push(quote!(#rest: serde_json::Map<String, serde_json::Value>,));
            let policy = match union.denies {
                true => quote!(Deny),
                false => quote!(Keep),
            };
            (
                Some(quote!(
                    const UNKNOWN: object::Unknown = object::Unknown::#policy;
                )),
                Some(quote! {
                    fn read_unknown<S: object::Source>(
                        slots: &mut Self::Slots,
                        name: String,
                        source: S,
                    ) -> Result<(), S::Error> {
                        source.insert(&mut slots.#rest, name)
                    }
                }),
                quote!(Self::#unknown(slots.#rest)),
                quote!(Self::#unknown(_)),
                quote!(Self::#unknown(members) => members.iter().for_each(|(name, value)| visitor.required(name, value)),),
            )
        }
        false => (
            None,
            None,
            quote!(Self::#unknown),
            quote!(Self::#unknown),
            quote!(Self::#unknown => {}),
        ),
    };
    quote! {
        #[derive(Default)]
        pub struct #slots {
            #(#slot_fields)*
        }

        impl object::Object for #name {
            type Slots = #slots;

            const NAME: &'static str = #text;
            #unknown_const
            #fields

            #read

            #read_unknown

            fn build(slots: Self::Slots, problems: &mut object::Problems) -> Option<Self> {
                let mut one = union::OneOf::new(Self::FIELDS, problems);
                #(#branches)*
                one.or(#unknown_value)
            }

            fn visit<V: object::Visit>(&self, visitor: &mut V) {
                match self {
                    #(#visits)*
                    #unknown_visit
                }
            }

            fn check_members(&self, at: &path::Path<'_>, out: &mut violation::Violations) {
                if matches!(self, #unknown_pattern) {
                    union::absent(Self::FIELDS, at, out);
                }
            }
        }
    }
}

/// The properties of the branches as members of an object, of whose unions this is the one at that position.
pub(super) fn field_entries(union: &KeyedUnion, at: usize) -> impl Iterator<Item = Member<'_>> {
    let at = position(at);
    union.variants.iter().map(move |variant| {
        let wire = &variant.wire;
        let field = match variant.closed {
            true => quote!(object::Field::closed_branch(#wire, #at)),
            false => quote!(object::Field::branch(#wire, #at)),
        };
        Member { wire, field }
    })
}

/// The name of the room for properties of no branch.
fn rest_slot(union: &KeyedUnion) -> Ident {
    let taken = |name: &str| union.variants.iter().any(|variant| variant.slot == name);
    let free = ["unknown", "rest", "others"].into_iter().find(|name| !taken(name));
    ident(free.unwrap_or("unknown_properties"))
}
