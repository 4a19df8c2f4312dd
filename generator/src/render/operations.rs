//! The file `operations.rs`: what client and server both need to know of each operation.

use std::collections::HashSet;

use indexmap::IndexSet;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::constraints;
use super::format::{self, Items};
use super::names::{ident, imports};
use super::payload::{OperationNames, by_specificity};
use crate::model::{
    Content, Location, Model, Operation, Parameter, Payload, SecurityKind, SecurityScheme, Shape, Style, Type,
    UnknownFields,
};

/// The file `operations.rs`.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn operations(model: &Model) -> Result<String, syn::Error> {
    let operations = model.operations();
    let all = operations.iter().map(|operation| ident(&operation.constant));
    let schemes = model.security.iter().map(scheme);
    let items = Items::of(&operations, |operation| item(operation, model))?;
    let used = |module: &str, name: &str| items.mention(&format!("{name}{module}")).then(|| ident(name));
    let api_key = |scheme: &SecurityScheme| matches!(scheme.kind, SecurityKind::ApiKey(..));
    let location = model.security.iter().any(api_key).then(|| ident("Location"));
    let parameter = imports(
        &quote!(crate::support::http::parameter),
        [location, used("::", "Parameter"), used("::", "Style")],
    );
    let schemes_used = !model.security.is_empty();
    let scheme_types = ["Scheme", "SchemeKind"].map(|name| schemes_used.then(|| ident(name)));
    let operation = [Some(ident("Operation")), used(" {", "Requirement")];
    let operation = imports(
        &quote!(crate::support::http::operation),
        operation.into_iter().chain(scheme_types),
    );
    let patterns = imports(&quote!(crate), [used("::", "patterns")]);
    let support = imports(&quote!(crate::support), [used("::", "format"), used("::", "rules")]);
    let api = items.mention("impl ").then(|| {
        quote!(
            use crate::api::*;
        )
    });
    let head = quote! {
        //! The operations of the API and their parameters, as the description has them.

        #![allow(dead_code, reason = "only a client or a server looks at the parameters")]

        #api
        #patterns
        #operation
        #parameter
        #support

        #(#schemes)*

        /// All operations, in the order of the description.
        pub static ALL: &[&Operation] = &[#(&#all),*];
    };
    format::file_with(head, &[items])
}

fn scheme(scheme: &SecurityScheme) -> TokenStream {
    let (constant, name) = (ident(&scheme.constant), &scheme.name);
    let docs = format!(" The security scheme `{}`.", name.replace('`', "'"));
    let kind = match &scheme.kind {
        SecurityKind::Bearer => quote!(SchemeKind::Bearer),
        SecurityKind::Basic => quote!(SchemeKind::Basic),
        SecurityKind::Http(scheme) => quote!(SchemeKind::Http(#scheme)),
        SecurityKind::ApiKey(location, name) => {
            let location = self::location(*location);
            quote!(SchemeKind::ApiKey(Location::#location, #name))
        }
        SecurityKind::MutualTls => quote!(SchemeKind::MutualTls),
    };
    quote! {
        #[doc = #docs]
        pub static #constant: Scheme = Scheme {
            name: #name,
            kind: #kind,
        };
    }
}

fn location(location: Location) -> proc_macro2::Ident {
    ident(match location {
        Location::Path => "Path",
        Location::Query => "Query",
        Location::Header => "Header",
        Location::Cookie => "Cookie",
    })
}

fn item(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames {
        constant,
        request,
        response,
        ..
    } = OperationNames::of(operation);
    let docs = format!(" `{} {}`", operation.method, operation.path.replace('`', "'"));
    let (id, method, path) = (&operation.id, &operation.method, &operation.path);
    let security = operation.security.iter().map(|alternative| {
        let requirements = alternative.iter().map(|requirement| {
            let known = model.security.iter().find(|scheme| scheme.name == requirement.scheme);
            let scheme = known.map(|scheme| ident(&scheme.constant));
            let scopes = &requirement.scopes;
            quote!(Requirement { scheme: &#scheme, scopes: &[#(#scopes),*] })
        });
        quote!(&[#(#requirements),*])
    });
    let consumes = operation
        .body
        .iter()
        .flat_map(|body| body.content.payloads())
        .map(|payload| &payload.media_type);
    let produces = produces(operation);
    let headers = operation.responses.iter().flat_map(|response| &response.headers);
    let bodies = operation.body.iter().map(|body| &body.content);
    let parameters = constants(&request, &operation.parameters, bodies, operation, model);
    let bodies = operation
        .responses
        .iter()
        .filter_map(|response| response.content.as_ref());
    let headers = constants(&response, headers, bodies, operation, model);
    quote! {
        #[doc = #docs]
        pub static #constant: Operation = Operation {
            id: #id,
            method: #method,
            path: #path,
            security: &[#(#security),*],
            consumes: &[#(#consumes),*],
            produces: &[#(#produces),*],
        };

        #parameters
        #headers
    }
}

/// The media types of the responses, those of success first.
fn produces(operation: &Operation) -> Vec<String> {
    let mut responses = by_specificity(operation);
    responses.sort_by_key(|response| response.is_error);
    let mut list: Vec<String> = Vec::new();
    for payload in responses
        .iter()
        .filter_map(|response| response.content.as_ref())
        .flat_map(|content| content.payloads())
    {
        if !list.contains(&payload.media_type) {
            list.push(payload.media_type.clone());
        }
    }
    list
}

/// The parameters of a request, or the headers of a response, and what is said of forms, as constants of its type.
fn constants<'a>(
    of: &Ident,
    parameters: impl IntoIterator<Item = &'a Parameter>,
    bodies: impl Iterator<Item = &'a Content>,
    operation: &Operation,
    model: &Model,
) -> Option<TokenStream> {
    let mut seen = HashSet::new();
    let constants: Vec<TokenStream> = parameters
        .into_iter()
        .filter(|parameter| seen.insert(&parameter.constant))
        .map(|parameter| self::parameter(parameter, operation, model))
        .chain(
            bodies
                .flat_map(Content::payloads)
                .filter_map(|payload| form(payload, model)),
        )
        .collect();
    (!constants.is_empty()).then(|| quote!(impl #of { #(#constants)* }))
}

fn parameter(parameter: &Parameter, operation: &Operation, model: &Model) -> TokenStream {
    let constant = ident(&parameter.constant);
    let (ty, rule) = match &parameter.rule {
        Some(rule) => {
            let (ty, value) = (constraints::ty(rule), constraints::value(rule));
            (quote!(Parameter<#ty>), Some(quote!(.rule(#value))))
        }
        None => (quote!(Parameter), None),
    };
    let value = written(parameter, spread(parameter, operation, model));
    quote! {
        pub(crate) const #constant: #ty = #value #rule;
    }
}

/// The properties of a form that are in a style of their own, as a constant.
fn form(payload: &Payload, model: &Model) -> Option<TokenStream> {
    let form = payload.form.as_ref()?;
    let constant = ident(&form.constant);
    let values = form.properties.iter().map(|property| {
        let is_spread = property.style == Style::Form && property.explode && !property.json;
        let styled = form.properties.iter().map(|other| &other.wire);
        let others = form
            .others
            .iter()
            .chain(styled.filter(|other| **other != property.wire));
        let spread = is_spread
            .then(|| properties(&property.ty, model))
            .flatten()
            .map(|names| match names {
                Some(names) => quote!(.properties(&[#(#names),*])),
                None => quote!(.all_but(&[#(#others),*])),
            });
        written(property, spread)
    });
    Some(quote!(pub(crate) const #constant: &[Parameter] = &[#(#values),*];))
}

/// How a parameter is written.
fn written(parameter: &Parameter, spread: Option<TokenStream>) -> TokenStream {
    let wire = &parameter.wire;
    let place = ident(match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    });
    let default = match parameter.location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::Cookie => Style::Form,
    };
    let style = match parameter.style {
        _ if parameter.nested => Some(quote!(.style(Style::Nested))),
        _ if parameter.lines => Some(quote!(.style(Style::Lines))),
        _ if parameter.json => Some(quote!(.style(Style::Json))),
        style if style == default => None,
        style => {
            let name = ident(match style {
                Style::Matrix => "Matrix",
                Style::Label => "Label",
                Style::Simple => "Simple",
                Style::Form => "Form",
                Style::SpaceDelimited => "SpaceDelimited",
                Style::PipeDelimited => "PipeDelimited",
                Style::DeepObject => "DeepObject",
                Style::Cookie => "Cookie",
            });
            Some(quote!(.style(Style::#name)))
        }
    };
    let explodes = matches!(parameter.style, Style::Form | Style::Cookie | Style::DeepObject);
    let value = parameter.explode;
    let explode = (value != explodes && !parameter.json && !parameter.lines).then(|| quote!(.explode(#value)));
    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
    let empty = parameter.allow_empty.then(|| quote!(.allow_empty_value()));
    quote!(Parameter::#place(#wire) #style #explode #reserved #empty #spread)
}

/// The names under which an exploded object is spread over the query.
fn spread(parameter: &Parameter, operation: &Operation, model: &Model) -> Option<TokenStream> {
    let query = matches!(parameter.location, Location::Query | Location::Cookie);
    if !query || !parameter.explode || parameter.json {
        return None;
    }
    let others = operation.parameters.iter();
    let others = others.filter(|other| other.location == parameter.location && other.wire != parameter.wire);
    let keys = operation.security.iter().flatten().filter_map(|requirement| {
        let scheme = model.security.iter().find(|scheme| scheme.name == requirement.scheme)?;
        match &scheme.kind {
            SecurityKind::ApiKey(location, name) if *location == parameter.location => Some(name),
            _ => None,
        }
    });
    let others: IndexSet<&String> = others.map(|other| &other.wire).chain(keys).collect();
    let others = others.into_iter();
    match parameter.style {
        Style::Form | Style::Cookie => Some(match properties(&parameter.ty, model)? {
            Some(names) => quote!(.properties(&[#(#names),*])),
            None => quote!(.all_but(&[#(#others),*])),
        }),
        // A parameter of its own may look like a property of another.
        Style::DeepObject => {
            let own = format!("{}[", parameter.wire);
            let names: Vec<_> = others.filter(|other| other.starts_with(&own)).collect();
            (!names.is_empty()).then(|| quote!(.all_but(&[#(#names),*])))
        }
        _ => None,
    }
}

/// The properties of an object, or `Some(None)` where any can be.
fn properties(ty: &Type, model: &Model) -> Option<Option<Vec<String>>> {
    match ty {
        Type::AnyObject | Type::Map(_) => Some(None),
        Type::Nullable(inner) | Type::Boxed(inner) => properties(inner, model),
        Type::Named(id) => match &model.types[*id].shape {
            Shape::Struct(object) if matches!(object.unknown, UnknownFields::Keep(_)) && object.kept.is_empty() => {
                Some(None)
            }
            Shape::Struct(object) => {
                let own = object.fields.iter().map(|field| field.wire.clone());
                let own = own.chain(object.kept.clone());
                let unions = object
                    .unions
                    .iter()
                    .filter_map(|union| properties(&Type::Named(union.union), model)?);
                Some(Some(own.chain(unions.flatten()).collect()))
            }
            Shape::KeyedUnion(union) => Some(Some(
                union.variants.iter().map(|variant| variant.wire.clone()).collect(),
            )),
            Shape::Alias(inner) | Shape::Newtype(inner, _) => properties(inner, model),
            _ => None,
        },
        _ => None,
    }
}
