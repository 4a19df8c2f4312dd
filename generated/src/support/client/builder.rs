// @generated: code that every generated crate has; do not edit, changes are lost.

//! Putting a client together.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::{BoxError, Keyring, Token, Transport};
use crate::support::http::context::Credential;
use crate::support::secret::Secret;

/// Puts a client together.
#[derive(Debug)]
pub struct Builder<C> {
    base_url: String,
    user_agent: String,
    timeout: Option<Duration>,
    validate: bool,
    credentials: Keyring,
    http: Option<reqwest::Client>,
    client: PhantomData<C>,
}

impl<C: From<Transport>> Builder<C> {
    /// A client of the API at `base_url`.
    pub fn new(base_url: impl Into<String>) -> Self {
        Builder {
            base_url: base_url.into(),
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")).to_owned(),
            timeout: None,
            validate: true,
            credentials: Keyring::default(),
            http: None,
            client: PhantomData,
        }
    }

    /// The URL that the paths of the operations are appended to.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
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
        self.credentials.keys.push((scheme.into(), key.into()));
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

    /// The client.
    ///
    /// # Errors
    ///
    /// A base URL or a user agent that is none, or what keeps the HTTP client from being set up.
    pub fn build(self) -> Result<C, BuildError> {
        let base_url = check_base_url(&self.base_url)?;
        let user_agent = HeaderValue::from_str(&self.user_agent).map_err(|_| BuildError::UserAgent)?;
        let http = match self.http {
            Some(http) => http,
            None => default_client().map_err(|error| BuildError::Http(Box::new(error)))?,
        };
        Ok(C::from(Transport {
            http,
            base_url,
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

fn check_base_url(text: &str) -> Result<String, BuildError> {
    let url = reqwest::Url::parse(text).map_err(|_| BuildError::BaseUrl("is not an absolute URL"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(BuildError::BaseUrl("is not an HTTP URL"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(BuildError::BaseUrl("has a query or a fragment"));
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

/// Why a client can't be put together.
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The base URL can't be one.
    BaseUrl(&'static str),
    /// The user agent can't be sent in a header.
    UserAgent,
    /// The HTTP client can't be set up.
    Http(BoxError),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::BaseUrl(reason) => write!(f, "the base URL {reason}"),
            BuildError::UserAgent => f.write_str("the user agent can't be sent in a header"),
            BuildError::Http(_) => f.write_str("the HTTP client can't be set up"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            BuildError::Http(error) => Some(&**error),
            BuildError::BaseUrl(_) | BuildError::UserAgent => None,
        }
    }
}
