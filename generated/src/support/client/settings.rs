// @generated: code that every generated crate has; do not edit, changes are lost.

//! What a client is built of.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::address::{Addresses, Elsewhere};
use super::carrier::{Carrier, Local};
use super::keyring::Keyring;
use super::{BoxError, Connection, Transport};
use crate::support::http::operation::Operation;

/// What a generated crate says of itself and of the servers of its API.
#[derive(Debug)]
pub struct Described {
    /// The URLs of its servers.
    pub servers: &'static [&'static str],
    /// The operations that have servers of their own.
    pub elsewhere: Elsewhere,
    /// Whether the default HTTP client can encrypt connections.
    pub has_tls: bool,
    /// The user agent of a client that sets none.
    pub user_agent: &'static str,
}

/// What a [`Builder`](super::Builder) is told.
#[derive(Debug)]
pub struct Settings {
    pub(crate) base_url: Option<String>,
    pub(crate) server: String,
    /// The first server of the description.
    first: &'static str,
    pub(crate) elsewhere: Elsewhere,
    has_tls: bool,
    /// The servers of single operations.
    pub(crate) own: Vec<(&'static Operation, String)>,
    pub(crate) user_agent: String,
    pub(crate) timeout: Option<Duration>,
    pub(crate) validate: bool,
    pub(crate) strict: bool,
    pub(crate) credentials: Keyring,
    pub(crate) carrier: Option<Carrier>,
}

impl Transport {
    /// A connection to a service in the same process.
    pub fn over(described: &Described, service: impl Local) -> Self {
        Transport(Arc::new(Connection {
            carrier: Carrier::Service(Box::new(service)),
            addresses: Addresses::in_process(),
            user_agent: HeaderValue::from_static(described.user_agent),
            timeout: None,
            validate: true,
            strict: false,
            credentials: Keyring::default(),
        }))
    }
}

impl Settings {
    /// The settings of a client of the first of the servers that are `described`.
    pub(crate) fn new(described: &Described) -> Self {
        let first = described.servers.first().copied().unwrap_or("/");
        Settings {
            base_url: None,
            server: first.to_owned(),
            first,
            elsewhere: described.elsewhere,
            has_tls: described.has_tls,
            own: Vec::new(),
            user_agent: described.user_agent.to_owned(),
            timeout: None,
            validate: true,
            strict: false,
            credentials: Keyring::default(),
            carrier: None,
        }
    }

    /// Makes the connection.
    pub(crate) fn connect(self) -> Result<Transport, BuildError> {
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
        Ok(Transport(Arc::new(Connection {
            carrier,
            addresses,
            user_agent,
            timeout: self.timeout,
            validate: self.validate,
            strict: self.strict,
            credentials: self.credentials,
        })))
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
