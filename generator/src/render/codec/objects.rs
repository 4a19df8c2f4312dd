//! The members of objects.

use proc_macro2::TokenStream;
use quote::quote;

use super::named_rule;
use crate::model::{Dispatch, Field, Flattened, Model, Presence, Rule, Shape, Struct, Union, UnknownFields};
use crate::render::names::ident;

/// The rows of an object.
pub(super) fn rows(object: &Struct, model: &Model) -> TokenStream {
    let fields = object.fields.iter().map(field);
    let unions = object.unions.iter().map(|union| beside(union, object, model));
    let parts = object.parts.iter().map(|part| {
        let (name, ty) = (ident(&part.name), ident(&model.types[part.union].name));
        quote!(.. => #name: part #ty;)
    });
    let unknown = match &object.unknown {
        UnknownFields::Drop => None,
        UnknownFields::Deny => Some(quote!(else => deny;)),
        UnknownFields::Keep(field) => {
            let (name, rule) = (ident(&field.name), named_rule(field.rule.as_ref()));
            let kept = &object.kept;
            let of = (!kept.is_empty()).then(|| quote!(of #(#kept)|*));
            Some(quote!(else => keep #name #of #rule;))
        }
    };
    let ignored = names(&quote!(ignored), &object.ignored);
    let around = names(&quote!(around), &object.around);
    let forbidden = names(&quote!(forbidden), &object.forbidden);
    let presence = object.presence.iter().map(presence);
    let held = object.holds.then(|| quote!(check around;));
    let assertion = match &object.assertion {
        Some(Rule::Schema(name, _)) => {
            let name = ident(name);
            Some(quote!(assert schemas::#name;))
        }
        _ => None,
    };
    quote!(#(#fields)* #(#unions)* #(#parts)* #unknown #ignored #around #forbidden #(#presence)* #held #assertion)
}

fn field(field: &Field) -> TokenStream {
    let (wire, name, rule) = (&field.wire, ident(&field.name), named_rule(field.rule.as_ref()));
    match (&field.constant, field.required) {
        (Some(text), _) => quote!(#wire = #text as #name;),
        (None, true) => quote!(#wire => #name: required #rule;),
        (None, false) => quote!(#wire => #name: optional #rule;),
    }
}

/// A union beside the properties.
fn beside(union: &Flattened, object: &Struct, model: &Model) -> TokenStream {
    let definition = &model.types[union.union];
    let (name, ty) = (ident(&union.name), ident(&definition.name));
    match &definition.shape {
        Shape::KeyedUnion(_) => quote!(.. => #name: keyed #ty;),
        Shape::Union(Union {
            dispatch: Dispatch::Tag(tags),
            ..
        }) if object.declares_tag(&definition.shape) => {
            let property = &tags.property;
            quote!(.. => #name: union #ty by #property;)
        }
        _ => quote!(.. => #name: union #ty;),
    }
}

fn names(what: &TokenStream, names: &[String]) -> Option<TokenStream> {
    (!names.is_empty()).then(|| quote!(#what #(#names),*;))
}

fn presence(presence: &Presence) -> TokenStream {
    let keyword = ident(presence.keyword);
    let sets = presence.sets.iter().map(|set| {
        let names = set.iter().map(|(field, wire)| {
            let field = field.as_deref().map(ident);
            quote!(#wire #field)
        });
        quote!((#(#names),*))
    });
    quote!(present #keyword #(#sets)|*;)
}
