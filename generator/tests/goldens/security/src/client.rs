// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

use crate::api::*;
use crate::operations;
use crate::support::client::{Described, Transport};
use crate::support::http::context::Credential;
use crate::support::secret::Secret;
use crate::support::http::operation::Gateway;

pub use crate::support::client::{
    Body, BoxError, BuildError, Builder, Call, CallOptions, Cause, Error, Local, Misread,
    Response, TokenSource,
};

/// The description names no server: paths are appended to the base URL.
const SERVERS: &[&str] = &["/"];

/// This crate, and the servers of the description.
const DESCRIBED: Described = Described {
    servers: SERVERS,
    elsewhere: &[],
    has_tls: cfg!(any(feature = "rustls", feature = "native-tls")),
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
};

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

    /// Returns a builder of a client.
    ///
    /// The description names no server, so the base URL must be set.
    pub fn builder() -> Builder<Self> {
        Builder::new(&DESCRIBED)
    }
}

/// Credentials for the security schemes of the description.
impl Builder<Client> {
    /// Sets the bearer token for the security scheme `token`.
    pub fn token(self, token: impl Into<Secret>) -> Self {
        self.credential(&operations::TOKEN, Credential::Bearer(token.into()))
    }

    /// Sets a source that returns the bearer token for the security scheme `token` before each call.
    pub fn token_source(self, source: impl TokenSource) -> Self {
        self.credential_source(&operations::TOKEN, source)
    }

    /// Sets the user name and password for the security scheme `login`.
    pub fn login(self, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.credential(
            &operations::LOGIN,
            Credential::Basic {
                username: username.into(),
                password: password.into(),
            },
        )
    }

    /// Sets the API key for the security scheme `headerKey`.
    pub fn header_key(self, key: impl Into<Secret>) -> Self {
        self.credential(&operations::HEADER_KEY, Credential::Key(key.into()))
    }

    /// Sets the API key for the security scheme `queryKey`.
    pub fn query_key(self, key: impl Into<Secret>) -> Self {
        self.credential(&operations::QUERY_KEY, Credential::Key(key.into()))
    }

    /// Sets the API key for the security scheme `cookieKey`.
    pub fn cookie_key(self, key: impl Into<Secret>) -> Self {
        self.credential(&operations::COOKIE_KEY, Credential::Key(key.into()))
    }

    /// Sets the API key for the security scheme `x-key`.
    pub fn x_key(self, key: impl Into<Secret>) -> Self {
        self.credential(&operations::X_KEY, Credential::Key(key.into()))
    }

    /// Sets the bearer token for the security scheme `oauth`.
    pub fn oauth(self, token: impl Into<Secret>) -> Self {
        self.credential(&operations::OAUTH, Credential::Bearer(token.into()))
    }

    /// Sets a source that returns the bearer token for the security scheme `oauth` before each call.
    pub fn oauth_source(self, source: impl TokenSource) -> Self {
        self.credential_source(&operations::OAUTH, source)
    }
}

/// A server of a client is a gateway: it forwards requests.
impl Gateway for Client {}

impl Client {
    /// `GET /bearer`
    pub fn by_bearer(&self) -> Call<ByBearerRequest> {
        self.0.draft::<ByBearerRequest>().into()
    }

    /// `GET /basic`
    pub fn by_basic(&self) -> Call<ByBasicRequest> {
        self.0.draft::<ByBasicRequest>().into()
    }

    /// `GET /header`
    pub fn by_header(&self) -> Call<ByHeaderRequest> {
        self.0.draft::<ByHeaderRequest>().into()
    }

    /// `GET /query`
    pub fn by_query(&self) -> Call<ByQueryRequest> {
        self.0.draft::<ByQueryRequest>().into()
    }

    /// `GET /cookie`
    pub fn by_cookie(&self) -> Call<ByCookieRequest> {
        self.0.draft::<ByCookieRequest>().into()
    }

    /// `GET /oauth`
    pub fn by_oauth(&self) -> Call<ByOauthRequest> {
        self.0.draft::<ByOauthRequest>().into()
    }

    /// `GET /either`
    pub fn by_either(&self) -> Call<ByEitherRequest> {
        self.0.draft::<ByEitherRequest>().into()
    }

    /// `GET /named`
    pub fn by_name_like_an_extension(&self) -> Call<ByNameLikeAnExtensionRequest> {
        self.0.draft::<ByNameLikeAnExtensionRequest>().into()
    }

    /// `GET /optional`
    pub fn optionally(&self) -> Call<OptionallyRequest> {
        self.0.draft::<OptionallyRequest>().into()
    }

    /// `GET /open`
    pub fn openly(&self) -> Call<OpenlyRequest> {
        self.0.draft::<OpenlyRequest>().into()
    }
}
