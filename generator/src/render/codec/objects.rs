//! The members of objects.

use proc_macro2::TokenStream;
use quote::quote;

use super::named_rule;
use crate::model::{
    Dispatch, Docs, Field, Flattened, Making, Model, Presence, Rule, Setter, Shape, Struct, Union, UnknownFields,
};
use crate::render::models::kept_type;
use crate::render::names::{by, ident, ty};

/// The rows of an object.
pub(super) fn rows(object: &Struct, model: &Model) -> TokenStream {
    let constructor = object.constructor(&model.types);
    let fields = object.fields.iter().zip(&constructor.fields);
    let fields = fields.map(|(field, making)| self::field(field, making.as_ref(), model));
    let unions = object.unions.iter().map(|union| beside(union, object, model));
    let parts = object.parts.iter().zip(&constructor.parts).map(|(part, setter)| {
        let (name, ty) = (ident(&part.name), ident(&model.types[part.union].name));
        let setter = setter_name(setter);
        quote!(.. => #name: part #ty #setter;)
    });
    let unknown = match &object.unknown {
        UnknownFields::Drop => None,
        UnknownFields::Deny => Some(quote!(else => deny;)),
        UnknownFields::Keep(field) => {
            let (name, rule) = (ident(&field.name), named_rule(field.rule.as_ref()));
            let (ty, setter) = (kept_type(&field.ty, model), setter_name(&constructor.kept));
            let kept = &object.kept;
            let of = (!kept.is_empty()).then(|| quote!(of #(#kept)|*));
            let by = by(&field.ty, model);
            Some(quote!(else => keep #name[#ty] #setter #of #by #rule;))
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

fn field(field: &Field, making: Option<&Making<'_>>, model: &Model) -> TokenStream {
    let (wire, name, rule) = (&field.wire, ident(&field.name), named_rule(field.rule.as_ref()));
    let need = if field.required {
        quote!(required)
    } else {
        quote!(optional)
    };
    match (&field.constant, making) {
        (Some(text), _) => quote!(#wire = #text as #name;),
        (None, None) => TokenStream::new(),
        (None, Some(making)) => {
            let (making, by) = (self::making(making, &field.docs, model), by(&field.ty, model));
            quote!(#wire => #name: #need #making #by #rule;)
        }
    }
}

/// What a field is made of, in parentheses where `new` asks for it, and in brackets where it is set.
fn making(making: &Making<'_>, docs: &Docs, model: &Model) -> TokenStream {
    let given = ty(making.given, model);
    let given = match making.into {
        true => quote!(impl Into<#given>),
        false => given,
    };
    let Some(setter) = &making.setter else {
        return quote!((#given));
    };
    let null = setter.null.as_deref().map(ident);
    let null = null.map(|null| quote!(| #null));
    let name = setter_name(setter);
    let deprecated = docs.deprecated.then(|| quote!(#[deprecated]));
    quote!([#given #null] #name #deprecated)
}

/// The name of a setter that is not that of its field.
fn setter_name(setter: &Setter) -> Option<TokenStream> {
    let name = ident(setter.name.as_deref()?);
    Some(quote!(as #name))
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
