//! The file `client.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::format::{self, Items};
use super::names::{ident, imports};
use super::payload::OperationNames;
use crate::model::{CallGroup, Model, Operation, OperationGroup, SecurityKind, elsewhere, span};

mod methods;

/// The file `client.rs`, and those of its groups, by their paths.
///
/// # Errors
///
/// Tokens that are not Rust.
pub fn client(model: &Model) -> Result<Vec<(String, String)>, syn::Error> {
    let operations = model.operations();
    let mut files = Vec::new();
    let mut groups = model.calls.iter();
    let own = groups
        .next()
        .map(|group| calls(group, &operations, model))
        .transpose()?;
    for group in groups {
        files.extend(self::group(group, &operations, model)?);
    }
    files.push((
        "src/client.rs".to_owned(),
        root(own.unwrap_or_default(), &operations, model)?,
    ));
    Ok(files)
}

/// The methods of a group, and what can be set before they are awaited.
fn calls(group: &CallGroup, operations: &[&Operation], model: &Model) -> Result<[Items; 2], syn::Error> {
    let methods = match group.methods.is_empty() {
        true => Items::default(),
        false => Items::of(&[group], |group| methods::methods(group, operations, model))?,
    };
    let setters = Items::of(&group.methods, |call| match operations.get(call.operation) {
        Some(operation) => methods::setters(call, operation, model),
        None => TokenStream::new(),
    })?;
    Ok([methods, setters])
}

/// The most lines that a file of a group has.
const MOST_LINES: usize = 3_900;

/// The files of a group of operations.
fn group(group: &CallGroup, operations: &[&Operation], model: &Model) -> Result<Vec<(String, String)>, syn::Error> {
    let Some(module) = &group.module else {
        return Ok(Vec::new());
    };
    let whole = calls(group, operations, model)?;
    let lines: usize = whole.iter().map(Items::lines).sum();
    let parts = lines.div_ceil(MOST_LINES).max(1);
    let name = ident(&group.type_name);
    let docs = docs(&group.docs, &format!("The operations of the group `{module}`."));
    let mut files = Vec::new();
    let mut modules = Vec::new();
    let mut first = whole;
    if parts > 1 {
        let size = group.methods.len().div_ceil(parts);
        let mut chunks = group.methods.chunks(size).map(|methods| CallGroup {
            methods: methods.to_vec(),
            ..group.clone()
        });
        first = match chunks.next() {
            Some(chunk) => calls(&chunk, operations, model)?,
            None => Default::default(),
        };
        for (chunk, number) in chunks.zip(2..) {
            let part = format!("part{number}");
            let items = calls(&chunk, operations, model)?;
            let imports = group_imports(&items, model, false);
            let head = quote! {
                //! More of the group.

                #imports
                use super::#name;
            };
            files.push((
                format!("src/client/{module}/{part}.rs"),
                format::file_with(head, &items)?,
            ));
            modules.push(ident(&part));
        }
    }
    let imports = group_imports(&first, model, true);
    let title = format!(" The operations of the group `{module}`.");
    let head = quote! {
        #![doc = #title]

        #imports

        #(mod #modules;)*

        #docs
        #[derive(Debug, Clone)]
        pub struct #name(pub(super) Transport);
    };
    files.push((format!("src/client/{module}.rs"), format::file_with(head, &first)?));
    Ok(files)
}

/// What a file of methods imports.
fn group_imports(items: &[Items], model: &Model, transport: bool) -> TokenStream {
    let used = |path: &str, name: &str| items.iter().any(|items| items.mention(path)).then(|| ident(name));
    let maps = imports(&quote!(std::collections), [used("BTreeMap<", "BTreeMap")]);
    let models = imports(&quote!(crate), [used("models::", "models")]);
    let support = imports(
        &quote!(crate::support::client),
        [
            Some(ident("Call")),
            transport.then(|| ident("Transport")),
            used("list::<", "list"),
        ],
    );
    let blob = imports(&quote!(crate::support::http), [used("blob::Blob", "blob")]);
    let deprecated = allow_deprecated(model);
    quote! {
        #deprecated

        #maps

        use crate::api::*;
        #models
        #support
        #blob
    }
}

/// The file `client.rs`.
fn root(own: [Items; 2], operations: &[&Operation], model: &Model) -> Result<String, syn::Error> {
    let gateway = Items::of(&model.groups, gateway)?;
    let (servers, builder) = builder(model);
    let any = |name: &str| (!operations.is_empty()).then(|| ident(name));
    let used = |path: &str, name: &str| own.iter().any(|items| items.mention(path)).then(|| ident(name));
    let maps = imports(&quote!(std::collections), [used("BTreeMap<", "BTreeMap")]);
    let models = imports(&quote!(crate), [used("models::", "models")]);
    let credentials = credentials(model);
    let secrets = credentials.as_ref().map(|_| {
        quote! {
            use crate::support::http::context::Credential;
            use crate::support::secret::Secret;
        }
    });
    let operations_import = credentials.as_ref().map(|_| ident("operations"));
    let operations_import = imports(&quote!(crate), [operations_import, any("support")]);
    let support = imports(
        &quote!(crate::support::client),
        [
            Some(ident("Described")),
            Some(ident("Transport")),
            used("list::<", "list"),
        ],
    );
    let relays = imports(&quote!(crate::support::client::exchange), [any("relays")]);
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
    let deprecated = allow_deprecated(model);
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
        .calls
        .iter()
        .filter_map(|group| Some((ident(group.module.as_ref()?), ident(&group.type_name), group)))
        .collect();
    let modules = groups.iter().map(|(module, ..)| quote!(mod #module;));
    let names = groups.iter().map(|(module, name, _)| quote!(pub use #module::#name;));
    let accessors = groups.iter().map(|(module, name, group)| {
        let docs = docs(&group.docs, &format!("The operations of the group `{module}`."));
        quote! {
            #docs
            pub fn #module(&self) -> #name {
                #name(self.0.clone())
            }
        }
    });
    let head = quote! {
        //! A client of the API, over reqwest.

        #deprecated

        #(#modules)*

        #maps

        use crate::api::*;
        #models
        #operations_import
        #support
        #relays
        #blob
        #secrets
        #operation

        #(#names)*
        pub use crate::support::client::{#(#exports),*};

        #servers

        /// A client of the API.
        #[derive(Debug, Clone)]
        pub struct Client(Transport);

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
                Client(Transport::over(service))
            }

            #builder

            #(#accessors)*
        }

        #credentials

        /// A server of a client is a gateway: it forwards requests.
        impl Gateway for Client {}
    };
    let [methods, setters] = own;
    format::file_with(head, &[methods, setters, gateway])
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

/// Lets a file name what is deprecated, of which only users are to be warned.
pub fn allow_deprecated(model: &Model) -> Option<TokenStream> {
    let any = model.operations().into_iter().any(is_deprecated);
    let deprecated = any.then(|| quote!(#![allow(deprecated, reason = "only users are to be warned")]));
    deprecated.or_else(|| super::models::deprecated_types(model))
}

/// Whether an operation has something that only users are to be warned of.
fn is_deprecated(operation: &Operation) -> bool {
    let headers = operation.responses.iter().flat_map(|response| &response.headers);
    operation.docs.deprecated
        || operation
            .parameters
            .iter()
            .chain(headers)
            .any(|parameter| parameter.docs.deprecated)
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
    let lists = elsewhere.iter().map(|(url, requests)| {
        let requests = requests.iter().map(|request| ident(request));
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
        /// The servers of the description.
        const DESCRIBED: Described = Described {
            servers: SERVERS,
            elsewhere: #own,
            has_tls: cfg!(any(feature = "rustls", feature = "native-tls")),
        };
    };
    (quote!(#servers #elsewhere #described), builder)
}

/// How a client passes requests on.
fn gateway(group: &OperationGroup) -> TokenStream {
    let methods = group.operations.iter().map(|operation| {
        let OperationNames { method, request, .. } = OperationNames::of(operation);
        quote!(#method(#request);)
    });
    let name = ident(&group.name);
    quote! {
        #[cfg(not(target_arch = "wasm32"))]
        impl #name for Client {
            relays! { #(#methods)* }
        }
    }
}
