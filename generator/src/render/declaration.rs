//! The declarations of operations: one row for each parameter, body and response.

use indexmap::IndexSet;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::constraints;
use super::names::{by, ident, outer_ty};
use super::payload::{
    OperationNames, concrete, error_body, given, given_body, in_order, is_coded, plain_type, request_body,
    response_struct, styled, success_type,
};
use crate::model::{
    BodyKind, Content, ErrorBody, ErrorPart, HttpStatus, Location, Model, Operation, Parameter, Payload, Response,
    SecurityKind, Shape, Style, Success, Type, UnknownFields,
};

/// The declaration of an operation.
pub fn declaration(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames { request, .. } = OperationNames::of(operation);
    let module = operation.module.as_deref();
    let (success, failure) = (
        success_type(operation, model),
        error_body(&operation.error_body, module, model),
    );
    let plain = operation.has_choices().then(|| plain_type(operation, model));
    let plain = plain.map(|plain| quote!(as #plain));
    let (id, method, path) = (&operation.id, &operation.method, &operation.path);
    let security = operation.security.iter().map(|alternative| {
        let requirements = alternative.iter().map(|requirement| {
            let known = model.security.iter().find(|scheme| scheme.name == requirement.scheme);
            let scheme = known.map(|scheme| ident(&scheme.constant));
            let scopes = &requirement.scopes;
            quote!(#scheme(#(#scopes),*))
        });
        quote!([#(#requirements),*])
    });
    let security = (!operation.security.is_empty()).then(|| quote!(security [#(#security),*];));
    let mut setters = operation.setters();
    let required = operation.types.required.as_deref().map(ident);
    let required = required.map(|required| quote!([#required]));
    // A field of the struct of what is required has its type.
    let asked = |own: TokenStream, given: TokenStream| match &required {
        Some(_) => quote!((#own)),
        None => quote!((#given)),
    };
    let parameters = operation.parameters.iter();
    let parameters: Vec<TokenStream> = parameters
        .map(|parameter| {
            let given = given(&parameter.ty, model);
            let making = match setters.remove(parameter.name.as_str()) {
                None => asked(outer_ty(&parameter.ty, model), given),
                Some(setter) => {
                    let setter = setter.name.as_deref().map(ident).map(|setter| quote!(as #setter));
                    let note = parameter.docs.deprecated.then(|| quote!(#[deprecated]));
                    quote!([#given] #setter #note)
                }
            };
            self::parameter(parameter, &making, operation, model)
        })
        .collect();
    let parameters = (!parameters.is_empty()).then(|| quote!(parameters { #(#parameters)* }));
    let body = operation.body.as_ref().map(|body| {
        let need = need(body.required);
        let given = given_body(&body.content, model);
        let making = match body.required {
            true => asked(request_body(&body.content, model), given),
            false => quote!([#given]),
        };
        let is_coded = is_coded(&operation.parameters);
        let rows = alternatives(&body.content).into_iter().map(|(held, payload)| {
            let held = if body.required { held } else { quote!(Some(#held)) };
            let content = content(payload, &[], is_coded, &request);
            quote!((#held) => #content;)
        });
        quote!(body #need #making { #(#rows)* })
    });
    let responses = responses(operation, model);
    let forms = forms(operation, model);
    quote! {
        #forms

        operation! {
            #request #required (status, body) => #success #plain, #failure;
            #id, #method, #path;
            #security
            #parameters
            #body
            responses { #responses }
        }
    }
}

fn need(required: bool) -> TokenStream {
    match required {
        true => quote!(required),
        false => quote!(optional),
    }
}

/// The row of a parameter, which a request is given as `making` says.
fn parameter(parameter: &Parameter, making: &TokenStream, operation: &Operation, model: &Model) -> TokenStream {
    let (need, name, constant) = (
        need(parameter.required),
        ident(&parameter.name),
        ident(&parameter.constant),
    );
    let by = by(&parameter.ty, model);
    let written = written(parameter, spread(parameter, operation, model));
    match &parameter.rule {
        Some(rule) => {
            let (ty, value) = (constraints::ty(rule), constraints::value(rule));
            quote!(#need #name #making #by => #constant: #ty = #written, #value;)
        }
        None => quote!(#need #name #making #by => #constant = #written;),
    }
}

/// The payloads of a content, each with the value that holds it as `body`.
fn alternatives(content: &Content) -> Vec<(TokenStream, &Payload)> {
    match content {
        Content::One(payload) => vec![(quote!(body), payload)],
        Content::Several(name, list) => {
            let name = ident(name);
            let held = list.iter().map(|(variant, payload)| {
                let variant = ident(variant);
                (quote!(#name::#variant(body)), payload)
            });
            held.collect()
        }
    }
}

/// How a body is read and written, beside those of the media types `others`; octets in the coding that they have, where
/// the message describes that: `is_coded`.
fn content(payload: &Payload, others: &[&String], is_coded: bool, request: &proc_macro2::Ident) -> TokenStream {
    let media_type = &payload.media_type;
    let start = match (payload.kind, is_coded) {
        (BodyKind::Json, _) => quote!(json(#media_type)),
        (BodyKind::Text, _) => quote!(text(#media_type)),
        (BodyKind::Form, _) => {
            let styled = styled(payload, &quote!(#request));
            quote!(form(#media_type, #styled))
        }
        (BodyKind::Bytes, false) => quote!(bytes(#media_type)),
        (BodyKind::Bytes, true) => quote!(coded_bytes(#media_type)),
        (BodyKind::Blob, false) => quote!(blob(#media_type)),
        (BodyKind::Blob, true) => quote!(coded_blob(#media_type)),
    };
    let concrete = concrete(payload);
    let sent = (concrete != payload.media_type).then(|| quote!(.sent(#concrete)));
    let beside = (others.len() > 1).then(|| quote!(.beside(&[#(#others),*])));
    quote!(#start #sent #beside)
}

/// A row of a response, but for its statuses.
#[derive(Clone)]
struct Row {
    side: TokenStream,
    value: TokenStream,
    /// The value of a plain call, if it is another.
    plain: Option<TokenStream>,
    content: Option<TokenStream>,
    headers: TokenStream,
}

impl Row {
    fn text(&self) -> String {
        let Row {
            side,
            value,
            plain,
            content,
            headers,
        } = self;
        quote!(#side (#value) #plain #content #headers).to_string()
    }
}

/// The rows of the responses. Errors that differ in nothing but their status share one.
fn responses(operation: &Operation, model: &Model) -> TokenStream {
    let mut rows: Vec<(Vec<HttpStatus>, Row, String)> = Vec::new();
    for response in in_order(operation) {
        for row in response_rows(response, operation, model) {
            let text = row.text();
            let is_code = |status: &HttpStatus| matches!(status, HttpStatus::Code(_));
            let same = rows.iter_mut().find(|(statuses, _, own)| {
                response.is_error && is_code(&response.status) && statuses.iter().all(is_code) && *own == text
            });
            match same {
                Some((statuses, ..)) => statuses.push(response.status),
                None => rows.push((vec![response.status], row, text)),
            }
        }
    }
    let rows = rows.into_iter().map(|(statuses, row, _)| {
        let Row {
            side,
            value,
            plain,
            content,
            headers,
        } = row;
        let plain = plain.map(|plain| quote!(as (#plain)));
        let content = content.map(|content| quote!(: #content));
        let statuses = self::statuses(&statuses);
        quote!(#statuses => #side (#value) #plain #content #headers;)
    });
    rows.collect()
}

/// The pattern of statuses, as one token.
fn statuses(statuses: &[HttpStatus]) -> TokenStream {
    let code = |code: u16| Literal::u16_unsuffixed(code);
    let pattern = statuses.iter().map(|status| match status {
        HttpStatus::Code(own) => {
            let own = code(*own);
            quote!(#own)
        }
        HttpStatus::Range(class) => {
            let class = u16::from(*class) * 100;
            let (first, last) = (code(class), code(class + 99));
            quote!(#first..=#last)
        }
        HttpStatus::Default => quote!(_),
    });
    match statuses {
        [HttpStatus::Code(_) | HttpStatus::Default] => pattern.collect(),
        _ => quote!((#(#pattern)|*)),
    }
}

fn response_rows(response: &Response, operation: &Operation, model: &Model) -> Vec<Row> {
    let OperationNames { request, .. } = OperationNames::of(operation);
    let is_coded = is_coded(&response.headers);
    let headers = response.headers.iter().map(|header| {
        let (need, name) = (need(header.required), ident(&header.name));
        let (by, written) = (by(&header.ty, model), written(header, None));
        let rule = header.rule.as_ref().map(constraints::value);
        let rule = rule.map(|rule| quote!(.rule(#rule)));
        quote!(, #need #name #by = #written #rule)
    });
    let headers: TokenStream = headers.collect();
    let side = if response.is_error { quote!(err) } else { quote!(ok) };
    let row =
        |side: &TokenStream, held: Option<TokenStream>, part: Option<ErrorPart>, content: Option<TokenStream>| Row {
            side: side.clone(),
            value: value(response, operation, model, held, part),
            plain: None,
            content,
            headers: headers.clone(),
        };
    let Some(of) = &response.content else {
        return vec![row(&side, None, None, None)];
    };
    let others: Vec<&String> = of.payloads().map(|payload| &payload.media_type).collect();
    // Errors without headers have a variant of their own for each body.
    let parts = match response.is_error && response.headers.is_empty() {
        true => response.error_parts(operation),
        false => Vec::new(),
    };
    let mut rows = Vec::new();
    if response.is_optional {
        rows.push(row(&quote!(absent), Some(quote!(None)), None, None));
    }
    for (index, (held, payload)) in alternatives(of).into_iter().enumerate() {
        let part = parts.get(index).cloned();
        let hold = |held: TokenStream| match (&part, response.is_optional) {
            (Some(_), _) => quote!(body),
            (None, true) => quote!(Some(#held)),
            (None, false) => held,
        };
        let (side, plain) = match response.choice() {
            Some(_) if of.is_plain(payload) => (side.clone(), Some(hold(quote!(body)))),
            Some(_) => (quote!(other), None),
            None => (side.clone(), None),
        };
        let held = hold(held);
        let content = content(payload, &others, is_coded, &request);
        rows.push(Row {
            plain: plain.map(|plain| value(response, operation, model, Some(plain), None)),
            ..row(&side, Some(held), part, Some(content))
        });
    }
    rows
}

/// The value that a response stands for, with `held` for its body.
fn value(
    response: &Response,
    operation: &Operation,
    model: &Model,
    held: Option<TokenStream>,
    part: Option<ErrorPart>,
) -> TokenStream {
    let inner = match response_struct(response) {
        None => held,
        Some(name) => {
            let fields = response.headers.iter().map(|header| {
                let name = ident(&header.name);
                quote!(#name)
            });
            let body = held.map(|held| match held.to_string().as_str() {
                "body" => held,
                _ => quote!(body: #held),
            });
            let fields = fields.chain(body);
            Some(quote!(#name { #(#fields),* }))
        }
    };
    if response.is_error {
        let part = part.or_else(|| response.error_parts(operation).into_iter().next());
        return match (&operation.error_body, inner, part) {
            (ErrorBody::One { optional: true, .. }, Some(inner), _) => quote!(Some(#inner)),
            (ErrorBody::One { .. }, Some(inner), _) => inner,
            (ErrorBody::One { .. }, None, _) => quote!(None),
            (ErrorBody::Several(union), inner, part) => {
                let union = &model.error_unions[*union];
                let name = ident(&union.name);
                match (inner, part) {
                    (Some(inner), Some(part)) => {
                        let variant = ident(union.variant(&part));
                        quote!(#name::#variant(#inner))
                    }
                    _ => {
                        let empty = union.empty.as_deref().map(ident);
                        quote!(#name::#empty)
                    }
                }
            }
            (ErrorBody::Nothing, ..) => quote!(()),
        };
    }
    match operation.success() {
        Success::Several(_) => {
            let (name, variant) = (ident(&operation.types.success), ident(&response.variant));
            let status = response.has_status().then(|| quote!(status));
            let parts: Vec<TokenStream> = status.into_iter().chain(inner).collect();
            match parts.is_empty() {
                true => quote!(#name::#variant),
                false => quote!(#name::#variant(#(#parts),*)),
            }
        }
        Success::One(_) | Success::Undocumented => inner.unwrap_or_else(|| quote!(())),
    }
}

/// The properties of forms that are in a style of their own, as constants of the request.
fn forms(operation: &Operation, model: &Model) -> Option<TokenStream> {
    let OperationNames { request, .. } = OperationNames::of(operation);
    let bodies = operation.body.iter().map(|body| &body.content);
    let bodies = bodies.chain(
        operation
            .responses
            .iter()
            .filter_map(|response| response.content.as_ref()),
    );
    let constants: Vec<TokenStream> = bodies
        .flat_map(Content::payloads)
        .filter_map(|payload| form(payload, model))
        .collect();
    (!constants.is_empty()).then(|| {
        quote! {
            #[allow(dead_code, reason = "only a client or a server looks at them")]
            impl #request {
                #(#constants)*
            }
        }
    })
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
        let written = written(property, spread);
        quote!(Parameter::#written)
    });
    Some(quote!(pub(crate) const #constant: &[Parameter] = &[#(#values),*];))
}

/// How a parameter is written, in the terms of `Parameter`.
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
        _ if parameter.nested => Some("nested"),
        _ if parameter.lines => Some("lines"),
        _ if parameter.json => Some("json"),
        style if style == default => None,
        Style::Matrix => Some("matrix"),
        Style::Label => Some("label"),
        Style::Simple => Some("simple"),
        Style::Form => Some("form"),
        Style::SpaceDelimited => Some("space_delimited"),
        Style::PipeDelimited => Some("pipe_delimited"),
        Style::DeepObject => Some("deep_object"),
        Style::Cookie => Some("verbatim"),
    };
    let style = style.map(|style| {
        let style = ident(style);
        quote!(.#style())
    });
    let explodes = matches!(parameter.style, Style::Form | Style::Cookie | Style::DeepObject);
    let value = parameter.explode;
    let explode = (value != explodes && !parameter.json && !parameter.lines).then(|| quote!(.explode(#value)));
    let reserved = parameter.allow_reserved.then(|| quote!(.allow_reserved()));
    let empty = parameter.allow_empty.then(|| quote!(.allow_empty_value()));
    quote!(#place(#wire) #style #explode #reserved #empty #spread)
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
    let others = || {
        others
            .map(|other| &other.wire)
            .chain(keys)
            .collect::<IndexSet<&String>>()
    };
    match parameter.style {
        Style::Form | Style::Cookie => Some(match properties(&parameter.ty, model)? {
            Some(names) => quote!(.properties(&[#(#names),*])),
            None => {
                let others = others().into_iter();
                quote!(.all_but(&[#(#others),*]))
            }
        }),
        // A parameter of its own may look like a property of another.
        Style::DeepObject => {
            let own = format!("{}[", parameter.wire);
            let names: Vec<_> = others().into_iter().filter(|other| other.starts_with(&own)).collect();
            (!names.is_empty()).then(|| quote!(.all_but(&[#(#names),*])))
        }
        _ => None,
    }
}

/// The properties of an object, or `Some(None)` where any can be.
fn properties(ty: &Type, model: &Model) -> Option<Option<Vec<String>>> {
    match ty {
        Type::AnyObject | Type::Map(_) => Some(None),
        Type::Nullable(inner) | Type::Boxed(inner) | Type::Deep(inner) => properties(inner, model),
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
