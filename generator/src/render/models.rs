//! The module of models: the types, with their documentation.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{called, docs, docs_of};
use super::names::{ident, ty};
use super::split::{Frame, Parts};
use crate::model::{
    Definition, Dispatch, Docs, Enumeration, Field, KeyedUnion, Model, Shape, Struct, Type, Union, UnknownFields,
    sizes, span,
};

/// The module of the models that reads and writes fields.
const TOUCHING_FIELDS: &str = "codec";

/// The file `models.rs`, with these modules in it, or several.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn models(model: &Model, modules: &[&str]) -> Result<Vec<(String, String)>, syn::Error> {
    let parts = Parts::of(model, |definition| item(definition, model))?;
    let deprecated = is_any_deprecated(model).then(|| quote!(#[allow(deprecated)]));
    let types = deprecated_types(model);
    let undescribed = parts
        .lack_docs()
        .then(|| quote!(#![allow(missing_docs, reason = "the names say what the description does not")]));
    let modules = modules.iter().map(|module| {
        let deprecated = deprecated.as_ref().filter(|_| *module == TOUCHING_FIELDS);
        let module = ident(module);
        quote!(#deprecated mod #module;)
    });
    let required = (!model.with_required_types().is_empty()).then(|| {
        quote!(
            pub use codec::*;
        )
    });
    parts.files(Frame {
        path: "src/models",
        title: "The data that the API exchanges",
        before: quote!(#types #undescribed #(#modules)*),
        after: required.unwrap_or_default(),
        exported: &|_| true,
        imports: false,
    })
}

/// Whether reading and writing touches a deprecated field, of which only users are to be told.
fn is_any_deprecated(model: &Model) -> bool {
    model.types.iter().any(|(_, definition)| {
        let fields = match &definition.shape {
            Shape::Struct(object) => object.fields.iter().any(|field| field.docs.deprecated),
            Shape::KeyedUnion(union) => union.variants.iter().any(|variant| variant.docs.deprecated),
            Shape::Union(union) => union.variants.iter().any(|variant| variant.docs.deprecated),
            _ => false,
        };
        fields || definition.docs.deprecated
    })
}

/// Lets a file name types that are deprecated, of which only users are to be told.
pub fn deprecated_types(model: &Model) -> Option<TokenStream> {
    let any = model.types.iter().any(|(_, definition)| definition.docs.deprecated);
    any.then(|| quote!(#![allow(deprecated, reason = "only users are to be warned")]))
}

fn item(definition: &Definition, model: &Model) -> TokenStream {
    let name = ident(&definition.name);
    match &definition.shape {
        Shape::Struct(object) => structure(object, definition, model),
        Shape::StringEnum(values) => string_enum(values, definition),
        Shape::IntegerEnum(values) => integer_enum(values, definition),
        Shape::KeyedUnion(union) => keyed_union(union, definition, model),
        Shape::Union(union) => other_union(union, definition, model),
        Shape::Newtype(inner, _) => {
            let docs = docs_of(&definition.docs, &definition.name, "");
            let hash = inner.is_plain().then(|| quote!(, Eq, Hash));
            let inner = ty(inner, model);
            quote! {
                #docs
                #[derive(Debug, Clone, PartialEq #hash)]
                pub struct #name(pub #inner);
            }
        }
        Shape::Alias(inner) => {
            let docs = docs_of(&definition.docs, &definition.name, "");
            let inner = ty(inner, model);
            quote!(#docs pub type #name = #inner;)
        }
        Shape::Foreign(path) => {
            let docs = docs_of(&definition.docs, &definition.name, "");
            let path: TokenStream = path.parse().unwrap_or_default();
            quote!(#docs pub type #name = #path;)
        }
    }
}

fn structure(object: &Struct, definition: &Definition, model: &Model) -> TokenStream {
    let name = ident(&definition.name);
    let constants = object
        .fields
        .iter()
        .filter_map(|field| Some((&field.wire, field.constant.as_ref()?)));
    let docs = constants.fold(definition.docs.clone(), |docs, (wire, text)| {
        docs.note(format!("{} is always {}.", span(wire), span(text)))
    });
    let docs = match object.around.as_slice() {
        [] => docs,
        names => {
            let names: Vec<String> = names.iter().map(|name| span(name)).collect();
            docs.note(format!(
                "The object that it is a part of must have {}.",
                names.join(", ")
            ))
        }
    };
    let docs = docs_of(&docs.rule(object.assertion.as_ref()), &definition.name, "");
    let default = (object.asked(&model.types) == 0).then(|| quote!(Default,));
    let fields = object.held().map(|field| self::field(field, model));
    let parts = object.parts.iter().map(|part| {
        let docs = super::docs::docs(&part.docs, "");
        let (name, part) = (ident(&part.name), ident(&model.types[part.union].name));
        quote!(#docs pub #name: Option<#part>,)
    });
    let unions = object.unions.iter().map(|union| {
        let docs = super::docs::docs(&union.docs, "");
        let name = ident(&union.name);
        let union = ident(&model.types[union.union].name);
        quote!(#docs pub #name: #union,)
    });
    let kept = match &object.unknown {
        UnknownFields::Keep(field) => Some(kept_field(field, model)),
        UnknownFields::Drop | UnknownFields::Deny => None,
    };
    quote! {
        #docs
        #[derive(Debug, Clone, #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #(#unions)*
            #(#parts)*
            #kept
        }
    }
}

fn field(field: &Field, model: &Model) -> TokenStream {
    let docs = docs_of(&field.docs, &field.name, &called(&field.wire, &field.name));
    let name = ident(&field.name);
    let ty = ty(&field.ty, model);
    match field.required {
        true => quote!(#docs pub #name: #ty,),
        false => quote!(#docs pub #name: Option<#ty>,),
    }
}

fn kept_field(field: &Field, model: &Model) -> TokenStream {
    let docs = docs(&field.docs, "");
    let name = ident(&field.name);
    let ty = kept_type(&field.ty, model);
    quote!(#docs pub #name: #ty,)
}

/// The type of the field for properties that are not declared.
pub fn kept_type(value: &Type, model: &Model) -> TokenStream {
    match value {
        Type::Any => quote!(serde_json::Map<String, serde_json::Value>),
        value => {
            let value = ty(value, model);
            quote!(BTreeMap<String, #value>)
        }
    }
}

fn string_enum(values: &Enumeration<String>, definition: &Definition) -> TokenStream {
    enumeration(values, |name, value| called(value, name), None, definition)
}

fn integer_enum(values: &Enumeration<i64>, definition: &Definition) -> TokenStream {
    let value = |_: &str, value: &i64| format!("{value}.");
    enumeration(values, value, Some(quote!(<i64>)), definition)
}

fn enumeration<T>(
    values: &Enumeration<T>,
    fallback: impl Fn(&str, &T) -> String,
    of: Option<TokenStream>,
    definition: &Definition,
) -> TokenStream {
    let name = ident(&definition.name);
    let docs = docs_of(&definition.docs, &definition.name, "");
    let variants = values.variants.iter().map(|(name, value, docs)| {
        let own = Docs {
            text: docs.text.clone(),
            deprecated: docs.deprecated,
            ..Docs::default()
        };
        let docs = docs_of(&own, name, &fallback(name, value));
        let name = ident(name);
        quote!(#docs #name,)
    });
    let unknown = ident(&values.unknown);
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #unknown(crate::UnknownValue #of),
        }
    }
}

fn keyed_union(union: &KeyedUnion, definition: &Definition, model: &Model) -> TokenStream {
    let name = ident(&definition.name);
    let note = "The property that is present determines the variant.";
    let docs = docs_of(&definition.docs.clone().note(note), &definition.name, "");
    let variants = union.variants.iter().map(|variant| {
        let docs = docs_of(&variant.docs, &variant.name, &called(&variant.wire, &variant.name));
        let name = ident(&variant.name);
        match &variant.payload {
            Ok(payload) => {
                let payload = ty(payload, model);
                quote!(#docs #name(#payload),)
            }
            Err(_) => quote!(#docs #name,),
        }
    });
    let unknown = ident(&union.unknown);
    let payload = union
        .standalone
        .then(|| quote!((serde_json::Map<String, serde_json::Value>)));
    let payloads = union
        .variants
        .iter()
        .map(|variant| variant.payload.as_ref().map_or(0, |ty| sizes::of(ty, &model.types)));
    let large = large(payloads);
    let derives = union_derives(definition, model);
    quote! {
        #docs
        #large
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// None of these, which validation refuses.
            #unknown #payload,
        }
    }
}

fn other_union(union: &Union, definition: &Definition, model: &Model) -> TokenStream {
    let name = ident(&definition.name);
    let note = determined(union);
    let docs = docs_of(&definition.docs.clone().note(note), &definition.name, "");
    let variants = union.variants.iter().map(|variant| {
        let docs = docs_of(&variant.docs, &variant.name, "");
        let name = ident(&variant.name);
        let payload = ty(&variant.ty, model);
        quote!(#docs #name(#payload),)
    });
    let unknown = ident(&union.unknown);
    let derives = union_derives(definition, model);
    let large = large(
        union
            .variants
            .iter()
            .map(|variant| sizes::of(&variant.ty, &model.types)),
    );
    quote! {
        #docs
        #large
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// None of these, which validation refuses.
            #unknown(serde_json::Value),
        }
    }
}

/// How a value's branch is determined.
fn determined(union: &Union) -> String {
    match &union.dispatch {
        Dispatch::Tag(tags) => {
            let named = |list: &[usize]| {
                let variants = list.iter().filter_map(|index| union.variants.get(*index));
                let names: Vec<String> = variants.map(|variant| format!("`{}`", variant.name)).collect();
                names.join(" or ")
            };
            let other = match (named(&tags.others), named(&tags.absent)) {
                (others, absent) if others.is_empty() && absent.is_empty() => String::new(),
                (others, absent) if others == absent => format!("; with another value or none, it is {others}"),
                (others, absent) if absent.is_empty() => format!("; with another value, it is {others}"),
                (others, absent) if others.is_empty() => format!("; without it, the value is {absent}"),
                (others, absent) => format!("; with another value, it is {others}, and without it {absent}"),
            };
            format!("The property {} determines the variant{other}.", span(&tags.property))
        }
        Dispatch::Kind(_) => "The kind of the JSON value determines the variant.".to_owned(),
        Dispatch::Trial => {
            let several = match (union.fuller.is_empty() || union.literal, union.exclusive) {
                (false, _) => "of several, the one that says the most",
                (true, true) => "several are an error",
                (true, false) => "of several, the one that keeps the most, or the first",
            };
            format!("The variant is the one that matches; {several}.")
        }
    }
}

/// What a union derives: all but `Debug`, where what is of no branch must not be shown.
fn union_derives(definition: &Definition, model: &Model) -> TokenStream {
    match model.conceals_unknown(&definition.shape) {
        true => quote!(#[derive(Clone, PartialEq)]),
        false => quote!(#[derive(Debug, Clone, PartialEq)]),
    }
}

/// Lets variants differ in size, where they do by much.
fn large(sizes: impl Iterator<Item = usize>) -> Option<TokenStream> {
    sizes::differ(sizes)
        .then(|| quote!(#[allow(clippy::large_enum_variant, reason = "the description decides how large a branch is")]))
}
