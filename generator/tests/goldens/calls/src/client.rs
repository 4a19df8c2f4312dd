// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

mod issues;
mod code_scanning;

use crate::api::*;
use crate::operations;
use crate::support::client::{Described, Transport};
use crate::support::http::context::Credential;
use crate::support::secret::Secret;
use crate::support::http::operation::Gateway;

pub use issues::Issues;
pub use code_scanning::CodeScanning;
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

    /// What is to be done.
    pub fn issues(&self) -> Issues {
        Issues(self.0.clone())
    }

    /// code-scanning
    pub fn code_scanning(&self) -> CodeScanning {
        CodeScanning(self.0.clone())
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

    /// Sets the API key for the security scheme `base_url`.
    pub fn base_url2(self, key: impl Into<Secret>) -> Self {
        self.credential(&operations::BASE_URL, Credential::Key(key.into()))
    }
}

/// A server of a client is a gateway: it forwards requests.
impl Gateway for Client {}

impl Client {
    /// `GET /issues`
    pub fn get_issues(&self) -> Call<GetIssuesRequest> {
        self.0.draft::<GetIssuesRequest>().into()
    }

    /// `PUT /picture`
    pub fn put_picture(&self) -> Call<PutPictureRequest> {
        self.0.draft::<PutPictureRequest>().into()
    }
}

impl Call<PutPictureRequest> {
    pub fn body(self, body: impl Into<bytes::Bytes>) -> Self {
        self.draft.octets("image/png", body).into()
    }
}
