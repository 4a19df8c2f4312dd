//! The builder of a client.
//!
//! A generated crate adds methods to it, so it is a type of that crate where the support code is not.

use std::marker::PhantomData;
use std::time::Duration;

use crate::support::client::{BuildError, Carrier, Described, Held, Local, Settings, TokenSource, Transport};
use crate::support::http::context::Credential;
use crate::support::http::operation::{Operation, Scheme};

/// A builder of a client.
#[derive(Debug)]
pub struct Builder<C> {
    settings: Settings,
    client: PhantomData<C>,
}

impl<C: From<Transport>> Builder<C> {
    /// A builder of a client of the first of the servers that are `described`.
    #[doc(hidden)]
    pub fn new(described: &Described) -> Self {
        Builder {
            settings: Settings::new(described),
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
        self.settings.base_url = Some(base_url.into());
        self
    }

    /// Selects a server of the description, by its URL: a relative one is appended to the base URL.
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.settings.server = server.into();
        self
    }

    /// Sets the URL that the path of `operation` is appended to, in place of the server that it has in the description.
    pub fn operation_server(mut self, operation: &'static Operation, url: impl Into<String>) -> Self {
        self.settings.own.push((operation, url.into()));
        self
    }

    /// Sets the URL that the paths of all operations are appended to, whatever servers the description has: for tests
    /// and for gateways.
    pub fn single_server(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = Some(url.into());
        self.settings.server = "/".to_owned();
        self.settings.elsewhere = &[];
        self.settings.own = Vec::new();
        self
    }

    /// Sets the credential for `scheme`.
    pub fn credential(mut self, scheme: &'static Scheme, credential: Credential) -> Self {
        self.settings.credentials.set(scheme, Held::Fixed(credential));
        self
    }

    /// Sets a source that returns the token for `scheme` before each call.
    pub fn credential_source(mut self, scheme: &'static Scheme, source: impl TokenSource) -> Self {
        self.settings.credentials.set(scheme, Held::Source(Box::new(source)));
        self
    }

    /// Sets the timeout of each call. The default is that of the HTTP client.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = Some(timeout);
        self
    }

    /// The header `User-Agent`; by default, the name and the version of this crate.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent = user_agent.into();
        self
    }

    /// Whether requests are checked before they are sent, as they are by default.
    pub fn validate(mut self, validate: bool) -> Self {
        self.settings.validate = validate;
        self
    }

    /// Reads responses to the letter of the description: for tests of an API.
    ///
    /// Without this, a client reads what it can understand. It does not check constraints, such as lengths, limits, formats
    /// and patterns; it accepts unknown values of enums and unions, undeclared properties, null for what may be absent, JSON
    /// under another media type, and bodies and optional headers that are not as documented where it has no use for them.
    ///
    /// A strict client returns `Error::Decode` with everything that is wrong, and
    /// `Error::Undocumented` for an undocumented status or media type.
    pub fn strict(mut self) -> Self {
        self.settings.strict = true;
        self
    }

    /// Sets the HTTP client. The default one follows no redirects: they are ordinary responses.
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.settings.carrier = Some(Carrier::Http(http));
        self
    }

    /// Sends requests to a service in the same process, such as a router, and not over the network: for tests.
    ///
    /// The paths are as the description writes them, unless a base URL is set. Timeouts have no effect.
    pub fn over(mut self, service: impl Local) -> Self {
        self.settings.carrier = Some(Carrier::Service(Box::new(service)));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// If a URL is invalid or missing, if it is `https` without a TLS feature, if a credential or the user agent can't be
    /// sent, or if the HTTP client can't be created.
    pub fn build(self) -> Result<C, BuildError> {
        self.settings.connect().map(C::from)
    }
}
