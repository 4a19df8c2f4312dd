// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

use crate::api::*;
use crate::support::client::{Described, Transport};
use crate::support::http::operation::{Exchange, Gateway, Operation};

pub use crate::support::client::{
    Body, BoxError, BuildError, Builder, Call, CallOptions, Cause, Error, Local, Misread,
    Response, TokenSource,
};

/// The URLs of the description's servers.
///
/// Variables have their defaults; to choose other values, see [`servers`](super::servers).
pub const SERVERS: &[&str] = &["https://eu.example.com:443/v1", "https://{tenant}.example.net", "/v1"];

/// The operations that have servers of their own.
static ELSEWHERE: &[(&[&Operation], &str)] = &[
    (&[crate::api::ReadFileRequest::OPERATION, crate::api::WriteFileRequest::OPERATION], "https://files.example.com",),
    (&[crate::api::SendFileRequest::OPERATION], "https://send.example.com/send"),
];

/// This crate, and the servers of the description.
const DESCRIBED: Described = Described {
    servers: SERVERS,
    elsewhere: ELSEWHERE,
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

/// A server of a client is a gateway: it forwards requests.
impl Gateway for Client {}

impl Client {
    /// `GET /items`
    pub fn list_items(&self) -> Call<ListItemsRequest> {
        self.0.draft::<ListItemsRequest>().into()
    }

    /// `GET /files`, called at `https://files.example.com`
    pub fn read_file(&self) -> Call<ReadFileRequest> {
        self.0.draft::<ReadFileRequest>().into()
    }

    /// `PUT /files`, called at `https://files.example.com`
    pub fn write_file(&self) -> Call<WriteFileRequest> {
        self.0.draft::<WriteFileRequest>().into()
    }

    /// `POST /files`, called at `https://send.example.com/send`
    pub fn send_file(&self) -> Call<SendFileRequest> {
        self.0.draft::<SendFileRequest>().into()
    }
}
