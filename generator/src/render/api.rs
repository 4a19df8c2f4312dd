//! The file `api.rs`: the traits, and the requests and responses of their methods.

use proc_macro2::TokenStream;
use quote::quote;

use super::declaration::declaration;
use super::docs::{docs, lines};
use super::format::{self, Items};
use super::names::{ident, imports, outer_ty};
use super::payload::{
    OperationNames, error_body, error_part, error_type, payload_type, response_body, response_docs, response_struct,
    success_type, valid_type, variant_declaration,
};
use crate::model::{
    BodyKind, Content, Docs, ErrorPart, ErrorUnion, Model, Operation, OperationGroup, Parameter, Response, Success,
    sizes, span,
};

/// The file `api.rs`.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn api(model: &Model) -> Result<String, syn::Error> {
    let operations = model.operations();
    let common = common(model);
    let traits = Items::of(&model.groups, |group| self::group(group, model))?;
    let types = Items::of(&operations, |operation| types(operation, model))?;
    let unions = Items::of(&model.error_unions, |union| error_union(union, model))?;
    let alias = model.error_body.as_ref().map(|body| {
        let body = error_body(body, model);
        quote! {
            /// The error type of all operations that document errors.
            pub type ApiError = failure::ApiError<#body>;
        }
    });
    let deprecated = super::models::deprecated_types(model);
    let is_used = |path: &str| traits.mention(path) || types.mention(path) || unions.mention(path);
    let used = |path: &str, name: &str| is_used(path).then(|| ident(name));
    let maps = imports(&quote!(std::collections), [used("BTreeMap<", "BTreeMap")]);
    let any = !operations.is_empty();
    let own = ["models::", "operations::", "patterns::"].map(|path| used(path, path.trim_end_matches(':')));
    let schemes = operations.iter().any(|operation| !operation.security.is_empty());
    let [models, _, patterns] = own;
    let models = models.or_else(|| alias.as_ref().map(|_| ident("models")));
    let own = [
        models,
        schemes.then(|| ident("operations")),
        patterns,
        any.then(|| ident("support")),
    ];
    let own = imports(&quote!(crate), own);
    let rules = imports(
        &quote!(crate::support),
        [
            used("format::", "format"),
            used("rules::", "rules"),
            used("schema::", "schema"),
        ],
    );
    let blob = imports(&quote!(crate::support::http), [used("blob::Blob", "blob")]);
    let declaration = imports(
        &quote!(crate::support::http::declaration),
        [any.then(|| ident("operation"))],
    );
    let whole = alias.is_some() || used("failure::", "failure").is_some();
    let error = imports(&quote!(crate::support::http), [whole.then(|| ident("failure"))]);
    let direct = alias.is_none() && is_used("ApiError<");
    let failure = imports(
        &quote!(crate::support::http::failure),
        [
            direct.then(|| ident("ApiError")),
            any.then(|| ident("Failure")),
            used("error_union!", "error_union"),
            used("headed!", "headed"),
        ],
    );
    let parameter = imports(
        &quote!(crate::support::http::parameter),
        [used("[Parameter]", "Parameter")],
    );
    let valid = imports(&quote!(crate::support::validate), [used("Valid<", "Valid")]);
    let context = imports(&quote!(crate::support::http::context), [any.then(|| ident("Context"))]);
    let head = quote! {
        //! The operations of the API: what they are called with, and what they answer.
        //!
        //! A server is made of anything that implements [`Api`], and the client implements it.

        #deprecated

        #maps
        use std::future::Future;


        #own
        #blob
        #error
        #context
        #declaration
        #failure
        #parameter
        #rules
        #valid

        #alias

        #common
    };
    let macros = not_implemented(model);
    format::file_with(head, &[traits, types, unions, macros])
}

/// The macro that writes out operations that are not implemented. It is text, since its layout is that of no item.
fn not_implemented(model: &Model) -> Items {
    let operations = model.operations();
    if operations.is_empty() {
        return Items::default();
    }
    let rows = operations.iter().map(|operation| {
        let OperationNames { method, request, .. } = OperationNames::of(operation);
        format!("    (@{method}) => {{ $crate::not_implemented! {{ @{method} $crate::api::{request} }} }};\n")
    });
    Items::laid_out(&NOT_IMPLEMENTED.replace("ROWS\n", &rows.collect::<String>()))
}

const NOT_IMPLEMENTED: &str = "\
/// Implements the named methods of a trait of the API: they answer 501.
///
/// ```text
/// impl Api for Service {
///     not_implemented!(one, another);
/// }
/// ```
#[macro_export]
macro_rules! not_implemented {
    ($($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method })*
    };
    (@$method:ident $request:ty) => {
        async fn $method(
            &self,
            _: $request,
        ) -> ::std::result::Result<
            <$request as $crate::support::http::operation::Exchange>::Success,
            $crate::Failure<<$request as $crate::support::http::operation::Exchange>::Error>,
        > {
            ::std::result::Result::Err($crate::Rejection::not_implemented().into())
        }
    };
ROWS
}
";

/// What the traits have in common, where there are several.
fn common(model: &Model) -> Option<TokenStream> {
    if model.groups.len() == 1 {
        return None;
    }
    let names = model.groups.iter().map(|group| ident(&group.name));
    let bounds = match model.groups.is_empty() {
        true => quote!(Send + Sync + 'static),
        false => quote!(#(#names)+*),
    };
    Some(quote! {
        /// The whole API: everything that implements the traits of its parts.
        pub trait Api: #bounds {}

        impl<T: #bounds> Api for T {}
    })
}

fn group(group: &OperationGroup, model: &Model) -> TokenStream {
    let methods = group.operations.iter().map(|operation| method(operation, model));
    if model.groups.len() == 1 {
        return quote! {
            /// The API.
            pub trait Api: Send + Sync + 'static {
                #(#methods)*
            }
        };
    }
    let name = ident(&group.name);
    let docs = docs(&group.docs, "Operations without a tag.");
    quote! {
        #docs
        pub trait #name: Send + Sync + 'static {
            #(#methods)*
        }
    }
}

/// The documentation of an operation's method.
fn method_docs(operation: &Operation) -> TokenStream {
    docs(&operation.docs.clone().note(route(operation)), "")
}

/// The method and the path of an operation, as a code span.
pub fn route(operation: &Operation) -> String {
    let route = |path: &str| format!("`{} {}`", operation.method, path.replace('`', "'"));
    let own = route(&operation.path);
    let own = match &operation.server {
        Some(server) => format!("{own}, called at {}", span(server)),
        None => own,
    };
    match &operation.answered_by {
        Some(first) => format!("{own}, which a server takes for {}", route(first)),
        None => own,
    }
}

fn method(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames { method, request, .. } = OperationNames::of(operation);
    let docs = method_docs(operation);
    let (success, error) = (success_type(operation, model), error_type(operation, model));
    quote! {
        #docs
        fn #method(&self, request: #request) -> impl Future<Output = Result<#success, Failure<#error>>> + Send;
    }
}

fn types(operation: &Operation, model: &Model) -> TokenStream {
    let request = request(operation, model);
    let success = success(operation, model);
    let declaration = declaration(operation, model);
    let bodies = contents(operation).map(|(content, in_request)| body_enum(content, in_request, model));
    let structs = operation
        .responses
        .iter()
        .map(|response| response_with_headers(response, model));
    quote! {
        #request
        #success
        #(#structs)*
        #(#bodies)*
        #declaration
    }
}

/// The contents of an operation's request and responses, with whether it is the request's.
fn contents(operation: &Operation) -> impl Iterator<Item = (&Content, bool)> {
    let request = operation.body.iter().map(|body| (&body.content, true));
    // The bodies of errors are variants of what is in the errors of all operations.
    let responses = operation
        .responses
        .iter()
        .filter(|response| !response.is_error || !response.headers.is_empty());
    request.chain(responses.filter_map(|response| Some((response.content.as_ref()?, false))))
}

/// The documentation of a type that belongs to an operation's method.
fn of_method(what: &str, operation: &Operation) -> TokenStream {
    let text = format!(" {what} [`{}::{}`].", operation.trait_name, operation.name);
    quote!(#[doc = #text])
}

fn request(operation: &Operation, model: &Model) -> TokenStream {
    let OperationNames { request, .. } = OperationNames::of(operation);
    let docs_of_request = of_method("The request of", operation);
    let mut fields = Vec::new();
    let mut arguments = Vec::new();
    let mut values = Vec::new();
    for parameter in &operation.parameters {
        let (name, ty) = (ident(&parameter.name), outer_ty(&parameter.ty, model));
        let docs = parameter_docs(parameter);
        match parameter.required {
            true => {
                fields.push(quote!(#docs pub #name: #ty,));
                arguments.push(quote!(#name: #ty));
                values.push(quote!(#name,));
            }
            false => {
                fields.push(quote!(#docs pub #name: Option<#ty>,));
                values.push(quote!(#name: None,));
            }
        }
    }
    if let Some(body) = &operation.body {
        let ty = match &body.content {
            Content::One(payload) => valid_type(payload, model),
            Content::Several(name, _) => {
                let name = ident(name);
                quote!(#name)
            }
        };
        let docs = docs(&body.docs, "The body.");
        match body.required {
            true => {
                fields.push(quote!(#docs pub body: #ty,));
                arguments.push(quote!(body: #ty));
                values.push(quote!(body,));
            }
            false => {
                fields.push(quote!(#docs pub body: Option<#ty>,));
                values.push(quote!(body: None,));
            }
        }
    }
    // `new` asks for what a request can't be without, however much that is.
    let many = (arguments.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let default = arguments.is_empty().then(|| quote!(Default));
    let constructor = match arguments.is_empty() {
        true => quote! {
            /// Returns a request without optional fields.
            pub fn new() -> Self {
                Self::default()
            }
        },
        false => quote! {
            /// Returns a request with the required fields.
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self {
                    #(#values)*
                    context: Context::default(),
                }
            }
        },
    };
    let deprecated = operation.parameters.iter().any(|parameter| parameter.docs.deprecated);
    let allow = deprecated.then(|| quote!(#[allow(deprecated)]));
    let derives: Vec<TokenStream> = [quote!(Debug), quote!(Clone)].into_iter().chain(default).collect();
    quote! {
        #docs_of_request
        #[derive(#(#derives),*)]
        pub struct #request {
            #(#fields)*
            /// What came with the request.
            pub context: Context,
        }

        #allow
        impl #request {
            #constructor
        }
    }
}

fn parameter_docs(parameter: &Parameter) -> TokenStream {
    docs(&parameter.docs, &format!("`{}`.", parameter.wire))
}

/// The enum of the successes, where there are several.
fn success(operation: &Operation, model: &Model) -> Option<TokenStream> {
    let Success::Several(responses) = operation.success() else {
        return None;
    };
    let OperationNames { success, .. } = OperationNames::of(operation);
    let docs_of_success = of_method("What is a success of", operation);
    let large = large(responses.iter().copied(), model);
    let variants = responses.iter().map(|response| {
        let docs = docs(&Docs::text(response_docs(response)), "");
        let variant = variant_declaration(response, model);
        quote!(#docs #variant,)
    });
    Some(quote! {
        #docs_of_success
        #large
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #success {
            #(#variants)*
        }
    })
}

/// The enum of what is in the errors of operations that have several bodies for them.
fn error_union(union: &ErrorUnion, model: &Model) -> TokenStream {
    let name = ident(&union.name);
    let variants = union.variants.iter().map(|(variant, part)| {
        let (variant, ty) = (ident(variant), error_part(part, model));
        let docs = match part {
            ErrorPart::Value(BodyKind::Json, _) => " A body of JSON.",
            ErrorPart::Value(BodyKind::Form, _) => " A body that is a form.",
            ErrorPart::Value(..) => " A body of text.",
            ErrorPart::Bytes | ErrorPart::Blob => " A body of octets.",
            ErrorPart::Headers(_) => " A body with its headers.",
        };
        quote!(#[doc = #docs] #variant(#ty),)
    });
    let empty = union.empty.as_deref().map(|empty| {
        let empty = ident(empty);
        quote! {
            /// No body.
            #empty,
        }
    });
    // Of one type, the first variant is what is meant by a value of it.
    let mut seen = std::collections::HashSet::new();
    seen.extend(union.empty.as_ref().map(|_| quote!(()).to_string()));
    let rows = union.variants.iter().map(|(variant, part)| {
        let (variant, ty) = (ident(variant), error_part(part, model));
        let made = match seen.insert(ty.to_string()) {
            true => quote!(from),
            false => quote!(only),
        };
        quote!(#made #variant(#ty);)
    });
    let rows: Vec<TokenStream> = rows.collect();
    let or = union.empty.as_deref().map(|empty| {
        let empty = ident(empty);
        quote!(or #empty)
    });
    quote! {
        /// The body of an error that may be of several types.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #empty
        }

        error_union! {
            #name #or;
            #(#rows)*
        }
    }
}

/// Lets variants of responses differ in size, where they do by much.
pub fn large<'a>(responses: impl Iterator<Item = &'a Response>, model: &Model) -> Option<TokenStream> {
    let size = |response: &Response| {
        let headers: usize = response
            .headers
            .iter()
            .map(|header| sizes::of(&header.ty, &model.types))
            .sum();
        let payloads = response.content.iter().flat_map(|content| content.payloads());
        headers
            + payloads
                .map(|payload| sizes::of(&payload.ty, &model.types))
                .max()
                .unwrap_or(0)
    };
    sizes::differ(responses.map(size))
        .then(|| quote!(#[allow(clippy::large_enum_variant, reason = "a response is made once and taken apart once")]))
}

/// The struct of a response that has headers.
fn response_with_headers(response: &Response, model: &Model) -> Option<TokenStream> {
    let name = response_struct(response)?;
    let docs = docs(&Docs::text(response_docs(response)), "");
    let headers = response.headers.iter().map(|header| {
        let text = match lines(&header.docs, "").join("\n").as_str() {
            "" => format!("The header `{}`.", header.wire),
            text => format!("The header `{}`: {text}", header.wire),
        };
        let docs = super::docs::docs(
            &Docs {
                deprecated: header.docs.deprecated,
                ..Docs::text(text)
            },
            "",
        );
        let (name, ty) = (ident(&header.name), outer_ty(&header.ty, model));
        match header.required {
            true => quote!(#docs pub #name: #ty,),
            false => quote!(#docs pub #name: Option<#ty>,),
        }
    });
    let body = response_body(response, model).map(|ty| {
        quote! {
            /// The body.
            pub body: #ty,
        }
    });
    let message = response.is_error.then(|| {
        let body = matches!(response.content, Some(Content::One(_))).then(|| quote!(body));
        quote!(headed! { #name(#body) })
    });
    Some(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name {
            #(#headers)*
            #body
        }

        #message
    })
}

/// The enum of a body that can have several media types.
fn body_enum(content: &Content, in_request: bool, model: &Model) -> Option<TokenStream> {
    let Content::Several(name, list) = content else {
        return None;
    };
    let name = ident(name);
    let variants = list.iter().map(|(variant, payload)| {
        let docs = format!(" `{}`.", payload.media_type.replace('`', "'"));
        let variant = ident(variant);
        let ty = match in_request {
            true => valid_type(payload, model),
            false => payload_type(payload, model),
        };
        quote!(#[doc = #docs] #variant(#ty),)
    });
    Some(quote! {
        /// A body, in one of its media types.
        #[derive(Debug, Clone, PartialEq)]
        pub enum #name {
            #(#variants)*
        }
    })
}
