//! Putting a client together.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::address::{Addresses, Elsewhere};
use super::keyring::{Keyring, Token};
use super::{BoxError, Transport};
use crate::support::http::context::Credential;
use crate::support::http::operation::Operation;
use crate::support::secret::Secret;

/// Puts a client together.
#[derive(Debug)]
pub struct Builder<C> {
    base_url: Option<String>,
    server: String,
    /// The first server of the description.
    first: &'static str,
    operations: &'static [&'static Operation],
    elsewhere: Elsewhere,
    /// The servers of single operations.
    own: Vec<(&'static Operation, String)>,
    user_agent: String,
    timeout: Option<Duration>,
    validate: bool,
    credentials: Keyring,
    http: Option<reqwest::Client>,
    client: PhantomData<C>,
}

impl<C: From<Transport>> Builder<C> {
    /// A builder of a client of the first of `servers`, the URLs of the description.
    pub fn new(
        servers: &'static [&'static str],
        operations: &'static [&'static Operation],
        elsewhere: Elsewhere,
    ) -> Self {
        let first = servers.first().copied().unwrap_or("/");
        Builder {
            base_url: None,
            server: first.to_owned(),
            first,
            operations,
            elsewhere,
            own: Vec::new(),
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
            timeout: None,
            validate: true,
            credentials: Keyring::default(),
            http: None,
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

    /// The bearer token of the operations that ask for one.
    pub fn bearer_token(mut self, token: impl Into<Secret>) -> Self {
        self.credentials.bearer = Some(Token::Fixed(token.into()));
        self
    }

    /// What gives the bearer token of each call, and may renew it.
    pub fn token_source<F, Answer>(mut self, source: F) -> Self
    where
        F: Fn() -> Answer + Send + Sync + 'static,
        Answer: Future<Output = Result<Secret, BoxError>> + Send + 'static,
    {
        self.credentials.bearer = Some(Token::Source(Box::new(move || Box::pin(source()))));
        self
    }

    /// The user name and the password of the operations that ask for them.
    pub fn basic_auth(mut self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credentials.basic = Some(Credential::Basic {
            username: username.into(),
            password: password.into(),
        });
        self
    }

    /// The API key for the scheme of this name in the description, or what follows the name of another scheme of the
    /// header `Authorization`.
    pub fn api_key(mut self, scheme: impl Into<String>, key: impl Into<Secret>) -> Self {
        let scheme = scheme.into();
        self.credentials.keys.retain(|(name, _)| *name != scheme);
        self.credentials.keys.push((scheme, key.into()));
        self
    }

    /// How long a call may take; for ever, unless the HTTP client says otherwise.
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

    /// The HTTP client, in place of one that follows no redirects: these are responses as any other.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// If a URL is invalid or missing, if a credential can't be sent or no operation asks for it, if the user agent can't be
    /// sent, or if the HTTP client can't be set up.
    pub fn build(self) -> Result<C, BuildError> {
        let base_url = self.base_url.as_deref();
        let addresses = Addresses::resolve(base_url, &self.server, self.first, self.elsewhere, &self.own);
        let addresses = addresses.map_err(BuildError::BaseUrl)?;
        if let Some((credential, fault)) = self.credentials.fault(self.operations) {
            return Err(BuildError::Credential(format!("{credential} {fault}")));
        }
        let user_agent = HeaderValue::from_str(&self.user_agent).map_err(|_| BuildError::UserAgent)?;
        let http = match self.http {
            Some(http) => http,
            None => default_client().map_err(|error| BuildError::Http(Box::new(error)))?,
        };
        Ok(C::from(Transport {
            http,
            addresses: Arc::new(addresses),
            user_agent,
            timeout: self.timeout,
            validate: self.validate,
            credentials: Arc::new(self.credentials),
        }))
    }
}

fn default_client() -> reqwest::Result<reqwest::Client> {
    let builder = reqwest::Client::builder();
    // A browser follows redirects itself.
    #[cfg(not(target_arch = "wasm32"))]
    let builder = builder.redirect(reqwest::redirect::Policy::none());
    builder.build()
}

/// Why a client can't be put together.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The base URL, or that of an operation, is missing or invalid.
    BaseUrl(&'static str),
    /// A credential can't be sent, or no operation asks for it.
    Credential(String),
    /// The user agent can't be sent in a header.
    UserAgent,
    /// The HTTP client can't be set up.
    Http(BoxError),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::BaseUrl(reason) => write!(f, "the base URL {reason}"),
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
            BuildError::BaseUrl(_) | BuildError::Credential(_) | BuildError::UserAgent => None,
        }
    }
}
