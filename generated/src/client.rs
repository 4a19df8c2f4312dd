// @generated from `scep-profiles.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

use crate::api::*;
use crate::models;
use crate::operations;
use crate::support::client::{Described, Transport};
use crate::support::http::context::Credential;
use crate::support::secret::Secret;
use crate::support::http::operation::Gateway;

pub use crate::support::client::{
    Body, BoxError, BuildError, Builder, Call, CallOptions, Cause, Error, Local, Misread,
    Response, TokenSource,
};

/// The URLs of the description's servers.
pub const SERVERS: &[&str] = &[
    "https://api.strata.paloaltonetworks.com/config/identity/v1",
    "https://api.sase.paloaltonetworks.com/sse/config/v1",
];

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

    /// Returns a builder of a client of the first of [`SERVERS`], to which requests go.
    pub fn builder() -> Builder<Self> {
        Builder::new(&DESCRIBED)
    }
}

/// Credentials for the security schemes of the description.
impl Builder<Client> {
    /// Sets the bearer token for the security scheme `scmToken`.
    pub fn scm_token(self, token: impl Into<Secret>) -> Self {
        self.credential(&operations::SCM_TOKEN, Credential::Bearer(token.into()))
    }

    /// Sets a source that returns the bearer token for the security scheme `scmToken` before each call.
    pub fn scm_token_source(self, source: impl TokenSource) -> Self {
        self.credential_source(&operations::SCM_TOKEN, source)
    }
}

/// A server of a client is a gateway: it forwards requests.
impl Gateway for Client {}

impl Client {
    /// Creates a SCEP profile.
    ///
    /// `POST /scep-profiles`
    pub fn create_scep_profile(&self, body: &models::ScepProfileInput) -> Call<CreateScepProfileRequest> {
        self.0.draft::<CreateScepProfileRequest>().json("application/json", body).into()
    }
}
