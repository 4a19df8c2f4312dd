//! Functions that make a struct of what it must have.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::{ident, ty};
use super::split::{Frame, Parts};
use crate::model::{Definition, IntegerType, Model, Shape, Struct, Type, UnknownFields};

/// The file `models/constructors.rs`, or several, if there are such functions.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn constructors(model: &Model) -> Result<Vec<(String, String)>, syn::Error> {
    let parts = Parts::of(model, |definition| item(definition, model))?;
    if parts.is_empty() {
        return Ok(Vec::new());
    }
    parts.files(Frame {
        path: "src/models/constructors",
        title: "Values with what is required of them",
        before: TokenStream::new(),
        after: quote!(
            use super::*;
        ),
        exported: false,
    })
}

fn item(definition: &Definition, model: &Model) -> TokenStream {
    match &definition.shape {
        Shape::Struct(object) if object.has_constructor() => constructor(object, definition, model),
        Shape::Newtype(inner, _) => conversions(inner, definition, model),
        _ => TokenStream::new(),
    }
}

/// How a type around another is made of that, and of text.
fn conversions(inner: &Type, definition: &Definition, model: &Model) -> TokenStream {
    let (name, own) = (ident(&definition.name), ty(inner, model));
    let text = matches!(inner, Type::String | Type::Secret).then(|| {
        quote! {
            impl From<&str> for #name {
                fn from(text: &str) -> Self {
                    Self(text.into())
                }
            }
        }
    });
    quote! {
        impl From<#own> for #name {
            fn from(value: #own) -> Self {
                Self(value)
            }
        }

        #text
    }
}

fn constructor(object: &Struct, definition: &Definition, model: &Model) -> TokenStream {
    let required = object.held().filter(|field| field.required);
    let (mut parameters, mut members): (Vec<TokenStream>, Vec<TokenStream>) = required
        .map(|field| {
            let name = ident(&field.name);
            match &field.ty {
                own @ (Type::String | Type::Secret | Type::Integer(IntegerType::Any) | Type::Deep(_)) => {
                    let own = ty(own, model);
                    (quote!(#name: impl Into<#own>), quote!(#name: #name.into()))
                }
                other => {
                    let other = ty(other, model);
                    (quote!(#name: #other), quote!(#name))
                }
            }
        })
        .unzip();
    for union in &object.unions {
        let (name, union) = (ident(&union.name), ident(&model.types[union.union].name));
        parameters.push(quote!(#name: #union));
        members.push(quote!(#name));
    }
    let optional = object.held().filter(|field| !field.required);
    let names = optional
        .map(|field| &field.name)
        .chain(object.parts.iter().map(|part| &part.name));
    members.extend(names.map(|name| {
        let name = ident(name);
        quote!(#name: None)
    }));
    if let UnknownFields::Keep(field) = &object.unknown {
        let name = ident(&field.name);
        members.push(quote!(#name: Default::default()));
    }
    let name = ident(&definition.name);
    quote! {
        impl #name {
            /// Returns a value with the required fields.
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#members),* }
            }
        }
    }
}
