//! The client's methods: one for each operation, and one for each thing that can be set before it is awaited.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{
    Argument, Arguments, BodyKind, CallMethod, Content, Docs, Model, Operation, OperationGroup, Passing, Payload, Value,
};
use crate::render::api::route;
use crate::render::docs::{docs, parameter_docs};
use crate::render::names::{ident, outer_ty, stand};
use crate::render::payload::{OperationNames, concrete, payload_type, styled};

/// The methods of an operation of a group.
pub fn methods(operation: &Operation, call: &CallMethod, group: &OperationGroup, model: &Model) -> TokenStream {
    let (plain, with) = (method(call, operation, model), with(call, operation, model));
    let name = ident(&group.client);
    quote!(impl #name { #plain #with })
}

/// What can be set before a call is awaited.
pub fn setters(call: &CallMethod, operation: &Operation, model: &Model) -> TokenStream {
    if call.setters.is_empty() {
        return TokenStream::new();
    }
    let request = OperationNames::of(operation).request;
    let setters = call.setters.iter().map(|setter| {
        let argument = &setter.argument;
        let docs = match argument.value {
            Value::Parameter(index) => {
                let parameter = &operation.parameters[index];
                parameter_docs(parameter, &brief(&parameter.docs))
            }
            _ => {
                let text = operation.body.as_ref().map(|body| brief(&body.docs));
                docs(&text.unwrap_or_default(), "")
            }
        };
        let (parameter, value) = declared(argument, operation, model);
        let write = write(argument, &value, operation, false, model);
        let name = ident(&setter.name);
        quote! {
            #docs
            pub fn #name(self, #parameter) -> Self {
                self.draft #write.into()
            }
        }
    });
    quote! {
        impl Call<#request> {
            #(#setters)*
        }
    }
}

fn method(call: &CallMethod, operation: &Operation, model: &Model) -> TokenStream {
    let docs = method_docs(operation);
    let OperationNames {
        method: name, request, ..
    } = OperationNames::of(operation);
    let Arguments::Each(arguments) = &call.arguments else {
        return quote! {
            #docs
            pub fn #name(&self, request: &#request) -> Call<#request> {
                self.0.written(request).into()
            }
        };
    };
    let declared: Vec<_> = arguments
        .iter()
        .map(|argument| declared(argument, operation, model))
        .collect();
    let parameters = declared.iter().map(|(parameter, _)| parameter);
    let body = match arguments.iter().any(|argument| argument.value == Value::Body) {
        true => {
            let values = arguments.iter().map(|argument| owned(argument, model));
            quote!(self.0.written(&#request::new(#(#values),*)).into())
        }
        false => {
            let writes = arguments
                .iter()
                .zip(&declared)
                .map(|(argument, (_, value))| write(argument, value, operation, true, model));
            quote!(self.0.draft::<#request>() #(#writes)*.into())
        }
    };
    quote! {
        #docs
        pub fn #name(&self, #(#parameters),*) -> Call<#request> {
            #body
        }
    }
}

/// The method that takes a body of any media type.
fn with(call: &CallMethod, operation: &Operation, model: &Model) -> Option<TokenStream> {
    let name = ident(call.with.as_ref()?);
    let (body, Arguments::Each(arguments)) = (operation.body.as_ref()?, &call.arguments) else {
        return None;
    };
    let any = Argument {
        name: "body".to_owned(),
        value: Value::Body,
        passing: Passing::Value,
    };
    let others: Vec<&Argument> = arguments
        .iter()
        .filter(|argument| matches!(argument.value, Value::Parameter(_)))
        .collect();
    let parameters = others
        .iter()
        .copied()
        .chain([&any])
        .map(|argument| declared(argument, operation, model).0);
    let values = others.iter().map(|argument| owned(argument, model));
    let request = OperationNames::of(operation).request;
    let value = match body.required {
        true => quote!(#request::new(#(#values,)* body)),
        false => quote!(#request::new(#(#values),*).body(body)),
    };
    let docs = docs(
        &Docs {
            deprecated: operation.docs.deprecated,
            ..Docs::text(format!(
                "The same as `{}`, with a body of any media type.",
                operation.name
            ))
        },
        "",
    );
    Some(quote! {
        #docs
        pub fn #name(&self, #(#parameters),*) -> Call<#request> {
            self.0.written(&#value).into()
        }
    })
}

/// The first paragraph of an operation's documentation, and its method and path.
fn method_docs(operation: &Operation) -> TokenStream {
    docs(&brief(&operation.docs).note(route(operation)), "")
}

/// The first paragraph of a documentation.
fn brief(docs: &Docs) -> Docs {
    let text = docs.text.as_deref().unwrap_or_default().trim();
    let first = text.split_once("\n\n").map_or(text, |(first, _)| first);
    Docs {
        deprecated: docs.deprecated,
        ..Docs::text(first)
    }
}

/// An argument as it is declared, and a reference to what is written for it; of octets, these themselves.
fn declared(argument: &Argument, operation: &Operation, model: &Model) -> (TokenStream, TokenStream) {
    let name = ident(&argument.name);
    let ty = match argument.value {
        Value::Parameter(index) => outer_ty(&operation.parameters[index].ty, model),
        Value::Payload(index) => {
            let payload = payload(operation, index);
            payload.map(|payload| payload_type(payload, model)).unwrap_or_default()
        }
        Value::Body => match operation.body.as_ref().map(|body| &body.content) {
            Some(Content::Several(name, _)) => {
                let name = ident(name);
                quote!(#name)
            }
            _ => TokenStream::new(),
        },
    };
    match &argument.passing {
        Passing::Into => (quote!(#name: impl Into<#ty>), quote!(&#name.into())),
        Passing::Value => (quote!(#name: #ty), quote!(&#name)),
        Passing::Reference => (quote!(#name: &#ty), quote!(#name)),
        Passing::Slice(item) => {
            let item = outer_ty(item, model);
            (quote!(#name: &[#item]), quote!(#name))
        }
        Passing::Items(item, passing) => {
            let item = outer_ty(item, model);
            let each = match **passing {
                Passing::Into => quote!(impl Into<#item>),
                _ => quote!(#item),
            };
            (
                quote!(#name: impl IntoIterator<Item = #each>),
                quote!(&list::<#item>(#name)),
            )
        }
    }
}

/// An argument as a request takes it.
fn owned(argument: &Argument, model: &Model) -> TokenStream {
    let name = ident(&argument.name);
    match &argument.passing {
        Passing::Into | Passing::Value => quote!(#name),
        Passing::Reference => quote!(#name.clone()),
        Passing::Slice(_) => quote!(#name.to_vec()),
        Passing::Items(item, _) => {
            let item = outer_ty(item, model);
            quote!(list::<#item>(#name))
        }
    }
}

/// How an argument is written: a method of a draft.
fn write(
    argument: &Argument,
    value: &TokenStream,
    operation: &Operation,
    required: bool,
    model: &Model,
) -> TokenStream {
    let request = OperationNames::of(operation).request;
    match argument.value {
        Value::Parameter(index) => {
            let parameter = &operation.parameters[index];
            let constant = ident(&parameter.constant);
            let value = match stand(&parameter.ty, model) {
                Some(stand) => &quote!(&convert::of::<#stand>(#value)),
                None => value,
            };
            let set = ident(if required { "put" } else { "set" });
            quote!(.#set(&#request::#constant, #value))
        }
        Value::Payload(index) => {
            let Some(payload) = payload(operation, index) else {
                return TokenStream::new();
            };
            let media_type = concrete(payload);
            let name = ident(&argument.name);
            match (payload.kind, &argument.passing) {
                (BodyKind::Json, Passing::Slice(_)) => quote!(.json_list(#media_type, #value)),
                (BodyKind::Json, _) => quote!(.json(#media_type, #value)),
                (BodyKind::Text, _) => quote!(.text(#media_type, #value)),
                (BodyKind::Form, _) => {
                    let styled = styled(payload, &quote!(#request));
                    quote!(.form(#media_type, #value, #styled))
                }
                (BodyKind::Bytes, _) => quote!(.octets(#media_type, #name)),
                (BodyKind::Blob, _) => quote!(.part(#media_type, #value)),
            }
        }
        Value::Body => TokenStream::new(),
    }
}

fn payload(operation: &Operation, index: usize) -> Option<&Payload> {
    operation.body.as_ref()?.content.payloads().nth(index)
}
