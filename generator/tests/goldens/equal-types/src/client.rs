// @generated from `openapi.yaml`: do not edit, changes are lost.

//! A client of the API, over reqwest.

use crate::api::*;
use crate::models;
use crate::support::client::{Described, Transport};
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

/// A server of a client is a gateway: it forwards requests.
impl Gateway for Client {}

impl Client {
    /// `GET /pets`
    pub fn list_pets(&self) -> Call<ListPetsRequest> {
        self.0.draft::<ListPetsRequest>().into()
    }

    /// `GET /owners`
    pub fn list_owners(&self) -> Call<ListOwnersRequest> {
        self.0.draft::<ListOwnersRequest>().into()
    }

    /// `DELETE /pets/{id}`
    pub fn delete_pet(&self, id: impl Into<String>) -> Call<DeletePetRequest> {
        self.0.draft::<DeletePetRequest>().put(&DeletePetRequest::ID, &id.into()).into()
    }
}

impl Call<ListPetsRequest> {
    pub fn direction(self, direction: models::ListPetsDirection) -> Self {
        self.draft.set(&ListPetsRequest::DIRECTION, &direction).into()
    }

    pub fn sort(self, sort: models::ListPetsSort) -> Self {
        self.draft.set(&ListPetsRequest::SORT, &sort).into()
    }
}

impl Call<ListOwnersRequest> {
    /// Up or down.
    pub fn direction(self, direction: models::ListOwnersDirection) -> Self {
        self.draft.set(&ListOwnersRequest::DIRECTION, &direction).into()
    }

    pub fn sort(self, sort: models::ListOwnersSort) -> Self {
        self.draft.set(&ListOwnersRequest::SORT, &sort).into()
    }
}
