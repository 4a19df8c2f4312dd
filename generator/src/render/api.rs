//! The files of `api`: the traits, and the requests and responses of their methods.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::format::{self, Items};
use super::names::{ident, imports as imports_from, module};
use super::parts::{self, Tokens};
use super::payload::{OperationNames, error_body, error_part, error_type, success_type};
use crate::model::{BodyKind, CallMethod, ErrorPart, ErrorUnion, Model, Operation, OperationGroup, span};

mod types;

/// The file `api.rs`, and those of its groups, by their paths.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn api(model: &Model) -> Result<Vec<(String, String)>, syn::Error> {
    let files = format::shared(&model.groups, |group| self::group(group, model))?;
    Ok(files.into_iter().flatten().collect())
}

/// The files of a group.
fn group(group: &OperationGroup, model: &Model) -> Result<Vec<(String, String)>, syn::Error> {
    let trait_ = self::trait_(group, model)?;
    let types = |operation: &Operation, _: &CallMethod| Tokens {
        methods: TokenStream::new(),
        items: types::types(operation, model),
    };
    match &group.module {
        Some(module) => parts::files(
            &format!("src/api/{module}"),
            group,
            model,
            vec![trait_],
            types,
            |items, parts| {
                let imports = self::imports(items, Some(module), model);
                let begin = parts::begin(&title(module), parts, model);
                quote! {
                    #begin

                    #imports
                }
            },
        ),
        None => {
            let unions = Items::of(&model.error_unions, |union| error_union(union, model))?;
            let own = vec![trait_, unions, not_implemented(model)];
            parts::files("src/api", group, model, own, types, |items, parts| {
                root(items, parts, model)
            })
        }
    }
}

/// What the module of a group is, as its documentation.
pub fn title(module: &str) -> String {
    format!(" The operations of the group `{module}`.")
}

/// How `api.rs` begins.
fn root(items: &[Items], parts: TokenStream, model: &Model) -> TokenStream {
    let modules = model.groups.iter().filter_map(|group| group.module.as_deref());
    let modules = modules.map(|name| module("api", name, &quote!(pub)));
    let imports = self::imports(items, None, model);
    let alias = model.error_body.as_ref().map(|body| {
        let body = error_body(body, None, model);
        quote! {
            /// The error type of all operations that document errors.
            pub type ApiError = failure::ApiError<#body>;
        }
    });
    let deprecated = super::models::deprecated_types(model);
    quote! {
        //! The operations of the API: what they are called with, and what they answer.
        //!
        //! A server is made of anything that implements [`Api`], and the client implements it.

        #deprecated

        #(#modules)*

        #parts

        #imports

        #alias
    }
}

/// What a file of `api` imports: that of a group, or `api.rs`.
fn imports(items: &[Items], module: Option<&str>, model: &Model) -> TokenStream {
    let is_used = |path: &str| items.iter().any(|items| items.mention(path));
    let all: HashSet<&str> = items.iter().flat_map(Items::names).collect();
    let names = |name: &str| all.contains(name);
    let used = |path: &str| is_used(path).then(|| ident(path.trim_end_matches(['<', ':', '!'])));
    let named = |name: &str| names(name).then(|| ident(name));
    // The alias of `api.rs` is defined there.
    let common = model.error_body.as_ref().filter(|_| module.is_none());
    let common_is_model = common.is_some_and(|body| error_body(body, None, model).to_string().starts_with("models"));
    let models = used("models::").or_else(|| common_is_model.then(|| ident("models")));
    let failure = used("failure::").or_else(|| common.map(|_| ident("failure")));
    let maps = imports_from(&quote!(std::collections), [used("BTreeMap<")]);
    let future = imports_from(&quote!(std::future), [named("Future")]);
    let groups = model.groups.iter().filter(|group| group.module.as_deref() == module);
    let mut operations = groups.flat_map(|group| &group.operations);
    let is_secured = operations.any(|operation| !operation.security.is_empty());
    let operations = is_secured.then(|| ident("operations"));
    let own = [
        used("conversions::"),
        models,
        operations,
        used("patterns::"),
        Some(ident("support")),
    ];
    let own = imports_from(&quote!(crate), own);
    let rules = ["convert::", "format::", "rules::", "schema::"].map(used);
    let rules = imports_from(&quote!(crate::support), rules);
    let http = [used("blob::"), failure];
    let http = imports_from(&quote!(crate::support::http), http);
    let context = imports_from(&quote!(crate::support::http::context), [named("Context")]);
    let tables = ["operation!", "operations!"].map(used);
    let tables = imports_from(&quote!(crate::support::http::declaration), tables);
    let constructor = imports_from(&quote!(crate::support::constructor), [used("constructor!")]);
    let direct = named("ApiError").filter(|_| model.error_body.is_none());
    let failures = [direct, named("Failure"), used("error_union!"), used("headed!")];
    let failures = imports_from(&quote!(crate::support::http::failure), failures);
    let parameter = imports_from(&quote!(crate::support::http::parameter), [named("Parameter")]);
    let valid = imports_from(&quote!(crate::support::validate), [used("Valid<")]);
    let shared = module.and_then(|_| {
        let alias = named("ApiError").filter(|_| model.error_body.is_some());
        let unions = model.error_unions.iter().map(|union| named(&union.name));
        imports_from(&quote!(crate::api), [alias].into_iter().chain(unions))
    });
    quote! {
        #maps
        #future

        #shared
        #own
        #constructor
        #http
        #context
        #tables
        #failures
        #parameter
        #rules
        #valid
    }
}

/// The macro that writes out operations that are not implemented. It is text, since its layout is that of no item.
fn not_implemented(model: &Model) -> Items {
    let is_grouped = model.groups.len() > 1;
    let text = OF_GROUPS
        .iter()
        .fold(NOT_IMPLEMENTED.to_owned(), |text, (place, of_groups)| {
            text.replace(place, if is_grouped { of_groups } else { "" })
        });
    Items::laid_out(&text)
}

const NOT_IMPLEMENTED: &str = "\
/// Implements the named methods of a trait of the API: they answer 501.
///
/// ```text
/// impl Api for Service {
///     not_implemented!(one, another);
/// }
/// ```
DOC
#[macro_export]
macro_rules! not_implemented {
RULE
    ($($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method $crate::api::by_method::$method })*
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
}
";

/// What only an API with groups says of it: how the operations of a group are named.
const OF_GROUPS: [(&str, &str); 2] = [
    (
        "DOC\n",
        "///\n/// The operations of a group come after its name: `not_implemented!(group: one, another)`.\n",
    ),
    (
        "RULE\n",
        r#"    ($group:ident: $($method:ident),* $(,)?) => {
        $($crate::not_implemented! { @$method $crate::api::$group::by_method::$method })*
    };
"#,
    ),
];

/// The trait of a group, and the list of its operations.
///
/// # Errors
///
/// Tokens that are not Rust.
fn trait_(group: &OperationGroup, model: &Model) -> Result<Items, syn::Error> {
    let modules = model.groups.iter().filter_map(|group| group.module.as_deref());
    let modules: Vec<_> = modules.filter(|_| group.module.is_none()).map(ident).collect();
    let bounds = match modules.is_empty() {
        true => quote!(Send + Sync + 'static),
        false => quote!(#(#modules::Api)+*),
    };
    let docs = match (&group.module, modules.is_empty()) {
        (Some(module), _) => docs(&group.docs, title(module).trim()),
        (None, true) => quote!(#[doc = " The API."]),
        (None, false) => quote!(#[doc = " The whole API: the operations of its groups, and those that are in none."]),
    };
    let rows = group.operations.iter().map(|operation| {
        let OperationNames { method, request, .. } = OperationNames::of(operation);
        quote!(#method(#request);)
    });
    // Each method is laid out alone, as the client's are: there may be very many.
    let head = Items::rendered(quote!(#docs pub trait Api: #bounds {}))?;
    let methods = Items::each(&group.operations, |operation| {
        let method = method(operation, model);
        quote!(trait Api { #method })
    })?;
    let list = Items::rendered(quote!(operations! { Api for crate::client::Client { #(#rows)* } }))?;
    Ok([Items::in_one_block(std::iter::once(&head).chain(&methods)), list]
        .into_iter()
        .collect())
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

/// The enum of what is in the errors of operations that have several bodies for them.
fn error_union(union: &ErrorUnion, model: &Model) -> TokenStream {
    let name = ident(&union.name);
    let variants = union.variants.iter().map(|(variant, part)| {
        let (variant, ty) = (ident(variant), error_part(part, None, model));
        let docs = match part {
            ErrorPart::Value(BodyKind::Json, _) => " A body of JSON.",
            ErrorPart::Value(BodyKind::Form, _) => " A body that is a form.",
            ErrorPart::Value(..) => " A body of text.",
            ErrorPart::Bytes | ErrorPart::Blob => " A body of octets.",
            ErrorPart::Headers { .. } => " A body with its headers.",
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
    let mut seen = HashSet::new();
    seen.extend(union.empty.as_ref().map(|_| quote!(()).to_string()));
    let rows = union.variants.iter().map(|(variant, part)| {
        let (variant, ty) = (ident(variant), error_part(part, None, model));
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
