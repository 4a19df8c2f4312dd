//! The file `client.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::api::title;
use super::docs::docs;
use super::format::{self, Items};
use super::names::{ident, imports, module};
use super::parts::{self, Tokens};
use super::payload::module_path;
use crate::model::{CallMethod, Model, Operation, OperationGroup, SecurityKind, elsewhere, span};

mod methods;

/// The file `client.rs`, and those of its groups, by their paths.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn client(model: &Model) -> Result<Vec<(String, String)>, syn::Error> {
    let files = format::shared(&model.groups, |group| {
        let calls = |operation: &Operation, call: &CallMethod| Tokens {
            methods: methods::methods(operation, call, group, model),
            items: methods::setters(call, operation, model),
        };
        let path = match &group.module {
            Some(module) => format!("src/client/{module}"),
            None => "src/client".to_owned(),
        };
        parts::files(&path, group, model, Vec::new(), calls, |items, parts| {
            match &group.module {
                Some(module) => self::group(group, module, items, parts, model),
                None => root(items, parts, model),
            }
        })
    })?;
    Ok(files.into_iter().flatten().collect())
}

/// How the file of a group begins.
fn group(group: &OperationGroup, module: &str, items: &[Items], parts: TokenStream, model: &Model) -> TokenStream {
    let name = ident(&group.client);
    let title = title(module);
    let docs = docs(&group.docs, title.trim());
    let imports = group_imports(items, module);
    let begin = parts::begin(&title, parts, model);
    quote! {
        #begin

        #imports

        #docs
        #[derive(Debug, Clone)]
        pub struct #name(pub(super) Transport);
    }
}

/// What a file of methods imports.
fn group_imports(items: &[Items], module: &str) -> TokenStream {
    let used = |path: &str, name: &str| items.iter().any(|items| items.mention(path)).then(|| ident(name));
    let maps = imports(&quote!(std::collections), [used("BTreeMap<", "BTreeMap")]);
    let models = imports(
        &quote!(crate),
        [used("conversions::", "conversions"), used("models::", "models")],
    );
    let convert = imports(&quote!(crate::support), [used("convert::", "convert")]);
    let support = imports(
        &quote!(crate::support::client),
        [Some(ident("Call")), Some(ident("Transport")), used("list::<", "list")],
    );
    let blob = imports(&quote!(crate::support::http), [used("blob::Blob", "blob")]);
    let module = ident(module);
    quote! {
        #maps

        use crate::api::#module::*;
        #models
        #convert
        #support
        #blob
    }
}

/// How the file `client.rs` begins.
fn root(own: &[Items], parts: TokenStream, model: &Model) -> TokenStream {
    let (servers, builder) = builder(model);
    let any = own.iter().any(|items| !items.is_empty());
    let api = any.then(|| {
        quote!(
            use crate::api::*;
        )
    });
    let used = |path: &str, name: &str| own.iter().any(|items| items.mention(path)).then(|| ident(name));
    let maps = imports(&quote!(std::collections), [used("BTreeMap<", "BTreeMap")]);
    let models = imports(
        &quote!(crate),
        [used("conversions::", "conversions"), used("models::", "models")],
    );
    let convert = imports(&quote!(crate::support), [used("convert::", "convert")]);
    let credentials = credentials(model);
    let secrets = credentials.as_ref().map(|_| {
        quote! {
            use crate::support::http::context::Credential;
            use crate::support::secret::Secret;
        }
    });
    let operations_import = credentials.as_ref().map(|_| ident("operations"));
    let operations_import = imports(&quote!(crate), [operations_import]);
    let support = imports(
        &quote!(crate::support::client),
        [
            Some(ident("Described")),
            Some(ident("Transport")),
            used("list::<", "list"),
        ],
    );
    let is_elsewhere = !elsewhere(&model.groups).is_empty();
    let if_elsewhere = |name: &str| is_elsewhere.then(|| ident(name));
    let operation = imports(
        &quote!(crate::support::http::operation),
        [
            if_elsewhere("Exchange"),
            Some(ident("Gateway")),
            if_elsewhere("Operation"),
        ],
    );
    let blob = imports(&quote!(crate::support::http), [used("blob::Blob", "blob")]);
    let deprecated = super::models::deprecated_types(model);
    let exports = [
        "Body",
        "BoxError",
        "BuildError",
        "Builder",
        "Call",
        "CallOptions",
        "Cause",
        "Error",
        "Local",
        "Misread",
        "Response",
        "TokenSource",
    ];
    let exports = exports.map(ident);
    let groups: Vec<_> = model
        .groups
        .iter()
        .filter_map(|group| Some((group.module.as_deref()?, ident(&group.client), group)))
        .collect();
    let modules = groups.iter().map(|(name, ..)| module("client", name, &quote!()));
    let names = groups.iter().map(|(module, name, _)| {
        let module = ident(module);
        quote!(pub use #module::#name;)
    });
    let accessors = groups.iter().map(|(module, name, group)| {
        let docs = docs(&group.docs, title(module).trim());
        let module = ident(module);
        quote! {
            #docs
            pub fn #module(&self) -> #name {
                #name(self.0.clone())
            }
        }
    });
    quote! {
        //! A client of the API, over reqwest.

        #deprecated

        #(#modules)*
        #parts

        #maps

        #api
        #models
        #convert
        #operations_import
        #support
        #blob
        #secrets
        #operation

        #(#names)*
        pub use crate::support::client::{#(#exports),*};

        #servers

        /// A client of the API.
        #[derive(Debug, Clone)]
        pub struct Client(pub(crate) Transport);

        #[doc(hidden)]
        impl From<Transport> for Client {
            fn from(transport: Transport) -> Self {
                Client(transport)
            }
        }

        impl Client {
            /// Returns a client without credentials: see [`Builder::base_url`].
            ///
            /// # Errors
            ///
            /// If the base URL is invalid.
            pub fn new(base_url: impl Into<String>) -> Result<Self, BuildError> {
                Self::builder().base_url(base_url).build()
            }

            /// Returns a client that calls a service in the same process, such as the router of a server in a test: see
            /// [`Builder::over`].
            pub fn over(service: impl Local) -> Self {
                Client(Transport::over(&DESCRIBED, service))
            }

            #builder

            #(#accessors)*
        }

        #credentials

        /// A server of a client is a gateway: it forwards requests.
        impl Gateway for Client {}
    }
}

/// How the builder is given the credentials of each security scheme.
fn credentials(model: &Model) -> Option<TokenStream> {
    let schemes: Vec<_> = model
        .security
        .iter()
        .filter_map(|scheme| {
            let (method, constant) = (ident(&scheme.method), ident(&scheme.constant));
            let name = span(&scheme.name);
            let (docs, value, argument) = match &scheme.kind {
                SecurityKind::MutualTls => return None,
                SecurityKind::Bearer => (
                    format!(" Sets the bearer token for the security scheme {name}."),
                    quote!(Bearer(token.into())),
                    quote!(token: impl Into<Secret>),
                ),
                SecurityKind::Basic => (
                    format!(" Sets the user name and password for the security scheme {name}."),
                    quote!(Basic {
                        username: username.into(),
                        password: password.into()
                    }),
                    quote!(username: impl Into<String>, password: impl Into<Secret>),
                ),
                SecurityKind::Http(other) => (
                    format!(
                        " Sets what follows {} in the `Authorization` header, for the security scheme {name}.",
                        span(other)
                    ),
                    quote!(Key(key.into())),
                    quote!(key: impl Into<Secret>),
                ),
                SecurityKind::ApiKey(..) => (
                    format!(" Sets the API key for the security scheme {name}."),
                    quote!(Key(key.into())),
                    quote!(key: impl Into<Secret>),
                ),
            };
            let source = scheme.source_method.as_ref().map(|method| {
                let method = ident(method);
                let docs = format!(
                    " Sets a source that returns the bearer token for the security scheme {name} before each call."
                );
                quote! {
                    #[doc = #docs]
                    pub fn #method(self, source: impl TokenSource) -> Self {
                        self.credential_source(&operations::#constant, source)
                    }
                }
            });
            Some(quote! {
                #[doc = #docs]
                pub fn #method(self, #argument) -> Self {
                    self.credential(&operations::#constant, Credential::#value)
                }

                #source
            })
        })
        .collect();
    (!schemes.is_empty()).then(|| {
        quote! {
            /// Credentials for the security schemes of the description.
            impl Builder<Client> {
                #(#schemes)*
            }
        }
    })
}

/// The servers of the description, and the function that begins with the first of them.
fn builder(model: &Model) -> (TokenStream, TokenStream) {
    let urls = model.servers.iter().map(|(url, _)| url);
    let first = model.servers.first().map(|(url, _)| url.as_str());
    let is_relative = first.is_some_and(|url| !url.contains("://") && !url.starts_with('{'));
    let start = "Returns a builder of a client of the first of [`SERVERS`]";
    let docs = match first {
        None => vec![
            "Returns a builder of a client.".to_owned(),
            String::new(),
            "The description names no server, so the base URL must be set.".to_owned(),
        ],
        Some(url) if is_relative => vec![
            format!("{start}, to which requests go."),
            String::new(),
            "Its URL is relative, so the base URL must be set: it is the one that the description was served from,"
                .to_owned(),
            format!("such as `https://example.com`, and {} is appended to it.", span(url)),
        ],
        Some(_) => vec![format!("{start}, to which requests go.")],
    };
    let docs = docs.into_iter().map(|line| match line.is_empty() {
        true => line,
        false => format!(" {line}"),
    });
    let servers = match first {
        None => quote! {
            /// The description names no server: paths are appended to the base URL.
            const SERVERS: &[&str] = &["/"];
        },
        Some(_) => {
            let more = (!model.server_types.is_empty()).then(|| {
                quote! {
                    ///
                    /// Variables have their defaults; to choose other values, see [`servers`](super::servers).
                }
            });
            quote! {
                /// The URLs of the description's servers.
                #more
                pub const SERVERS: &[&str] = &[#(#urls),*];
            }
        }
    };
    let elsewhere = elsewhere(&model.groups);
    let lists = elsewhere.iter().map(|(url, operations)| {
        let requests = operations.iter().map(|operation| {
            let (path, request) = (
                module_path(operation.module.as_deref()),
                ident(&operation.types.request),
            );
            quote!(#path::#request)
        });
        quote!((&[#(#requests::OPERATION),*], #url))
    });
    let (elsewhere, own) = match elsewhere.is_empty() {
        true => (None, quote!(&[])),
        false => {
            let elsewhere = quote! {
                /// The operations that have servers of their own.
                static ELSEWHERE: &[(&[&Operation], &str)] = &[#(#lists),*];
            };
            (Some(elsewhere), quote!(ELSEWHERE))
        }
    };
    let builder = quote! {
        #(#[doc = #docs])*
        pub fn builder() -> Builder<Self> {
            Builder::new(&DESCRIBED)
        }
    };
    let described = quote! {
        /// This crate, and the servers of the description.
        const DESCRIBED: Described = Described {
            servers: SERVERS,
            elsewhere: #own,
            has_tls: cfg!(any(feature = "rustls", feature = "native-tls")),
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
        };
    };
    (quote!(#servers #elsewhere #described), builder)
}
