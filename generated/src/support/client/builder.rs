// @generated: code that every generated crate has; do not edit, changes are lost.

//! The builder of a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::address::{Addresses, Elsewhere};
use super::carrier::{Carrier, Local};
use super::keyring::{Held, Keyring, TokenSource};
use super::{BoxError, Connection, Transport};
use crate::support::http::context::Credential;
use crate::support::http::operation::{Operation, Scheme};

/// What a description says of the servers of its API.
#[derive(Debug)]
pub struct Described {
    /// The URLs of its servers.
    pub servers: &'static [&'static str],
    /// The operations that have servers of their own.
    pub elsewhere: Elsewhere,
    /// Whether the default HTTP client can encrypt connections.
    pub has_tls: bool,
}

/// A builder of a client.
#[derive(Debug)]
pub struct Builder<C> {
    base_url: Option<String>,
    server: String,
    /// The first server of the description.
    first: &'static str,
    elsewhere: Elsewhere,
    has_tls: bool,
    /// The servers of single operations.
    own: Vec<(&'static Operation, String)>,
    user_agent: String,
    timeout: Option<Duration>,
    validate: bool,
    strict: bool,
    credentials: Keyring,
    carrier: Option<Carrier>,
    client: PhantomData<C>,
}

/// The user agent of a client that sets none.
const USER_AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

impl Transport {
    /// A connection to a service in the same process.
    pub fn over(service: impl Local) -> Self {
        Transport(Arc::new(Connection {
            carrier: Carrier::Service(Box::new(service)),
            addresses: Addresses::in_process(),
            user_agent: HeaderValue::from_static(USER_AGENT),
            timeout: None,
            validate: true,
            strict: false,
            credentials: Keyring::default(),
        }))
    }
}

impl<C: From<Transport>> Builder<C> {
    /// A builder of a client of the first of the servers that are `described`.
    #[doc(hidden)]
    pub fn new(described: &Described) -> Self {
        let first = described.servers.first().copied().unwrap_or("/");
        Builder {
            base_url: None,
            server: first.to_owned(),
            first,
            elsewhere: described.elsewhere,
            has_tls: described.has_tls,
            own: Vec::new(),
            user_agent: USER_AGENT.to_owned(),
            timeout: None,
            validate: true,
            strict: false,
            credentials: Keyring::default(),
            carrier: None,
            client: PhantomData,
        }
    }

    /// Sets the URL of the API, to which the paths of the operations are appended.
    ///
    /// It replaces the URL of a server that the description gives in full, path included. If that is relative, such as
    /// `/api/v1`, it is appended to this one, which then is where the description comes from: `https://example.com`.
    ///
    /// Operations that have a server of their own on another host are still called there: see
    /// [`operation_server`](Self::operation_server) and [`single_server`](Self::single_server).
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Selects a server of the description, by its URL: a relative one is appended to the base URL.
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.server = server.into();
        self
    }

    /// Sets the URL that the path of `operation` is appended to, in place of the server that it has in the description.
    pub fn operation_server(mut self, operation: &'static Operation, url: impl Into<String>) -> Self {
        self.own.push((operation, url.into()));
        self
    }

    /// Sets the URL that the paths of all operations are appended to, whatever servers the description has: for tests
    /// and for gateways.
    pub fn single_server(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self.server = "/".to_owned();
        self.elsewhere = &[];
        self.own = Vec::new();
        self
    }

    /// Sets the credential for `scheme`.
    pub fn credential(mut self, scheme: &'static Scheme, credential: Credential) -> Self {
        self.credentials.set(scheme, Held::Fixed(credential));
        self
    }

    /// Sets a source that returns the token for `scheme` before each call.
    pub fn credential_source(mut self, scheme: &'static Scheme, source: impl TokenSource) -> Self {
        self.credentials.set(scheme, Held::Source(Box::new(source)));
        self
    }

    /// Sets the timeout of each call. The default is that of the HTTP client.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The header `User-Agent`; by default, the name and the version of this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Whether requests are checked before they are sent, as they are by default.
    pub fn validate(mut self, validate: bool) -> Self {
        self.validate = validate;
        self
    }

    /// Reads responses to the letter of the description: for tests of an API.
    ///
    /// Without this, a client reads what it can understand. It does not check constraints, such as lengths, limits, formats
    /// and patterns; it accepts unknown values of enums and unions, undeclared properties, null for what may be absent, JSON
    /// under another media type, and bodies and optional headers that are not as documented where it has no use for them.
    ///
    /// A strict client returns [`Error::Decode`](super::Error::Decode) with everything that is wrong, and
    /// [`Error::Undocumented`](super::Error::Undocumented) for an undocumented status or media type.
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Sets the HTTP client. The default one follows no redirects: they are ordinary responses.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.carrier = Some(Carrier::Http(http));
        self
    }

    /// Sends requests to a service in the same process, such as a router, and not over the network: for tests.
    ///
    /// The paths are as the description writes them, unless a base URL is set. Timeouts have no effect.
    pub fn over(mut self, service: impl Local) -> Self {
        self.carrier = Some(Carrier::Service(Box::new(service)));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// If a URL is invalid or missing, if it is `https` without a TLS feature, if a credential or the user agent can't be
    /// sent, or if the HTTP client can't be created.
    pub fn build(self) -> Result<C, BuildError> {
        let addresses = match (&self.base_url, &self.carrier) {
            (None, Some(Carrier::Service(_))) => Addresses::in_process(),
            (base_url, _) => {
                let base_url = base_url.as_deref();
                Addresses::resolve(base_url, &self.server, self.first, self.elsewhere, &self.own)
                    .map_err(BuildError::BaseUrl)?
            }
        };
        if let Some((scheme, fault)) = self.credentials.fault() {
            return Err(BuildError::Credential(format!("the credential for `{scheme}` {fault}")));
        }
        let user_agent = HeaderValue::from_str(&self.user_agent).map_err(|_| BuildError::UserAgent)?;
        let carrier = match self.carrier {
            Some(carrier) => carrier,
            None if !self.has_tls && addresses.base_url.starts_with("https:") => return Err(BuildError::Tls),
            None => Carrier::Http(default_client().map_err(|error| BuildError::Http(Box::new(error)))?),
        };
        Ok(C::from(Transport(Arc::new(Connection {
            carrier,
            addresses,
            user_agent,
            timeout: self.timeout,
            validate: self.validate,
            strict: self.strict,
            credentials: self.credentials,
        }))))
    }
}

fn default_client() -> reqwest::Result<reqwest::Client> {
    let builder = reqwest::Client::builder();
    // A browser follows redirects itself.
    #[cfg(not(target_arch = "wasm32"))]
    let builder = builder.redirect(reqwest::redirect::Policy::none());
    builder.build()
}

/// The error of building a client.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The base URL, or that of an operation, is missing or invalid.
    BaseUrl(&'static str),
    /// The base URL is `https`, and the crate has neither of the features that encrypt connections.
    Tls,
    /// A credential can't be sent.
    Credential(String),
    /// The user agent can't be sent in a header.
    UserAgent,
    /// The HTTP client can't be created.
    Http(BoxError),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::BaseUrl(reason) => write!(f, "the base URL {reason}"),
            BuildError::Tls => f.write_str(
                "the base URL is `https`, which needs the feature `rustls` or `native-tls` of this crate, or an HTTP \
                 client of one's own",
            ),
            BuildError::Credential(fault) => f.write_str(fault),
            BuildError::UserAgent => f.write_str("the user agent can't be sent in a header"),
            BuildError::Http(_) => f.write_str("the HTTP client can't be set up"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            BuildError::Http(error) => Some(&**error),
            BuildError::BaseUrl(_) | BuildError::Tls | BuildError::Credential(_) | BuildError::UserAgent => None,
        }
    }
}
